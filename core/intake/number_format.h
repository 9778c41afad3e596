// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace sizao::intake {

// What a number format makes of a number (ECMA-376 part 1, 18.8.30 and 18.8.31).
enum class FormatKind {
    Number,
    Date, // has a day, a month or a year, perhaps a time
    Time, // a time of day alone; durations such as [h]:mm are numbers
};

// Built-in formats by number; nullopt: not built in, look at the code of the workbook.
[[nodiscard]] std::optional<FormatKind> kindOfBuiltIn(int numberFormatId);
// The first section counts. Quoted and escaped text, colours and locales are no letters of dates.
[[nodiscard]] FormatKind kindOfCode(QStringView code);

// A serial number as `2026-03-05`, with ` 09:00:00` when there is a time of day; for Time only the
// time. nullopt: outside of years 1900 to 9999, or the day 1900-02-29 that never was.
[[nodiscard]] std::optional<QString> serialText(double serial, FormatKind kind, bool from1904);

// At most 15 significant digits, as spreadsheet programs hold them, without needless zeros.
[[nodiscard]] QString numberText(double number);

} // namespace sizao::intake
