// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_session.h"
#include "ui/models/case_model.h"
#include "ui/models/signal_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace sizao;
using models::CaseFilter;
using models::SignalFilter;
using models::SignalModel;
using State = models::ListModel::State;

class TestSignalModel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::TempSession> m_temp;
    std::unique_ptr<models::Desk> m_desk;

    // One fact of grade III: yellow at once.
    void makeSignal(const QString& name) {
        m_temp->verify(m_temp->enter(name, QStringLiteral("BX04")));
    }
    service::DecisionEntry decision(const service::SignalRow& signal) {
        service::DecisionEntry entry;
        entry.shown = {{signal.key, {}}};
        entry.subject = signal.subject;
        entry.proposed_by = m_temp->officer(QStringLiteral("王芳"));
        entry.handlers = {m_temp->officer(QStringLiteral("王芳")),
                          m_temp->officer(QStringLiteral("李强"))};
        entry.reason = QStringLiteral("事实清楚");
        return entry;
    }
    void ready(SignalModel& model) { QTRY_COMPARE(model.state(), State::Ready); }

private slots:
    void init() {
        m_temp = std::make_unique<support::TempSession>();
        m_temp->addPeople();
        m_desk = std::make_unique<models::Desk>(m_temp->session());
    }
    void cleanup() {
        m_desk.reset();
        m_temp.reset();
    }

    void noFactsNoSignals() {
        SignalModel model(*m_desk, nullptr);
        ready(model);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(m_desk->signal_feed.pendingCount(), 0);
    }

    void aSignalSaysTierSubjectAndScore() {
        makeSignal(QStringLiteral("张伟"));
        SignalModel model(*m_desk, nullptr);
        QTRY_VERIFY(model.rowCount() > 0 || model.news() > 0);
        model.showNews();
        QCOMPARE(model.index(0, SignalModel::Subject).data().toString(), QStringLiteral("张伟"));
        QTRY_COMPARE(model.index(0, SignalModel::Unit).data().toString(), QStringLiteral("城管局"));
        QCOMPARE(model.index(0, 0).data(models::TierRole).toInt(),
                 static_cast<int>(domain::Tier::Yellow));
        QVERIFY(model.index(0, 0).data(models::PointsRole).toLongLong() >= 6000);
        QCOMPARE(model.index(0, 0).data(models::ThresholdsRole).toList().size(), 3);
    }

    void newSignalsWaitAsNewsUntilAskedFor() {
        SignalModel model(*m_desk, nullptr);
        ready(model);
        makeSignal(QStringLiteral("张伟"));
        QTRY_VERIFY(model.news() > 0);
        QCOMPARE(model.rowCount(), 0);
        model.showNews();
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.news(), 0);
    }

    void filtersNarrowByTierModelAndSubject() {
        makeSignal(QStringLiteral("张伟"));
        makeSignal(QStringLiteral("钱丽"));
        SignalModel model(*m_desk, nullptr);
        QTRY_VERIFY(m_desk->signal_feed.pendingCount() >= 2);
        model.showNews();
        const int all = model.rowCount();
        const auto rowsWith = [&](auto narrow) {
            SignalFilter filter;
            narrow(filter);
            model.setFilter(filter);
            return model.rowCount();
        };
        const auto bySubject = [&](const QString& text) {
            return rowsWith([&](SignalFilter& filter) { filter.subject = text; });
        };
        QCOMPARE(rowsWith([](SignalFilter& filter) { filter.tier = domain::Tier::Red; }), 0);
        QCOMPARE(rowsWith([](SignalFilter& filter) { filter.tier = domain::Tier::Yellow; }), all);
        QCOMPARE(rowsWith([](SignalFilter& filter) { filter.model = QStringLiteral("none"); }), 0);
        QVERIFY(bySubject(QStringLiteral("钱丽")) < all);
        QVERIFY(model.rowCount() > 0);
        QVERIFY(bySubject(QStringLiteral("教育")) > 0);
        QVERIFY(bySubject(QStringLiteral("g003")) > 0);
        QCOMPARE(rowsWith([](SignalFilter& filter) { filter.pending = false; }), 0);
    }

    void anAdoptedSignalLeavesThePendingOnesAndIsACase() {
        makeSignal(QStringLiteral("张伟"));
        SignalModel model(*m_desk, nullptr);
        models::CaseModel cases(*m_desk, nullptr);
        cases.reload();
        QTRY_VERIFY(m_desk->signal_feed.pendingCount() > 0);
        model.showNews();
        const QString key = model.idAt(0);
        const int before = m_desk->signal_feed.pendingCount();
        support::expected(m_desk->warnings.adopt(decision(m_desk->signal_feed.find(key)->leading()))
                              .takeResult());
        QTRY_COMPARE(m_desk->signal_feed.pendingCount(), before - 1);
        QTRY_COMPARE(cases.rowCount(), 1);
        QCOMPARE(m_desk->signal_feed.find(key)->leading().status, domain::SignalStatus::Adopted);
        QVERIFY(m_desk->signal_feed.find(key)->leading().case_id.has_value());
        SignalFilter adopted;
        adopted.pending = false;
        adopted.status = domain::SignalStatus::Adopted;
        model.setFilter(adopted);
        QCOMPARE(model.rowCount(), 1);
    }

    void casesAreNarrowedByStateTierAndMine() {
        makeSignal(QStringLiteral("张伟"));
        QTRY_VERIFY(m_desk->signal_feed.pendingCount() > 0);
        support::expected(
            m_desk->warnings.adopt(decision(m_desk->signal_feed.notices().front().leading()))
                .takeResult());
        models::CaseModel model(*m_desk, nullptr);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 1);
        const auto count = [&](auto narrow) {
            CaseFilter filter;
            narrow(filter);
            return model.count(filter);
        };
        QCOMPARE(count([](CaseFilter& f) { f.state = domain::CaseState::Checking; }), 1);
        QCOMPARE(count([](CaseFilter& f) { f.state = domain::CaseState::Closed; }), 0);
        QCOMPARE(count([](CaseFilter& f) { f.tier = domain::Tier::Red; }), 0);
        QCOMPARE(count([](CaseFilter& f) { f.only_mine = true; }), 0); // the owner only decides
        QCOMPARE(count([](CaseFilter& f) { f.subject = QStringLiteral("城管"); }), 1);
        const QString id = model.idAt(0);
        QCOMPARE(model.rowOf(id), 0);
        QCOMPARE(model.rowOf(QStringLiteral("nothing")), -1);
        QCOMPARE(model.index(0, models::CaseModel::State).data().toString(),
                 QStringLiteral("核查中"));
    }
};

QTEST_GUILESS_MAIN(TestSignalModel)
#include "test_signal_model.moc"
