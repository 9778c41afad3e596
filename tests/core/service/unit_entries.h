// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/what_if_service.h"
#include "tests/core/service/decision_entries.h"

// Facts that make a unit's rate count, and questions about units.
namespace sizao::tests {

// Another one of 区城管局, so that its rate counts: P = 12.000. On the day of the last fact,
// 2026-11-14, it had two people for a year and 孙强 for 106 days: 584000000 / (836 + 7300), which
// is 71779.7….
inline void enterTheUnit(support::VaultFixture& vault) {
    enterThree(vault);
    vault.verified("G002", "BX01", 1, 10);
}

inline service::WhatIfRequest ofUnits(rules::Thresholds rate = {60'000, 90'000, 120'000}) {
    service::WhatIfRequest request;
    request.kind = domain::SubjectKind::Unit;
    request.adjustments.lines = {{text("M-ZF"), rate, rules::LinesOf::UnitRate}};
    return request;
}

} // namespace sizao::tests
