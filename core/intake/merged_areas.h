// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace sizao::intake {

// `B12`: column from 0, row from 1. nullopt when it is none, or beyond what a sheet can have.
struct CellPlace {
    int column = 0;
    int row = 0;
};
[[nodiscard]] std::optional<CellPlace> placeFrom(QByteArrayView reference);

// Which cells lie under a merged area without being its first. Asked with rows in rising order.
class MergedAreas {
public:
    // `A1:B2`. False when it is no area.
    [[nodiscard]] bool add(QByteArrayView reference);
    [[nodiscard]] int count() const { return static_cast<int>(m_areas.size()); }
    // Call once all are added.
    void sort();
    [[nodiscard]] bool covers(int row, int column);

private:
    struct Area {
        CellPlace first;
        CellPlace last;
    };
    std::vector<Area> m_areas;       // by first row
    std::vector<std::size_t> m_open; // that reach into the row asked for
    std::size_t m_next = 0;
    int m_row = 0;
};

} // namespace sizao::intake
