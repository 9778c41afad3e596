// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/error.h"

#include <QTest>

#include <sqlite3.h>

using namespace sizao;
using base::ErrorCode;

class TestError : public QObject {
    Q_OBJECT

private slots:
    void codes_data();
    void codes();
    void everyCodeHasAMessage();
};

void TestError::codes_data() {
    QTest::addColumn<int>("sqliteCode");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char* name, int sqliteCode, ErrorCode code) {
        QTest::newRow(name) << sqliteCode << code;
    };
    row("FULL", SQLITE_FULL, ErrorCode::DiskFull);
    row("CORRUPT", SQLITE_CORRUPT, ErrorCode::Damaged);
    row("CORRUPT_INDEX", SQLITE_CORRUPT_INDEX, ErrorCode::Damaged);
    row("NOTADB", SQLITE_NOTADB, ErrorCode::Damaged);
    row("BUSY", SQLITE_BUSY, ErrorCode::Busy);
    row("BUSY_SNAPSHOT", SQLITE_BUSY_SNAPSHOT, ErrorCode::Busy);
    row("LOCKED", SQLITE_LOCKED, ErrorCode::Busy);
    row("READONLY", SQLITE_READONLY_DBMOVED, ErrorCode::Unreadable);
    row("CANTOPEN", SQLITE_CANTOPEN_ISDIR, ErrorCode::Unreadable);
    row("IOERR_FSYNC", SQLITE_IOERR_FSYNC, ErrorCode::Unreadable);
    row("PERM", SQLITE_PERM, ErrorCode::Unreadable);
    row("AUTH", SQLITE_AUTH, ErrorCode::Unreadable);
    row("INTERRUPT", SQLITE_INTERRUPT, ErrorCode::Cancelled);
    row("TOOBIG", SQLITE_TOOBIG, ErrorCode::LimitReached);
    row("NOMEM", SQLITE_NOMEM, ErrorCode::LimitReached);
    row("UNIQUE", SQLITE_CONSTRAINT_UNIQUE, ErrorCode::Conflict);
    row("PRIMARYKEY", SQLITE_CONSTRAINT_PRIMARYKEY, ErrorCode::Conflict);
    row("TRIGGER", SQLITE_CONSTRAINT_TRIGGER, ErrorCode::Refused);
    row("MISUSE", SQLITE_MISUSE, ErrorCode::Internal);
    row("ERROR", SQLITE_ERROR, ErrorCode::Internal);
}

void TestError::codes() {
    QFETCH(int, sqliteCode);
    QFETCH(ErrorCode, code);
    QCOMPARE(storage::errorFromSqlite(sqliteCode).code, code);
}

void TestError::everyCodeHasAMessage() {
    for (int code = 1; code < 30; ++code)
        QVERIFY(storage::errorFromSqlite(code).message.endsWith(QStringLiteral("。")));
}

QTEST_GUILESS_MAIN(TestError)
#include "test_error.moc"
