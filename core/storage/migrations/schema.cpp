// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/schema.h"

#include <array>

namespace sizao::storage {

std::span<const Migration> schemaMigrations() {
    static const std::array steps{
        Migration{1, "foundation", m0001_foundation},
    };
    return steps;
}

} // namespace sizao::storage
