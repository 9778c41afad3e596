// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_session.h"
#include "ui/models/draft_keeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace sizao;
using models::DraftKeeper;

class TestDraftKeeper : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::TempSession> m_temp;
    std::unique_ptr<models::Desk> m_desk;

    const QString m_form = QStringLiteral("record.entry");
    static QJsonObject content(const QString& facts) { return {{QStringLiteral("facts"), facts}}; }
    QString kept() { return support::expected(m_desk->records.draft(m_form).takeResult()); }

private slots:
    void init() {
        m_temp = std::make_unique<support::TempSession>();
        m_desk = std::make_unique<models::Desk>(m_temp->session());
    }
    void cleanup() {
        m_desk.reset();
        m_temp.reset();
    }

    void nothingKeptLoadsAsEmpty() {
        DraftKeeper keeper(*m_desk, m_form, nullptr);
        QSignalSpy loaded(&keeper, &DraftKeeper::loaded);
        keeper.load();
        QTRY_COMPARE(loaded.count(), 1); // perhaps within the call
        QVERIFY(loaded.first().first().toJsonObject().isEmpty());
    }

    void restSavesByItself() {
        DraftKeeper keeper(*m_desk, m_form, nullptr);
        QSignalSpy saved(&keeper, &DraftKeeper::saved);
        keeper.touch(content(QStringLiteral("甲")));
        keeper.touch(content(QStringLiteral("甲乙")));
        QTRY_COMPARE(saved.count(), 1); // once for both keys
        QVERIFY(kept().contains(QStringLiteral("甲乙")));
    }

    void goingOnTypingDoesNotPutItOffForever() {
        DraftKeeper keeper(*m_desk, m_form, nullptr);
        QSignalSpy saved(&keeper, &DraftKeeper::saved);
        for (int i = 0; i < 60 && saved.isEmpty(); ++i) {
            keeper.touch(content(QString::number(i)));
            QTest::qWait(100); // shorter than a rest
        }
        QVERIFY(!saved.isEmpty());
    }

    void closingKeepsWhatWaits() {
        {
            DraftKeeper keeper(*m_desk, m_form, nullptr);
            keeper.touch(content(QStringLiteral("未写完")));
        }
        // Writes are done in order: this one comes after the draft's.
        support::expected(
            m_desk->records.saveDraft(QStringLiteral("other"), QStringLiteral("{}")).takeResult());
        QVERIFY(kept().contains(QStringLiteral("未写完")));
        DraftKeeper next(*m_desk, m_form, nullptr);
        QSignalSpy loaded(&next, &DraftKeeper::loaded);
        next.load();
        QTRY_COMPARE(loaded.count(), 1); // perhaps within the call
        QCOMPARE(loaded.first().first().toJsonObject(), content(QStringLiteral("未写完")));
    }

    // A form that goes from the screen may be opened again before it is deleted.
    void goingFromTheScreenKeepsWhatWaits() {
        QObject form;
        DraftKeeper keeper(*m_desk, m_form, &form);
        keeper.touch(content(QStringLiteral("乙")));
        QEvent hidden(QEvent::Hide);
        QCoreApplication::sendEvent(&form, &hidden);
        DraftKeeper again(*m_desk, m_form, nullptr);
        QSignalSpy loaded(&again, &DraftKeeper::loaded);
        again.load();
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(!loaded.first().first().toJsonObject().isEmpty());
    }

    void discardingForgetsAlsoWhatWaits() {
        DraftKeeper keeper(*m_desk, m_form, nullptr);
        keeper.touch(content(QStringLiteral("甲")));
        keeper.flush();
        keeper.touch(content(QStringLiteral("乙")));
        keeper.discard();
        support::expected(
            m_desk->records.saveDraft(QStringLiteral("other"), QStringLiteral("{}")).takeResult());
        QVERIFY(kept().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDraftKeeper)
#include "test_draft_keeper.moc"
