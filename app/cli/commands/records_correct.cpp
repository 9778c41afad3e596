// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_words.h"
#include "app/cli/commands/factories.h"
#include "app/cli/lookup.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class RecordsCorrect final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "records correct",
            .summary = QT_TRANSLATE_NOOP("Cli", "更正一条已有结论的监督信息"),
            .operands = QT_TRANSLATE_NOOP("Cli", "编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = options(),
            .notes = QT_TRANSLATE_NOOP("Cli", "不写的照旧。等级随指标和档次，核实日不变。"
                                              "\n对象有误的应当撤销，另行登记。"),
            .example = QT_TRANSLATE_NOOP("Cli", "01KB2Q0Z9T3M5V7X9B1D3F5H7J --level 1 "
                                                "--reason 金额核减"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto id = recordIdFrom(call.arguments.operands().front());
        const auto wanted = wantedFrom(call.arguments);
        if (!id || !wanted)
            return stop(!id ? id.error() : wanted.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        service::RecordChangeService changes(**session);
        const auto outcome = await(changes.correct(*id, *wanted, call.arguments.text("reason")));
        if (!outcome)
            return stop(outcome.error());
        tellOutcome(call.console, *id, domain::RecordChangeKind::Correct, *outcome);
        return {};
    }

private:
    static std::vector<Option> options() {
        return {
            {"occurred", QT_TRANSLATE_NOOP("Cli", "日期"), QT_TRANSLATE_NOOP("Cli", "事发日")},
            {"indicator", QT_TRANSLATE_NOOP("Cli", "代码"), QT_TRANSLATE_NOOP("Cli", "指标")},
            {"level", QT_TRANSLATE_NOOP("Cli", "档次"), QT_TRANSLATE_NOOP("Cli", "档次")},
            {"influence", QT_TRANSLATE_NOOP("Cli", "1–4"), QT_TRANSLATE_NOOP("Cli", "影响程度")},
            {"urgency", QT_TRANSLATE_NOOP("Cli", "1–3"), QT_TRANSLATE_NOOP("Cli", "轻重缓急")},
            reasonOption()};
    }

    static Outcome<rules::Correction> wantedFrom(const Arguments& arguments) {
        rules::Correction wanted;
        const auto occurred = arguments.day("occurred");
        if (!occurred)
            return stop(occurred.error());
        wanted.occurred_on = *occurred;
        wanted.indicator = arguments.text("indicator").toUpper();
        const std::tuple<const char*, qint64, qint64, std::optional<int>*> numbers[] = {
            {"level", 0, 9, &wanted.level},
            {"influence", 1, 4, &wanted.influence},
            {"urgency", 1, 3, &wanted.urgency}};
        for (const auto& [name, least, most, target] : numbers) {
            const auto number = arguments.number(name, least, most);
            if (!number)
                return stop(number.error());
            if (*number)
                *target = static_cast<int>(**number);
        }
        return wanted;
    }
};

} // namespace

std::unique_ptr<Command> makeRecordsCorrect() {
    return std::make_unique<RecordsCorrect>();
}

} // namespace sizao::cli
