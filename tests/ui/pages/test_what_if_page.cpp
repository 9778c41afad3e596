// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/draft_edits.h"
#include "tests/support/temp_session.h"
#include "ui/pages/what_if_controls.h"
#include "ui/pages/what_if_page.h"
#include "ui/pages/what_if_sheets.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/month_bars.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/threshold_chart.h"
#include "ui/widgets/tier_matrix.h"
#include "ui/widgets/value_slider.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace sizao;
using support::TempSession;
using widgets::ValueSlider;

// 张伟 has 3 × Ⅱ of three indicators: 9.000, orange in M-ZF.
class TestWhatIfPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TempSession> m_temp;
    std::unique_ptr<models::Desk> m_desk;
    std::unique_ptr<pages::WhatIfPage> m_page;

    void show() {
        m_page = std::make_unique<pages::WhatIfPage>(*m_desk);
        m_page->resize(1166, 716);
        m_page->show();
        m_page->activate();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        auto* model = m_page->findChild<QComboBox*>(QStringLiteral("model"));
        model->setCurrentIndex(model->findData(QStringLiteral("M-ZF")));
    }
    [[nodiscard]] ValueSlider* slider(const char* name) const {
        return m_page->findChild<ValueSlider*>(QLatin1String(name));
    }
    // By the arrow keys, as a person without a mouse does.
    void press(const char* name, Qt::Key key, int times) const {
        auto* inner = slider(name)->findChild<QSlider*>();
        for (int i = 0; i < times; ++i)
            QTest::keyClick(inner, key);
    }
    [[nodiscard]] int cell(int before, int after) const {
        return m_page->findChild<widgets::TierMatrix*>()
            ->counts()[std::size_t(before)][std::size_t(after)];
    }
    [[nodiscard]] int listed() const { return m_page->changedTable()->model()->rowCount(); }

    [[nodiscard]] QPushButton* button(const char* text) const {
        for (QPushButton* each : m_page->findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(text))
                return each;
        return nullptr;
    }
    void click(const char* segment) const {
        for (QToolButton* each : m_page->findChildren<QToolButton*>())
            if (each->text() == QString::fromUtf8(segment))
                return QTest::mouseClick(each, Qt::LeftButton);
        QFAIL(segment);
    }
    [[nodiscard]] bool says(const char* text) const {
        const auto labels = m_page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [text](const QLabel* label) {
            return label->isVisible() && label->text() == QString::fromUtf8(text);
        });
    }
    [[nodiscard]] bool labelled(const char* name, const char* text) const {
        const auto labels = slider(name)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [text](const QLabel* label) {
            return label->text() == QString::fromUtf8(text);
        });
    }
    void chooseUnits() const {
        click("单位");
        QTRY_VERIFY(m_page->run().isAnswered());
        QTRY_COMPARE(m_page->run().report()->kind, domain::SubjectKind::Unit);
        QTRY_VERIFY(m_page->changedTable()->parentWidget()->isVisible());
    }
    // Of somebody else in the same unit.
    void enterTheOther() const {
        m_temp->verify(m_temp->enter(QStringLiteral("赵敏"), QStringLiteral("BX01")));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() {
        QSettings().clear();
        m_temp = std::make_unique<TempSession>();
        m_temp->addPeople();
        for (const char* indicator : {"BX01", "BX02", "BX03"})
            m_temp->verify(m_temp->enter(QStringLiteral("张伟"), QString::fromLatin1(indicator)));
        m_desk = std::make_unique<models::Desk>(m_temp->session());
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
        m_temp.reset();
    }

    void beginsWithTheStandardsInForce() {
        show();
        QTRY_VERIFY(m_page->run().isAnswered());
        QVERIFY2(m_page->finding().startsWith(QStringLiteral("与现行标准结果相同")),
                 qPrintable(m_page->finding()));
        QCOMPARE(cell(2, 2), 1);
        QCOMPARE(listed(), 0);
        QVERIFY(!m_page->controls()->isMoved());
        QCOMPARE(m_page->findChild<widgets::MonthBars*>()->months().size(), 24);
    }

    void aLineThatIsMovedMovesPeople() {
        show();
        press("line2", Qt::Key_Right, 2); // 橙 9.500
        QTRY_COMPARE(cell(2, 1), 1);
        QCOMPARE(listed(), 1);
        QVERIFY2(m_page->finding().contains(QStringLiteral("1 人降低")),
                 qPrintable(m_page->finding()));
        press("line2", Qt::Key_Left, 2);
        QTRY_COMPARE(cell(2, 2), 1);
        QCOMPARE(listed(), 0);
    }

    void whoReachesALineIsReadOffAtOnce() {
        show();
        const auto* chart = m_page->findChild<widgets::ThresholdChart*>();
        QTRY_VERIFY(chart->reaching(9000).has_value());
        QCOMPARE(*chart->reaching(9000), 1);
        QCOMPARE(*chart->reaching(9250), 0);
        bool isTold = false; // beside the slider, before any answer
        press("line2", Qt::Key_Right, 1);
        for (const QLabel* label : slider("line2")->findChildren<QLabel*>())
            isTold = isTold || label->text().contains(QStringLiteral(" 0 人"));
        QVERIFY(isTold);
    }

    void linesStayInOrder() {
        show();
        press("line1", Qt::Key_End, 1);
        const auto lines = m_page->controls()->lines();
        QVERIFY(lines[0] < lines[1] && lines[1] < lines[2]);
        press("line3", Qt::Key_Home, 1);
        const auto low = m_page->controls()->lines();
        QVERIFY(low[0] > 0 && low[0] < low[1] && low[1] < low[2]);
        QTRY_VERIFY(m_page->run().isAnswered()); // and the rules take them
        QVERIFY(m_page->run().report().has_value());
    }

    void aCategoryWeighsLess() {
        show();
        press("BX", Qt::Key_Left, 10); // 50 %: 4.500
        QTRY_COMPARE(cell(2, 0), 1);
        const auto request = m_page->controls()->request();
        QCOMPARE(request.adjustments.factors.size(), 1U);
        QCOMPARE(request.adjustments.factors[0].percent, 50);
        QTest::mouseDClick(slider("BX")->findChild<QSlider*>(), Qt::LeftButton);
        QTRY_COMPARE(cell(2, 2), 1);
    }

    void onlyTheNewestAnswerIsShown() {
        show();
        for (int i = 0; i < 20; ++i)
            press("BX", i % 2 == 0 ? Qt::Key_Home : Qt::Key_End, 1);
        press("BX", Qt::Key_Home, 1); // out of the model
        QTRY_VERIFY(m_page->run().isAnswered());
        QCOMPARE(cell(2, 0), 1);
        QCOMPARE(m_page->run().request().adjustments.factors[0].percent, 0);
    }

    void bothSheetsSideBySide() {
        show();
        press("BX", Qt::Key_Right, 8); // 140 %: 12.600
        QTRY_COMPARE(cell(2, 3), 1);
        m_page->changedTable()->setFocus();
        m_page->changedTable()->selectRow(0);
        QTest::keyClick(m_page->changedTable(), Qt::Key_Return);
        QTRY_VERIFY(m_page->showsSheets());
        QVERIFY(m_page->sheets()->before()->plainText().contains(QStringLiteral("9.000")));
        QVERIFY(m_page->sheets()->after()->plainText().contains(QStringLiteral("12.600")));
        QVERIFY(m_page->goBack());
        QVERIFY(!m_page->showsSheets());
        QVERIFY(!m_page->goBack());
    }

    void effectsOnDemand() {
        show();
        QTRY_VERIFY(m_page->run().isAnswered());
        for (QToolButton* tab : m_page->findChildren<QToolButton*>())
            if (tab->text() == QStringLiteral("权重上下一成"))
                QTest::mouseClick(tab, Qt::LeftButton);
        for (QPushButton* button : m_page->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("推算") && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        const auto rows = [this] {
            for (const widgets::DataTable* table : m_page->findChildren<widgets::DataTable*>())
                if (table->isVisible())
                    return table->model()->rowCount();
            return 0;
        };
        QTRY_VERIFY(rows() > 0);
    }

    void everythingBack() {
        show();
        press("line1", Qt::Key_Left, 3);
        press("BX", Qt::Key_Left, 3);
        QVERIFY(m_page->controls()->isMoved());
        for (QPushButton* button : m_page->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("恢复现行标准"))
                QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!m_page->controls()->isMoved());
        QTRY_VERIFY(m_page->run().isAnswered());
        QCOMPARE(cell(2, 2), 1);
    }

    // 区城管局 of two people: 9.000 of one and 3.000 of the other, so that its rate counts.
    void theSameOfUnits() {
        enterTheOther();
        show();
        chooseUnits();
        QVERIFY2(m_page->finding().startsWith(QStringLiteral("与现行标准结果相同：提出 1 件")),
                 qPrintable(m_page->finding()));
        QCOMPARE(cell(1, 1), 1);
        QCOMPARE(cell(0, 0), 1);
        const auto* chart = m_page->findChild<widgets::ThresholdChart*>();
        QTRY_VERIFY(chart->reaching(60'000).has_value());
        QCOMPARE(*chart->reaching(60'000), 1);
        QVERIFY(labelled("line1", "每百人 60 分"));
        QVERIFY(labelled("line1", "期间内 1 个单位达到过"));
        QVERIFY(m_page->findChild<widgets::TierMatrix*>()->plainText().contains(
            QStringLiteral("现行黄，草案黄：1 个单位")));
        for (const QToolButton* tab : m_page->findChildren<QToolButton*>())
            QVERIFY2(tab->text() != QStringLiteral("各类人员占比"), "groups are of persons");
        press("line1", Qt::Key_Right, 15); // above its rate
        QTRY_COMPARE(cell(1, 0), 1);
        QCOMPARE(listed(), 1);
        QVERIFY2(m_page->finding().contains(QStringLiteral("1 个降低")),
                 qPrintable(m_page->finding()));
        click("单位自身分数");
        QVERIFY(labelled("line1", "6 分"));
        click("干部"); // the persons' lines were left alone
        QTRY_COMPARE(cell(2, 2), 1);
        QVERIFY(labelled("line1", "6 分"));
        QCOMPARE(listed(), 0);
    }

    void aWeightMovesPersonAndUnit() {
        enterTheOther();
        show();
        press("BX", Qt::Key_Left, 10); // 50 %
        QTRY_COMPARE(cell(2, 0), 1);
        chooseUnits(); // the same draft
        QCOMPARE(cell(1, 0), 1);
        QCOMPARE(m_page->run().request().adjustments.factors.size(), 1U);
    }

    void bothSheetsOfAUnit() {
        enterTheOther();
        show();
        chooseUnits();
        press("line1", Qt::Key_Left, 10);
        press("line3", Qt::Key_Home, 1); // red, whatever it is
        QTRY_COMPARE(cell(1, 3), 1);
        m_page->changedTable()->setFocus();
        m_page->changedTable()->selectRow(0);
        QTest::keyClick(m_page->changedTable(), Qt::Key_Return);
        QTRY_VERIFY(m_page->showsSheets());
        for (const auto* sheet : {m_page->sheets()->before(), m_page->sheets()->after()})
            QVERIFY2(sheet->plainText().contains(QStringLiteral("每百人")),
                     qPrintable(sheet->plainText()));
        QVERIFY(m_page->goBack());
        QCOMPARE(m_page->controls()->kind(), domain::SubjectKind::Unit);
    }

    void anEmptyListSaysSo() {
        show();
        QTRY_VERIFY(m_page->run().isAnswered());
        QVERIFY(says("本模型中没有人的结果改变。"));
        chooseUnits();
        QVERIFY(says("本模型中没有单位的结果改变。"));
        click("权重上下一成");
        QVERIFY(says("按“推算”，逐项看权重上下一成会多提、少提几件。"));
    }

    // A publication asks for a back-test of persons; that of units stands beside it.
    void aDraftKeepsBothDigests() {
        enterTheOther();
        service::DraftEntry entry;
        entry.title = QStringLiteral("专项");
        entry.valid_from = m_temp->session().today() + 10;
        const auto draft = support::expected(m_desk->standards_drafts.begin(entry).takeResult());
        service::DraftChange change{
            domain::StandardKind::Indicator, QStringLiteral("YL03"), {}, {}};
        rules::forEachVersion(
            support::expected(m_desk->standards_drafts.detail(draft).takeResult()).before,
            [&](domain::StandardKind kind, const auto& version) {
                if (kind == change.kind && version.code == change.code)
                    change.body = service::withWeight(rules::bodyObject(version.body),
                                                      QStringLiteral("M-ZF"), 150);
            });
        support::expected(m_desk->standards_drafts.change(draft, {change}).takeResult());
        const auto digests = [&] {
            return support::expected(m_desk->standards_drafts.detail(draft).takeResult())
                .row.draft.back_test.split(u' ', Qt::SkipEmptyParts);
        };
        show();
        chooseUnits(); // a draft begins with persons, whatever was looked at
        QVERIFY(m_page->navigateTo({QStringLiteral("what-if"), QStringLiteral("standards_draft"),
                                    QString::fromLatin1(draft.toText())}));
        QTRY_COMPARE(digests().size(), 1);
        const QString persons = digests().first();
        QCOMPARE(persons, m_page->run().report()->digest);
        QCOMPARE(m_page->run().report()->kind, domain::SubjectKind::Person);
        chooseUnits();
        QTRY_COMPARE(digests().size(), 2);
        QCOMPARE(digests(), QStringList({persons, m_page->run().report()->digest}));
    }

    // Effects belong to the question they were asked for.
    void aNewQuestionDropsTheEffects() {
        show();
        QTRY_VERIFY(m_page->run().isAnswered());
        click("权重上下一成");
        auto* find = button("推算");
        QTest::mouseClick(find, Qt::LeftButton);
        press("line1", Qt::Key_Right, 1); // before they are there
        QVERIFY(find->isEnabled());
        QTRY_VERIFY(m_page->run().isAnswered());
        QVERIFY(says("按“推算”，逐项看权重上下一成会多提、少提几件。"));
        QTest::mouseClick(find, Qt::LeftButton);
        QTRY_VERIFY(!says("按“推算”，逐项看权重上下一成会多提、少提几件。"));
    }

    void theWindowMayCloseWhileItWorks() {
        show();
        press("BX", Qt::Key_Left, 5);
        m_page.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestWhatIfPage)
#include "test_what_if_page.moc"
