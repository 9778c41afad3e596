// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"

namespace sizao::service {

enum class RowFate : std::uint8_t { Accepted, Unchanged, Rejected };

// What became of one draft, and what is to be said about it.
struct RowVerdict {
    RowFate fate = RowFate::Accepted;
    std::vector<intake::RowIssue> issues;
};

} // namespace sizao::service
