// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/demo/district.h"
#include "core/service/demo/reports.h"

namespace sizao::service::demo {

[[nodiscard]] DemoSheet unitSheet(const Data& data);
[[nodiscard]] DemoSheet cadreSheet(const Data& data, const std::vector<Cadre>& cadres);
[[nodiscard]] DemoSheet recordSheet(const Data& data, const std::vector<Cadre>& cadres,
                                    std::size_t channel, const std::vector<Report>& reports);
// The rows of a week with four faults: a staff number nobody has, a day in the future, a word that
// is no indicator, and a row that stands there twice.
[[nodiscard]] DemoSheet practiceSheet(const Data& data, const std::vector<Cadre>& cadres,
                                      const std::vector<Report>& reports, base::Day through,
                                      Random random);

} // namespace sizao::service::demo
