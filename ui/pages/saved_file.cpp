// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/saved_file.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace sizao::pages {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SavedFile)
};

} // namespace

QFuture<QString> saveFile(const QString& path, const QByteArray& bytes) {
    return QtConcurrent::run([path, bytes] {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
            return QString();
        return Text::tr("文件没有写成：%1").arg(file.errorString());
    });
}

} // namespace sizao::pages
