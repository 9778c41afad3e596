// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringList>

#include <functional>

namespace sizao::shell {

// What a new data file needs to know.
struct NewVault {
    QString path;
    QString office;         // name of the commission
    QString person;         // who creates it and becomes its first user
    QStringList handlers{}; // who works with him
};

// Behind the unlock dialog: whoever can open and create data files. Work happens elsewhere; the
// answer comes once, on the GUI thread. Its error code chooses what the dialog offers:
// CannotUnlock, Busy, NotAVault, NewerFile, Damaged, NotFound, DiskFull, Unreadable …
class UnlockDoor {
public:
    using Answer = std::function<void(base::Result<> result)>;

    UnlockDoor() = default;
    virtual ~UnlockDoor() = default;
    UnlockDoor(const UnlockDoor&) = delete;
    UnlockDoor& operator=(const UnlockDoor&) = delete;

    virtual void open(const QString& path, base::Secret passphrase, Answer answer) = 0;
    virtual void create(const NewVault& vault, base::Secret passphrase, Answer answer) = 0;
};

} // namespace sizao::shell
