// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/record_changes.h"

#include "core/rules/entry_rules.h"
#include "core/rules/event_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::rules {

namespace {

using domain::Finding;
using domain::RecordChange;
using domain::RecordChangeKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordChanges)
};

tl::unexpected<base::Error> refuse(const QString& message) {
    return base::fail(base::ErrorCode::Refused, message);
}

// Both enumerations are in the order of the text; a confirmation is no change.
constexpr FactKind kindOf(RecordChangeKind kind) {
    return static_cast<FactKind>(static_cast<int>(kind) + 1);
}
static_assert(kindOf(RecordChangeKind::Reinstate) == FactKind::Reinstate
              && kindOf(RecordChangeKind::Correct) == FactKind::Correct
              && kindOf(RecordChangeKind::Merge) == FactKind::Merge
              && kindOf(RecordChangeKind::Unmerge) == FactKind::Unmerge
              && kindOf(RecordChangeKind::Retract) == FactKind::Retract
              && kindOf(RecordChangeKind::Exempt) == FactKind::Exempt);

// Indicator, level and grade as the version in force on the day sees them.
base::Result<Finding> wantedFinding(const CorrectionRequest& request, const Standards& standards) {
    const Correction& wanted = request.wanted;
    Finding finding = request.finding;
    if (wanted.occurred_on)
        finding.occurred_on = wanted.occurred_on;
    if (!wanted.indicator.isEmpty())
        finding.indicator = wanted.indicator;
    finding.level = wanted.level.value_or(finding.level);
    finding.influence = wanted.influence.value_or(finding.influence);
    finding.urgency = wanted.urgency.value_or(finding.urgency);
    const bool isAssessedAnew = finding.occurred_on != request.finding.occurred_on
                                || finding.indicator != request.finding.indicator
                                || finding.level != request.finding.level;
    if (!isAssessedAnew || !finding.occurred_on || finding.indicator.isEmpty())
        return finding;
    if (const auto* rules = standards.indicatorOn(finding.indicator, *finding.occurred_on)) {
        const auto level =
            std::find_if(rules->levels.begin(), rules->levels.end(),
                         [&](const IndicatorLevel& known) { return known.level == finding.level; });
        if (level != rules->levels.end())
            finding.grade = level->grade;
    }
    return checkAssessment(standards, request.record->subject_kind, finding.indicator,
                           finding.level, finding.grade, *finding.occurred_on)
        .map([&] { return finding; })
        .map_error([](const base::Error& error) {
            return base::Error{base::ErrorCode::Refused, error.message};
        });
}

base::Result<void> checkFinding(const CorrectionRequest& request, const Finding& finding) {
    if (finding == request.finding)
        return refuse(Text::tr("更正后的内容与现在认定的完全相同，没有可更正的。"));
    if (finding.influence < 1 || finding.influence > 4 || finding.urgency < 1
        || finding.urgency > 3)
        return refuse(Text::tr("影响程度应当在 1 至 4 之间，轻重缓急应当在 1 至 3 之间。"));
    if (finding.occurred_on && *finding.occurred_on > request.today)
        return refuse(Text::tr("事发日 %1 在今天之后，请核对。").arg(finding.occurred_on->toIso()));
    if (finding.occurred_on && *finding.occurred_on > request.verified_on)
        return refuse(Text::tr("事发日 %1 晚于核实日 %2，请核对。")
                          .arg(finding.occurred_on->toIso(), request.verified_on.toIso()));
    if (request.finding.grade && !finding.grade)
        return refuse(Text::tr("更正后的档次不计等级。没有这个问题的，应当撤销，不用更正。"));
    return {};
}

EventTable tableOf(const Standards& standards, std::span<const Fact> facts, base::Day today) {
    EventTable table(standards);
    table.applyUntil(facts, today);
    return table;
}

} // namespace

Fact factOf(const RecordChange& change, std::int64_t rev, const Standards& standards) {
    Fact fact;
    fact.id = change.id;
    fact.record = change.record;
    fact.known_on = change.decided_on;
    fact.kind = kindOf(change.kind);
    fact.rev = static_cast<std::int32_t>(rev + change.number);
    const auto set = [&](bool isSet, Fact::Field field) {
        fact.corrected = static_cast<std::uint8_t>(fact.corrected | (isSet ? field : 0));
    };
    set(change.occurred_on.has_value(), Fact::OccurredOn);
    set(!change.indicator.isEmpty(), Fact::Indicator);
    set(change.grade.has_value(), Fact::GradeField);
    set(change.influence.has_value(), Fact::Influence);
    set(change.urgency.has_value(), Fact::Urgency);
    fact.occurred_on = change.occurred_on.value_or(fact.occurred_on);
    fact.indicator = standards.indicatorIndex(change.indicator);
    fact.grade = change.grade.value_or(fact.grade);
    fact.influence = static_cast<std::uint8_t>(change.influence.value_or(1));
    fact.urgency = static_cast<std::uint8_t>(change.urgency.value_or(1));
    fact.other = change.survivor.value_or(fact.other);
    if (change.undone)
        fact.undone = *change.undone;
    return fact;
}

