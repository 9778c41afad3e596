// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sheet.h"

#include <algorithm>

namespace sizao::domain {

bool ComputationSheet::citesGradeFour() const {
    return std::any_of(lines.begin(), lines.end(),
                       [](const SheetLine& line) { return line.grade == Grade::IV; });
}

} // namespace sizao::domain
