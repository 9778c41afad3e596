// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/intake/encoding.h"
#include "core/intake/row.h"

#include <QList>
#include <QString>

#include <memory>

namespace sizao::intake {

// The limits of core/base/limits.h; only tests set others.
struct ReadLimits {
    qint64 fileBytes = base::limits::intakeFileBytes;
    qint64 partBytes = base::limits::intakePartBytes;
    qint64 partRatio = base::limits::intakePartRatio;
    qint64 sharedCharacters = base::limits::intakeSharedCharacters;
    qint64 cellCharacters = base::limits::intakeCellCharacters;
    qint64 rows = base::limits::intakeRows;
    int columns = base::limits::intakeColumns;
    int sheets = base::limits::intakeSheets;
    int mergedAreas = base::limits::intakeMergedAreas;
};

struct ReadOptions {
    QString sheet;                        // name; empty: the first visible worksheet
    Encoding encoding = Encoding::Detect; // csv only
    QChar separator;                      // csv only; null: detected among , ; tab |
    bool includeHiddenRows = true;        // the user is asked when summary().hiddenRows > 0
    ReadLimits limits;
    base::Progress progress = base::Progress(); // bytes of the file (csv) or of the part (xlsx)
};

enum class Visibility { Visible, Hidden, VeryHidden };

struct SheetInfo {
    QString name;
    Visibility visibility = Visibility::Visible;
    bool hasCells = true; // false: a chart, macro or dialog sheet, which holds no rows
};

// Counted while reading; complete when next() has returned false.
struct ReadSummary {
    qint64 rows = 0;
    qint64 hiddenRows = 0;
    qint64 errorCells = 0;    // arrived as CellKind::Error with an empty text
    qint64 coveredValues = 0; // values under a merged area, which nobody sees; left out
};

// A file as a stream of rows. Memory does not grow with the number of rows. Formulas are never
// evaluated: the value stored beside them is read. No address in a file is opened.
class RowReader {
public:
    RowReader() = default;
    virtual ~RowReader() = default;
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;

    // csv, xlsx and xlsm, told apart by content. Every other format, a password, a damaged file,
    // forbidden content or a limit is refused with a message that names the cause.
    [[nodiscard]] static base::Result<std::unique_ptr<RowReader>> open(const QString& path,
                                                                       const ReadOptions& options);

    // Fills `row`; false at the end. After an error the reader is spent.
    [[nodiscard]] virtual base::Result<bool> next(Row& row) = 0;

    [[nodiscard]] const QList<SheetInfo>& sheets() const { return m_sheets; }
    [[nodiscard]] QString currentSheet() const { return m_currentSheet; }
    [[nodiscard]] const ReadSummary& summary() const { return m_summary; }
    // What a csv was read with, detected or given; Detect and null for a workbook.
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    [[nodiscard]] QChar separator() const { return m_separator; }

protected:
    QList<SheetInfo> m_sheets;
    QString m_currentSheet;
    ReadSummary m_summary;
    Encoding m_encoding = Encoding::Detect;
    QChar m_separator;
};

} // namespace sizao::intake
