// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace sizao::documents {

// One paragraph or cell of a template taken apart.
struct TemplatePiece {
    enum Kind { Words, Name, Open, Close } kind = Words; // Open and Close: of a group
    QString text;                                        // words or name
};

// `place` begins the message of a refusal: `{{` that is not closed, `}}` that was not opened, a name
// that is empty.
[[nodiscard]] base::Result<std::vector<TemplatePiece>> piecesOf(const QString& text,
                                                                const QString& place);

} // namespace sizao::documents
