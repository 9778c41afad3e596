// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/number_format.h"
#include "core/intake/row_reader.h"
#include "core/intake/xlsx_package.h"

#include <QXmlStreamReader>

#include <string>
#include <vector>

namespace sizao::intake {

// The texts that cells refer to, in one block of memory.
class SharedStrings {
public:
    // False when it would grow beyond `limit` characters.
    [[nodiscard]] bool add(QStringView text, qint64 limit) {
        m_text.append(text.utf16(), static_cast<std::size_t>(text.size()));
        m_ends.push_back(m_text.size());
        return static_cast<qint64>(m_text.size() + m_ends.size()) <= limit;
    }
    [[nodiscard]] std::size_t count() const { return m_ends.size(); }
    [[nodiscard]] QStringView at(std::size_t index) const {
        const std::size_t from = index == 0 ? 0 : m_ends[index - 1];
        return {m_text.data() + from, static_cast<qsizetype>(m_ends[index] - from)};
    }

private:
    std::u16string m_text;
    std::vector<std::size_t> m_ends;
};

// What the sheets of a workbook share.
struct Workbook {
    struct Sheet {
        SheetInfo info;
        QString part;
    };
    std::vector<Sheet> sheets;
    bool from1904 = false;
    std::vector<FormatKind> styles; // by the number of the cell's style
    SharedStrings strings;
};

// Found through the relationships of the package, wherever the parts lie.
[[nodiscard]] base::Result<Workbook> readWorkbook(const XlsxPackage& package,
                                                  const ReadLimits& limits);

// The text of the current `si` or `is` element: runs joined, phonetic text left out.
[[nodiscard]] QString readStringItem(QXmlStreamReader& xml);
// `_x000D_` is the character with that number (ECMA-376 part 1, 22.9.2.19).
[[nodiscard]] QString unescaped(QString text);

} // namespace sizao::intake
