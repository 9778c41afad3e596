// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/merged_areas.h"

#include <algorithm>

namespace sizao::intake {

std::optional<CellPlace> placeFrom(QByteArrayView reference) {
    constexpr int lastColumn = 16'384;
    constexpr int lastRow = 1'048'576;
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z'; ++at) {
        column = column * 26 + (reference[at] - 'A' + 1);
        if (column > lastColumn)
            return std::nullopt;
    }
    int row = 0;
    for (; at < reference.size(); ++at) {
        if (reference[at] < '0' || reference[at] > '9')
            return std::nullopt;
        row = row * 10 + (reference[at] - '0');
        if (row > lastRow)
            return std::nullopt;
    }
    if (column == 0 || row == 0)
        return std::nullopt;
    return CellPlace{column - 1, row};
}

bool MergedAreas::add(QByteArrayView reference) {
    const qsizetype colon = reference.indexOf(':');
    if (colon < 0)
        return false;
    const auto first = placeFrom(reference.first(colon));
    const auto last = placeFrom(reference.sliced(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return false;
    m_areas.push_back({*first, *last});
    return true;
}

void MergedAreas::sort() {
    std::sort(m_areas.begin(), m_areas.end(),
              [](const Area& a, const Area& b) { return a.first.row < b.first.row; });
}

bool MergedAreas::covers(int row, int column) {
    if (row != m_row) {
        m_row = row;
        std::erase_if(m_open, [&](std::size_t index) { return m_areas[index].last.row < row; });
        for (; m_next < m_areas.size() && m_areas[m_next].first.row <= row; ++m_next)
            if (m_areas[m_next].last.row >= row)
                m_open.push_back(m_next);
    }
    return std::any_of(m_open.begin(), m_open.end(), [&](std::size_t index) {
        const Area& area = m_areas[index];
        return column >= area.first.column && column <= area.last.column
               && (column != area.first.column || row != area.first.row);
    });
}

} // namespace sizao::intake
