// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStorageInfo>
#include <QString>

namespace sizao::support {

// For QTemporaryDir. In memory where there is room: syncing costs nothing there, and no test
// loses its power.
inline QString tempFolderTemplate() {
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool isRoomy = memory.isValid() && memory.bytesAvailable() > (qint64{1} << 30);
    const QString folder = isRoomy ? memory.rootPath() : QDir::tempPath();
    return folder + QStringLiteral("/sizao-test-XXXXXX");
}

} // namespace sizao::support
