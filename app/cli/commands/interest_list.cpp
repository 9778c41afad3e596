// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/service/interest_service.h"

namespace sizao::cli {
namespace {

class InterestList final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "interest list",
            .summary = QT_TRANSLATE_NOOP("Cli", "列出申报的利害关系，已解除的也在内"),
            .options = {},
            .notes = QT_TRANSLATE_NOOP("Cli", "指定承办人的人员看到全部，其他人看到自己的。"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto rows = await(service::InterestService(**session).list());
        if (!rows)
            return stop(rows.error());
        TextTable table({{Cli::tr("姓名")},
                         {Cli::tr("对象")},
                         {Cli::tr("关系")},
                         {Cli::tr("申报日期")},
                         {Cli::tr("解除日期")},
                         {Cli::tr("编号")}});
        for (const service::InterestRow& row : *rows) {
            const domain::Interest& interest = row.interest;
            call.console.json({{QStringLiteral("interest"), toJson(interest.id)},
                               {QStringLiteral("user"), toJson(interest.user)},
                               {QStringLiteral("user_name"), toJson(row.user_name)},
                               {QStringLiteral("person"), toJson(interest.person)},
                               {QStringLiteral("unit"), toJson(interest.unit)},
                               {QStringLiteral("about"), toJson(row.about)},
                               {QStringLiteral("kind"), toJson(interest.kind)},
                               {QStringLiteral("note"), toJson(interest.note)},
                               {QStringLiteral("declared_on"), toJson(interest.declared_on)},
                               {QStringLiteral("ended_on"), toJson(interest.ended_on)}});
            table.add({row.user_name, row.about, domain::toLabel(interest.kind),
                       interest.declared_on.toIso(),
                       interest.ended_on ? interest.ended_on->toIso() : QString(),
                       idText(interest.id)});
        }
        call.console.print(table.isEmpty() ? Cli::tr("没有申报利害关系。") : table.toText());
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeInterestList() {
    return std::make_unique<InterestList>();
}

} // namespace sizao::cli
