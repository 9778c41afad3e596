// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <vector>

// A list as a file that other programs open.
namespace sizao::service {

enum class TableFormat { Csv, Xlsx };

struct Table {
    struct Column {
        QString heading;
        int characters = 10; // width in a workbook
    };
    QString title;
    std::vector<Column> columns;
    std::vector<QVariantList> rows; // texts and whole numbers, as many as there are columns
    QStringList notes;              // what a copy says of itself: on a sheet of its own
};

// csv: UTF-8 with mark, CR LF; the notes have no place in it. Errors: DiskFull.
[[nodiscard]] base::Result<QByteArray> bytesOf(const Table& table, TableFormat format);

} // namespace sizao::service
