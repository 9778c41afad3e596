// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/event.h"
#include "core/rules/points.h"

// The verified facts of one subject while its days are folded: versions bound, repeats counted,
// points kept up to date fact by fact. Buffers stay from subject to subject.
namespace sizao::rules {

class EventTable {
public:
    explicit EventTable(const Standards& standards)
        : m_standards(&standards),
          m_models(standards.modelCodes().size()),
          m_affected(m_models, 0) {
        begin({});
    }

    // Begins with one subject, whose facts will be applied in their order: undoing a merge reads
    // them again. They stay alive as long as they are applied.
    void begin(std::span<const Fact> facts, const UnitContext* unit = nullptr);
    // Facts in their order. A fact about a record not confirmed before has no effect.
    void apply(const Fact& fact);
    void applyUntil(std::span<const Fact> facts, base::Day K, const UnitContext* unit = nullptr);
    [[nodiscard]] const UnitContext* unit() const { return m_unit; } // nullptr: a person
    [[nodiscard]] const Standards& standards() const { return *m_standards; }

    // Slots number the events in order of confirmation; they stay what they are.
    [[nodiscard]] const Event& event(std::size_t slot) const { return m_events[slot]; }
    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    // In canonical order: occurrence, record id. Sorted when asked.
    [[nodiscard]] std::vector<std::uint32_t> order() const;
    [[nodiscard]] std::optional<std::size_t> slotOf(const domain::RecordId& record) const;
    // Read through merges (section 9).
    [[nodiscard]] std::size_t rootOf(std::size_t slot) const {
        while (m_events[slot].merged_into != notMerged)
            slot = m_events[slot].merged_into;
        return slot;
    }
    [[nodiscard]] std::optional<std::size_t> eventOf(const domain::RecordId& record) const;
    [[nodiscard]] bool hasMerges() const { return m_merged > 0; }
    // All records that tell of this event, itself among them.
    [[nodiscard]] std::vector<std::uint32_t> membersOf(std::size_t slot) const;

    // Verified, not retracted, exempt or part of another one, and an indicator version was in
    // force: counts as repeat.
    [[nodiscard]] bool takesPart(std::size_t slot) const {
        const Event& event = m_events[slot];
        return !event.retracted && !event.exempt && event.merged_into == notMerged
               && event.at_occurrence != noVersion;
    }
    // Takes part in this model: points or a direct tier.
    [[nodiscard]] bool counts(std::size_t slot, std::size_t model) const {
        return m_amounts[slot * m_models + model].isAny() && takesPart(slot)
               && !m_events[slot].elsewhere;
    }
    [[nodiscard]] MilliPoints base(std::size_t slot, std::size_t model) const {
        return m_amounts[slot * m_models + model].base;
    }
    [[nodiscard]] MilliPoints points(std::size_t slot, std::size_t model) const {
        return withRepeat(base(slot, model), m_events[slot].factor);
    }
    [[nodiscard]] Tier direct(std::size_t slot, std::size_t model) const {
        return m_amounts[slot * m_models + model].direct;
    }
    // The earlier facts that raise the repeat factor of this one, in canonical order.
    [[nodiscard]] std::vector<domain::RecordId> earlierOf(std::size_t slot) const;

    // What the facts since startDay() did: events from firstOfToday() on are new, others were
    // touched, and of some only the points moved, because they repeat another one.
    struct Touched { // how an event stood on the eve
        std::uint32_t slot = 0;
        base::Day occurred_on;
        IndicatorIndex indicator = unknownIndicator;
        bool took_part = false;
        bool asks = false; // had a fact that can be evidence
    };
    void startDay();
    [[nodiscard]] std::size_t firstOfToday() const { return m_firstOfToday; }
    [[nodiscard]] std::span<const Touched> touched() const { return m_touched; }
    [[nodiscard]] std::span<const std::uint32_t> repriced() const { return m_repriced; }
    [[nodiscard]] bool hasStartedAnew() const { return m_startedAnew; } // anything may have changed
    [[nodiscard]] bool affects(std::size_t model) const { return m_affected[model] == m_today; }
    // Evidence of the day (section 6.2): what they brought or made heavier.
    void evidenceInto(std::size_t model, std::vector<std::uint32_t>& found) const;

private:
    struct Amount { // points follow from the base and the event's factor, which is at least 1.00
        MilliPoints base = 0;
        Tier direct = Tier::None;
        [[nodiscard]] bool isAny() const { return base > 0 || direct != Tier::None; }
    };
    struct Repeat {
        base::Day day;
        std::uint32_t slot = 0;
    };
    using Repeats = std::vector<Repeat>; // by day

    void create(const Fact& fact, std::size_t place);
    void change(std::size_t slot, const Fact& fact);
    void set(std::size_t slot, const Fact& fact);
    void merge(const Fact& fact);
    void unmerge(const Fact& fact);
    [[nodiscard]] bool stoodAlready(std::size_t member, std::size_t slot, std::size_t model) const;
    void clear();
    void touch(std::size_t slot, bool asks = true);
    [[nodiscard]] bool isNews(std::size_t slot, std::size_t model) const;
    void applyKnown(const Fact& fact);
    void bind(std::size_t slot);
    void price(std::size_t slot);
    void join(std::size_t slot);
    void leave(std::size_t slot);
    void tellLater(const Repeats& list, std::size_t from, base::Day day, int difference);
    [[nodiscard]] std::size_t placeOf(const domain::RecordId& record) const;
    void growTable();
    [[nodiscard]] std::size_t listOf(const Event& event) const;

    const Standards* m_standards;
    std::size_t m_models;
    std::vector<Event> m_events;        // by slot, in order of confirmation
    std::vector<Amount> m_amounts;      // slot × model
    std::vector<Repeats> m_repeats;     // person × repeat key: the events that take part
    std::vector<std::uint32_t> m_used;  // of these lists
    std::vector<std::uint32_t> m_table; // open addressing: record id → slot + 1
    std::vector<Touched> m_touched;
    std::vector<std::uint32_t> m_touchedAt; // by slot: index + 1 in m_touched
    std::vector<Amount> m_eve;              // touched × model
    std::size_t m_firstOfToday = 0;
    std::vector<std::uint32_t> m_repriced;
    std::uint64_t m_today = 0;             // counts days and subjects
    std::vector<std::uint64_t> m_affected; // by model: when it was last
    bool m_startedAnew = false;
    const UnitContext* m_unit = nullptr;
    std::span<const Fact> m_facts;
    std::size_t m_applied = 0;         // of them
    std::vector<base::RawId> m_undone; // merges
    std::size_t m_merged = 0;          // events that are part of another one
};

} // namespace sizao::rules
