// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/enum_text.h"

#include <cstdint>

// Records that may tell of one fact (warning model, section 9). A person looks and decides.
namespace sizao::rules {

inline constexpr int duplicateDays = 3; // |Δocc| at most

// What is compared of one record; both are of the same subject.
struct DuplicateTraits {
    base::Day occurred_on;
    QString indicator;   // code; empty: not yet assigned
    QString external_id; // the source's own number
    QString facts;
};

enum class DuplicateSign : std::uint8_t {
    DocumentNumber, // the same number, whoever reported it
    Wording,        // 3-grams of the facts, Jaccard ≥ 0.6
};

} // namespace sizao::rules

template <>
struct sizao::domain::EnumText<sizao::rules::DuplicateSign> {
    using Sign = sizao::rules::DuplicateSign;
    static constexpr EnumEntry<Sign> entries[] = {
        {Sign::DocumentNumber, "DOCUMENT_NUMBER", QT_TRANSLATE_NOOP("Vocabulary", "编号相同")},
        {Sign::Wording, "WORDING", QT_TRANSLATE_NOOP("Vocabulary", "事实文字相近")},
    };
};

namespace sizao::rules {

// How much two texts have in common: 3-grams in both, and in either. Only letters and digits are
// compared, without regard to width and case; a text of one or two is one gram.
struct CommonGrams {
    int both = 0;
    int either = 0;
    [[nodiscard]] bool isAlike() const { return both > 0 && 5 * both >= 3 * either; }
    [[nodiscard]] int percent() const { return either == 0 ? 0 : 100 * both / either; }
    friend bool operator==(const CommonGrams&, const CommonGrams&) = default;
};
[[nodiscard]] CommonGrams commonGrams(const QString& a, const QString& b);

// The indicators of one category are a family: channels that see one event from two sides name
// neighbouring ones, while the repeat key is mostly the indicator alone. An unassigned one may be
// of any family.
[[nodiscard]] bool isOneFamily(const QString& a, const QString& b);

// nullopt: nothing says that they are one fact. The document number before the wording.
[[nodiscard]] std::optional<DuplicateSign> duplicateSign(const DuplicateTraits& a,
                                                         const DuplicateTraits& b);

} // namespace sizao::rules
