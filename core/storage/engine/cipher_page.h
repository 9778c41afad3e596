// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside the engine only: how SQLCipher 4 authenticates a page.
//   page  = [salt, page 1 only] ciphertext, 16 bytes IV, 64 bytes HMAC-SHA-512; 4096 in all
//   HMAC  over ciphertext, IV and the page number (32 bit, little endian)
//   key   PBKDF2-HMAC-SHA-512(raw key, salt XOR 0x3a, 2 rounds), 32 bytes

#include "core/base/secret.h"

#include <QByteArrayView>

namespace sizao::storage {

inline constexpr qsizetype cipherPageBytes = 4096;
inline constexpr qsizetype cipherSaltBytes = 16;

[[nodiscard]] base::Secret deriveHmacKey(const base::Secret& key, QByteArrayView salt);
// For pages from 2 on.
[[nodiscard]] bool pageIsAuthentic(QByteArrayView page, quint32 number,
                                   const base::Secret& hmacKey);

} // namespace sizao::storage
