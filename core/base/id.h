// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace sizao::base {

// 128 bits, written as 26 characters of Crockford's base 32 (the ULID alphabet, no I L O U).
// New ids start with 48 bits of milliseconds, so that later rows lie behind earlier ones.
class RawId {
public:
    static constexpr int textLength = 26;

    constexpr RawId() = default;
    explicit constexpr RawId(const std::array<std::uint8_t, 16>& bytes) : m_bytes(bytes) {}

    [[nodiscard]] static std::optional<RawId> fromText(QStringView text);
    [[nodiscard]] static std::optional<RawId> fromBytes(QByteArrayView bytes);
    // Deterministic: the same name gives the same id on every machine (seed data, imports).
    [[nodiscard]] static RawId fromName(QByteArrayView name);

    [[nodiscard]] QByteArray toText() const;
    [[nodiscard]] const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }
    [[nodiscard]] QByteArrayView view() const {
        return {reinterpret_cast<const char*>(m_bytes.data()), 16};
    }
    [[nodiscard]] bool isNull() const { return m_bytes == std::array<std::uint8_t, 16>{}; }

    friend constexpr auto operator<=>(const RawId&, const RawId&) = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

// Ids of different things never mix: PersonId and UnitId are different types.
template <class Tag>
class Id : public RawId {
public:
    constexpr Id() = default;
    explicit constexpr Id(RawId raw) : RawId(raw) {}

    [[nodiscard]] static std::optional<Id> fromText(QStringView text) {
        const auto raw = RawId::fromText(text);
        return raw ? std::optional<Id>(Id(*raw)) : std::nullopt;
    }
    [[nodiscard]] static Id fromName(QByteArrayView name) { return Id(RawId::fromName(name)); }

    friend constexpr auto operator<=>(const Id&, const Id&) = default;
};

// Makes new ids. Time comes in as a parameter: nobody below the service reads a clock.
// Within one millisecond ids still grow, so that insertion order is id order.
class IdSource {
public:
    [[nodiscard]] RawId next(std::int64_t unix_ms);
    template <class T>
    [[nodiscard]] T next(std::int64_t unix_ms) {
        return T(next(unix_ms));
    }

private:
    std::int64_t m_lastMs = 0;
    std::array<std::uint8_t, 16> m_last{};
};

} // namespace sizao::base

template <>
struct std::hash<sizao::base::RawId> {
    std::size_t operator()(const sizao::base::RawId& id) const noexcept {
        std::size_t value = 0;
        for (int i = 8; i < 16; ++i) // the low half is random in both kinds of id
            value = value << 8 | id.bytes()[static_cast<std::size_t>(i)];
        return value;
    }
};
template <class Tag>
struct std::hash<sizao::base::Id<Tag>> : std::hash<sizao::base::RawId> {};
