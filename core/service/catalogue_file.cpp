// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogue_file.h"

#include "core/rules/catalogue_check.h"
#include "core/service/catalogue_workbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::service {
namespace {

using base::Error;
using base::ErrorCode;
using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogueFile)
};

Error refused(const QString& lines) {
    return {ErrorCode::Invalid, Text::tr("清单文件不能采用，原有标准没有改动。\n%1").arg(lines)};
}

// The place itself or the nearest thing around it.
DocumentFile fromWorkbook(CatalogueWorkbook workbook) {
    QJsonObject document = workbook.document;
    return {std::move(document), [workbook = std::move(workbook)](QString path) {
                while (!path.isEmpty() && !workbook.places.contains(path))
                    path.truncate(
                        std::max<qsizetype>(path.lastIndexOf(u'.'), path.lastIndexOf(u'[')));
                return DocumentFile::Place{workbook.order.value(path),
                                           workbook.places.value(path, Text::tr("工作簿"))};
            }};
}

Result<DocumentFile> parsed(const QString& path, const QJsonObject& inForce) {
    const auto bytes = readDocumentBytes(path);
    if (!bytes)
        return base::fail(bytes.error());
    if (bytes->startsWith("PK"))
        return readCatalogueWorkbook(path, inForce).map(fromWorkbook);
    return readJsonDocument(*bytes).map_error(
        [](const Error& error) { return refused(error.message); });
}

} // namespace

Error refusalOf(const std::vector<rules::DocumentFault>& faults, const DocumentFile& file) {
    return refused(faultLines(faults, file));
}

Result<DocumentFile> readCatalogueFile(const QString& path, const QJsonObject& inForce) {
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
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
               ? writeCatalogueWorkbook(path, document)
               : writeJsonDocument(path, document);
}

} // namespace sizao::service
