// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/reason_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace sizao;
using namespace sizao::widgets;

class TestForms : public QObject {
    Q_OBJECT

private slots:
    void requiredIsAWord();
    void fieldChecksWhenTypingRests();
    void fieldChecksWhenLeft();
    void dateIsWrittenOut();
    void dateGoesByDays();
    void dateSaysWhatIsWrong();
    void reasonCounts_data();
    void reasonCounts();
    void passphraseRule_data();
    void passphraseRule();
    void passphraseIsTaken();
    void hiddenPassphraseIsGone();
    void capsLockIsNoticed();
    void passphraseCompares();
};

void TestForms::requiredIsAWord() {
    const FormField field(QStringLiteral("对象"), new QLineEdit, Need::Required);
    QCOMPARE(field.findChild<QLabel*>()->text(), QStringLiteral("对象（必填）"));
    QCOMPARE(field.editor()->accessibleName(), QStringLiteral("对象（必填）"));
}

void TestForms::fieldChecksWhenTypingRests() {
    auto* edit = new QLineEdit;
    FormField field(QStringLiteral("案号"), edit);
    field.setHint(QStringLiteral("由系统编号"));
    field.setCheck(
        [edit] { return edit->text().size() < 3 ? QStringLiteral("至少 3 个字符") : QString(); });
    field.show();
    QVERIFY(field.problem().isEmpty()); // nothing is asked of an untouched field
    QTest::keyClicks(edit, QStringLiteral("ab"));
    QTRY_COMPARE(field.problem(), QStringLiteral("至少 3 个字符"));
    QTest::keyClicks(edit, QStringLiteral("c"));
    QTRY_VERIFY(field.problem().isEmpty());
    QVERIFY(field.validate());
}

void TestForms::fieldChecksWhenLeft() {
    auto* edit = new QLineEdit;
    FormField field(QStringLiteral("案号"), edit);
    field.setCheck([] { return QStringLiteral("不对"); });
    field.show();
    edit->setFocus();
    QTRY_VERIFY(edit->hasFocus());
    edit->clearFocus();
    QVERIFY(field.problem().isEmpty());
    edit->setFocus();
    QTest::keyClicks(edit, QStringLiteral("x"));
    edit->clearFocus();
    QCOMPARE(field.problem(), QStringLiteral("不对"));
}

void TestForms::dateIsWrittenOut() {
    DateEdit edit(*base::Day::fromIso(u"2026-11-23"), DateSense::Past);
    QSignalSpy spy(&edit, &DateEdit::dayChanged);
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("11.3"));
    QCOMPARE(edit.day()->toIso(), QStringLiteral("2026-11-03"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.text(), QStringLiteral("2026-11-03"));
    QVERIFY(spy.count() >= 1);
    edit.setText(QStringLiteral("上周三"));
    edit.clearFocus();
    QCOMPARE(edit.day()->toIso(), QStringLiteral("2026-11-18"));
    edit.setDay({});
    QVERIFY(!edit.day());
    QVERIFY(edit.problem().isEmpty());
}

void TestForms::dateGoesByDays() {
    DateEdit edit(*base::Day::fromIso(u"2026-11-23"), DateSense::Past);
    QTest::keyClick(&edit, Qt::Key_Up); // an empty field begins with today
    QCOMPARE(edit.text(), QStringLiteral("2026-11-23"));
    QTest::keyClick(&edit, Qt::Key_Down);
    QCOMPARE(edit.text(), QStringLiteral("2026-11-22"));
    QTest::keyClick(&edit, Qt::Key_Up);
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.text(), QStringLiteral("2026-11-24"));
}

void TestForms::dateSaysWhatIsWrong() {
    DateEdit edit(*base::Day::fromIso(u"2026-11-23"), DateSense::Past);
    edit.setText(QStringLiteral("2.30"));
    QCOMPARE(edit.problem(), QStringLiteral("没有 2 月 30 日这一天，请核对"));
    edit.setText(QStringLiteral("那天"));
    QVERIFY(edit.problem().contains(QStringLiteral("看不懂")));
    edit.setText(QStringLiteral("昨天"));
    QCOMPARE(edit.day()->toIso(), QStringLiteral("2026-11-22"));
    edit.setToday(*base::Day::fromIso(u"2026-12-01"));
    QCOMPARE(edit.day()->toIso(), QStringLiteral("2026-11-30"));
}

