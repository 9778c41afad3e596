// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace sizao::widgets {

class TierBadge;

enum class ActionWeight {
    Primary,   // what to do next; one
    Normal,    // a button
    Rare,      // in the ⋯ menu
    Dangerous, // in the ⋯ menu, apart from the others
};

// The title of a page or of a detail, its badge, and its actions at the right.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    enum class Size { Page, Detail };
    explicit HeaderBar(Size size, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle); // empty hides the line
    void setTier(std::optional<domain::Tier> tier);
    // The action keeps its owner. Text, icon, shortcut and enabled state follow it.
    void addAction(QAction* action, ActionWeight weight);
    void clearActions();

    [[nodiscard]] QString title() const;

private:
    QLabel* m_title;
    QLabel* m_subtitle;
    TierBadge* m_badge;
    QHBoxLayout* m_actions;
    QToolButton* m_more;
    QMenu* m_menu;
    QAction* m_separator = nullptr; // before the dangerous ones
};

// Switches an action off for who may not: its tooltip says who may. Empty: nothing is in the way.
void setRefusal(QAction* action, const QString& sentence);
[[nodiscard]] QString refusalOf(const QAction& action);
// Enabled unless it was refused.
void setPossible(QAction* action, bool possible);
// `登记进展  Ctrl+S`: every action tells its key, or who may.
[[nodiscard]] QString actionToolTip(const QAction& action);

} // namespace sizao::widgets
