// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/entry_rules.h"

#include "core/base/limits.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::rules {

namespace {

using domain::Record;
using domain::SubjectKind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EntryRules)
};

tl::unexpected<base::Error> refuse(const QString& message) {
    return base::fail(base::ErrorCode::Invalid, message);
}

base::Result<void> checkDays(const Record& record, base::Day today) {
    if (record.occurred_on && *record.occurred_on > today)
        return refuse(Text::tr("事发日 %1 在今天之后，请核对。").arg(record.occurred_on->toIso()));
    if (record.found_on > today)
        return refuse(Text::tr("发现日 %1 在今天之后，请核对。").arg(record.found_on.toIso()));
    if (record.occurred_on && record.found_on < *record.occurred_on)
        return refuse(Text::tr("发现日 %1 早于事发日 %2，请核对。")
                          .arg(record.found_on.toIso(), record.occurred_on->toIso()));
    return {};
}

base::Result<void> checkSubject(const Record& record) {
    if (record.person.has_value() != (record.subject_kind == SubjectKind::Person)
        || record.unit.has_value() != (record.subject_kind == SubjectKind::Unit))
        return refuse(Text::tr("对象类别与所选的干部或者单位不一致。"));
    return {};
}

base::Result<void> checkFactors(const Record& record) {
    if (record.influence < 1 || record.influence > 4)
        return refuse(Text::tr("影响程度应当在 1 至 4 之间。"));
    if (record.urgency < 1 || record.urgency > 3)
        return refuse(Text::tr("轻重缓急应当在 1 至 3 之间。"));
    if (record.facts.size() > base::limits::factsCharacters)
        return base::fail(base::ErrorCode::LimitReached,
                          Text::tr("事实最多 %1 字，请精简，原件可以作为证据另附。")
                              .arg(base::limits::factsCharacters));
    return {};
}

} // namespace

base::Result<void> checkAssessment(const Standards& standards, SubjectKind subject,
                                   const QString& indicator, int level,
                                   std::optional<domain::Grade> grade, base::Day day) {
    if (standards.indicatorIndex(indicator) == unknownIndicator)
        return refuse(Text::tr("没有代码为 %1 的指标。").arg(indicator));
    const IndicatorRules* rules = standards.indicatorOn(indicator, day);
    if (rules == nullptr)
        return refuse(
            Text::tr("指标 %1 在 %2 还没有施行，不能用于当天的行为。").arg(indicator, day.toIso()));
    if ((subject == SubjectKind::Person && !rules->persons)
        || (subject == SubjectKind::Unit && !rules->units))
        return refuse(Text::tr("指标 %1（%2）不适用于%3。")
                          .arg(indicator, rules->name, domain::toLabel(subject)));
    const auto known = std::find_if(rules->levels.begin(), rules->levels.end(),
                                    [&](const auto& each) { return each.level == level; });
    if (known == rules->levels.end())
        return refuse(
            Text::tr("指标 %1（%2）没有第 %3 档。").arg(indicator, rules->name).arg(level));
    if (known->grade != grade)
        return refuse(
            Text::tr("指标 %1 第 %2 档的等级是%3，与所填不符。")
                .arg(indicator)
                .arg(level)
                .arg(known->grade ? domain::toLabel(*known->grade) : Text::tr("不计等级")));
    return {};
}

base::Result<void> checkDraft(const Record& record, const Standards& standards, base::Day today) {
    for (const auto& checked :
         {checkSubject(record), checkDays(record, today), checkFactors(record)})
        if (!checked)
            return checked;
    if (record.indicator.isEmpty())
        return {};
    const base::Day day = record.occurred_on.value_or(record.found_on);
    return checkAssessment(standards, record.subject_kind, record.indicator, record.level,
                           record.grade, day);
}

base::Result<void> checkSubmission(const Record& record, const Standards& standards,
                                   base::Day today) {
    if (record.subject_kind == SubjectKind::Unknown)
        return refuse(Text::tr("还没有选定对象，不能提交。"));
    if (!record.occurred_on)
        return refuse(Text::tr("还没有填事发日，不能提交。"));
    if (record.indicator.isEmpty())
        return refuse(Text::tr("还没有选定指标，不能提交。"));
    if (record.facts.trimmed().isEmpty())
        return refuse(Text::tr("还没有写明事实，不能提交。"));
    return checkDraft(record, standards, today);
}

} // namespace sizao::rules
