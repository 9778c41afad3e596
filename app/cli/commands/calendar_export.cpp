// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"

#include "core/service/calendar_service.h"

#include <QFileInfo>

namespace sizao::cli {
namespace {

class CalendarExport final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "calendar export",
            .summary = QT_TRANSLATE_NOOP("Cli", "把工作日历写成可以再导入的 json"),
            .operands = QT_TRANSLATE_NOOP("Cli", "文件"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"region", QT_TRANSLATE_NOOP("Cli", "代码"),
                         QT_TRANSLATE_NOOP("Cli", "哪个地方的放假安排；不写为全国（CN）")},
                        {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "文件已存在时替换它")}},
            .example = QT_TRANSLATE_NOOP("Cli", "工作日历.json"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const QString path = call.arguments.operands().front();
        if (QFileInfo::exists(path) && !call.arguments.has("force"))
            return stop(Exit::Refused,
                        Cli::tr("“%1”已经存在，没有覆盖。要替换请加 --force。").arg(path));
        const QString region = call.arguments.has("region")
                                   ? call.arguments.text("region").toUpper()
                                   : QString::fromLatin1(rules::nationalRegion);
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        if (const auto done = await(service::CalendarService(**session).exportTo(path, region));
            !done)
            return stop(done.error());
        call.console.json({{QStringLiteral("file"), path}, {QStringLiteral("region"), region}});
        call.console.print(Cli::tr("工作日历已写入“%1”。").arg(path));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCalendarExport() {
    return std::make_unique<CalendarExport>();
}

} // namespace sizao::cli
