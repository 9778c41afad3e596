// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/lookup.h"
#include "app/cli/sheet_pdf.h"
#include "app/cli/sheet_text.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"

#include "core/rules/sheet_json.h"

namespace sizao::cli {
namespace {

class Explain final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "explain",
            .summary = QT_TRANSLATE_NOOP("Cli", "显示一个信号的依据单"),
            .operands = QT_TRANSLATE_NOOP("Cli", "信号标识"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = options(),
            .notes = QT_TRANSLATE_NOOP("Cli", "标识写前几位即可，至少 6 位。已决定的信号显示当时"
                                              "固定下来的依据单。\n"
                                              "--json 的输出可以存成文件，用 sizaoctl recompute "
                                              "重新计算。"),
            .example = "3f9a1c",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const auto on = call.arguments.day("on");
        const auto pdf = checkPdf(call.arguments);
        if (!on || !pdf)
            return stop(!on ? on.error() : pdf.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const service::WarningService warnings(**session);
        const auto signal = findSignal(warnings, call.arguments.operands().front(), *on);
        if (!signal)
            return stop(signal.error());
        const auto detail = await(warnings.explain(signal->key, *on));
        if (!detail)
            return stop(detail.error());
        if (call.arguments.has("pdf")) {
            const QString named =
                print::subjectText(detail->row.subject_name, detail->row.unit_name);
            return writePdf(call, **session, *detail->sheet, named,
                            {detail->sheet->subject, detail->digest, detail->row.case_id});
        }
        if (call.console.isJson()) {
            Console::writeOut(rules::toSheetJson(*detail->sheet) + '\n');
            return {};
        }
        const service::SignalRow& row = detail->row;
        const QString subject = row.subject_name + u' ' + row.staff_no + u' ' + row.unit_name;
        call.console.print(toText(*detail->sheet, subject.simplified()));
        call.console.print(u'\n'
                           + labelled({{Cli::tr("信号标识"), row.key},
                                       {Cli::tr("状态"), domain::toLabel(row.status)}}));
        if (const auto& decision = detail->decision)
            call.console.print(labelled({{Cli::tr("决定"), domain::toLabel(decision->kind)},
                                         {Cli::tr("决定日期"), decision->decided_on.toIso()},
                                         {Cli::tr("提出人"), detail->proposer_name},
                                         {Cli::tr("决定人"), detail->decider_name},
                                         {Cli::tr("理由"), decision->reason}}));
        return {};
    }

private:
    static std::vector<Option> options() {
        std::vector<Option> all{{"on", QT_TRANSLATE_NOOP("Cli", "日期"),
                                 QT_TRANSLATE_NOOP("Cli", "按这天结束时的情况计算；不写则为今天")}};
        const auto pdf = pdfOptions();
        all.insert(all.end(), pdf.begin(), pdf.end());
        return all;
    }
};

} // namespace

std::unique_ptr<Command> makeExplain() {
    return std::make_unique<Explain>();
}

} // namespace sizao::cli
