// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the engine only: what stands behind Database and Statement.

#include "core/base/secret.h"
#include "core/storage/engine/database.h"

#include <QByteArrayView>
#include <QStringView>

#include <cstddef>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace sizao::storage {

// Memory for the values of one statement: handed out in pieces that never move, used again for
// the next row.
class Arena {
public:
    [[nodiscard]] char* take(std::size_t size);
    // Gives back what the last take() did not need.
    void shrinkLast(std::size_t unused) { m_used -= unused; }
    void clear();

private:
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    std::vector<Block> m_blocks;
    std::size_t m_current = 0;
    std::size_t m_used = 0;
};

struct PreparedText {
    PreparedText(sqlite3_stmt* statement, Sql sql)
        : handle(statement), name(sql.name()), text(sql.text()) {}
    ~PreparedText() { sqlite3_finalize(handle); }
    PreparedText(const PreparedText&) = delete;
    PreparedText& operator=(const PreparedText&) = delete;

    sqlite3_stmt* handle = nullptr;
    std::string name;
    std::string text;
    Arena arena;
    int firstError = SQLITE_OK; // while binding; told by the next step
};

// Keeps prepared statements that are not in use. A text that is asked for while its statement is
// on loan is prepared a second time.
class StatementCache {
public:
    [[nodiscard]] std::unique_ptr<PreparedText> take(std::string_view text);
    void put(std::unique_ptr<PreparedText> prepared);
    void clear() { m_idle.clear(); }

private:
    // Keyed by the text inside the entry itself, so a look-up copies nothing.
    std::unordered_map<std::string_view, std::unique_ptr<PreparedText>> m_idle;
};

struct Connection {
    Connection() = default;
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    sqlite3* db = nullptr;
    StatementCache cache;
    QString path;
    OpenMode mode = OpenMode::ReadOnly;
    OpenOptions options;
    base::Secret key; // for backups under the same key
};

} // namespace sizao::storage
