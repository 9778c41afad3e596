// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/item_text.h"
#include "app/cli/lookup.h"
#include "app/cli/output_file.h"
#include "app/cli/text.h"

#include <QFileInfo>

namespace sizao::cli {
namespace {

class Items final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "items",
            .summary = QT_TRANSLATE_NOOP("Cli", "列出整改台账，最先到期的在前"),
            .options = {{"state", QT_TRANSLATE_NOOP("Cli", "状态"),
                         QT_TRANSLATE_NOOP("Cli", "只列这个状态的"), false, false,
                         choicesOf<domain::RectState>},
                        {"overdue", nullptr, QT_TRANSLATE_NOOP("Cli", "只列逾期的")},
                        {"case", QT_TRANSLATE_NOOP("Cli", "案号或编号"),
                         QT_TRANSLATE_NOOP("Cli", "只列这个案件的")},
                        {"export", QT_TRANSLATE_NOOP("Cli", "文件"),
                         QT_TRANSLATE_NOOP("Cli", "写成 .csv 或者 .xlsx；编号、登记，"
                                                  "要写 --reason")},
                        {"reason", QT_TRANSLATE_NOOP("Cli", "文字"),
                         QT_TRANSLATE_NOOP("Cli", "导出的理由")},
                        forceOption()},
            .notes = QT_TRANSLATE_NOOP("Cli", "已归档案件的整改事项不列。加 --json 时每行一项。"),
            .example = "--overdue",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto format = checkExport(call.arguments);
        if (!format)
            return stop(format.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto filter = filterOf(call.arguments, **session);
        if (!filter)
            return stop(filter.error());
        service::RectificationService rectification(**session);
        if (*format)
            return writeCopy(call, rectification, *filter, **format);
        auto ledger = await(rectification.ledger());
        if (!ledger)
            return stop(ledger.error());
        std::erase_if(ledger->rows,
                      [&](const service::RectRow& row) { return !filter->passes(row); });
        for (const service::RectRow& row : ledger->rows)
            call.console.json(toJson(row, ledger->as_of));
        call.console.print(ledger->rows.empty() ? Cli::tr("没有这样的整改事项。")
                                                : toText(ledger->rows));
        return {};
    }

private:
    static Outcome<service::RectFilter> filterOf(const Arguments& arguments,
                                                 service::Session& session) {
        service::RectFilter filter;
        const auto state = arguments.choice<domain::RectState>("state");
        if (!state)
            return stop(state.error());
        filter.state = *state;
        filter.overdue = arguments.has("overdue");
        if (arguments.has("case")) {
            const auto id = findCaseId(service::CaseService(session), arguments.text("case"));
            if (!id)
                return stop(id.error());
            filter.warning_case = *id;
        }
        return filter;
    }

    // Before the vault is opened; nullopt: nothing is exported.
    static Outcome<std::optional<service::TableFormat>> checkExport(const Arguments& arguments) {
        if (const auto state = arguments.choice<domain::RectState>("state"); !state)
            return stop(state.error());
        if (!arguments.has("export")) {
            if (arguments.has("reason") || arguments.has("force"))
                return stop(Exit::Usage, Cli::tr("--reason 和 --force 只和 --export 一起用。"));
            return std::optional<service::TableFormat>();
        }
        const QString path = arguments.text("export");
        const QString kind = QFileInfo(path).suffix().toLower();
        if (kind != QLatin1String("csv") && kind != QLatin1String("xlsx"))
            return stop(Exit::Usage, Cli::tr("--export 后面的文件名要以 .csv 或者 .xlsx 结尾。"));
        if (arguments.text("reason").trimmed().isEmpty())
            return stop(Exit::Usage, Cli::tr("导出整改台账要用 --reason 写明理由。"));
        if (const auto checked = checkOutput(arguments, path); !checked)
            return stop(checked.error());
        return kind == QLatin1String("csv") ? service::TableFormat::Csv
                                            : service::TableFormat::Xlsx;
    }

    static Outcome<> writeCopy(const Invocation& call, service::RectificationService& rectification,
                               const service::RectFilter& filter, service::TableFormat format) {
        const QString path = call.arguments.text("export");
        const auto copy = await(rectification.copy(filter, format, call.arguments.text("reason")));
        if (!copy)
            return stop(copy.error());
        if (const auto written = writeOutput(path, copy->bytes); !written)
            return written;
        call.console.json({{QStringLiteral("file"), path},
                           {QStringLiteral("copy"), copy->number},
                           {QStringLiteral("rows"), copy->rows},
                           {QStringLiteral("digest"), copy->digest}});
        call.console.print(Cli::tr("整改台账已写入“%1”，第 %2 份，共 %3 项。")
                               .arg(path)
                               .arg(copy->number)
                               .arg(copy->rows));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeItems() {
    return std::make_unique<Items>();
}

} // namespace sizao::cli
