// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/key_cost.h"

#include <QString>

#include <memory>
#include <vector>

namespace sizao::vault {

// `NAME.sizao` → `NAME.sizao.keys`
[[nodiscard]] QString keyFilePath(const QString& databasePath);

struct SlotOwner {
    QString userId;      // text of a UserId
    QString displayName; // for the list on the lock screen
};

struct SlotInfo {
    QString slotId;
    QString kind; // "passphrase"; others are of newer programs and stay untouched
    SlotOwner owner;
    [[nodiscard]] bool isPassphrase() const { return kind == QStringLiteral("passphrase"); }
};

struct Unlocked {
    base::Secret databaseKey; // 32 bytes, the raw key of Database::open
    QString userId;
    QString slotId;
};

// The slot file beside the database. Several users, one slot each; every slot wraps the same
// random database key:
//   PK = Argon2id(passphrase, salt)      KEK = HKDF-SHA-256(PK, salt, "sizao slot passphrase 1")
//   wrapped = XChaCha20-Poly1305(KEK, nonce, database key; header and slot as associated data)
// JSON in one canonical form. A checksum finds accidents when it is opened; a seal (HMAC-SHA-256
// under a key of the database key) over all of it finds changes when it is unlocked.
// Every change is written aside, synced and renamed; the previous file stays as `.bak` until
// confirm(). Files are 0600.
class KeyFile {
public:
    struct Created;

    // A new database key and its first slot, written to the disk. A missing folder is made, 0700.
    // Errors: Refused (the file exists), Invalid (the passphrase rule), DiskFull, Unreadable.
    [[nodiscard]] static base::Result<Created> create(const QString& path, const SlotOwner& owner,
                                                      const base::Secret& passphrase,
                                                      const KeyPolicy& policy);
    // When the file is missing or damaged and `.bak` is good, that one is used.
    // Errors: NotFound, Unreadable, NotAVault, NewerFile, Damaged.
    [[nodiscard]] static base::Result<KeyFile> open(const QString& path, const KeyPolicy& policy);

    KeyFile(KeyFile&& other) noexcept;
    KeyFile& operator=(KeyFile&& other) noexcept;
    ~KeyFile();

    // Costs about a second of all memory bandwidth: not on the GUI thread. With an empty user id
    // every passphrase slot is tried. Errors: CannotUnlock; Damaged (a slot below the floor, or
    // the file was changed by somebody without the key).
    [[nodiscard]] base::Result<Unlocked> unlock(const base::Secret& passphrase,
                                                const QString& userId = {}) const;

    // These write the file; after an error neither file nor object has changed.
    // Errors: Invalid (passphrase rule), Conflict (the user has a slot), CannotUnlock (the old
    // passphrase, or a database key of another file), NotFound, Refused (the last slot),
    // LimitReached, DiskFull, Unreadable.
    [[nodiscard]] base::Result<void> addSlot(const base::Secret& databaseKey,
                                             const SlotOwner& owner,
                                             const base::Secret& passphrase);
    [[nodiscard]] base::Result<void> removeSlot(const base::Secret& databaseKey,
                                                const QString& slotId);
    [[nodiscard]] base::Result<void> changePassphrase(const QString& slotId,
                                                      const base::Secret& oldPassphrase,
                                                      const base::Secret& newPassphrase);

    // The database was opened with this file: the previous one may go.
    void confirm();

    [[nodiscard]] std::vector<SlotInfo> slotList() const;
    [[nodiscard]] const QString& path() const;
    [[nodiscard]] bool isFromBackup() const;

private:
    struct State;
    explicit KeyFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

struct KeyFile::Created {
    KeyFile file;
    Unlocked unlocked;
};

} // namespace sizao::vault
