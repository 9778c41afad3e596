// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fold.h"
#include "core/service/fact_cache.h"
#include "core/service/warning_service.h"

namespace sizao::service {

// A derived signal with the names people read: looked up in the snapshot that is being read.
[[nodiscard]] base::Result<SignalRow>
signalRowOf(storage::Database& database, const SubjectEntry& entry, const rules::PairState& pair,
            const rules::DerivedSignal& derived, const rules::Standards& standards);

// Of everybody, as of the end of that day, highest tier and score first. Pending ones; with `all`
// also decided and superseded ones. The facts are refreshed before.
[[nodiscard]] base::Result<std::vector<SignalRow>> signalRowsOn(storage::Database& database,
                                                                FactCache& facts,
                                                                const rules::Standards& standards,
                                                                base::Day day, bool all);

// The words of records for a sheet, from the snapshot that is being read.
[[nodiscard]] rules::TextsOf textsFrom(storage::Database& database);

// The decision made about a signal; nullptr: none yet.
[[nodiscard]] const domain::SignalDecision* decisionAbout(const SubjectEntry& entry,
                                                          const QString& model, base::Day day);

// The signal of this key among those of one subject; nullptr members: no longer derived.
struct FoundSignal {
    const rules::PairState* pair = nullptr;
    const rules::DerivedSignal* derived = nullptr;
};
[[nodiscard]] FoundSignal findSignal(const domain::SubjectRef& subject,
                                     const std::vector<rules::PairState>& pairs,
                                     const QString& key);

} // namespace sizao::service
