// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pinyin.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <rapidcheck.h>
#include <thread>

using namespace sizao::base;

// The reading is the sort key of every list of names and what people type to find one.
class TestPinyin : public QObject {
    Q_OBJECT
private slots:
    void readings_data();
    void readings();
    void isPlainLowerCase();
    void aReadingIsItsOwnReading();
    void namesSortAsInADictionary();
    void initials_data();
    void initials();
    void everyThreadReadsTheSame();
};

void TestPinyin::readings_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reading");
    const auto row = [](const char* what, const char16_t* name, const char16_t* reading) {
        QTest::newRow(what) << QString::fromUtf16(name) << QString::fromUtf16(reading);
    };
    row("tones fall away", u"王伟", u"wang wei");
    row("u with dots is v", u"吕绿", u"lv lv");
    row("u without dots stays", u"陆露", u"lu lu");
    row("nv and nu differ", u"女奴", u"nv nu");
    row("one character", u"李", u"li");
    row("a blank inside", u"张 三", u"zhang san");
    row("blanks at the ends", u"  张三  ", u"zhang san");
    row("wide blank", u"张　三", u"zhang san");
    row("Latin letters stay", u"Zhang San", u"zhang san");
    row("accents fall away", u"José", u"jose");
    row("digits stay", u"张三2", u"zhang san2");
    row("only blanks", u" \t\n ", u"");
    row("traditional characters", u"張國華", u"zhang guo hua");
}

void TestPinyin::readings() {
    QFETCH(QString, name);
    QFETCH(QString, reading);
    QCOMPARE(pinyinOf(name), reading);
}

// Whatever common character a name has, its key can be typed on any keyboard.
void TestPinyin::isPlainLowerCase() {
    QVERIFY(rc::check("ASCII", [] {
        QString name;
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i) // the common characters of GB 2312
            name.append(
                QChar(*rc::gen::elementOf(std::u16string(u"赵钱孙李周吴郑王冯陈褚卫蒋沈韩"
                                                         u"杨朱秦尤许何吕施张孔曹严华金魏"
                                                         u"陶姜戚谢邹喻柏水窦章云苏潘葛奚"
                                                         u"范彭郎鲁韦昌马苗凤花方俞任袁柳"))));
        const QString reading = pinyinOf(name);
        RC_ASSERT(std::all_of(reading.begin(), reading.end(), [](QChar letter) {
            return letter == u' ' || (letter >= u'a' && letter <= u'z');
        }));
        RC_ASSERT(reading.count(u' ') == name.size() - 1);
        RC_ASSERT(initialsOf(reading).size() == name.size());
    }));
}

void TestPinyin::aReadingIsItsOwnReading() {
    for (const auto* name : {u"欧阳修", u"吕蒙", u"O'Neil", u"张 三"}) {
        const QString reading = pinyinOf(QString::fromUtf16(name));
        QCOMPARE(pinyinOf(reading), reading);
    }
}

void TestPinyin::namesSortAsInADictionary() {
    QStringList names{QStringLiteral("赵一"), QStringLiteral("安宁"), QStringLiteral("王五"),
                      QStringLiteral("白云"), QStringLiteral("曾巩")};
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return pinyinOf(a) < pinyinOf(b); });
    // an, bai, wang, zeng, zhao: by reading, not by code point
    QCOMPARE(names,
             QStringList({QStringLiteral("安宁"), QStringLiteral("白云"), QStringLiteral("王五"),
                          QStringLiteral("曾巩"), QStringLiteral("赵一")}));
}

void TestPinyin::initials_data() {
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("letters");
    QTest::newRow("one") << QStringLiteral("li") << QStringLiteral("l");
    QTest::newRow("two") << QStringLiteral("li si") << QStringLiteral("ls");
    QTest::newRow("zh is z") << QStringLiteral("zhang san") << QStringLiteral("zs");
    QTest::newRow("tab and line break") << QStringLiteral("a\tb\nc") << QStringLiteral("abc");
    QTest::newRow("only blanks") << QStringLiteral("   ") << QString();
    QTest::newRow("single letters") << QStringLiteral("a b c") << QStringLiteral("abc");
}

void TestPinyin::initials() {
    QFETCH(QString, reading);
    QFETCH(QString, letters);
    QCOMPARE(initialsOf(reading), letters);
}

void TestPinyin::everyThreadReadsTheSame() {
    const QString name = QStringLiteral("单田芳");
    const QString here = pinyinOf(name);
    QString there;
    QString elsewhere;
    std::thread one([&] { there = pinyinOf(name); });
    std::thread two([&] { elsewhere = pinyinOf(name); });
    one.join();
    two.join();
    QCOMPARE(there, here);
    QCOMPARE(elsewhere, here);
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "test_pinyin.moc"
