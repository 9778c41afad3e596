// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/item_text.h"

#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

namespace sizao::cli {
namespace {

constexpr int problemColumns = 40;

QJsonValue clockJson(const std::optional<rules::CaseClock>& clock) {
    if (!clock)
        return QJsonValue::Null;
    const rules::DeadlineStanding& standing = clock->standing;
    return QJsonObject{{QStringLiteral("code"), toJson(clock->code)},
                       {QStringLiteral("due"),
                        standing.due ? toJson(standing.due->day) : QJsonValue(QJsonValue::Null)},
                       {QStringLiteral("provisional"), standing.due && standing.due->provisional},
                       {QStringLiteral("state"), toJson(standing.state)}};
}

QString clockText(const service::RectRow& row) {
    if (!row.clock)
        return dayText(row.item.due);
    const auto& due = row.clock->standing.due;
    if (!due)
        return Cli::tr("中止");
    const QString day = due->day.toIso();
    return due->provisional ? Cli::tr("暂按 %1").arg(day) : day;
}

QString standingText(const service::RectRow& row) {
    return row.clock ? domain::toLabel(row.clock->standing.state) : QString();
}

QString itemName(const service::RectRow& row) {
    return (row.case_number.isEmpty() ? Cli::tr("待编号") : row.case_number) + u' '
           + QString::number(row.item.number);
}

} // namespace

QJsonObject toJson(const service::RectRow& row, base::Day today) {
    const domain::RectItem& item = row.item;
    QJsonArray findings;
    for (const service::PaperFinding& finding : row.findings)
        findings.append(service::toText(finding));
    const auto left = row.daysLeft(today);
    return {{QStringLiteral("item"), toJson(item.id)},
            {QStringLiteral("case"), toJson(item.warning_case)},
            {QStringLiteral("case_number"), toJson(row.case_number)},
            {QStringLiteral("case_state"), toJson(row.case_state)},
            {QStringLiteral("number"), item.number},
            {QStringLiteral("tier"), toJson(row.tier)},
            {QStringLiteral("subject_name"), toJson(row.subject_name)},
            {QStringLiteral("unit_name"), toJson(row.unit_name)},
            {QStringLiteral("problem"), toJson(item.problem)},
            {QStringLiteral("class"), toJson(item.kind)},
            {QStringLiteral("leader"), toJson(item.leader)},
            {QStringLiteral("owner"), toJson(item.owner)},
            {QStringLiteral("measures"), toJson(item.measures)},
            {QStringLiteral("standard"), toJson(item.standard)},
            {QStringLiteral("issued_on"), toJson(item.issued_on)},
            {QStringLiteral("due"), toJson(item.due)},
            {QStringLiteral("extended"), item.extended},
            {QStringLiteral("state"), toJson(item.state)},
            {QStringLiteral("closed_on"), toJson(item.closed_on)},
            {QStringLiteral("rebounded"), item.rebounded},
            {QStringLiteral("percent"),
             row.latest ? QJsonValue(row.latest->percent) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("progress"), row.latest ? row.latest->text : QString()},
            {QStringLiteral("clock"), clockJson(row.clock)},
            {QStringLiteral("days_left"), left ? QJsonValue(*left) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("overdue"), row.isOverdue()},
            {QStringLiteral("mine"), row.waits_for_me},
            {QStringLiteral("findings"), findings}};
}

QString toText(const std::vector<service::RectRow>& rows) {
    TextTable table({{Cli::tr("案号 项")},
                     {Cli::tr("级别")},
                     {Cli::tr("对象")},
                     {Cli::tr("问题")},
                     {Cli::tr("责任人")},
                     {Cli::tr("状态")},
                     {Cli::tr("完成"), Align::Right},
                     {Cli::tr("到期日")},
                     {Cli::tr("期限")}});
    QStringList findings;
    for (const service::RectRow& row : rows) {
        table.add({itemName(row), domain::toLabel(row.tier), row.subject_name,
                   shortened(row.item.problem, problemColumns), row.item.owner,
                   domain::toLabel(row.item.state),
                   row.latest ? QStringLiteral("%1%").arg(row.latest->percent) : QString(),
                   clockText(row), standingText(row)});
        for (const service::PaperFinding& finding : row.findings)
            findings.append(Cli::tr("%1：%2").arg(itemName(row), service::toText(finding)));
    }
    QString text = table.toText();
    if (!findings.isEmpty())
        text += QStringLiteral("\n\n") + Cli::tr("纸面整改疑点") + u'\n' + findings.join(u'\n');
    return text;
}

} // namespace sizao::cli
