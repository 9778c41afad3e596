// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace sizao::intake {

// How a date may be written in a column. A time of day may follow in every style but Serial and
// Compact; with an offset (`Z`, `+08:00`) the day is the one in Asia/Shanghai. Full-width digits
// and signs are read as ASCII. Years have four digits: two-digit years are never guessed.
enum class DateStyle {
    Iso,          // 2026-03-05, 2026-3-5
    Slash,        // 2026/3/5
    Dot,          // 2026.3.5
    Chinese,      // 2026年3月5日
    Compact,      // 20260305
    Serial,       // 46086: days as a spreadsheet program counts them (1900 system)
    MonthDayYear, // 3/5/2026 is the fifth of March: only where a profile says so
    DayMonthYear, // 5/3/2026 likewise
};

[[nodiscard]] QString codeOf(DateStyle style);
[[nodiscard]] std::optional<DateStyle> dateStyleFromCode(QStringView code);
// The styles that cannot be mistaken for one another: Iso, Slash, Dot, Chinese, Compact.
[[nodiscard]] const std::vector<DateStyle>& plainDateStyles();

[[nodiscard]] std::optional<base::Day> dayFrom(QStringView text,
                                               const std::vector<DateStyle>& styles);

} // namespace sizao::intake
