// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/letter_output.h"
#include "app/cli/output_file.h"
#include "app/cli/text.h"
#include "app/cli/whole_file.h"

#include "core/documents/docx_writer.h"
#include "core/documents/letter_template.h"

#include <optional>

namespace sizao::cli {
namespace {

using documents::FilledLetter;

class LetterRender final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "letter render",
            .summary = QT_TRANSLATE_NOOP("Cli", "把模板填成文书，写成 PDF 或者 docx"),
            .operands = QT_TRANSLATE_NOOP("Cli", "模板.docx"),
            .leastOperands = 1,
            .mostOperands = 1,
            .needsVault = false,
            .options = {{.name = "values",
                         .value = QT_TRANSLATE_NOOP("Cli", "文件"),
                         .help = QT_TRANSLATE_NOOP("Cli", "占位符的值，JSON 对象"),
                         .required = true,
                         .choices = nullptr},
                        {"pdf", QT_TRANSLATE_NOOP("Cli", "文件"),
                         QT_TRANSLATE_NOOP("Cli", "写成 PDF（PDF/A-1b）")},
                        {"docx", QT_TRANSLATE_NOOP("Cli", "文件"),
                         QT_TRANSLATE_NOOP("Cli", "写成 docx，供修改，不作存档")},
                        {"draft", nullptr,
                         QT_TRANSLATE_NOOP("Cli",
                                           "缺值时也生成，缺处写成【姓名】，PDF 印上“草稿”")},
                        forceOption()},
            .notes = QT_TRANSLATE_NOOP(
                "Cli",
                "值的文件如 {\"姓名\": \"张伟\", \"整改事项\": [{\"问题\": \"…\"}]}，名称见 "
                "letter names。\n缺值时不写文件，退出码是 1；不写 --pdf 和 --docx 时只检查。\n"
                "换了字体的字、没有装的标准字体都会列出；没有字体的字不能印。"),
            .example = QT_TRANSLATE_NOOP("Cli", "提醒函.docx --values 值.json --pdf 提醒函.pdf"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const QString pdf = call.arguments.text("pdf");
        const QString docx = call.arguments.text("docx");
        for (const QString& path : {pdf, docx})
            if (const auto checked = checkOutput(call.arguments, path); !checked)
                return checked;
        const QString& file = call.arguments.operands().front();
        const auto letter = documents::readTemplate(file);
        if (!letter)
            return stop(letter.error());
        const auto json = readWholeFile(call.arguments.text("values"));
        if (!json)
            return stop(json.error());
        const auto values = documents::letterValues(*json);
        if (!values)
            return stop(values.error());
        const auto filled = documents::fill(*letter, *values);
        if (!filled)
            return stop(filled.error());
        const bool isDraft = call.arguments.has("draft");
        const bool isWritten = isDraft || filled->missing.isEmpty();
        QJsonObject answer{
            {QStringLiteral("template"), file},
            {QStringLiteral("version"), QString::fromLatin1(base::toHex(letter->version))},
            {QStringLiteral("draft"), isDraft},
            {QStringLiteral("missing"), QJsonArray::fromStringList(filled->missing)},
            {QStringLiteral("pages"), QJsonValue::Null},
            {QStringLiteral("faces"), QJsonArray()},
            {QStringLiteral("replaced"), QJsonArray()}};
        if (isWritten && !pdf.isEmpty())
            if (const auto done = writeLetterPdf(call, pdf, filled->blocks, isDraft, answer); !done)
                return done;
        if (isWritten && !docx.isEmpty())
            if (const auto done = writeOutput(docx, documents::docxOf(filled->blocks)); !done)
                return done;
        const auto pathOrNull = [&](const QString& path) {
            return isWritten && !path.isEmpty() ? QJsonValue(path) : QJsonValue();
        };
        answer[QStringLiteral("pdf")] = pathOrNull(pdf);
        answer[QStringLiteral("docx")] = pathOrNull(docx);
        call.console.json(answer);
        return conclude(call, *filled, isWritten);
    }

private:
    static Outcome<> conclude(const Invocation& call, const FilledLetter& filled, bool isWritten) {
        const QString missing = filled.missing.join(QStringLiteral("、"));
        const QString docx = call.arguments.text("docx");
        if (!isWritten)
            return stop(Exit::Refused,
                        Cli::tr("缺少这些值，没有写文件：%1。补上后再试，或者加 --draft "
                                "生成草稿。")
                            .arg(missing));
        if (!docx.isEmpty())
            call.console.print(Cli::tr("docx 已写入“%1”。").arg(docx));
        if (!missing.isEmpty())
            call.console.print(Cli::tr("还缺：%1。").arg(missing));
        if (docx.isEmpty() && call.arguments.text("pdf").isEmpty())
            call.console.print(Cli::tr("模板和值都没有问题。"));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeLetterRender() {
    return std::make_unique<LetterRender>();
}

} // namespace sizao::cli
