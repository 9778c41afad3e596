// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx_body.h"

#include "core/base/nearest.h"
#include "core/base/xml_walk.h"
#include "core/documents/docx_package.h"
#include "core/documents/docx_writer.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sizao::documents {
namespace {

constexpr double mmPerTwip = 25.4 / 1440;
constexpr int pageWidth_mm = 156;
constexpr int mostColumns = 60;

QString text(const char* source) {
    return QCoreApplication::translate("Letter", source);
}

// A switch element: there, and not turned off.
bool isOn(const QXmlStreamReader& xml) {
    const QString value = attributeOf(xml, "val");
    return value != QLatin1String("0") && value != QLatin1String("false");
}

bool isOneOf(QStringView name, std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(),
                       [&](const char* each) { return name == QLatin1String(each); });
}

} // namespace

QString attributeOf(const QXmlStreamReader& xml, const char* name) {
    for (const QXmlStreamAttribute& attribute : xml.attributes())
        if (attribute.name() == QLatin1String(name))
            return attribute.value().toString();
    return {};
}

// Boxes in boxes: no deeper than any honest file has them.
class DocxBody::Nesting {
public:
    explicit Nesting(DocxBody& body) : m_body(body) {
        constexpr int deepest = 32;
        if (++m_body.m_depth > deepest)
            m_body.refuse(
                QT_TRANSLATE_NOOP("Letter", "%1嵌套得太深。请把文字复制到新文件里再试。"));
    }
    ~Nesting() { --m_body.m_depth; }
    Nesting(const Nesting&) = delete;
    Nesting& operator=(const Nesting&) = delete;

private:
    DocxBody& m_body;
};

DocxBody::DocxBody(const QByteArray& xml, QHash<QString, ParagraphStyle> styles, int mostBlocks)
    : m_xml(xml), m_styles(std::move(styles)), m_mostBlocks(mostBlocks) {}

base::Result<Blocks> DocxBody::read() {
    bool hasBody = false;
    while (!m_xml.atEnd() && isFine()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return base::fail(docxWithDoctype());
        if (token == QXmlStreamReader::StartElement && m_xml.name() == QLatin1String("body")) {
            hasBody = true;
            body();
            break;
        }
    }
    if (m_error)
        return base::fail(*m_error);
    if (m_xml.hasError() || !hasBody)
        return base::fail(damagedDocx());
    return std::move(m_blocks);
}

void DocxBody::body() {
    const Nesting nesting(*this);
    while (next()) {
        if (m_xml.name() == QLatin1String("p")) {
            ++m_paragraphs;
            addBlock(paragraph());
        } else if (m_xml.name() == QLatin1String("tbl")) {
            table();
        } else if (isOneOf(m_xml.name(), {"sdt", "sdtContent", "customXml"})) {
            body();
        } else if (!passOver()) {
            base::skipElement(m_xml); // properties
        }
    }
}

bool DocxBody::next() {
    return isFine() && base::nextChild(m_xml);
}

bool DocxBody::passOver() {
    const QStringView name = m_xml.name();
    if (isOneOf(name, {"ins", "del", "moveFrom", "moveTo"}))
        refuse(QT_TRANSLATE_NOOP("Letter", "%1有修订痕迹。请先接受或者拒绝全部修订。"));
    else if (isOneOf(name, {"fldSimple", "fldChar", "instrText"}))
        refuse(QT_TRANSLATE_NOOP("Letter",
                                 "%1有域代码（自动页码、日期、目录之类）。请改成普通文字，或者"
                                 "删去。"));
    else if (isOneOf(name, {"drawing", "pict", "object", "AlternateContent", "txbxContent"}))
        refuse(QT_TRANSLATE_NOOP("Letter",
                                 "%1有文本框、图片或者图形。请把文字移到正文里，再把它删去。"));
    else if (isOneOf(name, {"footnoteReference", "endnoteReference"}))
        refuse(QT_TRANSLATE_NOOP("Letter", "%1有脚注或者尾注。请写进正文。"));
    else if (isOneOf(name, {"sym", "oMath", "oMathPara", "altChunk", "ruby"}))
        refuse(QT_TRANSLATE_NOOP("Letter",
                                 "%1有特殊符号、公式、拼音或者插入的文档。请改成普通文字。"));
    else
        return false;
    return true;
}

