// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/batch.h"
#include "core/domain/people.h"
#include "core/domain/standard.h"
#include "core/storage/engine/database.h"

#include <QStringList>

namespace sizao::storage {

// Small look-ups that several use cases share.
[[nodiscard]] base::Result<std::optional<domain::Channel>> findChannel(Database& database,
                                                                       const QString& code);
// Names of the users that are given and known, in order.
[[nodiscard]] base::Result<QStringList>
userNames(Database& database, const std::vector<std::optional<domain::UserId>>& users);
// Empty without a batch.
[[nodiscard]] base::Result<QString> fileNameOfBatch(Database& database,
                                                    std::optional<domain::ImportBatchId> batch);
// The stream of everything decided about the subject: that of the unit held on the day.
[[nodiscard]] base::Result<QString> decisionStream(Database& database,
                                                   std::optional<domain::PersonId> person,
                                                   std::optional<domain::UnitId> unit,
                                                   base::Day day);

// A case or record, and no other kind.
struct TouchedRow {
    QString type; // warning_case, record
    base::RawId id;
};
// What a user opened or worked on last, the latest first: by his own latest traces in the audit.
[[nodiscard]] base::Result<std::vector<TouchedRow>> lastTouched(Database& database,
                                                                domain::UserId user, int most);

} // namespace sizao::storage
