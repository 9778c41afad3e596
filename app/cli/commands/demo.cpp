// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/interruption.h"
#include "app/cli/json_values.h"
#include "app/cli/passphrase.h"
#include "app/cli/text.h"

#include "core/service/demo_service.h"

#include <limits>

namespace sizao::cli {
namespace {

constexpr qint64 standardSeed = 1;

class Demo final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "demo",
            .summary = QT_TRANSLATE_NOOP("Cli", "新建演示用的数据文件，内容全部虚构"),
            .options = {{"seed", QT_TRANSLATE_NOOP("Cli", "整数"),
                         QT_TRANSLATE_NOOP("Cli", "换一个数就换一套内容；不写则为 1")}},
            .notes = QT_TRANSLATE_NOOP("Cli", "同一个数在同一天总是生成同样的内容。\n"
                                              "数据文件旁边另有一张练习表，其中有几行写错，可以"
                                              "试着导入。"),
            .example = "--passphrase-file pass.txt --seed 7",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto seed = call.arguments.number("seed", 0, std::numeric_limits<qint64>::max());
        if (!seed)
            return stop(seed.error());
        const auto passphrase = readPassphrase(call.arguments, Asking::Twice);
        if (!passphrase)
            return stop(passphrase.error());
        const base::Progress progress;
        const Interruption interruption(progress);
        const auto demo = service::createDemo(
            call.vaultPath(), *passphrase, static_cast<std::uint64_t>(seed->value_or(standardSeed)),
            call.environment, progress);
        if (!demo)
            return stop(demo.error());
        const service::DemoReport& report = demo->report;
        call.console.json({{QStringLiteral("vault"), call.vaultPath()},
                           {QStringLiteral("seed"), seed->value_or(standardSeed)},
                           {QStringLiteral("units"), report.units},
                           {QStringLiteral("cadres"), report.cadres},
                           {QStringLiteral("records"), report.records},
                           {QStringLiteral("practice_file"), toJson(report.practice_file)}});
        call.console.remark(Cli::tr("已新建演示文件“%1”：单位 %2 个，干部 %3 人，监督信息 %4 条。")
                                .arg(call.vaultPath(), QString::number(report.units),
                                     QString::number(report.cadres),
                                     QString::number(report.records)));
        if (!report.practice_file.isEmpty())
            call.console.remark(Cli::tr("练习表：%1").arg(report.practice_file));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeDemo() {
    return std::make_unique<Demo>();
}

} // namespace sizao::cli
