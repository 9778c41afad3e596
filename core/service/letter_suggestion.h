// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"
#include "core/rules/standards.h"
#include "core/storage/engine/database.h"

namespace sizao::service {

// A letter of that kind before anybody wrote on it: what the case itself says (facts, indicators,
// items, statement) and the standing sentences about terms, rights and archive. What only people
// can say, nature, harm and admonition, is left to them. The words are those of the paper, Chinese
// whatever language the program speaks.
[[nodiscard]] base::Result<domain::Letter>
suggestLetter(storage::Database& database, const domain::CaseFile& file, domain::LetterKind kind,
              const rules::Standards& standards, base::Day today);

} // namespace sizao::service
