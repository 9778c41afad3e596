// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QStringList>

namespace sizao::desktop {

struct Options {
    QString vault;           // data file to open; empty: the one used last
    QString passphrase_file; // for demonstrations; empty: somebody types it
    QString screenshots;     // folder; empty: an ordinary start
    QString language;        // zh_CN or en
};

// Reads the command line; `--help` and `--version` end the program, as usual.
[[nodiscard]] Options readOptions(const QStringList& arguments);

// The first line of the file. Unreadable when it cannot be read, Invalid when it is empty.
[[nodiscard]] base::Result<base::Secret> readPassphrase(const QString& file);

} // namespace sizao::desktop
