// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/lookup.h"
#include "app/cli/text.h"

#include "core/service/interest_service.h"

namespace sizao::cli {
namespace {

class InterestAdd final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "interest add",
            .summary = QT_TRANSLATE_NOOP("Cli", "申报利害关系：有关案件应当回避"),
            .operands = QT_TRANSLATE_NOOP("Cli", "用户的姓名或编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"person", QT_TRANSLATE_NOOP("Cli", "干部"),
                         QT_TRANSLATE_NOOP("Cli", "与哪名干部，工号或编号")},
                        {"unit", QT_TRANSLATE_NOOP("Cli", "单位"),
                         QT_TRANSLATE_NOOP("Cli", "与哪个单位，及其人员")},
                        {"kind", QT_TRANSLATE_NOOP("Cli", "关系"),
                         QT_TRANSLATE_NOOP("Cli", "什么关系"), true, false,
                         choicesOf<domain::InterestKind>},
                        {"note", QT_TRANSLATE_NOOP("Cli", "文字"),
                         QT_TRANSLATE_NOOP("Cli", "说明，记入审计")}},
            .notes = QT_TRANSLATE_NOOP("Cli", "本人申报自己的；他人的由指定承办人的人员登记。"),
            .example = QT_TRANSLATE_NOOP("Cli", "陈立 --person G001 --kind KIN"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const Arguments& given = call.arguments;
        if (given.has("person") == given.has("unit"))
            return stop(Exit::Usage, Cli::tr("--person 和 --unit 写一个。"));
        const auto kind = given.choice<domain::InterestKind>("kind");
        if (!kind)
            return stop(kind.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto user = findOfficer(**session, given.operands().front());
        if (!user)
            return stop(user.error());
        domain::Interest interest;
        interest.user = *user;
        interest.kind = kind->value_or(domain::InterestKind::Other);
        interest.note = given.text("note");
        if (given.has("person")) {
            const auto person = findPerson(**session, given.text("person"));
            if (!person)
                return stop(person.error());
            interest.person = *person;
        } else {
            const auto unit = findUnit(**session, given.text("unit"));
            if (!unit)
                return stop(unit.error());
            interest.unit = *unit;
        }
        const auto declared = await(service::InterestService(**session).declare(interest));
        if (!declared)
            return stop(declared.error());
        call.console.json({{QStringLiteral("interest"), toJson(*declared)}});
        call.console.print(Cli::tr("已登记，编号 %1").arg(idText(*declared)));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeInterestAdd() {
    return std::make_unique<InterestAdd>();
}

} // namespace sizao::cli
