// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace sizao::base {

// Bytes that must not leak: locked memory with guard pages, wiped when freed, movable but not
// copyable, without any way to print them or to turn them into a QString.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::size_t size);
    ~Secret();
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    // Takes the bytes over and wipes where they came from.
    [[nodiscard]] static Secret takeFrom(std::span<std::uint8_t> source);
    [[nodiscard]] static Secret random(std::size_t size);
    // A second copy must be asked for by name.
    [[nodiscard]] Secret clone() const;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return {m_data, m_size}; }
    [[nodiscard]] std::span<std::uint8_t> writable() { return {m_data, m_size}; }
    // In constant time.
    [[nodiscard]] bool equals(const Secret& other) const;

private:
    std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace sizao::base
