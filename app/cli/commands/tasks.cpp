// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/service/task_service.h"

namespace sizao::cli {
namespace {

QString placeOf(service::TaskPlace place) {
    switch (place) {
    case service::TaskPlace::Signal:
        return QStringLiteral("SIGNAL");
    case service::TaskPlace::Record:
        return QStringLiteral("RECORD");
    case service::TaskPlace::Case:
        break;
    }
    return QStringLiteral("CASE");
}

QJsonObject toObject(const service::Task& task) {
    const auto whileRunning = [&](const QJsonValue& value) {
        return task.code ? value : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("kind"), toJson(task.kind)},
            {QStringLiteral("next"), task.next},
            {QStringLiteral("act"), toJson(task.act)},
            {QStringLiteral("place"), placeOf(task.place)},
            {QStringLiteral("id"), task.id},
            {QStringLiteral("case_number"), toJson(task.case_number)},
            {QStringLiteral("subject_name"), toJson(task.subject_name)},
            {QStringLiteral("unit_name"), toJson(task.unit_name)},
            {QStringLiteral("tier"),
             task.tier == domain::Tier::None ? QJsonValue(QJsonValue::Null) : toJson(task.tier)},
            {QStringLiteral("since"), toJson(task.since)},
            {QStringLiteral("clock"), toJson(task.code)},
            {QStringLiteral("due"), toJson(task.due())},
            {QStringLiteral("provisional"), task.standing.due && task.standing.due->provisional},
            {QStringLiteral("state"), whileRunning(toJson(task.standing.state))},
            {QStringLiteral("left"), whileRunning(task.standing.left)},
            {QStringLiteral("left_unit"), whileRunning(toJson(task.standing.unit))},
            {QStringLiteral("mine"), task.mine},
            {QStringLiteral("waits_for"), toJson(task.waits_for)}};
}

QString dueText(const service::Task& task) {
    if (!task.due())
        return task.code ? domain::toLabel(task.standing.state) : QString();
    const QString day = task.due()->toIso();
    return task.standing.due->provisional ? Cli::tr("暂按 %1").arg(day) : day;
}

class Tasks final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "tasks",
            .summary = QT_TRANSLATE_NOOP("Cli", "列出等着办的事项，快到期的在前，逾期的最前"),
            .options = {{"all", nullptr,
                         QT_TRANSLATE_NOOP("Cli", "也列等别人办的，不只由打开文件的人办的")},
                        {"no-deadline", nullptr,
                         QT_TRANSLATE_NOOP("Cli", "只列没有任何期限在走的案件，不论由谁办")}},
            .notes = QT_TRANSLATE_NOOP(
                "Cli", "预警、待核实的信息和案件合为一个清单；没有期限的排在最后。待核实的信息只列"
                       "最早的 200 条。加 --json 时每行一件。"),
            .example = "--all",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto list = await(service::TaskService(**session).list());
        if (!list)
            return stop(list.error());
        TextTable table({{Cli::tr("期限")},
                         {Cli::tr("情况")},
                         {Cli::tr("事项")},
                         {Cli::tr("级别")},
                         {Cli::tr("对象")},
                         {Cli::tr("单位")},
                         {Cli::tr("案号")},
                         {Cli::tr("由谁办")}});
        const bool isUndated = call.arguments.has("no-deadline");
        for (const service::Task& task : isUndated ? list->withoutDeadline() : list->tasks) {
            if (!task.mine && !isUndated && !call.arguments.has("all"))
                continue;
            call.console.json(toObject(task));
            table.add({dueText(task), task.due() ? domain::toLabel(task.standing.state) : QString(),
                       task.next,
                       task.tier == domain::Tier::None ? QString() : domain::toLabel(task.tier),
                       task.subject_name, task.unit_name, task.case_number, task.waits_for});
        }
        call.console.print(table.isEmpty() ? Cli::tr("没有等着办的事项。") : table.toText());
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeTasks() {
    return std::make_unique<Tasks>();
}

} // namespace sizao::cli
