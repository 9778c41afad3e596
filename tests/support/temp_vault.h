// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/storage/engine/database.h"
#include "tests/support/temp_folder.h"

#include <QFile>
#include <QTemporaryDir>

#include <utility>

namespace sizao::support {

// A folder that goes away with the test and the key of the databases in it. The key is given, not
// derived, so a test needs no second for Argon2id.
class TempVault {
public:
    TempVault() : m_folder(tempFolderTemplate()), m_key(base::Secret::random(32)) {
        if (!m_folder.isValid())
            qFatal("no temporary folder");
    }

    [[nodiscard]] QString path() const { return file(QStringLiteral("test.sizao")); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] const base::Secret& key() const { return m_key; }

    // Opens the database of this folder; makes it when it is not there yet. Stops the test when
    // that fails: only tests that open by themselves are interested in the error.
    [[nodiscard]] storage::Database open(const storage::OpenOptions& options = {}) const {
        const auto mode =
            QFile::exists(path()) ? storage::OpenMode::ReadWrite : storage::OpenMode::Create;
        return opened(storage::Database::open(path(), m_key, mode, options));
    }
    [[nodiscard]] storage::Database openReadOnly() const {
        return opened(storage::Database::open(path(), m_key, storage::OpenMode::ReadOnly));
    }

private:
    static storage::Database opened(base::Result<storage::Database> result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return std::move(*result);
    }

    QTemporaryDir m_folder;
    base::Secret m_key;
};

} // namespace sizao::support
