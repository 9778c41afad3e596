// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output_file.h"

#include "app/cli/text.h"

#include <QFileInfo>
#include <QSaveFile>

namespace sizao::cli {

Option forceOption() {
    return {"force", nullptr, QT_TRANSLATE_NOOP("Cli", "文件已存在时替换它")};
}

Outcome<> checkOutput(const Arguments& arguments, const QString& path) {
    if (!path.isEmpty() && QFileInfo::exists(path) && !arguments.has("force"))
        return stop(Exit::Refused,
                    Cli::tr("“%1”已经存在，没有覆盖。要替换请加 --force。").arg(path));
    return {};
}

Outcome<> writeOutput(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return stop(Exit::Refused, Cli::tr("“%1”没有写成：%2").arg(path, file.errorString()));
    return {};
}

} // namespace sizao::cli
