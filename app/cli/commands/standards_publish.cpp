// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/draft_options.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsPublish final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards publish",
            .summary = QT_TRANSLATE_NOOP("Cli", "公布已有一人同意的草案"),
            .operands = QT_TRANSLATE_NOOP("Cli", "草案"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {},
            .notes = QT_TRANSLATE_NOOP("Cli",
                                       "由打开数据文件的人公布，他与同意人一位是承办部门负责人，"
                                       "一位是分管领导，都不是提出人。公布不改变已有事实的分值。"),
            .example = QT_TRANSLATE_NOOP("Cli", "窗口作风专项"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        return withDraft(call,
                         [](auto&, auto& drafts, auto id) { return await(drafts.publish(id)); });
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsPublish() {
    return std::make_unique<StandardsPublish>();
}

} // namespace sizao::cli
