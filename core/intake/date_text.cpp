// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_text.h"

#include "core/intake/tidy.h"

#include <algorithm>
#include <array>

namespace sizao::intake {
namespace {

struct StyleCode {
    DateStyle style;
    const char* code;
};
constexpr std::array codes = {
    StyleCode{DateStyle::Iso, "iso"},          StyleCode{DateStyle::Slash, "slash"},
    StyleCode{DateStyle::Dot, "dot"},          StyleCode{DateStyle::Chinese, "chinese"},
    StyleCode{DateStyle::Compact, "compact"},  StyleCode{DateStyle::Serial, "serial"},
    StyleCode{DateStyle::MonthDayYear, "mdy"}, StyleCode{DateStyle::DayMonthYear, "dmy"},
};

// Reads what it expects from the front of a text, or nothing.
class Cursor {
public:
    explicit Cursor(QStringView text) : m_text(text) {}

    [[nodiscard]] std::optional<int> number(int leastDigits, int mostDigits) {
        int value = 0;
        int digits = 0;
        for (; digits < mostDigits && digits < m_text.size(); ++digits) {
            const char16_t letter = m_text[digits].unicode();
            if (letter < u'0' || letter > u'9')
                break;
            value = value * 10 + (letter - u'0');
        }
        if (digits < leastDigits)
            return std::nullopt;
        m_text = m_text.sliced(digits);
        return value;
    }
    bool take(QStringView expected) {
        if (!m_text.startsWith(expected))
            return false;
        m_text = m_text.sliced(expected.size());
        return true;
    }
    void blanks() {
        while (!m_text.isEmpty() && m_text.front() == u' ')
            m_text = m_text.sliced(1);
    }
    [[nodiscard]] bool atEnd() const { return m_text.isEmpty(); }

private:
    QStringView m_text;
};

struct Zone {
    bool valid = false; // nothing else stands there
    bool given = false;
    int minutes = 0; // east of UTC
};

Zone zoneAt(Cursor& at) {
    at.blanks();
    if (at.atEnd())
        return {true, false, 0};
    if (at.take(u"Z"))
        return {true, true, 0};
    const int sign = at.take(u"+") ? 1 : at.take(u"-") ? -1 : 0;
    const int hour = at.number(2, 2).value_or(99);
    at.take(u":");
    const int minute = at.number(2, 2).value_or(99);
    return {sign != 0 && hour <= 14 && minute <= 59, true, sign * (hour * 60 + minute)};
}

// ` 09:05`, `T10:11:12.5+08:00`, ` 上午9:05`: whether the text ends after it, and by how many days
// the offset moves the day.
std::optional<int> restOf(Cursor at) {
    constexpr int shanghaiMinutes = 8 * 60;
    at.blanks();
    if (at.atEnd())
        return 0;
    at.take(u"T");
    at.blanks();
    const bool forenoon = at.take(u"上午");
    const bool afternoon = !forenoon && at.take(u"下午");
    at.blanks();
    auto hour = at.number(1, 2);
    if (!hour || !(at.take(u":") || at.take(u"时")))
        return std::nullopt;
    const int minute = at.number(1, 2).value_or(0);
    int second = 0;
    if (at.take(u":"))
        second = at.number(2, 2).value_or(60);
    else
        at.take(u"分");
    if (at.take(u".") && !at.number(1, 9))
        return std::nullopt;
    if (afternoon && *hour < 12)
        *hour += 12;
    const Zone zone = zoneAt(at);
    if (*hour > 23 || minute > 59 || second > 59 || !zone.valid || !at.atEnd())
        return std::nullopt;
    if (!zone.given)
        return 0;
    const int local = *hour * 60 + minute - zone.minutes + shanghaiMinutes;
    return local < 0 ? -1 : local / (24 * 60);
}

std::optional<base::Day> dayOf(std::optional<int> year, std::optional<int> month,
                               std::optional<int> dayOfMonth, const Cursor& rest) {
    if (!year || !month || !dayOfMonth)
        return std::nullopt;
    const auto day = base::Day::fromCivil(*year, *month, *dayOfMonth);
    const auto shift = restOf(rest);
    return day && shift ? std::optional(*day + *shift) : std::nullopt;
}

std::optional<base::Day> yearFirst(Cursor at, QStringView first, QStringView second,
                                   QStringView last) {
    const auto year = at.number(4, 4);
    at.blanks();
    if (!year || !at.take(first))
        return std::nullopt;
    at.blanks();
    const auto month = at.number(1, 2);
    at.blanks();
    if (!month || !at.take(second))
        return std::nullopt;
    at.blanks();
    const auto dayOfMonth = at.number(1, 2);
    at.blanks();
    if (!last.isEmpty() && !at.take(last))
        return std::nullopt;
    return dayOf(year, month, dayOfMonth, at);
}

std::optional<base::Day> yearLast(Cursor at, bool monthFirst) {
    const auto first = at.number(1, 2);
    if (!first || !at.take(u"/"))
        return std::nullopt;
    const auto second = at.number(1, 2);
    if (!second || !at.take(u"/"))
        return std::nullopt;
    const auto year = at.number(4, 4);
    return dayOf(year, monthFirst ? first : second, monthFirst ? second : first, at);
}

std::optional<base::Day> compact(Cursor at) {
    const auto year = at.number(4, 4);
    const auto month = at.number(2, 2);
    const auto dayOfMonth = at.number(2, 2);
    return at.atEnd() ? dayOf(year, month, dayOfMonth, at) : std::nullopt;
}

std::optional<base::Day> serial(QStringView text) {
    constexpr double lastSerial = 2'958'465; // 9999-12-31
    bool valid = false;
    const double number = text.toDouble(&valid);
    if (!valid || !(number >= 61) || number > lastSerial) // before 1900-03-01 programs disagree
        return std::nullopt;
    return *base::Day::fromCivil(1899, 12, 30) + static_cast<int>(number);
}

std::optional<base::Day> inStyle(QStringView text, DateStyle style) {
    switch (style) {
    case DateStyle::Iso:
        return yearFirst(Cursor(text), u"-", u"-", {});
    case DateStyle::Slash:
        return yearFirst(Cursor(text), u"/", u"/", {});
    case DateStyle::Dot:
        return yearFirst(Cursor(text), u".", u".", {});
    case DateStyle::Chinese:
        return yearFirst(Cursor(text), u"年", u"月", u"日");
    case DateStyle::Compact:
        return compact(Cursor(text));
    case DateStyle::Serial:
        return serial(text);
    case DateStyle::MonthDayYear:
        return yearLast(Cursor(text), true);
    case DateStyle::DayMonthYear:
        return yearLast(Cursor(text), false);
    }
    return std::nullopt;
}

bool isAscii(QStringView text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

} // namespace

QString codeOf(DateStyle style) {
    return QLatin1String(std::find_if(codes.begin(), codes.end(), [&](const StyleCode& code) {
                             return code.style == style;
                         })->code);
}

std::optional<DateStyle> dateStyleFromCode(QStringView code) {
    for (const StyleCode& candidate : codes)
        if (code == QLatin1String(candidate.code))
            return candidate.style;
    return std::nullopt;
}

const std::vector<DateStyle>& plainDateStyles() {
    static const std::vector<DateStyle> styles = {DateStyle::Iso, DateStyle::Slash, DateStyle::Dot,
                                                  DateStyle::Chinese, DateStyle::Compact};
    return styles;
}

std::optional<base::Day> dayFrom(QStringView text, const std::vector<DateStyle>& styles) {
    text = trimmed(text);
    QString narrow;
    if (!isAscii(text)) {
        narrow = halfWidth(text);
        text = narrow;
    }
    for (const DateStyle style : styles)
        if (const auto day = inStyle(text, style))
            return day;
    return std::nullopt;
}

} // namespace sizao::intake
