// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/standards_text.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsList final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards list",
            .summary = QT_TRANSLATE_NOOP("Cli", "列出标准的各个版本和施行时间"),
            .options = {{"code", QT_TRANSLATE_NOOP("Cli", "代码"),
                         QT_TRANSLATE_NOOP("Cli", "只列这个指标或者预警模型的版本")}},
            .notes = QT_TRANSLATE_NOOP("Cli", "加 --json 时每行一个版本。"),
            .example = "--code YL03",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto rows = await(
            service::CatalogueService(**session).versions(call.arguments.text("code").toUpper()));
        if (!rows)
            return stop(rows.error());
        for (const service::VersionRow& row : *rows)
            call.console.json(toJson(row));
        call.console.print(toText(*rows));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsList() {
    return std::make_unique<StandardsList>();
}

} // namespace sizao::cli
