// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace sizao::widgets {

// The pages down the left side: icon, name, what waits there. Ctrl+1 … Ctrl+9, Ctrl+0 choose; Up
// and Down move. Collapsed it shows the icons alone, the names in tooltips.
class NavigationList : public QWidget {
    Q_OBJECT

public:
    explicit NavigationList(QWidget* parent = nullptr);

    void addEntry(const QString& key, const QString& title, Icon icon);
    void setCounter(const QString& key, int count); // 0 shows none
    [[nodiscard]] int counter(const QString& key) const;

    void setCurrent(const QString& key); // unknown: nothing happens
    [[nodiscard]] QString current() const;
    [[nodiscard]] QStringList keys() const;

    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

signals:
    void chosen(const QString& key); // by the user or by setCurrent
    void collapsedChanged(bool collapsed);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Entry;
    [[nodiscard]] Entry* find(const QString& key) const;
    void choose(int index);

    QList<Entry*> m_entries;
    QVBoxLayout* m_layout;
    QButtonGroup* m_group;
    QToolButton* m_fold;
    bool m_isCollapsed = false;
};

} // namespace sizao::widgets