void DocxBody::refuse(const char* problem) {
    if (!m_error)
        m_error = base::Error{base::ErrorCode::Refused, text(problem).arg(place())};
    m_xml.raiseError(QStringLiteral("refused"));
}

// `第 3 段（“关于对…”）` or `第 1 个表格第 2 行第 3 格`.
QString DocxBody::place() const {
    if (m_cell > 0)
        return text(QT_TRANSLATE_NOOP("Letter", "第 %1 个表格第 %2 行第 %3 格"))
            .arg(m_tables)
            .arg(m_row)
            .arg(m_cell);
    const QString words = m_text.trimmed();
    if (words.isEmpty())
        return text(QT_TRANSLATE_NOOP("Letter", "第 %1 段")).arg(m_paragraphs);
    constexpr int shown = 12;
    return text(QT_TRANSLATE_NOOP("Letter", "第 %1 段（“%2”）"))
        .arg(m_paragraphs)
        .arg(words.size() > shown ? words.left(shown) + u'…' : words);
}

void DocxBody::count() {
    if (++m_counted > m_mostBlocks)
        refuse(QT_TRANSLATE_NOOP("Letter", "到%1为止内容太多，不像一份文书。请确认文件来源。"));
}

DocxBody::Paragraph DocxBody::paragraph() {
    count();
    Paragraph paragraph;
    m_text.clear();
    inlineContent(paragraph);
    return paragraph;
}

void DocxBody::inlineContent(Paragraph& paragraph) {
    const Nesting nesting(*this);
    while (next()) {
        if (m_xml.name() == QLatin1String("pPr"))
            paragraphProperties(paragraph);
        else if (m_xml.name() == QLatin1String("r"))
            run(paragraph);
        else if (isOneOf(m_xml.name(), {"hyperlink", "smartTag", "customXml", "sdt", "sdtContent"}))
            inlineContent(paragraph);
        else if (!passOver())
            base::skipElement(m_xml); // bookmarks, marks of the spelling checker, comments
        m_text = paragraph.text;
    }
}

void DocxBody::paragraphProperties(Paragraph& paragraph) {
    while (next()) {
        if (m_xml.name() == QLatin1String("pStyle"))
            paragraph.style = attributeOf(m_xml, "val");
        else if (m_xml.name() == QLatin1String("jc"))
            paragraph.isCentred = attributeOf(m_xml, "val") == QLatin1String("center");
        else if (m_xml.name() == QLatin1String("numPr"))
            refuse(QT_TRANSLATE_NOOP("Letter", "%1用了自动编号。请把编号改成普通文字。"));
        if (isFine())
            base::skipElement(m_xml);
    }
}

void DocxBody::run(Paragraph& paragraph) {
    while (next()) {
        const QStringView name = m_xml.name();
        if (name == QLatin1String("t")) {
            base::readText(m_xml, [&](QStringView words) { paragraph.text += words; });
            continue;
        }
        if (isOneOf(name, {"br", "cr"})) {
            const QString type = attributeOf(m_xml, "type");
            if (type.isEmpty() || type == QLatin1String("textWrapping"))
                paragraph.text += u'\n';
        } else if (isOneOf(name, {"tab", "ptab"})) {
            paragraph.text += u' ';
        } else if (name == QLatin1String("noBreakHyphen")) {
            paragraph.text += u'-';
        }
        m_text = paragraph.text;
        if (!passOver())
            base::skipElement(m_xml);
    }
}

void DocxBody::addBlock(const Paragraph& paragraph) {
    if (!isFine() || paragraph.text.trimmed().isEmpty())
        return;
    if (paragraph.style.isEmpty() || !m_styles.contains(paragraph.style)) {
        m_blocks.push_back({BlockKind::Body, paragraph.text, {}});
        return;
    }
    const ParagraphStyle& style = m_styles[paragraph.style];
    if (style.kind) {
        m_blocks.push_back({*style.kind, paragraph.text, {}});
        return;
    }
    QStringList known;
    for (const BlockKind kind : paragraphKinds())
        known.append(styleName(kind));
    QString meant = base::nearest(style.name, known);
    if (meant.isEmpty())
        meant = styleName(BlockKind::Body);
    m_error = base::Error{
        base::ErrorCode::Refused,
        text(QT_TRANSLATE_NOOP("Letter",
                               "%1用的样式“%2”不是文书的样式。请改用“%3”，或者下列之一：%4。"))
            .arg(place(), style.name, meant, known.join(QStringLiteral("、")))};
}

