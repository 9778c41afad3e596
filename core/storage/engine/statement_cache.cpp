// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/storage/engine/connection.h"

#include <algorithm>

namespace sizao::storage {

char* Arena::take(std::size_t size) {
    constexpr std::size_t blockSize = 4096; // a row of 25 columns usually fits into one
    while (m_current < m_blocks.size() && m_blocks[m_current].size - m_used < size) {
        ++m_current;
        m_used = 0;
    }
    if (m_current == m_blocks.size()) {
        const std::size_t wanted = std::max(size, blockSize);
        m_blocks.push_back({std::make_unique<char[]>(wanted), wanted});
        m_used = 0;
    }
    char* piece = m_blocks[m_current].bytes.get() + m_used;
    m_used += size;
    return piece;
}

void Arena::clear() {
    // Room for usual rows is kept; what one unusually large row took is given back.
    std::size_t total = 0;
    for (const Block& block : m_blocks)
        total += block.size;
    if (total > base::limits::statementBufferBytes)
        m_blocks.clear();
    m_current = 0;
    m_used = 0;
}

std::unique_ptr<PreparedText> StatementCache::take(std::string_view text) {
    const auto found = m_idle.find(text);
    if (found == m_idle.end())
        return nullptr;
    auto prepared = std::move(found->second);
    m_idle.erase(found);
    return prepared;
}

void StatementCache::put(std::unique_ptr<PreparedText> prepared) {
    if (m_idle.size() >= base::limits::cachedStatements)
        return; // finalised: a program with so many texts makes them up as it goes
    const std::string_view text = prepared->text;
    m_idle.try_emplace(text, std::move(prepared));
}

} // namespace sizao::storage
