// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogue_file.h"

#include "core/base/limits.h"
#include "core/intake/json_places.h"
#include "core/service/catalogue_workbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace sizao::service {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogueFile)
};

constexpr qsizetype mostFaults = 20; // named in one refusal

Error refused(const QString& lines) {
    return {ErrorCode::Invalid, Text::tr("清单文件不能采用，原有标准没有改动。\n%1").arg(lines)};
}

Result<QByteArray> bytesOf(const QString& path) {
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

CatalogueFile fromJson(intake::JsonPlaces places) {
    QJsonObject document = places.document();
    return {std::move(document), [places = std::move(places)](const QString& path) {
                const int line = places.lineOf(path);
                return CatalogueFile::Place{line, Text::tr("第 %1 行").arg(line)};
            }};
}

// The place itself or the nearest thing around it.
CatalogueFile fromWorkbook(CatalogueWorkbook workbook) {
    QJsonObject document = workbook.document;
    return {std::move(document), [workbook = std::move(workbook)](QString path) {
                while (!path.isEmpty() && !workbook.places.contains(path))
                    path.truncate(
                        std::max<qsizetype>(path.lastIndexOf(u'.'), path.lastIndexOf(u'[')));
                return CatalogueFile::Place{workbook.order.value(path),
                                            workbook.places.value(path, Text::tr("工作簿"))};
            }};
}

Result<CatalogueFile> parsed(const QString& path, const QJsonObject& inForce) {
    const auto bytes = bytesOf(path);
    if (!bytes)
        return base::fail(bytes.error());
    if (bytes->startsWith("PK"))
        return readCatalogueWorkbook(path, inForce).map(fromWorkbook);
    auto places = intake::JsonPlaces::read(*bytes);
    if (!places)
        return base::fail(refused(places.error().message));
    return fromJson(std::move(*places));
}

} // namespace

Error refusalOf(const std::vector<rules::DocumentFault>& faults, const CatalogueFile& file) {
    std::vector<std::pair<CatalogueFile::Place, QString>> placed;
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
    return refused(lines.join(u'\n'));
}

Result<CatalogueFile> readCatalogueFile(const QString& path, const QJsonObject& inForce) {
    auto file = parsed(path, inForce);
    if (!file)
        return file;
    auto faults = rules::faultsOf(file->document);
    const auto after = rules::faultsAfter(inForce, file->document);
    faults.insert(faults.end(), after.begin(), after.end());
    if (!faults.empty())
        return base::fail(refusalOf(faults, *file));
    return file;
}

Result<> writeCatalogueFile(const QString& path, const QJsonObject& document) {
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return writeCatalogueWorkbook(path, document);
    QSaveFile file(path);
    const QByteArray bytes = QJsonDocument(document).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::fail(
            ErrorCode::Unreadable,
            Text::tr("“%1”没有写成：%2。请换一个位置。").arg(path, file.errorString()));
    return {};
}

} // namespace sizao::service
