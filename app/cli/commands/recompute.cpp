// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/sheet_text.h"
#include "app/cli/text.h"
#include "app/cli/whole_file.h"

#include "core/rules/sheet_json.h"

namespace sizao::cli {
namespace {

class Recompute final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "recompute",
            .summary = QT_TRANSLATE_NOOP("Cli", "只凭一张依据单重新计算，看结果是否一致"),
            .operands = QT_TRANSLATE_NOOP("Cli", "依据单.json"),
            .leastOperands = 1,
            .mostOperands = 1,
            .needsVault = false,
            .options = {},
            .notes = QT_TRANSLATE_NOOP("Cli", "不需要数据文件。摘要不符或有一个数算出来不同，退出码"
                                              "是 1，并说明是哪一个。"),
            .example = QT_TRANSLATE_NOOP("Cli", "依据单.json"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto json = readWholeFile(call.arguments.operands().front());
        if (!json)
            return stop(json.error());
        const auto sheet = rules::fromSheetJson(json->trimmed()); // a line break may follow it
        if (!sheet)
            return stop(sheet.error());
        if (const auto verified = rules::verifySheet(*sheet); !verified)
            return stop(verified.error());
        const QString digest = rules::sheetDigest(*sheet);
        call.console.json({{QStringLiteral("digest"), digest},
                           {QStringLiteral("tier"), toJson(sheet->tier)},
                           {QStringLiteral("score_milli"), static_cast<qint64>(sheet->score)},
                           {QStringLiteral("lines"), static_cast<qint64>(sheet->lines.size())}});
        call.console.print(
            Cli::tr("一致：%1 条事实，总分 %2，%3。摘要 %4")
                .arg(sheet->lines.size())
                .arg(pointsText(sheet->score), domain::toLabel(sheet->tier), digest));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeRecompute() {
    return std::make_unique<Recompute>();
}

} // namespace sizao::cli
