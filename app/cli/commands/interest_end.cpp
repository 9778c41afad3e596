// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"

#include "core/service/interest_service.h"

namespace sizao::cli {
namespace {

class InterestEnd final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "interest end",
            .summary = QT_TRANSLATE_NOOP("Cli", "解除一条利害关系，此后不再因此回避"),
            .operands = QT_TRANSLATE_NOOP("Cli", "编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"reason", QT_TRANSLATE_NOOP("Cli", "文字"),
                         QT_TRANSLATE_NOOP("Cli", "为什么解除，记入审计"), true}},
            .notes = QT_TRANSLATE_NOOP("Cli", "由指定承办人的人员办理，不能解除自己的。"),
            .example = "01KB2Q0Z9T3M5V7X9B1D3F5H7J --reason 登记有误",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const QString text = call.arguments.operands().front();
        const auto id = domain::InterestId::fromText(text.toUpper());
        if (!id)
            return stop(Exit::Usage,
                        Cli::tr("“%1”不是编号，见 sizaoctl interest list。").arg(text));
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto ended =
            await(service::InterestService(**session).end(*id, call.arguments.text("reason")));
        if (!ended)
            return stop(ended.error());
        call.console.json({{QStringLiteral("interest"), toJson(*id)}});
        call.console.print(Cli::tr("已解除。"));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeInterestEnd() {
    return std::make_unique<InterestEnd>();
}

} // namespace sizao::cli
