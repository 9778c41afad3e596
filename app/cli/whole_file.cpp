// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/whole_file.h"

#include "app/cli/text.h"

#include "core/base/limits.h"

#include <QFile>

namespace sizao::cli {

Outcome<QByteArray> readWholeFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return stop(Exit::Refused, Cli::tr("读不了“%1”：%2。").arg(path, file.errorString()));
    if (file.size() > base::limits::documentBytes)
        return stop(Exit::Refused, Cli::tr("“%1”超过 %2 MB，没有读取。")
                                       .arg(path)
                                       .arg(base::limits::documentBytes / 1024 / 1024));
    return file.readAll();
}

} // namespace sizao::cli
