// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hash.h"
#include "core/base/result.h"
#include "core/documents/block.h"
#include "core/documents/docx_package.h"

#include <QHash>
#include <QStringList>

namespace sizao::documents {

// Blocks whose texts hold `{{姓名}}` and `{{#整改事项}} … {{/整改事项}}`, all of them known and closed.
struct LetterTemplate {
    Blocks blocks;
    base::Sha256Digest version{}; // SHA-256 of the file: a letter keeps it
    QStringList names;            // placeholders and groups in use, each once, in their order
};

// A docx as an office edits it. Refused, with place and cure: what readDocx refuses, a name that is
// not in the list (placeholders.h), `{{` or a group left open, a column outside of its group.
[[nodiscard]] base::Result<LetterTemplate>
readTemplate(const QString& path, const DocxLimits& limits = DocxLimits::standard());
// The same of blocks at hand.
[[nodiscard]] base::Result<LetterTemplate> templateOf(Blocks blocks,
                                                      const base::Sha256Digest& version);

using ValueRow = QHash<QString, QString>; // by name

struct LetterValues {
    ValueRow texts;
    QHash<QString, std::vector<ValueRow>> groups;
};

// `{"姓名": "张伟", "整改事项": [{"问题": "…"}]}`; names that are not in the list are refused.
[[nodiscard]] base::Result<LetterValues> letterValues(const QByteArray& json);

struct FilledLetter {
    Blocks blocks;
    QStringList missing; // names without a value, each once; `问题` of a group as `整改事项.问题`
};

// The letter with its values. A value of several lines makes several paragraphs of running text. A
// line of head or imprint whose values are all empty goes; a value that is missing stands there as
// 【姓名】. Too much text is refused (limits::letterCharacters).
[[nodiscard]] base::Result<FilledLetter> fill(const LetterTemplate& letter,
                                              const LetterValues& values);

} // namespace sizao::documents
