// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_words.h"

#include "app/cli/json_values.h"
#include "app/cli/lookup.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

namespace sizao::cli {
namespace {

QJsonObject toJson(const service::SignalEffect& effect) {
    const service::SignalRow& row = effect.row;
    return {{QStringLiteral("signal"), row.key},
            {QStringLiteral("subject_kind"), cli::toJson(row.subject.kind)},
            {QStringLiteral("subject"), cli::toJson(row.subject.id)},
            {QStringLiteral("subject_name"), row.subject_name},
            {QStringLiteral("model"), row.model},
            {QStringLiteral("model_name"), row.model_name},
            {QStringLiteral("day"), cli::toJson(row.day)},
            {QStringLiteral("tier"), cli::toJson(row.tier)},
            {QStringLiteral("rests"), effect.rests},
            {QStringLiteral("before"), cli::toJson(effect.before)},
            {QStringLiteral("after"), cli::toJson(effect.after)},
            {QStringLiteral("live"), cli::toJson(effect.live)},
            {QStringLiteral("case"), cli::toJson(row.case_id)}};
}

QString statusText(const std::optional<domain::SignalStatus>& status) {
    return status ? domain::toLabel(*status) : Cli::tr("没有");
}

QString toText(const std::vector<service::SignalEffect>& effects) {
    TextTable table({{Cli::tr("信号日")},
                     {Cli::tr("对象")},
                     {Cli::tr("预警模型")},
                     {Cli::tr("级别")},
                     {Cli::tr("变更前")},
                     {Cli::tr("变更后")},
                     {Cli::tr("现在的级别")}});
    for (const service::SignalEffect& effect : effects)
        table.add({effect.row.day.toIso(), effect.row.subject_name, effect.row.model_name,
                   domain::toLabel(effect.row.tier), statusText(effect.before),
                   statusText(effect.after), domain::toLabel(effect.live)});
    return table.isEmpty() ? Cli::tr("没有信号因此变化。") : table.toText();
}

} // namespace

Option reasonOption() {
    return {"reason", QT_TRANSLATE_NOOP("Cli", "文字"), QT_TRANSLATE_NOOP("Cli", "理由，必须写"),
            true};
}

void tellOutcome(const Console& console, domain::RecordId record, domain::RecordChangeKind kind,
                 const service::ChangeOutcome& outcome) {
    QJsonArray effects;
    for (const service::SignalEffect& effect : outcome.effects)
        effects.append(toJson(effect));
    console.json({{QStringLiteral("record"), cli::toJson(record)},
                  {QStringLiteral("kind"), cli::toJson(kind)},
                  {QStringLiteral("change"), cli::toJson(outcome.id)},
                  {QStringLiteral("effects"), effects}});
    console.remark(Cli::tr("已记下：%1。").arg(domain::toLabel(kind)));
    console.print(toText(outcome.effects));
}

Outcome<> changeOneRecord(const Invocation& call, domain::RecordChangeKind kind, Change change) {
    const auto id = recordIdFrom(call.arguments.operands().front());
    if (!id)
        return stop(id.error());
    const auto session = call.openVault();
    if (!session)
        return stop(session.error());
    service::RecordChangeService changes(**session);
    const auto outcome = await((changes.*change)(*id, call.arguments.text("reason")));
    if (!outcome)
        return stop(outcome.error());
    tellOutcome(call.console, *id, kind, *outcome);
    return {};
}

} // namespace sizao::cli
