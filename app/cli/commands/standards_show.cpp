// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/standards_text.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class StandardsShow final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "standards show",
            .summary = QT_TRANSLATE_NOOP("Cli", "显示一个指标或者预警模型某一天的内容"),
            .operands = QT_TRANSLATE_NOOP("Cli", "代码"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"day", QT_TRANSLATE_NOOP("Cli", "日期"),
                         QT_TRANSLATE_NOOP("Cli", "这天施行的版本；不写为今天")}},
            .example = "BX01 --day 2026-03-05",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto day = call.arguments.day("day");
        if (!day)
            return stop(day.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto view = await(service::CatalogueService(**session).viewOn(*day));
        if (!view)
            return stop(view.error());
        const QString code = call.arguments.operands().front().toUpper();
        if (const service::IndicatorView* indicator = view->indicator(code))
            show(call.console, *indicator);
        else if (const service::ModelView* model = view->model(code))
            show(call.console, *model);
        else
            return stop(
                Exit::Refused,
                Cli::tr("这天施行的标准里没有代码“%1”，全部代码见 sizaoctl standards list。")
                    .arg(code));
        return {};
    }

private:
    template <class View>
    static void show(const Console& console, const View& view) {
        console.json(toJson(view));
        console.print(toText(view));
    }
};

} // namespace

std::unique_ptr<Command> makeStandardsShow() {
    return std::make_unique<StandardsShow>();
}

} // namespace sizao::cli
