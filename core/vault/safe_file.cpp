// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/safe_file.h"

#include "core/vault/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace sizao::vault {

using base::ErrorCode;

namespace {

// A rename is only lasting once the folder is on the disk. Where the system cannot sync a
// folder it also does not lose renames, so a failure is not an error.
void syncFolderOf(const QString& path) {
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
#else
    Q_UNUSED(path)
#endif
}

base::Error writeError(const QSaveFile& file) {
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::DiskFull,
                Vault::tr("磁盘已满，密钥文件没有保存，原来的仍然有效。请腾出空间后重试。")};
    return {ErrorCode::Unreadable,
            Vault::tr("密钥文件没有保存，原来的仍然有效。请检查文件夹权限和磁盘后重试。")};
}

} // namespace

base::Result<void> writeSafely(const QString& path, QByteArrayView bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return base::fail(writeError(file));
    // Before the first byte. commit() syncs the file before it renames it.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes.data(), bytes.size()) != bytes.size() || !file.commit())
        return base::fail(writeError(file));
    syncFolderOf(path);
    return {};
}

base::Result<QByteArray> readLimited(const QString& path, qint64 limit) {
    QFile file(path);
    if (!file.exists())
        return base::fail(ErrorCode::NotFound,
                          Vault::tr("找不到密钥文件。它应与数据库放在同一文件夹里，"
                                    "请一起移动或恢复这两个文件。"));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::Unreadable, Vault::tr("读不了密钥文件。请检查文件权限。"));
    if (file.size() > limit)
        return base::fail(ErrorCode::NotAVault,
                          Vault::tr("这个文件不是本程序的密钥文件，没有使用。"));
    return file.readAll();
}

base::Result<void> makePrivateFolderOf(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    const auto onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkpath(QFileInfo(folder).absolutePath()) && QDir().mkdir(folder, onlyOwner))
        return {};
    return base::fail(ErrorCode::Unreadable,
                      Vault::tr("不能新建存放数据库的文件夹。请检查上级文件夹的权限。"));
}

} // namespace sizao::vault
