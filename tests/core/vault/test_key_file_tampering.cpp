// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "tests/core/vault/key_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sizao;
using namespace sizao::support;
using base::ErrorCode;
using vault::KeyFile;
using vault::KeyPolicy;

namespace {

// What somebody without the key can do: change the content and mend the checksum.
QByteArray withChecksum(QJsonObject object) {
    const QString member = QStringLiteral("checksum");
    object.remove(member);
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    object.insert(member, QString::fromLatin1(base::toHex(base::sha256(bytes))));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject parsed(const QByteArray& bytes) {
    return QJsonDocument::fromJson(bytes).object();
}

QJsonObject firstSlot(const QJsonObject& object) {
    return object.value(QStringLiteral("slots")).toArray().first().toObject();
}

QJsonObject withFirstSlot(QJsonObject object, const QJsonObject& changed) {
    QJsonArray all = object.value(QStringLiteral("slots")).toArray();
    all.replace(0, changed);
    object.insert(QStringLiteral("slots"), all);
    return object;
}

} // namespace

class TestKeyFileTampering : public QObject {
    Q_OBJECT

private slots:
    void init() { m_keys = std::make_unique<KeyFolder>(); }
    void everyFlippedByteIsRefused();
    void everyTruncationIsRefused();
    void floorCannotBeWeakened();
    void ceilingHolds();
    void changedMemberWithMendedChecksum_data();
    void changedMemberWithMendedChecksum();
    void unknownKindStays();
    void noSecretsInFiles();
    void kept_data();
    void kept();
    void foreignSlot();

private:
    std::unique_ptr<KeyFolder> m_keys;
};

void TestKeyFileTampering::everyFlippedByteIsRefused() {
    const auto created = m_keys->create();
    const QByteArray good = contentOf(m_keys->path());
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (const int mask : {0x01, 0x02, 0x10, 0x20, 0x80}) { // 0x20 turns a into A
            QByteArray bad = good;
            bad[i] = static_cast<char>(bad[i] ^ mask);
            write(m_keys->path(), bad);
            QVERIFY2(!m_keys->unlock(firstPassphrase), qPrintable(QString::number(i)));
        }
    }
}

void TestKeyFileTampering::everyTruncationIsRefused() {
    const auto created = m_keys->create();
    const QByteArray good = contentOf(m_keys->path());
    for (qsizetype size = 0; size < good.size(); ++size) {
        write(m_keys->path(), good.left(size));
        QVERIFY(!m_keys->unlock(firstPassphrase));
    }
    for (const char* more : {" ", "\n", "{}", "x"}) {
        write(m_keys->path(), good + more);
        QCOMPARE(codeOf(m_keys->unlock(firstPassphrase)), ErrorCode::Damaged);
    }
}

void TestKeyFileTampering::floorCannotBeWeakened() {
    const auto created = m_keys->create();
    // A file that really was made with less: refused before a second is spent on it.
    const KeyPolicy stricter{.cost = {.memory_kib = 128, .passes = 2},
                             .floor = {.memory_kib = 65, .passes = 2}};
    auto file = KeyFile::open(m_keys->path(), stricter);
    QVERIFY(file.has_value());
    QCOMPARE(codeOf(file->unlock(secret(firstPassphrase))), ErrorCode::Damaged);
    QCOMPARE(codeOf(file->changePassphrase(created.unlocked.slotId, secret(firstPassphrase),
                                           secret(secondPassphrase))),
             ErrorCode::Damaged);
    const KeyPolicy morePasses{.cost = quick.cost, .floor = {.memory_kib = 64, .passes = 3}};
    QCOMPARE(codeOf(KeyFile::open(m_keys->path(), morePasses)->unlock(secret(firstPassphrase))),
             ErrorCode::Damaged);
    constexpr KeyPolicy production = KeyPolicy::production();
    static_assert(production.floor.memory_kib >= 256 * 1024 && production.floor.passes >= 3);
    QCOMPARE(codeOf(KeyFile::open(m_keys->path(), production)->unlock(secret(firstPassphrase))),
             ErrorCode::Damaged);
}

void TestKeyFileTampering::ceilingHolds() {
    const auto created = m_keys->create();
    const QJsonObject good = parsed(contentOf(m_keys->path()));
    for (const auto& [memory, passes] : {std::pair{4 * 1024 * 1024 + 1, 2}, std::pair{64, 65}}) {
        QJsonObject changed = firstSlot(good);
        changed.insert(QStringLiteral("cost"), QJsonObject{{QStringLiteral("memory_kib"), memory},
                                                           {QStringLiteral("passes"), passes}});
        write(m_keys->path(), withChecksum(withFirstSlot(good, changed)));
        QCOMPARE(codeOf(m_keys->unlock(firstPassphrase)), ErrorCode::Damaged);
    }
}

void TestKeyFileTampering::changedMemberWithMendedChecksum_data() {
    QTest::addColumn<QString>("member");
    for (const char* member :
         {"id", "kind", "user", "name", "salt", "nonce", "wrapped", "cost", "new member"})
        QTest::newRow(member) << QString::fromLatin1(member);
}

