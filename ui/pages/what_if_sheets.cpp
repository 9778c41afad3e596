// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if_sheets.h"

#include "ui/pages/sheet_pane.h"
#include "ui/print/painting.h"
#include "ui/widgets/header_bar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tokens.h"

#include <QAction>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace sizao::pages {

using namespace widgets;

WhatIfSheets::WhatIfSheets(QWidget* parent)
    : QWidget(parent), m_header(new HeaderBar(HeaderBar::Size::Detail, this)) {
    auto* back = new QAction(icon(Icon::ChevronLeft), tr("返回回测结果"), this);
    connect(back, &QAction::triggered, this, &WhatIfSheets::backRequested);
    m_header->addAction(back, ActionWeight::Normal);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    for (Side& side : m_sides)
        splitter->addWidget(makeSide(side));
    splitter->setSizes({1, 1});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::small);
    column->setSpacing(space::small);
    column->addWidget(m_header);
    column->addWidget(splitter, 1);
    setFocusProxy(m_sides[1].sheet);
}

QWidget* WhatIfSheets::makeSide(Side& side) {
    auto* widget = new QWidget(this);
    side.heading = new QLabel(widget);
    setLabelRole(side.heading, LabelRole::Heading);
    side.sheet = new SheetView(widget);
    side.none = new QLabel(tr("期间内没有信号"), widget);
    side.none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setLabelRole(side.none, LabelRole::Quiet);
    connect(side.sheet, &SheetView::lineActivated, this, &WhatIfSheets::recordActivated);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(space::small, 0, space::small, 0);
    column->addWidget(side.heading);
    column->addWidget(side.sheet, 1);
    column->addWidget(side.none, 1);
    return widget;
}

void WhatIfSheets::setSheets(const service::WhatIfSheets& sheets) {
    const QString subject = sheets.who.unit_name.isEmpty()
                                ? sheets.who.name
                                : tr("%1 · %2").arg(sheets.who.name, sheets.who.unit_name);
    m_header->setTitle(subject);
    m_header->setSubtitle(sheets.model_name);
    showSide(m_sides[0], tr("现行标准"), sheets.before, subject);
    showSide(m_sides[1], tr("草案"), sheets.after, subject);
}

void WhatIfSheets::showSide(Side& side, const QString& name,
                            const std::vector<domain::Signal>& found, const QString& subject) {
    const auto highest = std::max_element(
        found.begin(), found.end(), [](const auto& a, const auto& b) { return a.tier < b.tier; });
    const bool isThere = highest != found.end();
    side.sheet->setVisible(isThere);
    side.none->setVisible(!isThere);
    side.heading->setText(
        isThere ? tr("%1：%2 提出%3").arg(name, highest->day.toIso(), tierName(highest->tier))
                : name);
    if (isThere)
        side.sheet->setSheet(*highest->sheet, {.subject = subject,
                                               .recomputeCode = {},
                                               .merged = {},
                                               .causes = causeTexts(highest->sheet->causes)});
}

void WhatIfSheets::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).surface);
}

} // namespace sizao::pages
