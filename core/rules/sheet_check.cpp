// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/caps.h"
#include "core/rules/fold_cause.h"
#include "core/rules/points.h"
#include "core/rules/sheet_context.h"
#include "core/rules/sheet_json.h"
#include "core/rules/unit_level.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>

// Doing the sums of a sheet again from its own lines.
namespace sizao::rules {

namespace {

using domain::ComputationSheet;
using domain::SheetLine;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

class SheetCheck {
public:
    SheetCheck(const ComputationSheet& sheet, ModelRules model)
        : m_sheet(sheet), m_model(std::move(model)) {}

    [[nodiscard]] base::Result<void> run() {
        const bool isUnit = m_sheet.subject.kind == domain::SubjectKind::Unit;
        const bool hasOwn = isUnit && m_model.unit && m_model.unit->own;
        const auto& thresholds = hasOwn ? *m_model.unit->own : m_model.thresholds;
        if (thresholds != m_sheet.thresholds || m_model.window_days != m_sheet.window_days)
            return differs(Text::tr("预警线或者计分窗口"));
        for (const SheetLine& line : m_sheet.lines)
            if (!pointsAgree(line))
                return differs(
                    Text::tr("%1 的一条（%2）").arg(line.indicator, line.occurred_on.toIso()));
        if (m_sheet.context && !isPlausible(*m_sheet.context))
            return differs(Text::tr("同类参照"));
        return checkSums().and_then([this] { return checkOutlook(); });
    }

private:
    [[nodiscard]] base::Result<void> differs(const QString& what) const {
        return base::fail(base::ErrorCode::Damaged,
                          Text::tr("重新计算与依据单不一致：%1。请按原始事实重新核对。").arg(what));
    }

    [[nodiscard]] bool pointsAgree(const SheetLine& line) const {
        Scale scale;
        scale.repeat_step = line.repeat_step;
        scale.repeat_maximum = line.repeat_maximum;
        const MilliPoints first =
            basePoints(line.grade_points, line.weight, line.influence_urgency);
        const MilliPoints second =
            basePoints(line.grade_points_at_verifying, line.weight_at_verifying,
                       line.influence_urgency_at_verifying);
        const MilliPoints lighter = m_model.lenient ? std::min(first, second) : first;
        return line.influence_urgency <= line.influence * line.urgency
               && line.base_at_occurrence == first && line.base_at_verifying == second
               && line.base_points == lighter
               && line.earlier == static_cast<int>(line.earlier_records.size())
               && line.repeat_factor == repeatFactor(scale, line.earlier)
               && line.points == withRepeat(line.base_points, line.repeat_factor)
               && line.age == m_sheet.asof_day - line.occurred_on && line.age >= 0
               && line.age < m_sheet.window_days
               && line.drops_out == line.occurred_on + m_sheet.window_days;
    }

    // Persons of a unit's sheet by their place in its list; a stranger comes after all of them.
    [[nodiscard]] std::uint32_t numberOf(const domain::PersonId& person) const {
        const auto& persons = m_sheet.rate ? m_sheet.rate->persons : m_nobody;
        const auto known =
            std::find_if(persons.begin(), persons.end(),
                         [&](const domain::SheetPerson& each) { return each.person == person; });
        return static_cast<std::uint32_t>(known - persons.begin()) + 1;
    }

    [[nodiscard]] std::vector<ScoreLine> scoreLines(std::vector<CapBucket>& buckets) const {
        std::vector<ScoreLine> lines;
        for (const SheetLine& line : m_sheet.lines) {
            const CapBucket bucket{line.indicator, line.category, line.cap_group};
            const auto known = std::find(buckets.begin(), buckets.end(), bucket);
            ScoreLine score;
            score.points = line.points;
            score.age = line.age;
            score.bucket = static_cast<std::uint16_t>(known - buckets.begin());
            score.grade = line.grade;
            score.direct = line.direct;
            score.per_item = line.in_rate;
            if (line.person)
                score.person = numberOf(*line.person);
            lines.push_back(score);
            if (known == buckets.end())
                buckets.push_back(bucket);
        }
        return lines;
    }

