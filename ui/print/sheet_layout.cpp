// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_layout.h"

#include "ui/print/painting.h"
#include "ui/print/sheet_text.h"
#include "ui/print/sheet_window.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace sizao::print {
namespace {

constexpr int factCharacters = 9;  // a line of a fact, at least
constexpr int wideCharacters = 18; // of fact and indicator beside each other
constexpr int denseCharacters = 7; // of a fact alone on its line

using LineWords = std::function<QString(const domain::SheetLine&)>;

class Arrangement {
public:
    Arrangement(const domain::ComputationSheet& sheet, const SheetLayout& layout,
                const SheetFonts& fonts)
        : m_sheet(sheet), m_layout(layout), m_fonts(fonts), m_small(fonts.small) {}

    SheetColumns made() {
        m_columns.width = m_layout.width;
        for (const SheetFit fit : {SheetFit::Wide, SheetFit::Narrow, SheetFit::Compact})
            if (!(m_layout.isNarrow && fit == SheetFit::Wide) && arrange(fit))
                return m_columns;
        m_columns.width += leastFactWidth() - m_columns.fact.width;
        (void)arrange(SheetFit::Compact);
        return m_columns;
    }

private:
    // A heading breaks where it can.
    [[nodiscard]] qreal word(const char* source) const {
        qreal width = 0;
        for (const QString& part : QCoreApplication::translate("Sheet", source).split(u' '))
            width = std::max(width, m_small.horizontalAdvance(part) + 1);
        return width;
    }
    [[nodiscard]] qreal text(const char16_t* sample) const {
        return m_small.horizontalAdvance(QString::fromUtf16(sample));
    }
    [[nodiscard]] qreal widest(const LineWords& words) const {
        qreal width = 0;
        for (const domain::SheetLine& line : m_sheet.lines)
            width = std::max(width, m_small.horizontalAdvance(words(line)));
        return width;
    }
    // A few words, and the formula that stands below them in one piece.
    [[nodiscard]] qreal leastFactWidth() const {
        return std::max(factCharacters * text(u"中"), widest(formulaText) + 1);
    }
    SheetCell fromRight(qreal width) {
        m_right -= width;
        const SheetCell cell{m_right, width};
        m_right -= sheetGap;
        return cell;
    }
    SheetCell fromLeft(qreal width) {
        const SheetCell cell{m_left, width};
        m_left += width + sheetGap;
        return cell;
    }

    void placeNumbers(bool isCompact) {
        SheetColumns& c = m_columns;
        const qreal number = text(u"00.000");
        const qreal without =
            isCompact
                ? std::max(number, widest([&](const domain::SheetLine& line) {
                               return pointsText(
                                   scoreWithout(m_sheet, line)); // the tier stands below it
                           }))
                : widest([&](const domain::SheetLine& line) { return withoutText(m_sheet, line); });
        c.without = fromRight(std::max(without, word("如无此条")));
        const bool isOverBeside = !isCompact && !m_layout.isDense;
        const qreal counted = QFontMetricsF(m_fonts.strong).horizontalAdvance(pointsText(99'999));
        c.counted =
            fromRight(std::max({counted, isOverBeside ? widest(overCapText) : 0, word("计入")}));
        c.points = fromRight(std::max(number, word("得分")));
    }

    [[nodiscard]] bool arrange(SheetFit fit) {
        SheetColumns& c = m_columns;
        c.fit = fit;
        m_left = m_layout.margin;
        m_right = c.width - m_layout.margin;
        placeNumbers(fit == SheetFit::Compact);
        const qreal day = text(u"0000-00-00");
        if (c.isWide())
            c.formula =
                fromRight(std::max(widest(formulaText), word("级分 × 权重 × 影响缓急 × 重复")));
        const qreal grade = m_layout.isDense ? widest(gradeText) : text(u"Ⅳ级") + 4;
        c.grade = fromRight(std::max(grade, word("等级")));
        const qreal below = // in the narrow forms
            c.isWide() ? 0 : std::max({widest(ageText), word("天数"), word("不再计入")});
        c.date = fromLeft(std::max({day, word("日期"), below}));
        if (c.isWide()) {
            c.age = fromLeft(std::max(widest(ageText), word("天数")));
            c.drops = fromLeft(std::max(day, word("不再计入")));
        }
        return placeFacts();
    }

    [[nodiscard]] bool placeFacts() {
        SheetColumns& c = m_columns;
        const qreal rest = m_right - m_left;
        if (!c.isWide()) {
            c.fact = {m_left, rest};
            return rest >= leastFactWidth();
        }
        const qreal both = rest - sheetGap;
        const qreal fact = m_layout.isDense ? both - widest(indicatorCodeText) - 1 : both * 0.58;
        c.fact = {m_left, fact};
        c.indicator = {m_left + fact + sheetGap, both - fact};
        const qreal least = text(u"中");
        return m_layout.isDense ? fact >= denseCharacters * least : rest >= wideCharacters * least;
    }

    const domain::ComputationSheet& m_sheet;
    const SheetLayout& m_layout;
    const SheetFonts& m_fonts;
    QFontMetricsF m_small;
    SheetColumns m_columns;
    qreal m_left = 0;
    qreal m_right = 0;
};

} // namespace

SheetFonts::SheetFonts(bool isPaper)
    : small(textFont(TextSize::Small)),
      strong(textFont(TextSize::Small, TextWeight::Strong)),
      body(textFont()),
      heading(textFont(TextSize::Heading, TextWeight::Strong)),
      title(textFont(TextSize::Title, TextWeight::Strong)) {
    for (QFont* font : {&small, &strong, &body, &heading, &title})
        if (isPaper)
            font->setHintingPreference(QFont::PreferNoHinting);
}

SheetColumns columnsOf(const domain::ComputationSheet& sheet, const SheetLayout& layout,
                       const SheetFonts& fonts) {
    return Arrangement(sheet, layout, fonts).made();
}

} // namespace sizao::print
