// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_office.h"
#include "ui/models/rect_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace sizao;
using models::RectModel;
using State = models::ListModel::State;
using support::CaseAct;
using support::CaseOffice;

class TestRectModel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CaseOffice> m_office;
    std::unique_ptr<models::Desk> m_desk;

    static QString cell(const RectModel& model, int row, RectModel::Column column) {
        return model.index(row, column).data().toString();
    }
    std::unique_ptr<RectModel> read() {
        auto model = std::make_unique<RectModel>(*m_desk, nullptr);
        model->reload();
        [&] { QTRY_COMPARE(model->state(), State::Ready); }();
        return model;
    }

private slots:
    void init() {
        m_office = std::make_unique<CaseOffice>();
        m_desk = std::make_unique<models::Desk>(m_office->vault.session());
    }
    void cleanup() {
        m_desk.reset();
        m_office.reset();
    }

    void noItemsAreReadyAndEmpty() {
        const auto model = read();
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(model->units().isEmpty());
        QCOMPARE(model->course().size(), 27U);
    }

    // The three lists are columns of one row.
    void aRowSaysWhatWhoAndUntilWhen() {
        m_office->serve();
        m_office->begin();
        m_office->progress({.captured_on = m_office->vault.today() - 3, .percent = 60});
        const auto model = read();
        QCOMPARE(model->rowCount(), 1);
        const std::pair<RectModel::Column, QString> expected[] = {
            {RectModel::Case,
             m_office->view().file.warning_case.case_number + QStringLiteral(" · 1")},
            {RectModel::Subject, QStringLiteral("张伟")},
            {RectModel::Unit, QStringLiteral("城管")},
            {RectModel::Problem, QStringLiteral("窗口无人值守")},
            {RectModel::Class, QStringLiteral("立行立改")},
            {RectModel::Leader, QStringLiteral("局长")},
            {RectModel::Owner, QStringLiteral("蒋某")},
            {RectModel::Measures, QStringLiteral("排班、抽查")},
            {RectModel::Standard, QStringLiteral("连续一月无缺岗")},
            {RectModel::Percent, QStringLiteral("60%")},
            {RectModel::Due, QStringLiteral("2026-12-09")},
            {RectModel::Left, QStringLiteral("还剩 15 天")},
            {RectModel::State, QStringLiteral("整改中")},
            {RectModel::Findings, QStringLiteral("1 处")}};
        for (const auto& [column, text] : expected)
            QTRY_COMPARE(cell(*model, 0, column), text); // names of units come later
        QVERIFY(model->index(0, RectModel::Findings)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("早于整改下达")));
        const QString spoken = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("窗口无人值守"))
                && spoken.contains(QStringLiteral("还剩 15 天")));
        QCOMPARE(model->units(), QStringList(QStringLiteral("区城管局")));
        QCOMPARE(model->index(0, 0).data(models::TierRole).toInt(), int(domain::Tier::Yellow));
    }

    void timeLeftInWords_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("left");
        QTest::newRow("time") << 14 << QStringLiteral("还剩 1 天");
        QTest::newRow("the last day") << 15 << QStringLiteral("今天到期");
        QTest::newRow("late") << 17 << QStringLiteral("已逾期 2 天");
    }
    void timeLeftInWords() {
        QFETCH(int, days);
        m_office->serve();
        m_office->vault.clock().advance(days);
        QTEST(cell(*read(), 0, RectModel::Left), "left");
    }

    void standsStillWithItsCase() {
        m_office->serve();
        service::StepEntry suspend = m_office->entry(CaseAct::Suspend, m_office->leader);
        suspend.cause = domain::SuspendCause::Illness;
        m_office->take(suspend);
        const auto model = read();
        QCOMPARE(cell(*model, 0, RectModel::Left), QStringLiteral("中止计时"));
        QCOMPARE(cell(*model, 0, RectModel::Due), QString());
    }

    void filtersAndCounts() {
        m_office->serve();
        m_office->openCase("G003");
        m_office->serve();
        m_office->begin();
        const auto model = read();
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->count({.state = domain::RectState::Active}), 1);
        model->setFilter({.state = domain::RectState::Active});
        QCOMPARE(model->rowCount(), 1);
        QCOMPARE(cell(*model, 0, RectModel::Subject), QStringLiteral("钱丽"));
        QCOMPARE(model->count({}), 2); // of all, whatever the filter
        for (const auto& item : m_office->vault.all<domain::RectItem>())
            QVERIFY(model->find(QString::fromLatin1(item.id.toText())));
        QVERIFY(!model->find(QStringLiteral("nothing")));
    }

    void aStepIsSeenAtOnce() {
        m_office->serve();
        const auto model = read();
        QSignalSpy changed(model.get(), &RectModel::ledgerChanged);
        m_office->begin();
        QTRY_COMPARE(cell(*model, 0, RectModel::State), QStringLiteral("整改中"));
        QVERIFY(!changed.isEmpty());
    }

    void whoReadsNoCasePapersIsToldWhy() {
        m_desk.reset();
        m_office->vault.tamper("UPDATE user SET roles = '[\"STANDARD_EDITOR\"]' "
                               "WHERE name = '周正'");
        QVERIFY(m_office->vault.open());
        m_desk = std::make_unique<models::Desk>(m_office->vault.session());
        RectModel model(*m_desk, nullptr);
        model.reload();
        QTRY_COMPARE(model.state(), State::Failed);
        QVERIFY(model.error().message.contains(QStringLiteral("查阅案件材料")));
    }
};

QTEST_MAIN(TestRectModel)
#include "test_rect_model.moc"
