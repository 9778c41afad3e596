// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

#include <QList>
#include <QWidget>

#include <array>

namespace sizao::widgets {

// How many people, or units, reach a number of points, for every number: under today's weights and
// under those of a draft, with the three lines of the draft and who reaches them.
class ThresholdChart : public QWidget {
    Q_OBJECT

public:
    struct Point {
        domain::MilliPoints threshold = 0;
        int before = 0;
        int after = 0;
    };

    explicit ThresholdChart(QWidget* parent = nullptr);

    void setKind(domain::SubjectKind kind);     // of whom is counted
    void setPoints(const QList<Point>& points); // rising
    void setLines(const std::array<domain::MilliPoints, 3>& lines);
    // How many at the point nearest to it; nullopt: no points.
    [[nodiscard]] std::optional<int> reaching(domain::MilliPoints threshold) const;

    [[nodiscard]] QSize sizeHint() const override { return {360, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Scale;
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] QString labelOf(std::size_t line) const;
    void paintAxes(QPainter& painter, const Scale& scale) const;
    void paintCurves(QPainter& painter, const Scale& scale) const;
    void paintLines(QPainter& painter, const Scale& scale) const;

    domain::SubjectKind m_kind = domain::SubjectKind::Person;
    QList<Point> m_points;
    std::array<domain::MilliPoints, 3> m_lines{};
};

} // namespace sizao::widgets
