// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "tests/support/temp_session.h"
#include "ui/models/record_model.h"

#include <QSignalSpy>
#include <QTest>

using namespace sizao;
using models::RecordModel;
using State = models::ListModel::State;

class TestRecordModel : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::TempSession> m_temp;
    std::unique_ptr<models::Desk> m_desk;

    void load(RecordModel& model, const service::RecordFilter& filter = {}) {
        model.setFilter(filter);
        QTRY_COMPARE(model.state(), State::Ready);
    }
    // More cadres' records than one page holds, through the import, as an office would.
    void fillPages(int rows) {
        QString csv = QStringLiteral("工号,姓名,发生日期,事实\n");
        const base::Day today = m_temp->session().today();
        for (int i = 0; i < rows; ++i)
            csv += QStringLiteral("G001,张伟,%1,第 %2 次巡查发现\n")
                       .arg((today - i % 300).toIso())
                       .arg(i);
        service::ImportRequest request;
        request.file = m_temp->write(QStringLiteral("many.csv"), csv);
        request.channel = QStringLiteral("C01");
        const auto report = support::expected(service::IntakeService(m_temp->session())
                                                  .import(request, base::Progress())
                                                  .takeResult());
        QCOMPARE(report.accepted, rows);
    }

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

    void anEmptyVaultIsReadyAndEmpty() {
        RecordModel model(*m_desk, nullptr);
        load(model);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canFetchMore({}));
    }

    void aRowSaysWhoWhatAndWhen() {
        const auto id = m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        RecordModel model(*m_desk, nullptr);
        load(model);
        QCOMPARE(model.rowCount(), 1);
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(RecordModel::Subject), QStringLiteral("张伟"));
        QTRY_COMPARE(text(RecordModel::Unit), QStringLiteral("城管局")); // without what all share
        QCOMPARE(text(RecordModel::Indicator), QStringLiteral("公务用车私用"));
        QCOMPARE(text(RecordModel::Standing), QStringLiteral("已提交"));
        QCOMPARE(text(RecordModel::OccurredOn), (m_temp->session().today() - 10).toIso());
        QCOMPARE(model.idAt(0), QString::fromLatin1(id.toText()));
        QTRY_COMPARE(text(RecordModel::Channel).isEmpty(), false);
    }

    void pagesFollowByKeyWithoutGapOrRepetition() {
        const int rows = 2 * base::limits::pageRows + 1;
        fillPages(rows);
        RecordModel model(*m_desk, nullptr);
        load(model);
        QCOMPARE(model.rowCount(), base::limits::pageRows);
        QVERIFY(model.canFetchMore({}));
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            // Asked once, unless the answer is here already.
            QVERIFY(!model.canFetchMore({}) || model.rowCount() > before);
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(model.rowCount(), rows);
        QSet<QString> ids;
        for (int row = 0; row < rows; ++row) {
            ids.insert(model.idAt(row));
            if (row > 0)
                QVERIFY(model.row(row - 1).record.found_on >= model.row(row).record.found_on);
        }
        QCOMPARE(ids.size(), rows);
    }

    void oldestFirstTurnsTheOrderRound() {
        m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        fillPages(5);
        service::RecordFilter filter;
        filter.oldest_first = true;
        RecordModel model(*m_desk, nullptr);
        load(model, filter);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.row(row - 1).record.found_on <= model.row(row).record.found_on);
    }

    void aConclusionChangesTheRowWhereItStands() {
        const auto id = m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        m_temp->enter(QStringLiteral("钱丽"), QStringLiteral("BX02"));
        RecordModel model(*m_desk, nullptr);
        load(model);
        const int row = model.rowOf(QString::fromLatin1(id.toText()));
        QVERIFY(row >= 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        m_temp->verify(id);
        QTRY_COMPARE(model.row(row).standing, domain::RecordState::Verified);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.news(), 0);
        QVERIFY(!changed.isEmpty());
    }

    void anImportThatDoesNotNameAllIsCountedAllTheSame() {
        RecordModel model(*m_desk, nullptr);
        load(model);
        constexpr int rows = static_cast<int>(storage::ChangeSet::mostItems) + 50;
        fillPages(rows);
        QTRY_COMPARE(model.news(), rows);
    }

    void aNewRecordIsNewsAndMovesNothing() {
        m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        RecordModel model(*m_desk, nullptr);
        load(model);
        m_temp->enter(QStringLiteral("赵敏"), QStringLiteral("BX02"));
        QTRY_COMPARE(model.news(), 1);
        QCOMPARE(model.rowCount(), 1);
        model.reload();
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(model.news(), 0);
    }

    void countsFollowTheCommits() {
        RecordModel model(*m_desk, nullptr);
        load(model);
        const auto id = m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        QTRY_COMPARE(model.counts().value(domain::RecordState::Submitted), 1);
        m_temp->verify(id, domain::Conclusion::Unfounded);
        QTRY_COMPARE(model.counts().value(domain::RecordState::Unfounded), 1);
        QCOMPARE(model.counts().value(domain::RecordState::Submitted), 0);
    }

    void anAnswerToAnEarlierFilterIsDropped() {
        m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX02"));
        RecordModel model(*m_desk, nullptr);
        service::RecordFilter nobody;
        nobody.channel = QStringLiteral("C99");
        model.setFilter({});
        model.setFilter(nobody); // before the first one is answered
        QTRY_COMPARE(model.state(), State::Ready);
        QCOMPARE(model.rowCount(), 0);
        QTest::qWait(50);
        QCOMPARE(model.rowCount(), 0);
    }

    void aModelMayDieWithAQuestionOpen() {
        auto model = std::make_unique<RecordModel>(*m_desk, nullptr);
        model->reload();
        model.reset();
        QTest::qWait(50); // the answer finds nobody
    }
};

QTEST_GUILESS_MAIN(TestRecordModel)
#include "test_record_model.moc"
