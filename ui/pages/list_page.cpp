// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_page.h"

#include "ui/widgets/tokens.h"

#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

static_assert(static_cast<int>(models::IdRole) == static_cast<int>(widgets::RowKeyRole));
static_assert(static_cast<int>(models::TierRole) == static_cast<int>(widgets::TierRole));
static_assert(static_cast<int>(models::LateRole) == static_cast<int>(widgets::LateRole));

ListPage::ListPage(QWidget* parent)
    : Page(parent),
      m_header(new HeaderBar(HeaderBar::Size::Page, this)),
      m_filters(new FilterBar(this)),
      m_table(new DataTable(this)),
      m_banner(new QuietBanner(this)),
      m_whole(new QStackedWidget(this)),
      m_side(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_bodies(new QStackedWidget(this)) {}

ListPage::~ListPage() {
    if (m_model) // nothing is told to a page that is being taken apart
        m_model->disconnect(this);
    m_table->disconnect(this);
}

void ListPage::build(models::ListModel* model, const QList<Column>& columns, QWidget* detail,
                     const Texts& texts) {
    m_model = model;
    m_texts = texts;
    m_header->setTitle(title());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(model);
    m_table->setColumns(columns);
    m_table->rememberColumns(key() + QStringLiteral("/table"));
    m_table->setAccessibleName(title());
    m_detail = new ContentStack(detail, m_side);
    m_detail->showState(PanelState::Empty, texts.choose);
    m_banner->setCounting(texts.counting);
    m_side->addWidget(m_detail);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    const QByteArray kept = QSettings().value(key() + QStringLiteral("/splitter")).toByteArray();
    if (!m_splitter->restoreState(kept))
        shareWidth(48, 52);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        QSettings().setValue(key() + QStringLiteral("/splitter"), m_splitter->saveState());
    });
    auto* work = new QWidget(m_whole);
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    m_bodies->addWidget(m_splitter);
    layout->addWidget(m_bodies, 1);
    m_whole->addWidget(work);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::large, space::large, space::large, space::small);
    outer->addWidget(m_whole);
    setFocusProxy(m_table);

    connect(m_filters, &FilterBar::changed, this, &ListPage::applyFilter);
    connect(m_table, &DataTable::currentKeyChanged, this, &ListPage::showChosen);
    connect(model, &models::ListModel::stateChanged, this, &ListPage::showModelState);
    connect(model, &models::ListModel::newsChanged, m_banner, &QuietBanner::setUpdates);
    connect(m_banner, &QuietBanner::updatesRequested, this, [this] { showNews(); });
    connect(model, &QAbstractItemModel::modelReset, this, &ListPage::showModelState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPage::showShownCount);
    connect(m_list->panel(), &StatePanel::actionRequested, this, [this] {
        if (m_model->state() == models::ListModel::State::Failed)
            m_model->reload();
        else if (m_filters->isNarrowed())
            m_filters->clear();
        else
            startEmptyAction();
    });
    showModelState(); // what it shows may have been there before the page
}

QWidget* ListPage::makeList() {
    auto* list = new QWidget(m_splitter);
    m_list = new ContentStack(m_table, list);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_banner);
    list->setMinimumWidth(360);
    return list;
}

void ListPage::showModelState() {
    const int rows = m_model->rowCount();
    showShownCount();
    switch (m_model->state()) {
    case models::ListModel::State::Loading:
        m_list->showState(PanelState::Loading, tr("正在读取"));
        return;
    case models::ListModel::State::Failed:
        m_list->showState(PanelState::Error, m_model->error().message, tr("再试一次"));
        return;
    case models::ListModel::State::Ready:
        break;
    }
    if (rows > 0) {
        m_list->showContent();
        selectFirst();
        return;
    }
    if (m_filters->isNarrowed())
        m_list->showState(PanelState::Empty, m_texts.filtered, tr("清除筛选"));
    else
        m_list->showState(PanelState::Empty, m_texts.empty, m_texts.emptyAction);
    if (m_wanted.isEmpty())
        m_detail->showState(PanelState::Empty, m_texts.choose);
}

qint64 ListPage::shownCount() const {
    return m_model->rowCount();
}

void ListPage::showShownCount() {
    m_banner->setShown(shownCount());
}

// In parts of the width there is, whatever the contents would like.
void ListPage::shareWidth(int list, int side) {
    constexpr int wide = 10'000;
    m_splitter->setSizes({wide * list / (list + side), wide * side / (list + side)});
}

void ListPage::selectFirst() {
    const QString wanted = std::exchange(m_wanted, {});
    if (!wanted.isEmpty() && m_table->selectKey(wanted))
        return;
    if (wanted.isEmpty() && m_table->currentKey().isEmpty())
        m_table->selectKey(m_model->idAt(0));
}

void ListPage::showChosen(const QString& key) {
    if (key.isEmpty())
        m_detail->showState(PanelState::Empty, m_texts.choose);
    else
        showDetail(key);
}

void ListPage::choose(const QString& key) {
    if (m_table->currentKey() == key || m_table->selectKey(key)) {
        showDetail(key);
        return;
    }
    m_wanted = key; // perhaps the list is still being read
    m_table->setCurrentIndex({});
    showDetail(key);
}

void ListPage::activate() {
    if (!form())
        (body() == 0 ? m_table : m_bodies->currentWidget())->setFocus();
}

void ListPage::refresh() {
    m_model->reload();
}

bool ListPage::navigateTo(const Target& target) {
    closeForm();
    choose(target.id);
    return true;
}

QWidget* ListPage::form() const {
    if (m_whole->count() > 1)
        return m_whole->widget(1);
    return m_side->count() > 1 ? m_side->widget(1) : nullptr;
}

void ListPage::addBar(QWidget* bar) {
    auto* column = static_cast<QVBoxLayout*>(m_bodies->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_bodies), bar);
}

void ListPage::addBody(QWidget* body) {
    m_bodies->addWidget(body);
}

void ListPage::showBody(int body) {
    m_bodies->setCurrentIndex(body);
}

void ListPage::openForm(QWidget* form) {
    closeForm();
    showBody(0);
    m_beforeForm = m_splitter->saveState();
    shareWidth(38, 62);
    m_side->addWidget(form);
    m_side->setCurrentWidget(form);
    form->setFocus();
}

void ListPage::openTask(QWidget* task) {
    closeForm();
    m_whole->addWidget(task);
    m_whole->setCurrentWidget(task);
    task->setFocus();
}

void ListPage::closeForm() {
    QWidget* open = form();
    if (!open)
        return;
    m_whole->setCurrentIndex(0);
    m_side->setCurrentIndex(0);
    if (!m_beforeForm.isEmpty())
        m_splitter->restoreState(std::exchange(m_beforeForm, {}));
    auto* home = qobject_cast<QStackedWidget*>(open->parentWidget());
    home->removeWidget(open);
    open->deleteLater();
    m_table->setFocus();
}

bool ListPage::goBack() {
    if (!form())
        return false;
    closeForm();
    return true;
}

} // namespace sizao::pages
