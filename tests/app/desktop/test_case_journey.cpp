// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"
#include "tests/support/vault_fixture.h"
#include "ui/pages/case_letters_pane.h"
#include "ui/pages/case_pane.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/letter_editor.h"
#include "ui/pages/step_form.h"
#include "ui/widgets/file_list_edit.h"
#include "ui/widgets/letter_view.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/timeline.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace sizao;
using support::expected;

namespace {

using domain::CaseAct;
using domain::Role;

// The head of the section sits at the desk; the others sign on paper, and he enters it.
void prepare(const QString& file, const service::Environment& environment) {
    service::NewVault wanted;
    wanted.path = file;
    wanted.organisation = QStringLiteral("云湖区纪委监委");
    wanted.agency_word = QStringLiteral("云纪");
    wanted.standards_from = support::day(2020, 1, 1);
    wanted.owner = {QStringLiteral("周正"), {Role::Handler, Role::SectionHead}};
    wanted.officers = {{QStringLiteral("王芳"), {Role::Handler}},
                       {QStringLiteral("李强"), {Role::Handler}},
                       {QStringLiteral("卫兰"), {Role::Acceptor}}};
    const auto session = expected(service::createVault(
        wanted, support::TempSession::secretOf(support::TempSession::passphrase()), environment));
    domain::Person person;
    person.id = domain::PersonId::fromName("p");
    person.name = QStringLiteral("张伟");
    person.staff_no = QStringLiteral("G001");
    expected(session->store()
                 .write(session->stamp(),
                        [&](storage::WriteContext& context) {
                            return context.create("test.create", person, QStringLiteral("ref"));
                        })
                 .takeResult());
    service::RecordService records(*session);
    service::RecordEntry entry;
    entry.person = person.id;
    entry.occurred_on = session->today() - 20;
    entry.channel = QStringLiteral("C01");
    entry.indicator = QStringLiteral("BX04");
    entry.level = 1;
    entry.facts = QStringLiteral("公车私用，两名检查人员当场记录");
    service::VerificationEntry conclusion;
    conclusion.record = expected(records.enter(entry).takeResult());
    const auto officers = expected(service::PeopleService(*session).officers().takeResult());
    conclusion.verifiers = {officers[1].id, officers[2].id};
    conclusion.evidence = QStringLiteral("清单");
    expected(records.verify(conclusion).takeResult());
    service::WarningService warnings(*session);
    const service::SignalRow signal =
        expected(warnings.signalsOn(session->today()).takeResult()).front();
    service::DecisionEntry decision;
    decision.shown.push_back({signal.key, {}});
    decision.subject = signal.subject;
    decision.proposed_by = officers[1].id;
    decision.handlers = {officers[1].id, officers[2].id};
    decision.reason = QStringLiteral("事实清楚，应当提醒");
    expected(warnings.adopt(decision).takeResult());
}

} // namespace

