// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zip_writer.h"
#include "core/documents/block.h"

#include <QFile>
#include <QTemporaryDir>

// Files of docx with anything in them, for tests.
namespace sizao::tests {

inline const QByteArray wordNamespace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
    "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

inline QByteArray documentWith(const QByteArray& body) {
    return "<w:document " + wordNamespace + "><w:body>" + body + "</w:body></w:document>";
}

// `<w:p>` with a style and runs as they are.
inline QByteArray paragraph(const QByteArray& style, const QByteArray& runs) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
}
inline QByteArray run(const char* words) {
    return QByteArray("<w:r><w:rPr><w:b/></w:rPr><w:t>") + words + "</w:t></w:r>";
}

inline QByteArray styleEntry(const QByteArray& id, const char* name,
                             const QByteArray& basedOn = {}) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
           + (basedOn.isEmpty() ? QByteArray() : "<w:basedOn w:val=\"" + basedOn + "\"/>")
           + "</w:style>";
}

class DocxFolder {
public:
    [[nodiscard]] QString path(const QString& name = QStringLiteral("a.docx")) const {
        return m_folder.filePath(name);
    }
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("a.docx")) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path(name)));
        return path(name);
    }
    // With what every docx has, and the given parts in place of it or beside it.
    QString writeParts(const std::vector<base::ZipPart>& parts) const {
        std::vector<base::ZipPart> all{
            {QStringLiteral("[Content_Types].xml"), "<Types/>"},
            {QStringLiteral("word/document.xml"), documentWith(paragraph("x", run("正文")))},
            {QStringLiteral("word/styles.xml"), "<w:styles " + wordNamespace + "/>"}};
        for (const base::ZipPart& part : parts) {
            std::erase_if(all, [&](const base::ZipPart& other) { return other.name == part.name; });
            all.push_back(part);
        }
        return write(base::zipOf(all));
    }
    QString writeBody(const QByteArray& body, const QByteArray& styles = {}) const {
        return writeParts({{QStringLiteral("word/document.xml"), documentWith(body)},
                           {QStringLiteral("word/styles.xml"),
                            "<w:styles " + wordNamespace + ">" + styles + "</w:styles>"}});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace sizao::tests
