// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QXmlStreamWriter>

namespace sizao::documents {

// Writes one part of a docx: elements and attributes of the namespace w.
class DocxXml {
public:
    explicit DocxXml(const char* root) : m_xml(&m_bytes) {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(
            QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
            QStringLiteral("w"));
        start(root);
    }

    void start(const char* name) { m_xml.writeStartElement(named(name)); }
    void end() { m_xml.writeEndElement(); }
    void empty(const char* name) { m_xml.writeEmptyElement(named(name)); }
    void attribute(const char* name, const QString& text) {
        m_xml.writeAttribute(named(name), text);
    }
    void attribute(const char* name, int number) { attribute(name, QString::number(number)); }
    // `<w:name w:val="text"/>`
    void value(const char* name, const QString& text) {
        start(name);
        attribute("val", text);
        end();
    }
    void value(const char* name, int number) { value(name, QString::number(number)); }
    // A text whose blanks count.
    void words(const QString& text) {
        start("t");
        m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        m_xml.writeCharacters(text);
        end();
    }

    [[nodiscard]] QByteArray finish() {
        end();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    static QString named(const char* name) { return QStringLiteral("w:") + QLatin1String(name); }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace sizao::documents
