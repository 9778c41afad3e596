// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/decision_words.h"
#include "app/cli/json_values.h"
#include "app/cli/lookup.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class Adopt final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "adopt",
            .summary = QT_TRANSLATE_NOOP("Cli", "采纳一个信号，立案"),
            .operands = QT_TRANSLATE_NOOP("Cli", "信号标识"),
            .leastOperands = 1,
            .mostOperands = mostSignals,
            .options = options(),
            .notes = QT_TRANSLATE_NOOP(
                "Cli", "标识写前几位即可，至少 6 位。同一对象同一天的几个信号一并写上，"
                       "合并研判，立一个案。依据单随决定固定下来。"),
            .example = QT_TRANSLATE_NOOP("Cli", "3f9a1c --proposer 陈立 --handler 陈立 --handler "
                                                "吴芳 --reason 经核查属实"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        if (auto checked = checkDecision(call.arguments); !checked)
            return checked;
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto handlers =
            findTwoOfficers(**session, "handler", call.arguments.texts("handler"));
        if (!handlers)
            return stop(handlers.error());
        service::WarningService warnings(**session);
        auto entry = decisionFrom(call, **session, warnings);
        if (!entry)
            return stop(entry.error());
        entry->handlers = *handlers;
        const auto opened = await(warnings.adopt(*entry));
        if (!opened)
            return stop(opened.error());
        const auto detail = await(service::CaseService(**session).detail(*opened));
        if (!detail)
            return stop(detail.error());
        const QString number = detail->row.warning_case.case_number;
        call.console.json(
            {{QStringLiteral("signals"), keysOf(*entry)},
             {QStringLiteral("case"), toJson(*opened)},
             {QStringLiteral("case_number"), toJson(number)},
             {QStringLiteral("upgraded_from"), toJson(detail->row.warning_case.upgraded_from)}});
        const QString named = number.isEmpty() ? idText(*opened) : number;
        call.console.print(detail->row.warning_case.upgraded_from
                               ? Cli::tr("已立案：%1，由在办的较轻警示升级").arg(named)
                               : Cli::tr("已立案：%1").arg(named));
        return {};
    }

private:
    static std::vector<Option> options() {
        std::vector<Option> all = decisionOptions();
        all.push_back({"handler", QT_TRANSLATE_NOOP("Cli", "姓名"),
                       QT_TRANSLATE_NOOP("Cli", "承办人的姓名或编号，写两次，不能是同一人"), true,
                       true});
        return all;
    }
};

} // namespace

std::unique_ptr<Command> makeAdopt() {
    return std::make_unique<Adopt>();
}

} // namespace sizao::cli
