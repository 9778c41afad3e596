// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QtGlobal>

#include <algorithm>
#include <sodium.h>
#include <utility>

namespace sizao::base {

Secret::Secret(std::size_t size) : m_size(size) {
    static const int started = sodium_init();
    if (started < 0)
        qFatal("libsodium does not start");
    if (size == 0)
        return;
    m_data = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (m_data == nullptr)
        qFatal("no locked memory left");
    std::fill_n(m_data, size, std::uint8_t{0});
}

Secret::~Secret() {
    if (m_data != nullptr)
        sodium_free(m_data); // wipes first
}

Secret::Secret(Secret&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0)) {}

Secret& Secret::operator=(Secret&& other) noexcept {
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret Secret::takeFrom(std::span<std::uint8_t> source) {
    Secret secret(source.size());
    std::copy(source.begin(), source.end(), secret.m_data);
    sodium_memzero(source.data(), source.size());
    return secret;
}

Secret Secret::random(std::size_t size) {
    Secret secret(size);
    if (size > 0)
        randombytes_buf(secret.m_data, size);
    return secret;
}

Secret Secret::clone() const {
    Secret copy(m_size);
    std::copy_n(m_data, m_size, copy.m_data);
    return copy;
}

bool Secret::equals(const Secret& other) const {
    return m_size == other.m_size
           && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

} // namespace sizao::base
