// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/decision_words.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class Dismiss final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "dismiss",
            .summary = QT_TRANSLATE_NOOP("Cli", "对一个信号决定不予警示"),
            .operands = QT_TRANSLATE_NOOP("Cli", "信号标识"),
            .leastOperands = 1,
            .mostOperands = mostSignals,
            .options = options(),
            .notes = QT_TRANSLATE_NOOP(
                "Cli",
                "标识写前几位即可，至少 6 位；同一对象同一天的几个信号可以一并写上。有新的事实使分数更高时，"
                "会再次出现信号。"),
            .example = QT_TRANSLATE_NOOP("Cli", "3f9a1c --proposer 陈立 --reason-code TOLERANCE "
                                                "--reason 符合容错情形"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto reason = call.arguments.choice<domain::DismissReason>("reason-code");
        if (!reason)
            return stop(reason.error());
        if (auto checked = checkDecision(call.arguments); !checked)
            return checked;
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        service::WarningService warnings(**session);
        auto entry = decisionFrom(call, **session, warnings);
        if (!entry)
            return stop(entry.error());
        entry->reason_code = *reason;
        if (auto dismissed = await(warnings.dismiss(*entry)); !dismissed)
            return dismissed;
        call.console.json({{QStringLiteral("signals"), keysOf(*entry)},
                           {QStringLiteral("reason_code"), toJson(*reason)}});
        call.console.remark(Cli::tr("已记下决定：不予警示。"));
        return {};
    }

private:
    static std::vector<Option> options() {
        std::vector<Option> all = decisionOptions();
        all.push_back({"reason-code", QT_TRANSLATE_NOOP("Cli", "类别"),
                       QT_TRANSLATE_NOOP("Cli", "理由类别"), true, false,
                       choicesOf<domain::DismissReason>});
        return all;
    }
};

} // namespace

std::unique_ptr<Command> makeDismiss() {
    return std::make_unique<Dismiss>();
}

} // namespace sizao::cli
