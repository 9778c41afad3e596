// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx_writer.h"

#include "core/base/zip_writer.h"
#include "core/documents/docx_xml.h"

#include <QStringList>

namespace sizao::documents {
namespace {

constexpr double twipsPerMm = 1440 / 25.4;

int twips(int mm) {
    return qRound(mm * twipsPerMm);
}

// Without what XML cannot hold.
QString writable(const QString& text) {
    QString clean;
    for (const QChar unit : text)
        if (unit == u'\n' || unit == u'\t' || (unit.unicode() >= 0x20 && unit.unicode() < 0xFFFE))
            clean += unit;
    return clean;
}

class Document : DocxXml {
public:
    Document() : DocxXml("document") { start("body"); }

    QByteArray finish(const Blocks& blocks) {
        m_form = formOf(blocks);
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const Block& block = blocks[i];
            if (block.kind != BlockKind::Table) {
                paragraph(docxStyleId(block.kind), block.text);
                continue;
            }
            table(block.table);
            // Two tables in a row would be one, and the last thing of a body is a paragraph.
            if (i + 1 == blocks.size() || blocks[i + 1].kind == BlockKind::Table)
                paragraph(docxStyleId(BlockKind::Body), {});
        }
        section();
        end();
        return DocxXml::finish();
    }

private:
    void paragraph(const QString& style, const QString& text) {
        start("p");
        start("pPr");
        value("pStyle", style);
        deviation(style);
        end();
        const QStringList lines = writable(text).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            start("r");
            if (i > 0)
                empty("br");
            words(lines[i]);
            end();
        }
        end();
    }

    // Where a style looks different in a letter or a form than below the full head.
    void deviation(const QString& style) {
        if (m_form == PageForm::Document)
            return;
        const bool isNumber = style == docxStyleId(BlockKind::Number);
        if (isNumber || style == docxStyleId(BlockKind::CopyTo)) {
            start("pBdr");
            start(isNumber ? "bottom" : "top");
            attribute("val", QStringLiteral("nil"));
            end();
            end();
        }
        if (isNumber) {
            start("spacing");
            attribute("before", 0);
            end();
            value("jc", QStringLiteral("right"));
        }
        if (style == docxStyleId(BlockKind::Title) && m_form == PageForm::Sheet) {
            start("spacing");
            attribute("before", 0);
            end();
        }
    }

    void table(const Table& table) {
        start("tbl");
        start("tblPr");
        value("jc", QStringLiteral("center"));
        start("tblBorders");
        for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            start(side);
            attribute("val", QStringLiteral("single"));
            attribute("sz", 4);
            attribute("space", 0);
            attribute("color", 000000);
            end();
        }
        end();
        start("tblLayout");
        attribute("type", QStringLiteral("fixed"));
        end();
        end();
        start("tblGrid");
        for (const int width : table.widths_mm) {
            start("gridCol");
            attribute("w", twips(width));
            end();
        }
        end();
        for (const Row& each : table.rows)
            row(table, each);
        end();
    }

    void row(const Table& table, const Row& row) {
        start("tr");
        start("trPr");
        empty("cantSplit");
        if (row.height_mm > 0) {
            start("trHeight");
            attribute("val", twips(row.height_mm));
            attribute("hRule", QStringLiteral("atLeast"));
            end();
        }
        if (row.isHead)
            empty("tblHeader");
        end();
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            int width = 0;
            for (int i = 0; i < cell.span && column < table.widths_mm.size(); ++i)
                width += table.widths_mm[column++];
            this->cell(cell, width);
        }
        end();
    }

    void cell(const Cell& cell, int width) {
        start("tc");
        start("tcPr");
        start("tcW");
        attribute("w", twips(width));
        attribute("type", QStringLiteral("dxa"));
        end();
        if (cell.span > 1)
            value("gridSpan", cell.span);
        value("vAlign", QStringLiteral("center"));
        end();
        paragraph(QLatin1String(cell.isLabel ? docxLabelStyle : docxCellStyle), cell.text);
        end();
    }

    void section() {
        start("sectPr");
        start("pgSz");
        attribute("w", 11906);
        attribute("h", 16838);
        end();
        start("pgMar");
        attribute("top", 2098);
        attribute("right", 1474);
        attribute("bottom", 1984);
        attribute("left", 1588);
        for (const char* edge : {"header", "footer"})
            attribute(edge, 851);
        attribute("gutter", 0);
        end();
        end();
    }

    PageForm m_form = PageForm::Document;
};

constexpr const char* contentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>)";

constexpr const char* packageRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";

constexpr const char* documentRelations =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";

} // namespace

QByteArray docxOf(const Blocks& blocks) {
    return base::zipOf({{QStringLiteral("[Content_Types].xml"), contentTypes},
                        {QStringLiteral("_rels/.rels"), packageRelations},
                        {QStringLiteral("word/document.xml"), Document().finish(blocks)},
                        {QStringLiteral("word/styles.xml"), docxStyles()},
                        {QStringLiteral("word/_rels/document.xml.rels"), documentRelations}});
}

} // namespace sizao::documents
