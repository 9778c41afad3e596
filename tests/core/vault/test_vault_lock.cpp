// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sizao;
using base::ErrorCode;
using vault::LockHolder;
using vault::VaultLock;

class TestVaultLock : public QObject {
    Q_OBJECT

private slots:
    void second();
    void released();
    void moved();
    void holderWithoutName();
    void otherVault();
    void noFolder();
    void linkIsNotFollowed();
    void thisProcess();

private:
    static constexpr qint64 since_ms = 1'700'000'000'000;
    const LockHolder m_holder{QStringLiteral("张三"), QStringLiteral("办公室二号机"), 4711,
                              since_ms};
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
};

void TestVaultLock::second() {
    const auto first = VaultLock::acquire(path(QStringLiteral("a.sizao")), m_holder);
    QVERIFY(first.has_value());
    const auto second = VaultLock::acquire(path(QStringLiteral("a.sizao")), m_holder);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    for (const QString& part :
         {QStringLiteral("张三"), QStringLiteral("办公室二号机"), QStringLiteral("4711"),
          QStringLiteral("2023-11-15T06:13:20+08:00")})
        QVERIFY2(second.error().message.contains(part), qPrintable(part));
    const QFileInfo file(path(QStringLiteral("a.sizao.lock")));
    QCOMPARE(file.permissions() & QFileDevice::Permissions(0x77), QFileDevice::Permissions());
}

void TestVaultLock::released() {
    const LockHolder longer{QString(500, u'长'), QStringLiteral("m"), 1, since_ms};
    for (const LockHolder& holder : {longer, m_holder, m_holder}) // a shorter name leaves no rest
        QVERIFY(VaultLock::acquire(path(QStringLiteral("b.sizao")), holder).has_value());
    const auto first = VaultLock::acquire(path(QStringLiteral("b.sizao")), m_holder);
    const auto second = VaultLock::acquire(path(QStringLiteral("b.sizao")), m_holder);
    QVERIFY(second.error().message.contains(QStringLiteral("张三")));
}

void TestVaultLock::moved() {
    auto first = VaultLock::acquire(path(QStringLiteral("c.sizao")), m_holder);
    VaultLock kept = std::move(*first);
    QVERIFY(!VaultLock::acquire(path(QStringLiteral("c.sizao")), m_holder));
    auto other = VaultLock::acquire(path(QStringLiteral("d.sizao")), m_holder);
    kept = std::move(*other);
    QVERIFY(!VaultLock::acquire(path(QStringLiteral("d.sizao")), m_holder));
}

void TestVaultLock::holderWithoutName() {
    const auto first = VaultLock::acquire(path(QStringLiteral("e.sizao")), m_holder);
    QFile file(path(QStringLiteral("e.sizao.lock")));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    for (const QByteArray& content : {QByteArray(), QByteArray("\xff{{"), QByteArray(9000, '[')}) {
        file.resize(0);
        file.seek(0);
        file.write(content);
        file.flush();
        const auto second = VaultLock::acquire(path(QStringLiteral("e.sizao")), m_holder);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Busy);
    }
}

void TestVaultLock::otherVault() {
    const auto first = VaultLock::acquire(path(QStringLiteral("f.sizao")), m_holder);
    QVERIFY(VaultLock::acquire(path(QStringLiteral("g.sizao")), m_holder).has_value());
}

void TestVaultLock::noFolder() {
    const auto result = VaultLock::acquire(path(QStringLiteral("absent/h.sizao")), m_holder);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Unreadable);
}

void TestVaultLock::linkIsNotFollowed() {
    QFile target(path(QStringLiteral("target")));
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write("content");
    target.close();
    QVERIFY(QFile::link(target.fileName(), path(QStringLiteral("i.sizao.lock"))));
    QVERIFY(!VaultLock::acquire(path(QStringLiteral("i.sizao")), m_holder));
    QCOMPARE(QFileInfo(target.fileName()).size(), qint64{7});
}

void TestVaultLock::thisProcess() {
    const LockHolder holder = LockHolder::thisProcess(QStringLiteral("张三"), since_ms);
    QCOMPARE(holder.user, QStringLiteral("张三"));
    QCOMPARE(holder.processId, QCoreApplication::applicationPid());
    QCOMPARE(holder.since_ms, since_ms);
}

QTEST_GUILESS_MAIN(TestVaultLock)
#include "test_vault_lock.moc"
