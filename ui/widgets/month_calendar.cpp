// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_calendar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace sizao::widgets {
namespace {

QToolButton* turning(Icon name, const QString& text) {
    auto* button = new QToolButton;
    button->setIcon(icon(name));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

MonthCalendar::MonthCalendar(base::Day today, QWidget* parent)
    : QWidget(parent), m_title(new QLabel), m_grid(new MonthGrid) {
    setLabelRole(m_title, LabelRole::Heading);
    auto* before = turning(Icon::ChevronLeft, tr("上个月（Page Up）"));
    auto* after = turning(Icon::ChevronRight, tr("下个月（Page Down）"));
    auto* now = new QPushButton(tr("今天"));
    setButtonWeight(now, ButtonWeight::Link);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(before);
    head->addWidget(m_title);
    head->addWidget(after);
    head->addStretch(1);
    head->addWidget(now);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_grid, 1);
    setFocusProxy(m_grid);
    m_grid->setToday(today);
    connect(before, &QToolButton::clicked, m_grid, [this] { m_grid->moveByMonths(-1); });
    connect(after, &QToolButton::clicked, m_grid, [this] { m_grid->moveByMonths(1); });
    connect(now, &QPushButton::clicked, m_grid, [this, today] { m_grid->setCurrent(today); });
    connect(m_grid, &MonthGrid::currentChanged, this, &MonthCalendar::showMonth);
    connect(m_grid, &MonthGrid::chosen, this, &MonthCalendar::chosen);
    m_grid->setCurrent(today);
}

void MonthCalendar::showMonth(base::Day day) {
    m_title->setText(QLocale().toString(QDate(day.year(), day.month(), 1), tr("yyyy 年 M 月")));
}

} // namespace sizao::widgets
