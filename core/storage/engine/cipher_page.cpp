// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/cipher_page.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace sizao::storage {

base::Secret deriveHmacKey(const base::Secret& key, QByteArrayView salt) {
    std::array<unsigned char, cipherSaltBytes> masked{};
    std::transform(salt.begin(), salt.end(), masked.begin(),
                   [](char c) { return static_cast<unsigned char>(c ^ 0x3a); });
    base::Secret result(32);
    PKCS5_PBKDF2_HMAC(reinterpret_cast<const char*>(key.bytes().data()),
                      static_cast<int>(key.size()), masked.data(), static_cast<int>(masked.size()),
                      2, EVP_sha512(), static_cast<int>(result.size()), result.writable().data());
    return result;
}

bool pageIsAuthentic(QByteArrayView page, quint32 number, const base::Secret& hmacKey) {
    constexpr qsizetype hmacBytes = 64;
    QByteArray covered = page.first(page.size() - hmacBytes).toByteArray();
    const quint32 littleEndian = qToLittleEndian(number);
    covered.append(reinterpret_cast<const char*>(&littleEndian), sizeof littleEndian);

    std::array<unsigned char, hmacBytes> computed{};
    unsigned int size = computed.size();
    HMAC(EVP_sha512(), hmacKey.bytes().data(), static_cast<int>(hmacKey.size()),
         reinterpret_cast<const unsigned char*>(covered.constData()),
         static_cast<std::size_t>(covered.size()), computed.data(), &size);
    return CRYPTO_memcmp(computed.data(), page.last(hmacBytes).data(), computed.size()) == 0;
}

} // namespace sizao::storage
