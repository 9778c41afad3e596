// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping_profile.h"
#include "core/intake/row_reader.h"

#include <deque>

namespace sizao::intake {

// What the two columns are called that an error file has behind the columns of its sheet.
[[nodiscard]] QString errorReasonHeading();
[[nodiscard]] QString originalRowHeading();

// Where the heading of a sheet stands and what it says.
struct Header {
    qint64 lastRow = 0; // data begins below
    QStringList names;  // tidied, by column; the lowest filled cell of the heading's rows
    int height = 1;
    int recognised = 0; // of the wanted names
};

// How the heading is looked for: at a given row, else where most wanted names stand.
struct HeaderSearch {
    std::optional<int> row; // from 1
    int height = 1;
    QStringList wanted;
};

// The data rows of a sheet: a reader with its heading found and taken off. An error file is known
// by its two added columns: they are taken off too and the apostrophes before dangerous signs are
// undone, so that its rows are what they were in the sheet they came from.
class SheetRows {
public:
    // With the sheet options and the columns of a profile. `options` gives limits and progress.
    [[nodiscard]] static base::Result<std::unique_ptr<SheetRows>>
    open(const QString& path, const MappingProfile& profile, const ReadOptions& options);
    [[nodiscard]] static base::Result<std::unique_ptr<SheetRows>>
    open(const QString& path, const HeaderSearch& search, const ReadOptions& options);

    // False at the end. Blank rows come too.
    [[nodiscard]] base::Result<bool> next(Row& row);

    [[nodiscard]] const Header& header() const { return m_header; }
    [[nodiscard]] const RowReader& reader() const { return *m_reader; }
    [[nodiscard]] bool isErrorFile() const { return m_isErrorFile; }

private:
    SheetRows() = default;
    [[nodiscard]] base::Result<> readHead(int height);

    std::unique_ptr<RowReader> m_reader;
    std::deque<Row> m_head; // read while the heading was looked for
    Row m_raw;
    Header m_header;
    bool m_isErrorFile = false;
};

// All headings a profile speaks of.
[[nodiscard]] QStringList columnsOf(const MappingProfile& profile);

} // namespace sizao::intake
