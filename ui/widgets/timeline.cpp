// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace sizao::widgets {
namespace {

constexpr int markColumn = 28; // between the day and what happened
constexpr int markSize = 9;

QLabel* makeLabel(const QString& text, LabelRole role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLabelRole(label, role);
    return label;
}

} // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, space::medium, 0);
    m_column->setSpacing(space::medium);
    m_column->addStretch(1);
}

void Timeline::setEntries(const QList<TimelineEntry>& entries) {
    m_entries = entries;
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const TimelineEntry& entry : entries) {
        m_rows.append(makeRow(entry));
        m_column->insertWidget(m_column->count() - 1, m_rows.back());
    }
    update();
}

QWidget* Timeline::makeRow(const TimelineEntry& entry) {
    auto* row = new QWidget(this);
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(2);
    auto* day = makeLabel(entry.day, LabelRole::Quiet, row);
    day->setWordWrap(false);
    day->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("2026-11-23")));
    grid->addWidget(day, 0, 0, Qt::AlignTop);
    grid->setColumnMinimumWidth(1, markColumn);
    grid->setColumnStretch(2, 1);
    auto* title = makeLabel(entry.title, LabelRole::Body, row);
    QFont strong = title->font();
    strong.setWeight(QFont::DemiBold);
    title->setFont(strong);
    grid->addWidget(title, 0, 2);
    int line = 1;
    if (!entry.people.isEmpty())
        grid->addWidget(makeLabel(entry.people, LabelRole::Quiet, row), line++, 2);
    if (!entry.text.isEmpty())
        grid->addWidget(makeLabel(entry.text, LabelRole::Body, row), line, 2);
    row->setAccessibleName(
        QStringList{entry.day, entry.title, entry.people, entry.text}.join(QStringLiteral("，")));
    return row;
}

void Timeline::paintEvent(QPaintEvent*) {
    if (m_rows.isEmpty())
        return;
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int x = fontMetrics().horizontalAdvance(QStringLiteral("2026-11-23")) + markColumn / 2;
    const auto middle = [this](const QWidget* row) {
        return row->y() + fontMetrics().height() / 2;
    };
    painter.setPen(QPen(tokens.line, 1));
    painter.drawLine(x, middle(m_rows.front()), x, middle(m_rows.back()));
    for (int i = 0; i < m_rows.size(); ++i) {
        const QRectF mark(x - markSize / 2.0, middle(m_rows[i]) - markSize / 2.0, markSize,
                          markSize);
        const auto kind = m_entries[i].mark;
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.setBrush(kind == TimelineEntry::Mark::Done ? tokens.accent : tokens.surface);
        if (kind == TimelineEntry::Mark::Late) { // told without a colour: those mean tiers
            painter.setPen(QPen(tokens.text, 1.5));
            painter.drawRect(mark);
            painter.drawLine(mark.topLeft(), mark.bottomRight());
            painter.drawLine(mark.topRight(), mark.bottomLeft());
        } else {
            painter.drawEllipse(mark);
        }
    }
}

} // namespace sizao::widgets
