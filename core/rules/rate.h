// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sizao::rules {

using Wide = __int128; // products of two int64 without loss

// An exact fraction of two counts; compared by cross-multiplication, never divided. The
// denominator is positive.
struct Rate {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    friend constexpr bool operator<(const Rate& a, const Rate& b) {
        return Wide(a.numerator) * b.denominator < Wide(b.numerator) * a.denominator;
    }
    friend constexpr bool operator>(const Rate& a, const Rate& b) { return b < a; }
    friend constexpr bool operator==(const Rate& a, const Rate& b) {
        return Wide(a.numerator) * b.denominator == Wide(b.numerator) * a.denominator;
    }

    // percent % of b lie above a.
    [[nodiscard]] static constexpr bool isBelow(const Rate& a, int percent, const Rate& b) {
        return Wide(100) * a.numerator * b.denominator
               < Wide(percent) * b.numerator * a.denominator;
    }
    [[nodiscard]] constexpr bool reaches(std::int64_t threshold) const {
        return Wide(numerator) >= Wide(threshold) * denominator;
    }
    // Half-up, for people only.
    [[nodiscard]] constexpr std::int64_t rounded() const {
        return (2 * numerator + denominator) / (2 * denominator);
    }
};

} // namespace sizao::rules