void DocxBody::table() {
    ++m_tables;
    m_row = 0;
    Table table;
    while (next()) {
        if (m_xml.name() == QLatin1String("tblGrid")) {
            while (next()) {
                const int twips = attributeOf(m_xml, "w").toInt();
                table.widths_mm.push_back(std::max(1, qRound(twips * mmPerTwip)));
                base::skipElement(m_xml);
            }
        } else if (m_xml.name() == QLatin1String("tr")) {
            row(table);
        } else if (isOneOf(m_xml.name(), {"sdt", "sdtContent", "customXml"})) {
            m_cell = 1;
            refuse(QT_TRANSLATE_NOOP("Letter", "%1有内容控件。请删去控件，保留文字。"));
        } else if (!passOver()) {
            base::skipElement(m_xml);
        }
    }
    m_cell = 0;
    if (isFine())
        finish(table);
}

void DocxBody::row(Table& table) {
    count();
    ++m_row;
    m_cell = 0;
    Row row;
    while (next()) {
        if (m_xml.name() == QLatin1String("trPr")) {
            rowProperties(row);
        } else if (m_xml.name() == QLatin1String("tc")) {
            ++m_cell;
            row.cells.push_back(cell());
        } else if (!passOver()) {
            base::skipElement(m_xml);
        }
    }
    table.rows.push_back(std::move(row));
}

void DocxBody::rowProperties(Row& row) {
    while (next()) {
        if (m_xml.name() == QLatin1String("tblHeader"))
            row.isHead = isOn(m_xml);
        else if (m_xml.name() == QLatin1String("trHeight"))
            row.height_mm =
                std::clamp(qRound(attributeOf(m_xml, "val").toInt() * mmPerTwip), 0, 225);
        if (!passOver())
            base::skipElement(m_xml);
    }
}

Cell DocxBody::cell() {
    Cell cell;
    QStringList lines;
    while (next()) {
        if (m_xml.name() == QLatin1String("tcPr")) {
            cellProperties(cell);
        } else if (m_xml.name() == QLatin1String("p")) {
            const Paragraph words = paragraph();
            lines.append(words.text);
            cell.isLabel = cell.isLabel || words.isCentred || m_styles.value(words.style).isLabel;
        } else if (m_xml.name() == QLatin1String("tbl")) {
            refuse(QT_TRANSLATE_NOOP("Letter", "%1里面还有表格。请改成一个表格。"));
        } else if (!passOver()) {
            base::skipElement(m_xml);
        }
    }
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    cell.text = lines.join(u'\n');
    return cell;
}

void DocxBody::cellProperties(Cell& cell) {
    while (next()) {
        if (m_xml.name() == QLatin1String("gridSpan"))
            cell.span = std::clamp(attributeOf(m_xml, "val").toInt(), 1, mostColumns);
        else if (isOneOf(m_xml.name(), {"vMerge", "hMerge"}))
            refuse(QT_TRANSLATE_NOOP("Letter", "%1是上下合并的单元格。请拆分成每行一格。"));
        if (isFine() && !passOver())
            base::skipElement(m_xml);
    }
}

// The table as it fits on the page: every row as wide as the grid, the grid as wide as the text at
// most.
void DocxBody::finish(Table& table) {
    const int columns = static_cast<int>(table.widths_mm.size());
    int widest = 0;
    for (const int width : table.widths_mm)
        widest += width;
    bool isSound = columns > 0 && columns <= mostColumns && !table.rows.empty();
    for (Row& row : table.rows) {
        int used = 0;
        for (const Cell& cell : row.cells)
            used += cell.span;
        isSound = isSound && !row.cells.empty() && used <= columns;
        if (isSound)
            row.cells.back().span += columns - used;
    }
    if (!isSound) {
        m_cell = 1;
        return refuse(QT_TRANSLATE_NOOP("Letter", "%1所在的表格不完整。请重新插入一个表格。"));
    }
    if (widest > pageWidth_mm)
        for (int& width : table.widths_mm)
            width = std::max(1, width * pageWidth_mm / widest);
    m_blocks.push_back({BlockKind::Table, {}, std::move(table)});
}

} // namespace sizao::documents
