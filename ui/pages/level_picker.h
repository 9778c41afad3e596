// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/standards_service.h"

#include <QListWidget>

namespace sizao::pages {

// The levels of one indicator, each with its conduct and with what follows from it. Up and Down
// choose, or the number of the level.
class LevelPicker : public QListWidget {
    Q_OBJECT

public:
    explicit LevelPicker(QWidget* parent = nullptr);

    // Keeps the level when the other indicator has it too.
    void setLevels(const std::vector<service::LevelChoice>& levels);
    void setLevel(int level);
    [[nodiscard]] std::optional<int> level() const;
    [[nodiscard]] std::optional<domain::Grade> grade() const; // of the level
    // What stands at the top while there are no levels.
    void setPlaceholderText(const QString& text);

signals:
    void levelChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<service::LevelChoice> m_levels;
    QString m_placeholder;
};

} // namespace sizao::pages
