// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/document_file.h"

#include "core/base/limits.h"
#include "core/intake/json_places.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)
};

constexpr qsizetype mostFaults = 20; // named in one refusal

} // namespace

Result<QByteArray> readDocumentBytes(const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(ErrorCode::Unreadable,
                          Text::tr("“%1”打不开：%2。").arg(name, file.errorString()));
    if (file.size() > base::limits::documentBytes)
        return base::fail(ErrorCode::LimitReached,
                          Text::tr("“%1”超过 %2 MB，没有读取。")
                              .arg(name)
                              .arg(base::limits::documentBytes / 1024 / 1024));
    return file.readAll();
}

Result<DocumentFile> readJsonDocument(const QByteArray& bytes) {
    return intake::JsonPlaces::read(bytes).map([](intake::JsonPlaces places) {
        QJsonObject document = places.document();
        return DocumentFile{std::move(document), [places = std::move(places)](const QString& path) {
                                const int line = places.lineOf(path);
                                return DocumentFile::Place{line, Text::tr("第 %1 行").arg(line)};
                            }};
    });
}

Result<> writeJsonDocument(const QString& path, const QJsonObject& document) {
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(document).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(
            ErrorCode::Unreadable,
            Text::tr("“%1”没有写成：%2。请换一个位置。").arg(path, file.errorString()));
    return {};
}

QString faultLines(const std::vector<rules::DocumentFault>& faults, const DocumentFile& file) {
    std::vector<std::pair<DocumentFile::Place, QString>> placed;
    for (const rules::DocumentFault& fault : faults)
        placed.emplace_back(file.placeOf(fault.path), fault.reason);
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& a, const auto& b) { return a.first.order < b.first.order; });
    QStringList lines;
    for (const auto& [place, reason] : placed) {
        if (lines.size() == mostFaults) {
            lines.append(
                Text::tr("还有 %1 处。").arg(static_cast<qsizetype>(placed.size()) - mostFaults));
            break;
        }
        lines.append(Text::tr("%1：%2。").arg(place.text, reason));
    }
    return lines.join(u'\n');
}

} // namespace sizao::service
