// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/letter_output.h"
#include "app/cli/lookup.h"
#include "app/cli/output_file.h"
#include "app/cli/step_words.h"
#include "app/cli/text.h"
#include "app/cli/whole_file.h"

#include "core/documents/docx_writer.h"
#include "core/service/case_letter.h"

namespace sizao::cli {
namespace {

class LetterPrint final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "letter print",
            .summary = QT_TRANSLATE_NOOP("Cli", "把一个案件的文书写成 PDF 或者 docx"),
            .operands = QT_TRANSLATE_NOOP("Cli", "案号或编号 文书"),
            .leastOperands = 2,
            .mostOperands = 2,
            .options = {{"pdf", QT_TRANSLATE_NOOP("Cli", "文件"),
                         QT_TRANSLATE_NOOP("Cli", "写成 PDF（PDF/A-1b）")},
                        {"docx", QT_TRANSLATE_NOOP("Cli", "文件"),
                         QT_TRANSLATE_NOOP("Cli", "写成 docx，供修改，不作存档")},
                        {"values", QT_TRANSLATE_NOOP("Cli", "文件"),
                         QT_TRANSLATE_NOOP("Cli", "案件里没有的值，如联系电话，JSON 对象")},
                        forceOption()},
            .notes = QT_TRANSLATE_NOOP("Cli", "文书写作 letter:1 等，见 sizaoctl steps。没有签发的"
                                              "印上“草稿”；还缺的值写成【联系电话】并逐个列出。"),
            .example = QT_TRANSLATE_NOOP("Cli", "云纪预〔2026〕1号 letter:1 --pdf 提醒函.pdf"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const Arguments& given = call.arguments;
        const QString pdf = given.text("pdf");
        const QString docx = given.text("docx");
        for (const QString& path : {pdf, docx})
            if (const auto checked = checkOutput(given, path); !checked)
                return checked;
        documents::ValueRow more;
        if (given.has("values")) {
            const auto json = readWholeFile(given.text("values"));
            if (!json)
                return stop(json.error());
            const auto values = documents::letterValues(*json);
            if (!values)
                return stop(values.error());
            more = values->texts;
        }
        const auto session = call.openVault();
        if (!session)
            return stop(session.error());
        const auto id = findCaseId(service::CaseService(**session), given.operands().front());
        if (!id)
            return stop(id.error());
        const auto file = await(service::CaseworkService(**session).fileFor(*id));
        if (!file)
            return stop(file.error());
        const auto wanted = findPart(*file, given.operands().at(1));
        if (!wanted)
            return stop(wanted.error());
        const auto letter = await(service::CaseLetterService(**session).letter(*id, *wanted, more));
        if (!letter)
            return stop(letter.error());
        QJsonObject answer{
            {QStringLiteral("letter"), partName(*file, *wanted)},
            {QStringLiteral("draft"), letter->is_draft},
            {QStringLiteral("missing"), QJsonArray::fromStringList(letter->filled.missing)},
            {QStringLiteral("pages"), QJsonValue::Null},
            {QStringLiteral("faces"), QJsonArray()},
            {QStringLiteral("replaced"), QJsonArray()},
            {QStringLiteral("pdf"), pdf.isEmpty() ? QJsonValue() : QJsonValue(pdf)},
            {QStringLiteral("docx"), docx.isEmpty() ? QJsonValue() : QJsonValue(docx)}};
        if (!pdf.isEmpty())
            if (const auto done =
                    writeLetterPdf(call, pdf, letter->filled.blocks, letter->is_draft, answer);
                !done)
                return done;
        if (!docx.isEmpty())
            if (const auto done = writeOutput(docx, documents::docxOf(letter->filled.blocks));
                !done)
                return done;
        for (const QString& name : letter->filled.missing)
            call.console.remark(Cli::tr("还缺“%1”。").arg(name));
        call.console.json(answer);
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeLetterPrint() {
    return std::make_unique<LetterPrint>();
}

} // namespace sizao::cli
