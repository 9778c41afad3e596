// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"
#include "core/intake/number_format.h"

#include <QTest>

#include <cmath>
#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;

namespace {

const base::Day epoch1900 = *base::Day::fromCivil(1899, 12, 30); // for days after 1900-02-28
const base::Day epoch1904 = *base::Day::fromCivil(1904, 1, 1);

QString textAt(double serial, FormatKind kind = FormatKind::Date, bool from1904 = false) {
    return serialText(serial, kind, from1904).value_or(QString());
}

} // namespace

class NumberFormatTest : public QObject {
    Q_OBJECT

private slots:
    void builtIn_data();
    void builtIn();
    void codes_data();
    void codes();
    void literalsChangeNothing();
    void everyDay();
    void everySecond();
    void borders_data();
    void borders();
    void numbers_data();
    void numbers();
    void wholeNumbers();
    void fractions();
};

// ECMA-376 part 1, 18.8.30, with the numbers that East Asian programs add.
void NumberFormatTest::builtIn_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("kind"); // -1: not built in
    const auto row = [](int from, int to, int kind) {
        QTest::addRow("%d to %d", from, to) << from << to << kind;
    };
    const int number = int(FormatKind::Number);
    const int date = int(FormatKind::Date);
    const int time = int(FormatKind::Time);
    row(-5, -1, -1);
    row(0, 13, number);
    row(14, 17, date);
    row(18, 21, time);
    row(22, 22, date);
    row(23, 26, number);
    row(27, 31, date);
    row(32, 35, time);
    row(36, 36, date);
    row(37, 44, number);
    row(45, 45, time);
    row(46, 46, number);
    row(47, 47, time);
    row(48, 49, number);
    row(50, 54, date);
    row(55, 56, time);
    row(57, 58, date);
    row(59, 200, -1);
}

void NumberFormatTest::builtIn() {
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, kind);
    for (int id = from; id <= to; ++id) {
        const auto found = kindOfBuiltIn(id);
        QCOMPARE(found ? int(*found) : -1, kind);
    }
}

void NumberFormatTest::codes_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<FormatKind>("kind");
    const auto row = [](const char16_t* code, FormatKind kind) {
        const QString text = QString::fromUtf16(code);
        QTest::newRow(qPrintable(text)) << text << kind;
    };
    for (const char16_t* code :
         {u"YYYY", u"D", u"ddd", u"mmmmm", u"m\"月\"", u"yy/m", u"ge.m.d", u"d;@", u"d;0",
          u"[$-409]d\\-mmm", u"[黑色]yyyy", u"yyyy\\0", u"d_0", u"m*0", u"h:mm d", u"上午/下午d"})
        row(code, FormatKind::Date);
    for (const char16_t* code : {u"h", u"s", u"h A/P", u"h:mm am/pm", u"ss.000", u"mm:ss.00",
                                 u"h\"点\"mm\"分\"", u"[$-F400]h:mm:ss", u"h;d", u"上午/下午h:mm"})
        row(code, FormatKind::Time);
    for (const char16_t* code :
         {u"[hh]", u"[s]", u"[H]:mm", u"[mm]", u"0;d", u";d", u"general\"d\"", u"\"d", u"[d", u"\\",
          u"_", u"*", u"\"\"", u"?/?", u"0\\d", u"d0", u"yyyy@", u"#d", u"ss.0000"})
        row(code, FormatKind::Number);
}

void NumberFormatTest::codes() {
    QFETCH(QString, code);
    QFETCH(FormatKind, kind);
    QCOMPARE(kindOfCode(code), kind);
}

// What is shown literally never decides: quoted, escaped, in colours and in
// later sections.
void NumberFormatTest::literalsChangeNothing() {
    QVERIFY(rc::check([] {
        const QString code =
            *rc::gen::element(u"yyyy"_qs, u"h:mm"_qs, u"0.00"_qs, u"mm"_qs, u"[h]:mm"_qs, u""_qs);
        QString other = code;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            const QString literal =
                *rc::gen::element(u"\"dd0h\""_qs, u"\\d"_qs, u"\\0"_qs, u"[Red]"_qs, u"_h"_qs,
                                  u"*s"_qs, u"[$-804]"_qs, u"[>100]"_qs);
            if (*rc::gen::arbitrary<bool>())
                other.prepend(literal);
            else
                other.append(literal);
        }
        RC_ASSERT(kindOfCode(other) == kindOfCode(code));
        RC_ASSERT(kindOfCode(other + u";ddhh00"_qs) == kindOfCode(code));
    }));
}

