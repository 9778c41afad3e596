// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detail_pane.h"

#include "ui/print/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sizao::widgets {
namespace {

QLabel* valueLabel(const LabelValue& row, QWidget* parent) {
    auto* value = new QLabel(orMissing(row.value), parent);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAccessibleName(row.label);
    if (row.value.trimmed().isEmpty())
        setLabelRole(value, LabelRole::Quiet);
    return value;
}

} // namespace

DetailPane::DetailPane(QWidget* parent)
    : QWidget(parent),
      m_header(new HeaderBar(HeaderBar::Size::Detail, this)),
      m_body(new QWidget),
      m_sections(new QVBoxLayout(m_body)) {
    m_sections->setContentsMargins(0, 0, space::small, 0);
    m_sections->setSpacing(space::small);
    m_sections->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    scroll->setWidget(m_body);
    m_body->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::medium, space::small, space::medium);
    layout->setSpacing(space::medium);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
}

void DetailPane::addHeading(const QString& title) {
    if (m_sections->count() > 1) {
        auto* line = new QFrame(m_body);
        line->setFrameShape(QFrame::HLine);
        line->setFrameShadow(QFrame::Plain);
        line->setForegroundRole(QPalette::Mid);
        m_sections->insertWidget(m_sections->count() - 1, line);
    }
    if (title.isEmpty())
        return;
    auto* heading = new QLabel(title, m_body);
    heading->setFont(textFont(TextSize::Base, TextWeight::Strong));
    m_sections->insertWidget(m_sections->count() - 1, heading);
}

void DetailPane::addSection(const QString& title, const QList<LabelValue>& rows) {
    addHeading(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, fontMetrics().horizontalAdvance(u'中') * 5);
    for (int row = 0; row < rows.size(); ++row) {
        auto* label = new QLabel(rows[row].label, m_body);
        setLabelRole(label, LabelRole::Quiet);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(valueLabel(rows[row], m_body), row, 1);
    }
    m_sections->insertLayout(m_sections->count() - 1, grid);
}

void DetailPane::addSection(const QString& title, QWidget* content) {
    addHeading(title);
    content->setParent(m_body);
    m_sections->insertWidget(m_sections->count() - 1, content);
    content->show();
}

void DetailPane::clearSections() {
    while (m_sections->count() > 1) {
        QLayoutItem* item = m_sections->takeAt(0);
        if (QLayout* grid = item->layout()) {
            while (QLayoutItem* cell = grid->takeAt(0)) {
                delete cell->widget();
                delete cell;
            }
        }
        delete item->widget();
        delete item;
    }
}

void DetailPane::addNotice(QWidget* notice) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->count() - 1, notice);
}

void DetailPane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).surface);
}

} // namespace sizao::widgets
