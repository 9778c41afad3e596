// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/wrapping.h"

#include "core/vault/texts.h"

#include <memory>
#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <sodium.h>

namespace sizao::vault {

static_assert(saltBytes == crypto_pwhash_argon2id_SALTBYTES);
static_assert(nonceBytes == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(wrappedBytes == keyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(sealBytes == crypto_auth_hmacsha256_BYTES);

namespace {

const unsigned char* bytesOf(QByteArrayView view) {
    return reinterpret_cast<const unsigned char*>(view.data());
}
std::size_t sizeOf(QByteArrayView view) {
    return static_cast<std::size_t>(view.size());
}

// HKDF-SHA-256 (RFC 5869), 32 bytes. OpenSSL takes no empty salt.
base::Secret expand(const base::Secret& key, QByteArrayView salt, QByteArrayView info) {
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(
        EVP_KDF_fetch(nullptr, "HKDF", nullptr), EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        EVP_KDF_CTX_new(kdf.get()), EVP_KDF_CTX_free);
    // The parameters are only read; OpenSSL's type does not say so.
    const auto octets = [](const char* name, const unsigned char* data, std::size_t size) {
        return OSSL_PARAM_construct_octet_string(name, const_cast<unsigned char*>(data), size);
    };
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, key.bytes().data(), key.size()),
        octets(OSSL_KDF_PARAM_SALT, bytesOf(salt), sizeOf(salt)),
        octets(OSSL_KDF_PARAM_INFO, bytesOf(info), sizeOf(info)),
        OSSL_PARAM_construct_end(),
    };
    base::Secret result(keyBytes);
    if (EVP_KDF_derive(context.get(), result.writable().data(), result.size(), parameters) != 1)
        qFatal("OpenSSL has no HKDF"); // never with OpenSSL 3
    return result;
}

} // namespace

QByteArray randomBytes(qsizetype size) {
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

base::Result<base::Secret> deriveSlotKey(const base::Secret& passphrase, QByteArrayView salt,
                                         const KeyCost& cost) {
    base::Secret stretched(keyBytes);
    // An empty passphrase has no bytes to point to, and the library forbids a null pointer.
    const char* const text =
        passphrase.isEmpty() ? "" : reinterpret_cast<const char*>(passphrase.bytes().data());
    const int failed = crypto_pwhash_argon2id(
        stretched.writable().data(), stretched.size(), text, passphrase.size(), bytesOf(salt),
        cost.passes, std::size_t{cost.memory_kib} * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed != 0)
        return base::fail(base::ErrorCode::LimitReached,
                          Vault::tr("可用内存不够，不能核对口令。请关闭一些程序后重试。"));
    return expand(stretched, salt, "sizao slot passphrase 1");
}

QByteArray wrapKey(const base::Secret& key, const base::Secret& slotKey, QByteArrayView nonce,
                   QByteArrayView associated) {
    QByteArray wrapped(wrappedBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char*>(wrapped.data()), nullptr, key.bytes().data(), key.size(),
        bytesOf(associated), sizeOf(associated), nullptr, bytesOf(nonce), slotKey.bytes().data());
    return wrapped;
}

std::optional<base::Secret> unwrapKey(QByteArrayView wrapped, const base::Secret& slotKey,
                                      QByteArrayView nonce, QByteArrayView associated) {
    base::Secret key(keyBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            key.writable().data(), nullptr, nullptr, bytesOf(wrapped), sizeOf(wrapped),
            bytesOf(associated), sizeOf(associated), bytesOf(nonce), slotKey.bytes().data())
        != 0)
        return std::nullopt;
    return key;
}

QByteArray sealOf(QByteArrayView content, const base::Secret& databaseKey) {
    const base::Secret key = expand(databaseKey, "sizao key file", "seal 1");
    QByteArray seal(sealBytes, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char*>(seal.data()), bytesOf(content),
                           sizeOf(content), key.bytes().data());
    return seal;
}

bool isEqualInConstantTime(QByteArrayView a, QByteArrayView b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), sizeOf(a)) == 0;
}

} // namespace sizao::vault
