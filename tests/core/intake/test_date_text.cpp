// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_text.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;

namespace {

const std::vector<DateStyle> everyStyle = {
    DateStyle::Iso,     DateStyle::Slash,  DateStyle::Dot,          DateStyle::Chinese,
    DateStyle::Compact, DateStyle::Serial, DateStyle::MonthDayYear, DateStyle::DayMonthYear,
};

QString twoDigits(int value) {
    return QString::number(value).rightJustified(2, u'0');
}

QString written(base::Day day, DateStyle style) {
    const QString y = QString::number(day.year());
    const QString m = QString::number(day.month());
    const QString d = QString::number(day.dayOfMonth());
    switch (style) {
    case DateStyle::Iso:
        return y + u'-' + m + u'-' + d;
    case DateStyle::Slash:
        return y + u'/' + m + u'/' + d;
    case DateStyle::Dot:
        return y + u'.' + m + u'.' + d;
    case DateStyle::Chinese:
        return y + u'年' + m + u'月' + d + u'日';
    case DateStyle::Compact:
        return y + twoDigits(day.month()) + twoDigits(day.dayOfMonth());
    case DateStyle::Serial:
        return QString::number(day - *base::Day::fromCivil(1899, 12, 30));
    case DateStyle::MonthDayYear:
        return m + u'/' + d + u'/' + y;
    case DateStyle::DayMonthYear:
        return d + u'/' + m + u'/' + y;
    }
    return {};
}

bool hasTime(DateStyle style) {
    return style != DateStyle::Serial && style != DateStyle::Compact;
}

base::Day anyDay() {
    return base::Day(*rc::gen::inRange(-25'000, 60'000));
}

QString read(QStringView text, const std::vector<DateStyle>& styles = plainDateStyles()) {
    const auto day = dayFrom(text, styles);
    return day ? day->toIso() : QString();
}

} // namespace

class DateTextTest : public QObject {
    Q_OBJECT

private slots:
    void codes();
    void onlyInItsStyle();
    void orderOfStyles();
    void times_data();
    void times();
    void offsets();
    void serials_data();
    void serials();
    void refusals_data();
    void refusals();
    void oneLetterMore();
    void garbage();
};

void DateTextTest::codes() {
    QSet<QString> seen;
    for (const DateStyle style : everyStyle) {
        QCOMPARE(dateStyleFromCode(codeOf(style)), std::optional(style));
        seen.insert(codeOf(style));
    }
    QCOMPARE(seen, QSet<QString>({u"iso"_qs, u"slash"_qs, u"dot"_qs, u"chinese"_qs, u"compact"_qs,
                                  u"serial"_qs, u"mdy"_qs, u"dmy"_qs}));
    for (const char16_t* code : {u"", u"ISO", u"ymd", u"iso "})
        QVERIFY(!dateStyleFromCode(QStringView(code)));
    QCOMPARE(plainDateStyles(),
             std::vector<DateStyle>({DateStyle::Iso, DateStyle::Slash, DateStyle::Dot,
                                     DateStyle::Chinese, DateStyle::Compact}));
}

// Every day in every style is read by that style, with a time too, and by no
// other one - but for the two that cannot be told apart, which is why they have
// to be named.
void DateTextTest::onlyInItsStyle() {
    QVERIFY(rc::check([] {
        const base::Day day = anyDay();
        const DateStyle style = *rc::gen::elementOf(everyStyle);
        QString text = written(day, style);
        RC_PRE(style != DateStyle::Serial || text.toInt() >= 61);
        if (hasTime(style) && *rc::gen::arbitrary<bool>())
            text += *rc::gen::element(u" 0:00"_qs, u" 23:59:59"_qs, u"T08:00"_qs, u" 下午1:05"_qs,
                                      u" 8时"_qs, u" 8时30分"_qs);
        RC_ASSERT(dayFrom(text, {style}) == day);
        for (const DateStyle other : everyStyle) {
            const bool twins =
                text.count(u'/') == 2 && !text.startsWith(QString::number(day.year()))
                && style != DateStyle::Slash && other != DateStyle::Slash && hasTime(other);
            const bool digits = style == DateStyle::Compact && other == DateStyle::Serial;
            if (other != style && !twins && !digits)
                RC_ASSERT(!dayFrom(text, {other}));
        }
    }));
}

void DateTextTest::orderOfStyles() {
    using enum DateStyle;
    QCOMPARE(read(u"3/5/2026", {MonthDayYear, DayMonthYear}), u"2026-03-05"_qs);
    QCOMPARE(read(u"3/5/2026", {DayMonthYear, MonthDayYear}), u"2026-05-03"_qs);
    QCOMPARE(read(u"13/5/2026", {MonthDayYear, DayMonthYear}), u"2026-05-13"_qs);
    QCOMPARE(read(u"２/３/2026", {DayMonthYear}), u"2026-03-02"_qs);
    QCOMPARE(read(u"2026-03-05", {}), QString());
    QCOMPARE(read(u"45000", {Compact, Serial}), u"2023-03-15"_qs);
}

