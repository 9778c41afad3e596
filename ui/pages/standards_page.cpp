// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standards_page.h"

#include "core/base/when_done.h"
#include "ui/pages/choices.h"
#include "ui/pages/draft_editor.h"
#include "ui/pages/drafts_pane.h"
#include "ui/pages/standard_pane.h"
#include "ui/pages/standards_tree.h"
#include "ui/pages/versions_pane.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/state_panel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

namespace {

const auto commandNew = QStringLiteral("new");
const auto folderKey = QStringLiteral("standards/folder");

QString fileFilter() {
    return StandardsPage::tr("清单 (*.json *.xlsx)");
}

} // namespace

StandardsPage::StandardsPage(models::Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_header(new HeaderBar(HeaderBar::Size::Page, this)),
      m_notice(new NoticeBar(Icon::Error, this)),
      m_choice(new SegmentBar(this)),
      m_whole(new QStackedWidget(this)),
      m_views(new QStackedWidget(this)),
      m_tree(new StandardsTree(this)),
      m_pane(new StandardPane(this)),
      m_versions(new VersionsPane(desk, this)),
      m_drafts(new DraftsPane(desk, this)),
      m_begin(new QAction(tr("起草"), this)),
      m_import(new QAction(tr("导入"), this)),
      m_export(new QAction(tr("导出"), this)) {
    m_header->setTitle(title());
    m_tree->setSpelling(desk.reference.indicatorPinyin());
    addActions();
    m_whole->addWidget(makeViews());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::small);
    layout->addWidget(m_whole);
    connect(m_tree, &StandardsTree::chosen, this, &StandardsPage::showThing);
    connect(m_drafts, &DraftsPane::editRequested, this, &StandardsPage::edit);
    connect(m_drafts, &DraftsPane::beginRequested, this, &StandardsPage::begin);
    connect(m_notice, &NoticeBar::actionRequested, this, [this] { m_notice->setNotice({}); });
    connect(m_drafts->model(), &models::DraftModel::loaded, this,
            [this] { emit counterChanged(counter()); });
    connect(&desk.reference, &models::ReferenceData::changed, this,
            [this] { m_tree->setSpelling(m_desk.reference.indicatorPinyin()); });
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (service::concernsStandards(changes))
                    refresh();
            });
    showView(View::Catalogue);
    refresh();
}

QString StandardsPage::title() const {
    return tr("标准");
}

QString StandardsPage::helpText() const {
    return tr(
        "<p>这里回答：负面清单有哪些内容，违反了怎么处理，标准什么时候改过、改了什么。</p>"
        "<p>标准按施行日分版本。公布后的版本不能改动，施行日晚于公布日，"
        "所以公布不会改变已有事实的分值，也不会产生信号。</p>"
        "<p>修改先起草（Ctrl+N），由标准管理员提出，承办部门负责人和分管领导两人公布，"
        "提出人不能公布。公布前应当看过回测，或者写明不作回测的理由。</p>"
        "<p>阶段重点是有止日的版本：止日次日自动恢复原来的版本。</p>"
        "<p>单项指标和封顶组的封顶值要低于对应的预警线，否则小事累积也会预警，不能公布。</p>");
}

int StandardsPage::counter() const {
    return m_drafts->model()->openCount();
}

QString StandardsPage::notice() const {
    return m_notice->sentence();
}

void StandardsPage::addActions() {
    m_begin->setShortcut(QKeySequence::New);
    const QString refusal = m_desk.duties.refusal(service::Action::EditStandards);
    setRefusal(m_begin, refusal);
    setRefusal(m_import, refusal);
    m_header->addAction(m_export, ActionWeight::Normal);
    m_header->addAction(m_import, ActionWeight::Normal);
    m_header->addAction(m_begin, ActionWeight::Primary);
    connect(m_begin, &QAction::triggered, this, &StandardsPage::begin);
    connect(m_import, &QAction::triggered, this, &StandardsPage::browseImport);
    connect(m_export, &QAction::triggered, this, &StandardsPage::browseExport);
}

QWidget* StandardsPage::makeCatalogue() {
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 3); // shares of the width there is
    split->setStretchFactor(1, 7);
    constexpr int wide = 10'000;
    split->setSizes({wide * 3 / 10, wide * 7 / 10});
    m_catalogueStack = new ContentStack(split);
    return m_catalogueStack;
}

QWidget* StandardsPage::makeViews() {
    auto* views = new QWidget;
    m_choice->setSegments({tr("清单"), tr("版本对照"), tr("草案")});
    connect(m_choice, &SegmentBar::chosen, this,
            [this](int view) { showView(static_cast<View>(view)); });
    m_views->addWidget(makeCatalogue());
    m_views->addWidget(m_versions);
    m_views->addWidget(m_drafts);
    auto* layout = new QVBoxLayout(views);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_choice);
    layout->addWidget(m_notice);
    layout->addWidget(m_views, 1);
    return views;
}

void StandardsPage::showView(View view) {
    closeEditor();
    m_choice->setCurrent(static_cast<int>(view));
    m_views->setCurrentIndex(static_cast<int>(view));
}

void StandardsPage::refresh() {
    loadCatalogue();
    m_versions->reload();
    m_drafts->reload();
}

