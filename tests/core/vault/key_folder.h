// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the tests of the slot file share.

#include "core/vault/key_file.h"
#include "tests/core/vault/secret_text.h"
#include "tests/support/temp_folder.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace sizao::support {

// Cheap enough for hundreds of guesses.
inline constexpr vault::KeyPolicy quick = {.cost = {.memory_kib = 64, .passes = 2},
                                           .floor = {.memory_kib = 64, .passes = 2}};
inline const QByteArray firstPassphrase = "早发现早提醒早纠正早整改办公室";
inline const QByteArray secondPassphrase = "correct horse battery staple";
inline const vault::SlotOwner zhang{QStringLiteral("01HZZZZZZZZZZZZZZZZZZZZZZA"),
                                    QStringLiteral("张三")};
inline const vault::SlotOwner li{QStringLiteral("01HZZZZZZZZZZZZZZZZZZZZZZB"),
                                 QStringLiteral("李四")};

template <class T>
base::ErrorCode codeOf(const base::Result<T>& result) {
    return result ? base::ErrorCode::Internal : result.error().code;
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

// A folder for one slot file.
class KeyFolder {
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.sizao.keys")); }
    [[nodiscard]] vault::KeyFile::Created create() const {
        auto created = vault::KeyFile::create(path(), zhang, secret(firstPassphrase), quick);
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        return std::move(*created);
    }
    // Opens and unlocks what is on the disk.
    [[nodiscard]] base::Result<vault::Unlocked> unlock(const QByteArray& passphrase,
                                                       const QString& user = {}) const {
        return vault::KeyFile::open(path(), quick).and_then([&](const vault::KeyFile& file) {
            return file.unlock(secret(passphrase), user);
        });
    }

private:
    QTemporaryDir m_folder{tempFolderTemplate()};
};

} // namespace sizao::support
