// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace sizao::widgets {

// 整改进度: how many items stood open, week by week, as columns; the part that was late hatched,
// so that it is seen in print too; and as a dashed line how many the due days allowed. The arrows
// and the mouse choose a week, whose numbers are told in words.
class BurnDownChart : public QWidget {
    Q_OBJECT

public:
    struct Point {
        base::Day day;
        int open = 0;
        int allowed = 0;
        int overdue = 0; // of the open ones
    };

    explicit BurnDownChart(QWidget* parent = nullptr);

    void setPoints(const QList<Point>& points); // rising; the last one is chosen
    [[nodiscard]] const QList<Point>& points() const { return m_points; }
    [[nodiscard]] std::optional<int> current() const; // index; nullopt: no points
    [[nodiscard]] QString pointText(const Point& point) const;

    [[nodiscard]] QSize sizeHint() const override { return {900, 380}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, 220}; }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    struct Scale;
    [[nodiscard]] Scale scale() const;
    void setCurrent(int index);
    void paintAxes(QPainter& painter, const Scale& scale) const;
    void paintColumns(QPainter& painter, const Scale& scale) const;
    void paintAllowed(QPainter& painter, const Scale& scale) const;
    void paintKey(QPainter& painter) const;

    QList<Point> m_points;
    int m_current = -1;
};

} // namespace sizao::widgets