void DateTextTest::times_data() {
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("right");
    const auto row = [](const char16_t* time, bool right) {
        const QString text = QString::fromUtf16(time);
        QTest::newRow(qPrintable(text)) << text << right;
    };
    for (const char16_t* time :
         {u"", u" ", u" 0:00", u" 23:59", u" 23:59:59", u"T23:59:59.9", u"T23:59:59.123456789",
          u" 上午 9:05", u" 上午09:05:06", u"下午11:59", u" 9时", u" 9时5分", u" 09:05 +08:00",
          u"T09:05+0800", u" 23:00 +08:00", u" ０９：０５", u" T 09:05", u"  09:05"})
        row(time, true);
    for (const char16_t* time :
         {u" 24:00",      u" 23:60",        u" 23:59:60",   u" 9",           u" :05",
          u" 9:05:6",     u" 9:05x",        u" 9:05 x",     u" 晚上9:05",    u" 9点",
          u"T",           u" 09:05+8",      u" 09:05+0860", u" 09:05+15:00", u" 09:05 0800",
          u" 09:05+08:0", u" 009:05",       u" 09:05:06.",  u" 09:05Z1",     u" 9:05 9:05",
          u" 上午",       u" 下午下午1:00", u" 09:05+",     u" -1:00"})
        row(time, false);
}

void DateTextTest::times() {
    QFETCH(QString, time);
    QFETCH(bool, right);
    for (const DateStyle style : everyStyle) {
        if (!hasTime(style))
            continue;
        const base::Day day = *base::Day::fromCivil(2026, 3, 5);
        QCOMPARE(dayFrom(written(day, style) + time, {style}).has_value(), right);
        if (right)
            QCOMPARE(*dayFrom(written(day, style) + time, {style}), day);
    }
}

// An instant is the same day in Asia/Shanghai, whichever offset it is written with: every half
// hour of some days under every quarter of an hour there may be.
void DateTextTest::offsets() {
    for (const base::Day day : {base::Day(0), base::Day(-1), *base::Day::fromCivil(2026, 3, 1)})
        for (int offset = -14 * 60; offset <= 14 * 60; offset += 15)
            for (int minute = 0; minute < 24 * 60; minute += 30) {
                const QString hours = twoDigits(std::abs(offset) / 60);
                const QString minutes = twoDigits(std::abs(offset) % 60);
                const QString zone = QChar(offset < 0 ? u'-' : u'+') + hours;
                const QString time =
                    day.toIso() + u'T' + twoDigits(minute / 60) + u':' + twoDigits(minute % 60);
                const qint64 utc = qint64(day.number()) * 1440 + minute - offset;
                const QString expected = base::Day::fromUnixMs(utc * 60'000).toIso();
                QCOMPARE(read(time + zone + minutes), expected);
                QCOMPARE(read(time + u":59"_qs + zone + u':' + minutes), expected);
                if (offset == 0)
                    QCOMPARE(read(time + u'Z'), expected);
            }
}

void DateTextTest::serials_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    const auto row = [](const char* text, const char* day) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(day);
    };
    row("60", "");
    row("60.9", "");
    row("61", "1900-03-01");
    row("62", "1900-03-02");
    row("2958464", "9999-12-30");
    row("2958465", "9999-12-31");
    row("2958466", "");
    row("46086.999", "2026-03-05");
    row("-46086", "");
    row("46,086", "");
    row("46086 12:00", "");
    row("inf", "");
    row("", "");
}

void DateTextTest::serials() {
    QFETCH(QString, text);
    QFETCH(QString, day);
    QCOMPARE(read(text, {DateStyle::Serial}), day);
}

void DateTextTest::refusals_data() {
    QTest::addColumn<QString>("text");
    for (const char16_t* text : {u"0000-01-01",
                                 u"2026-00-05",
                                 u"2026-03-00",
                                 u"2026-04-31",
                                 u"2025-02-29",
                                 u"1900-02-29",
                                 u"2026--03-05",
                                 u"2026-003-05",
                                 u"02026-03-05",
                                 u"2026-03-005",
                                 u"2026-03-05-",
                                 u"-2026-03-05",
                                 u"2026/03-05",
                                 u"2026.03/05",
                                 u"2026年3月5",
                                 u"2026年3月5号",
                                 u"2026年三月5日",
                                 u"二〇二六年三月五日",
                                 u"2026月3日5年",
                                 u"2026030",
                                 u"20260230",
                                 u"2026 03 05",
                                 u"2026-3",
                                 u"三月五日",
                                 u"1/1/26",
                                 u"2026/3",
                                 u"2026.3",
                                 u"2026-03-05至2026-03-06",
                                 u"约2026-03-05",
                                 u"2026-03-05?",
                                 u"--",
                                 u"0"}) {
        const QString source = QString::fromUtf16(text);
        QTest::newRow(qPrintable(source)) << source;
    }
}

void DateTextTest::refusals() {
    QFETCH(QString, text);
    std::vector<DateStyle> styles = everyStyle;
    std::erase(styles, DateStyle::Serial);
    QCOMPARE(read(text, styles), QString());
}

// Nothing is read from half of a text: one more letter at either end refuses
// it.
void DateTextTest::oneLetterMore() {
    QVERIFY(rc::check([] {
        const DateStyle style = *rc::gen::elementOf(plainDateStyles());
        const QString text = written(anyDay(), style);
        const QChar letter = *rc::gen::element<QChar>(u'x', u'年', u'、', u'/', u'-', u'一');
        RC_ASSERT(!dayFrom(text + letter, plainDateStyles()));
        RC_ASSERT(!dayFrom(letter + text, plainDateStyles()));
    }));
}

// Any text is a real day or none: what is read can be written and read again.
void DateTextTest::garbage() {
    QVERIFY(rc::check([] {
        const auto letters = *rc::gen::container<std::u32string>(
            rc::gen::elementOf(std::u32string(U"0123456789-/.年月日: TZ+上午下时分９／　x")));
        const QString text = QString::fromUcs4(letters.data(), qsizetype(letters.size()));
        const auto day = dayFrom(text, everyStyle);
        if (day)
            RC_ASSERT(dayFrom(day->toIso(), plainDateStyles()) == day);
    }));
}

QTEST_GUILESS_MAIN(DateTextTest)
#include "test_date_text.moc"