void NumberFormatTest::everyDay() {
    QVERIFY(rc::check([] {
        const int serial = *rc::gen::inRange(61, 2'958'466);
        RC_ASSERT(textAt(serial) == (epoch1900 + serial).toIso());
        const int later = *rc::gen::inRange(0, 2'957'004);
        RC_ASSERT(textAt(later, FormatKind::Date, true) == (epoch1904 + later).toIso());
        RC_ASSERT(textAt(later + 1462) == textAt(later, FormatKind::Date, true));
    }));
}

void NumberFormatTest::everySecond() {
    QVERIFY(rc::check([] {
        const int serial = *rc::gen::inRange(61, 100'000);
        const int second = *rc::gen::inRange(1, 86'400);
        const QString time = QTime::fromMSecsSinceStartOfDay(second * 1000).toString(u"HH:mm:ss");
        const double part = second / 86'400.0;
        RC_ASSERT(textAt(serial + part) == (epoch1900 + serial).toIso() + u' ' + time);
        RC_ASSERT(textAt(part, FormatKind::Time) == time);
        RC_ASSERT(textAt(part, FormatKind::Time, true) == time);
        RC_ASSERT(textAt(serial + part, FormatKind::Number).isEmpty());
    }));
}

void NumberFormatTest::borders_data() {
    QTest::addColumn<double>("serial");
    QTest::addColumn<FormatKind>("kind");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");
    const auto row = [](double serial, FormatKind kind, bool from1904, const char* text) {
        QTest::addRow("%.9g %d %d", serial, int(kind), int(from1904))
            << serial << kind << from1904 << QString::fromLatin1(text);
    };
    const FormatKind date = FormatKind::Date;
    row(0.5, date, false, "");
    row(1, date, false, "1900-01-01");
    row(2, date, false, "1900-01-02");
    row(58.5, date, false, "1900-02-27 12:00:00");
    row(59.5, date, false, "1900-02-28 12:00:00");
    row(59.9999999, date, false, "");
    row(60.5, date, false, "");
    row(60, date, true, "1904-03-01");
    row(0.25, date, true, "1904-01-01 06:00:00");
    row(2'957'003, date, true, "9999-12-31");
    row(2'957'004, date, true, "");
    row(2'958'465, date, true, "");
    row(2'958'465.5, date, false, "9999-12-31 12:00:00");
    row(2'958'465.9999999, date, false, "");
    row(-0.001, date, false, "");
    row(std::nan(""), date, false, "");
    row(HUGE_VAL, date, false, "");
    row(-HUGE_VAL, date, true, "");
    row(0, FormatKind::Time, false, "00:00:00");
    row(0.999, FormatKind::Time, false, "23:58:34");
    row(1, FormatKind::Time, false, "");
    row(-0.5, FormatKind::Time, false, "");
}

void NumberFormatTest::borders() {
    QFETCH(double, serial);
    QFETCH(FormatKind, kind);
    QFETCH(bool, from1904);
    QFETCH(QString, text);
    QCOMPARE(textAt(serial, kind, from1904), text);
}

void NumberFormatTest::numbers_data() {
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    const auto row = [](double number, const char* text) {
        QTest::newRow(text) << number << QString::fromLatin1(text);
    };
    row(0, "0");
    row(-0.0, "0");
    row(0.1 + 0.2, "0.3");
    row(100, "100");
    row(-731, "-731");
    row(1.50, "1.5");
    row(999'999'999'999'999, "999999999999999");
    row(110'101'199'001, "110101199001");
    row(1.0 / 3, "0.333333333333333");
    row(1e300, "1e+300");
}

void NumberFormatTest::numbers() {
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(numberText(number), text);
}

void NumberFormatTest::wholeNumbers() {
    QVERIFY(rc::check([] {
        const auto number = *rc::gen::inRange<qint64>(-999'999'999'999'999, 999'999'999'999'999);
        RC_ASSERT(numberText(double(number)) == QString::number(number));
    }));
}

// Hundredths, as amounts and scores are: what a clerk sees in the cell.
void NumberFormatTest::fractions() {
    QVERIFY(rc::check([] {
        const int hundredths = *rc::gen::inRange(-10'000'000, 10'000'000);
        const QString text = numberText(hundredths / 100.0);
        RC_ASSERT(qRound64(text.toDouble() * 100) == hundredths);
        RC_ASSERT(text.size() - std::max<qsizetype>(text.indexOf(u'.'), text.size() - 3) <= 3);
        RC_ASSERT(!text.contains(u'.') || !text.endsWith(u'0'));
    }));
}

QTEST_GUILESS_MAIN(NumberFormatTest)
#include "test_number_format.moc"
