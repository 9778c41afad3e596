// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

namespace sizao::cli {

// `4.950`: points with three digits, as the sheet prints them.
[[nodiscard]] QString pointsText(domain::MilliPoints points);
// `1.25`: a weight or factor in hundredths.
[[nodiscard]] QString hundredthsText(int hundredths);

// The whole computation sheet for a terminal: every sum can be redone with a calculator.
// `subject` is the name as a list shows it.
[[nodiscard]] QString toText(const domain::ComputationSheet& sheet, const QString& subject);

} // namespace sizao::cli
