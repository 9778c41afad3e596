// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/record_checks.h"

#include <QCoreApplication>

namespace sizao::intake {
namespace {

class Reporter {
public:
    Reporter(qint64 row, std::vector<RowIssue>& issues) : m_row(row), m_issues(issues) {}
    void report(CheckLevel level, const QString& reason) {
        if (level != CheckLevel::Off)
            m_issues.push_back({m_row,
                                {},
                                reason,
                                level == CheckLevel::Error ? Severity::Error : Severity::Warning});
    }

private:
    qint64 m_row;
    std::vector<RowIssue>& m_issues;
};

QString kindFor(const RecordDraft& draft, SubjectRule rule) {
    const bool person = !draft.person_no.isEmpty() || !draft.person_name.isEmpty();
    const bool unit = !draft.unit_name.isEmpty();
    const bool stated = !draft.subject_kind.isEmpty();
    const bool wantsUnit =
        stated ? draft.subject_kind == QLatin1String("UNIT")
               : rule == SubjectRule::Unit || (rule == SubjectRule::Either && !person);
    if (draft.subject_kind == QLatin1String("UNKNOWN") || !(wantsUnit ? unit : person))
        return QStringLiteral("UNKNOWN");
    return wantsUnit ? QStringLiteral("UNIT") : QStringLiteral("PERSON");
}

} // namespace

void settleSubject(RecordDraft& draft, const MappingProfile& profile,
                   std::vector<RowIssue>& issues) {
    draft.subject_kind = kindFor(draft, profile.subjects);
    if (draft.subject_kind != QLatin1String("UNKNOWN"))
        return;
    Reporter reporter(draft.row, issues);
    if (profile.unknownSubject == UnknownSubject::Accept)
        reporter.report(
            CheckLevel::Warning,
            QCoreApplication::translate("Intake", "没有写明对象，按“对象不明”登记，不计分"));
    else
        reporter.report(CheckLevel::Error, QCoreApplication::translate(
                                               "Intake", "没有写明对象：请补上工号、姓名或单位"));
}

void checkRecord(const RecordDraft& draft, const Checks& checks, base::Day today,
                 std::vector<RowIssue>& issues) {
    constexpr int tenYears = 3'653;
    Reporter reporter(draft.row, issues);
    for (const auto& day : {draft.occurred_on, draft.found_on, draft.concluded_on})
        if (day && *day > today)
            reporter.report(
                checks.inFuture,
                QCoreApplication::translate("Intake", "日期 %1 晚于今天").arg(day->toIso()));
    if (draft.occurred_on && draft.found_on) {
        if (*draft.occurred_on > *draft.found_on)
            reporter.report(checks.occurredAfterFound,
                            QCoreApplication::translate("Intake", "发生日期 %1 晚于发现日期 %2")
                                .arg(draft.occurred_on->toIso(), draft.found_on->toIso()));
        if (*draft.found_on - *draft.occurred_on > tenYears)
            reporter.report(
                checks.longAgo,
                QCoreApplication::translate("Intake", "发生日期 %1 比发现日期早十年以上，请核对")
                    .arg(draft.occurred_on->toIso()));
    }
    if (draft.concluded_on && draft.found_on && *draft.concluded_on < *draft.found_on)
        reporter.report(checks.concludedBeforeFound,
                        QCoreApplication::translate("Intake", "结论日期 %1 早于发现日期 %2")
                            .arg(draft.concluded_on->toIso(), draft.found_on->toIso()));
    if (draft.concluded_on && draft.conclusion.isEmpty())
        reporter.report(checks.concludedIncomplete,
                        QCoreApplication::translate("Intake", "有结论日期，没有结论"));
    if (!draft.concluded_on && !draft.conclusion.isEmpty())
        reporter.report(checks.concludedIncomplete,
                        QCoreApplication::translate("Intake", "有结论，没有结论日期"));
}

} // namespace sizao::intake
