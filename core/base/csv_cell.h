// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sizao::base {

// A cell of a csv file, with the quotes it needs (RFC 4180). What a spreadsheet program might take
// for a formula gets an apostrophe before it, and so does an apostrophe, so that taking one off is
// always right.
[[nodiscard]] QString csvCell(QStringView cell);

} // namespace sizao::base
