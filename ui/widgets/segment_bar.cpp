// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segment_bar.h"

#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace sizao::widgets {

SegmentBar::SegmentBar(QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::tiny);
    m_row->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &SegmentBar::chosen);
}

void SegmentBar::setSegments(const QStringList& names) {
    qDeleteAll(m_buttons->buttons());
    for (int segment = 0; segment < names.size(); ++segment) {
        auto* button = new QToolButton(this);
        button->setText(names[segment]);
        button->setCheckable(true);
        button->setChecked(segment == 0);
        button->setFocusPolicy(Qt::TabFocus);
        m_buttons->addButton(button, segment);
        m_row->insertWidget(segment, button);
    }
}

void SegmentBar::setName(int segment, const QString& name) {
    m_buttons->button(segment)->setText(name);
}

void SegmentBar::setCurrent(int segment) {
    m_buttons->button(segment)->setChecked(true);
}

int SegmentBar::current() const {
    return m_buttons->checkedId();
}

void SegmentBar::addBeside(QWidget* widget) {
    m_row->addWidget(widget);
}

} // namespace sizao::widgets
