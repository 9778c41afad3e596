// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/vault_service.h"

#include "core/base/limits.h"
#include "core/storage/stores/meta_store.h"
#include "core/vault/key_file.h"
#include "tests/support/failing_vfs.h"
#include "tests/support/vault_fixture.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTest>

#include <sqlite3.h>

using namespace sizao;
using base::ErrorCode;
using service::NewVault;
using support::refusal;
using support::TempSession;
using support::VaultFixture;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

// What is in the folder, with its content: nothing may change when opening is refused.
QHash<QString, QByteArray> contentOf(const QString& folder) {
    QHash<QString, QByteArray> content;
    for (const QString& name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder + u'/' + name);
        if (!name.endsWith(text(".lock")) && file.open(QIODevice::ReadOnly))
            content.insert(name, file.readAll());
    }
    return content;
}

base::Result<std::unique_ptr<service::Session>> open(const VaultFixture& vault,
                                                     const QString& passphrase) {
    return service::openVault(vault.path(), TempSession::secretOf(passphrase), vault.environment());
}

struct NewCase {
    const char* name;
    void (*spoil)(NewVault&);
    ErrorCode code;
};

const NewCase refusedVaults[] = {
    {"no organisation", [](NewVault& wanted) { wanted.organisation = text(" 　"); },
     ErrorCode::Invalid},
    {"no owner", [](NewVault& wanted) { wanted.owner.name.clear(); }, ErrorCode::Invalid},
    {"a long organisation",
     [](NewVault& wanted) {
         wanted.organisation = QString(base::limits::nameCharacters + 1, QChar(u'委'));
     },
     ErrorCode::Invalid},
    {"a long owner",
     [](NewVault& wanted) {
         wanted.owner.name = QString(base::limits::nameCharacters + 1, QChar(u'周'));
     },
     ErrorCode::Invalid},
    {"owner without a role", [](NewVault& wanted) { wanted.owner.roles.clear(); },
     ErrorCode::Invalid},
    {"auditor and handler",
     [](NewVault& wanted) {
         wanted.owner.roles = {domain::Role::Auditor, domain::Role::Handler};
     },
     ErrorCode::Refused},
    {"administrator and head",
     [](NewVault& wanted) {
         wanted.owner.roles = {domain::Role::SectionHead, domain::Role::SystemAdmin};
     },
     ErrorCode::Refused},
    {"officer without a name", [](NewVault& wanted) { wanted.officers[1].name = text(" "); },
     ErrorCode::Invalid},
    {"a long officer",
     [](NewVault& wanted) {
         wanted.officers[0].name = QString(base::limits::nameCharacters + 1, QChar(u'王'));
     },
     ErrorCode::Invalid},
    {"officer without a role", [](NewVault& wanted) { wanted.officers[0].roles.clear(); },
     ErrorCode::Invalid},
    {"officer who audits himself",
     [](NewVault& wanted) {
         wanted.officers[1].roles = {domain::Role::Handler, domain::Role::Auditor};
     },
     ErrorCode::Refused},
};

} // namespace

class TestVaultService : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(text("sizao.storage=false")); }
    void created();
    void training_data();
    void training();
    void refusedCreation_data();
    void refusedCreation();
    void namesAtTheLimit();
    void weakPassphrase();
    void nothingIsOverwritten();
    void creationOnAFailingDisk_data();
    void creationOnAFailingDisk();
    void openedAgain();
    void wrongPassphrase();
    void notThere();
    void secondOpen();
    void foreignFile();
    void truncated_data();
    void truncated();
    void newerSchema();
    void keysOfAnotherVault();
    void withoutKeys();
    void disabledOwner();
    void onDisk();
    void removed();
};

void TestVaultService::created() {
    VaultFixture vault;
    service::Session& session = vault.session();
    QCOMPARE(session.organisation(), text("云湖区纪委监委"));
    QCOMPARE(session.agencyWord(), text("云纪"));
    QCOMPARE(session.actor().name, text("周正"));
    QVERIFY(session.actor().has(domain::Role::SectionHead));
    QVERIFY(!session.isTraining());
    QCOMPARE(session.today(), support::day(2026, 11, 24));
    QCOMPARE(session.standards()->modelCodes().size(), 4U);
    QCOMPARE(vault.number("SELECT count(*) FROM channel"), 12);
    QCOMPARE(vault.number("SELECT count(*) FROM indicator_version"), 48);
    // Seed rows come from nobody's outbox; users do.
    QCOMPARE(vault.number("SELECT count(*) FROM channel WHERE origin_dev > 0"), 0);
    QCOMPARE(vault.number("SELECT count(*) FROM user WHERE origin_dev > 0"), 3);
    QCOMPARE(vault.number("SELECT count(*) FROM audit WHERE act = 'vault.create'"), 1);
    QCOMPARE(vault.number("SELECT count(*) FROM audit WHERE act = 'vault.unlock'"), 1);
}

void TestVaultService::training_data() {
    QTest::addColumn<bool>("training");
    QTest::newRow("real") << false;
    QTest::newRow("training") << true;
}

