// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace sizao::intake {

// Without blanks at both ends; ideographic, unbreakable and zero-width ones count as blanks.
[[nodiscard]] QStringView trimmed(QStringView text);
// Full-width ASCII (`３`, `／`, `Ａ`) as ASCII, ideographic blanks as blanks.
[[nodiscard]] QString halfWidth(QStringView text);
// A name of a person: `韩　霜` is `韩霜`; blanks between Latin letters stay, one each.
[[nodiscard]] QString personName(QStringView text);
// A heading as it is compared: half-width, without any blanks and line breaks, lower case.
[[nodiscard]] QString headingKey(QStringView text);

} // namespace sizao::intake
