// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping_profile.h"
#include "core/intake/row_reader.h"

namespace sizao::intake {

struct PreviewRow {
    qint64 number = 0;
    QStringList cells;
    MappedRow mapped; // Blank while no profile fits
};

// What a person looks at before accepting an import. Nothing is written.
struct Preview {
    QList<SheetInfo> sheets;
    QString sheet;
    Encoding encoding = Encoding::Detect; // csv
    QChar separator;                      // csv
    qint64 headerRow = 0;                 // the last row of the heading
    QStringList headings;
    QStringList found;   // headings that the profile uses
    QStringList missing; // headings that the profile wants and the sheet lacks
    QString problem;     // why the profile cannot be used; empty: it can
    bool isErrorFile = false;
    qint64 hiddenRows = 0; // among the rows read so far
    std::vector<PreviewRow> rows;
    MappingProfile profile; // the one given, or the suggested one
};

// The first `count` data rows by `profile`; without one by a profile suggested from the headings.
[[nodiscard]] base::Result<Preview> previewFile(const QString& path,
                                                const std::optional<MappingProfile>& profile,
                                                int count, base::Day today,
                                                const ReadOptions& options);

} // namespace sizao::intake
