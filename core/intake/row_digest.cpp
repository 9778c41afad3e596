// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/row_digest.h"

#include "core/base/hash.h"
#include "core/intake/tidy.h"

#include <QStringEncoder>

#include <algorithm>

namespace sizao::intake {
namespace {

constexpr char cellEnd = '\x1F'; // unit separator: occurs in no office text

RowDigest cut(const base::Sha256Digest& digest) {
    RowDigest first{};
    std::copy_n(digest.begin(), first.size(), first.begin());
    return first;
}

} // namespace

void RowDigester::add(QStringView text) {
    constexpr std::size_t mostPerUnit = 3; // bytes of UTF-8 a UTF-16 code unit can become
    text = trimmed(text);
    const std::size_t needed = m_size + static_cast<std::size_t>(text.size()) * mostPerUnit + 8;
    if (m_bytes.size() < needed)
        m_bytes.resize(2 * needed);
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    char* const end = encoder.appendToBuffer(m_bytes.data() + m_size, text);
    m_size = static_cast<std::size_t>(end - m_bytes.data());
    m_bytes[m_size++] = cellEnd;
}

RowDigest RowDigester::content(const Row& row, int columns) {
    m_size = 0;
    for (int column = 0; column < columns; ++column)
        add(row.text(column));
    return cut(base::sha256(QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_size))));
}

RowDigest RowDigester::key(const Row& row, const std::vector<int>& columns,
                           const RowDigest& content) {
    if (columns.empty())
        return cut(base::sha256({m_scope, "\x1Erow\x1E",
                                 QByteArrayView(reinterpret_cast<const char*>(content.data()),
                                                static_cast<qsizetype>(content.size()))}));
    m_size = 0;
    for (const int column : columns)
        add(row.text(column));
    return cut(base::sha256(
        {m_scope, "\x1Ekey\x1E", QByteArrayView(m_bytes.data(), static_cast<qsizetype>(m_size))}));
}

} // namespace sizao::intake
