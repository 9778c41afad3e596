// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "tests/core/vault/key_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::support;
using base::ErrorCode;
using vault::KeyFile;
using vault::SlotOwner;

namespace {

QJsonObject slotOf(const QByteArray& bytes) {
    return QJsonDocument::fromJson(bytes)
        .object()
        .value(QStringLiteral("slots"))
        .toArray()[0]
        .toObject();
}

} // namespace

class TestKeyFile : public QObject {
    Q_OBJECT

private slots:
    void init() { m_keys = std::make_unique<KeyFolder>(); }
    void roundTrip();
    void refusesToOverwrite();
    void wrongPassphrase_data();
    void wrongPassphrase();
    void ruleHolds();
    void ownerMustBeNamed();
    void severalUsers();
    void lastSlotStays();
    void foreignKeyChangesNothing();
    void changePassphrase();
    void previousFileStaysUntilConfirmed();
    void brokenOrMissingFileFallsBack();
    void failedSaveChangesNothing();
    void slotLimit();
    void modes();
    void anyNameComesBack();

private:
    std::unique_ptr<KeyFolder> m_keys;
};

void TestKeyFile::roundTrip() {
    const auto created = m_keys->create();
    QCOMPARE(created.unlocked.databaseKey.size(), std::size_t{32});
    const auto unlocked = m_keys->unlock(firstPassphrase);
    QVERIFY(unlocked.has_value());
    QVERIFY(unlocked->databaseKey.equals(created.unlocked.databaseKey));
    QCOMPARE(unlocked->userId, zhang.userId);
    QCOMPARE(unlocked->slotId, created.unlocked.slotId);
    QVERIFY(m_keys->unlock(firstPassphrase, zhang.userId).has_value());
    QCOMPARE(codeOf(m_keys->unlock(firstPassphrase, li.userId)), ErrorCode::CannotUnlock);
    QCOMPARE(vault::keyFilePath(QStringLiteral("/x/a.sizao")), QStringLiteral("/x/a.sizao.keys"));
}

void TestKeyFile::refusesToOverwrite() {
    const auto created = m_keys->create();
    const QByteArray before = contentOf(m_keys->path());
    QCOMPARE(codeOf(KeyFile::create(m_keys->path(), li, secret(secondPassphrase), quick)),
             ErrorCode::Refused);
    QCOMPARE(contentOf(m_keys->path()), before);
    QVERIFY(QFile::rename(m_keys->path(), m_keys->path() + QStringLiteral(".bak")));
    QCOMPARE(codeOf(KeyFile::create(m_keys->path(), li, secret(secondPassphrase), quick)),
             ErrorCode::Refused);
}

void TestKeyFile::wrongPassphrase_data() {
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("other") << secondPassphrase;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one character less") << firstPassphrase.chopped(3);
    QTest::newRow("one byte more") << firstPassphrase + " ";
    QTest::newRow("zero byte more") << firstPassphrase + QByteArray(1, '\0');
}

void TestKeyFile::wrongPassphrase() {
    QFETCH(QByteArray, passphrase);
    const auto created = m_keys->create();
    const auto result = m_keys->unlock(passphrase);
    QCOMPARE(codeOf(result), ErrorCode::CannotUnlock);
    QVERIFY(result.error().message.contains(QStringLiteral("口令")));
}

void TestKeyFile::ruleHolds() {
    for (const char* weak : {"", "short"}) {
        QCOMPARE(codeOf(KeyFile::create(m_keys->path(), zhang, secret(weak), quick)),
                 ErrorCode::Invalid);
        QVERIFY(!QFile::exists(m_keys->path()));
    }
    auto created = m_keys->create();
    QCOMPARE(codeOf(created.file.addSlot(created.unlocked.databaseKey, li, secret("short"))),
             ErrorCode::Invalid);
    QCOMPARE(codeOf(created.file.changePassphrase(created.unlocked.slotId, secret(firstPassphrase),
                                                  secret("short"))),
             ErrorCode::Invalid);
    QVERIFY(m_keys->unlock(firstPassphrase).has_value());
}

void TestKeyFile::ownerMustBeNamed() {
    const QString tooLong(base::limits::nameCharacters + 1, u'名');
    const QString half(1, QChar(0xd800)); // JSON could not give it back
    for (const SlotOwner& owner :
         {SlotOwner{QString(), zhang.displayName}, SlotOwner{zhang.userId, QString()},
          SlotOwner{zhang.userId, tooLong}, SlotOwner{zhang.userId, half}})
        QCOMPARE(codeOf(KeyFile::create(m_keys->path(), owner, secret(firstPassphrase), quick)),
                 ErrorCode::Invalid);
}

