// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/import_text.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/service/intake_service.h"

namespace sizao::cli {
namespace {

constexpr int cellColumns = 24; // of one cell on the terminal

class Preview final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "preview",
            .summary = QT_TRANSLATE_NOOP("Cli", "试读表格的前几行，不写入"),
            .operands = QT_TRANSLATE_NOOP("Cli", "表格"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = {{"mapping", QT_TRANSLATE_NOOP("Cli", "文件"),
                         QT_TRANSLATE_NOOP("Cli", "对照方案；不写则按表头查找")},
                        {"channel", QT_TRANSLATE_NOOP("Cli", "代码"),
                         QT_TRANSLATE_NOOP("Cli", "渠道，如 C02；不写则用对照方案里的")}},
            .notes =
                QT_TRANSLATE_NOOP("Cli", "表格可以是 csv 或 xlsx。对照方案用不上时说明原因，退出"
                                         "码是 1。"),
            .example = QT_TRANSLATE_NOOP("Cli", "--mapping 考勤.json 考勤.csv"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        service::ImportRequest request;
        request.file = call.arguments.operands().front();
        request.profile_file = call.arguments.text("mapping");
        request.channel = call.arguments.text("channel").toUpper();
        const auto preview = await(service::IntakeService(**session).preview(request));
        if (!preview)
            return stop(preview.error());
        call.console.json(toObject(*preview));
        print(call.console, *preview);
        if (!preview->problem.isEmpty())
            return stop(Exit::Refused, preview->problem);
        return {};
    }

private:
    static QJsonObject toObject(const service::ImportPreview& preview) {
        QJsonArray rows;
        for (const service::PreviewLine& line : preview.rows)
            rows.append(
                QJsonObject{{QStringLiteral("row"), line.number},
                            {QStringLiteral("cells"), QJsonArray::fromStringList(line.cells)}});
        return {{QStringLiteral("profile"), toJson(preview.profile_name)},
                {QStringLiteral("target"), toJson(preview.target)},
                {QStringLiteral("channel"), toJson(preview.channel)},
                {QStringLiteral("sheet"), toJson(preview.sheet)},
                {QStringLiteral("headings"), QJsonArray::fromStringList(preview.headings)},
                {QStringLiteral("rows"), rows},
                {QStringLiteral("accepted"), preview.accepted},
                {QStringLiteral("rejected"), preview.rejected},
                {QStringLiteral("missing_columns"),
                 QJsonArray::fromStringList(preview.missing_columns)},
                {QStringLiteral("problem"), toJson(preview.problem)},
                {QStringLiteral("issues"), toJson(preview.issues)}};
    }

    static void print(const Console& console, const service::ImportPreview& preview) {
        std::vector<TextTable::Column> columns{{Cli::tr("行"), Align::Right}};
        for (const QString& heading : preview.headings)
            columns.push_back({shortened(heading, cellColumns)});
        TextTable table(columns);
        for (const service::PreviewLine& line : preview.rows) {
            QStringList cells{QString::number(line.number)};
            for (const QString& cell : line.cells)
                cells.append(shortened(cell, cellColumns));
            table.add(cells);
        }
        console.print(labelled({{Cli::tr("对照方案"), preview.profile_name},
                                {Cli::tr("渠道"), preview.channel},
                                {Cli::tr("工作表"), preview.sheet},
                                {Cli::tr("缺少的列"), preview.missing_columns.join(u'、')}}));
        console.print(table.toText());
        console.print(Cli::tr("看过的行里可以接收 %1 行，退回 %2 行。")
                          .arg(preview.accepted)
                          .arg(preview.rejected));
        if (!preview.issues.empty())
            console.print(issueLines(preview.issues));
    }
};

} // namespace

std::unique_ptr<Command> makePreview() {
    return std::make_unique<Preview>();
}

} // namespace sizao::cli
