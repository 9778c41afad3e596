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
            .notes =
                QT_TRANSLATE_NOOP("Cli", "合并研判的案件有几张依据单，--pdf 各写一个文件，从第二"
                                         "个起在文件名后加 -2、-3。"),
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
        if (call.arguments.has("pdf"))
            return writePdfs(call, **session, *detail);
        call.console.json(toJson(*detail));
        call.console.print(toText(*detail));
        return {};
    }

private:
    // One file for each signal of the notice.
    static Outcome<> writePdfs(const Invocation& call, service::Session& session,
                               const service::CaseDetail& detail) {
        for (std::size_t i = 0; i < detail.bases.size(); ++i) {
            const service::CaseBasis& basis = detail.bases[i];
            auto written = writePdf(
                call, session, *basis.sheet,
                print::subjectText(detail.row.subject_name, detail.row.unit_name),
                {basis.sheet->subject, basis.decision.sheet_digest, detail.row.warning_case.id},
                static_cast<int>(i) + 1);
            if (!written)
                return written;
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCase() {
    return std::make_unique<Case>();
}

} // namespace sizao::cli
