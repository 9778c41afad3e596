// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/draft_options.h"
#include "app/cli/standards_text.h"
#include "app/cli/text.h"

#include <QFileInfo>

namespace sizao::cli {
namespace {

class StandardsImport final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards import",
            .summary = QT_TRANSLATE_NOOP("Cli", "把 json 或者 xlsx 清单导入为草案"),
            .operands = QT_TRANSLATE_NOOP("Cli", "文件"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = draftOptions(),
            .notes = QT_TRANSLATE_NOOP("Cli", "草案只含与现行标准不同的内容，公布之前什么也不改变。"
                                              "有问题的清单不导入，并指出在哪一行。"),
            .example = QT_TRANSLATE_NOOP("Cli", "负面清单.json --title 年度修订 --from 2027-01-01"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        auto entry = draftEntryFrom(call.arguments);
        if (!entry)
            return stop(entry.error());
        const QString path = call.arguments.operands().front();
        if (entry->title.isEmpty())
            entry->title = QFileInfo(path).completeBaseName();
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        service::StandardsDraftService drafts(**session);
        const auto id = await(drafts.import(path, *entry));
        if (!id)
            return stop(id.error());
        const auto detail = await(drafts.detail(*id));
        if (!detail)
            return stop(detail.error());
        call.console.json(toJson(*detail));
        call.console.print(toText(*detail));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsImport() {
    return std::make_unique<StandardsImport>();
}

} // namespace sizao::cli
