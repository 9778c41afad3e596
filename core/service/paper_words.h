// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/enum_text.h"

// Words of the paper itself: Chinese, whatever language the program speaks.
namespace sizao::service {

// `2026年11月3日`
[[nodiscard]] inline QString onPaper(base::Day day) {
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.dayOfMonth());
}

// The word of a vocabulary as it is written in the code, untranslated.
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] QString onPaper(E value) {
    for (const auto& entry : domain::EnumText<E>::entries)
        if (entry.value == value)
            return QString::fromUtf8(entry.label);
    return {};
}

} // namespace sizao::service
