// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow_layout.h"

#include "ui/widgets/tokens.h"

namespace sizao::widgets {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(space::small);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}

void FlowLayout::addItem(QLayout* layout) {
    addChildLayout(layout);
    m_items.append(layout);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - spacing()), height};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect& rect, bool isTrial) const {
    int y = rect.top();
    qsizetype from = 0;
    while (from < m_items.size()) {
        qsizetype to = from;
        int width = -spacing();
        int height = 0;
        while (to < m_items.size()) {
            const QSize hint = m_items[to]->sizeHint();
            if (to > from && width + spacing() + hint.width() > rect.width())
                break;
            width += spacing() + hint.width();
            height = std::max(height, hint.height());
            ++to;
        }
        int x = rect.left();
        for (qsizetype i = from; i < to && !isTrial; ++i) {
            QSize size = m_items[i]->sizeHint();
            size.setWidth(std::min(size.width(), rect.width()));
            const bool isLast = i == to - 1 && to - from > 1;
            m_items[i]->setGeometry(QRect(QPoint(isLast ? rect.right() + 1 - size.width() : x,
                                                 y + (height - size.height()) / 2),
                                          size));
            x += size.width() + spacing();
        }
        y += height + (to < m_items.size() ? spacing() : 0);
        from = to;
    }
    return y - rect.top();
}

} // namespace sizao::widgets
