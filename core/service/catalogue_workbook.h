// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace sizao::service {

// The part of a catalogue that an office edits in a spreadsheet program, one thing a row: sheets
// 指标 (with one weight column per model), 档次 and 预警模型.
[[nodiscard]] base::Result<> writeCatalogueWorkbook(const QString& path,
                                                    const QJsonObject& document);

struct CatalogueWorkbook {
    QJsonObject document;           // `base` with what the sheets say
    QHash<QString, QString> places; // path in the document -> sheet, row and column, for people
    QHash<QString, int> order;      // the same paths in the order of the workbook
};
// A thing that has no row is left out of the document; what a row has no column for is taken from
// `base`. Headings are looked for by name in the first row. Refused: a sheet or column that is
// missing, a weight column of an unknown model.
[[nodiscard]] base::Result<CatalogueWorkbook> readCatalogueWorkbook(const QString& path,
                                                                    const QJsonObject& base);

} // namespace sizao::service
