// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_session.h"
#include "ui/pages/entry_form.h"
#include "ui/pages/level_picker.h"
#include "ui/widgets/theme.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace sizao;
using pages::EntryForm;

// Typing a finding in without the mouse, and what is kept of it.
class TestEntryForm : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::TempSession> m_temp;
    std::unique_ptr<models::Desk> m_desk;

    std::unique_ptr<EntryForm> opened() {
        auto form = std::make_unique<EntryForm>(*m_desk);
        form->show();
        if (!QTest::qWaitForWindowActive(form.get()))
            qWarning("the window did not become active");
        form->setFocus();
        return form;
    }
    void readReference() {
        QTRY_COMPARE(m_desk->reference.persons().size(), std::size_t{3});
        QTRY_VERIFY(!m_desk->reference.units().empty() && !m_desk->reference.channels().empty());
        QTRY_VERIFY(!m_desk->reference.indicatorPinyin(QStringLiteral("BX02")).isEmpty());
    }
    static widgets::ChoiceEdit* choice(const EntryForm& form, const char* name) {
        return form.findChild<widgets::ChoiceEdit*>(QLatin1String(name));
    }
    static void typeHere(const QString& text) {
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    static void tab() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }
    // Everything by keys, in the order in which Tab goes.
    static void typeAll() {
        typeHere(QStringLiteral("zw")); // 张伟 by his initials
        tab();
        typeHere(QStringLiteral("11.3"));
        tab();
        typeHere(QStringLiteral("BX02"));
        tab();
        typeHere(QStringLiteral("1"));
        tab();
        typeHere(QStringLiteral("C01"));
        tab();
        typeHere(QStringLiteral("private car"));
    }

private slots:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Appearance::Light); }
    void init() {
        m_temp = std::make_unique<support::TempSession>();
        m_temp->addPeople();
        m_desk = std::make_unique<models::Desk>(m_temp->session());
        readReference();
    }
    void cleanup() {
        m_desk.reset();
        m_temp.reset();
    }

    void theKeyboardAloneEntersARecord() {
        const auto form = opened();
        QSignalSpy entered(form.get(), &EntryForm::entered);
        typeAll();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(entered.count(), 1, 5000);
        const auto id = entered.first().first().value<domain::RecordId>();
        const auto detail = support::expected(m_desk->records.detail(id).takeResult());
        QCOMPARE(detail.row.subject_name, QStringLiteral("张伟"));
        QCOMPARE(detail.row.record.occurred_on, base::Day::fromCivil(2026, 11, 3));
        QCOMPARE(detail.row.record.indicator, QStringLiteral("BX02"));
        QCOMPARE(detail.row.record.level, 1);
        QCOMPARE(detail.row.record.channel, QStringLiteral("C01"));
        QCOMPARE(detail.row.record.facts, QStringLiteral("private car"));
        QCOMPARE(detail.row.unit_name, QStringLiteral("区城管局"));
    }

    void aUnitIsFoundByItsOwnInitials() {
        const auto form = opened();
        typeHere(QStringLiteral("jyj")); // without the beginning that all units share
        tab();
        QVERIFY2(choice(*form, "subject")->text().startsWith(QStringLiteral("区教育局")),
                 qPrintable(choice(*form, "subject")->text()));
    }

    void levelsStandBesideWithWhatFollowsFromThem() {
        const auto form = opened();
        choice(*form, "indicator")->setCurrentKey(QStringLiteral("BX04"));
        auto* levels = form->findChild<pages::LevelPicker*>();
        QCOMPARE(levels->count(), 2);
        QVERIFY(levels->item(0)->text().contains(QStringLiteral("Ⅲ级")));
        QVERIFY(levels->item(0)->text().contains(QStringLiteral("一次即进入黄色研判")));
        QVERIFY(levels->item(1)->text().contains(QStringLiteral("办理线索移送答复")));
        QTest::keyClick(levels, Qt::Key_2);
        QCOMPARE(levels->level(), std::optional(2));
        QTest::keyClick(levels, Qt::Key_9); // there is none
        QCOMPARE(levels->level(), std::optional(2));
    }

    void whatIsMissingIsSaidAtTheFieldAndNothingIsSent() {
        const auto form = opened();
        QSignalSpy entered(form.get(), &EntryForm::entered);
        form->submitAction()->trigger();
        QStringList problems;
        for (const widgets::FormField* field : form->findChildren<widgets::FormField*>())
            problems.append(field->problem());
        QVERIFY(problems.contains(QStringLiteral("请选择干部或单位")));
        QVERIFY(problems.contains(QStringLiteral("请填写事发日")));
        QVERIFY(problems.contains(QStringLiteral("请选择指标")));
        QVERIFY(problems.contains(QStringLiteral("请写明事实")));
        QTest::qWait(50);
        QCOMPARE(entered.count(), 0);
    }

    void aRefusalOfTheRulesIsShownAndNothingIsLost() {
        const auto form = opened();
        typeAll();
        form->findChild<widgets::DateEdit*>(QStringLiteral("occurred_on"))
            ->setText(QStringLiteral("2027-01-01")); // after today
        form->submitAction()->trigger();
        QTRY_VERIFY2(!form->failure().isEmpty(), "refused");
        QCOMPARE(form->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("private car"));
    }

    void theDraftSurvivesClosing() {
        {
            const auto form = opened();
            typeAll();
        } // closed at once, before typing rested
        const auto again = opened();
        QTRY_COMPARE(choice(*again, "indicator")->currentKey(), QStringLiteral("BX02"));
        QCOMPARE(again->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("private car"));
        QCOMPARE(again->findChild<pages::LevelPicker*>()->level(), std::optional(1));
        QCOMPARE(again->findChild<widgets::DateEdit*>(QStringLiteral("occurred_on"))->day(),
                 base::Day::fromCivil(2026, 11, 3));
        QVERIFY(choice(*again, "subject")->text().contains(QStringLiteral("张伟")));
    }

    void aSubmittedDraftDoesNotComeBack() {
        {
            const auto form = opened();
            QSignalSpy entered(form.get(), &EntryForm::entered);
            typeAll();
            form->submitAction()->trigger();
            QTRY_COMPARE(entered.count(), 1);
        }
        const QString kept =
            support::expected(m_desk->records.draft(EntryForm::draftKey()).takeResult());
        QVERIFY(kept.isEmpty());
    }
};

QTEST_MAIN(TestEntryForm)
#include "test_entry_form.moc"
