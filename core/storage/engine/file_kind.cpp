// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/file_kind.h"

#include "core/storage/engine/cipher_page.h"
#include "core/storage/engine/texts.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <string_view>

namespace sizao::storage {

using base::ErrorCode;
using namespace std::string_view_literals;

namespace {

constexpr std::array knownBeginnings = {
    "SQLite format 3\0"sv, "\x89PNG"sv, "PK\x03\x04"sv, "%PDF"sv,   "\xff\xd8\xff"sv,
    "\xd0\xcf\x11\xe0"sv,  "GIF8"sv,    "Rar!"sv,       "7z\xbc"sv, "\x1f\x8b"sv,
};

// Ciphertext as long as this without a single control byte does not happen (0.89 to the 512th).
bool isText(QByteArrayView begin) {
    return std::none_of(begin.begin(), begin.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
}

bool isForeign(QByteArrayView begin) {
    if (begin.size() >= 16 && isText(begin.first(std::min<qsizetype>(begin.size(), 512))))
        return true;
    return std::any_of(knownBeginnings.begin(), knownBeginnings.end(), [&](std::string_view known) {
        return begin.startsWith(QByteArrayView(known.data(), static_cast<qsizetype>(known.size())));
    });
}

// A few pages are enough: a wrong key fits none of them, the right one fits nearly all.
bool somePageFits(QFile& file, QByteArrayView salt, const base::Secret& key) {
    constexpr qint64 pagesTried = 8;
    const base::Secret hmacKey = deriveHmacKey(key, salt);
    for (qint64 number = 2; number < 2 + pagesTried; ++number) {
        if (!file.seek((number - 1) * cipherPageBytes))
            return false;
        const QByteArray page = file.read(cipherPageBytes);
        if (page.size() < cipherPageBytes)
            return false;
        if (pageIsAuthentic(page, static_cast<quint32>(number), hmacKey))
            return true;
    }
    return false;
}

} // namespace

base::Error explainUndecryptable(const QString& path, const base::Secret& key) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::Unreadable, Storage::tr("读不了数据库文件。请检查文件权限和磁盘。")};
    const QByteArray first = file.read(cipherPageBytes);
    if (isForeign(first))
        return {ErrorCode::NotAVault,
                Storage::tr("这个文件不是本程序的数据库，没有打开，文件未改动。请另选文件。")};
    if (first.size() < cipherPageBytes)
        return {ErrorCode::Damaged,
                Storage::tr("数据库文件不完整，没有打开，文件未改动。请用最近的备份恢复。")};
    if (somePageFits(file, QByteArrayView(first).first(cipherSaltBytes), key))
        return {ErrorCode::Damaged,
                Storage::tr("数据库文件的开头已损坏，没有打开，文件未改动。请用最近的备份恢复。")};
    return {ErrorCode::CannotUnlock, Storage::tr("密钥与这个数据库对不上，没有打开，文件未改动。"
                                                 "请确认数据库文件和密钥文件是同一套。")};
}

} // namespace sizao::storage
