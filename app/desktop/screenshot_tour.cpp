// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenshot_tour.h"

#include "app/desktop/notifier.h"
#include "core/base/when_done.h"
#include "ui/pages/admin_page.h"
#include "ui/pages/cases_page.h"
#include "ui/pages/choices.h"
#include "ui/pages/draft_editor.h"
#include "ui/pages/drafts_pane.h"
#include "ui/pages/entry_form.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/level_picker.h"
#include "ui/pages/record_detail_pane.h"
#include "ui/pages/records_page.h"
#include "ui/pages/rect_pane.h"
#include "ui/pages/rectification_page.h"
#include "ui/pages/sheet_pane.h"
#include "ui/pages/standards_page.h"
#include "ui/pages/standards_tree.h"
#include "ui/pages/verify_form.h"
#include "ui/pages/warnings_page.h"
#include "ui/pages/workbench_page.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace sizao::desktop {
namespace {

constexpr int look_ms = 150;
constexpr int mostLooks = 200; // half a minute, then the picture is taken as it is

struct Round {
    const char* name;
    QSize size;
    widgets::Appearance appearance;
};
const Round rounds[] = {{"1366-light", {1366, 768}, widgets::Appearance::Light},
                        {"1366-dark", {1366, 768}, widgets::Appearance::Dark},
                        {"1920-light", {1920, 1080}, widgets::Appearance::Light},
                        {"1920-dark", {1920, 1080}, widgets::Appearance::Dark}};

// A sheet to show the preview on: the practice file that a demonstration puts beside its vault.
QString practiceFile(const QString& vault) {
    const QDir folder = QFileInfo(vault).absoluteDir();
    const QStringList found =
        folder.entryList({QStringLiteral("*.xlsx"), QStringLiteral("*.csv")}, QDir::Files);
    return found.isEmpty() ? QString() : folder.filePath(found.first());
}

} // namespace

ScreenshotTour::ScreenshotTour(Program& program, QString folder)
    : m_program(program), m_folder(std::move(folder)) {
    m_timer.setInterval(look_ms);
    connect(&m_timer, &QTimer::timeout, this, &ScreenshotTour::look);
}

void ScreenshotTour::begin() {
    QDir().mkpath(m_folder);
    addSteps();
    next();
}

void ScreenshotTour::visit(const QString& key) {
    m_program.window()->navigateTo({key, {}, {}});
}

void ScreenshotTour::addSteps() {
    const auto always = [] { return true; };
    addDoorSteps();
    addWorkbenchSteps();
    addRecordSteps();
    addWarningSteps();
    m_steps.push_back(
        {QStringLiteral("12-cases"), [this] { visit(QStringLiteral("cases")); }, always});
    addRectificationSteps();
    addStandardsSteps();
    addWhatIfSteps();
    addAdminSteps();
}

void ScreenshotTour::addWorkbenchSteps() {
    using View = pages::WorkbenchPage::View;
    const auto show = [this](View view) {
        return [this, view] {
            m_dialog->hide();
            visit(QStringLiteral("workbench"));
            page<pages::WorkbenchPage>()->showView(view);
        };
    };
    const auto isKnown = [this] {
        return m_program.desk()->task_feed.state() != models::ListModel::State::Loading;
    };
    const auto notifier = [this] { return m_program.window()->findChild<Notifier*>(); };
    m_steps.push_back({QStringLiteral("01-workbench"), show(View::Today), isKnown});
    m_steps.push_back({QStringLiteral("01b-workbench-month"), show(View::Month), isKnown});
    m_steps.push_back(
        {QStringLiteral("01c-workbench-no-deadline"), show(View::WithoutDeadline), isKnown});
    m_steps.push_back({QStringLiteral("01d-notices"), [notifier] { notifier()->open(); },
                       [notifier] { return notifier()->dialog() != nullptr; },
                       [notifier]() -> QWidget* { return notifier()->dialog(); }});
    m_steps.push_back({QStringLiteral("01e-workbench-after"),
                       [this, notifier] {
                           notifier()->dialog()->reject();
                           page<pages::WorkbenchPage>()->showView(View::Today);
                       },
                       isKnown});
}

