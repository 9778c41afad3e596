// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/draft.h"
#include "core/intake/row.h"

#include <QSaveFile>
#include <QStringList>

#include <memory>

namespace sizao::intake {

// The rows that could not be imported, as a csv (UTF-8 with mark, CR LF) that a clerk corrects and
// imports again with the same profile: the columns of the sheet as they were, then 错误原因 and
// 原始行号. Cells that a spreadsheet program might take for a formula get an apostrophe before
// them; SheetRows takes both additions off again, so a row keeps its key.
class ErrorFile {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<ErrorFile>>
    create(const QString& path, const QStringList& headings);

    [[nodiscard]] base::Result<> add(const Row& row, const std::vector<RowIssue>& issues);
    // Without this nothing is left at `path`.
    [[nodiscard]] base::Result<> finish();
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    ErrorFile(const QString& path, int columns) : m_file(path), m_columns(columns) {}
    void put(QStringView cell, bool last);
    [[nodiscard]] base::Result<> flush();

    QSaveFile m_file;
    QString m_text; // not yet written
    int m_columns;
    qint64 m_rows = 0;
};

} // namespace sizao::intake
