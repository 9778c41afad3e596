// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_text.h"
#include "app/cli/commands/factories.h"
#include "app/cli/lookup.h"
#include "app/cli/sheet_pdf.h"
#include "app/cli/text.h"

namespace sizao::cli {
namespace {

class Case final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "case",
            .summary = QT_TRANSLATE_NOOP("Cli", "显示一个案件、立案的决定和依据单"),
            .operands = QT_TRANSLATE_NOOP("Cli", "案号或编号"),
            .leastOperands = 1,
            .mostOperands = 1,
            .options = pdfOptions(),
            .example = "01KB2Q0Z9T3M5V7X9B1D3F5H7J",
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        if (const auto pdf = checkPdf(call.arguments); !pdf)
            return stop(pdf.error());
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto detail =
            findCase(service::CaseService(**session), call.arguments.operands().front());
        if (!detail)
            return stop(detail.error());
        if (call.arguments.has("pdf") && detail->sheet)
            return writePdf(call, **session, *detail->sheet,
                            print::subjectText(detail->row.subject_name, detail->row.unit_name),
                            {detail->sheet->subject, detail->decision.sheet_digest,
                             detail->row.warning_case.id});
        call.console.json(toJson(*detail));
        call.console.print(toText(*detail));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCase() {
    return std::make_unique<Case>();
}

} // namespace sizao::cli
