// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault_lock.h"

#include "core/base/day.h"
#include "core/vault/texts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace sizao::vault {

using base::ErrorCode;

namespace {

constexpr std::size_t holderBytes = 4096;

QByteArray write(const LockHolder& holder) {
    return QJsonDocument(QJsonObject{{QStringLiteral("user"), holder.user},
                                     {QStringLiteral("machine"), holder.machine},
                                     {QStringLiteral("process"), holder.processId},
                                     {QStringLiteral("since"), holder.since_ms}})
        .toJson(QJsonDocument::Compact);
}

LockHolder read(int descriptor) {
    std::array<char, holderBytes> buffer{};
    const auto size = ::pread(descriptor, buffer.data(), buffer.size(), 0);
    const QByteArray bytes(buffer.data(), size > 0 ? size : 0);
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {.user = object.value(QStringLiteral("user")).toString(),
            .machine = object.value(QStringLiteral("machine")).toString(),
            .processId = object.value(QStringLiteral("process")).toInteger(),
            .since_ms = object.value(QStringLiteral("since")).toInteger()};
}

base::Error busy(const LockHolder& holder) {
    if (holder.machine.isEmpty()) // taken a moment ago, the name is not written yet
        return {ErrorCode::Busy, Vault::tr("这个数据库正被另一个程序使用，没有打开。"
                                           "请先关闭那个程序。")};
    return {ErrorCode::Busy,
            Vault::tr("这个数据库正由“%1”在电脑“%2”上使用（进程 %3，自 %4 起），没有打开。"
                      "请先关闭那里的程序。")
                .arg(holder.user, holder.machine, QString::number(holder.processId),
                     base::toIsoInstant(holder.since_ms))};
}

// A name that is not complete only makes the other one's message poorer.
void announce(int descriptor, const LockHolder& holder) {
    const QByteArray bytes = write(holder);
    if (::ftruncate(descriptor, 0) == 0)
        static_cast<void>(
            ::pwrite(descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0));
}

} // namespace

LockHolder LockHolder::thisProcess(const QString& user, qint64 since_ms) {
    return {.user = user,
            .machine = QSysInfo::machineHostName(),
            .processId = QCoreApplication::applicationPid(),
            .since_ms = since_ms};
}

base::Result<VaultLock> VaultLock::acquire(const QString& databasePath, const LockHolder& holder) {
    const QByteArray path = QFile::encodeName(databasePath + QStringLiteral(".lock"));
    const int descriptor =
        ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return base::fail(ErrorCode::Unreadable,
                          Vault::tr("不能在数据库所在的文件夹里写文件，没有打开。"
                                    "请检查文件夹权限，以及磁盘是否已满或只读。"));
    VaultLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        announce(descriptor, holder);
        return lock;
    }
    if (errno == EWOULDBLOCK)
        return base::fail(busy(read(descriptor)));
    return base::fail(ErrorCode::Unreadable,
                      Vault::tr("这块磁盘不支持文件锁，没有打开。请把数据库移到本机磁盘上。"));
}

VaultLock::VaultLock(VaultLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

VaultLock& VaultLock::operator=(VaultLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

VaultLock::~VaultLock() {
    if (m_descriptor >= 0)
        ::close(m_descriptor); // gives the lock back
}

} // namespace sizao::vault
