// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/sheet_text.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/service/warning_service.h"

#include <algorithm>

namespace sizao::cli {
namespace {

constexpr int keyCharacters = 12; // of a key in the table; enough to be unique

QJsonObject toObject(const service::SignalRow& row, const service::SignalRow& leading) {
    return {{QStringLiteral("signal"), row.key},
            {QStringLiteral("notice"), leading.key},
            {QStringLiteral("status"), toJson(row.status)},
            {QStringLiteral("day"), toJson(row.day)},
            {QStringLiteral("tier"), toJson(row.tier)},
            {QStringLiteral("live_before"), toJson(row.live_before)},
            {QStringLiteral("score_milli"), static_cast<qint64>(row.score)},
            {QStringLiteral("per_hundred"), row.per_hundred},
            {QStringLiteral("uncalibrated"), row.uncalibrated},
            {QStringLiteral("yellow_milli"), static_cast<qint64>(row.thresholds[0])},
            {QStringLiteral("orange_milli"), static_cast<qint64>(row.thresholds[1])},
            {QStringLiteral("red_milli"), static_cast<qint64>(row.thresholds[2])},
            {QStringLiteral("lines"), row.lines},
            {QStringLiteral("cites_grade_four"), row.cites_grade_four},
            {QStringLiteral("subject_kind"), toJson(row.subject.kind)},
            {QStringLiteral("subject"), toJson(row.subject.id)},
            {QStringLiteral("subject_name"), toJson(row.subject_name)},
            {QStringLiteral("staff_no"), toJson(row.staff_no)},
            {QStringLiteral("unit_name"), toJson(row.unit_name)},
            {QStringLiteral("model"), toJson(row.model)},
            {QStringLiteral("model_name"), toJson(row.model_name)},
            {QStringLiteral("case"), toJson(row.case_id)}};
}

class Signals final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "signals",
            .summary = QT_TRANSLATE_NOOP("Cli", "列出预警信号，级别和分数高的在前"),
            .options = {{"on", QT_TRANSLATE_NOOP("Cli", "日期"),
                         QT_TRANSLATE_NOOP("Cli", "按这天结束时的情况计算；不写则为今天")},
                        {"tier", QT_TRANSLATE_NOOP("Cli", "级别"),
                         QT_TRANSLATE_NOOP("Cli", "只列这些级别"), false, true,
                         choicesOf<domain::Tier>},
                        {"model", QT_TRANSLATE_NOOP("Cli", "代码"),
                         QT_TRANSLATE_NOOP("Cli", "只列这个模型，如 M-ZF")},
                        {"all", nullptr,
                         QT_TRANSLATE_NOOP("Cli", "也列已决定的和已并入的，不只待研判的")}},
            .notes = QT_TRANSLATE_NOOP("Cli", "信号是每次按事实和决定算出来的，不保存。同一对象同一"
                                              "天的信号排在一起，可以合并研判。加 --json 时每行一"
                                              "条。"),
            .example = "--tier RED --tier ORANGE",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto on = call.arguments.day("on");
        const auto tiers = call.arguments.choices<domain::Tier>("tier");
        if (!on || !tiers)
            return stop(!on ? on.error() : tiers.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const service::WarningService warnings(**session);
        const auto rows = await(warnings.signalsOn(*on, call.arguments.has("all")));
        if (!rows)
            return stop(rows.error());
        const QString model = call.arguments.text("model").toUpper();
        TextTable table({{Cli::tr("标识")},
                         {Cli::tr("级别")},
                         {Cli::tr("分数"), Align::Right},
                         {Cli::tr("对象")},
                         {Cli::tr("工号")},
                         {Cli::tr("单位")},
                         {Cli::tr("模型")},
                         {Cli::tr("信号日")},
                         {Cli::tr("事实"), Align::Right},
                         {Cli::tr("状态")}});
        const auto isWanted = [&](const service::SignalRow& row) {
            const bool tierFits =
                tiers->empty() || std::find(tiers->begin(), tiers->end(), row.tier) != tiers->end();
            return tierFits && (model.isEmpty() || row.model == model);
        };
        for (const service::Notice& notice : service::noticesOf(*rows))
            for (const service::SignalRow& row : notice.rows) {
                if (!isWanted(row))
                    continue;
                call.console.json(toObject(row, notice.leading()));
                table.add(cells(row));
            }
        call.console.print(table.isEmpty() ? Cli::tr("没有符合条件的信号。") : table.toText());
        return {};
    }

private:
    static QStringList cells(const service::SignalRow& row) {
        return {row.key.left(keyCharacters),
                domain::toLabel(row.tier),
                pointsText(row.score) + (row.per_hundred ? Cli::tr("/百") : QString()),
                row.subject_name,
                row.staff_no,
                row.unit_name,
                row.model_name,
                row.day.toIso(),
                QString::number(row.lines),
                domain::toLabel(row.status)};
    }
};

} // namespace

std::unique_ptr<Command> makeSignals() {
    return std::make_unique<Signals>();
}

} // namespace sizao::cli
