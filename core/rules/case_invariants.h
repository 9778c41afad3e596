// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_file.h"

#include <QStringList>

// What holds of every case at every moment (domain text, section 4), read from its parts and its
// history alone, independently of the tables by which it came there.
namespace sizao::rules {

// One sentence for each that does not hold.
[[nodiscard]] QStringList brokenInvariants(const CaseFile& file);

} // namespace sizao::rules
