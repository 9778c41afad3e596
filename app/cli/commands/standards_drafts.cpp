// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/standards_text.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsDrafts final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards drafts",
            .summary = QT_TRANSLATE_NOOP("Cli", "列出标准草案，新的在前"),
            .options = {},
            .notes = QT_TRANSLATE_NOOP("Cli", "加 --json 时每行一份。"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto rows = await(service::StandardsDraftService(**session).drafts());
        if (!rows)
            return stop(rows.error());
        for (const service::DraftRow& row : *rows)
            call.console.json(toJson(row));
        call.console.print(toText(*rows));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsDrafts() {
    return std::make_unique<StandardsDrafts>();
}

} // namespace sizao::cli
