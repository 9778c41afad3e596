// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/case_office.h"

// Short words for the tests of casework.
namespace sizao::tests {

using domain::CaseAct;
using domain::CaseFile;
using domain::CaseState;
using domain::Role;
using service::CaseworkService;
using service::StepEntry;
using support::expected;
using support::refusal;
using support::VaultFixture;
using Desk = support::CaseOffice;

inline QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace sizao::tests
