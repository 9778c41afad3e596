// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/letter_output.h"

#include "app/cli/output_file.h"
#include "app/cli/text.h"

#include "ui/print/letter_pages.h"
#include "ui/print/letter_paint.h"

#include <QJsonArray>

namespace sizao::cli {
namespace {

QString titleOf(const documents::Blocks& blocks) {
    for (const documents::Block& block : blocks)
        if (block.kind == documents::BlockKind::Title)
            return QString(block.text).remove(u'\n');
    return {};
}

} // namespace

Outcome<> writeLetterPdf(const Invocation& call, const QString& path,
                         const documents::Blocks& blocks, bool isDraft, QJsonObject& answer) {
    const auto list = print::layOut(blocks, {isDraft ? print::draftMark() : QString()});
    if (!list)
        return stop(list.error());
    const auto bytes = print::letterPdf(*list, titleOf(blocks));
    if (!bytes)
        return stop(bytes.error());
    if (const auto written = writeOutput(path, *bytes); !written)
        return written;
    answer[QStringLiteral("pages")] = static_cast<int>(list->pages.size());
    QJsonArray faces;
    for (const print::FaceUse& use : list->faces) {
        faces.append(QJsonObject{{QStringLiteral("face"), print::faceName(use.face)},
                                 {QStringLiteral("family"), use.family},
                                 {QStringLiteral("standard"), use.isFirst},
                                 {QStringLiteral("other_style"), use.isOtherStyle}});
        if (use.isOtherStyle)
            call.console.remark(
                Cli::tr("没有装%1字体，用“%2”代替。").arg(print::faceName(use.face), use.family));
    }
    QJsonArray replaced;
    for (const print::ReplacedCharacter& each : list->replaced) {
        replaced.append(QJsonObject{{QStringLiteral("character"), each.character},
                                    {QStringLiteral("code"), each.code()},
                                    {QStringLiteral("wanted"), each.wanted},
                                    {QStringLiteral("used"), each.used}});
        call.console.remark(Cli::tr("“%1”（%2）在“%3”里没有，用了“%4”。")
                                .arg(each.character, each.code(), each.wanted, each.used));
    }
    answer[QStringLiteral("faces")] = faces;
    answer[QStringLiteral("replaced")] = replaced;
    call.console.print(Cli::tr("PDF 已写入“%1”，共 %2 页。").arg(path).arg(list->pages.size()));
    return {};
}

} // namespace sizao::cli
