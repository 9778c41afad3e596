// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/level_picker.h"

#include "ui/widgets/tokens.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace sizao::pages {

LevelPicker::LevelPicker(QWidget* parent) : QListWidget(parent) {
    setWordWrap(true);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideNone);
    setSpacing(2);
    connect(this, &QListWidget::currentRowChanged, this, &LevelPicker::levelChanged);
}

void LevelPicker::setLevels(const std::vector<service::LevelChoice>& levels) {
    const std::optional<int> before = level();
    m_levels = levels;
    // One width from the start: else lines are counted without the scroll bar and cut with it.
    setVerticalScrollBarPolicy(levels.empty() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const service::LevelChoice& choice : levels) {
            const QString grade = choice.grade ? domain::toLabel(*choice.grade) : tr("不计等级");
            auto* item = new QListWidgetItem(tr("%1 档 · %2　%3\n%4")
                                                 .arg(choice.level)
                                                 .arg(grade, choice.text, choice.consequence),
                                             this);
            item->setData(Qt::UserRole, choice.level);
        }
        if (count() == 1)
            setCurrentRow(0);
    }
    if (before)
        setLevel(*before);
    emit levelChanged();
}

void LevelPicker::setLevel(int level) {
    for (int row = 0; row < count(); ++row)
        if (item(row)->data(Qt::UserRole).toInt() == level)
            setCurrentRow(row);
}

std::optional<int> LevelPicker::level() const {
    const QListWidgetItem* chosen = currentItem();
    return chosen ? std::optional(chosen->data(Qt::UserRole).toInt()) : std::nullopt;
}

std::optional<domain::Grade> LevelPicker::grade() const {
    const auto chosen = level();
    const auto found = std::find_if(m_levels.begin(), m_levels.end(),
                                    [&](const auto& known) { return known.level == chosen; });
    return found == m_levels.end() ? std::nullopt : found->grade;
}

void LevelPicker::setPlaceholderText(const QString& text) {
    m_placeholder = text;
    viewport()->update();
}

void LevelPicker::paintEvent(QPaintEvent* event) {
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(widgets::tokensOf(palette()).quiet);
    painter.drawText(viewport()->rect().adjusted(0, widgets::space::tiny, 0, 0),
                     static_cast<int>(Qt::AlignTop | Qt::AlignLeft) | Qt::TextWordWrap,
                     m_placeholder);
}

void LevelPicker::keyPressEvent(QKeyEvent* event) {
    bool isNumber = false;
    const int number = event->text().toInt(&isNumber);
    if (isNumber)
        setLevel(number);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace sizao::pages