void ScreenshotTour::addDoorSteps() {
    m_dialog = std::make_unique<shell::UnlockDialog>(
        m_door, QStringList{m_program.desk()->session.path()}, m_program.window());
    const auto isShown = [this] { return m_dialog->isVisible(); };
    const auto door = [this]() -> QWidget* { return m_dialog.get(); };
    m_steps.push_back({QStringLiteral("00-unlock"),
                       [this] {
                           m_dialog->showOpen();
                           m_dialog->show();
                       },
                       isShown, door});
    m_steps.push_back(
        {QStringLiteral("00b-create"), [this] { m_dialog->showCreate(); }, isShown, door});
}

void ScreenshotTour::addRectificationSteps() {
    using View = pages::RectificationPage::View;
    const auto rectification = [this] { return page<pages::RectificationPage>(); };
    const auto isShown = [rectification] { return rectification()->pane()->isVisible(); };
    const auto always = [] { return true; };
    m_steps.push_back({QStringLiteral("12n-rectification"),
                       [this, rectification] {
                           visit(QStringLiteral("rectification"));
                           rectification()->filters()->clear();
                           rectification()->showView(View::Problems);
                       },
                       isShown});
    m_steps.push_back({QStringLiteral("12o-rectification-owners"),
                       [rectification] { rectification()->showView(View::Responsible); }, isShown});
    // One that something speaks against, where there is one.
    m_steps.push_back(
        {QStringLiteral("12p-rectification-measures"),
         [rectification] {
             rectification()->showView(View::Measures);
             rectification()->filters()->setState({QStringLiteral("reported"), {}, {}});
         },
         isShown});
    m_steps.push_back({QStringLiteral("12q-rectification-step"),
                       [rectification] {
                           const auto actions = rectification()->pane()->stepActions();
                           if (!actions.isEmpty())
                               actions.first()->trigger();
                       },
                       always});
    m_steps.push_back({QStringLiteral("12r-rectification-board"),
                       [rectification] {
                           [[maybe_unused]] const bool closed = rectification()->goBack();
                           rectification()->filters()->clear();
                           rectification()->showView(View::Board);
                       },
                       always});
    m_steps.push_back({QStringLiteral("12s-rectification-course"),
                       [rectification] { rectification()->showView(View::Course); }, always});
}

void ScreenshotTour::addStandardsSteps() {
    using View = pages::StandardsPage::View;
    const auto standards = [this] { return page<pages::StandardsPage>(); };
    const auto always = [] { return true; };
    m_steps.push_back({QStringLiteral("12b-standards"),
                       [this, standards] {
                           visit(QStringLiteral("standards"));
                           standards()->showView(View::Catalogue);
                           standards()->tree()->select(QStringLiteral("BX01"));
                       },
                       [standards] { return !standards()->tree()->current().isEmpty(); }});
    m_steps.push_back({QStringLiteral("12c-versions"),
                       [standards] { standards()->showView(View::Versions); }, always});
    m_steps.push_back(
        {QStringLiteral("12d-drafts"), [standards] { standards()->showView(View::Drafts); },
         [standards] {
             return standards()->drafts()->model()->state() == models::ListModel::State::Ready;
         }});
    // Nothing is made for the pictures: a draft is opened where there is one.
    m_steps.push_back({QStringLiteral("12e-draft"),
                       [standards] { standards()->drafts()->editAction()->trigger(); }, always});
    m_steps.push_back({QStringLiteral("12f-draft-indicator"),
                       [standards] {
                           if (pages::DraftEditor* editor = standards()->editor())
                               editor->tree()->select(QStringLiteral("YL03"));
                       },
                       always});
}

void ScreenshotTour::addAdminSteps() {
    const auto admin = [this] { return page<pages::AdminPage>(); };
    m_steps.push_back({QStringLiteral("13-admin"), [this] { visit(QStringLiteral("admin")); },
                       [admin] { return admin()->table()->model()->rowCount() > 0; }});
    m_steps.push_back({QStringLiteral("14-admin-add"), [admin] { admin()->openNew(); },
                       [admin] { return admin()->form() != nullptr; }});
    m_steps.push_back({QStringLiteral("15-records-of-a-month"),
                       [this, admin] {
                           [[maybe_unused]] const bool closed = admin()->goBack();
                           const base::Day today = m_program.desk()->session.today();
                           widgets::FilterState month;
                           month.preset = QStringLiteral("all");
                           month.days.insert(QStringLiteral("4-found"), {today - 60, today - 30});
                           visit(QStringLiteral("records"));
                           page<pages::RecordsPage>()->filters()->setState(month);
                       },
                       [] { return true; }});
}

