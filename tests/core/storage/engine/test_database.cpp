// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/database.h"
#include "core/storage/engine/transaction.h"
#include "tests/support/temp_vault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTest>

#include <sqlite3.h>

using namespace sizao;
using base::ErrorCode;
using namespace sizao::storage;

namespace {

constexpr qint64 pageBytes = 4096;
const QString canary = QStringLiteral("金丝雀王小明收受礼金");

template <class T>
ErrorCode codeOf(const base::Result<T>& result) {
    return result ? ErrorCode::Internal : result.error().code;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("sizao.storage=false")); }
    void init() { m_vault = std::make_unique<support::TempVault>(); }
    void settings();
    void createRefusesAnExistingFile();
    void createNeedsAFolder();
    void absent();
    void wrongKey();
    void wrongKeySize();
    void foreignFile_data();
    void foreignFile();
    void otherProgramsDatabase();
    void truncated();
    void flippedByteInEveryPage();
    void uncleanShutdown();
    void checkOnRequest();
    void filesArePrivateAndGoAway();
    void noPlaintextOnTheDisk();
    void backupEqualsItsOriginal();
    void backupRefusals();
    void backupWhileOthersWrite();
    void backupOpensFromAReadOnlyPlace();
    void movedDatabase();

private:
    std::unique_ptr<support::TempVault> m_vault;
    base::Result<Database> open(OpenMode mode, const OpenOptions& options = {}) const {
        return Database::open(m_vault->path(), m_vault->key(), mode, options);
    }
    void fill(int rows) const {
        auto database = m_vault->open();
        if (!database.runScript({"schema", "CREATE TABLE IF NOT EXISTS t(a, b)"}))
            qFatal("no table");
        for (int i = 0; i < rows; ++i) {
            if (!database.run({"add", "INSERT INTO t VALUES (?1, ?2)"}, i, QString(1000, u'早')))
                qFatal("no row");
        }
    }
    // Whatever was refused was not touched.
    void refuses(ErrorCode code, const QByteArray& bytes) const {
        write(m_vault->path(), bytes);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            OpenOptions options;
            options.check = IntegrityCheck::Always;
            const auto result = open(mode, options);
            QCOMPARE(codeOf(result), code);
            QVERIFY(result.error().message.endsWith(QStringLiteral("。")));
            QVERIFY(contentOf(m_vault->path()) == bytes);
        }
    }
};

void TestDatabase::settings() {
    auto database = m_vault->open();
    const auto number = [&](Sql sql) { return database.value<qint64>(sql)->value(); };
    QCOMPARE(database.value<QString>({"p", "PRAGMA journal_mode"})->value(), QStringLiteral("wal"));
    QCOMPARE(number({"p", "PRAGMA synchronous"}), 2); // FULL
    QCOMPARE(number({"p", "PRAGMA foreign_keys"}), 1);
    QCOMPARE(number({"p", "PRAGMA temp_store"}), 2); // memory
    QCOMPARE(number({"p", "PRAGMA cache_size"}), -64 * 1024);
    QCOMPARE(number({"p", "PRAGMA trusted_schema"}), 0);
    QCOMPARE(number({"p", "PRAGMA busy_timeout"}), 5000);
    QCOMPARE(number({"p", "PRAGMA application_id"}), 0x535A414F);
    QVERIFY(sqlite3_libversion_number() >= 3'051'003);
    QVERIFY(database.mode() == OpenMode::Create);
    QCOMPARE(database.path(), m_vault->path());
    QCOMPARE(database.schemaVersion().value(), 0);
    OpenOptions small;
    small.cache_kib = 100;
    auto reader = open(OpenMode::ReadOnly, small);
    QCOMPARE(reader->value<int>({"p", "PRAGMA cache_size"})->value(), -100);
    QCOMPARE(reader->value<int>({"p", "PRAGMA query_only"})->value(), 1);
}

void TestDatabase::createRefusesAnExistingFile() {
    for (const QByteArray& bytes : {QByteArray("something"), QByteArray()}) {
        write(m_vault->path(), bytes);
        QCOMPARE(codeOf(open(OpenMode::Create)), ErrorCode::Refused);
        QCOMPARE(contentOf(m_vault->path()), bytes);
    }
}

