// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/merged_areas.h"
#include "core/intake/workbook.h"

#include <QXmlStreamReader>

namespace sizao::intake {

// The areas stand behind the cells in a sheet, so they are looked up beforehand in a pass that only
// unpacks and searches.
[[nodiscard]] base::Result<MergedAreas> scanMergedAreas(PartDevice& device,
                                                        const ReadLimits& limits);

// The rows of one sheet part, one after another. Rows without any value are passed over.
class SheetParser {
public:
    SheetParser(PartDevice& device, const Workbook& workbook, MergedAreas merged,
                const ReadOptions& options);

    [[nodiscard]] base::Result<bool> next(Row& row, ReadSummary& summary);

private:
    struct Cell {
        int column = 0;
        QString type;
        FormatKind format = FormatKind::Number;
    };
    [[nodiscard]] bool findRows();
    [[nodiscard]] base::Result<> startRow(Row& row, ReadSummary& summary);
    [[nodiscard]] base::Result<> readCells(Row& row, ReadSummary& summary);
    [[nodiscard]] base::Result<Cell> cellHead(int row, int expected) const;
    void readValue(const Cell& cell);
    void setValue(const Cell& cell, QString text);
    void setNumber(const QString& text, FormatKind format);
    [[nodiscard]] base::Result<> store(Row& row, const Cell& cell, ReadSummary& summary);
    [[nodiscard]] tl::unexpected<base::Error> broken() const;

    PartDevice& m_device;
    const Workbook& m_workbook;
    MergedAreas m_merged;
    ReadOptions m_options;
    QXmlStreamReader m_xml;
    bool m_started = false;
    int m_row = 0;
    QString m_text; // of the cell being read
    CellKind m_kind = CellKind::Empty;
};

} // namespace sizao::intake
