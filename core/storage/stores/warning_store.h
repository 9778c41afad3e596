// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/warning.h"
#include "core/storage/engine/database.h"

namespace sizao::storage {

struct CaseRow {
    domain::WarningCase warning_case;
    QString subject_name;
    QString unit_name; // of the cadre now, or empty
    QString handler_names;
};

// Newest first.
[[nodiscard]] base::Result<std::vector<CaseRow>> listCases(Database& database);
[[nodiscard]] base::Result<std::optional<CaseRow>> findCaseRow(Database& database,
                                                               domain::CaseId id);
[[nodiscard]] base::Result<std::optional<domain::WarningCase>>
findCaseByNumber(Database& database, const QString& number);

// Newest first.
[[nodiscard]] base::Result<std::vector<domain::WarningCase>> casesOfSubject(Database& database,
                                                                            base::RawId subject);

// All decisions on signals of one subject, or of everybody.
[[nodiscard]] base::Result<std::vector<domain::SignalDecision>>
listDecisions(Database& database, std::optional<base::RawId> subject);
// Those of the notice from which a case came, the leading one first.
[[nodiscard]] base::Result<std::vector<domain::SignalDecision>> decisionsOfCase(Database& database,
                                                                                domain::CaseId id);

} // namespace sizao::storage
