// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_text.h"
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

namespace sizao::cli {
namespace {

class Cases final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "cases",
            .summary = QT_TRANSLATE_NOOP("Cli", "列出预警案件，最近立案的在前"),
            .options = {},
            .notes = QT_TRANSLATE_NOOP("Cli", "加 --json 时每行一件。"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto rows = await(service::CaseService(**session).list());
        if (!rows)
            return stop(rows.error());
        TextTable table({{Cli::tr("案号")},
                         {Cli::tr("级别")},
                         {Cli::tr("状态")},
                         {Cli::tr("对象")},
                         {Cli::tr("单位")},
                         {Cli::tr("模型")},
                         {Cli::tr("立案日期")},
                         {Cli::tr("承办人")}});
        for (const service::CaseRow& row : *rows) {
            const domain::WarningCase& found = row.warning_case;
            call.console.json(toJson(row));
            table.add({found.case_number.isEmpty() ? Cli::tr("待编号") : found.case_number,
                       domain::toLabel(found.tier), domain::toLabel(found.state), row.subject_name,
                       row.unit_name, found.model, found.opened_on.toIso(), row.handler_names});
        }
        call.console.print(table.isEmpty() ? Cli::tr("还没有案件。") : table.toText());
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCases() {
    return std::make_unique<Cases>();
}

} // namespace sizao::cli
