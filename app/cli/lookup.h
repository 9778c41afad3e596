// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problem.h"

#include "core/service/case_service.h"
#include "core/service/people_service.h"
#include "core/service/warning_service.h"

// From what a person types to what is meant. Nothing found and several found are both refused
// (Exit::Refused); the message lists the candidates.
namespace sizao::cli {

inline constexpr int signalPrefixCharacters = 6; // of a key, at least

// By id or full name, among those not disabled.
[[nodiscard]] Outcome<domain::UserId> findOfficer(service::Session& session, const QString& text);
// Exactly two, in the order given.
[[nodiscard]] Outcome<std::array<domain::UserId, 2>>
findTwoOfficers(service::Session& session, const char* option, const QStringList& texts);
// By staff number or id.
[[nodiscard]] Outcome<domain::PersonId> findPerson(service::Session& session, const QString& text);
// By id, code, full or short name.
[[nodiscard]] Outcome<domain::UnitId> findUnit(service::Session& session, const QString& text);
[[nodiscard]] Outcome<domain::RecordId> recordIdFrom(const QString& text);
// By the beginning of its key, among all signals of that day (default: today).
[[nodiscard]] Outcome<service::SignalRow> findSignal(const service::WarningService& warnings,
                                                     const QString& prefix,
                                                     std::optional<base::Day> day);
// By number or id. Reading the papers of a case is noted, asking for its id is not.
[[nodiscard]] Outcome<domain::CaseId> findCaseId(const service::CaseService& cases,
                                                 const QString& text);
[[nodiscard]] Outcome<service::CaseDetail> findCase(const service::CaseService& cases,
                                                    const QString& text);

} // namespace sizao::cli
