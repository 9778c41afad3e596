// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QWidget>

#include <array>

namespace sizao::widgets {

// How many people, or units, stand how high under one standard and under another: rows before, columns after,
// none to red, with totals. Cells above the diagonal went up, below it down; the more people the
// stronger the colour of the tier they came to.
class TierMatrix : public QWidget {
    Q_OBJECT

public:
    using Counts = std::array<std::array<int, 4>, 4>;

    explicit TierMatrix(QWidget* parent = nullptr);

    void setKind(domain::SubjectKind kind); // of whom is counted
    void setCounts(const Counts& counts);
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    [[nodiscard]] QString plainText() const; // for screen readers and tests

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int total(int row, int column) const; // 4: over all of them

    domain::SubjectKind m_kind = domain::SubjectKind::Person;
    Counts m_counts{};
};

} // namespace sizao::widgets
