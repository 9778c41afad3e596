// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/service/doctor_service.h"

#include <QJsonArray>

namespace sizao::cli {
namespace {

QString codeOf(service::Health health) {
    switch (health) {
    case service::Health::Good:
        return QStringLiteral("GOOD");
    case service::Health::Notice:
        return QStringLiteral("NOTICE");
    case service::Health::Broken:
        return QStringLiteral("BROKEN");
    }
    return {};
}

QString labelOf(service::Health health) {
    switch (health) {
    case service::Health::Good:
        return Cli::tr("正常");
    case service::Health::Notice:
        return Cli::tr("留意");
    case service::Health::Broken:
        return Cli::tr("损坏");
    }
    return {};
}

class Doctor final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "doctor",
            .summary = QT_TRANSLATE_NOOP("Cli", "检查数据文件是否完好，不改动内容"),
            .options = {},
            .notes = QT_TRANSLATE_NOOP("Cli", "有一处损坏时退出码是 1。"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto findings = await(service::DoctorService(**session).examine());
        if (!findings)
            return stop(findings.error());
        QJsonArray list;
        TextTable table({{Cli::tr("结果")}, {Cli::tr("项目")}, {Cli::tr("说明")}});
        int broken = 0;
        for (const service::Finding& finding : *findings) {
            const QString code = QLatin1String(finding.code);
            broken += finding.health == service::Health::Broken ? 1 : 0;
            table.add({labelOf(finding.health), code, finding.text});
            list.append(QJsonObject{{QStringLiteral("code"), code},
                                    {QStringLiteral("health"), codeOf(finding.health)},
                                    {QStringLiteral("text"), finding.text}});
        }
        call.console.json({{QStringLiteral("broken"), broken}, {QStringLiteral("findings"), list}});
        call.console.print(table.toText());
        if (broken > 0)
            return stop(Exit::Refused, Cli::tr("有 %1 处损坏，请用最近的备份恢复。").arg(broken));
        call.console.remark(Cli::tr("数据文件完好。"));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeDoctor() {
    return std::make_unique<Doctor>();
}

} // namespace sizao::cli
