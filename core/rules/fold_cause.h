// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"

#include <algorithm>

namespace sizao::rules {

using domain::FoldCause;

// The causes of one signal.
class FoldCauses {
public:
    constexpr FoldCauses() = default;
    constexpr explicit FoldCauses(FoldCause cause) { add(cause); }
    [[nodiscard]] constexpr bool has(FoldCause cause) const {
        return (m_bits & static_cast<std::uint8_t>(cause)) != 0;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr void add(FoldCause cause) {
        m_bits = static_cast<std::uint8_t>(m_bits | static_cast<std::uint8_t>(cause));
    }
    constexpr void remove(FoldCause cause) {
        m_bits = static_cast<std::uint8_t>(m_bits & ~static_cast<unsigned>(cause));
    }
    // As a sheet lists them behind the floors.
    [[nodiscard]] std::vector<QString> codes() const {
        std::vector<QString> codes;
        for (const auto& entry : domain::EnumText<FoldCause>::entries)
            if (has(entry.value))
                codes.push_back(QLatin1String(entry.code));
        return codes;
    }
    [[nodiscard]] static FoldCauses among(const std::vector<QString>& codes) {
        FoldCauses causes;
        for (const auto& entry : domain::EnumText<FoldCause>::entries)
            if (std::find(codes.begin(), codes.end(), QLatin1String(entry.code)) != codes.end())
                causes.add(entry.value);
        return causes;
    }

    friend constexpr bool operator==(FoldCauses, FoldCauses) = default;

private:
    std::uint8_t m_bits = 0;
};

} // namespace sizao::rules