void StandardsPage::loadCatalogue() {
    base::whenDone(m_desk.catalogue.viewOn({}), this,
                   [this](base::Result<service::CatalogueView> view) {
                       if (!view) {
                           m_catalogueStack->showState(PanelState::Error, view.error().message);
                           return;
                       }
                       m_view = std::move(*view);
                       m_header->setSubtitle(tr("%1 · %2 项指标 · %3 个预警模型")
                                                 .arg(m_view.title)
                                                 .arg(m_view.indicators.size())
                                                 .arg(m_view.models.size()));
                       m_tree->setView(m_view);
                       m_catalogueStack->showContent();
                       const QString wanted = std::exchange(m_wanted, {});
                       if (!wanted.isEmpty() && m_tree->select(wanted))
                           return;
                       if (m_tree->current().isEmpty() && !m_view.indicators.empty())
                           m_tree->select(m_view.indicators.front().code);
                       else
                           showThing(m_tree->current());
                   });
}

void StandardsPage::showThing(const QString& code) {
    if (const service::IndicatorView* indicator = m_view.indicator(code))
        m_pane->showIndicator(*indicator);
    else if (const service::ModelView* model = m_view.model(code))
        m_pane->showModel(*model);
    else
        return;
    base::whenDone(m_desk.catalogue.versions(code), this,
                   [this, code](const base::Result<std::vector<service::VersionRow>>& rows) {
                       if (rows && m_tree->current() == code)
                           m_pane->addVersions(*rows);
                   });
}

QList<PageCommand> StandardsPage::commands() const {
    if (!m_begin->isEnabled())
        return {};
    return {{commandNew, tr("起草标准")}};
}

void StandardsPage::activate() {
    if (m_editor)
        return;
    if (m_views->currentWidget() == m_catalogueStack)
        m_tree->setFocus();
    else
        m_views->currentWidget()->setFocus();
}

bool StandardsPage::navigateTo(const Target& target) {
    if (target.kind == QStringLiteral("command")) {
        begin();
        return true;
    }
    if (target.kind == QStringLiteral("draft")) {
        const auto id = domain::StandardsDraftId::fromText(target.id);
        if (!id)
            return false;
        showView(View::Drafts);
        m_drafts->choose(*id);
        return true;
    }
    showView(View::Catalogue);
    if (m_view.indicators.empty()) // still being read
        m_wanted = target.id;
    return !m_wanted.isEmpty() || m_tree->select(target.id);
}

bool StandardsPage::goBack() {
    if (m_editor) {
        showView(View::Drafts);
        return true;
    }
    if (m_drafts->form()) {
        m_drafts->closeForm();
        return true;
    }
    return false;
}

void StandardsPage::begin() {
    if (!m_begin->isEnabled())
        return;
    service::DraftEntry entry;
    entry.title = tr("标准修订 %1").arg(m_desk.session.today().toIso());
    base::whenDone(m_desk.standards_drafts.begin(entry), this,
                   [this](const base::Result<domain::StandardsDraftId>& id) {
                       if (id)
                           edit(*id);
                       else
                           m_notice->setNotice(id.error().message, tr("知道了"));
                   });
}

void StandardsPage::edit(domain::StandardsDraftId id) {
    showView(View::Drafts);
    m_drafts->choose(id);
    m_editor = new DraftEditor(m_desk, id);
    connect(m_editor, &DraftEditor::closeRequested, this, [this] { showView(View::Drafts); });
    connect(m_editor, &DraftEditor::backTestRequested, this,
            [this](const domain::StandardsDraftId& draft) {
                emit navigationRequested({QStringLiteral("what-if"),
                                          QStringLiteral("standards_draft"),
                                          QString::fromLatin1(draft.toText())});
            });
    m_whole->addWidget(m_editor);
    m_whole->setCurrentWidget(m_editor);
    m_editor->setFocus();
}

void StandardsPage::closeEditor() {
    if (!m_editor)
        return;
    m_whole->setCurrentIndex(0);
    m_whole->removeWidget(m_editor);
    std::exchange(m_editor, nullptr)->deleteLater();
    m_drafts->reload();
}

void StandardsPage::browseImport() {
    const QString file = QFileDialog::getOpenFileName(
        this, tr("选择清单文件"), QSettings().value(folderKey).toString(), fileFilter());
    if (!file.isEmpty())
        importFrom(file);
}

void StandardsPage::importFrom(const QString& path) {
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    service::DraftEntry entry;
    entry.title = QFileInfo(path).completeBaseName();
    m_notice->setNotice({});
    base::whenDone(m_desk.standards_drafts.import(path, entry), this,
                   [this](const base::Result<domain::StandardsDraftId>& id) {
                       if (id) {
                           showView(View::Drafts);
                           m_drafts->choose(*id);
                       } else {
                           m_notice->setNotice(id.error().message, tr("知道了"));
                       }
                   });
}

void StandardsPage::browseExport() {
    const QString name = QSettings().value(folderKey).toString() + u'/'
                         + tr("负面清单 %1.xlsx").arg(m_desk.session.today().toIso());
    const QString file = QFileDialog::getSaveFileName(this, tr("导出清单"), name, fileFilter());
    if (!file.isEmpty())
        exportTo(file);
}

void StandardsPage::exportTo(const QString& path) {
    QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
    m_notice->setNotice({});
    base::whenDone(m_desk.catalogue.exportTo(path, {}), this,
                   [this, path](const base::Result<>& done) {
                       m_notice->setNotice(done ? tr("今天施行的标准已写入“%1”。").arg(path)
                                                : done.error().message,
                                           tr("知道了"));
                   });
}

} // namespace sizao::pages
