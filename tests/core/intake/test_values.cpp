// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_text.h"
#include "core/intake/draft_fields.h"
#include "core/intake/tidy.h"
#include "core/intake/value_map.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;

class ValuesTest : public QObject {
    Q_OBJECT

private slots:
    void dates_data();
    void dates();
    void explicitStyles();
    void everyDay();
    void names();
    void valueMap();
    void codes();
};

void ValuesTest::dates_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day"); // empty: refused
    const auto row = [](const char16_t* text, const char* day) {
        const QString source = QString::fromUtf16(text);
        QTest::newRow(qPrintable(source)) << source << QString::fromLatin1(day);
    };
    for (const char16_t* text : {u"2026-03-05",
                                 u"2026-3-5",
                                 u"2026/3/5",
                                 u"2026/03/05",
                                 u"2026.3.5",
                                 u"2026年3月5日",
                                 u"2026 年 3 月 5 日",
                                 u"20260305",
                                 u"２０２６－０３－０５",
                                 u"２０２６年３月５日",
                                 u"　2026-03-05 ",
                                 u"2026-03-05 09:05",
                                 u"2026-03-05 9:05:59",
                                 u"2026/3/5 23:59",
                                 u"2026年3月5日 上午9:05",
                                 u"2026年3月5日下午3:05",
                                 u"2026年3月5日 15时30分",
                                 u"2026-03-05T10:11:12+08:00",
                                 u"2026-03-05T10:11:12.123+08:00",
                                 u"2026-03-04T16:00:00Z",
                                 u"2026-03-05T15:59:59Z",
                                 u"2026-03-04T20:00-0500"})
        row(text, "2026-03-05");
    row(u"2026-03-04T15:59:59Z", "2026-03-04");
    row(u"2026-03-05T16:00:00Z", "2026-03-06");
    row(u"2024-02-29", "2024-02-29");
    for (const char16_t* text :
         {u"", u"2026", u"2026-3", u"2026-02-29", u"2026-13-01", u"26-03-05", u"3/5/2026",
          u"2026-03-05x", u"2026-03-05 24:00", u"2026-03-05 9", u"2026-03-05 09:60", u"2026-03/05",
          u"202603055", u"2026年3月", u"46086", u"昨天", u"2026-03-05T10:00+99:00"})
        row(text, "");
}

void ValuesTest::dates() {
    QFETCH(QString, text);
    QFETCH(QString, day);
    const auto read = dayFrom(text, plainDateStyles());
    QCOMPARE(read ? read->toIso() : QString(), day);
}

void ValuesTest::explicitStyles() {
    QCOMPARE(dayFrom(u"3/5/2026", {DateStyle::MonthDayYear})->toIso(), u"2026-03-05"_qs);
    QCOMPARE(dayFrom(u"5/3/2026 10:00", {DateStyle::DayMonthYear})->toIso(), u"2026-03-05"_qs);
    QVERIFY(!dayFrom(u"13/5/2026", {DateStyle::MonthDayYear}));
    QCOMPARE(dayFrom(u"46086", {DateStyle::Serial})->toIso(), u"2026-03-05"_qs);
    QCOMPARE(dayFrom(u"46086.75", {DateStyle::Serial})->toIso(), u"2026-03-05"_qs);
    QVERIFY(!dayFrom(u"60", {DateStyle::Serial}));
    QVERIFY(!dayFrom(u"nan", {DateStyle::Serial}));
    QVERIFY(!dayFrom(u"2026/3/5", {DateStyle::Iso}));
    for (const DateStyle style : {DateStyle::Iso, DateStyle::Serial, DateStyle::MonthDayYear})
        QCOMPARE(dateStyleFromCode(codeOf(style)), std::optional(style));
}

// Every day in every plain style comes back.
void ValuesTest::everyDay() {
    QVERIFY(rc::check([] {
        const base::Day day(*rc::gen::inRange(-20'000, 60'000));
        const QString y = QString::number(day.year());
        const QString m = QString::number(day.month());
        const QString d = QString::number(day.dayOfMonth());
        for (const QString& text : {day.toIso(), y + u'/' + m + u'/' + d, y + u'.' + m + u'.' + d,
                                    y + u'年' + m + u'月' + d + u'日', day.toIso().remove(u'-'),
                                    day.toIso() + u" 23:59"_qs})
            RC_ASSERT(dayFrom(text, plainDateStyles()) == day);
    }));
}

void ValuesTest::names() {
    QCOMPARE(personName(u" 韩　霜 "), u"韩霜"_qs);
    QCOMPARE(personName(u"韩  霜"), u"韩霜"_qs);
    QCOMPARE(personName(u"Anna  Maria"), u"Anna Maria"_qs);
    QCOMPARE(personName(u"　"), QString());
    QCOMPARE(personName(u"阿·依"), u"阿·依"_qs);
    QCOMPARE(trimmed(u"\uFEFF　a b\u00A0"), QStringView(u"a b"));
    QCOMPARE(headingKey(u"姓　名\n（Ａ）"), u"姓名(a)"_qs);
    QCOMPARE(halfWidth(u"３／５"), u"3/5"_qs);
}

void ValuesTest::valueMap() {
    ValueMap map;
    map.add(u"05*"_qs, u"force"_qs);
    map.add(u"05ZZ*"_qs, u"pending"_qs);
    map.add(u"05ZZA"_qs, u"arrest"_qs);
    map.add(u"01A"_qs, u"words"_qs);
    QCOMPARE(*map.find(u"05A"), QStringView(u"force"));
    QCOMPARE(*map.find(u"05ZZB"), QStringView(u"pending"));
    QCOMPARE(*map.find(u"05ZZA"), QStringView(u"arrest"));
    QCOMPARE(*map.find(u"05"), QStringView(u"force"));
    QVERIFY(!map.find(u"01"));
    QVERIFY(!map.find(u""));
    QCOMPARE(map.entries().size(), std::size_t(4));
}

void ValuesTest::codes() {
    for (const char16_t* text : {u"II", u"ii", u"Ⅱ", u"Ⅱ级 一般", u"2", u"二级", u"２级", u"一般"})
        QCOMPARE(codeFor(FieldRule::Grade, QStringView(text)), std::optional(u"II"_qs));
    QVERIFY(!codeFor(FieldRule::Grade, u"V"));
    QVERIFY(!codeFor(FieldRule::Grade, u"5"));
    QCOMPARE(codeFor(FieldRule::Conclusion, u"部分属实"), std::optional(u"PARTLY_VERIFIED"_qs));
    QCOMPARE(codeFor(FieldRule::Conclusion, u"UNPROVEN"), std::optional(u"UNPROVEN"_qs));
    QVERIFY(!codeFor(FieldRule::Conclusion, u"好像属实"));
    QCOMPARE(codeFor(FieldRule::Number, u"００７３１"), std::optional(u"00731"_qs));
    QCOMPARE(codeFor(FieldRule::Indicator, u"gl02"), std::optional(u"GL02"_qs));
    QVERIFY(!codeFor(FieldRule::Indicator, u"服务态度"));
    QCOMPARE(codeFor(FieldRule::SubjectKind, u"单 位"), std::optional(u"UNIT"_qs));
}

QTEST_GUILESS_MAIN(ValuesTest)
#include "test_values.moc"
