// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deadline_rules.h"
#include "core/service/calendar_service.h"

#include <QJsonObject>

// The working calendar as the command line shows it: JSON as documented in json.md, and the same
// for people.
namespace sizao::cli {

// One year of one region, and how many working days it has with everything that is laid over it.
struct CalendarYearLine {
    rules::YearPlan plan;
    int working_days = 0;
};

// A term that was reckoned; rules are those of the catalogue, or only an amount.
struct DueLine {
    base::Day from;
    rules::DeadlineRules rules;
    rules::DueDay due;
};

[[nodiscard]] QJsonObject toJson(const CalendarYearLine& line);
[[nodiscard]] QJsonObject toJson(const service::CalendarImport& done);
[[nodiscard]] QJsonObject toJson(const DueLine& line);

[[nodiscard]] QString toText(const CalendarYearLine& line);
[[nodiscard]] QString toText(const service::CalendarImport& done);
[[nodiscard]] QString toText(const DueLine& line);

} // namespace sizao::cli