void TestForms::reasonCounts_data() {
    QTest::addColumn<int>("written");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << 0 << QStringLiteral("还可以写 2,000 字") << false;
    QTest::newRow("below minimum") << 9 << QStringLiteral("还可以写 1,991 字") << false;
    QTest::newRow("minimum") << 10 << QStringLiteral("还可以写 1,990 字") << true;
    QTest::newRow("n-1") << 1999 << QStringLiteral("还可以写 1 字") << true;
    QTest::newRow("n") << 2000 << QStringLiteral("还可以写 0 字") << true;
    QTest::newRow("n+1") << 2001 << QStringLiteral("超出 1 字") << false;
}

void TestForms::reasonCounts() {
    QFETCH(int, written);
    QFETCH(QString, line);
    QFETCH(bool, good);
    ReasonEdit edit(10, base::limits::reasonCharacters);
    edit.setText(QString(written, u'字'));
    QCOMPARE(edit.countLine(), line);
    QCOMPARE(edit.problem().isEmpty(), good);
    QCOMPARE(edit.text().size(), written); // kept, also beyond the limit
}

void TestForms::passphraseRule_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("13 characters") << QString(13, u'a') << false;
    QTest::newRow("14 characters") << QString(14, u'a') << true;
    QTest::newRow("15 characters") << QString(15, u'a') << true;
    QTest::newRow("5 words") << "a b c d e" << false;
    QTest::newRow("6 words") << "a b c d e f" << true;
    QTest::newRow("blanks are no words") << "a  b  c d  e " << false;
    QTest::newRow("rare characters count once") << QString::fromUcs4(U"𠮷", 1).repeated(7) << false;
}

void TestForms::passphraseRule() {
    QFETCH(QString, text);
    QFETCH(bool, good);
    QCOMPARE(passphraseGap(text).isEmpty(), good);
}

void TestForms::passphraseIsTaken() {
    PassphraseEdit edit(PassphraseUse::New);
    edit.show();
    QVERIFY(edit.hintLine().contains(QStringLiteral("14")));
    QTest::keyClicks(edit.focusProxy(), QStringLiteral("correct horse"));
    QVERIFY(edit.hintLine().contains(QStringLiteral("还差 1 个字符")));
    QTest::keyClicks(edit.focusProxy(), QStringLiteral("s"));
    QCOMPARE(edit.hintLine(), QStringLiteral("长度符合要求"));
    const base::Secret secret = edit.take();
    QCOMPARE(secret.size(), 14U);
    QCOMPARE(std::memcmp(secret.bytes().data(), "correct horses", 14), 0);
    QVERIFY(edit.isEmpty());
    QVERIFY(edit.take().isEmpty());
}

void TestForms::hiddenPassphraseIsGone() {
    PassphraseEdit edit(PassphraseUse::Existing);
    edit.show();
    QTest::keyClicks(edit.focusProxy(), QStringLiteral("secret"));
    edit.hide();
    QVERIFY(edit.isEmpty());
}

void TestForms::capsLockIsNoticed() {
    PassphraseEdit edit(PassphraseUse::Existing);
    edit.show();
    QTest::keyClick(edit.focusProxy(), 'a');
    QVERIFY(!edit.capsLockSuspected());
    QTest::sendKeyEvent(QTest::Click, edit.focusProxy(), Qt::Key_A, u'A', Qt::NoModifier);
    QVERIFY(edit.capsLockSuspected());
    QVERIFY(edit.hintLine().contains(QStringLiteral("大写锁定")));
    QTest::sendKeyEvent(QTest::Click, edit.focusProxy(), Qt::Key_A, u'A', Qt::ShiftModifier);
    QVERIFY(!edit.capsLockSuspected());
}

void TestForms::passphraseCompares() {
    PassphraseEdit first(PassphraseUse::New);
    PassphraseEdit second(PassphraseUse::Existing);
    QVERIFY(first.sameAs(second));
    QTest::keyClicks(first.focusProxy(), QStringLiteral("ab"));
    QVERIFY(!first.sameAs(second));
    QTest::keyClicks(second.focusProxy(), QStringLiteral("ab"));
    QVERIFY(first.sameAs(second));
    first.clear();
    QVERIFY(first.isEmpty());
}

QTEST_MAIN(TestForms)
#include "test_forms.moc"
