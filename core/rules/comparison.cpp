// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/comparison.h"

#include <algorithm>
#include <tuple>

namespace sizao::rules {

namespace {

// What one side proposed to one subject in one model within the period.
struct Seen {
    Tier highest = Tier::None;
    std::optional<base::Day> first;
    std::vector<std::pair<base::Day, Tier>> all;

    void add(base::Day day, Tier tier) {
        highest = std::max(highest, tier);
        if (!first)
            first = day;
        all.emplace_back(day, tier);
    }
};

// Models of both sides in order of their codes, and where those of a side stand among them.
class Models {
public:
    Models(const Standards& baseline, const Standards& draft) {
        std::set_union(baseline.modelCodes().begin(), baseline.modelCodes().end(),
                       draft.modelCodes().begin(), draft.modelCodes().end(),
                       std::back_inserter(m_codes));
    }
    [[nodiscard]] const std::vector<QString>& codes() const { return m_codes; }
    [[nodiscard]] std::vector<std::size_t> placesOf(const Standards& side) const {
        std::vector<std::size_t> places;
        for (const QString& code : side.modelCodes())
            places.push_back(static_cast<std::size_t>(
                std::lower_bound(m_codes.begin(), m_codes.end(), code) - m_codes.begin()));
        return places;
    }

private:
    std::vector<QString> m_codes;
};

class Comparing {
public:
    Comparing(const ReplaySide& baseline, const ReplaySide& draft, const Period& period)
        : m_sides{&baseline, &draft},
          m_period(period),
          m_models(*baseline.standards, *draft.standards),
          m_places{m_models.placesOf(*baseline.standards), m_models.placesOf(*draft.standards)} {
        for (const QString& code : m_models.codes())
            m_result.models.emplace_back().model = code;
        m_shifts.resize(m_models.codes().size() + 1);
        addMonths();
    }

    [[nodiscard]] Comparison run() && {
        for (std::size_t subject = 0; subject < m_sides[0]->subjects.size(); ++subject)
            addSubject(subject);
        for (std::size_t model = 0; model < m_result.models.size(); ++model)
            m_result.models[model].median_days = medianOf(m_shifts[model]);
        m_result.overall.median_days = medianOf(m_shifts.back());
        std::stable_sort(m_result.changed.begin(), m_result.changed.end(),
                         [](const ChangedSubject& a, const ChangedSubject& b) {
                             return weightOf(a) > weightOf(b);
                         });
        return std::move(m_result);
    }

private:
    static std::tuple<int, Tier, Tier> weightOf(const ChangedSubject& changed) {
        const int steps = static_cast<int>(changed.after) - static_cast<int>(changed.before);
        return {std::abs(steps), changed.after, changed.before};
    }

    static std::optional<int> medianOf(std::vector<int>& days) {
        if (days.empty())
            return std::nullopt;
        const auto middle = days.begin() + static_cast<std::ptrdiff_t>((days.size() - 1) / 2);
        std::nth_element(days.begin(), middle, days.end());
        return *middle;
    }

    void addMonths() {
        const int last = m_period.to.year() * 12 + m_period.to.month() - 1;
        for (int at = firstMonth(); at <= last; ++at)
            m_result.months.push_back({at / 12, at % 12 + 1, {}, {}});
    }
    [[nodiscard]] int firstMonth() const {
        return m_period.from.year() * 12 + m_period.from.month() - 1;
    }

    // `all` gets the proposals of every model, too.
    void collect(std::size_t side, std::size_t subject, std::vector<Seen>& seen, Seen& all) {
        for (Seen& each : seen)
            each = {};
        all = {};
        for (const Proposal& proposal : m_sides[side]->subjects[subject].proposals) {
            if (proposal.day < m_period.from || proposal.day > m_period.to)
                continue;
            const std::size_t model = m_places[side][proposal.model];
            seen[model].add(proposal.day, proposal.tier);
            all.add(proposal.day, proposal.tier);
            const auto tier = static_cast<std::size_t>(proposal.tier) - 1;
            const int month = proposal.day.year() * 12 + proposal.day.month() - 1 - firstMonth();
            MonthComparison& ofMonth = m_result.months[static_cast<std::size_t>(month)];
            ++(side == 0 ? ofMonth.baseline : ofMonth.draft)[tier];
            for (ModelComparison* each : {&m_result.models[model], &m_result.overall})
                ++(side == 0 ? each->baseline : each->draft)[tier];
        }
    }

    void addPair(const Seen& before, const Seen& after, ModelComparison& into,
                 std::vector<int>& shifts) {
        ++into.subjects[static_cast<std::size_t>(before.highest)]
                       [static_cast<std::size_t>(after.highest)];
        if (!before.first || !after.first || before.first == after.first)
            return;
        const int days = *after.first - *before.first;
        ++(days < 0 ? into.earlier : into.later);
        shifts.push_back(days);
    }

    void addSubject(std::size_t subject) {
        m_before.resize(m_models.codes().size());
        m_after.resize(m_models.codes().size());
        Seen before;
        Seen after;
        collect(0, subject, m_before, before);
        collect(1, subject, m_after, after);
        addPair(before, after, m_result.overall, m_shifts.back());
        m_result.before.push_back(before.highest);
        m_result.after.push_back(after.highest);
        for (std::size_t model = 0; model < m_before.size(); ++model) {
            const Seen& one = m_before[model];
            const Seen& other = m_after[model];
            addPair(one, other, m_result.models[model], m_shifts[model]);
            if (one.all != other.all)
                m_result.changed.push_back({subject, m_models.codes()[model], one.highest,
                                            other.highest, one.first, other.first});
        }
    }

    std::array<const ReplaySide*, 2> m_sides;
    Period m_period;
    Models m_models;
    std::array<std::vector<std::size_t>, 2> m_places;
    Comparison m_result;
    std::vector<std::vector<int>> m_shifts; // by model, and over all
    std::vector<Seen> m_before;             // by model
    std::vector<Seen> m_after;
};

} // namespace

Comparison compare(const ReplaySide& baseline, const ReplaySide& draft, const Period& period) {
    return Comparing(baseline, draft, period).run();
}

int monthsOver(const std::vector<MonthComparison>& months, int capacity,
               TierCounts MonthComparison::*side) {
    return static_cast<int>(
        std::count_if(months.begin(), months.end(), [&](const MonthComparison& month) {
            return totalOf(month.*side) > capacity;
        }));
}

} // namespace sizao::rules
