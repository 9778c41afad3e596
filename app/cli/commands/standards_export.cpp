// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/output_file.h"
#include "app/cli/text.h"

#include "core/service/catalogue_service.h"

namespace sizao::cli {
namespace {

class StandardsExport final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards export",
            .summary = QT_TRANSLATE_NOOP("Cli", "把某一天施行的标准写成 json 或者 xlsx"),
            .operands = QT_TRANSLATE_NOOP("Cli", "文件"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"day", QT_TRANSLATE_NOOP("Cli", "日期"),
                         QT_TRANSLATE_NOOP("Cli", "这天施行的标准；不写为今天")},
                        forceOption()},
            .notes = QT_TRANSLATE_NOOP("Cli", "json 是完整的清单，xlsx 是便于手工修改的表：指标、"
                                              "档次、预警模型。两者都可以再导入为草案。"),
            .example = QT_TRANSLATE_NOOP("Cli", "负面清单.xlsx"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto day = call.arguments.day("day");
        if (!day)
            return stop(day.error());
        const QString path = call.arguments.operands().front();
        if (const auto checked = checkOutput(call.arguments, path); !checked)
            return checked;
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const base::Day on = day->value_or((*session)->today());
        if (const auto done = await(service::CatalogueService(**session).exportTo(path, on)); !done)
            return stop(done.error());
        call.console.json({{QStringLiteral("file"), path}, {QStringLiteral("day"), on.toIso()}});
        call.console.print(Cli::tr("%1 施行的标准已写入“%2”。").arg(on.toIso(), path));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsExport() {
    return std::make_unique<StandardsExport>();
}

} // namespace sizao::cli