// A yellow case from its opening to its closure, clicked and typed through the real window. With
// SIZAO_PICTURES set, each station is kept there as a picture.
class TestCaseJourney : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<desktop::Program> m_program;
    pages::CasesPage* m_page = nullptr;
    int m_picture = 0;

    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    void picture(const char* name) {
        const QString folder = qEnvironmentVariable("SIZAO_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(400);
        QDir().mkpath(folder);
        m_program->window()->grab().save(QStringLiteral("%1/%2-%3.png")
                                             .arg(folder)
                                             .arg(++m_picture, 2, 10, QLatin1Char('0'))
                                             .arg(QLatin1String(name)));
    }
    // By the keyboard: the list of steps, the row, Enter.
    void choose(CaseAct act) {
        pages::CasePane* pane = m_page->pane();
        pane->showView(pages::CasePane::Steps);
        QListWidget* list = pane->steps();
        const QString wanted = domain::toLabel(act);
        const auto rowOf = [&] {
            for (int row = 0; row < list->count(); ++row)
                if (list->item(row)->text().startsWith(wanted))
                    return row;
            return -1;
        };
        QTRY_VERIFY2(rowOf() >= 0, qPrintable(wanted));
        list->setCurrentRow(rowOf());
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(m_page->form());
    }
    template <class Editor>
    Editor* editor(const char* name) const {
        auto* found = m_page->form()->findChild<Editor*>(QLatin1String(name));
        if (!found)
            qFatal("no editor %s", name);
        return found;
    }
    void write(const char* name, const char* text) const {
        auto* edit = editor<QWidget>(name);
        if (auto* reason = qobject_cast<widgets::ReasonEdit*>(edit))
            reason->setText(QString::fromUtf8(text));
        else
            qobject_cast<QLineEdit*>(edit)->setText(QString::fromUtf8(text));
    }
    void pick(const char* name, const char* text) const {
        auto* box = editor<QComboBox>(name);
        const int row = box->findText(QString::fromUtf8(text), Qt::MatchContains);
        QVERIFY2(row >= 0, text);
        box->setCurrentIndex(row);
    }
    // Of one of the handlers, as he signed it.
    void byHandler() const { pick("taken_by", "王芳"); }
    void save() {
        QPointer<QWidget> form = m_page->form();
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        const auto failure = [&] {
            const auto* panel = qobject_cast<pages::FormPanel*>(form.data());
            return panel ? panel->failure() : QString();
        };
        QTRY_VERIFY2(!form || m_page->form() != form, qPrintable(failure()));
    }
    void expectState(domain::CaseState state) {
        QTRY_COMPARE(m_page->table()->model()->index(0, models::CaseModel::State).data().toString(),
                     domain::toLabel(state));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("sizao-test"));
        QApplication::setQuitOnLastWindowClosed(false);
        widgets::applyTheme(*qApp, widgets::Appearance::Light);
        QSettings().clear();
        prepare(path("case.sizao"), support::TempSession::environment());
        desktop::Options options;
        options.vault = path("case.sizao");
        m_program =
            std::make_unique<desktop::Program>(options, support::TempSession::environment());
        m_program->start();
        auto* field =
            m_program->dialog()->findChild<widgets::PassphraseEdit*>(QStringLiteral("passphrase"));
        QTest::keyClicks(field->focusProxy(), support::TempSession::passphrase());
        QTest::keyClick(field->focusProxy(), Qt::Key_Return);
        QTRY_VERIFY(m_program->window());
        QVERIFY(QTest::qWaitForWindowExposed(m_program->window()));
        m_program->window()->resize(1366, 768);
        m_page = m_program->window()->findChild<pages::CasesPage*>();
        m_program->window()->navigateTo({QStringLiteral("cases"), {}, {}});
        QTRY_COMPARE(m_page->table()->model()->rowCount(), 1);
        QTRY_VERIFY(!m_page->pane()->timeline()->entries().isEmpty());
    }
    void cleanupTestCase() { m_program.reset(); }

    void ownsTheCase() {
        picture("opened");
        choose(CaseAct::Own);
        byHandler();
        picture("own");
        save();
        QTRY_VERIFY(m_page->pane()->timeline()->entries().size() > 2);
    }

    void draftsWhatIsToBePutRight() {
        choose(CaseAct::DraftItem);
        byHandler();
        write("problem", "公车私用");
        pick("kind", "立行立改");
        write("leader", "局长");
        picture("item");
        // What lacks is said at its field, and nothing is lost.
        QTest::keyClick(m_page->form(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_page->form());
        write("owner", "蒋平");
        write("standard", "公车回单位停放，钥匙由办公室保管");
        save();
        QTRY_COMPARE(m_page->pane()->timeline()->entries().first().day.isEmpty(), false);
    }

    // What was typed and not sent is there again.
    void keepsWhatWasTyped() {
        choose(CaseAct::Propose);
        byHandler();
        write("reason", "建议给予黄色警示");
        auto* form = qobject_cast<pages::StepForm*>(m_page->form());
        QTRY_VERIFY(form->obstacles().contains(QStringLiteral("还没有起草警示提醒函")));
        picture("propose-lacks");
        QTest::keyClick(m_program->window(), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->form());
        choose(CaseAct::Propose);
        QTRY_COMPARE(editor<widgets::ReasonEdit>("reason")->text(),
                     QStringLiteral("建议给予黄色警示"));
        QTest::keyClick(m_program->window(), Qt::Key_Escape);
        QTRY_VERIFY(!m_page->form());
    }

    void writesTheLetter() {
        choose(CaseAct::DraftLetter);
        auto* letter = qobject_cast<pages::LetterEditor*>(m_page->form());
        QVERIFY(letter);
        byHandler();
        QTRY_VERIFY2(letter->preview()->pageCount() > 0, qPrintable(letter->failure()));
        QVERIFY(letter->element(domain::LetterElement::Facts)
                    ->text()
                    .contains(QStringLiteral("公车私用")));
        picture("letter");
        // The element check leads to what is missing.
        QTRY_VERIFY(letter->lack()->sentence().contains(QStringLiteral("告诫与纠偏")));
        QTest::mouseClick(letter->lack()->button(), Qt::LeftButton);
        QVERIFY(
            letter->element(domain::LetterElement::Admonish)->isAncestorOf(qApp->focusWidget()));
        qobject_cast<QPlainTextEdit*>(qApp->focusWidget())
            ->insertPlainText(QStringLiteral("请严格遵守公务用车管理规定"));
        QTRY_VERIFY(!letter->lack()->sentence().contains(QStringLiteral("告诫与纠偏")));
        QTest::mouseClick(letter->lack()->button(), Qt::LeftButton);
        QVERIFY(letter->element(domain::LetterElement::Cc)->isAncestorOf(qApp->focusWidget()));
        qobject_cast<QPlainTextEdit*>(qApp->focusWidget())
            ->insertPlainText(QStringLiteral("区城管局党组"));
        QTRY_VERIFY(letter->lack()->sentence().isEmpty());
        picture("letter-complete");
        save();
        QTRY_COMPARE(m_page->pane()->view(), pages::CasePane::Letters);
        QTRY_VERIFY(m_page->pane()->letters()->view()->pageCount() > 0);
        picture("letter-in-case");
    }

    void proposesAndApproves() {
        choose(CaseAct::Propose);
        byHandler();
        auto* form = qobject_cast<pages::StepForm*>(m_page->form());
        QTRY_VERIFY2(form->obstacles().contains(QStringLiteral("可以办理")),
                     qPrintable(form->obstacles()));
        save();
        expectState(domain::CaseState::Approving);
        choose(CaseAct::Approve);
        picture("approve");
        save();
        expectState(domain::CaseState::Signing);
        choose(CaseAct::SignLetter);
        save();
        expectState(domain::CaseState::Serving);
    }

    void servesTheLetter() {
        choose(CaseAct::PlanService);
        byHandler();
        write("recipient", "张伟");
        pick("method", "直接送达");
        picture("service");
        save();
        choose(CaseAct::Receipt);
        byHandler();
        write("text", "本人签收");
        save();
        expectState(domain::CaseState::Rectifying);
        picture("rectifying");
    }

    void rectifiesAndCloses() {
        choose(CaseAct::ClaimItem);
        byHandler();
        save(); // who hands it in is known from the item
        choose(CaseAct::PlanItem);
        byHandler();
        write("measures", "钥匙交办公室保管");
        save();
        choose(CaseAct::ReportProgress);
        byHandler();
        editor<QSpinBox>("percent")->setValue(100);
        write("progress", "已经办到");
        QFile photo(path("photo.jpg"));
        QVERIFY(photo.open(QIODevice::WriteOnly));
        photo.write("bytes of a picture");
        photo.close();
        editor<widgets::FileListEdit>("proofs")->addFiles({path("photo.jpg")});
        QTRY_VERIFY(editor<widgets::FileListEdit>("proofs")->problem().isEmpty());
        picture("progress");
        save();
        choose(CaseAct::ReportItem);
        byHandler();
        save();
        expectState(domain::CaseState::Accepting);
        choose(CaseAct::AcceptItem);
        pick("taken_by", "卫兰");
        save();
        choose(CaseAct::WaiveStatement);
        byHandler();
        write("text", "书面放弃");
        write("on_behalf_of", "张伟");
        save();
        choose(CaseAct::Close);
        save();
        expectState(domain::CaseState::Closed);
        m_page->pane()->showView(pages::CasePane::History);
        picture("closed");
        m_page->pane()->showView(pages::CasePane::People);
        picture("people");
        m_page->pane()->showView(pages::CasePane::Items);
        picture("items");
        m_page->pane()->showView(pages::CasePane::Sheets);
        picture("sheet");
    }
};

QTEST_MAIN(TestCaseJourney)
#include "test_case_journey.moc"
