// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/draft_options.h"
#include "app/cli/lookup.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsSubmit final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards submit",
            .summary = QT_TRANSLATE_NOOP("Cli", "把草案送审"),
            .operands = QT_TRANSLATE_NOOP("Cli", "草案"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"proposer", QT_TRANSLATE_NOOP("Cli", "姓名"),
                         QT_TRANSLATE_NOOP("Cli", "提出人，须是标准管理员"), true}},
            .notes = QT_TRANSLATE_NOOP("Cli", "内容有问题的、没有回测又没有写明理由的，不能送审。"),
            .example = QT_TRANSLATE_NOOP("Cli", "窗口作风专项 --proposer 何标"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return withDraft(call, [&](auto& session, auto& drafts, auto id) -> Outcome<> {
            const auto who = findOfficer(session, call.arguments.text("proposer"));
            return who ? await(drafts.submit(id, *who)) : stop(who.error());
        });
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsSubmit() {
    return std::make_unique<StandardsSubmit>();
}

} // namespace sizao::cli
