// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/preview.h"

#include "core/intake/row_mapper.h"
#include "core/intake/sheet_rows.h"
#include "core/intake/suggestion.h"
#include "core/intake/tidy.h"

#include <QCoreApplication>
#include <QSet>

namespace sizao::intake {
namespace {

// Headings may take one row or two: whichever makes more of them known.
base::Result<std::unique_ptr<SheetRows>> openByCommonHeadings(const QString& path,
                                                              const ReadOptions& options) {
    auto one = SheetRows::open(path, {std::nullopt, 1, commonHeadings()}, options);
    auto two = SheetRows::open(path, {std::nullopt, 2, commonHeadings()}, options);
    const bool betterTwo =
        two && (!one || (*two)->header().recognised > (*one)->header().recognised);
    return betterTwo ? std::move(two) : std::move(one);
}

void compareColumns(Preview& preview) {
    QSet<QString> present;
    for (const QString& heading : preview.headings)
        present.insert(headingKey(heading));
    for (const QString& wanted : columnsOf(preview.profile))
        (present.contains(headingKey(wanted)) ? preview.found : preview.missing).append(wanted);
}

base::Result<> readRows(SheetRows& rows, std::optional<RowMapper>& mapper, int count,
                        Preview& preview) {
    Row row;
    while (static_cast<int>(preview.rows.size()) < count) {
        const auto more = rows.next(row);
        if (!more)
            return base::fail(more.error());
        if (!*more)
            break;
        PreviewRow shown;
        shown.number = row.number();
        for (int column = 0; column < row.count(); ++column)
            shown.cells.append(row.text(column).toString());
        if (mapper)
            mapper->map(row, shown.mapped);
        preview.rows.push_back(std::move(shown));
    }
    return {};
}

void describe(const SheetRows& rows, Preview& preview) {
    preview.sheets = rows.reader().sheets();
    preview.sheet = rows.reader().currentSheet();
    preview.encoding = rows.reader().encoding();
    preview.separator = rows.reader().separator();
    preview.headerRow = rows.header().lastRow;
    preview.headings = rows.header().names;
    preview.isErrorFile = rows.isErrorFile();
}

} // namespace

base::Result<Preview> previewFile(const QString& path, const std::optional<MappingProfile>& profile,
                                  int count, base::Day today, const ReadOptions& options) {
    auto rows =
        profile ? SheetRows::open(path, *profile, options) : openByCommonHeadings(path, options);
    if (!rows)
        return base::fail(rows.error());
    Preview preview;
    describe(**rows, preview);
    const auto used = profile ? profile : suggestProfile(preview.headings);
    std::optional<RowMapper> mapper;
    if (used) {
        preview.profile = *used;
        compareColumns(preview);
        auto made = RowMapper::create(*used, preview.headings, today);
        if (made)
            mapper = std::move(*made);
        else
            preview.problem = made.error().message;
    } else {
        preview.problem = QCoreApplication::translate(
            "Intake", "从表头看不出这些列的用处，请手工指定哪一列是姓名、单位、时间和问题描述。");
    }
    if (const auto read = readRows(**rows, mapper, count, preview); !read)
        return base::fail(read.error());
    preview.hiddenRows = (*rows)->reader().summary().hiddenRows;
    if (!profile) { // what was found out belongs to the suggestion
        preview.profile.sheet.sheet =
            preview.encoding == Encoding::Detect ? preview.sheet : QString();
        preview.profile.sheet.headerHeight = (*rows)->header().height;
    }
    return preview;
}

} // namespace sizao::intake
