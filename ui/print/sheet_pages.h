// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_painter.h"

#include <functional>

class QPagedPaintDevice;

// A computation sheet on A4 (look text, "Computation sheet": one page, screen = print).
//
// One page wherever it can be: type gets smaller, from 9 pt (小五) in steps of half a point down
// to 6.5 pt (小六), the smallest that is asked of a reader; then facts take two lines at most, then
// one line a fact. What even so does not fit goes on on further pages, with the head of the table
// again. The number of pages is the least there can be, and within it type is as large and text as
// complete as possible. Only the words of facts are ever shortened, with an ellipsis and a note in
// the foot: every number stands there, so that every sum can be done again.
//
// With facts of about forty characters a page holds some 12 lines at 7 pt, some 45 at most.
namespace sizao::print {

// What a page says beside the sheet.
struct SheetFrame {
    QString organisation;
    QString digest; // of the sheet, hex
    QString taken_by;
    QString taken_at; // `2026-11-23 10:41`
    qint64 copy = 0;  // 份号
    bool training = false;
};

struct PaperStep {
    qreal points = 9; // size of type, pt
    int factLines = SheetLayout::everyLine;
    bool isDense = false;
    bool isNarrow = false;
    friend bool operator==(const PaperStep&, const PaperStep&) = default;
};

class SheetPages {
public:
    SheetPages(const domain::ComputationSheet& sheet, const SheetCaption& caption,
               const SheetFrame& frame);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const PaperStep& step() const { return m_step; }
    // Everything of the sheet that a page shows, without its frame.
    [[nodiscard]] QString textOf(int page) const;
    [[nodiscard]] QString frameText(int page) const;
    [[nodiscard]] const SheetPainter& painter() const { return m_painter; }
    // The origin of the painter is the corner of the paper.
    void paint(QPainter& painter, int page, qreal dots_per_mm) const;

private:
    void paintWatermark(QPainter& painter) const;
    void paintFrame(QPainter& painter, int page) const;

    domain::ComputationSheet m_sheet;
    SheetFrame m_frame;
    PaperStep m_step;
    SheetPainter m_painter;
    std::vector<SheetSlice> m_pages;
};

// All pages on a printer or into a file; A4 upright without margins of the device. False: the
// device cannot be painted on.
[[nodiscard]] bool paintPages(QPagedPaintDevice& device, const SheetPages& pages);

// PDF/A-1b of these pages.
[[nodiscard]] QByteArray pdfOf(const SheetPages& pages);

} // namespace sizao::print
