// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QXmlStreamReader>

namespace sizao::base {

// The next child element of the current one; false at its end or on an error.
[[nodiscard]] inline bool nextChild(QXmlStreamReader& xml) {
    return xml.readNextStartElement();
}

// Passes over the current element. Unlike skipCurrentElement() it gives up on absurd nesting, for
// which the stream reader would keep every open tag in memory.
inline void skipElement(QXmlStreamReader& xml) {
    constexpr int deepest = 64;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1
                 : token == QXmlStreamReader::EndElement ? -1
                                                         : 0;
        if (depth > deepest)
            xml.raiseError(QStringLiteral("nested too deeply"));
    }
}

// Appends the text of the current element and leaves it; child elements are passed over.
template <class Append>
void readText(QXmlStreamReader& xml, Append append) {
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::Characters)
            append(xml.text());
        else if (token == QXmlStreamReader::StartElement)
            skipElement(xml);
        else if (token == QXmlStreamReader::EndElement)
            return;
    }
}

} // namespace sizao::base
