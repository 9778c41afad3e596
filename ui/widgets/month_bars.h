// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <array>

namespace sizao::widgets {

// Signals per month: bars of a draft by tier, a mark for what is proposed today, and the line of
// what can be reviewed in a month.
class MonthBars : public QWidget {
    Q_OBJECT

public:
    struct Month {
        int year = 0;
        int month = 1; // 1..12
        int before = 0;
        std::array<int, 3> after{}; // yellow, orange, red
        [[nodiscard]] int total() const { return after[0] + after[1] + after[2]; }
    };

    explicit MonthBars(QWidget* parent = nullptr);

    void setMonths(const QList<Month>& months, int capacity); // 0: no line
    [[nodiscard]] const QList<Month>& months() const { return m_months; }
    [[nodiscard]] QString monthText(const Month& month) const;

    [[nodiscard]] QSize sizeHint() const override { return {520, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int highest() const;

    QList<Month> m_months;
    int m_capacity = 0;
};

} // namespace sizao::widgets
