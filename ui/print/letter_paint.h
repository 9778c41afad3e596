// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/display_list.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace sizao::print {

// One page, with its upper left corner at the painter's origin: for a widget and every printer.
void paintPage(QPainter& painter, const DisplayList& list, int page, qreal dots_per_mm);
// All pages, on a device set to A4 without margins. False: it cannot be written to.
[[nodiscard]] bool paintLetter(QPagedPaintDevice& device, const DisplayList& list);

// The archive file: PDF/A-1b, with text that is found again (pdf_text.h). Two calls do not give the
// same bytes: render once and keep them.
[[nodiscard]] base::Result<QByteArray> letterPdf(const DisplayList& list, const QString& title);

} // namespace sizao::print
