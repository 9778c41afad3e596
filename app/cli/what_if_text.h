// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/what_if_service.h"

#include <QJsonObject>

namespace sizao::cli {

// What one run of the command learned; what was not asked for is empty.
struct WhatIfAnswer {
    service::WhatIfMode mode = service::WhatIfMode::AsIf;
    std::optional<base::Day> since;
    service::WhatIfReport report;
    std::optional<std::vector<service::ThresholdCurve>> curves;
    std::optional<std::vector<rules::WeightEffect>> sensitivity;
    std::optional<std::vector<service::WhatIfSheets>> sheets; // of one subject, by model
};

[[nodiscard]] QJsonObject toJson(const WhatIfAnswer& answer);
// Tables for a terminal.
[[nodiscard]] QString toText(const WhatIfAnswer& answer);
// The sheet of the highest tier of each side, the lines of one beside those of the other.
[[nodiscard]] QString sideBySide(const service::WhatIfSheets& sheets);

} // namespace sizao::cli
