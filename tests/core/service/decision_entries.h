// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/warning_service.h"
#include "tests/core/service/import_files.h"

// Facts that make a signal, and what people say about it.
namespace sizao::tests {

// Three officers' facts of grade Ⅱ about 张伟, each in another indicator: 9 points, orange.
inline void enterThree(support::VaultFixture& vault) {
    vault.verified("G001", "BX01", 1, 40);
    vault.verified("G001", "BX02", 1, 30);
    vault.verified("G001", "BX03", 1, 20);
}

inline std::vector<service::SignalRow> pending(const service::WarningService& warnings,
                                               bool all = false) {
    return support::expected(warnings.signalsOn({}, all).takeResult());
}

inline service::DecisionEntry about(const service::SignalRow& row, support::VaultFixture& vault) {
    service::DecisionEntry entry;
    entry.shown = {{row.key, {}}};
    entry.subject = row.subject;
    entry.proposed_by = vault.fang();
    entry.reason = text("三件事实均已双人核实");
    entry.handlers = {vault.fang(), vault.qiang()};
    return entry;
}

} // namespace sizao::tests