void ScreenshotTour::addRecordSteps() {
    const auto records = [this] { return page<pages::RecordsPage>(); };
    const auto hasRows = [records] { return records()->table()->model()->rowCount() > 0; };
    m_steps.push_back({QStringLiteral("02-records"),
                       [this, records] {
                           visit(QStringLiteral("records"));
                           records()->filters()->clear();
                       },
                       hasRows});
    m_steps.push_back({QStringLiteral("03-records-waiting"),
                       [records] {
                           records()->filters()->setState({QStringLiteral("waiting"), {}, {}});
                       },
                       hasRows});
    m_steps.push_back({QStringLiteral("04-verify"), [records] { records()->openVerify(); },
                       [records] { return records()->form() != nullptr; }});
    m_steps.push_back(
        {QStringLiteral("04b-verify-finding"),
         [this, records] {
             if (const auto id = domain::RecordId::fromText(records()->table()->currentKey()))
                 m_drafts.insert(pages::VerifyForm::draftKey(*id));
             for (QComboBox* box : records()->form()->findChildren<QComboBox*>())
                 if (box->objectName() == QLatin1String("influence"))
                     box->setCurrentIndex(2);
             records()->form()->findChild<pages::LevelPicker*>()->setLevel(2);
             auto* scroll = records()->form()->findChild<QScrollArea*>();
             scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
         },
         [records] { return records()->form() != nullptr; }});
    addChangeSteps();
    m_steps.push_back({QStringLiteral("05-entry"), [records] { records()->openEntry(); },
                       [records] { return records()->form() != nullptr; }});
    m_steps.push_back({QStringLiteral("06-entry-filled"),
                       [this, records] { fillEntry(*records()->form()); },
                       [records] { return records()->form() != nullptr; }});
    m_steps.push_back(
        {QStringLiteral("07-import-preview"),
         [this, records] { records()->openImport(practiceFile(m_program.desk()->session.path())); },
         [records] {
             const auto* panel = qobject_cast<pages::ImportPanel*>(records()->form());
             return panel && panel->isPreviewed();
         }});
    m_steps.push_back(
        {QStringLiteral("08-filter-hides-all"),
         [records] {
             [[maybe_unused]] const bool closed = records()->goBack();
             records()->filters()->setState({QStringLiteral("all"), QStringLiteral("zzzz"), {}});
         },
         [records] { return records()->table()->model()->rowCount() == 0; }});
}

// What was decided about records later, where something was, and the forms for it.
void ScreenshotTour::addChangeSteps() {
    using Kind = domain::RecordChangeKind;
    const auto records = [this] { return page<pages::RecordsPage>(); };
    const auto always = [] { return true; };
    const auto preset = [records](const char* name) {
        [[maybe_unused]] const bool closed = records()->goBack();
        records()->filters()->setState({QLatin1String(name), {}, {}});
    };
    const auto hasForm = [records] { return records()->form() != nullptr; };
    m_steps.push_back({QStringLiteral("04c-taken-out"), [preset] { preset("taken-out"); }, always});
    m_steps.push_back(
        {QStringLiteral("04d-verified"), [preset] { preset("verified"); },
         [records] { return records()->pane()->changeAction(Kind::Correct)->isVisible(); }});
    for (const auto& [name, kind] :
         {std::pair("04e-correct", Kind::Correct), std::pair("04f-merge", Kind::Merge),
          std::pair("04g-retract", Kind::Retract)})
        m_steps.push_back({QLatin1String(name),
                           [records, kind = kind] { records()->openChange(kind); }, hasForm});
}

void ScreenshotTour::fillEntry(const QWidget& form) {
    const models::Desk& desk = *m_program.desk();
    const auto named = [&form](const char* name) {
        return form.findChild<widgets::ChoiceEdit*>(QLatin1String(name));
    };
    if (!desk.reference.persons().empty())
        named("subject")->setCurrentKey(pages::subjectKey(desk.reference.persons().front().id));
    form.findChild<widgets::DateEdit*>(QStringLiteral("occurred_on"))->setText(tr("昨天"));
    named("indicator")->setCurrentKey(QStringLiteral("YL03"));
    form.findChild<pages::LevelPicker*>()->setLevel(2);
    named("channel")->setCurrentKey(QStringLiteral("C01"));
    form.findChild<widgets::ReasonEdit*>(QStringLiteral("facts"))
        ->setText(tr("上午十时抽查服务大厅，本人不在岗，半小时内没有返回，也没有报备。"));
}

