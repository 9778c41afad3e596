// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>

namespace sizao::rules {

// First position from which on `lies` holds, which holds for a tail of the list. What is looked for
// is mostly near the end, for facts come nearly in order: strides grow from there.
template <class List, class Lies>
[[nodiscard]] std::size_t firstFromEnd(const List& list, const Lies& lies) {
    std::size_t end = list.size();
    std::size_t stride = 1;
    while (stride <= end && lies(list[end - stride])) {
        end -= stride;
        stride *= 2;
    }
    const std::size_t begin = end > stride ? end - stride : 0;
    const auto first = list.begin();
    const auto found = std::partition_point(first + static_cast<std::ptrdiff_t>(begin),
                                            first + static_cast<std::ptrdiff_t>(end),
                                            [&](const auto& item) { return !lies(item); });
    return static_cast<std::size_t>(found - first);
}

} // namespace sizao::rules
