// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the room only: the JSON of the slot file, version 1.
//   {"algorithms":{"derive":"argon2id13","expand":"hkdf-sha256","seal":"hmac-sha256",
//                  "wrap":"xchacha20-poly1305"},
//    "checksum": SHA-256 (hex) over the file without this member,
//    "format":"sizao-keys",
//    "seal": base 64, over the file without this member and without the checksum,
//    "slots":[{"id","kind","user","name", and for a passphrase slot
//              "cost":{"memory_kib","passes"},"salt","nonce","wrapped"}],
//    "version":1}
// Members sorted, no blanks, UTF-8: there is exactly one way to write a content, and any other
// is refused. So a changed byte is always a changed content.

#include "core/base/result.h"
#include "core/vault/key_cost.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace sizao::vault {

struct PassphraseSlot {
    QString slotId;
    QString userId;
    QString displayName;
    KeyCost cost;
    QByteArray salt;
    QByteArray nonce;
    QByteArray wrapped;
};

class KeyDocument {
public:
    KeyDocument() = default;
    // Errors: NotAVault, NewerFile, Damaged.
    [[nodiscard]] static base::Result<KeyDocument> parse(const QByteArray& bytes);
    [[nodiscard]] QByteArray toBytes() const; // with the checksum

    // Slots of any kind, as they are in the file; unknown members and kinds stay.
    [[nodiscard]] const QJsonArray& slotArray() const { return m_slots; }
    void append(const PassphraseSlot& passphraseSlot);
    void replace(qsizetype index, const PassphraseSlot& passphraseSlot);
    void removeAt(qsizetype index) { m_slots.removeAt(index); }

    void setSeal(const QByteArray& seal) { m_seal = seal; }
    [[nodiscard]] const QByteArray& seal() const { return m_seal; }
    [[nodiscard]] QByteArray sealedContent() const;

private:
    [[nodiscard]] QJsonObject content() const; // without seal and checksum
    QJsonArray m_slots;
    QByteArray m_seal;
};

// Nullopt: another kind, or its members have not the right shape.
[[nodiscard]] std::optional<PassphraseSlot> readPassphraseSlot(const QJsonObject& object);
// What the wrapped key of a slot is bound to: version, algorithms and all else of the slot.
[[nodiscard]] QByteArray associatedData(const PassphraseSlot& passphraseSlot);

} // namespace sizao::vault
