// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_edit.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace sizao::widgets;

namespace {

QList<Choice> people() {
    return {
        {QStringLiteral("p1"), QStringLiteral("李建国"), QStringLiteral("城管局"),
         QStringLiteral("li jian guo"), QStringLiteral("ljg")},
        {QStringLiteral("p2"), QStringLiteral("李佳"), QStringLiteral("东湖街道"),
         QStringLiteral("li jia"), QStringLiteral("lj")},
        {QStringLiteral("p3"), QStringLiteral("林静"), QStringLiteral("教育局"),
         QStringLiteral("lin jing"), QStringLiteral("lj")},
        {QStringLiteral("p4"), QStringLiteral("曾国强"), QStringLiteral("城管局"),
         QStringLiteral("zeng guo qiang"), QStringLiteral("zgq")},
    };
}

} // namespace

class TestChoiceEdit : public QObject {
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void syllables_data();
    void syllables();
    void everyPrefixFinds();
    void limitHolds();
    void typesPinyinAndTakesByEnter();
    void tabTakesAndLeaves();
    void editingDropsTheChoice();
    void unknownIsAProblem();
    void choicesMayChange();
};

void TestChoiceEdit::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char* text, const char* keys) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(keys);
    };
    row("", "p1 p2 p3 p4");
    row("李", "p1 p2");
    row("李佳", "p2");
    row("lj", "p2 p3 p1"); // exact initials before longer ones
    row("LJG", "p1");
    row("lijian", "p1");
    row("li jia", "p1 p2"); // a beginning of jian as well
    row("linj", "p3");
    row("zguo", "p4");
    row("国", "p1 p4");
    row("城管", "p1 p4"); // by unit
    row("xyz", "");
}

void TestChoiceEdit::finds() {
    QFETCH(QString, text);
    QFETCH(QString, keys);
    QStringList found;
    for (const Choice& choice : ChoiceIndex(people()).find(text, 10))
        found.append(choice.key);
    QCOMPARE(found.join(u' '), keys);
}

void TestChoiceEdit::syllables_data() {
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("pinyin");
    QTest::addColumn<bool>("fits");
    QTest::newRow("whole") << "lijianguo"
                           << "li jian guo" << true;
    QTest::newRow("partial") << "lijg"
                             << "li jian guo" << true;
    QTest::newRow("initial and rest") << "zguof"
                                      << "zeng guo fan" << true;
    QTest::newRow("strange letter") << "zhgf"
                                    << "zeng guo fan" << false;
    QTest::newRow("skipped syllable") << "lg"
                                      << "li jian guo" << false;
    QTest::newRow("too long") << "lijianguoa"
                              << "li jian guo" << false;
    QTest::newRow("needs going back") << "xian"
                                      << "xi an" << true;
    QTest::newRow("no pinyin") << "a"
                               << "" << false;
}

void TestChoiceEdit::syllables() {
    QFETCH(QString, letters);
    QFETCH(QString, pinyin);
    QFETCH(bool, fits);
    QCOMPARE(matchesSyllables(letters, pinyin), fits);
}

void TestChoiceEdit::everyPrefixFinds() {
    QVERIFY(rc::check("beginnings of syllables one after another are found", [] {
        const QStringList syllables = {QStringLiteral("zeng"), QStringLiteral("guo"),
                                       QStringLiteral("qiang")};
        QString letters;
        for (const QString& syllable : syllables)
            letters += syllable.first(*rc::gen::inRange<qsizetype>(1, syllable.size() + 1));
        RC_ASSERT(ChoiceIndex(people()).find(letters, 1).first().key == QStringLiteral("p4"));
    }));
}

void TestChoiceEdit::limitHolds() {
    for (int limit = 0; limit < 5; ++limit)
        QCOMPARE(ChoiceIndex(people()).find(QString(), limit).size(), std::min(limit, 4));
    QCOMPARE(ChoiceIndex(people()).find(QStringLiteral("lj"), 2).size(), 2);
}

void TestChoiceEdit::typesPinyinAndTakesByEnter() {
    PersonEdit edit;
    edit.setChoices(people());
    edit.show();
    QSignalSpy spy(&edit, &ChoiceEdit::chosen);
    QTest::keyClicks(&edit, QStringLiteral("zgq"));
    QCOMPARE(edit.offered(), QStringList{QStringLiteral("曾国强")});
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.currentKey(), QStringLiteral("p4"));
    QCOMPARE(edit.text(), QStringLiteral("曾国强 · 城管局"));
    QCOMPARE(spy.count(), 1);
    QVERIFY(edit.problem().isEmpty());
}

void TestChoiceEdit::tabTakesAndLeaves() {
    QWidget window;
    auto* first = new PersonEdit(&window);
    auto* second = new QLineEdit(&window);
    first->setChoices(people());
    window.show();
    first->setFocus();
    QTest::keyClicks(first, QStringLiteral("lijia"));
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(first->currentKey(), QStringLiteral("p1"));
    QTRY_COMPARE(window.focusWidget(), second);
}

void TestChoiceEdit::editingDropsTheChoice() {
    PersonEdit edit;
    edit.setChoices(people());
    edit.setCurrentKey(QStringLiteral("p1"));
    QSignalSpy spy(&edit, &ChoiceEdit::chosen);
    QTest::keyClick(&edit, Qt::Key_End);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QVERIFY(edit.currentKey().isEmpty());
    QCOMPARE(spy.takeFirst().first().toString(), QString());
}

void TestChoiceEdit::unknownIsAProblem() {
    PersonEdit edit;
    edit.setChoices(people());
    QTest::keyClicks(&edit, QStringLiteral("xyz"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(edit.currentKey().isEmpty());
    QVERIFY(edit.problem().contains(QStringLiteral("xyz")));
}

void TestChoiceEdit::choicesMayChange() {
    PersonEdit edit;
    edit.setChoices(people());
    edit.setCurrentKey(QStringLiteral("p2"));
    edit.setChoices(people().first(2));
    QCOMPARE(edit.currentKey(), QStringLiteral("p2"));
    edit.setChoices(people().first(1));
    QVERIFY(edit.currentKey().isEmpty());
    QVERIFY(edit.text().isEmpty());
}

QTEST_MAIN(TestChoiceEdit)
#include "test_choice_edit.moc"
