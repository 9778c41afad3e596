// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

#include <QStringList>

// The words and numbers of a computation sheet, before anything is painted.
namespace sizao::print {

// What the sheet value itself does not know.
struct SheetCaption {
    QString subject;       // `李某 · 区城市管理局`
    QString recomputeCode; // digest named in the frozen sheet; empty before a decision
    QStringList merged;    // one line for each joined duplicate
    QStringList causes;    // floors and raises in words; empty: their codes are printed
};

// `李某 · 区城市管理局`; a unit by its name alone.
[[nodiscard]] QString subjectText(const QString& name, const QString& unit);
[[nodiscard]] QString factorText(qint64 hundredths); // `1.20`
// `3.000 × 1.50 × 1.20 × 1.25`: grade points, weight, influence and urgency, repetition; of the
// version that counts, the lighter one.
[[nodiscard]] QString formulaText(const domain::SheetLine& line);
// `公务用车私用（2026-01-01 版）`; names both versions when the lighter of two was taken.
[[nodiscard]] QString indicatorText(const domain::SheetLine& line);
// `YL03 · 2026-01-01`, the same without the name.
[[nodiscard]] QString indicatorCodeText(const domain::SheetLine& line);
[[nodiscard]] QString directText(const domain::SheetLine& line);  // `直接红`; empty: none
[[nodiscard]] QString gradeText(const domain::SheetLine& line);   // `Ⅳ级`, `Ⅳ级 直接红`
[[nodiscard]] QString overCapText(const domain::SheetLine& line); // `超限 0.375`; empty: none
// Score or rate, whichever the sheet is about, without that line.
[[nodiscard]] domain::MilliPoints scoreWithout(const domain::ComputationSheet& sheet,
                                               const domain::SheetLine& line);
[[nodiscard]] QString withoutText(const domain::ComputationSheet& sheet,
                                  const domain::SheetLine& line); // `7.575 黄`

// Floors of the catalogue (`D1`) and what the fold added, in words.
[[nodiscard]] QStringList causeTexts(const std::vector<QString>& codes);

// `如无 2026-08-01 这一条：7.575 分，黄色预警`
[[nodiscard]] QString withoutSentence(const domain::ComputationSheet& sheet,
                                      const domain::SheetLine& line);
[[nodiscard]] QString headText(const domain::ComputationSheet& sheet);
[[nodiscard]] QString expiryText(const domain::ComputationSheet& sheet);
[[nodiscard]] QString versionText(const domain::ComputationSheet& sheet);
// Of a unit: `王某：…`, the sum that was measured, and what each person brings.
[[nodiscard]] QString factText(const domain::SheetLine& line);
[[nodiscard]] QStringList rateTexts(const domain::ComputationSheet& sheet);
[[nodiscard]] QString staffText(const domain::ComputationSheet& sheet);

} // namespace sizao::print
