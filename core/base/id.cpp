// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/hash.h"

#include <sodium.h>

namespace sizao::base {
namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// Small letters are read too, but only those of ASCII: Unicode has other letters (ſ) whose capital
// is one of these, and one id would have several texts.
int digitOf(char16_t letter) {
    if (letter >= u'a' && letter <= u'z')
        letter = static_cast<char16_t>(letter - u'a' + u'A');
    for (int i = 0; i < 32; ++i)
        if (letter == static_cast<char16_t>(alphabet[i]))
            return i;
    return -1;
}

} // namespace

std::optional<RawId> RawId::fromText(QStringView text) {
    if (text.size() != textLength)
        return std::nullopt;
    std::array<std::uint8_t, 16> bytes{};
    unsigned __int128 value = 0;
    for (const QChar letter : text) {
        const int digit = digitOf(letter.unicode());
        if (digit < 0 || (value >> 123) != 0) // 26 digits hold 130 bits: the first is at most 7
            return std::nullopt;
        value = value << 5 | static_cast<unsigned>(digit);
    }
    for (std::size_t i = 16; i-- > 0; value >>= 8)
        bytes[i] = static_cast<std::uint8_t>(value & 0xFF);
    return RawId(bytes);
}

std::optional<RawId> RawId::fromBytes(QByteArrayView bytes) {
    if (bytes.size() != 16)
        return std::nullopt;
    std::array<std::uint8_t, 16> copy{};
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(copy.data()));
    return RawId(copy);
}

RawId RawId::fromName(QByteArrayView name) {
    const Sha256Digest digest = sha256(name);
    std::array<std::uint8_t, 16> bytes{};
    std::copy_n(digest.begin(), bytes.size(), bytes.begin());
    return RawId(bytes);
}

QByteArray RawId::toText() const {
    unsigned __int128 value = 0;
    for (const std::uint8_t byte : m_bytes)
        value = value << 8 | byte;
    QByteArray text(textLength, Qt::Uninitialized);
    char* const out = text.data();
    for (int i = textLength; i-- > 0; value >>= 5)
        out[i] = alphabet[static_cast<int>(value & 31)];
    return text;
}

RawId IdSource::next(std::int64_t unix_ms) {
    if (unix_ms > m_lastMs) {
        m_lastMs = unix_ms;
        for (int i = 0; i < 6; ++i)
            m_last[static_cast<std::size_t>(i)] =
                static_cast<std::uint8_t>(unix_ms >> (40 - 8 * i) & 0xFF);
        randombytes_buf(m_last.data() + 6, 10);
        m_last[6] &= 0x7F; // room to count up within the millisecond
        return RawId(m_last);
    }
    for (std::size_t i = 16; i-- > 6;) // same millisecond, or a clock that went back: count up
        if (++m_last[i] != 0)
            break;
    return RawId(m_last);
}

} // namespace sizao::base