void TestDatabase::createNeedsAFolder() {
    const auto result = Database::open(m_vault->file(QStringLiteral("absent/a.sizao")),
                                       m_vault->key(), OpenMode::Create);
    QCOMPARE(codeOf(result), ErrorCode::Unreadable);
}

void TestDatabase::absent() {
    QCOMPARE(codeOf(open(OpenMode::ReadWrite)), ErrorCode::NotFound);
    QCOMPARE(codeOf(open(OpenMode::ReadOnly)), ErrorCode::NotFound);
    QVERIFY(QDir(m_vault->file(QString())).isEmpty()); // asking makes no file
}

void TestDatabase::wrongKey() {
    fill(20);
    const QByteArray before = contentOf(m_vault->path());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto result = Database::open(m_vault->path(), base::Secret::random(32), mode);
        QCOMPARE(codeOf(result), ErrorCode::CannotUnlock);
        QVERIFY(result.error().message.contains(QStringLiteral("密钥")));
    }
    QVERIFY(contentOf(m_vault->path()) == before);
    QVERIFY(open(OpenMode::ReadWrite).has_value());
}

// SQLCipher would take any other size for a passphrase and stretch it.
void TestDatabase::wrongKeySize() {
    for (const std::size_t size : {0U, 31U, 33U}) {
        const auto result = Database::open(m_vault->path(), base::Secret(size), OpenMode::Create);
        QCOMPARE(codeOf(result), ErrorCode::Internal);
        QVERIFY(!QFile::exists(m_vault->path()));
    }
}

void TestDatabase::foreignFile_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("姓名,单位\n").repeated(1000);
    QTest::newRow("short text") << QByteArray("This is no database.");
    QTest::newRow("png") << "\x89PNG\r\n\x1a\n" + QByteArray(5000, '\x07');
    QTest::newRow("xlsx") << "PK\x03\x04" + QByteArray(9000, '\x01');
    QTest::newRow("pdf") << "%PDF-1.7" + QByteArray(9000, '\x01');
    QTest::newRow("plain sqlite") << QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0');
}

void TestDatabase::foreignFile() {
    QFETCH(QByteArray, bytes);
    refuses(ErrorCode::NotAVault, bytes);
}

void TestDatabase::otherProgramsDatabase() {
    {
        auto database = m_vault->open();
        QVERIFY(database.runScript({"other", "PRAGMA application_id = 7"}));
    }
    QCOMPARE(codeOf(open(OpenMode::ReadWrite)), ErrorCode::NotAVault);
    QCOMPARE(codeOf(open(OpenMode::ReadOnly)), ErrorCode::NotAVault);
}

void TestDatabase::truncated() {
    fill(50);
    const QByteArray good = contentOf(m_vault->path());
    QVERIFY(good.size() > 20 * pageBytes);
    for (const qint64 size : {qint64{1}, qint64{200}, pageBytes - 1, pageBytes, 2 * pageBytes,
                              good.size() / 2, good.size() - pageBytes, good.size() - 1})
        refuses(ErrorCode::Damaged, good.left(size));
}

void TestDatabase::flippedByteInEveryPage() {
    fill(20);
    const QByteArray good = contentOf(m_vault->path());
    for (qint64 page = 0; page < good.size() / pageBytes; ++page) {
        for (const qint64 at : {qint64{100}, pageBytes - 40}) { // ciphertext, HMAC
            QByteArray bad = good;
            const qint64 index = page * pageBytes + at;
            bad[index] = static_cast<char>(bad[index] ^ 1);
            refuses(ErrorCode::Damaged, bad);
        }
    }
    // The first 16 bytes are the salt of the key: no page can be recognised without them.
    QByteArray bad = good;
    bad[3] = static_cast<char>(bad[3] ^ 1);
    refuses(ErrorCode::CannotUnlock, bad);
}