void TestVaultService::training() {
    QFETCH(bool, training);
    VaultFixture vault;
    NewVault wanted = vault.newVault({domain::Role::SectionHead});
    wanted.path = vault.file(text("other.sizao"));
    wanted.training = training;
    const auto passphrase = [] { return TempSession::secretOf(VaultFixture::passphrase()); };
    auto session = service::createVault(wanted, passphrase(), vault.environment());
    QVERIFY(session.has_value());
    QCOMPARE((*session)->isTraining(), training);
    session->reset();
    auto again = service::openVault(wanted.path, passphrase(), vault.environment());
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
    QCOMPARE((*again)->isTraining(), training);
}

void TestVaultService::refusedCreation_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const NewCase& each : refusedVaults)
        QTest::newRow(each.name) << index++;
}

void TestVaultService::refusedCreation() {
    QFETCH(int, index);
    VaultFixture vault;
    NewVault wanted = vault.newVault({domain::Role::SectionHead});
    wanted.path = vault.file(text("inner/other.sizao"));
    refusedVaults[index].spoil(wanted);
    const auto result = service::createVault(
        wanted, TempSession::secretOf(VaultFixture::passphrase()), vault.environment());
    QCOMPARE(refusal(result), refusedVaults[index].code);
    QVERIFY(!QDir(vault.file(text("inner"))).exists());
}

void TestVaultService::namesAtTheLimit() {
    VaultFixture vault;
    int number = 0;
    for (const int size : {1, base::limits::nameCharacters - 1, base::limits::nameCharacters}) {
        NewVault wanted = vault.newVault({domain::Role::SectionHead});
        wanted.path = vault.file(text("other%1.sizao").arg(++number));
        wanted.organisation = QString(size, QChar(u'委'));
        wanted.owner.name = QString(size, QChar(u'周'));
        wanted.officers = {
            {text(" ") + QString(size, QChar(u'王')) + text("　"), {domain::Role::Handler}}};
        const auto made = service::createVault(
            wanted, TempSession::secretOf(VaultFixture::passphrase()), vault.environment());
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
        QCOMPARE((*made)->organisation(), wanted.organisation);
        const auto officers = service::PeopleService(**made).officers().takeResult();
        QCOMPARE(officers->at(0).name.size(), size);
        QCOMPARE(officers->at(1).name, wanted.officers[0].name.trimmed());
    }
}

void TestVaultService::weakPassphrase() {
    VaultFixture vault;
    NewVault wanted = vault.newVault({domain::Role::SectionHead});
    wanted.path = vault.file(text("inner/other.sizao"));
    const auto result =
        service::createVault(wanted, TempSession::secretOf(text("12345678")), vault.environment());
    QCOMPARE(refusal(result), ErrorCode::Invalid);
    QVERIFY(QDir(vault.file(text("inner"))).isEmpty());
}

void TestVaultService::nothingIsOverwritten() {
    VaultFixture vault;
    vault.close();
    const auto before = contentOf(vault.file(QString()));
    const auto result = service::createVault(vault.newVault({domain::Role::SectionHead}),
                                             TempSession::secretOf(text("another horse staple 8")),
                                             vault.environment());
    QCOMPARE(refusal(result), ErrorCode::Refused);
    QCOMPARE(contentOf(vault.file(QString())), before);
    // Keys without a database are no free place either: somebody may need them.
    QVERIFY(QFile::remove(vault.path()));
    const auto second = service::createVault(vault.newVault({domain::Role::SectionHead}),
                                             TempSession::secretOf(VaultFixture::passphrase()),
                                             vault.environment());
    QCOMPARE(refusal(second), ErrorCode::Refused);
    QVERIFY(QFile::exists(vault::keyFilePath(vault.path())));
}

void TestVaultService::creationOnAFailingDisk_data() {
    QTest::addColumn<int>("code");
    QTest::newRow("full") << SQLITE_FULL;
    QTest::newRow("gone") << SQLITE_IOERR;
}

void TestVaultService::creationOnAFailingDisk() {
    QFETCH(int, code);
    VaultFixture vault;
    const QString folder = vault.file(text("inner"));
    int failures = 0;
    for (int call = 1; call < 5000; call += 1 + call / 8) {
        support::FailingVfs vfs;
        NewVault wanted = vault.newVault({domain::Role::SectionHead});
        wanted.path = folder + text("/other.sizao");
        service::Environment environment = vault.environment();
        environment.store.vfs = vfs.name();
        vfs.failAt(call, code, true);
        const auto result = service::createVault(
            wanted, TempSession::secretOf(VaultFixture::passphrase()), environment);
        if (!vfs.hasFailed())
            break;
        QVERIFY(!result.has_value());
        QVERIFY(result.error().code == ErrorCode::DiskFull
                || result.error().code == ErrorCode::Unreadable);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
        ++failures;
    }
    QVERIFY(failures > 10);
}

