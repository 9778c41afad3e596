// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rules/document_fault.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace sizao::service {

// A JSON document read from a file, and where in the file things stand.
struct DocumentFile {
    struct Place {
        int order = 0;
        QString text; // `第 12 行`, `工作表“指标”第 5 行 C 列`
    };
    QJsonObject document;
    std::function<Place(const QString& path)> placeOf; // of a place in the document
};

// Unreadable, or LimitReached above base::limits::documentBytes.
[[nodiscard]] base::Result<QByteArray> readDocumentBytes(const QString& path);
// Invalid, with the line: what is no JSON object.
[[nodiscard]] base::Result<DocumentFile> readJsonDocument(const QByteArray& bytes);
[[nodiscard]] base::Result<> writeJsonDocument(const QString& path, const QJsonObject& document);

// A line each, in the order of the file: the place, the reason. The first ones of many.
[[nodiscard]] QString faultLines(const std::vector<rules::DocumentFault>& faults,
                                 const DocumentFile& file);

} // namespace sizao::service
