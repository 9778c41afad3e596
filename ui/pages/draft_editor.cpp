// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/draft_editor.h"

#include "core/base/when_done.h"
#include "ui/pages/draft_forms.h"
#include "ui/pages/standard_pane.h"
#include "ui/pages/standards_tree.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

namespace {

const auto factsKey = QStringLiteral("draft");

template <class Version>
QJsonObject bodyOf(const std::vector<Version>& versions, const QString& code) {
    for (const Version& version : versions)
        if (version.code == code)
            return rules::bodyObject(version.body);
    return {};
}

} // namespace

DraftEditor::DraftEditor(models::Desk& desk, domain::StandardsDraftId id, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_id(id),
      m_header(new HeaderBar(HeaderBar::Size::Page, this)),
      m_failure(new NoticeBar(Icon::Error, this)),
      m_tree(new StandardsTree(this)),
      m_forms(new QStackedWidget(this)),
      m_facts(new DraftFactsForm(desk.session.today())),
      m_indicator(new IndicatorForm),
      m_model(new ModelForm),
      m_verdict(new QLabel(this)),
      m_differences(new ComparisonModel(this)),
      m_table(new DataTable(this)) {
    m_tree->setHead(factsKey, tr("草案名称和时间"));
    addActions();
    for (DraftForm* form : {static_cast<DraftForm*>(m_facts), static_cast<DraftForm*>(m_indicator),
                            static_cast<DraftForm*>(m_model)}) {
        m_forms->addWidget(form);
        connect(form, &DraftForm::edited, this, &DraftEditor::keepSoon);
    }
    auto* right = new QSplitter(Qt::Vertical, this);
    right->setChildrenCollapsible(false);
    right->addWidget(m_forms);
    right->addWidget(makeVerdict());
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 2);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(right);
    split->setStretchFactor(0, 3); // shares of the width there is
    split->setStretchFactor(1, 7);
    constexpr int wide = 10'000;
    split->setSizes({wide * 3 / 10, wide * 7 / 10});
    right->setSizes({wide * 60 / 100, wide * 40 / 100});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(m_failure);
    layout->addWidget(split, 1);
    setFocusProxy(m_facts);
    m_rest.setSingleShot(true);
    m_rest.setInterval(checkPause_ms);
    connect(&m_rest, &QTimer::timeout, this, &DraftEditor::keep);
    connect(m_tree, &StandardsTree::chosen, this, &DraftEditor::showThing);
    connect(&desk.session.changes(), &service::ChangeFeed::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.concerns("standards_draft") || changes.concerns("draft_version"))
                    load();
            });
    load();
}

DraftEditor::~DraftEditor() {
    keep();
}

void DraftEditor::addActions() {
    auto* close = new QAction(tr("返回（Esc）"), this);
    auto* back = new QAction(tr("回测"), this);
    back->setToolTip(tr("用过去的记录回放这份草案，看哪些人、哪些单位的级别会变"));
    back->setObjectName(QStringLiteral("back_test"));
    m_header->addAction(close, ActionWeight::Normal);
    m_header->addAction(back, ActionWeight::Primary);
    connect(close, &QAction::triggered, this, &DraftEditor::closeRequested);
    connect(back, &QAction::triggered, this, [this] {
        keep();
        const auto ask = [this] { emit backTestRequested(m_id); };
        if (m_saved.isValid() && !m_saved.isFinished()) // what was typed last belongs to it
            base::whenDone(m_saved, this, [ask](const base::Result<>&) { ask(); });
        else
            ask();
    });
}

QWidget* DraftEditor::makeVerdict() {
    auto* panel = new QWidget;
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setContentsMargins(0, space::small, 0, 0);
    m_table->setModel(m_differences);
    m_table->setColumns({{.characters = 2, .isHidden = true},
                         {.characters = 5},
                         {.characters = 9, .elide = Qt::ElideMiddle},
                         {.characters = 10, .elide = Qt::ElideMiddle},
                         {.characters = 10, .stretches = true},
                         {.characters = 10, .stretches = true}});
    m_table->setAccessibleName(tr("与现行标准的不同"));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table, 1);
    return panel;
}

void DraftEditor::load() {
    const int generation = ++m_generation;
    base::whenDone(m_desk.standards_drafts.detail(m_id), this,
                   [this, generation](const base::Result<service::DraftDetail>& detail) {
                       if (generation != m_generation)
                           return;
                       if (detail)
                           show(*detail);
                       else
                           m_failure->setNotice(detail.error().message);
                   });
}

// Only what is derived: the fields are the user's.
void DraftEditor::show(const service::DraftDetail& detail) {
    m_detail = detail;
    m_obstacles = detail.obstacles;
    const domain::StandardsDraft& draft = detail.row.draft;
    m_header->setTitle(draft.title);
    QString words = tr("%1 · %2").arg(domain::toLabel(draft.state),
                                      intervalText(draft.valid_from, draft.valid_until));
    if (draft.back_test_on)
        words = tr("%1 · 已回测（%2）").arg(words, draft.back_test_on->toIso());
    m_header->setSubtitle(words);
    QSet<QString> changed;
    for (const service::FieldDifference& difference : detail.differences)
        changed.insert(difference.code);
    m_tree->setView(detail.view, changed);
    m_differences->setRows(detail.differences, tr("现行"), tr("草案"));
    const QString count = tr("改动 %n 处", nullptr, m_differences->rowCount());
    m_verdict->setText(m_obstacles.isEmpty()
                           ? tr("%1。没有问题，可以送审。").arg(count)
                           : tr("%1。还不能送审：\n%2").arg(count, m_obstacles.join(u'\n')));
    if (std::exchange(m_isLoaded, true))
        return;
    m_facts->setEntry(draft);
    m_tree->select(factsKey);
}

void DraftEditor::showThing(const QString& code) {
    if (m_rest.isActive())
        keep(); // of the thing before
    if (code == factsKey) {
        m_forms->setCurrentWidget(m_facts);
        return;
    }
    const service::Versions now = service::replaced(m_detail.before, m_detail.changed);
    if (const service::IndicatorView* indicator = m_detail.view.indicator(code)) {
        const QJsonObject catalogue = now.catalogues.empty()
                                          ? QJsonObject()
                                          : bodyOf(now.catalogues, now.catalogues.back().code);
        m_indicator->setIndicator(*indicator, bodyOf(now.indicators, code), catalogue);
        m_forms->setCurrentWidget(m_indicator);
    } else if (const service::ModelView* model = m_detail.view.model(code)) {
        m_model->setModel(*model, bodyOf(now.models, code));
        m_forms->setCurrentWidget(m_model);
    }
}

void DraftEditor::keepSoon() {
    m_rest.start();
}

void DraftEditor::keep() {
    if (!m_rest.isActive() && sender() != &m_rest)
        return;
    m_rest.stop();
    if (m_forms->currentWidget() == m_facts)
        m_saved = m_desk.standards_drafts.describe(m_id, m_facts->entry());
    else if (m_forms->currentWidget() == m_indicator)
        m_saved = m_desk.standards_drafts.change(m_id, {m_indicator->change()});
    else
        m_saved = m_desk.standards_drafts.change(m_id, {m_model->change()});
    base::whenDone(m_saved, this, [this](const base::Result<>& done) { onKept(done); });
}

void DraftEditor::onKept(const base::Result<>& done) {
    m_failure->setNotice(done ? QString() : done.error().message);
}

} // namespace sizao::pages