// The state after a power cut: file and log as they were while the program ran.
void TestDatabase::uncleanShutdown() {
    fill(1);
    const QString log = m_vault->path() + QStringLiteral("-wal");
    QByteArray file;
    QByteArray frames;
    {
        auto database = m_vault->open();
        QVERIFY(database.run({"add", "INSERT INTO t VALUES (2, 'late')"}));
        file = contentOf(m_vault->path());
        frames = contentOf(log);
    }
    write(m_vault->path(), file);
    write(log, frames);
    {
        auto database = open(OpenMode::ReadWrite);
        QVERIFY(database.has_value());
        QCOMPARE(database->value<int>({"n", "SELECT count(*) FROM t"})->value(), 2);
    }
    // With a log left behind the whole file is read, so damage far inside is found at once.
    fill(50);
    file = contentOf(m_vault->path());
    file[30 * pageBytes + 100] = static_cast<char>(file[30 * pageBytes + 100] ^ 1);
    write(m_vault->path(), file);
    QVERIFY(open(OpenMode::ReadWrite).has_value());
    write(m_vault->path(), file);
    write(log, QByteArray(10, '\0'));
    QCOMPARE(codeOf(open(OpenMode::ReadWrite)), ErrorCode::Damaged);
}

void TestDatabase::checkOnRequest() {
    fill(50);
    auto database = m_vault->open();
    QVERIFY(database.quickCheck());
    QVERIFY(database.close());
    QByteArray bytes = contentOf(m_vault->path());
    bytes[30 * pageBytes + 100] = static_cast<char>(bytes[30 * pageBytes + 100] ^ 1);
    write(m_vault->path(), bytes);
    auto damaged = open(OpenMode::ReadOnly);
    QVERIFY(damaged.has_value());
    QCOMPARE(codeOf(damaged->quickCheck()), ErrorCode::Damaged);
}

void TestDatabase::filesArePrivateAndGoAway() {
    const QDir folder(m_vault->file(QString()));
    {
        auto database = m_vault->open();
        QVERIFY(database.runScript({"schema", "CREATE TABLE t(a)"}));
        const auto files = folder.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3); // with the log and its index
        for (const QFileInfo& file : files)
            QVERIFY(!(file.permissions() & QFileDevice::Permissions(0x77)));
    }
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
}

void TestDatabase::noPlaintextOnTheDisk() {
    auto database = m_vault->open();
    QVERIFY(database.runScript({"schema", "CREATE TABLE canary_table(a, b)"}));
    auto transaction = Transaction::begin(database);
    for (int i = 0; i < 2000; ++i) // more than the log's pages, so that some reach the file
        QVERIFY(database.run({"add", "INSERT INTO canary_table VALUES (?1, ?2)"},
                             canary.repeated(50), QByteArray("blob canary").repeated(50)));
    QVERIFY(transaction->commit());
    QVERIFY(database.run({"index", "CREATE INDEX i ON canary_table(a, b)"}));
    QVERIFY(database.backupTo(m_vault->file(QStringLiteral("copy"))));
    // Still open, so that the log is there as well.
    const QByteArray utf16(reinterpret_cast<const char*>(canary.utf16()), canary.size() * 2);
    const auto key = m_vault->key().bytes();
    const QByteArray rawKey(reinterpret_cast<const char*>(key.data()), 32);
    int searched = 0;
    for (const QString& name : QDir(m_vault->file(QString())).entryList(QDir::Files)) {
        const QByteArray content = contentOf(m_vault->file(name));
        searched += content.size() > 100'000 ? 1 : 0;
        for (const QByteArray& needle :
             {canary.toUtf8(), utf16, QByteArray("blob canary"), QByteArray("canary_table"), rawKey,
              rawKey.toHex(), QByteArray("SQLite format")})
            QVERIFY2(!content.contains(needle), qPrintable(name));
    }
    QVERIFY(searched >= 3); // file, log, copy
}