    [[nodiscard]] bool categoriesAgree(const CapPlan& plan,
                                       const std::vector<ScoreLine>& lines) const {
        std::map<QString, std::pair<MilliPoints, MilliPoints>> sums;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const QString group = plan.groupKey(lines[i].bucket);
            auto& [sum, counted] = sums[group.isEmpty() ? m_sheet.lines[i].category : group];
            sum += lines[i].points;
            counted += lines[i].counted;
        }
        if (sums.size() != m_sheet.categories.size())
            return false;
        return std::all_of(m_sheet.categories.begin(), m_sheet.categories.end(),
                           [&](const domain::SheetCategory& category) {
                               const auto known = sums.find(category.code);
                               return known != sums.end() && known->second.first == category.sum
                                      && known->second.second == category.counted;
                           });
    }

    [[nodiscard]] base::Result<void> checkSums() const {
        std::vector<CapBucket> buckets;
        std::vector<ScoreLine> lines = scoreLines(buckets);
        const CapPlan plan(m_model, buckets);
        CapScratch scratch;
        const bool isUnit = m_sheet.subject.kind == domain::SubjectKind::Unit;
        if (isUnit && !m_model.unit)
            return differs(Text::tr("单位的计分参数"));
        const std::int64_t days = m_sheet.rate ? m_sheet.rate->person_days : 0;
        const Outcome outcome =
            isUnit ? evaluateUnit(plan, lines, {}, days, scratch) : plan.evaluate(lines, scratch);
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (lines[i].counted != m_sheet.lines[i].counted
                || m_sheet.lines[i].over_cap != lines[i].points - lines[i].counted)
                return differs(Text::tr("计入与超限"));
        if (!categoriesAgree(plan, lines))
            return differs(Text::tr("分类小计"));
        if (outcome.score != m_sheet.score)
            return differs(Text::tr("总分"));
        if (m_sheet.rate && !rateAgrees(outcome.rate, lines))
            return differs(Text::tr("人均计分"));
        if (outcome.level() != m_sheet.level
            || std::max(outcome.direct, outcome.rate.direct) != m_sheet.direct
            || m_sheet.tier < m_sheet.level || !causesAgree(plan.floorsHolding(lines)))
            return differs(Text::tr("预警级别"));
        return {};
    }

    // The lines again without some of them, so many days later; points change where an earlier fact
    // is gone. A floor may look back less far than the window.
    [[nodiscard]] Outcome evaluateWithout(const std::function<bool(const SheetLine&)>& isGone,
                                          const domain::RecordId& gone, int later = 0) const {
        std::vector<CapBucket> buckets;
        const std::vector<ScoreLine> all = scoreLines(buckets);
        std::vector<ScoreLine> left;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const SheetLine& line = m_sheet.lines[i];
            if (isGone(line))
                continue;
            left.push_back(all[i]);
            left.back().age += later;
            Scale scale;
            scale.repeat_step = line.repeat_step;
            scale.repeat_maximum = line.repeat_maximum;
            const auto fewer =
                std::count(line.earlier_records.begin(), line.earlier_records.end(), gone);
            left.back().points = withRepeat(
                line.base_points, repeatFactor(scale, line.earlier - static_cast<int>(fewer)));
        }
        const CapPlan plan(m_model, buckets);
        CapScratch scratch;
        const std::int64_t days = m_sheet.rate ? m_sheet.rate->person_days : 0;
        return m_sheet.subject.kind == domain::SubjectKind::Unit
                   ? evaluateUnit(plan, left, {}, days, scratch)
                   : plan.evaluate(left, scratch);
    }

