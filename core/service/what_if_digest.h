// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/what_if_service.h"

namespace sizao::service {

// SHA-256 (hex) over canonical JSON `sizao-what-if/1`: keys in alphabetical order, no blanks,
// points in thousandths; `kind` where it is not about persons. The same question about the same
// facts gives the same digest anywhere.
[[nodiscard]] QString whatIfDigest(const WhatIfReport& report,
                                   const rules::WhatIfQuestion& question, const rules::WhatIf& run,
                                   const QString& facts_digest);

} // namespace sizao::service