void TestVaultService::openedAgain() {
    VaultFixture vault;
    const auto record = vault.enter(vault.entry());
    const auto before = vault.trace();
    QVERIFY(vault.open());
    auto after = vault.trace();
    QCOMPARE(after.audit, before.audit + 1); // the unlock
    after.audit = before.audit;
    QVERIFY(after == before);
    QCOMPARE(vault.all<domain::Record>().front().id, record);
    QCOMPARE(vault.session().actor().user, vault.head());
}

void TestVaultService::wrongPassphrase() {
    VaultFixture vault;
    vault.close();
    const auto before = contentOf(vault.file(QString()));
    for (const char* wrong : {"correct horse staple 8", "", "Correct horse staple 7"})
        QCOMPARE(refusal(open(vault, text(wrong))), ErrorCode::CannotUnlock);
    QCOMPARE(contentOf(vault.file(QString())), before);
    QVERIFY(vault.open());
}

void TestVaultService::notThere() {
    VaultFixture vault;
    vault.close();
    QVERIFY(QFile::remove(vault.path()));
    QCOMPARE(refusal(open(vault, VaultFixture::passphrase())), ErrorCode::NotFound);
    QVERIFY(!QFile::exists(vault.path()));
}

void TestVaultService::secondOpen() {
    VaultFixture vault;
    const auto second = open(vault, VaultFixture::passphrase());
    QCOMPARE(refusal(second), ErrorCode::Busy);
    QVERIFY(second.error().message.contains(text("周正"))); // who holds it
    vault.enter(vault.entry());                             // the first is not disturbed
    vault.close();
    QVERIFY(open(vault, VaultFixture::passphrase()).has_value());
}

void TestVaultService::foreignFile() {
    VaultFixture vault;
    vault.close();
    QVERIFY(QFile::remove(vault.path()));
    vault.write(text("test.sizao"), QString(20'000, QChar(u'x')));
    const auto before = contentOf(vault.file(QString()));
    const ErrorCode code = refusal(open(vault, VaultFixture::passphrase()));
    QVERIFY(code == ErrorCode::NotAVault || code == ErrorCode::CannotUnlock
            || code == ErrorCode::Damaged);
    QCOMPARE(contentOf(vault.file(QString())), before);
}

void TestVaultService::truncated_data() {
    QTest::addColumn<qint64>("keep");
    QTest::newRow("nothing") << qint64{0};
    QTest::newRow("less than a page") << qint64{1000};
    QTest::newRow("one page") << qint64{4096};
    QTest::newRow("some pages") << qint64{40'960};
}

void TestVaultService::truncated() {
    QFETCH(qint64, keep);
    VaultFixture vault;
    vault.close();
    QVERIFY(QFile::resize(vault.path(), keep));
    const auto before = contentOf(vault.file(QString()));
    const auto result = open(vault, VaultFixture::passphrase());
    QVERIFY(!result.has_value());
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(result.error().code != ErrorCode::Internal);
    QCOMPARE(contentOf(vault.file(QString())).value(text("test.sizao")),
             before.value(text("test.sizao")));
}

void TestVaultService::newerSchema() {
    VaultFixture vault;
    vault.tamper("PRAGMA user_version = 9999");
    vault.close();
    QCOMPARE(refusal(open(vault, VaultFixture::passphrase())), ErrorCode::NewerFile);
    QCOMPARE(refusal(open(vault, VaultFixture::passphrase())), ErrorCode::NewerFile); // unlocked
}

void TestVaultService::keysOfAnotherVault() {
    VaultFixture vault;
    VaultFixture other;
    vault.close();
    other.close();
    QVERIFY(QFile::remove(vault::keyFilePath(vault.path())));
    QVERIFY(QFile::copy(vault::keyFilePath(other.path()), vault::keyFilePath(vault.path())));
    QCOMPARE(refusal(open(vault, VaultFixture::passphrase())), ErrorCode::CannotUnlock);
}

void TestVaultService::withoutKeys() {
    VaultFixture vault;
    vault.close();
    QVERIFY(QFile::remove(vault::keyFilePath(vault.path())));
    QCOMPARE(refusal(open(vault, VaultFixture::passphrase())), ErrorCode::NotFound);
}

void TestVaultService::disabledOwner() {
    VaultFixture vault;
    vault.tamper("UPDATE user SET active = 0 WHERE name = '周正'");
    vault.close();
    QCOMPARE(refusal(open(vault, VaultFixture::passphrase())), ErrorCode::CannotUnlock);
}

void TestVaultService::onDisk() {
    VaultFixture vault;
    const auto seen = service::lookAt(vault.path());
    QVERIFY(seen.exists);
    QCOMPARE(seen.owners, QStringList{text("周正")});
    const auto missing = service::lookAt(vault.file(text("missing.sizao")));
    QVERIFY(!missing.exists);
    QVERIFY(missing.owners.isEmpty());
}

void TestVaultService::removed() {
    VaultFixture vault;
    vault.write(text("notes.txt"), text("not ours"));
    vault.close();
    service::removeVault(vault.path());
    QCOMPARE(QDir(vault.file(QString())).entryList(QDir::Files | QDir::Hidden),
             QStringList{text("notes.txt")});
}

QTEST_GUILESS_MAIN(TestVaultService)
#include "test_vault_service.moc"
