// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/lookup.h"
#include "app/cli/record_text.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/service/record_change_service.h"

namespace sizao::cli {
namespace {

class RecordsDuplicates final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "records duplicates",
            .summary = QT_TRANSLATE_NOOP("Cli", "找出可能与一条监督信息重复的其他信息"),
            .operands = QT_TRANSLATE_NOOP("Cli", "编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {},
            .notes = QT_TRANSLATE_NOOP("Cli", "同一对象、同类指标、事发日相差不超过 3 天，"
                                              "并且编号相同或者事实文字相近的。"
                                              "\n是不是一件事由人判断，归并用 records merge。"),
            .example = "01KB2Q0Z9T3M5V7X9B1D3F5H7J",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto id = recordIdFrom(call.arguments.operands().front());
        if (!id)
            return stop(id.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto rows = await(service::RecordChangeService(**session).duplicateCandidates(*id));
        if (!rows)
            return stop(rows.error());
        TextTable table({{Cli::tr("事发日")},
                         {Cli::tr("状态")},
                         {Cli::tr("渠道")},
                         {Cli::tr("指标")},
                         {Cli::tr("依据")},
                         {Cli::tr("文字相同")},
                         {Cli::tr("编号")}});
        for (const service::DuplicateRow& row : *rows) {
            QJsonObject object = toJson(row.row);
            object[QStringLiteral("sign")] = toJson(row.sign);
            object[QStringLiteral("likeness")] = row.likeness;
            call.console.json(object);
            table.add({dayText(row.row.record.occurred_on), domain::toLabel(row.row.standing),
                       row.row.record.channel, row.row.record.indicator, domain::toLabel(row.sign),
                       QStringLiteral("%1 %").arg(row.likeness), idText(row.row.record.id)});
        }
        call.console.print(table.isEmpty() ? Cli::tr("没有可能重复的监督信息。") : table.toText());
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeRecordsDuplicates() {
    return std::make_unique<RecordsDuplicates>();
}

} // namespace sizao::cli
