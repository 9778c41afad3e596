// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/row_verdict.h"

// What is said about rows that do not fit what the vault holds: each names the cause and what a
// clerk can do about it.
namespace sizao::service {

void addError(RowVerdict& verdict, qint64 row, const QString& reason); // also rejects the row
void addWarning(RowVerdict& verdict, qint64 row, const QString& reason);

namespace import_texts {
[[nodiscard]] QString sourceChanged();
[[nodiscard]] QString factsTooLong();
[[nodiscard]] QString noFacts();
[[nodiscard]] QString unknownUnit(const QString& unit);
[[nodiscard]] QString unknownUnitAtTime(const QString& unit);
[[nodiscard]] QString unknownNumber(const QString& number);
[[nodiscard]] QString otherName(const QString& number, const QString& known, const QString& given);
[[nodiscard]] QString unknownName(const QString& name);
[[nodiscard]] QString sharedName(const QString& name, std::size_t count);
[[nodiscard]] QString unknownIndicator(const QString& indicator);
[[nodiscard]] QString beforeStandards(const QString& indicator);
[[nodiscard]] QString otherSubject(const QString& indicator);
[[nodiscard]] QString unknownLevel(const QString& indicator, int level);
[[nodiscard]] QString lowestLevel();
[[nodiscard]] QString concludedInFuture();
[[nodiscard]] QString newUnit(const QString& unit);
[[nodiscard]] QString unknownParent(const QString& unit);
[[nodiscard]] QString nameChanged(const QString& before, const QString& after);
} // namespace import_texts

} // namespace sizao::service
