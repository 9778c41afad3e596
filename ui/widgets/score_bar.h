// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/score_mark.h"
#include "ui/widgets/tokens.h"

#include <QWidget>

namespace sizao::widgets {

// The bar of a score as a widget.
class ScoreBar : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBar(QWidget* parent = nullptr);
    void setMark(const ScoreMark& mark);
    [[nodiscard]] const ScoreMark& mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ScoreMark m_mark;
};

} // namespace sizao::widgets
