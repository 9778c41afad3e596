// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <openssl/evp.h>

namespace sizao::base {
namespace {

// Looking an algorithm up by name costs more than hashing one change, so it is done once.
const EVP_MD* algorithm() {
    static EVP_MD* const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

} // namespace

struct Sha256::Context {
    EVP_MD_CTX* raw = EVP_MD_CTX_new();
    ~Context() { EVP_MD_CTX_free(raw); }
};

Sha256::Sha256() : m_context(std::make_unique<Context>()) {
    EVP_DigestInit_ex2(m_context->raw, algorithm(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes) {
    EVP_DigestUpdate(m_context->raw, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

Sha256Digest Sha256::finish() {
    Sha256Digest digest{};
    unsigned length = 0;
    EVP_DigestFinal_ex(m_context->raw, digest.data(), &length);
    EVP_DigestInit_ex2(m_context->raw, algorithm(), nullptr);
    return digest;
}

Sha256Digest sha256(QByteArrayView bytes) {
    return sha256({bytes});
}

Sha256Digest sha256(std::initializer_list<QByteArrayView> parts) {
    thread_local Sha256 hasher;
    for (const QByteArrayView part : parts)
        hasher.add(part);
    return hasher.finish();
}

QByteArray toHex(const Sha256Digest& digest) {
    return viewOf(digest).toByteArray().toHex();
}

} // namespace sizao::base
