// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx_writer.h"
#include "core/documents/docx_xml.h"

// The values of design section 1.6: with them LibreOffice sets 22 lines of 28 characters, and so by
// arithmetic do Word and WPS 待核.
namespace sizao::documents {
namespace {

constexpr int line = 579;      // twentieths of a point: one line of the grid
constexpr int twoCells = 632;  // two characters
constexpr int tightening = -5; // w:spacing of 3号 runs: 28 in a line

enum class Place { Left, Centre, Right, Both };

struct Look {
    const char* font = "仿宋_GB2312";
    int halfPoints = 32; // 3号
    const char* colour = nullptr;
    Place place = Place::Both;
    int blankLines = 0; // before it
    int firstIndent = 0;
    int left = 0;
    int right = 0;
    int lineHeight = line;        // 0: as the characters need
    const char* border = nullptr; // below: single, thickThinSmallGap
    bool isPageStart = false;
    bool isBorderAbove = false;
};

Look lookOf(BlockKind kind) {
    constexpr const char* biaoSong = "方正小标宋简体";
    constexpr const char* hei = "黑体";
    constexpr const char* kai = "楷体_GB2312";
    switch (kind) {
    case BlockKind::CopyNumber:
        return {.place = Place::Left};
    case BlockKind::Secrecy:
    case BlockKind::Urgency:
        return {.font = hei, .place = Place::Left};
    case BlockKind::Agency:
        return {.font = biaoSong,
                .halfPoints = 72,
                .colour = "E60012",
                .place = Place::Centre,
                .lineHeight = 0};
    case BlockKind::LetterAgency:
        return {.font = biaoSong,
                .halfPoints = 64,
                .colour = "E60012",
                .place = Place::Centre,
                .lineHeight = 0,
                .border = "thickThinSmallGap"};
    case BlockKind::Number:
        return {.place = Place::Centre, .blankLines = 2, .border = "single"};
    case BlockKind::Signer:
        return {.font = kai, .place = Place::Right, .right = 316};
    case BlockKind::Title:
        return {.font = biaoSong, .halfPoints = 44, .place = Place::Centre, .blankLines = 2};
    case BlockKind::Recipient:
        return {.place = Place::Left, .blankLines = 1};
    case BlockKind::Level1:
        return {.font = hei, .firstIndent = twoCells};
    case BlockKind::Level2:
        return {.font = kai, .firstIndent = twoCells};
    case BlockKind::AttachmentNote:
        return {.left = twoCells};
    case BlockKind::Signature:
        return {.place = Place::Right, .blankLines = 1, .right = twoCells};
    case BlockKind::SealedSignature:
        return {.place = Place::Right, .blankLines = 2, .right = twoCells};
    case BlockKind::Date:
        return {.place = Place::Right, .right = 2 * twoCells};
    case BlockKind::AttachmentNumber:
        return {.font = hei, .place = Place::Left, .isPageStart = true};
    case BlockKind::AttachmentTitle:
        return {.font = biaoSong, .halfPoints = 44, .place = Place::Centre, .blankLines = 1};
    case BlockKind::CopyTo:
        return {.halfPoints = 28,
                .place = Place::Left,
                .blankLines = 1,
                .left = 280,
                .right = 280,
                .border = "single",
                .isBorderAbove = true};
    case BlockKind::Printer:
        return {.halfPoints = 28, .place = Place::Left, .left = 280};
    case BlockKind::PrintDate:
        return {.halfPoints = 28, .place = Place::Right, .right = 280, .border = "single"};
    default:
        return {.firstIndent = twoCells};
    }
}

class Styles : DocxXml {
public:
    Styles() : DocxXml("styles") {}
    using DocxXml::finish;

    void paragraph(const QString& id, const QString& name, const Look& look, bool isDefault) {
        start("style");
        attribute("type", QStringLiteral("paragraph"));
        if (isDefault)
            attribute("default", 1);
        attribute("customStyle", isDefault ? 0 : 1);
        attribute("styleId", id);
        value("name", name);
        empty("qFormat");
        paragraphProperties(look);
        runProperties(look);
        end();
    }

private:
    void paragraphProperties(const Look& look) {
        start("pPr");
        if (look.isPageStart)
            empty("pageBreakBefore");
        value("widowControl", 0);
        if (look.border != nullptr)
            border(look);
        // Otherwise the program puts air between Han and Latin, and marks into the margin.
        for (const char* off : {"overflowPunct", "autoSpaceDE", "autoSpaceDN"})
            value(off, 0);
        start("spacing");
        attribute("before", look.blankLines * line);
        attribute("after", 0);
        if (look.lineHeight > 0) {
            attribute("line", look.lineHeight);
            attribute("lineRule", QStringLiteral("exact"));
        }
        end();
        start("ind");
        attribute("left", look.left);
        attribute("right", look.right);
        attribute("firstLine", look.firstIndent);
        end();
        const QString places[] = {QStringLiteral("left"), QStringLiteral("center"),
                                  QStringLiteral("right"), QStringLiteral("both")};
        value("jc", places[static_cast<int>(look.place)]);
        end();
    }

    void border(const Look& look) {
        start("pBdr");
        start(look.isBorderAbove ? "top" : "bottom");
        attribute("val", QLatin1String(look.border));
        attribute("sz", look.isBorderAbove ? 8 : 12);
        attribute("space", look.isBorderAbove ? 1 : 11);
        attribute("color",
                  look.halfPoints == 28 ? QStringLiteral("000000") : QStringLiteral("E60012"));
        end();
        end();
    }

    void runProperties(const Look& look) {
        start("rPr");
        start("rFonts");
        for (const char* script : {"ascii", "hAnsi", "eastAsia", "cs"})
            attribute(script, QString::fromUtf8(look.font));
        end();
        if (look.colour != nullptr)
            value("color", QLatin1String(look.colour));
        if (look.halfPoints == 32)
            value("spacing", tightening);
        value("kern", 0);
        value("sz", look.halfPoints);
        value("szCs", look.halfPoints);
        start("lang");
        attribute("val", QStringLiteral("en-US"));
        attribute("eastAsia", QStringLiteral("zh-CN"));
        end();
        end();
    }
};

} // namespace

QString docxStyleId(BlockKind kind) {
    if (kind == BlockKind::Body)
        return QStringLiteral("Normal");
    if (kind == BlockKind::Title)
        return QStringLiteral("Title");
    return QStringLiteral("Block%1").arg(static_cast<int>(kind));
}

QByteArray docxStyles() {
    Styles styles;
    for (const BlockKind kind : paragraphKinds()) {
        const bool isKnown = kind == BlockKind::Body || kind == BlockKind::Title;
        styles.paragraph(docxStyleId(kind), isKnown ? docxStyleId(kind) : styleName(kind),
                         lookOf(kind), kind == BlockKind::Body);
    }
    const Look cell{.halfPoints = 24, .place = Place::Left, .lineHeight = 380};
    Look label = cell;
    label.place = Place::Centre;
    styles.paragraph(QLatin1String(docxCellStyle), QStringLiteral("表格文字"), cell, false);
    styles.paragraph(QLatin1String(docxLabelStyle), QStringLiteral("表格标签"), label, false);
    return styles.finish();
}

} // namespace sizao::documents