    // What each fact changes, and what the next one that leaves the window leaves behind.
    [[nodiscard]] base::Result<void> checkOutlook() const {
        for (const SheetLine& without : m_sheet.lines) {
            const Outcome outcome = evaluateWithout(
                [&](const SheetLine& line) { return &line == &without; }, without.record);
            if (outcome.score != without.score_without || outcome.level() != without.level_without
                || (m_sheet.rate && outcome.rate.points != without.rate_points_without))
                return differs(Text::tr("如无 %1（%2）这一条")
                                   .arg(without.indicator, without.occurred_on.toIso()));
        }
        if (m_sheet.lines.empty())
            return m_sheet.next_expiry ? differs(Text::tr("何时下降")) : base::Result<void>();
        if (m_sheet.next_expiry != m_sheet.lines.front().drops_out)
            return differs(Text::tr("何时下降"));
        // Later facts come into the window of a past day, and later headcounts into a rate: that
        // the sheet alone does not tell.
        if (m_sheet.asof_day != m_sheet.knowledge_day
            || m_sheet.subject.kind == domain::SubjectKind::Unit)
            return {};
        const Outcome after = evaluateWithout(
            [&](const SheetLine& line) { return line.drops_out <= *m_sheet.next_expiry; }, {},
            *m_sheet.next_expiry - m_sheet.asof_day);
        return after.score == m_sheet.score_after_expiry
                       && after.level() == m_sheet.level_after_expiry
                   ? base::Result<void>()
                   : differs(Text::tr("何时下降"));
    }

    [[nodiscard]] static bool parametersAgree(const domain::SheetRate& rate,
                                              const UnitRules& unit) {
        return unit.thresholds == std::array{rate.yellow, rate.orange, rate.red}
               && rate.kappa == unit.kappa && rate.reference_rate == unit.reference_rate
               && rate.person_cap == unit.person_cap
               && rate.per_matters == (unit.basis == RateBasis::Matters);
    }

    [[nodiscard]] bool rateAgrees(const RateOutcome& outcome,
                                  const std::vector<ScoreLine>& lines) const {
        const domain::SheetRate& rate = *m_sheet.rate;
        std::vector<domain::SheetPerson> persons = rate.persons;
        for (domain::SheetPerson& person : persons)
            person.sum = person.counted = 0;
        for (const ScoreLine& line : lines) {
            if (line.person > persons.size())
                return false;
            if (line.person == 0)
                continue;
            persons[line.person - 1].sum += line.points;
            persons[line.person - 1].counted += line.counted;
        }
        const auto agree = [](const domain::SheetPerson& a, const domain::SheetPerson& b) {
            return a.sum == b.sum && a.counted == b.counted;
        };
        std::int64_t days = 0;
        for (const domain::SheetHeadcount& step : rate.headcounts)
            days += step.persons * (step.until - step.from + 1);
        return outcome.points == rate.points && outcome.rate.numerator == rate.numerator
               && outcome.rate.denominator == rate.denominator && outcome.level() == rate.level
               && parametersAgree(rate, *m_model.unit)
               && (m_model.unit->basis != RateBasis::Staff || days == rate.person_days)
               && std::equal(persons.begin(), persons.end(), rate.persons.begin(), agree);
    }

    // The floors that hold, then what the fold added.
    [[nodiscard]] bool causesAgree(std::vector<QString> floors) const {
        const FoldCauses causes = FoldCauses::among(m_sheet.causes);
        for (const QString& code : causes.codes())
            floors.push_back(code);
        const bool isPast = m_sheet.asof_day != m_sheet.knowledge_day;
        const bool isRaised = m_sheet.tier > m_sheet.level;
        const bool isForCase = causes.has(FoldCause::Overdue)
                               || causes.has(FoldCause::FalseRectification)
                               || causes.has(FoldCause::Relapse);
        const bool isForFloor =
            causes.has(FoldCause::StaffWarned) || causes.has(FoldCause::OverdueShare);
        return floors == m_sheet.causes && (isPast || !causes.has(FoldCause::Late))
               && (!isRaised || causes.has(FoldCause::Repeat) || isForCase || isForFloor)
               && causes.has(FoldCause::Repeat) == !m_sheet.raised_by.empty()
               && isForCase == m_sheet.overdue_case.has_value();
    }

    const ComputationSheet& m_sheet;
    ModelRules m_model;
    std::vector<domain::SheetPerson> m_nobody;
};

} // namespace

base::Result<void> verifySheet(const ComputationSheet& sheet) {
    auto model = modelFromParameters(sheet.parameters);
    if (!model)
        return base::fail(model.error());
    return SheetCheck(sheet, std::move(*model)).run();
}

} // namespace sizao::rules
