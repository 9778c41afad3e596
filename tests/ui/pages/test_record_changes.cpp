// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vault_fixture.h"
#include "ui/pages/level_picker.h"
#include "ui/pages/record_change_form.h"
#include "ui/pages/record_detail_pane.h"
#include "ui/pages/records_page.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace sizao;
using domain::RecordId;
using domain::RecordState;
using Kind = domain::RecordChangeKind;
using pages::RecordChangeForm;
using support::VaultFixture;

// What is decided about a record after its conclusion, clicked through the page itself.
class TestRecordChanges : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<VaultFixture> m_vault;
    std::unique_ptr<models::Desk> m_desk;
    std::unique_ptr<pages::RecordsPage> m_page;

    void open(std::vector<domain::Role> owner = {domain::Role::SectionHead,
                                                 domain::Role::SupervisingLeader,
                                                 domain::Role::Handler}) {
        m_vault = std::make_unique<VaultFixture>(std::string(), std::move(owner));
    }
    // The page with this record chosen and its actions as they are for it.
    void show(RecordId record) {
        m_page.reset();
        m_desk = std::make_unique<models::Desk>(m_vault->session());
        m_page = std::make_unique<pages::RecordsPage>(*m_desk);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        choose(record);
    }
    void choose(RecordId record) {
        const QString id = QString::fromLatin1(record.toText());
        QTRY_VERIFY(m_page->table()->model()->rowCount() > 0);
        QVERIFY(m_page->navigateTo({{}, {}, id}));
        QTRY_COMPARE(m_page->pane()->detail().row.record.id, record);
    }
    [[nodiscard]] RecordChangeForm* form() const {
        return qobject_cast<RecordChangeForm*>(m_page->form());
    }
    RecordChangeForm* openForm(Kind kind) {
        QAction* action = m_page->pane()->changeAction(kind);
        for (QPushButton* button : m_page->pane()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == action->text()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return form();
            }
        action->trigger(); // it stands in the menu
        return form();
    }
    void writeReason(const QString& reason) {
        auto* edit = form()->findChild<QWidget*>(QStringLiteral("reason"));
        edit->findChild<QPlainTextEdit*>()->setPlainText(reason);
    }
    void send() { QTest::keyClick(form(), Qt::Key_S, Qt::ControlModifier); }
    // Fills the reason and sends; the form closes and the pane shows the record anew.
    void finish() {
        writeReason(QStringLiteral("复核时发现"));
        send();
        QTRY_VERIFY(!form());
    }
    [[nodiscard]] QString told() const { return m_page->pane()->told(); }
    [[nodiscard]] RecordState standing() const { return m_page->pane()->detail().row.standing; }
    [[nodiscard]] QString allText() const {
        QStringList texts;
        for (const QLabel* label : m_page->pane()->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] bool isOffered(Kind kind) const {
        return m_page->pane()->changeAction(kind)->isVisible();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() { QSettings().clear(); }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
        m_vault.reset();
    }

    void actionsFollowTheState() {
        open();
        const auto submitted = m_vault->enter(m_vault->entry("G002"));
        const auto verified = m_vault->verified("G001", "BX01", 1, 40);
        show(verified);
        for (const Kind kind : {Kind::Correct, Kind::Merge, Kind::Exempt, Kind::Retract})
            QVERIFY2(isOffered(kind), domain::toCode(kind));
        QVERIFY(!isOffered(Kind::Reinstate) && !isOffered(Kind::Unmerge));
        choose(submitted);
        QVERIFY(isOffered(Kind::Retract));
        for (const Kind kind :
             {Kind::Correct, Kind::Merge, Kind::Exempt, Kind::Reinstate, Kind::Unmerge})
            QVERIFY2(!isOffered(kind), domain::toCode(kind));
    }

    void whoMayNotIsTold() {
        open({domain::Role::Handler});
        show(m_vault->verified("G001", "BX01", 1, 40));
        QAction* correct = m_page->pane()->changeAction(Kind::Correct);
        QVERIFY(correct->isVisible() && !correct->isEnabled());
        QVERIFY2(correct->toolTip().contains(QStringLiteral("承办部门负责人")),
                 qPrintable(correct->toolTip()));
        QVERIFY(m_page->pane()->changeAction(Kind::Merge)->isEnabled());
        m_page->openChange(Kind::Correct);
        QVERIFY(!form());
    }

    void retractedAndReinstated() {
        open();
        const auto record = m_vault->verified("G001", "BX04", 1, 40);
        m_vault->clock().advance(1);
        show(record);
        QVERIFY(openForm(Kind::Retract));
        QTRY_VERIFY2(form()->resting().contains(QStringLiteral("待研判信号")),
                     qPrintable(form()->resting()));
        send(); // no reason yet
        QVERIFY(form());
        QCOMPARE(m_vault->number("SELECT count(*) FROM record_change"), 0);
        QTRY_VERIFY(m_desk->signal_feed.pendingCount() > 0);
        finish();
        QTRY_COMPARE(m_desk->signal_feed.pendingCount(), 0); // the pages of signals follow
        QTRY_COMPARE(standing(), RecordState::Retracted);
        QVERIFY2(told().contains(QStringLiteral("信号不再成立：张伟")), qPrintable(told()));
        QTRY_VERIFY(allText().contains(QStringLiteral("撤销：复核时发现（周正）")));
        QVERIFY(isOffered(Kind::Reinstate));
        QVERIFY(!m_page->pane()->findChild<QToolButton*>()->isVisible()); // no empty menu
        // Counted where it stands now.
        m_page->filters()->setState({QStringLiteral("taken-out"), {}, {}});
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
        QVERIFY(openForm(Kind::Reinstate));
        writeReason(QStringLiteral("还是有的"));
        send();
        QTRY_VERIFY2(form()->failure().contains(QStringLiteral("明天")),
                     qPrintable(form()->failure()));
        m_vault->clock().advance(1);
        send();
        QTRY_VERIFY(!form());
        QTRY_COMPARE(standing(), RecordState::Verified);
        QVERIFY(isOffered(Kind::Retract));
    }

    void exempted() {
        open();
        const auto record = m_vault->verified("G001", "BX01", 1, 40);
        show(record);
        QVERIFY(openForm(Kind::Exempt));
        finish();
        QTRY_COMPARE(standing(), RecordState::Exempted);
        QVERIFY2(told().contains(QStringLiteral("没有信号因此变化")), qPrintable(told()));
        // The words are of that record alone.
        const auto other = m_vault->verified("G002", "BX01", 1, 40);
        m_page->refresh();
        choose(other);
        QCOMPARE(told(), QString());
    }

    void corrected() {
        open();
        const auto record = m_vault->verified("G001", "BX01", 1, 40);
        m_vault->clock().advance(1);
        show(record);
        QVERIFY(openForm(Kind::Correct));
        writeReason(QStringLiteral("金额有误"));
        send(); // as it is
        QTRY_VERIFY2(form()->failure().contains(QStringLiteral("完全相同")),
                     qPrintable(form()->failure()));
        auto* levels = form()->findChild<pages::LevelPicker*>();
        QTRY_COMPARE(levels->level(), 1);
        levels->setFocus();
        QTest::keyClick(levels, Qt::Key_Down);
        QCOMPARE(levels->level(), 2);
        finish();
        QTRY_COMPARE(m_page->pane()->detail().finding.level, 2);
        QVERIFY2(told().contains(QStringLiteral("新的待研判信号：张伟")), qPrintable(told()));
        const auto change = m_vault->all<domain::RecordChange>().at(0);
        QCOMPARE(change.level, 2);
        QVERIFY(!change.occurred_on && change.indicator.isEmpty() && !change.influence);
        QTRY_VERIFY(allText().contains(QStringLiteral("现在的认定")));
    }

    void duplicatesAreNamedAndMerged() {
        open();
        auto entry = m_vault->entry("G001", "BX01", 1, 40);
        const auto first = m_vault->enter(entry);
        entry.channel = QStringLiteral("C10");
        const auto second = m_vault->enter(entry);
        m_vault->verify(m_vault->conclusion(first));
        show(first);
        QTRY_VERIFY2(m_page->pane()->duplicateText().contains(QStringLiteral("可能重复")),
                     qPrintable(m_page->pane()->duplicateText()));
        QVERIFY(m_page->pane()->duplicateText().contains(QStringLiteral("C10")));
        const auto mergeButton = [&]() -> QPushButton* {
            for (auto* bar : m_page->pane()->findChildren<widgets::NoticeBar*>())
                if (bar->isVisible() && bar->button()->isVisible())
                    return bar->button();
            return nullptr;
        };
        QVERIFY(!mergeButton()); // the other one was not verified yet
        m_vault->verify(m_vault->conclusion(second));
        choose(second);
        QTRY_VERIFY(mergeButton());
        QTest::mouseClick(mergeButton(), Qt::LeftButton);
        QVERIFY(form());
        auto* other = form()->findChild<QComboBox*>(QStringLiteral("other"));
        QCOMPARE(other->currentData().toString(), QString::fromLatin1(first.toText()));
        finish();
        QTRY_COMPARE(standing(), RecordState::Merged);
        QVERIFY(m_page->pane()->duplicateText().isEmpty());
        QVERIFY(allText().contains(QStringLiteral("保留的是")));
        choose(first);
        QVERIFY(allText().contains(QStringLiteral("并入本条的是")));
        choose(second);
        QVERIFY(openForm(Kind::Unmerge));
        finish();
        QTRY_COMPARE(standing(), RecordState::Verified);
    }

    void theOtherOneMayBeKeptOut() {
        open();
        const auto first = m_vault->verified("G001", "BX01", 1, 40);
        const auto second = m_vault->verified("G001", "BX02", 1, 20); // nothing alike
        m_vault->verified("G002", "BX02", 1, 20);
        show(first);
        QVERIFY(openForm(Kind::Merge));
        auto* other = form()->findChild<QComboBox*>(QStringLiteral("other"));
        QTRY_COMPARE(other->count(), 2); // the request to choose, and the second
        writeReason(QStringLiteral("同一件事"));
        send();
        QVERIFY(form()); // nothing is chosen
        other->setCurrentIndex(1);
        auto* survivor = form()->findChild<QComboBox*>(QStringLiteral("survivor"));
        survivor->setCurrentIndex(1); // this one stays
        finish();
        QTRY_COMPARE(standing(), RecordState::Verified);
        QCOMPARE(m_vault->all<domain::RecordChange>().at(0).record, second);
    }

    void theListFollows() {
        open();
        const auto record = m_vault->verified("G001", "BX01", 1, 40);
        show(record);
        const auto state = [&] {
            return m_page->table()->model()->index(0, 0).data(Qt::DisplayRole).toString();
        };
        QCOMPARE(state(), domain::toLabel(RecordState::Verified));
        support::expected(
            m_desk->record_changes.retract(record, QStringLiteral("误报")).takeResult());
        QTRY_COMPARE(state(), domain::toLabel(RecordState::Retracted));
    }
};

QTEST_MAIN(TestRecordChanges)
#include "test_record_changes.moc"
