// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <cstddef>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

struct sqlite3_stmt;

namespace sizao::storage {

struct Connection;
struct PreparedText;

// A prepared statement on loan from its database: when it goes away it is reset, its values are
// cleared and it returns to the cache. Columns count from 0, parameters from 1, as in SQLite.
//
// bind() copies into a buffer that belongs to the statement and is used again for the next row,
// so nothing bound has to outlive the call and nothing is allocated per row. Only bindBorrowed()
// keeps a pointer. What goes wrong while binding is told by the next step() or run().
class Statement {
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    ~Statement();

    Statement& bind(int index, std::nullptr_t);
    Statement& bind(int index, bool value) { return bindInteger(index, value ? 1 : 0); }
    template <std::integral T>
    Statement& bind(int index, T value) {
        static_assert(sizeof(T) < 8 || std::signed_integral<T>, "SQLite has no unsigned 64 bit");
        return bindInteger(index, static_cast<qint64>(value));
    }
    Statement& bind(int index, double value);
    Statement& bind(int index, QStringView text); // stored as UTF-8
    Statement& bind(int index, const QString& text) { return bind(index, QStringView(text)); }
    Statement& bind(int index, QByteArrayView blob);
    Statement& bind(int index, const QByteArray& blob) { return bind(index, QByteArrayView(blob)); }
    // UTF-8 that is text, not a blob: JSON, codes.
    Statement& bindUtf8(int index, QByteArrayView text);
    // The bytes must stay alive and unchanged until the next reset, clear or the end of this.
    Statement& bindBorrowed(int index, QByteArrayView blob);
    Statement& bind(int index, const base::RawId& id) { return bind(index, id.view()); }
    Statement& bind(int index, base::Day day) { return bindInteger(index, day.number()); }
    template <class T>
    Statement& bind(int index, const std::optional<T>& value) {
        return value ? bind(index, *value) : bind(index, nullptr);
    }
    template <class T>
    Statement& bind(int index, const T* pointer) = delete; // not as bool

    template <class... Values>
    Statement& bindAll(const Values&... values) {
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    // True: a row is there. False: finished. The first error ends the statement.
    [[nodiscard]] base::Result<bool> step();
    // Steps to the end, then resets: ready for the next values.
    [[nodiscard]] base::Result<void> run();
    // Calls `visit(statement)` at every row that is left, then resets.
    template <class Visit>
    [[nodiscard]] base::Result<> forEachRow(Visit&& visit) {
        for (;;) {
            const auto row = step();
            if (!row)
                return base::fail(row.error());
            if (!*row)
                break;
            visit(std::as_const(*this));
        }
        reset();
        return {};
    }
    // What `read(statement)` makes of every row that is left.
    template <class Read>
    [[nodiscard]] auto collect(Read&& read)
        -> base::Result<std::vector<std::invoke_result_t<Read&, const Statement&>>> {
        std::vector<std::invoke_result_t<Read&, const Statement&>> rows;
        return forEachRow([&](const Statement& row) { rows.push_back(read(row)); }).map([&] {
            return std::move(rows);
        });
    }
    // Ready to be bound and stepped again; all values become NULL.
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    // Integers, double, bool, QString, QByteArray, RawId, Id<…>, Day, std::optional of these.
    // NULL reads as 0, empty, null id. An id of a wrong length reads as the null id.
    template <class T>
    [[nodiscard]] T get(int column) const {
        T value{};
        read(column, value);
        return value;
    }
    // Without a copy; valid until the next step.
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] int columnCount() const;

private:
    friend class Database;
    Statement(std::weak_ptr<Connection> connection, std::unique_ptr<PreparedText> prepared);

    Statement& bindInteger(int index, qint64 value);
    void note(int sqliteCode);
    void giveBack();

    [[nodiscard]] qint64 integer(int column) const;
    template <std::integral T>
    void read(int column, T& value) const {
        value = static_cast<T>(integer(column));
    }
    void read(int column, double& value) const;
    void read(int column, bool& value) const;
    void read(int column, QString& value) const;
    void read(int column, QByteArray& value) const;
    void read(int column, base::RawId& value) const;
    void read(int column, base::Day& value) const;
    template <class Tag>
    void read(int column, base::Id<Tag>& value) const {
        value = base::Id<Tag>(get<base::RawId>(column));
    }
    template <class T>
    void read(int column, std::optional<T>& value) const {
        if (!isNull(column))
            value = get<T>(column);
    }

    std::weak_ptr<Connection> m_connection;
    std::unique_ptr<PreparedText> m_prepared;
};

} // namespace sizao::storage
