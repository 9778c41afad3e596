// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/sheet.h"

#include <QByteArray>

// The frozen form of a sheet: canonical JSON `sizao-sheet/1`, the same bytes on every machine
// (warning model, section 13). The last key is `digest`: SHA-256 (hex) of the text before it.
namespace sizao::rules {

inline constexpr const char* engineVersion = "1.2.0"; // semantic version of these rules

[[nodiscard]] QByteArray toSheetJson(const domain::ComputationSheet& sheet);
// Refuses damaged text and a digest that does not match.
[[nodiscard]] base::Result<domain::ComputationSheet> fromSheetJson(QByteArrayView json);
// The digest named inside, as hex.
[[nodiscard]] QString sheetDigest(const domain::ComputationSheet& sheet);

// Does every sum again from the lines of the sheet alone. An error names the first number that
// comes out differently.
[[nodiscard]] base::Result<void> verifySheet(const domain::ComputationSheet& sheet);

} // namespace sizao::rules
