// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/database.h"

// Facts about the database itself.
namespace sizao::storage {

namespace meta {
inline constexpr const char* organisation = "organisation";
inline constexpr const char* agencyWord = "agency_word";
inline constexpr const char* createdAt = "created_at";
inline constexpr const char* standardsFrom = "standards_from"; // first day the seed is in force
inline constexpr const char* training = "training";            // an invented district
} // namespace meta

[[nodiscard]] base::Result<> writeMeta(Database& database, const char* key, const QString& value);
// Empty when never written.
[[nodiscard]] base::Result<QString> readMeta(Database& database, const char* key);

// A form being filled in, kept for the user until it is submitted.
[[nodiscard]] base::Result<> writeDraft(Database& database, const base::RawId& user,
                                        const QString& form, const QString& body, qint64 at_ms);
[[nodiscard]] base::Result<QString> readDraft(Database& database, const base::RawId& user,
                                              const QString& form);
[[nodiscard]] base::Result<> removeDraft(Database& database, const base::RawId& user,
                                         const QString& form);

} // namespace sizao::storage
