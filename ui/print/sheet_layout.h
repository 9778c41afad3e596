// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "ui/print/tokens.h"

#include <QFontMetricsF>

namespace sizao::print {

// How a sheet is laid out; lengths in logical pixels. Type is 13 px, whatever that is on paper.
struct SheetLayout {
    qreal width = 0;
    qreal margin = 20;
    int factLines = 2;    // lines of a fact, at most
    bool isDense = false; // one line a fact; names of indicators stand in the foot, once
    bool isPaper = false;
    bool isNarrow = false; // indicator and formula below the fact, however wide

    [[nodiscard]] static SheetLayout screen(qreal width) { return {.width = width}; }
    // Facts in full; the page has margins of its own.
    [[nodiscard]] static SheetLayout paper(qreal width, int lines = everyLine, bool dense = false) {
        return {.width = width, .margin = 0, .factLines = lines, .isDense = dense, .isPaper = true};
    }
    // Between one thing and the next: paper is closer.
    [[nodiscard]] qreal spacing(qreal onScreen) const {
        return isDense ? onScreen / 7 : isPaper ? onScreen * 3 / 7 : onScreen;
    }
    static constexpr int everyLine = 1000;
};

// Paper is scaled, so its letters are measured without the grid of a screen.
struct SheetFonts {
    explicit SheetFonts(bool isPaper);
    QFont small;
    QFont strong;
    QFont body;
    QFont heading;
    QFont title;
};

struct SheetCell {
    qreal left = 0;
    qreal width = 0;
};

enum class SheetFit {
    Wide,    // indicator, formula and days in columns of their own
    Narrow,  // below the fact and below the date
    Compact, // and what stands beside a number below it, too
};

struct SheetColumns {
    SheetCell date, age, drops, fact, indicator, grade, formula, points, counted, without;
    SheetFit fit = SheetFit::Wide;
    qreal width = 0; // of the sheet: what was given, or what the columns need at least
    [[nodiscard]] bool isWide() const { return fit == SheetFit::Wide; }
};

// Words are as long as the language makes them; the facts get what is left.
[[nodiscard]] SheetColumns columnsOf(const domain::ComputationSheet& sheet,
                                     const SheetLayout& layout, const SheetFonts& fonts);

inline constexpr qreal sheetGap = 12; // between columns

} // namespace sizao::print