// The checksum is no protection against intent; the tag of the slot and the seal are.
void TestKeyFileTampering::changedMemberWithMendedChecksum() {
    QFETCH(QString, member);
    const auto created = m_keys->create();
    const QJsonObject good = parsed(contentOf(m_keys->path()));
    QCOMPARE(withChecksum(good), contentOf(m_keys->path()));
    QJsonObject changed = firstSlot(good);
    if (member == QStringLiteral("cost")) {
        changed.insert(
            member, QJsonObject{{QStringLiteral("memory_kib"), 65}, {QStringLiteral("passes"), 2}});
    } else {
        QString value = changed.value(member).toString();
        value.replace(0, 1, value.startsWith(u'z') ? u'y' : u'z'); // never what it was
        changed.insert(member, value);
    }
    write(m_keys->path(), withChecksum(withFirstSlot(good, changed)));
    QVERIFY(!m_keys->unlock(firstPassphrase));
}

void TestKeyFileTampering::unknownKindStays() {
    // A file with a slot of a later program, sealed by its key: made by hand in tests/data.
    const QString fixture =
        QStringLiteral(SIZAO_SOURCE_DIR "/tests/data/vaults/recovery-slot.sizao.keys");
    QVERIFY(QFile::copy(fixture, m_keys->path()));
    QFile::setPermissions(m_keys->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto file = KeyFile::open(m_keys->path(), quick);
    QVERIFY(file.has_value());
    const QJsonValue unknown =
        parsed(contentOf(m_keys->path())).value(QStringLiteral("slots")).toArray().at(1);
    QCOMPARE(unknown.toObject().value(QStringLiteral("kind")).toString(),
             QStringLiteral("recovery"));
    const auto unlocked = file->unlock(secret(firstPassphrase));
    QVERIFY(unlocked.has_value());
    QCOMPARE(codeOf(file->removeSlot(unlocked->databaseKey, file->slotList()[1].slotId)),
             ErrorCode::NotFound);
    QVERIFY(file->addSlot(unlocked->databaseKey, li, secret(secondPassphrase)));
    QVERIFY(m_keys->unlock(secondPassphrase).has_value());
    QCOMPARE(parsed(contentOf(m_keys->path())).value(QStringLiteral("slots")).toArray().at(1),
             unknown);
}

void TestKeyFileTampering::noSecretsInFiles() {
    auto created = m_keys->create();
    QVERIFY(created.file.addSlot(created.unlocked.databaseKey, li, secret(secondPassphrase)));
    const auto key = created.unlocked.databaseKey.bytes();
    const QByteArray raw(reinterpret_cast<const char*>(key.data()), 32);
    const QString both = QString::fromUtf8(firstPassphrase);
    const QByteArray utf16(reinterpret_cast<const char*>(both.utf16()), both.size() * 2);
    for (const QString& name : QDir(m_keys->folder()).entryList(QDir::Files)) {
        const QByteArray content = contentOf(QDir(m_keys->folder()).filePath(name));
        QVERIFY(!content.isEmpty());
        for (const QByteArray& canary : {raw, raw.toHex(), raw.toBase64(), firstPassphrase, utf16,
                                         firstPassphrase.toBase64(), secondPassphrase})
            QVERIFY(!content.contains(canary));
    }
}

void TestKeyFileTampering::kept_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("newer-version.sizao.keys") << ErrorCode::NewerFile;
    QTest::newRow("other-format.sizao.keys") << ErrorCode::NotAVault;
    QTest::newRow("not-json.sizao.keys") << ErrorCode::NotAVault;
    QTest::newRow("empty.sizao.keys") << ErrorCode::Damaged;
    QTest::newRow("cut-off.sizao.keys") << ErrorCode::Damaged;
    QTest::newRow("no-slots.sizao.keys") << ErrorCode::Damaged;
    QTest::newRow("version-as-text.sizao.keys") << ErrorCode::Damaged;
    QTest::newRow("deep.sizao.keys") << ErrorCode::NotAVault;
    QTest::newRow("absent.sizao.keys") << ErrorCode::NotFound;
}

void TestKeyFileTampering::kept() {
    QFETCH(ErrorCode, code);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QString fixture = QStringLiteral(SIZAO_SOURCE_DIR "/tests/data/vaults/") + name;
    const auto result = KeyFile::open(fixture, quick);
    QCOMPARE(codeOf(result), code);
    QVERIFY(!result.error().message.isEmpty());
}

// A slot of one file put into another, with the checksum mended: the seal tells.
void TestKeyFileTampering::foreignSlot() {
    auto created = m_keys->create();
    QVERIFY(created.file.addSlot(created.unlocked.databaseKey, li, secret(secondPassphrase)));
    QVERIFY(created.file.removeSlot(created.unlocked.databaseKey, created.unlocked.slotId));
    const QJsonObject one = parsed(contentOf(m_keys->path()));
    init();
    const auto other = m_keys->create();
    const QJsonObject two = parsed(contentOf(m_keys->path()));
    QJsonArray both = two.value(QStringLiteral("slots")).toArray();
    both.append(firstSlot(one));
    QJsonObject mixed = two;
    mixed.insert(QStringLiteral("slots"), both);
    write(m_keys->path(), withChecksum(mixed));
    QCOMPARE(codeOf(m_keys->unlock(firstPassphrase)), ErrorCode::Damaged);
    QCOMPARE(codeOf(m_keys->unlock(secondPassphrase)), ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestKeyFileTampering)
#include "test_key_file_tampering.moc"
