// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/header_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/tier_badge.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace sizao::widgets {
namespace {

constexpr char refusalProperty[] = "refusal";

// A push button that is its action.
QPushButton* buttonFor(QAction* action, ActionWeight weight, QWidget* parent) {
    auto* button = new QPushButton(parent);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setToolTip(actionToolTip(*action));
    };
    follow();
    setButtonWeight(button,
                    weight == ActionWeight::Primary ? ButtonWeight::Primary : ButtonWeight::Normal);
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(action, &QObject::destroyed, button, &QObject::deleteLater);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

// The ⋯ stands there only while its menu has something to offer.
void showWhileNeeded(QToolButton* more) {
    const QList<QAction*> actions = more->menu()->actions();
    more->setVisible(std::any_of(actions.begin(), actions.end(), [](const QAction* action) {
        return !action->isSeparator() && action->isVisible();
    }));
}

} // namespace

void setRefusal(QAction* action, const QString& sentence) {
    action->setProperty(refusalProperty, sentence);
    action->setEnabled(sentence.isEmpty());
    action->setToolTip(actionToolTip(*action)); // buttons follow what an action announces
}

QString refusalOf(const QAction& action) {
    return action.property(refusalProperty).toString();
}

void setPossible(QAction* action, bool possible) {
    action->setEnabled(possible && refusalOf(*action).isEmpty());
}

QString actionToolTip(const QAction& action) {
    if (const QString refusal = refusalOf(action); !refusal.isEmpty())
        return QStringLiteral("<p>%1</p>").arg(refusal.toHtmlEscaped());
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? action.text() : QStringLiteral("%1  %2").arg(action.text(), keys);
}

HeaderBar::HeaderBar(Size size, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)),
      m_badge(new TierBadge(domain::Tier::None, this)),
      m_actions(new QHBoxLayout),
      m_more(new QToolButton(this)),
      m_menu(new QMenu(this)) {
    setLabelRole(m_title, size == Size::Page ? LabelRole::Title : LabelRole::Heading);
    setLabelRole(m_subtitle, LabelRole::Quiet);
    for (QLabel* label : {m_title, m_subtitle}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    m_subtitle->hide();
    m_badge->hide();
    m_more->setIcon(icon(Icon::More));
    m_more->setIconSize({20, 20});
    m_more->setToolTip(tr("更多操作"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();

    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(space::small);
    titleRow->addWidget(m_badge);
    titleRow->addWidget(m_title, 1);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addLayout(titleRow);
    texts->addWidget(m_subtitle);
    m_actions->setSpacing(space::small);
    m_actions->addWidget(m_more);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addLayout(texts, 1);
    row->addLayout(m_actions);
    row->setAlignment(m_actions, Qt::AlignTop);
}

void HeaderBar::setTitle(const QString& title) {
    m_title->setText(title);
}

QString HeaderBar::title() const {
    return m_title->text();
}

void HeaderBar::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void HeaderBar::setTier(std::optional<domain::Tier> tier) {
    m_badge->setVisible(tier.has_value());
    if (tier)
        m_badge->setTier(*tier);
}

void HeaderBar::addAction(QAction* action, ActionWeight weight) {
    if (!action->shortcut().isEmpty()) // so that its key works although no menu bar shows it
        QWidget::addAction(action);
    switch (weight) {
    case ActionWeight::Primary:
    case ActionWeight::Normal:
        m_actions->insertWidget(m_actions->indexOf(m_more), buttonFor(action, weight, this));
        return;
    case ActionWeight::Rare:
        m_menu->insertAction(m_separator, action);
        break;
    case ActionWeight::Dangerous:
        if (!m_separator)
            m_separator = m_menu->addSeparator();
        m_menu->addAction(action);
        break;
    }
    connect(action, &QAction::changed, m_more, [this] { showWhileNeeded(m_more); });
    showWhileNeeded(m_more);
}

void HeaderBar::clearActions() {
    for (QAction* action : QWidget::actions())
        QWidget::removeAction(action);
    for (QPushButton* button : findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
        delete button;
    m_menu->clear();
    m_separator = nullptr;
    m_more->hide();
}

} // namespace sizao::widgets
