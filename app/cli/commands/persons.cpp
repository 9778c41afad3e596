// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/base/limits.h"
#include "core/service/people_service.h"

namespace sizao::cli {
namespace {

constexpr qint64 standardLimit = 50;

class Persons final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "persons",
            .summary = QT_TRANSLATE_NOOP("Cli", "查找干部"),
            .operands = QT_TRANSLATE_NOOP("Cli", "[文字]"),
            .mostOperands = 1,
            .options = {{"limit", QT_TRANSLATE_NOOP("Cli", "人数"),
                         QT_TRANSLATE_NOOP("Cli", "最多列出多少人；不写则为 50，最多 200")}},
            .notes = QT_TRANSLATE_NOOP("Cli", "文字是姓名、拼音、拼音首字母或工号的开头；不写则从"
                                              "头列起。按拼音排序。"),
            .example = "zhangw",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto limit = call.arguments.number("limit", 1, base::limits::pageRows);
        if (!limit)
            return stop(limit.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const service::PeopleService people(**session);
        const auto found = await(people.search(call.arguments.operands().value(0),
                                               static_cast<int>(limit->value_or(standardLimit))));
        if (!found)
            return stop(found.error());
        TextTable table({{Cli::tr("工号")},
                         {Cli::tr("姓名")},
                         {Cli::tr("单位")},
                         {Cli::tr("职务")},
                         {Cli::tr("编号")}});
        for (const service::PersonRow& person : *found) {
            call.console.json({{QStringLiteral("person"), toJson(person.id)},
                               {QStringLiteral("name"), person.name},
                               {QStringLiteral("pinyin"), toJson(person.pinyin)},
                               {QStringLiteral("staff_no"), toJson(person.staff_no)},
                               {QStringLiteral("unit"), toJson(person.unit)},
                               {QStringLiteral("unit_name"), toJson(person.unit_name)},
                               {QStringLiteral("post"), toJson(person.post)}});
            table.add(
                {person.staff_no, person.name, person.unit_name, person.post, idText(person.id)});
        }
        call.console.print(table.isEmpty() ? Cli::tr("没有找到。") : table.toText());
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makePersons() {
    return std::make_unique<Persons>();
}

} // namespace sizao::cli
