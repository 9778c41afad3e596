// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"

// The verified facts of one subject while its days are folded: versions bound, repeats counted,
// points kept up to date fact by fact. Buffers stay from subject to subject.
namespace sizao::rules {

inline constexpr std::uint32_t notMerged = std::numeric_limits<std::uint32_t>::max();

struct Event {
    domain::RecordId record;
    std::int32_t rev = 1;
    base::Day occurred_on;
    base::Day verified_on; // of the first confirmation, whatever is corrected later
    IndicatorIndex indicator = unknownIndicator;
    Grade grade = Grade::I;
    std::optional<Grade> grade_at_verifying;
    std::uint8_t influence = 1;
    std::uint8_t urgency = 1;
    bool retracted = false;
    bool exempt = false;
    bool elsewhere = false;   // of a unit's person, in another unit: a repeat, nothing more
    std::uint32_t person = 0; // in the staff of a unit; 0: the subject's own
    std::uint32_t merged_into = notMerged; // slot of the event it is part of
    int at_occurrence = noVersion;         // v1
    int at_verifying = noVersion;          // v2
    int earlier = 0;                       // r
    int factor = 100;                      // R
};

class EventTable {
public:
    explicit EventTable(const Standards& standards)
        : m_standards(&standards), m_models(standards.modelCodes().size()) {}

    // Begins with one subject, whose facts will be applied in their order: undoing a merge reads
    // them again. They stay alive as long as they are applied.
    void begin(std::span<const Fact> facts, const UnitContext* unit = nullptr);
    // Facts in their order. A fact about a record not confirmed before has no effect.
    void apply(const Fact& fact);
    void applyUntil(std::span<const Fact> facts, base::Day K, const UnitContext* unit = nullptr);
    [[nodiscard]] const UnitContext* unit() const { return m_unit; } // nullptr: a person

    // Canonical order: occurrence, record id.
    [[nodiscard]] const std::vector<std::uint32_t>& order() const { return m_order; }
    // The part of order() with after < occurrence ≤ until.
    [[nodiscard]] std::span<const std::uint32_t> between(base::Day after, base::Day until) const;
    [[nodiscard]] const Event& event(std::size_t slot) const { return m_events[slot]; }
    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    [[nodiscard]] std::optional<std::size_t> slotOf(const domain::RecordId& record) const;
    // The same, read through merges (section 9).
    [[nodiscard]] std::optional<std::size_t> eventOf(const domain::RecordId& record) const;
    // Changes whenever an event that existed already stands otherwise than before: what was computed
    // from such events alone still holds while it does not.
    static constexpr std::uint64_t noRevision = 0;
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    [[nodiscard]] bool hasMerges() const { return m_merged > 0; }
    // All records that tell of this event, itself among them.
    [[nodiscard]] std::vector<std::uint32_t> membersOf(std::size_t slot) const;

    // Verified, not retracted, exempt or part of another one, and an indicator version was in
    // force: counts as repeat.
    [[nodiscard]] bool takesPart(std::size_t slot) const;
    // Takes part in this model: points or a direct tier.
    [[nodiscard]] bool counts(std::size_t slot, std::size_t model) const {
        const Amount& amount = m_amounts[slot * m_models + model];
        return takesPart(slot) && !m_events[slot].elsewhere
               && (amount.points > 0 || amount.direct != Tier::None);
    }
    [[nodiscard]] MilliPoints base(std::size_t slot, std::size_t model) const {
        return m_amounts[slot * m_models + model].base;
    }
    [[nodiscard]] MilliPoints points(std::size_t slot, std::size_t model) const {
        return m_amounts[slot * m_models + model].points;
    }
    [[nodiscard]] Tier direct(std::size_t slot, std::size_t model) const {
        return m_amounts[slot * m_models + model].direct;
    }
    [[nodiscard]] ScoreLine lineOf(std::size_t slot, std::size_t model, base::Day asof) const;
    // The earlier facts that raise the repeat factor of this one, in canonical order.
    [[nodiscard]] std::vector<domain::RecordId> earlierOf(std::size_t slot) const;

    // Evidence of the day (section 6.2): what the facts since startDay() brought or made heavier.
    void startDay();
    void evidenceInto(std::size_t model, std::vector<std::uint32_t>& found) const;

private:
    struct Amount {
        MilliPoints base = 0;
        MilliPoints points = 0;
        Tier direct = Tier::None;
    };
    struct Touched { // how an event stood on the eve
        std::uint32_t slot = 0;
        base::Day occurred_on;
        IndicatorIndex indicator = unknownIndicator;
        bool took_part = false;
        bool asks = false; // had a fact that can be evidence
    };

    void create(const Fact& fact);
    void change(std::size_t slot, const Fact& fact);
    void set(std::size_t slot, const Fact& fact);
    void merge(const Fact& fact);
    void unmerge(const Fact& fact);
    [[nodiscard]] std::size_t rootOf(std::size_t slot) const;
    [[nodiscard]] bool stoodAlready(std::size_t member, std::size_t slot, std::size_t model) const;
    void clear();
    void touch(std::size_t slot, bool existed, bool asks = true);
    void applyKnown(const Fact& fact);
    void place(std::size_t slot);
    void takeOut(std::size_t slot);
    void bind(std::size_t slot);
    void price(std::size_t slot);
    void count(std::size_t slot);
    void tellLater(std::size_t slot, int difference);
    void remember(std::size_t slot);
    // The same order among one person's events only; of a person's table it is order() itself.
    using Order = std::vector<std::uint32_t>;
    [[nodiscard]] const Order& orderOf(std::uint32_t person) const {
        return m_unit == nullptr ? m_order : m_personOrders[person];
    }
    [[nodiscard]] std::size_t firstAfter(const Order& order, base::Day day) const;
    [[nodiscard]] std::span<const std::uint32_t> between(const Order& order, base::Day after,
                                                         base::Day until) const;
    void placeIn(Order& order, std::size_t slot) const;
    [[nodiscard]] bool repeats(std::size_t earlier, std::size_t later) const;

    const Standards* m_standards;
    std::size_t m_models;
    std::vector<Event> m_events;   // by slot, in order of confirmation
    std::vector<Amount> m_amounts; // slot × model
    Order m_order;
    std::vector<Order> m_personOrders;  // of a unit: by person
    std::vector<std::uint32_t> m_table; // open addressing: record id → slot + 1
    std::vector<Touched> m_touched;
    std::vector<std::uint32_t> m_touchedAt; // by slot: index + 1 in m_touched
    std::vector<Amount> m_eve;              // touched × model
    const UnitContext* m_unit = nullptr;
    std::span<const Fact> m_facts;
    std::size_t m_applied = 0;         // of them
    std::vector<base::RawId> m_undone; // merges
    std::uint64_t m_revision = 1;
    std::size_t m_merged = 0; // events that are part of another one
};

} // namespace sizao::rules
