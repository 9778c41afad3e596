// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigation_list.h"

#include "ui/print/painting.h"
#include "ui/widgets/tokens.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace sizao::widgets {
namespace {

constexpr int entryHeight = 36;
constexpr int entryIconSize = 20;
constexpr int largestCounter = 99;

} // namespace

class NavigationList::Entry : public QAbstractButton {
public:
    Entry(const QString& key, const QString& title, Icon icon, const QString& shortcut,
          QWidget* parent)
        : QAbstractButton(parent), m_key(key), m_icon(icon), m_shortcut(shortcut) {
        setText(title);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        describe();
    }

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] int counter() const { return m_counter; }
    void setCounter(int count) {
        m_counter = count;
        describe();
        update();
    }
    void setCollapsed(bool collapsed) {
        m_isCollapsed = collapsed;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override {
        return {collapsedNavigationWidth, std::max(entryHeight, fontMetrics().height() + 12)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tokens& tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF field = QRectF(rect()).adjusted(8, 1, -8, -1);
        painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked()    ? tokens.accentSoft
                         : underMouse() ? tokens.raised()
                                        : QColor(Qt::transparent));
        painter.drawRoundedRect(field, cornerRadius, cornerRadius);
        const QColor iconColor = isChecked() ? tokens.accent : tokens.quiet;
        const QPixmap pixmap = iconPixmap(m_icon, iconColor, entryIconSize, devicePixelRatioF());
        painter.drawPixmap(QPointF(field.left() + 10, (height() - entryIconSize) / 2.0), pixmap);
        if (m_isCollapsed) {
            paintDot(painter, tokens, field);
            return;
        }
        const qreal counterWidth = paintCounter(painter, tokens, field);
        painter.setFont(
            textFont(TextSize::Base, isChecked() ? TextWeight::Strong : TextWeight::Regular));
        painter.setPen(isChecked() ? tokens.accent : tokens.text);
        const QRectF textRect =
            field.adjusted(10 + entryIconSize + 10, 0, -counterWidth - space::small, 0);
        painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight,
                                                          static_cast<int>(textRect.width())));
    }

private:
    void describe() {
        const QString name =
            m_counter > 0 ? NavigationList::tr("%1，%n 件待办", nullptr, m_counter).arg(text())
                          : text();
        setAccessibleName(name);
        setToolTip(m_shortcut.isEmpty() ? name : QStringLiteral("%1  %2").arg(name, m_shortcut));
    }

    qreal paintCounter(QPainter& painter, const Tokens& tokens, const QRectF& field) const {
        if (m_counter <= 0)
            return 0;
        const QString label = m_counter > largestCounter ? QStringLiteral("%1+").arg(largestCounter)
                                                         : QString::number(m_counter);
        painter.setFont(textFont(TextSize::Small, TextWeight::Strong));
        painter.setPen(isChecked() ? tokens.accent : tokens.quiet);
        painter.drawText(field.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, label);
        return painter.fontMetrics().horizontalAdvance(label) + 12;
    }

    void paintDot(QPainter& painter, const Tokens& tokens, const QRectF& field) const {
        if (m_counter <= 0)
            return;
        painter.setPen(QPen(tokens.canvas, 1.5));
        painter.setBrush(tokens.accent);
        painter.drawEllipse(QPointF(field.right() - 9, field.top() + 9), 4, 4);
    }

    QString m_key;
    Icon m_icon;
    QString m_shortcut;
    int m_counter = 0;
    bool m_isCollapsed = false;
};

NavigationList::NavigationList(QWidget* parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_group(new QButtonGroup(this)),
      m_fold(new QToolButton(this)) {
    m_layout->setContentsMargins(0, space::small, 0, space::small);
    m_layout->setSpacing(2);
    m_layout->addStretch(1);
    m_fold->setIconSize({18, 18});
    connect(m_fold, &QToolButton::clicked, this, [this] { setCollapsed(!m_isCollapsed); });
    auto* foldRow = new QHBoxLayout;
    foldRow->setContentsMargins(14, 0, 14, 0);
    foldRow->addWidget(m_fold);
    foldRow->addStretch(1);
    m_layout->addLayout(foldRow);
    setCollapsed(false);
}

void NavigationList::addEntry(const QString& key, const QString& title, Icon icon) {
    const int number = static_cast<int>(m_entries.size()) + 1;
    const QString shortcut = number <= 10 ? QStringLiteral("Ctrl+%1").arg(number % 10) : QString();
    auto* entry = new Entry(key, title, icon, shortcut, this);
    entry->setCollapsed(m_isCollapsed);
    entry->setChecked(m_entries.isEmpty());
    m_group->addButton(entry);
    m_entries.append(entry);
    m_layout->insertWidget(number - 1, entry);
    connect(entry, &QAbstractButton::clicked, this, [this, key] { emit chosen(key); });
    if (!shortcut.isEmpty()) {
        auto* keys = new QShortcut(QKeySequence(shortcut), this);
        keys->setContext(Qt::WindowShortcut);
        connect(keys, &QShortcut::activated, this, [this, key] { setCurrent(key); });
    }
}

NavigationList::Entry* NavigationList::find(const QString& key) const {
    for (Entry* entry : m_entries)
        if (entry->key() == key)
            return entry;
    return nullptr;
}

void NavigationList::setCounter(const QString& key, int count) {
    if (Entry* entry = find(key))
        entry->setCounter(std::max(count, 0));
}

int NavigationList::counter(const QString& key) const {
    const Entry* entry = find(key);
    return entry ? entry->counter() : 0;
}

void NavigationList::setCurrent(const QString& key) {
    Entry* entry = find(key);
    if (!entry)
        return;
    entry->setChecked(true);
    emit chosen(key);
}

QString NavigationList::current() const {
    const auto* entry = static_cast<const Entry*>(m_group->checkedButton());
    return entry ? entry->key() : QString();
}

QStringList NavigationList::keys() const {
    QStringList keys;
    for (const Entry* entry : m_entries)
        keys.append(entry->key());
    return keys;
}

void NavigationList::setCollapsed(bool collapsed) {
    const bool isChange = collapsed != m_isCollapsed;
    m_isCollapsed = collapsed;
    setFixedWidth(collapsed ? collapsedNavigationWidth : navigationWidth);
    for (Entry* entry : m_entries)
        entry->setCollapsed(collapsed);
    m_fold->setIcon(icon(collapsed ? Icon::ChevronRight : Icon::ChevronLeft));
    m_fold->setToolTip(collapsed ? tr("展开导航") : tr("收起导航"));
    m_fold->setAccessibleName(m_fold->toolTip());
    if (isChange)
        emit collapsedChanged(collapsed);
}

void NavigationList::choose(int index) {
    if (index < 0 || index >= m_entries.size())
        return;
    m_entries[index]->setFocus(Qt::TabFocusReason);
    setCurrent(m_entries[index]->key());
}

void NavigationList::keyPressEvent(QKeyEvent* event) {
    const auto index = static_cast<int>(keys().indexOf(current()));
    if (event->key() == Qt::Key_Down)
        choose(index + 1);
    else if (event->key() == Qt::Key_Up)
        choose(index - 1);
    else
        QWidget::keyPressEvent(event);
}

void NavigationList::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).canvas);
}

} // namespace sizao::widgets