void TestKeyFile::severalUsers() {
    auto created = m_keys->create();
    QVERIFY(created.file.addSlot(created.unlocked.databaseKey, li, secret(secondPassphrase)));
    QCOMPARE(
        codeOf(created.file.addSlot(created.unlocked.databaseKey, li, secret(firstPassphrase))),
        ErrorCode::Conflict);
    for (const auto& [passphrase, owner] :
         {std::pair{firstPassphrase, zhang}, std::pair{secondPassphrase, li}}) {
        const auto unlocked = m_keys->unlock(passphrase);
        QVERIFY(unlocked.has_value());
        QCOMPARE(unlocked->userId, owner.userId);
        QVERIFY(unlocked->databaseKey.equals(created.unlocked.databaseKey));
    }
    const auto list = created.file.slotList();
    QCOMPARE(list.size(), std::size_t{2});
    QCOMPARE(list[1].owner.displayName, li.displayName);
    QVERIFY(created.file.removeSlot(created.unlocked.databaseKey, created.unlocked.slotId));
    QCOMPARE(codeOf(m_keys->unlock(firstPassphrase)), ErrorCode::CannotUnlock);
    QVERIFY(m_keys->unlock(secondPassphrase).has_value());
}

void TestKeyFile::lastSlotStays() {
    auto created = m_keys->create();
    QCOMPARE(codeOf(created.file.removeSlot(created.unlocked.databaseKey, created.unlocked.slotId)),
             ErrorCode::Refused);
    QCOMPARE(codeOf(created.file.removeSlot(created.unlocked.databaseKey, QStringLiteral("none"))),
             ErrorCode::NotFound);
    QVERIFY(m_keys->unlock(firstPassphrase).has_value());
}

void TestKeyFile::foreignKeyChangesNothing() {
    auto created = m_keys->create();
    const QByteArray before = contentOf(m_keys->path());
    const auto foreign = base::Secret::random(32);
    QCOMPARE(codeOf(created.file.addSlot(foreign, li, secret(secondPassphrase))),
             ErrorCode::CannotUnlock);
    QCOMPARE(codeOf(created.file.removeSlot(foreign, created.unlocked.slotId)),
             ErrorCode::CannotUnlock);
    QCOMPARE(contentOf(m_keys->path()), before);
}

void TestKeyFile::changePassphrase() {
    auto created = m_keys->create();
    const QString slotId = created.unlocked.slotId;
    const auto change = [&](const QString& id, const QByteArray& from, const QByteArray& to) {
        return created.file.changePassphrase(id, secret(from), secret(to));
    };
    QCOMPARE(codeOf(change(slotId, secondPassphrase, firstPassphrase)), ErrorCode::CannotUnlock);
    QCOMPARE(codeOf(change(slotId, firstPassphrase, firstPassphrase)), ErrorCode::Invalid);
    QCOMPARE(codeOf(change(QStringLiteral("none"), firstPassphrase, secondPassphrase)),
             ErrorCode::NotFound);
    const QJsonObject before = slotOf(contentOf(m_keys->path()));
    QVERIFY(change(slotId, firstPassphrase, secondPassphrase));
    const QJsonObject after = slotOf(contentOf(m_keys->path()));
    for (const char* fresh : {"salt", "nonce", "wrapped"})
        QVERIFY(before.value(QLatin1String(fresh)) != after.value(QLatin1String(fresh)));
    QCOMPARE(codeOf(m_keys->unlock(firstPassphrase)), ErrorCode::CannotUnlock);
    QVERIFY(m_keys->unlock(secondPassphrase)->databaseKey.equals(created.unlocked.databaseKey));
}

void TestKeyFile::previousFileStaysUntilConfirmed() {
    auto created = m_keys->create();
    const QString backup = m_keys->path() + QStringLiteral(".bak");
    QVERIFY(!QFile::exists(backup));
    const QByteArray first = contentOf(m_keys->path());
    QVERIFY(created.file.addSlot(created.unlocked.databaseKey, li, secret(secondPassphrase)));
    QCOMPARE(contentOf(backup), first);
    const QString second = created.file.slotList()[1].slotId;
    QVERIFY(created.file.removeSlot(created.unlocked.databaseKey, second));
    QCOMPARE(contentOf(backup), first); // still the one that is known to work
    created.file.confirm();
    QVERIFY(!QFile::exists(backup));
    QVERIFY(m_keys->unlock(firstPassphrase).has_value());
}

