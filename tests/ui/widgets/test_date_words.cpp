// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_words.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using base::Day;
using widgets::DateSense;
using widgets::parseDay;

class TestDateWords : public QObject {
    Q_OBJECT

private slots:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void everyDayIsReadBack();
    void senseIsKept();
    void weekdays();
};

// 2026-11-23 is a Monday.
void TestDateWords::understands_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("past");
    QTest::addColumn<QString>("future");
    const auto row = [](const char* text, const char* past, const char* future) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(past)
                            << QString::fromLatin1(future);
    };
    const auto same = [&row](const char* text, const char* day) { row(text, day, day); };
    same("2026-11-23", "2026-11-23");
    same("2026.1.3", "2026-01-03");
    same("2026/01/03", "2026-01-03");
    same("2026年11月3日", "2026-11-03");
    same("20261123", "2026-11-23");
    same("26.11.3", "2026-11-03");
    same("２０２６－１１－２３", "2026-11-23");
    same(" 2026 - 11 - 23 ", "2026-11-23");
    same("今天", "2026-11-23");
    same("昨天", "2026-11-22");
    same("昨日", "2026-11-22");
    same("前天", "2026-11-21");
    same("大前天", "2026-11-20");
    same("明天", "2026-11-24");
    same("后天", "2026-11-25");
    same("大后天", "2026-11-26");
    same("3天前", "2026-11-20");
    same("两天后", "2026-11-25");
    same("十日以前", "2026-11-13");
    same("2周后", "2026-12-07");
    same("上周三", "2026-11-18");
    same("上星期日", "2026-11-22");
    same("上上周五", "2026-11-13");
    same("本周五", "2026-11-27");
    same("这周一", "2026-11-23");
    same("下周一", "2026-11-30");
    same("下个星期天", "2026-12-06");
    same("月底", "2026-11-30");
    same("上月底", "2026-10-31");
    same("下月末", "2026-12-31");
    same("本月初", "2026-11-01");
    same("去年11月3日", "2025-11-03");
    same("今年2.28", "2026-02-28");
    same("明年1月5号", "2027-01-05");
    // What is left out is filled on the side asked for.
    row("11.3", "2026-11-03", "2027-11-03");
    row("11.23", "2026-11-23", "2026-11-23");
    row("12.5", "2025-12-05", "2026-12-05");
    row("11月3日", "2026-11-03", "2027-11-03");
    row("12-31", "2025-12-31", "2026-12-31");
    row("1103", "2026-11-03", "2027-11-03");
    row("2.29", "2024-02-29", "2028-02-29");
    row("周一", "2026-11-23", "2026-11-23");
    row("周三", "2026-11-18", "2026-11-25");
    row("星期日", "2026-11-22", "2026-11-29");
    row("3日", "2026-11-03", "2026-12-03");
    row("31号", "2026-10-31", "2026-12-31");
}

void TestDateWords::understands() {
    QFETCH(QString, text);
    QFETCH(QString, past);
    QFETCH(QString, future);
    const Day today = *Day::fromIso(u"2026-11-23");
    const auto before = parseDay(text, today, DateSense::Past);
    QVERIFY2(before.has_value(), qPrintable(text));
    QCOMPARE(before->toIso(), past);
    QCOMPARE(parseDay(text, today, DateSense::Future)->toIso(), future);
}

void TestDateWords::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "abc", "13.1", "2.30", "2026-02-29", "20261301", "0.5", "40日",
                             "上周八", "11.3.", "2026-11-23x", "天前", "99999999"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDateWords::refuses() {
    QFETCH(QString, text);
    const auto day = parseDay(text, *Day::fromIso(u"2026-11-23"));
    QVERIFY(!day.has_value());
    QCOMPARE(day.error().code, base::ErrorCode::Invalid);
    QVERIFY(!day.error().message.isEmpty());
}

void TestDateWords::everyDayIsReadBack() {
    QVERIFY(rc::check("a day written in any full form is that day", [] {
        const Day day(*rc::gen::inRange(0, 40'000));
        const Day today(*rc::gen::inRange(0, 40'000));
        const QString iso = day.toIso();
        for (const QString& text :
             {iso, QString(iso).remove(u'-'), QString(iso).replace(u'-', u'.'),
              QStringLiteral("%1年%2月%3日")
                  .arg(day.year())
                  .arg(day.month())
                  .arg(day.dayOfMonth())})
            RC_ASSERT(parseDay(text, today)->number() == day.number());
    }));
}

void TestDateWords::senseIsKept() {
    QVERIFY(rc::check("a day without a year lies on the side asked for, within a leap", [] {
        const Day today(*rc::gen::inRange(11'000, 40'000));
        const Day any(*rc::gen::inRange(11'000, 40'000));
        const QString text = QStringLiteral("%1.%2").arg(any.month()).arg(any.dayOfMonth());
        const Day past = *parseDay(text, today, DateSense::Past);
        const Day future = *parseDay(text, today, DateSense::Future);
        RC_ASSERT(past <= today);
        RC_ASSERT(future >= today);
        RC_ASSERT(today - past < 9 * 366);
        RC_ASSERT(past.month() == any.month());
        RC_ASSERT(future.dayOfMonth() == any.dayOfMonth());
    }));
}

void TestDateWords::weekdays() {
    QCOMPARE(widgets::weekdayText(*Day::fromIso(u"2026-11-23")), QStringLiteral("周一"));
    QCOMPARE(widgets::weekdayText(*Day::fromIso(u"2026-11-29")), QStringLiteral("周日"));
}

QTEST_GUILESS_MAIN(TestDateWords)
#include "test_date_words.moc"
