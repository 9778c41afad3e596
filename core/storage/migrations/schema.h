// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/migrations.h"

#include <span>
#include <string_view>

namespace sizao::storage {

// All steps from an empty file to today's schema, in order.
[[nodiscard]] std::span<const Migration> schemaMigrations();

extern const std::string_view m0001_foundation;

} // namespace sizao::storage
