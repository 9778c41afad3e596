// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codec.h"

#include <QStringConverter>

#include <cmath>

namespace sizao::domain::codec {

void appendString(QByteArray& out, QStringView text) {
    static constexpr char hex[] = "0123456789abcdef";
    out.append('"');
    // Half a character becomes U+FFFD, as in the row of the same text; toUtf8() makes it a "?".
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const QByteArray utf8 = encoder.encode(text);
    for (const char letter : utf8) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\')
            out.append('\\').append(letter);
        else if (letter == '\n')
            out.append("\\n");
        else if (byte < 0x20)
            out.append("\\u00").append(hex[byte >> 4]).append(hex[byte & 15]);
        else
            out.append(letter);
    }
    out.append('"');
}

bool readText(const QJsonValue& json, QString& value) {
    if (!json.isString() && !json.isNull())
        return false;
    value = json.toString();
    return true;
}

bool readBytes(const QJsonValue& json, QByteArray& value) {
    const QByteArray text = json.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    if (!json.isNull() && (!json.isString() || bytes.toHex() != text))
        return false;
    value = bytes;
    return true;
}

bool readInteger(const QJsonValue& json, qint64& value) {
    const double number = json.toDouble();
    // JSON numbers are doubles: beyond 2^53 neighbouring integers cannot be told apart.
    if (!json.isDouble() || number != std::floor(number) || std::abs(number) >= 9007199254740992.0)
        return false;
    value = json.toInteger();
    return true;
}

} // namespace sizao::domain::codec
