// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstdint>

// The page of an official letter (GB/T 9704-2012; design, section 1.1). Micrometres throughout, from
// the upper left corner of the page or of the type area. Values that are to be compared with the
// printed standard before release are marked 待核.
namespace sizao::print::grid {

using Um = std::int32_t;

inline constexpr Um pageWidth = 210'000;
inline constexpr Um pageHeight = 297'000;
inline constexpr Um top = 37'000;  // 天头
inline constexpr Um left = 28'000; // 订口
inline constexpr Um width = 156'000;
inline constexpr Um height = 225'000;
inline constexpr int lines = 22;
inline constexpr int columns = 28;
inline constexpr int halves = 2 * columns; // of a line: digits and Latin letters take one each

// Where a line and a half cell begin, within the type area.
[[nodiscard]] constexpr Um lineTop(int line) {
    return static_cast<Um>(std::int64_t(line) * height / lines);
}
[[nodiscard]] constexpr Um halfLeft(int half) {
    return static_cast<Um>(std::int64_t(half) * width / halves);
}
inline constexpr Um lineHeight = height / lines;

// Type, by its em. A 3号 of 16 pt, as word processors have it, would not give 28 cells.
inline constexpr Um size1 = 14'817;    // 初号 42 pt: the largest name of an agency
inline constexpr Um size2 = 7'761;     // 2号 22 pt
inline constexpr Um size3 = 5'556;     // 3号 15.75 pt
inline constexpr Um size4 = 4'939;     // 4号 14 pt
inline constexpr Um sizeTable = 4'233; // 小4号 12 pt
// From the upper edge of a character to its base line, in thousandths of the em.
inline constexpr int ascentPermille = 880;

// The full head
inline constexpr Um agencyTop = 35'000;   // below the upper edge of the type area
inline constexpr Um redLineBelow = 4'000; // below the number
inline constexpr Um redLineHeight = 500;  // 待核
inline constexpr int numberGapLines = 2;  // between agency and number, red line and title

// The letter form
inline constexpr Um letterAgencyTop = 30'000;  // from the page edge
inline constexpr Um letterAgencySize = 12'700; // 36 pt
inline constexpr Um letterRuleBelow = 4'000;
inline constexpr Um letterRuleWidth = 170'000;
inline constexpr Um letterRuleBottom = 20'000; // from the lower page edge
inline constexpr Um thickRule = 900;           // 待核
inline constexpr Um ruleGap = 500;
inline constexpr Um thinRule = 300;

// The imprint (版记) and the page number
inline constexpr Um outerRule = 350;
inline constexpr Um innerRule = 250;
inline constexpr Um imprintLine = 8'400;
inline constexpr Um numberBelow = 7'000; // below the type area

// Tables
inline constexpr Um tableRule = 200;
inline constexpr Um cellPadding = 1'200;
inline constexpr Um tableLine = 6'700;
inline constexpr Um rowHeight = 9'500; // at least

// Y80 M80 in print 待核; mixed for a screen, which is what an archive file in sRGB has.
[[nodiscard]] inline QColor red() {
    return QColor(0xE6, 0x00, 0x12);
}

} // namespace sizao::print::grid
