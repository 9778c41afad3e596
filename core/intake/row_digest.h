// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"
#include "core/intake/row.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace sizao::intake {

// Digests of rows. Cells count trimmed and in UTF-8, so a row has the same digests in a csv of any
// encoding, in a workbook that shows the same texts and in an error file.
class RowDigester {
public:
    // `scope`: channel and target; the same row in another channel is another row.
    explicit RowDigester(QByteArray scope) : m_scope(std::move(scope)) {}

    [[nodiscard]] RowDigest content(const Row& row, int columns);
    // Of the key columns, or of the whole row where there are none.
    [[nodiscard]] RowDigest key(const Row& row, const std::vector<int>& columns,
                                const RowDigest& content);

private:
    void add(QStringView text);
    QByteArray m_scope;
    std::vector<char> m_bytes;
    std::size_t m_size = 0;
};

} // namespace sizao::intake
