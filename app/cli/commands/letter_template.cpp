// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/factories.h"
#include "app/cli/json_values.h"
#include "app/cli/output_file.h"
#include "app/cli/text.h"

#include "core/base/hash.h"
#include "core/documents/docx_writer.h"
#include "core/documents/letter_template.h"
#include "core/documents/shipped_templates.h"

namespace sizao::cli {
namespace {

class LetterTemplate final : public Command {
public:
    [[nodiscard]] const Manual& manual() const override {
        static const Manual text{
            .name = "letter template",
            .summary = QT_TRANSLATE_NOOP("Cli", "取出随程序提供的文书模板，供 WPS 或 Word 修改"),
            .operands = QT_TRANSLATE_NOOP("Cli", "文书"),
            .leastOperands = 1,
            .mostOperands = 1,
            .needsVault = false,
            .options = {{.name = "to",
                         .value = QT_TRANSLATE_NOOP("Cli", "文件"),
                         .help = QT_TRANSLATE_NOOP("Cli", "写到这个 docx 文件"),
                         .required = true,
                         .choices = nullptr},
                        forceOption()},
            .notes =
                QT_TRANSLATE_NOOP("Cli", "文书写名称或者代码，如警示提醒函、REMINDER_LETTER；写错时"
                                         "列出全部。改模板时保留段落样式和 {{占位符}}，占位符的"
                                         "清单见 letter names。"),
            .example = QT_TRANSLATE_NOOP("Cli", "警示提醒函 --to 提醒函.docx"),
        };
        return text;
    }

    [[nodiscard]] Outcome<> run(const Invocation& call) const override {
        const QString& word = call.arguments.operands().front();
        const auto kind = Arguments::enumFrom<documents::Paper>(word);
        if (!kind)
            return stop(Exit::Usage, Cli::tr("没有叫“%1”的文书模板，可用的有：%2。")
                                         .arg(word, choicesOf<documents::Paper>()));
        const QString path = call.arguments.text("to");
        if (const auto checked = checkOutput(call.arguments, path); !checked)
            return checked;
        const documents::Blocks blocks = documents::shippedTemplate(*kind);
        const QByteArray docx = documents::docxOf(blocks);
        const auto letter = documents::templateOf(blocks, base::sha256(docx));
        if (!letter)
            return stop(letter.error());
        if (const auto written = writeOutput(path, docx); !written)
            return written;
        call.console.json(
            {{QStringLiteral("letter"), toJson(*kind)},
             {QStringLiteral("file"), path},
             {QStringLiteral("version"), QString::fromLatin1(base::toHex(letter->version))},
             {QStringLiteral("names"), QJsonArray::fromStringList(letter->names)}});
        call.console.print(Cli::tr("%1的模板已写入“%2”。").arg(domain::toLabel(*kind), path));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeLetterTemplate() {
    return std::make_unique<LetterTemplate>();
}

} // namespace sizao::cli
