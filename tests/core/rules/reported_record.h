// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/rules/default_catalogue.h"

#include "core/domain/record.h"

// A record that may be submitted under the shipped catalogue, in force from day 20000.
namespace sizao::test {

inline constexpr base::Day today(20500);

[[nodiscard]] inline domain::Record reportedRecord() {
    domain::Record record;
    record.id = domain::RecordId::fromName("r");
    record.person = domain::PersonId::fromName("p");
    record.occurred_on = today - 10;
    record.found_on = today - 5;
    record.indicator = QStringLiteral("YL03");
    record.level = 2;
    record.grade = domain::Grade::I;
    record.facts = QStringLiteral("抽查时不在岗");
    return record;
}

} // namespace sizao::test
