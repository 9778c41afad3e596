// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sizao::print {

// A title in as few lines as go, each of at most so many half cells: broken between words, as a
// trapezoid or, of three lines, a rhombus, and never with 的 at the head of a line. Breaks that the
// text has itself (\n) are kept.
[[nodiscard]] QStringList titleLines(const QString& title, int mostHalves);

} // namespace sizao::print
