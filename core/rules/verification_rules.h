// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/decision_rules.h"
#include "core/rules/standards.h"

#include "core/domain/record.h"

// Guards of a conclusion (domain text, section 5, Record: conclude).
namespace sizao::rules {

struct VerificationRequest {
    const domain::Record* record = nullptr;             // never null
    const domain::Verification* verification = nullptr; // never null
    bool explain_first = false;                         // of the record's channel
    std::vector<Actor> verifiers;                       // resolved from verifier_1 and verifier_2
    base::Day today;
};

[[nodiscard]] base::Result<void> check(const VerificationRequest& request,
                                       const Standards& standards);

} // namespace sizao::rules
