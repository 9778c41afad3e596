// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/number_format.h"

#include "core/base/day.h"

#include <cmath>

namespace sizao::intake {
namespace {

bool isElapsed(QStringView bracket) {
    if (bracket.isEmpty())
        return false;
    const QChar first = bracket.front().toLower();
    for (const QChar letter : bracket)
        if (letter.toLower() != first)
            return false;
    return first == u'h' || first == u'm' || first == u's';
}

struct Letters {
    QString plain;        // lower case, without everything that is shown literally
    bool elapsed = false; // [h], [mm], [s]
};

// The first section of a format without literal text, colours, conditions and locales.
Letters lettersOf(QStringView code) {
    Letters letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar letter = code[i];
        if (letter == u'"' || letter == u'[') {
            const qsizetype end = code.indexOf(letter == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            letters.elapsed |= letter == u'[' && isElapsed(code.sliced(i + 1, end - i - 1));
            i = end;
        } else if (letter == u'\\' || letter == u'_' || letter == u'*') {
            ++i; // the next character is shown, left blank or repeated
        } else {
            letters.plain += letter.toLower();
        }
    }
    return letters;
}

QString twoDigits(int value) {
    return QString::number(value).rightJustified(2, u'0');
}

QString timeText(int second) {
    return twoDigits(second / 3600) + u':' + twoDigits(second / 60 % 60) + u':'
           + twoDigits(second % 60);
}

} // namespace

std::optional<FormatKind> kindOfBuiltIn(int numberFormatId) {
    const auto within = [&](int from, int to) {
        return numberFormatId >= from && numberFormatId <= to;
    };
    if (within(14, 17) || numberFormatId == 22 || within(27, 31) || numberFormatId == 36
        || within(50, 54) || within(57, 58))
        return FormatKind::Date;
    if (within(18, 21) || within(32, 35) || within(55, 56) || numberFormatId == 45
        || numberFormatId == 47)
        return FormatKind::Time;
    if (within(0, 49)) // 46 is [h]:mm:ss, a duration
        return FormatKind::Number;
    return std::nullopt;
}

FormatKind kindOfCode(QStringView code) {
    const Letters letters = lettersOf(code);
    QString plain = letters.plain;
    plain.remove(QLatin1String("general"));
    plain.remove(QLatin1String("am/pm")).remove(QLatin1String("a/p"));
    for (int digits = 3; digits > 0; --digits) // fractions of a second
        plain.replace(QLatin1String("s.") + QString(digits, u'0'), QLatin1String("s"));
    if (letters.elapsed || plain.contains(u'0') || plain.contains(u'#') || plain.contains(u'?')
        || plain.contains(u'@'))
        return FormatKind::Number;
    if (plain.contains(u'y') || plain.contains(u'd') || plain.contains(u'e'))
        return FormatKind::Date;
    if (plain.contains(u'h') || plain.contains(u's'))
        return FormatKind::Time;
    return plain.contains(u'm') ? FormatKind::Date : FormatKind::Number;
}

std::optional<QString> serialText(double serial, FormatKind kind, bool from1904) {
    constexpr double lastSerial = 2'958'465; // 9999-12-31
    if (kind == FormatKind::Number || !(serial >= 0) || serial >= lastSerial + 1)
        return std::nullopt;
    auto whole = static_cast<int>(std::floor(serial));
    auto second = static_cast<int>(std::lround((serial - whole) * 86'400));
    if (second == 86'400) {
        second = 0;
        ++whole;
    }
    if (kind == FormatKind::Time)
        return serial < 1 ? std::optional(timeText(second)) : std::nullopt;
    if (!from1904 && (whole == 0 || whole == 60)) // 60 is 1900-02-29, which never was
        return std::nullopt;
    const auto first = from1904       ? base::Day::fromCivil(1904, 1, 1)
                       : (whole < 60) ? base::Day::fromCivil(1899, 12, 31)
                                      : base::Day::fromCivil(1899, 12, 30);
    const base::Day date = *first + whole;
    if (date > *base::Day::fromCivil(9999, 12, 31)) // rounded up, or counted from 1904
        return std::nullopt;
    const QString day = date.toIso();
    return second == 0 ? day : day + u' ' + timeText(second);
}

QString numberText(double number) {
    if (std::floor(number) == number && std::fabs(number) < 1e15)
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, 'g', 15);
}

} // namespace sizao::intake
