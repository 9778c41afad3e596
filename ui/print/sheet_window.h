// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

#include <QStringList>

// Why a fact lies in the window (T−W, T], or why not: in words that can be counted again in a
// calendar (warning model, sections 5 and 7).
namespace sizao::print {

// The interval with both its days, and of a late record from which day it is seen.
[[nodiscard]] QStringList windowTexts(const domain::ComputationSheet& sheet);
[[nodiscard]] QString ageText(const domain::SheetLine& line); // `267 天`
// Why a fact is left out. What lies in the window all the same belongs to the other track of the
// unit: its own records are added up by themselves, the rate takes those of the people.
[[nodiscard]] QString reasonText(const domain::ComputationSheet& sheet,
                                 const domain::SheetNotCounted& fact);
// One sentence for each reason, with the days of each fact: `已超出计分期（满 365 天）1 条：2025-10-02
// YL03，417 天`. Of each reason at most so many facts; the others are counted.
[[nodiscard]] QStringList notCountedTexts(const domain::ComputationSheet& sheet, int most);
// Where comparable subjects stand; empty: nothing is known.
[[nodiscard]] QString contextText(const domain::ComputationSheet& sheet);

} // namespace sizao::print
