// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench_section.h"

#include "ui/widgets/state_panel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace sizao::pages {

using namespace widgets;

WorkbenchSection::WorkbenchSection(const QString& title, models::ListModel* model,
                                   const QList<Column>& columns, const QString& empty,
                                   QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_empty(empty),
      m_heading(new QLabel(title, this)),
      m_summary(new QLabel(this)),
      m_all(new QPushButton(this)),
      m_table(new DataTable) {
    setLabelRole(m_heading, LabelRole::Heading);
    setLabelRole(m_summary, LabelRole::Quiet);
    setButtonWeight(m_all, ButtonWeight::Link);
    setAll(tr("查看全部"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(model);
    m_table->setColumns(columns);
    m_table->setAccessibleName(title);
    m_stack = new ContentStack(m_table, this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::medium, space::small, space::small, 0);
    row->addWidget(m_heading);
    row->addSpacing(space::small);
    row->addWidget(m_summary, 1);
    row->addWidget(m_all);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(space::tiny);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    connect(m_all, &QPushButton::clicked, this, &WorkbenchSection::allRequested);
    connect(m_table, &DataTable::keyActivated, this, &WorkbenchSection::opened);
    connect(m_table, &QTableView::clicked, this, [this] { emit opened(m_table->currentKey()); });
    connect(model, &models::ListModel::stateChanged, this, &WorkbenchSection::showState);
    connect(model, &QAbstractItemModel::modelReset, this, &WorkbenchSection::showState);
    connect(m_stack->panel(), &StatePanel::actionRequested, model, &models::ListModel::reload);
    showState();
}

void WorkbenchSection::setTitle(const QString& title) {
    m_heading->setText(title);
}

void WorkbenchSection::setAll(const QString& text) {
    m_all->setText(text);
    m_all->setVisible(!text.isEmpty());
    m_all->setAccessibleName(QStringLiteral("%1 %2").arg(m_heading->text(), text));
}

void WorkbenchSection::setSummary(const QString& summary) {
    m_summary->setText(summary);
}

QString WorkbenchSection::summary() const {
    return m_summary->text();
}

void WorkbenchSection::showState() {
    switch (m_model->state()) {
    case models::ListModel::State::Loading:
        m_stack->showState(PanelState::Loading, tr("正在读取"));
        return;
    case models::ListModel::State::Failed:
        m_stack->showState(PanelState::Error, m_model->error().message, tr("再试一次"));
        return;
    case models::ListModel::State::Ready:
        break;
    }
    if (m_model->rowCount() == 0)
        m_stack->showState(PanelState::Empty, m_empty);
    else
        m_stack->showContent();
}

void WorkbenchSection::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).surface);
}

} // namespace sizao::pages
