// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/statement.h"

#include "core/storage/engine/connection.h"
#include "core/storage/engine/error.h"

#include <QStringConverter>

#include <algorithm>

namespace sizao::storage {

Statement::Statement(std::weak_ptr<Connection> connection, std::unique_ptr<PreparedText> prepared)
    : m_connection(std::move(connection)), m_prepared(std::move(prepared)) {}

Statement::Statement(Statement&& other) noexcept = default;

Statement& Statement::operator=(Statement&& other) noexcept {
    if (this != &other) {
        giveBack();
        m_connection = std::move(other.m_connection);
        m_prepared = std::move(other.m_prepared);
    }
    return *this;
}

Statement::~Statement() {
    giveBack();
}

void Statement::giveBack() {
    if (!m_prepared)
        return;
    reset();
    if (const auto connection = m_connection.lock(); connection && connection->db)
        connection->cache.put(std::move(m_prepared));
    m_prepared.reset(); // the connection is closed: the statement was its last guest
}

void Statement::note(int sqliteCode) {
    if (sqliteCode != SQLITE_OK && m_prepared->firstError == SQLITE_OK)
        m_prepared->firstError = sqliteCode;
}

Statement& Statement::bind(int index, std::nullptr_t) {
    note(sqlite3_bind_null(m_prepared->handle, index));
    return *this;
}

Statement& Statement::bindInteger(int index, qint64 value) {
    note(sqlite3_bind_int64(m_prepared->handle, index, value));
    return *this;
}

Statement& Statement::bind(int index, double value) {
    note(sqlite3_bind_double(m_prepared->handle, index, value));
    return *this;
}

Statement& Statement::bind(int index, QStringView text) {
    if (text.isNull())
        return bind(index, nullptr);
    // Qt's converter is vectorised and SQLite's is not; into our own buffer it needs no malloc.
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const auto room = static_cast<std::size_t>(encoder.requiredSpace(text.size()));
    char* begin = m_prepared->arena.take(room);
    const char* end = encoder.appendToBuffer(begin, text);
    const auto size = static_cast<std::size_t>(end - begin);
    m_prepared->arena.shrinkLast(room - size);
    note(sqlite3_bind_text64(m_prepared->handle, index, begin, size, SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindUtf8(int index, QByteArrayView text) {
    if (text.isNull())
        return bind(index, nullptr);
    const auto size = static_cast<std::size_t>(text.size());
    char* copy = m_prepared->arena.take(size);
    std::copy_n(text.data(), size, copy);
    note(sqlite3_bind_text64(m_prepared->handle, index, copy, size, SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int index, QByteArrayView blob) {
    if (blob.isNull())
        return bind(index, nullptr);
    const auto size = static_cast<std::size_t>(blob.size());
    char* copy = m_prepared->arena.take(size);
    std::copy_n(blob.data(), size, copy);
    return bindBorrowed(index, QByteArrayView(copy, blob.size()));
}

Statement& Statement::bindBorrowed(int index, QByteArrayView blob) {
    if (blob.isNull())
        return bind(index, nullptr);
    note(sqlite3_bind_blob64(m_prepared->handle, index, blob.data(),
                             static_cast<sqlite3_uint64>(blob.size()), SQLITE_STATIC));
    return *this;
}

base::Result<bool> Statement::step() {
    int code = m_prepared->firstError;
    if (code == SQLITE_OK)
        code = sqlite3_step(m_prepared->handle);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const base::Error error = loggedError(m_prepared->name, code);
    reset();
    return base::fail(error);
}

base::Result<void> Statement::run() {
    return forEachRow([](const Statement&) {});
}

void Statement::reset() {
    sqlite3_reset(m_prepared->handle); // repeats the error of step(), which was told already
    sqlite3_clear_bindings(m_prepared->handle);
    m_prepared->arena.clear();
    m_prepared->firstError = SQLITE_OK;
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_prepared->handle, column) == SQLITE_NULL;
}

int Statement::columnCount() const {
    return sqlite3_column_count(m_prepared->handle);
}

QByteArrayView Statement::view(int column) const {
    // The pointer first: asking for it may convert, and only then the size is right.
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_prepared->handle, column));
    return {data, data ? sqlite3_column_bytes(m_prepared->handle, column) : 0};
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_prepared->handle, column);
}

void Statement::read(int column, bool& value) const {
    value = integer(column) != 0;
}

void Statement::read(int column, double& value) const {
    value = sqlite3_column_double(m_prepared->handle, column);
}

void Statement::read(int column, QString& value) const {
    const auto* text =
        reinterpret_cast<const char*>(sqlite3_column_text(m_prepared->handle, column));
    value = text ? QString::fromUtf8(text, sqlite3_column_bytes(m_prepared->handle, column))
                 : QString();
}

void Statement::read(int column, QByteArray& value) const {
    value = view(column).toByteArray();
}

void Statement::read(int column, base::RawId& value) const {
    value = base::RawId::fromBytes(view(column)).value_or(base::RawId());
}

void Statement::read(int column, base::Day& value) const {
    value = base::Day(static_cast<std::int32_t>(integer(column)));
}

} // namespace sizao::storage
