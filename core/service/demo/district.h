// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

// One invented district (云江区): units, cadres and three years of supervision information as the
// sheets an office would import. Nobody and no place in it is real.
namespace sizao::service::demo {

struct DemoSheet {
    QString file_name;  // e.g. 信访举报.csv
    QByteArray csv;     // UTF-8 with BOM, RFC 4180, CRLF
    QByteArray mapping; // profile by which it is imported (sizao.mapping/1)
    QString channel;    // code; empty: units or cadres
    int rows = 0;       // without the heading
};

// To be imported in this order.
struct DemoDistrict {
    DemoSheet units;
    DemoSheet cadres;
    std::vector<DemoSheet> records; // one per channel
    DemoSheet practice; // 本周待导入: 80 rows of the last week, 4 of them bad, to try the import on
};

inline constexpr int demoDays = 1'095; // from the first possible day to `through`

// The same bytes for the same seed and day on every machine. Nothing in it happens after `through`
// but one row of the practice sheet. Fails only when the program's own resources are missing.
[[nodiscard]] base::Result<DemoDistrict> generate(std::uint64_t seed, base::Day through);

} // namespace sizao::service::demo
