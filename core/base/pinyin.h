// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sizao::base {

// `zeng guo fan` for 曾国藩: lower case, a blank between syllables, tones dropped, ü as v. By
// ICU's Han-Latin/Names, which knows surname readings (曾 zeng, 单 shan, 仇 qiu). The first call
// of a thread takes about 90 ms. Used as sort key: computed when a name is saved, then stored.
[[nodiscard]] QString pinyinOf(const QString& name);

// `zgf` for `zeng guo fan`.
[[nodiscard]] QString initialsOf(const QString& pinyin);

} // namespace sizao::base
