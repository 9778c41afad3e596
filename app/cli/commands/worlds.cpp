// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/whole_file.h"

#include "core/rules/worlds.h"

namespace sizao::cli {
namespace {

class Worlds final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "worlds",
            .summary = QT_TRANSLATE_NOOP("Cli", "用例验算预警规则：逐项比对预期结果"),
            .operands = QT_TRANSLATE_NOOP("Cli", "用例.json"),
            .leastOperands = 1,
            .mostOperands = 1,
            .needsVault = false,
            .options = {},
            .notes = QT_TRANSLATE_NOOP("Cli", "不需要数据文件。用例的格式是 sizao-worlds/1。有一处"
                                              "不符时退出码是 1。\n"
                                              "用到本程序没有的功能的用例会跳过，并列出名称。"),
            .example = QT_TRANSLATE_NOOP("Cli", "用例.json"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto json = readWholeFile(call.arguments.operands().front());
        if (!json)
            return stop(json.error());
        const auto reports = rules::runWorlds(*json);
        if (!reports)
            return stop(reports.error());
        Counts counts;
        for (const rules::WorldReport& report : *reports) {
            call.console.json(toObject(report));
            print(call.console, report);
            counts.skipped += report.skipped ? 1 : 0;
            counts.failed += report.differences.isEmpty() ? 0 : 1;
        }
        counts.passed = static_cast<int>(reports->size()) - counts.failed - counts.skipped;
        call.console.json({{QStringLiteral("passed"), counts.passed},
                           {QStringLiteral("failed"), counts.failed},
                           {QStringLiteral("skipped"), counts.skipped}});
        call.console.print(Cli::tr("相符 %1 个，不符 %2 个，跳过 %3 个。")
                               .arg(counts.passed)
                               .arg(counts.failed)
                               .arg(counts.skipped));
        if (counts.failed > 0)
            return stop(Exit::Refused, Cli::tr("有用例与预期不符，见上。"));
        return {};
    }

private:
    struct Counts {
        int passed = 0;
        int failed = 0;
        int skipped = 0;
    };

    static QJsonObject toObject(const rules::WorldReport& report) {
        return {{QStringLiteral("world"), report.id},
                {QStringLiteral("title"), toJson(report.title)},
                {QStringLiteral("skipped"), report.skipped},
                {QStringLiteral("skipped_why"), toJson(report.skipped_why)},
                {QStringLiteral("compared"), report.compared},
                {QStringLiteral("differences"), QJsonArray::fromStringList(report.differences)}};
    }

    static void print(const Console& console, const rules::WorldReport& report) {
        const QString name = (report.id + u' ' + report.title).trimmed();
        if (report.skipped)
            console.print(Cli::tr("跳过  %1：%2").arg(name, report.skipped_why));
        else if (report.differences.isEmpty())
            console.print(Cli::tr("相符  %1：%2 项").arg(name, QString::number(report.compared)));
        else
            console.print(Cli::tr("不符  %1").arg(name));
        for (const QString& difference : report.differences)
            console.print(QStringLiteral("  ") + difference);
    }
};

} // namespace

std::unique_ptr<Command> makeWorlds() {
    return std::make_unique<Worlds>();
}

} // namespace sizao::cli
