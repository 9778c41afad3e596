// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/officer_words.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/service/people_service.h"

namespace sizao::cli {
namespace {

class Officers final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "officers",
            .summary = QT_TRANSLATE_NOOP("Cli", "列出用户，或登记一位用户"),
            .options = {{"add", QT_TRANSLATE_NOOP("Cli", "姓名"),
                         QT_TRANSLATE_NOOP("Cli", "登记这位用户，然后列出全部")},
                        {"role", QT_TRANSLATE_NOOP("Cli", "角色"),
                         QT_TRANSLATE_NOOP("Cli", "新用户的角色，与 --add 同用"), false, true,
                         choicesOf<domain::Role>}},
            .notes = QT_TRANSLATE_NOOP("Cli", "安全审计员不能兼任其他角色，系统管理员、安全保密"
                                              "管理员不能兼任业务角色。"),
            .example = QT_TRANSLATE_NOOP("Cli", "--add 陈立 --role HANDLER"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto roles = call.arguments.choices<domain::Role>("role");
        if (!roles)
            return stop(roles.error());
        if (call.arguments.has("add") == roles->empty())
            return stop(Exit::Usage, Cli::tr("--add 与 --role 要一起写。"));
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        service::PeopleService people(**session);
        if (call.arguments.has("add"))
            if (const auto added = await(people.addOfficer(call.arguments.text("add"), *roles));
                !added)
                return stop(added.error());
        const auto officers = await(people.officers());
        if (!officers)
            return stop(officers.error());
        print(call.console, *officers);
        return {};
    }

private:
    static void print(const Console& console, const std::vector<domain::User>& officers) {
        TextTable table({{Cli::tr("姓名")}, {Cli::tr("角色")}, {Cli::tr("编号")}});
        for (const domain::User& officer : officers) {
            console.json(toJson(officer));
            table.add({officer.name, roleNames(officer.roles), idText(officer.id)});
        }
        console.print(table.toText());
    }
};

} // namespace

std::unique_ptr<Command> makeOfficers() {
    return std::make_unique<Officers>();
}

} // namespace sizao::cli