Finding countedFinding(const Finding& own, domain::RecordId record, std::span<const Fact> known,
                       base::Day today, const Standards& standards) {
    const EventTable table = tableOf(standards, known, today);
    const auto slot = table.eventOf(record);
    if (!slot || table.membersOf(*slot).size() == 1)
        return own;
    const Event& event = table.event(*slot);
    Finding counted = own;
    counted.occurred_on = event.occurred_on;
    if (event.indicator != unknownIndicator)
        counted.indicator = standards.indicatorCodes()[event.indicator];
    counted.grade = event.grade;
    counted.influence = event.influence;
    counted.urgency = event.urgency;
    if (counted.indicator == own.indicator && counted.grade == own.grade)
        return counted;
    if (const auto* rules = standards.indicatorOn(counted.indicator, event.occurred_on))
        for (const IndicatorLevel& level : rules->levels)
            if (level.grade == counted.grade) {
                counted.level = level.level;
                break;
            }
    return counted;
}

base::Result<void> fillCorrection(RecordChange& change, const CorrectionRequest& request,
                                  const Standards& standards) {
    const auto finding = wantedFinding(request, standards);
    if (!finding)
        return base::fail(finding.error());
    if (auto fine = checkFinding(request, *finding); !fine)
        return base::fail(fine.error());
    const Finding& before = request.finding;
    const auto take = [](auto& target, const auto& now, const auto& then) {
        if (now != then)
            target = now;
    };
    take(change.occurred_on, finding->occurred_on, before.occurred_on);
    take(change.indicator, finding->indicator, before.indicator);
    take(change.level, finding->level, before.level);
    take(change.grade, finding->grade, before.grade);
    take(change.influence, finding->influence, before.influence);
    take(change.urgency, finding->urgency, before.urgency);
    return {};
}

base::Result<void> checkMerge(const RecordChange& merge, std::span<const Fact> known,
                              base::Day today, const Standards& standards) {
    if (!merge.survivor || *merge.survivor == merge.record)
        return refuse(Text::tr("归并应当指明另一条信息，不能归并到自己。"));
    const EventTable table = tableOf(standards, known, today);
    const auto part = table.eventOf(merge.record);
    const auto whole = table.eventOf(*merge.survivor);
    if (!part || !whole)
        return refuse(Text::tr("归并的两条信息应当是同一对象的，并且都已认定属实。"));
    if (*part == *whole)
        return refuse(Text::tr("这两条信息已经归并为同一事实。"));
    if (!table.takesPart(*part) || !table.takesPart(*whole))
        return refuse(Text::tr("归并的两条信息应当都在计分；已经撤销、容错免责，"
                               "或者发生时尚无此指标的，不能归并。"));
    return {};
}

base::Result<void> checkCorrectionHolds(const Fact& correction, std::span<const Fact> known,
                                        base::Day today, const Standards& standards) {
    std::vector<Fact> facts(known.begin(), known.end());
    facts.push_back(correction);
    sortFacts(facts);
    const EventTable table = tableOf(standards, facts, today);
    const auto slot = table.eventOf(correction.record);
    if (!slot)
        return {}; // found untrue: it counts nowhere
    const Event& event = table.event(*slot);
    const auto holds = [&](Fact::Field field, const auto& now, const auto& wanted) {
        return (correction.corrected & field) == 0 || now == wanted;
    };
    if (holds(Fact::OccurredOn, event.occurred_on, correction.occurred_on)
        && holds(Fact::Indicator, event.indicator, correction.indicator)
        && holds(Fact::GradeField, event.grade, correction.grade)
        && holds(Fact::Influence, event.influence, correction.influence)
        && holds(Fact::Urgency, event.urgency, correction.urgency))
        return {};
    return refuse(overruledToday());
}

QString overruledToday() {
    return Text::tr("同一天之内，归并在更正之后生效，撤销和容错免责在恢复之后生效，"
                    "今天这样办不起作用。请从明天起再办。");
}

} // namespace sizao::rules
