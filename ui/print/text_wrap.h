// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace sizao::print {

struct WrappedText {
    QString text; // lines separated by \n
    bool isElided = false;
};

// Breaks a text into at most `lines` lines of the width; what does not fit ends in an ellipsis.
[[nodiscard]] WrappedText wrappedText(const QString& text, const QFont& font, qreal width,
                                      int lines);

} // namespace sizao::print
