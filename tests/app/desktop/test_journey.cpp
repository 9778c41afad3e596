// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"
#include "tests/support/temp_session.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/records_page.h"
#include "ui/pages/verify_form.h"
#include "ui/pages/warnings_page.h"
#include "ui/pages/workbench_page.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace sizao;

// From the locked door to an adopted case, through the real window.
class TestJourney : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<support::TempSession> m_temp;
    std::unique_ptr<desktop::Program> m_program;

    template <class T>
    T* found() const {
        return m_program->window()->findChild<T*>();
    }

    void typePassphrase(const QString& text) {
        auto* field =
            m_program->dialog()->findChild<widgets::PassphraseEdit*>(QStringLiteral("passphrase"));
        QTest::keyClicks(field->focusProxy(), text);
        QTest::keyClick(field->focusProxy(), Qt::Key_Return);
    }
    void unlock() {
        m_program->start();
        QVERIFY(m_program->dialog());
        typePassphrase(support::TempSession::passphrase());
        QTRY_VERIFY(m_program->window());
        QVERIFY(QTest::qWaitForWindowExposed(m_program->window()));
    }
    static QComboBox* officerBox(const QWidget& form, int nth) {
        QList<QComboBox*> boxes;
        for (QComboBox* box : form.findChildren<QComboBox*>())
            if (!box->isHidden() && box->findText(QStringLiteral("王芳")) >= 0)
                boxes.append(box);
        return boxes.value(nth);
    }
    static void chooseOfficer(const QWidget& form, int nth, const QString& name) {
        QComboBox* box = officerBox(form, nth);
        QVERIFY(box);
        box->setCurrentIndex(box->findText(name));
    }
    static void write(const QWidget& form, int nth, const QString& text) {
        QList<QPlainTextEdit*> edits;
        for (QPlainTextEdit* edit : form.findChildren<QPlainTextEdit*>())
            if (!edit->isHidden() && edit->isVisible())
                edits.append(edit);
        QVERIFY(nth < edits.size());
        edits[nth]->setPlainText(text);
    }
    static void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(widget, key, modifiers);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        QApplication::setQuitOnLastWindowClosed(false);
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
    }
    void init() {
        QSettings().clear();
        m_temp = std::make_unique<support::TempSession>();
        m_temp->addPeople();
        m_temp->close(); // the program opens it itself
        desktop::Options options;
        options.vault = m_temp->path();
        m_program =
            std::make_unique<desktop::Program>(options, support::TempSession::environment());
    }
    void cleanup() {
        m_program.reset();
        m_temp.reset();
    }

    void aWrongPassphraseSaysSoAndTheRightOneOpens() {
        m_program->start();
        typePassphrase(QStringLiteral("not the passphrase"));
        QTRY_VERIFY(!m_program->dialog()->isBusy());
        QVERIFY(!m_program->window());
        typePassphrase(support::TempSession::passphrase());
        QTRY_VERIFY(m_program->window());
        QVERIFY(!m_program->dialog());
    }

    void anEmptyVaultSaysThatNothingWaits() {
        unlock();
        auto* workbench = found<pages::WorkbenchPage>();
        QTRY_VERIFY(workbench->answer().contains(QStringLiteral("没有等您办理的事项")));
    }

    void fromAFileToACase() {
        unlock();
        const QString file =
            m_temp->write(QStringLiteral("findings.csv"),
                          QStringLiteral("工号,姓名,发生日期,指标,档次,事实\n"
                                         "G001,张伟,2026-11-10,BX04,1,违规发放补贴\n"
                                         "G001,张伟,2026-13-40,BX04,1,日期写错的一行\n"));
        m_program->window()->navigateTo({QStringLiteral("records"), {}, {}});
        auto* records = found<pages::RecordsPage>();
        records->openImport(file);
        auto* panel = qobject_cast<pages::ImportPanel*>(records->form());
        QVERIFY(panel);
        QTRY_VERIFY(panel->isPreviewed());
        auto* channel = panel->findChildren<QComboBox*>().at(1);
        QTRY_VERIFY(channel->count() > 1);
        channel->setCurrentIndex(channel->findData(QStringLiteral("C01")));
        emit channel->activated(channel->currentIndex());
        QTRY_VERIFY(panel->isPreviewed());
        panel->start();
        QTRY_VERIFY2(panel->summary().contains(QStringLiteral("新增 1 条")),
                     qPrintable(panel->summary()));
        press(m_program->window(), Qt::Key_Escape);
        QTRY_VERIFY(!records->form());
        records->refresh();
        QTRY_COMPARE(records->table()->model()->rowCount(), 1);
        QTRY_VERIFY(!records->table()->currentKey().isEmpty());
        QTRY_VERIFY((records->openVerify(), records->form() != nullptr));

        QWidget* form = records->form();
        chooseOfficer(*form, 0, QStringLiteral("王芳"));
        chooseOfficer(*form, 1, QStringLiteral("李强"));
        write(*form, 0, QStringLiteral("发放表和凭证"));
        press(form, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!records->form());

        m_program->window()->navigateTo({QStringLiteral("warnings"), {}, {}});
        auto* warnings = found<pages::WarningsPage>();
        QTRY_VERIFY(warnings->counter() > 0);
        warnings->refresh();
        QTRY_VERIFY(!warnings->table()->currentKey().isEmpty());
        QTRY_VERIFY((press(warnings->table(), Qt::Key_A), warnings->form() != nullptr));
        form = warnings->form();
        chooseOfficer(*form, 0, QStringLiteral("王芳"));
        chooseOfficer(*form, 1, QStringLiteral("王芳"));
        chooseOfficer(*form, 2, QStringLiteral("李强"));
        write(*form, 0, QStringLiteral("事实清楚，应当提醒"));
        press(form, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_program->window()->currentPage()->key(), QStringLiteral("cases"));
        auto* cases = found<pages::CasesPage>();
        QTRY_COMPARE(cases->table()->model()->rowCount(), 1);
        QCOMPARE(cases->table()->model()->index(0, models::CaseModel::Subject).data().toString(),
                 QStringLiteral("张伟"));
    }

    void theSearchFindsPagesCommandsUnitsAndCases() {
        m_temp = std::make_unique<support::TempSession>();
        m_temp->addPeople();
        m_temp->verify(m_temp->enter(QStringLiteral("张伟"), QStringLiteral("BX04")));
        m_temp->close();
        desktop::Options options;
        options.vault = m_temp->path();
        m_program =
            std::make_unique<desktop::Program>(options, support::TempSession::environment());
        unlock();
        shell::MainWindow* window = m_program->window();
        widgets::SearchField* field = window->search();
        const auto look = [&](const QString& text) {
            field->setFocus();
            field->clear();
            field->insert(text);          // a case number comes by paste
            press(field, Qt::Key_Return); // asks at once
            return field->hitCount() > 0; // perhaps of the same question before
        };
        QTRY_VERIFY(look(QStringLiteral("anjian")));
        press(field, Qt::Key_Return);
        QTRY_COMPARE(window->currentPage()->key(), QStringLiteral("cases"));

        QTRY_VERIFY(look(QStringLiteral("xzjdxx"))); // the initials of a command
        press(field, Qt::Key_Return);
        auto* records = found<pages::RecordsPage>();
        QTRY_VERIFY(records->form());
        QVERIFY(records->goBack());

        QTRY_VERIFY(look(QStringLiteral("jiaoyuju")));
        press(field, Qt::Key_Return);
        QTRY_COMPARE(records->table()->model()->rowCount(), 0); // the record is of another unit
        QVERIFY(records->filters()->isNarrowed());

        auto& warnings = m_program->desk()->warnings;
        QTRY_VERIFY(m_program->desk()->signal_feed.pendingCount() > 0);
        const service::SignalRow signal =
            m_program->desk()->signal_feed.notices().front().leading();
        service::DecisionEntry entry;
        entry.shown = {{signal.key, {}}};
        entry.subject = signal.subject;
        for (const auto& officer : m_program->desk()->reference.officers()) {
            if (officer.name == QStringLiteral("王芳"))
                entry.handlers[0] = entry.proposed_by = officer.id;
            if (officer.name == QStringLiteral("李强"))
                entry.handlers[1] = officer.id;
        }
        entry.reason = QStringLiteral("事实清楚");
        support::expected(warnings.adopt(entry).takeResult());
        const auto cases = support::expected(m_program->desk()->cases.list().takeResult());
        const QString number = cases.front().warning_case.case_number;
        QTRY_VERIFY(look(number.isEmpty() ? QStringLiteral("张伟") : number));
        press(field, Qt::Key_Return);
        QTRY_COMPARE(window->currentPage()->key(), QStringLiteral("cases"));
    }

    void lockingEndsTheSessionAndTheFileIsFree() {
        unlock();
        press(m_program->window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!m_program->window());
        QVERIFY(m_program->dialog());
        QVERIFY(!m_program->desk());
        const auto again = service::openVault(
            m_temp->path(), support::TempSession::secretOf(support::TempSession::passphrase()),
            support::TempSession::environment());
        QVERIFY(again.has_value());
    }

    void aSecondStartSaysWhoHasTheFile() {
        unlock();
        desktop::Options options;
        options.vault = m_temp->path();
        desktop::Program second(options, support::TempSession::environment());
        second.start();
        auto* field =
            second.dialog()->findChild<widgets::PassphraseEdit*>(QStringLiteral("passphrase"));
        QTest::keyClicks(field->focusProxy(), support::TempSession::passphrase());
        QTest::keyClick(field->focusProxy(), Qt::Key_Return);
        QTRY_VERIFY(!second.dialog()->message().isEmpty());
        QVERIFY(!second.window());
    }

    void anUnattendedStartTellsWhatIsWrong() {
        desktop::Options options;
        options.vault = m_temp->path();
        options.passphrase_file = m_temp->file(QStringLiteral("missing"));
        desktop::Program program(options, support::TempSession::environment());
        QSignalSpy failed(&program, &desktop::Program::failed);
        program.start();
        QTRY_COMPARE(failed.count(), 1);
        options.passphrase_file = m_temp->write(QStringLiteral("pass"), QStringLiteral("\n"));
        QVERIFY(!desktop::readPassphrase(options.passphrase_file));
        options.passphrase_file = m_temp->write(
            QStringLiteral("pass"), support::TempSession::passphrase() + QStringLiteral("\nrest"));
        desktop::Program good(options, support::TempSession::environment());
        good.start();
        QTRY_VERIFY(good.window());
    }
};

QTEST_MAIN(TestJourney)
#include "test_journey.moc"
