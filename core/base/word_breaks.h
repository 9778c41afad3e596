// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace sizao::base {

// Where one Chinese word ends and the next begins, by the dictionary of ICU: UTF-16 positions
// between the first and the last character, rising. Names it does not know may fall apart.
[[nodiscard]] std::vector<qsizetype> wordBreaks(const QString& text);

} // namespace sizao::base
