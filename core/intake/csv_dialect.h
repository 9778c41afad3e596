// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace sizao::intake {

// The separator among comma, semicolon, tab and bar that cuts the first records most evenly;
// comma when none occurs. `head` is the beginning of the text; a cut record at its end does no harm.
[[nodiscard]] QChar detectSeparator(QStringView head);

} // namespace sizao::intake
