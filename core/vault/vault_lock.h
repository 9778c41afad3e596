// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace sizao::vault {

// Who holds a vault, for the message a second one gets.
struct LockHolder {
    QString user;
    QString machine;
    qint64 processId = 0;
    qint64 since_ms = 0; // milliseconds since 1970-01-01 UTC

    [[nodiscard]] static LockHolder thisProcess(const QString& user, qint64 since_ms);
};

// One program at a time has a vault open. An advisory lock on `NAME.sizao.lock`, which the
// operating system drops when the process ends, however it ends.
class VaultLock {
public:
    // Error Busy: held by another; the message names the holder. Unreadable: no lock possible.
    [[nodiscard]] static base::Result<VaultLock> acquire(const QString& databasePath,
                                                         const LockHolder& holder);

    VaultLock(VaultLock&& other) noexcept;
    VaultLock& operator=(VaultLock&& other) noexcept;
    ~VaultLock(); // releases; the file stays, for removing it would race with the next one

private:
    explicit VaultLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace sizao::vault
