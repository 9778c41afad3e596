// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/passphrase.h"

#include "core/base/limits.h"
#include "core/vault/texts.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <optional>
#include <sodium.h>
#include <span>
#include <utility>

namespace sizao::vault {

using base::ErrorCode;
namespace limits = base::limits;

namespace {

using Bytes = std::span<const std::uint8_t>;

// The next code point, taken off the front. Nullopt: not valid UTF-8.
std::optional<char32_t> takeCharacter(Bytes& rest) {
    const std::uint8_t first = rest[0];
    const std::size_t length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if ((first >= 0x80 && first < 0xc2) || first > 0xf4 || rest.size() < length)
        return std::nullopt;
    char32_t character = length == 1 ? first : first & (0xffU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((rest[i] & 0xc0) != 0x80)
            return std::nullopt;
        character = character << 6 | (rest[i] & 0x3fU);
    }
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = character >= 0xd800 && character < 0xe000;
    if (character < smallest[length] || character > 0x10ffff || isSurrogate)
        return std::nullopt;
    rest = rest.subspan(length);
    return character;
}

bool isBlank(char32_t character) {
    return character == U' ' || character == U'\u3000';
}
bool isControl(char32_t character) {
    return character < 0x20 || (character >= 0x7f && character < 0xa0);
}
bool isCombining(char32_t character) {
    return character >= 0x300 && character <= 0x36f;
}

// What the rule counts. Holds a handful of numbers, not the passphrase.
struct Measure {
    int characters = 0; // without blanks at the ends
    int words = 0;      // of two or more characters
    int different = 0;
    bool isValid = true;
    bool hasControl = false;
    bool hasCombining = false;
};

Measure measure(const base::Secret& passphrase) {
    Measure result;
    // Characters seen so far, of interest only up to the limit: a fixed array suffices.
    std::array<char32_t, 8> seen{};
    int word = 0;
    int blanks = 0;
    for (Bytes rest = passphrase.bytes(); !rest.empty();) {
        const auto character = takeCharacter(rest);
        if (!character) {
            result.isValid = false;
            break;
        }
        result.hasControl = result.hasControl || isControl(*character);
        result.hasCombining = result.hasCombining || isCombining(*character);
        if (isBlank(*character)) {
            blanks += result.characters > 0 ? 1 : 0;
            word = 0;
            continue;
        }
        result.characters += 1 + std::exchange(blanks, 0);
        result.words += ++word == 2 ? 1 : 0;
        const auto end = seen.begin() + result.different;
        if (result.different < static_cast<int>(seen.size())
            && std::find(seen.begin(), end, *character) == end)
            seen[static_cast<std::size_t>(result.different++)] = *character;
    }
    sodium_memzero(seen.data(), sizeof seen);
    return result;
}

} // namespace

base::Result<void> checkPassphrase(const base::Secret& passphrase) {
    if (static_cast<qint64>(passphrase.size()) > limits::passphraseBytes)
        return base::fail(ErrorCode::Invalid, Vault::tr("口令太长，请缩短后重试。"));
    const Measure found = measure(passphrase);
    if (!found.isValid || found.hasControl)
        return base::fail(ErrorCode::Invalid,
                          Vault::tr("口令里有不能使用的字符。请只用文字、数字、标点和空格。"));
    if (found.hasCombining)
        return base::fail(
            ErrorCode::Invalid,
            Vault::tr("口令里有组合附加符号，换一台电脑可能输不出来。请换用别的字符。"));
    if (found.characters < limits::passphraseCharacters && found.words < limits::passphraseWords)
        return base::fail(ErrorCode::Invalid,
                          Vault::tr("口令太短。至少要 %1 个字符（一个汉字算一个），"
                                    "或者用空格隔开的 %2 个词（每个词不少于两个字符）。")
                              .arg(limits::passphraseCharacters)
                              .arg(limits::passphraseWords));
    if (found.different < limits::passphraseDifferent)
        return base::fail(ErrorCode::Invalid,
                          Vault::tr("口令重复的字符太多，至少要有 %1 个不同的字符。")
                              .arg(limits::passphraseDifferent));
    return {};
}

base::Result<base::Secret> readPassphraseFile(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return base::fail(ErrorCode::NotFound, Vault::tr("找不到口令文件。请检查路径。"));
    // Unbuffered: Qt's own buffer would keep a copy.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return base::fail(ErrorCode::Unreadable, Vault::tr("读不了口令文件。请检查文件权限。"));
    constexpr std::size_t lineBreak = 2;
    base::Secret buffer(static_cast<std::size_t>(limits::passphraseBytes) + lineBreak + 1);
    auto bytes = buffer.writable();
    std::size_t size = 0;
    while (size < bytes.size()) {
        const qint64 got = file.read(reinterpret_cast<char*>(bytes.data()) + size,
                                     static_cast<qint64>(bytes.size() - size));
        if (got < 0)
            return base::fail(ErrorCode::Unreadable, Vault::tr("读不了口令文件。请检查文件权限。"));
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size > 0 && bytes[size - 1] == '\n')
        size -= size > 1 && bytes[size - 2] == '\r' ? 2 : 1;
    if (size > static_cast<std::size_t>(limits::passphraseBytes))
        return base::fail(ErrorCode::LimitReached, Vault::tr("口令文件太大，里面只应有一行口令。"));
    if (size == 0)
        return base::fail(ErrorCode::Invalid, Vault::tr("口令文件是空的。"));
    return base::Secret::takeFrom(bytes.first(size));
}

} // namespace sizao::vault
