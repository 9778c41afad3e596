// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/block.h"

#include <QHash>
#include <QXmlStreamReader>

namespace sizao::documents {

// What a style of the file stands for.
struct ParagraphStyle {
    QString name;
    std::optional<BlockKind> kind; // nullopt: no block (foreign, or of table cells)
    bool isLabel = false;          // 表格标签
};

// An attribute by its local name, whatever its namespace is called in the file.
[[nodiscard]] QString attributeOf(const QXmlStreamReader& xml, const char* name);

// Reads `word/document.xml`. One use each.
class DocxBody {
public:
    DocxBody(const QByteArray& xml, QHash<QString, ParagraphStyle> styles, int mostBlocks);
    [[nodiscard]] base::Result<Blocks> read();

private:
    class Nesting;
    struct Paragraph {
        QString style; // id
        QString text;
        bool isCentred = false;
    };

    void body();
    void table();
    void row(Table& table);
    void rowProperties(Row& row);
    [[nodiscard]] Cell cell();
    void cellProperties(Cell& cell);
    [[nodiscard]] Paragraph paragraph();
    void paragraphProperties(Paragraph& paragraph);
    void inlineContent(Paragraph& paragraph);
    void run(Paragraph& paragraph);
    void addBlock(const Paragraph& paragraph);
    void finish(Table& table);

    // Common to all levels: passes over what does not matter, refuses what cannot be kept. False:
    // the element is for the caller.
    bool passOver();
    [[nodiscard]] bool isFine() const { return !m_error && !m_xml.hasError(); }
    [[nodiscard]] bool next();        // child element; false at the end or after an error
    void refuse(const char* problem); // Chinese source text of "Letter" with %1 for the place
    [[nodiscard]] QString place() const;
    void count();

    QXmlStreamReader m_xml;
    const QHash<QString, ParagraphStyle> m_styles;
    const int m_mostBlocks;
    Blocks m_blocks;
    std::optional<base::Error> m_error;
    int m_counted = 0;
    int m_depth = 0;
    int m_paragraphs = 0; // of the body, as a person counts them
    int m_tables = 0;
    int m_row = 0;
    int m_cell = 0; // 0: outside of tables
    QString m_text; // of the paragraph so far
};

} // namespace sizao::documents
