// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/tidy.h"

namespace sizao::intake {
namespace {

bool isBlank(QChar letter) {
    return letter.isSpace() || letter == u'\u200B' || letter == u'\uFEFF';
}

bool isLatin(QChar letter) {
    return letter.unicode() < 0x0250;
}

} // namespace

QStringView trimmed(QStringView text) {
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

QString halfWidth(QStringView text) {
    QString out = text.toString();
    for (QChar& letter : out) {
        if (letter >= u'\uFF01' && letter <= u'\uFF5E')
            letter = QChar(static_cast<char16_t>(letter.unicode() - 0xFEE0));
        else if (letter == u'\u3000')
            letter = u' ';
    }
    return out;
}

QString personName(QStringView text) {
    text = trimmed(text);
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isBlank(text[i])) {
            out += text[i];
            continue;
        }
        while (isBlank(text[i + 1])) // the last one is no blank
            ++i;
        if (isLatin(out.back()) && isLatin(text[i + 1]))
            out += u' ';
    }
    return out;
}

QString headingKey(QStringView text) {
    QString out;
    out.reserve(text.size());
    for (const QChar letter : halfWidth(text))
        if (!isBlank(letter))
            out += letter.toLower();
    return out;
}

} // namespace sizao::intake