void TestKeyFile::brokenOrMissingFileFallsBack() {
    auto created = m_keys->create();
    QVERIFY(created.file.addSlot(created.unlocked.databaseKey, li, secret(secondPassphrase)));
    write(m_keys->path(), contentOf(m_keys->path()).chopped(7));
    auto file = KeyFile::open(m_keys->path(), quick);
    QVERIFY(file.has_value());
    QVERIFY(file->isFromBackup());
    QVERIFY(file->unlock(secret(firstPassphrase)).has_value());
    QVERIFY(QFile::remove(m_keys->path()));
    file = KeyFile::open(m_keys->path(), quick);
    QVERIFY(file.has_value() && file->isFromBackup());
    file->confirm();
    QVERIFY(!file->isFromBackup());
    QVERIFY(!QFile::exists(m_keys->path() + QStringLiteral(".bak")));
    QVERIFY(m_keys->unlock(firstPassphrase).has_value());
    // A newer or foreign file in its place is not replaced by the old one.
    QVERIFY(QFile::copy(m_keys->path(), m_keys->path() + QStringLiteral(".bak")));
    write(m_keys->path(), "something else");
    QCOMPARE(codeOf(KeyFile::open(m_keys->path(), quick)), ErrorCode::NotAVault);
}

void TestKeyFile::failedSaveChangesNothing() {
    auto created = m_keys->create();
    const QByteArray before = contentOf(m_keys->path());
    // The folder is gone from under it: nothing can be written, whoever runs the test.
    const QString away = m_keys->folder() + QStringLiteral("-away");
    QVERIFY(QDir().rename(m_keys->folder(), away));
    QCOMPARE(
        codeOf(created.file.addSlot(created.unlocked.databaseKey, li, secret(secondPassphrase))),
        ErrorCode::Unreadable);
    QCOMPARE(created.file.slotList().size(), std::size_t{1});
    QVERIFY(QDir().rename(away, m_keys->folder()));
    QCOMPARE(contentOf(m_keys->path()), before);
    QCOMPARE(QDir(m_keys->folder()).entryList(QDir::Files).size(), 1);
}

void TestKeyFile::slotLimit() {
    auto created = m_keys->create();
    const auto add = [&](int number) {
        return created.file.addSlot(created.unlocked.databaseKey,
                                    {QString::number(number), QStringLiteral("王五")},
                                    secret(secondPassphrase));
    };
    for (int count = 1; count < base::limits::keySlots; ++count)
        QVERIFY(add(count));
    QVERIFY(m_keys->unlock(firstPassphrase).has_value());
    QCOMPARE(codeOf(add(base::limits::keySlots)), ErrorCode::LimitReached);
    QCOMPARE(created.file.slotList().size(), std::size_t{base::limits::keySlots});
    write(m_keys->path(), contentOf(m_keys->path()) + QByteArray(base::limits::keyFileBytes, ' '));
    QCOMPARE(codeOf(KeyFile::open(m_keys->path(), quick)), ErrorCode::NotAVault);
}

void TestKeyFile::modes() {
    const QString deep = QDir(m_keys->folder()).filePath(QStringLiteral("new/vault/a.sizao.keys"));
    auto created = KeyFile::create(deep, zhang, secret(firstPassphrase), quick);
    QVERIFY(created.has_value());
    QVERIFY(created->file.addSlot(created->unlocked.databaseKey, li, secret(secondPassphrase)));
    const auto othersMay = [](const QString& name) {
        return QFileInfo(name).permissions() & QFileDevice::Permissions(0x77);
    };
    for (const QString& name :
         {deep, deep + QStringLiteral(".bak"), QFileInfo(deep).absolutePath()})
        QVERIFY2(!othersMay(name), qPrintable(name));
}

void TestKeyFile::anyNameComesBack() {
    const bool holds = rc::check("any name that is accepted comes back as it was", [] {
        const auto units =
            *rc::gen::container<std::u16string>(rc::gen::inRange<char16_t>(1, 0xffff));
        const QString name = QString::fromStdU16String(units);
        QTemporaryDir folder(tempFolderTemplate());
        const QString path = folder.filePath(QStringLiteral("a.keys"));
        const auto created =
            KeyFile::create(path, {QStringLiteral("u"), name}, secret(firstPassphrase), quick);
        const bool isAcceptable =
            !name.isEmpty() && name.isValidUtf16() && name.size() <= base::limits::nameCharacters;
        RC_ASSERT(created.has_value() == isAcceptable);
        if (!created)
            return;
        const auto file = KeyFile::open(path, quick);
        RC_ASSERT(file.has_value());
        RC_ASSERT(file->slotList()[0].owner.displayName == name);
        RC_ASSERT(file->unlock(secret(firstPassphrase)).has_value());
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "test_key_file.moc"
