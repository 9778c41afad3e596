// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the room only: the primitives of the slot file, all from libsodium and OpenSSL.

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/vault/key_cost.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace sizao::vault {

inline constexpr qsizetype saltBytes = 16;
inline constexpr qsizetype nonceBytes = 24;
inline constexpr qsizetype keyBytes = 32;
inline constexpr qsizetype wrappedBytes = keyBytes + 16; // with the tag
inline constexpr qsizetype sealBytes = 32;

// A file must not be able to ask for all memory of the machine.
inline constexpr KeyCost costCeiling = {.memory_kib = 4 * 1024 * 1024, .passes = 64};

[[nodiscard]] QByteArray randomBytes(qsizetype size);

// LimitReached: the machine does not have that much memory free.
[[nodiscard]] base::Result<base::Secret> deriveSlotKey(const base::Secret& passphrase,
                                                       QByteArrayView salt, const KeyCost& cost);

[[nodiscard]] QByteArray wrapKey(const base::Secret& key, const base::Secret& slotKey,
                                 QByteArrayView nonce, QByteArrayView associated);
// Nullopt: wrong key, or something was changed.
[[nodiscard]] std::optional<base::Secret> unwrapKey(QByteArrayView wrapped,
                                                    const base::Secret& slotKey,
                                                    QByteArrayView nonce,
                                                    QByteArrayView associated);

[[nodiscard]] QByteArray sealOf(QByteArrayView content, const base::Secret& databaseKey);
[[nodiscard]] bool isEqualInConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace sizao::vault
