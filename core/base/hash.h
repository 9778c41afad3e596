// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <initializer_list>
#include <memory>

namespace sizao::base {

// SHA-256 (FIPS 180-4) by OpenSSL. Stored hashes name their algorithm where they are stored.
using Sha256Digest = std::array<std::uint8_t, 32>;

[[nodiscard]] Sha256Digest sha256(QByteArrayView bytes);
// Of the parts one after another, without joining them.
[[nodiscard]] Sha256Digest sha256(std::initializer_list<QByteArrayView> parts);

[[nodiscard]] QByteArray toHex(const Sha256Digest& digest);
[[nodiscard]] inline QByteArrayView viewOf(const Sha256Digest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(digest.size())};
}

// For files and other streams.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(QByteArrayView bytes);
    // The digest of all that was added; starts afresh.
    [[nodiscard]] Sha256Digest finish();

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace sizao::base
