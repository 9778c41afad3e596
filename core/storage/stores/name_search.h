// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stores/conditions.h"

namespace sizao::storage {

// Cadres (table `person`, as p) whose name, staff number or pinyin begins with `text`: 张, 张伟,
// zhang, zhangwei, zhang wei, or first letters of the syllables: zw. Upper and lower case are the
// same, and % and _ are letters like others. No condition when the text is blank.
[[nodiscard]] Conditions nameBegins(const QString& text);

} // namespace sizao::storage