void ScreenshotTour::addWarningSteps() {
    const auto warnings = [this] { return page<pages::WarningsPage>(); };
    const auto hasSheet = [warnings] {
        const auto* pane = warnings()->findChild<pages::SheetPane*>();
        return warnings()->table()->model()->rowCount() > 0 && pane->isVisible();
    };
    m_steps.push_back({QStringLiteral("09-warning-sheet"),
                       [this, warnings] {
                           page<pages::RecordsPage>()->filters()->clear();
                           visit(QStringLiteral("warnings"));
                           warnings()->filters()->clear();
                       },
                       hasSheet});
    // A unit by its rate, where there is one: its score says what it is measured against.
    m_steps.push_back({QStringLiteral("09b-unit-sheet"),
                       [warnings] {
                           const QAbstractItemModel& rows = *warnings()->table()->model();
                           for (int row = 0; row < rows.rowCount(); ++row)
                               for (int column = 0; column < rows.columnCount(); ++column)
                                   if (rows.index(row, column).data().toString().contains(u'/'))
                                       return warnings()->table()->selectRow(row);
                       },
                       hasSheet});
    const auto hasForm = [warnings] { return warnings()->form() != nullptr; };
    // A notice over several models, where there is one.
    m_steps.push_back({QStringLiteral("09c-notice"),
                       [warnings] {
                           const auto* list =
                               qobject_cast<models::SignalModel*>(warnings()->table()->model());
                           int chosen = 0;
                           for (int row = 0; row < list->rowCount() && chosen == 0; ++row)
                               if (list->notice(row).rows.size() > 1)
                                   chosen = row;
                           warnings()->table()->selectRow(chosen);
                       },
                       hasSheet});
    m_steps.push_back({QStringLiteral("10-adopt"),
                       [warnings] { warnings()->openDecision(pages::DecisionForm::Kind::Adopt); },
                       hasForm});
    m_steps.push_back({QStringLiteral("11-dismiss"),
                       [warnings] { warnings()->openDecision(pages::DecisionForm::Kind::Dismiss); },
                       hasForm});
    m_steps.push_back({QStringLiteral("11b-decided"),
                       [warnings] {
                           [[maybe_unused]] const bool closed = warnings()->goBack();
                           warnings()->filters()->setState({QStringLiteral("decided"), {}, {}});
                       },
                       [] { return true; }});
}

void ScreenshotTour::next() {
    if (m_step == m_steps.size()) {
        m_step = 0;
        if (++m_round == std::size(rounds)) {
            leaveNothing();
            return;
        }
    }
    if (m_step == 0) {
        widgets::applyTheme(*qApp, rounds[m_round].appearance);
        m_program.window()->resize(rounds[m_round].size);
    }
    m_steps[m_step].act();
    m_looks = 0;
    m_timer.start();
}

// What was typed for the pictures was kept as drafts.
void ScreenshotTour::leaveNothing() {
    QFuture<base::Result<>> last;
    for (const QString& draft : std::as_const(m_drafts))
        last = m_program.desk()->records.removeDraft(draft);
    base::whenDone(last, this, [this](const base::Result<>&) { emit finished(m_isComplete); });
}

// A picture is taken a moment after the page is ready, so that what was read is also painted.
void ScreenshotTour::look() {
    ++m_looks;
    const bool isReady = m_steps[m_step].isReady();
    if (m_looks < 4 || (!isReady && m_looks < mostLooks))
        return;
    m_timer.stop();
    m_isComplete = m_isComplete && isReady;
    take();
    ++m_step;
    next();
}

void ScreenshotTour::take() {
    const QString name =
        QStringLiteral("%1/%2-%3.png")
            .arg(m_folder, QLatin1String(rounds[m_round].name), m_steps[m_step].name);
    QWidget* const other = m_steps[m_step].picture ? m_steps[m_step].picture() : nullptr;
    QWidget* const shown = other ? other : m_program.window();
    if (!shown->grab().save(name))
        m_isComplete = false;
}

} // namespace sizao::desktop
