// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/service/session.h"

#include <vector>

// Making and opening a vault. Both take about a second (key derivation): call them on a worker.
namespace sizao::service {

struct NewOfficer {
    QString name;
    std::vector<domain::Role> roles;
};

struct NewVault {
    QString path;             // NAME.sizao; the folder is made when missing
    QString organisation;     // 云江区纪委监委
    QString agency_word;      // first part of numbers: 云纪
    base::Day standards_from; // the shipped negative list is in force from this day on
    NewOfficer owner;         // whose passphrase opens it
    std::vector<NewOfficer> officers;
    bool training = false;
    // Per 100 staff, from a back-test; nullopt: as shipped, not calibrated.
    std::optional<std::array<int, 3>> unit_lines;
};

// Errors: Refused (a file is there), Invalid (passphrase or fields), DiskFull, Unreadable.
// After an error nothing is left behind.
[[nodiscard]] base::Result<std::unique_ptr<Session>>
createVault(const NewVault& wanted, const base::Secret& passphrase, const Environment& environment);

// Errors: CannotUnlock, Busy (who holds it), NotFound, NotAVault, NewerFile, Damaged, DiskFull,
// Unreadable. The file is unharmed in every case.
[[nodiscard]] base::Result<std::unique_ptr<Session>>
openVault(const QString& path, const base::Secret& passphrase, const Environment& environment);

// Takes a closed vault off the disk with its keys: for creations that failed half-way.
void removeVault(const QString& path);

// What lies at a path, for the unlock page.
struct VaultOnDisk {
    bool exists = false;
    QStringList owners; // display names of the slots
};
[[nodiscard]] VaultOnDisk lookAt(const QString& path);

} // namespace sizao::service
