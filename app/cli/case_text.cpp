// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_text.h"

#include "app/cli/json_values.h"
#include "app/cli/sheet_text.h"
#include "app/cli/step_words.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/rules/sheet_json.h"

#include <QJsonDocument>

namespace sizao::cli {

QJsonObject toJson(const service::CaseRow& row) {
    const domain::WarningCase& found = row.warning_case;
    return {
        {QStringLiteral("case"), toJson(found.id)},
        {QStringLiteral("case_number"), toJson(found.case_number)},
        {QStringLiteral("subject_kind"), toJson(found.subject_kind)},
        {QStringLiteral("person"), toJson(found.person)},
        {QStringLiteral("unit"), toJson(found.unit)},
        {QStringLiteral("subject_name"), toJson(row.subject_name)},
        {QStringLiteral("unit_name"), toJson(row.unit_name)},
        {QStringLiteral("model"), toJson(found.model)},
        {QStringLiteral("tier"), toJson(found.tier)},
        {QStringLiteral("state"), toJson(found.state)},
        {QStringLiteral("outcome"), toJson(found.outcome)},
        {QStringLiteral("opened_on"), toJson(found.opened_on)},
        {QStringLiteral("upgraded_from"), toJson(found.upgraded_from)},
        {QStringLiteral("handlers"), QJsonArray{toJson(found.handler_1), toJson(found.handler_2)}},
        {QStringLiteral("handler_names"), toJson(row.handler_names)}};
}

namespace {

QJsonObject decisionOf(const service::CaseBasis& basis, const service::CaseDetail& detail) {
    const domain::SignalDecision& decision = basis.decision;
    return QJsonObject{{QStringLiteral("signal"), toJson(decision.signal_key)},
                       {QStringLiteral("model"), toJson(decision.model)},
                       {QStringLiteral("model_name"), toJson(basis.sheet->model_name)},
                       {QStringLiteral("tier"), toJson(decision.tier)},
                       {QStringLiteral("signal_on"), toJson(decision.signal_on)},
                       {QStringLiteral("kind"), toJson(decision.kind)},
                       {QStringLiteral("reason"), toJson(decision.reason)},
                       {QStringLiteral("referral_answer"), toJson(decision.referral_answer)},
                       {QStringLiteral("referral_reason"), toJson(decision.referral_reason)},
                       {QStringLiteral("proposer"), toJson(detail.proposer_name)},
                       {QStringLiteral("decider"), toJson(detail.decider_name)},
                       {QStringLiteral("decided_on"), toJson(decision.decided_on)},
                       {QStringLiteral("sheet_digest"), toJson(decision.sheet_digest)},
                       {QStringLiteral("sheet"),
                        QJsonDocument::fromJson(rules::toSheetJson(*basis.sheet)).object()}};
}

} // namespace

QJsonObject toJson(const service::CaseDetail& detail) {
    QJsonObject object = toJson(detail.row);
    QJsonArray decisions;
    for (const service::CaseBasis& basis : detail.bases)
        decisions.append(decisionOf(basis, detail));
    object[QStringLiteral("decisions")] = decisions;
    object[QStringLiteral("archive")] = toJson(detail.work.archive);
    return object;
}

QString toText(const service::CaseDetail& detail) {
    const domain::WarningCase& found = detail.row.warning_case;
    const domain::SignalDecision& decision = detail.leading().decision;
    QStringList models;
    QStringList digests;
    for (const service::CaseBasis& basis : detail.bases) {
        models.append(basis.decision.model + u' ' + basis.sheet->model_name + u' '
                      + domain::toLabel(basis.decision.tier));
        digests.append(basis.decision.sheet_digest);
    }
    QString text = labelled(
        {{Cli::tr("案号"), found.case_number.isEmpty() ? Cli::tr("待编号") : found.case_number},
         {Cli::tr("编号"), idText(found.id)},
         {Cli::tr("对象"), (detail.row.subject_name + u' ' + detail.row.unit_name).trimmed()},
         {Cli::tr("模型"), models.join(Cli::tr("、"))},
         {Cli::tr("预警级别"), domain::toLabel(found.tier)},
         {Cli::tr("状态"), domain::toLabel(found.state)},
         {Cli::tr("结案方式"), found.outcome ? domain::toLabel(*found.outcome) : QString()},
         {Cli::tr("立案日期"), found.opened_on.toIso()},
         {Cli::tr("承办人"), detail.row.handler_names},
         {Cli::tr("提出人"), detail.proposer_name},
         {Cli::tr("决定人"), detail.decider_name},
         {Cli::tr("决定日期"), decision.decided_on.toIso()},
         {Cli::tr("理由"), decision.reason.simplified()},
         {Cli::tr("是否移送线索"),
          decision.referral_answer ? domain::toLabel(*decision.referral_answer) : QString()},
         {Cli::tr("移送或不移送的理由"), decision.referral_reason.simplified()},
         {Cli::tr("廉政档案"), toText(detail.work.archive)},
         {Cli::tr("依据单摘要"), digests.join(Cli::tr("、"))}});
    for (const service::CaseBasis& basis : detail.bases)
        text += QStringLiteral("\n\n") + toText(*basis.sheet, detail.row.subject_name);
    return text;
}

} // namespace sizao::cli
