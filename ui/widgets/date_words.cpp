// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <optional>

namespace sizao::widgets {
namespace {

using base::Day;

constexpr int leapSearchYears = 8; // 29 February is at most eight years away (1896 to 1904)

struct Question {
    QString text; // without blanks, digits half-width
    Day today;
    DateSense sense;
};

using Found = std::optional<base::Result<Day>>; // nullopt: not this way of writing

base::Result<Day> noSuchDay(int year, int month, int dayOfMonth) {
    const QString date =
        year > 0
            ? QCoreApplication::translate("DateWords", " %1 年 %2 月 %3 日")
                  .arg(year)
                  .arg(month)
                  .arg(dayOfMonth)
            : QCoreApplication::translate("DateWords", " %1 月 %2 日").arg(month).arg(dayOfMonth);
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate("DateWords", "没有%1这一天，请核对").arg(date));
}

base::Result<Day> civil(int year, int month, int dayOfMonth) {
    const auto day = Day::fromCivil(year, month, dayOfMonth);
    return day ? base::Result<Day>(*day) : noSuchDay(year, month, dayOfMonth);
}

bool fits(Day day, const Question& question) {
    return question.sense == DateSense::Past ? day <= question.today : day >= question.today;
}

// The nearest year, on the side asked for, in which the month has that day.
base::Result<Day> nearestYear(int month, int dayOfMonth, const Question& question) {
    const int step = question.sense == DateSense::Past ? -1 : 1;
    for (int i = 0; i <= leapSearchYears; ++i) {
        const auto day = Day::fromCivil(question.today.year() + i * step, month, dayOfMonth);
        if (day && fits(*day, question))
            return *day;
    }
    return noSuchDay(0, month, dayOfMonth);
}

base::Result<Day> nearestMonth(int dayOfMonth, const Question& question) {
    const int step = question.sense == DateSense::Past ? -1 : 1;
    int year = question.today.year();
    int month = question.today.month();
    for (int i = 0; i < 12; ++i) { // at most two months away: no two short months in a row
        const auto day = Day::fromCivil(year, month, dayOfMonth);
        if (day && fits(*day, question))
            return *day;
        month += step;
        if (month < 1 || month > 12) {
            year += step;
            month = month < 1 ? 12 : 1;
        }
    }
    return noSuchDay(0, question.today.month(), dayOfMonth);
}

Day lastOfMonth(Day inside, int monthsLater) {
    const int months = inside.year() * 12 + inside.month() - 1 + monthsLater + 1;
    return *Day::fromCivil(months / 12, months % 12 + 1, 1) - 1;
}

QRegularExpressionMatch match(const Question& question, const QString& pattern) {
    static QHash<QString, QRegularExpression> known;
    auto found = known.find(pattern);
    if (found == known.end())
        found =
            known.insert(pattern, QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
    return found->match(question.text);
}

int numeral(const QString& text) {
    static const QString letters = QStringLiteral("零一二三四五六七八九十");
    if (text == QStringLiteral("两"))
        return 2;
    const auto at = letters.indexOf(text);
    return at >= 0 ? static_cast<int>(at) : text.toInt();
}

Found relativeWord(const Question& question) {
    static const std::array<std::pair<QString, int>, 14> words = {{
        {QStringLiteral("今天"), 0},
        {QStringLiteral("今日"), 0},
        {QStringLiteral("今"), 0},
        {QStringLiteral("昨天"), -1},
        {QStringLiteral("昨日"), -1},
        {QStringLiteral("昨"), -1},
        {QStringLiteral("前天"), -2},
        {QStringLiteral("前日"), -2},
        {QStringLiteral("大前天"), -3},
        {QStringLiteral("明天"), 1},
        {QStringLiteral("明日"), 1},
        {QStringLiteral("后天"), 2},
        {QStringLiteral("后日"), 2},
        {QStringLiteral("大后天"), 3},
    }};
    for (const auto& [word, days] : words)
        if (question.text == word)
            return question.today + days;
    return std::nullopt;
}

Found daysAway(const Question& question) {
    const auto parts = match(
        question,
        QStringLiteral("(\\d{1,4}|[一两二三四五六七八九十])(天|日|周|星期|个星期)(以?前|以?后)"));
    if (!parts.hasMatch())
        return std::nullopt;
    const bool isDays =
        parts.captured(2) == QStringLiteral("天") || parts.captured(2) == QStringLiteral("日");
    const int days = numeral(parts.captured(1)) * (isDays ? 1 : 7);
    return question.today + (parts.captured(3).endsWith(u'前') ? -days : days);
}

Found weekday(const Question& question) {
    const auto parts = match(
        question,
        QStringLiteral("(上上|上|下下|下|本|这)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天])"));
    if (!parts.hasMatch())
        return std::nullopt;
    const auto at = QStringLiteral("一二三四五六日").indexOf(parts.captured(2));
    const int wanted = at < 0 ? 7 : static_cast<int>(at) + 1; // 天
    const QString which = parts.captured(1);
    const Day monday = question.today - (question.today.dayOfWeek() - 1);
    if (!which.isEmpty()) {
        const int size = static_cast<int>(which.size());
        const int weeks = which.startsWith(u'上') ? -size : which.startsWith(u'下') ? size : 0;
        return monday + weeks * 7 + (wanted - 1);
    }
    const Day thisWeek = monday + (wanted - 1);
    if (fits(thisWeek, question))
        return thisWeek;
    return thisWeek + (question.sense == DateSense::Past ? -7 : 7);
}

Found monthEnd(const Question& question) {
    const auto parts = match(question, QStringLiteral("(本|这|上|下)?(?:个)?月(底|末|初)"));
    if (!parts.hasMatch())
        return std::nullopt;
    const QString which = parts.captured(1);
    const int months = which == QStringLiteral("上") ? -1 : which == QStringLiteral("下") ? 1 : 0;
    if (parts.captured(2) == QStringLiteral("初"))
        return lastOfMonth(question.today, months - 1) + 1;
    return lastOfMonth(question.today, months);
}

Found fullDate(const Question& question) {
    auto parts =
        match(question, QStringLiteral("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})[日号]?"));
    if (!parts.hasMatch())
        parts = match(question, QStringLiteral("(\\d{4})(\\d{2})(\\d{2})"));
    if (parts.hasMatch())
        return civil(parts.captured(1).toInt(), parts.captured(2).toInt(),
                     parts.captured(3).toInt());
    parts = match(question, QStringLiteral("(\\d{2})[-./年](\\d{1,2})[-./月](\\d{1,2})[日号]?"));
    if (parts.hasMatch()) // 26.11.3
        return civil(2000 + parts.captured(1).toInt(), parts.captured(2).toInt(),
                     parts.captured(3).toInt());
    parts = match(question, QStringLiteral("([去今明前])年(\\d{1,2})[-./月](\\d{1,2})[日号]?"));
    if (!parts.hasMatch())
        return std::nullopt;
    const auto years = QStringLiteral("前去今明").indexOf(parts.captured(1)) - 2;
    return civil(question.today.year() + static_cast<int>(years), parts.captured(2).toInt(),
                 parts.captured(3).toInt());
}

Found partialDate(const Question& question) {
    auto parts = match(question, QStringLiteral("(\\d{1,2})[-./月](\\d{1,2})[日号]?"));
    if (!parts.hasMatch())
        parts = match(question, QStringLiteral("(\\d{2})(\\d{2})"));
    if (parts.hasMatch())
        return nearestYear(parts.captured(1).toInt(), parts.captured(2).toInt(), question);
    parts = match(question, QStringLiteral("(\\d{1,2})[日号]"));
    if (!parts.hasMatch())
        return std::nullopt;
    return nearestMonth(parts.captured(1).toInt(), question);
}

QString normalised(const QString& text) {
    QString result;
    for (const QChar letter : text) {
        if (letter.isSpace())
            continue;
        const auto code = letter.unicode();
        const bool isFullWidth = code >= 0xFF01 && code <= 0xFF5E;
        result += isFullWidth ? QChar(code - 0xFEE0) : letter;
    }
    return result.replace(QStringLiteral("。"), QStringLiteral("."));
}

} // namespace

base::Result<Day> parseDay(const QString& text, Day today, DateSense sense) {
    const Question question{normalised(text), today, sense};
    for (const auto& way : {relativeWord, daysAway, weekday, monthEnd, fullDate, partialDate})
        if (const Found found = way(question))
            return *found;
    return base::fail(base::ErrorCode::Invalid,
                      QCoreApplication::translate(
                          "DateWords", "看不懂这个日期，可以写 11.3、昨天、上周三 或 2026-11-23"));
}

QString weekdayText(Day day) {
    static const QString letters = QStringLiteral("一二三四五六日");
    return QCoreApplication::translate("DateWords", "周%1").arg(letters[day.dayOfWeek() - 1]);
}

} // namespace sizao::widgets
