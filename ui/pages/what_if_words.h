// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/what_if_service.h"

#include <QStringList>

// The answer of a back-test in words, and the rows of its smaller tables.
namespace sizao::pages {

// `少提 21 件预警：24 人级别降低，5 人升高`
[[nodiscard]] QString findingOf(const service::WhatIfReport& report);
// What and when: period, how many, how the draft holds, months over the capacity.
[[nodiscard]] QString subtitleOf(const service::WhatIfReport& report,
                                 const service::WhatIfRequest& request);

[[nodiscard]] QStringList effectHeadings();
[[nodiscard]] QList<QStringList> effectRows(const std::vector<rules::WeightEffect>& effects,
                                            const std::vector<service::WhatIfControls>& names);
[[nodiscard]] QStringList groupHeadings();
[[nodiscard]] QList<QStringList> groupRows(const std::vector<rules::GroupShare>& shares);

} // namespace sizao::pages
