// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/standards_text.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsCompare final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards compare",
            .summary = QT_TRANSLATE_NOOP("Cli", "比较两天施行的标准，或者草案与它要改的标准"),
            .operands = QT_TRANSLATE_NOOP("Cli", "前一天 后一天"),
            .mostOperands = 2,
            .options = {{"draft", QT_TRANSLATE_NOOP("Cli", "草案"),
                         QT_TRANSLATE_NOOP("Cli", "草案的编号或者名称，代替两天")}},
            .notes = QT_TRANSLATE_NOOP("Cli", "加 --json 时每行一处不同。"),
            .example = "2026-01-01 2026-07-01",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const bool ofDraft = call.arguments.has("draft");
        if (call.arguments.operands().size() != (ofDraft ? 0 : 2))
            return stop(Exit::Usage, Cli::tr("请写两个日期，或者用 --draft 指明草案。"));
        const auto days = daysFrom(call.arguments.operands());
        if (!days)
            return stop(days.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto differences =
            ofDraft ? ofDraftNamed(**session, call.arguments.text("draft"))
                    : await(service::CatalogueService(**session).compare(days->at(0), days->at(1)));
        if (!differences)
            return stop(differences.error());
        for (const service::FieldDifference& difference : *differences)
            call.console.json(toJson(difference));
        call.console.print(toText(*differences));
        return {};
    }

private:
    static Outcome<std::vector<base::Day>> daysFrom(const QStringList& words) {
        std::vector<base::Day> days;
        for (const QString& word : words) {
            const auto day = base::Day::fromIso(word);
            if (!day)
                return stop(Exit::Usage,
                            Cli::tr("“%1”不是日期，请写成 2026-03-05 的样子。").arg(word));
            days.push_back(*day);
        }
        return days;
    }
    static Outcome<std::vector<service::FieldDifference>> ofDraftNamed(service::Session& session,
                                                                       const QString& text) {
        const service::StandardsDraftService drafts(session);
        const auto id = findDraft(drafts, text);
        if (!id)
            return stop(id.error());
        auto detail = await(drafts.detail(*id));
        if (!detail)
            return stop(detail.error());
        return std::move(detail->differences);
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsCompare() {
    return std::make_unique<StandardsCompare>();
}

} // namespace sizao::cli
