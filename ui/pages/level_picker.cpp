// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/level_picker.h"

#include "ui/pages/choices.h"

#include <QKeyEvent>

namespace sizao::pages {

LevelPicker::LevelPicker(QWidget* parent) : QListWidget(parent) {
    setWordWrap(true);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One width from the start: else lines are counted without the scroll bar and cut with it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextElideMode(Qt::ElideNone);
    setSpacing(2);
    connect(this, &QListWidget::currentRowChanged, this, &LevelPicker::levelChanged);
}

void LevelPicker::setLevels(const std::vector<service::LevelChoice>& levels) {
    const std::optional<int> before = level();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const service::LevelChoice& choice : levels) {
            const QString grade = choice.grade ? domain::toLabel(*choice.grade) : tr("不计等级");
            auto* item =
                new QListWidgetItem(tr("%1 档 · %2　%3\n%4")
                                        .arg(choice.level)
                                        .arg(grade, choice.text, consequenceText(choice.grade)),
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

void LevelPicker::keyPressEvent(QKeyEvent* event) {
    bool isNumber = false;
    const int number = event->text().toInt(&isNumber);
    if (isNumber)
        setLevel(number);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace sizao::pages
