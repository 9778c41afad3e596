// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest.h"
#include "core/base/radicals.h"
#include "core/base/word_breaks.h"

#include <QTest>

using namespace sizao;

class TestChineseText : public QObject {
    Q_OBJECT
private slots:
    void radicalsBecomeCharacters_data();
    void radicalsBecomeCharacters();
    void everyKangxiRadicalHasOne();
    void wordsStayWhole();
    void nearestName();
};

void TestChineseText::radicalsBecomeCharacters_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    QTest::newRow("Kangxi") << QStringLiteral("⼈⼯⽇⽤") << QStringLiteral("人工日用");
    QTest::newRow("first and last of the block")
        << QStringLiteral("⼀⿕") << QStringLiteral("一龠");
    // Those which NFKC leaves alone.
    QTest::newRow("supplement") << QStringLiteral("⺠⻅⻓⻔⻛⻢") << QStringLiteral("民见长门风马");
    QTest::newRow("one stands for two") << QStringLiteral("⺌⺍") << QStringLiteral("小小");
    QTest::newRow("beyond the plane") << QStringLiteral("⺇") << QStringLiteral("𠘨");
    QTest::newRow("without an ideograph") << QStringLiteral("⺀") << QStringLiteral("⺀");
    QTest::newRow("just outside") << QStringLiteral("⹿⻴⿖A中")
                                  << QStringLiteral("⹿⻴⿖A中");
}

void TestChineseText::radicalsBecomeCharacters() {
    QFETCH(QString, text);
    QTEST(base::withoutRadicals(text), "meant");
}

void TestChineseText::everyKangxiRadicalHasOne() {
    for (char32_t radical = 0x2F00; radical <= 0x2FD5; ++radical) {
        const char32_t meant = base::withoutRadical(radical);
        QVERIFY2(meant >= 0x4E00 && meant <= 0x9FFF, qPrintable(QString::number(radical, 16)));
    }
}

void TestChineseText::wordsStayWhole() {
    const QString title = QStringLiteral("关于予以警示的决定");
    const auto breaks = base::wordBreaks(title);
    const auto isBreak = [&](qsizetype at) {
        return std::find(breaks.begin(), breaks.end(), at) != breaks.end();
    };
    QVERIFY(isBreak(title.indexOf(QStringLiteral("予以"))));
    QVERIFY(isBreak(title.indexOf(QStringLiteral("决定"))));
    QVERIFY(!isBreak(1)); // 关于
    QVERIFY(!isBreak(title.size() - 1));
    QVERIFY(!isBreak(0) && !isBreak(title.size()));
    QVERIFY(base::wordBreaks({}).empty());
}

void TestChineseText::nearestName() {
    const QStringList known{QStringLiteral("案号"), QStringLiteral("责任领导"),
                            QStringLiteral("责任单位")};
    QCOMPARE(base::nearest(QStringLiteral("责任领到"), known), QStringLiteral("责任领导"));
    QCOMPARE(base::nearest(QStringLiteral("毫不相干的名称"), known), QString());
}

QTEST_APPLESS_MAIN(TestChineseText)
#include "test_chinese_text.moc"
