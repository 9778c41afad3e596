// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <utility>

namespace sizao::service::demo {

// SplitMix64 (public domain, by Sebastiano Vigna). The distributions of the standard library may
// differ between compilers; the demonstration must be the same bytes everywhere.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }
    // A stream of its own, so that drawing more here changes nothing there.
    [[nodiscard]] Random fork() { return Random(next()); }

    // 0 … count - 1; count > 0. The bias of at most count / 2^32 does not matter here.
    [[nodiscard]] int below(int count) {
        return static_cast<int>(((next() >> 32U) * static_cast<std::uint64_t>(count)) >> 32U);
    }
    [[nodiscard]] int between(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

    // Index of a weight; their sum is positive.
    [[nodiscard]] std::size_t weighted(std::span<const int> weights) {
        int rest = below(std::accumulate(weights.begin(), weights.end(), 0));
        std::size_t at = 0;
        while (rest >= weights[at])
            rest -= weights[at++];
        return at;
    }
    template <class List>
    [[nodiscard]] const auto& pick(const List& list) {
        return list[static_cast<typename List::size_type>(below(static_cast<int>(list.size())))];
    }

private:
    std::uint64_t m_state;
};

} // namespace sizao::service::demo
