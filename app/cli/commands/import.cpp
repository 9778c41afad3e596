// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/import_text.h"
#include "app/cli/interruption.h"
#include "app/cli/json_values.h"
#include "app/cli/text.h"

#include "core/service/intake_service.h"

namespace sizao::cli {
namespace {

struct Totals {
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 unchanged = 0;
    double seconds = 0;

    void add(const service::ImportReport& report) {
        rows += report.rows;
        accepted += report.accepted;
        rejected += report.rejected;
        unchanged += report.unchanged;
        seconds += report.seconds;
    }
};

// Counts of the totals and of each file stand under the same keys.
template <class Counted>
QJsonObject countsOf(const Counted& counted) {
    return {{QStringLiteral("rows"), counted.rows},
            {QStringLiteral("accepted"), counted.accepted},
            {QStringLiteral("rejected"), counted.rejected},
            {QStringLiteral("unchanged"), counted.unchanged},
            {QStringLiteral("seconds"), counted.seconds}};
}

QJsonObject toObject(const QString& file, const service::ImportReport& report) {
    QJsonObject object = countsOf(report);
    QJsonArray reasons;
    for (const auto& [reason, rows] : report.rejected_by_reason)
        reasons.append(
            QJsonObject{{QStringLiteral("reason"), reason}, {QStringLiteral("rows"), rows}});
    object[QStringLiteral("file")] = file;
    object[QStringLiteral("skipped")] = report.skipped;
    object[QStringLiteral("warnings")] = report.warnings;
    object[QStringLiteral("cancelled")] = report.cancelled;
    object[QStringLiteral("batch")] = toJson(report.batch);
    object[QStringLiteral("error_file")] = toJson(report.error_file);
    object[QStringLiteral("rejected_by_reason")] = reasons;
    object[QStringLiteral("issues")] = toJson(report.issues);
    return object;
}

void print(const Console& console, const QString& file, const service::ImportReport& report) {
    console.print(Cli::tr("%1：%2 行，接收 %3，退回 %4，已有 %5，用时 %6 秒。")
                      .arg(file, QString::number(report.rows), QString::number(report.accepted),
                           QString::number(report.rejected), QString::number(report.unchanged),
                           QString::number(report.seconds, 'f', 1)));
    for (const auto& [reason, rows] : report.rejected_by_reason)
        console.print(Cli::tr("  退回 %1 行：%2").arg(rows).arg(reason));
    if (!report.error_file.isEmpty())
        console.print(Cli::tr("  退回的行在：%1").arg(report.error_file));
}

class Import final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "import",
            .summary = QT_TRANSLATE_NOOP("Cli", "导入表格：监督信息、干部或单位"),
            .operands = QT_TRANSLATE_NOOP("Cli", "表格…"),
            .leastOperands = 1,
            .mostOperands = -1,
            .options = {{"mapping", QT_TRANSLATE_NOOP("Cli", "文件"),
                         QT_TRANSLATE_NOOP("Cli", "对照方案；不写则按表头查找")},
                        {"channel", QT_TRANSLATE_NOOP("Cli", "代码"),
                         QT_TRANSLATE_NOOP("Cli", "渠道，如 C02；不写则用对照方案里的")},
                        {"error-file", QT_TRANSLATE_NOOP("Cli", "文件"),
                         QT_TRANSLATE_NOOP("Cli", "退回的行写到这里，只能用于一张表格；不写则在表格"
                                                  "旁边")},
                        {"progress", nullptr,
                         QT_TRANSLATE_NOOP("Cli", "每存好一批，在标准错误上写一行 saved N")}},
            .notes = QT_TRANSLATE_NOOP(
                "Cli", "表格可以是 csv 或 xlsx，多张依次导入。有的行被退回不算失败，退出码仍是 "
                       "0；\n"
                       "有表格读不了时退出码是 1，其余表格照常导入。\n"
                       "saved N 的 N 是本次已经存好的行数，断电也不会丢。重复导入同一张表不会"
                       "重复计入。\n"
                       "按 Ctrl+C 停止：已存好的保留，再次导入时接着做，退出码是 1。"),
            .example = QT_TRANSLATE_NOOP("Cli", "--mapping 考勤.json 考勤1月.csv 考勤2月.xlsx"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const QStringList& files = call.arguments.operands();
        if (files.size() > 1 && call.arguments.has("error-file"))
            return stop(Exit::Usage, Cli::tr("--error-file 只能用于一张表格。"));
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        service::IntakeService intake(**session);
        Totals totals;
        int failed = 0;
        bool cancelled = false;
        for (qsizetype at = 0; at < files.size() && !cancelled; ++at) {
            const auto report =
                importOne(call, intake, files[at], totals.accepted + totals.unchanged);
            if (!report) {
                ++failed;
                call.console.problem(files[at] + QStringLiteral("：") + report.error().message);
                continue;
            }
            totals.add(*report);
            cancelled = report->cancelled;
            call.console.json(toObject(files[at], *report));
            print(call.console, files[at], *report);
        }
        call.console.json(countsOf(totals));
        if (cancelled)
            return stop(
                Exit::Refused,
                Cli::tr("已停止。存好的 %1 行保留，再次导入时接着做。").arg(totals.accepted));
        if (failed > 0)
            return stop(Exit::Refused, Cli::tr("有 %1 张表格没有读成，原因见上。").arg(failed));
        return {};
    }

private:
    static Outcome<service::ImportReport> importOne(const Invocation& call,
                                                    service::IntakeService& intake,
                                                    const QString& file, qint64 savedBefore) {
        service::ImportRequest request;
        request.file = file;
        request.profile_file = call.arguments.text("mapping");
        request.channel = call.arguments.text("channel").toUpper();
        request.error_file = call.arguments.text("error-file");
        base::Progress::Report saved;
        if (call.arguments.has("progress"))
            saved = [savedBefore](qint64 done, qint64) {
                Console::writeError("saved " + QByteArray::number(savedBefore + done) + '\n');
            };
        const base::Progress progress(saved);
        const Interruption interruption(progress);
        return await(intake.import(request, progress));
    }
};

} // namespace

std::unique_ptr<Command> makeImport() {
    return std::make_unique<Import>();
}

} // namespace sizao::cli