void TestDatabase::backupEqualsItsOriginal() {
    fill(30);
    auto database = m_vault->open();
    QVERIFY(
        database.runScript({"more", "CREATE TABLE \"odd \"\"name\"(a);"
                                    "INSERT INTO \"odd \"\"name\" VALUES (1);"
                                    "CREATE VIRTUAL TABLE f USING fts5(x);"
                                    "INSERT INTO f VALUES ('words'); PRAGMA user_version = 5"}));
    const QString path = m_vault->file(QStringLiteral("copy.sizao"));
    QVERIFY(database.backupTo(path));
    QVERIFY(database.verifyBackup(path));
    QVERIFY(!(QFileInfo(path).permissions() & QFileDevice::Permissions(0x77)));
    QVERIFY(database.run({"add", "INSERT INTO t VALUES (1, 2)"}));
    QCOMPARE(codeOf(database.verifyBackup(path)), ErrorCode::Damaged); // a row is missing there
    auto copy = Database::open(path, m_vault->key(), OpenMode::ReadWrite);
    QVERIFY(copy.has_value());
    QVERIFY(copy->run({"add", "INSERT INTO t VALUES (1, 2)"}));
    QVERIFY(copy->close());
    QVERIFY(database.verifyBackup(path));
    QVERIFY(database.runScript({"more", "PRAGMA user_version = 6"}));
    QCOMPARE(codeOf(database.verifyBackup(path)), ErrorCode::Damaged);
    QVERIFY(database.runScript({"more", "PRAGMA user_version = 5; CREATE TABLE empty(a)"}));
    QCOMPARE(codeOf(database.verifyBackup(path)), ErrorCode::Damaged);
}

void TestDatabase::backupRefusals() {
    fill(1);
    auto database = m_vault->open();
    const QString taken = m_vault->file(QStringLiteral("taken"));
    write(taken, "content");
    QCOMPARE(codeOf(database.backupTo(taken)), ErrorCode::Refused);
    QCOMPARE(contentOf(taken), QByteArray("content"));
    QCOMPARE(codeOf(database.backupTo(m_vault->file(QStringLiteral("absent/copy")))),
             ErrorCode::Unreadable);
    const QString path = m_vault->file(QStringLiteral("copy"));
    auto transaction = Transaction::begin(database);
    QVERIFY(!database.backupTo(path)); // what is not committed is not copied
    QVERIFY(!QFile::exists(path));
    QVERIFY(database.isInTransaction());
    transaction->rollback();
    QVERIFY(database.backupTo(path));
    QCOMPARE(codeOf(database.verifyBackup(m_vault->file(QStringLiteral("absent")))),
             ErrorCode::NotFound);
}

void TestDatabase::backupWhileOthersWrite() {
    fill(20);
    auto writer = m_vault->open();
    auto reader = m_vault->openReadOnly();
    auto transaction = Transaction::begin(writer);
    QVERIFY(writer.run({"add", "INSERT INTO t VALUES (1, 2)"}));
    const QString path = m_vault->file(QStringLiteral("copy"));
    QVERIFY(reader.backupTo(path)); // the reader's copy knows nothing of what is being written
    QVERIFY(transaction->commit());
    auto copy = Database::open(path, m_vault->key(), OpenMode::ReadOnly);
    QCOMPARE(copy->value<int>({"n", "SELECT count(*) FROM t"})->value(), 20);
}

void TestDatabase::backupOpensFromAReadOnlyPlace() {
    fill(5);
    const QString path = m_vault->file(QStringLiteral("copy"));
    QVERIFY(m_vault->open().backupTo(path));
    const auto before = QDir(m_vault->file(QString())).entryList(QDir::Files);
    auto copy = Database::open(path, m_vault->key(), OpenMode::ReadOnly);
    QCOMPARE(copy->value<int>({"n", "SELECT count(*) FROM t"})->value(), 5);
    // No log and no index are put beside it, which a read-only medium would not allow.
    QCOMPARE(QDir(m_vault->file(QString())).entryList(QDir::Files), before);
}

void TestDatabase::movedDatabase() {
    auto first = m_vault->open();
    Database second = std::move(first);
    QVERIFY(!first.isOpen());
    QVERIFY(second.isOpen());
    QVERIFY(second.close());
    QVERIFY(!second.isOpen());
    QVERIFY(second.close()); // nothing to do
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
