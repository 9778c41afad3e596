// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sheet_rows.h"

#include "core/intake/tidy.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace sizao::intake {
namespace {

// The heading made of the rows `first` … `first + height - 1`, as far as they were read.
Header composed(const std::deque<Row>& rows, qint64 first, int height) {
    Header header;
    header.lastRow = first + height - 1;
    header.height = height;
    for (const Row& row : rows) {
        if (row.number() < first || row.number() > header.lastRow)
            continue;
        for (int column = 0; column < row.count(); ++column) {
            const QStringView name = trimmed(row.text(column));
            while (header.names.size() <= column)
                header.names.append(QString());
            if (!name.isEmpty())
                header.names[column] = name.toString();
        }
    }
    return header;
}

int countKnown(const QStringList& names, const QSet<QString>& wanted) {
    QSet<QString> seen;
    for (const QString& name : names)
        if (const QString key = headingKey(name); wanted.contains(key))
            seen.insert(key);
    return static_cast<int>(seen.size());
}

// Begins in one of the first rows; those behind them can only be its lower lines.
Header findHeader(const std::deque<Row>& rows, const HeaderSearch& search) {
    QSet<QString> wanted;
    for (const QString& name : search.wanted)
        wanted.insert(headingKey(name));
    Header best;
    const auto searched = std::min<std::size_t>(rows.size(), base::limits::intakeHeaderSearchRows);
    for (std::size_t i = 0; i < searched; ++i) {
        const Row& row = rows[i];
        if (search.row && row.number() != *search.row)
            continue;
        Header header = composed(rows, row.number(), search.height);
        header.recognised = countKnown(header.names, wanted);
        if (header.recognised > best.recognised)
            best = header;
    }
    return best;
}

bool hasErrorColumns(const Row& row) {
    return row.count() > 2 && row.text(row.count() - 2) == errorReasonHeading()
           && row.text(row.count() - 1) == originalRowHeading();
}

// Our own error files are known by their last two headings, whatever the profile says of its
// sheets. A clerk's spreadsheet program may have saved it in another encoding meanwhile.
bool looksLikeErrorFile(const QString& path, const ReadOptions& options) {
    ReadOptions own = options;
    own.encoding = Encoding::Detect;
    own.separator = u',';
    own.progress = base::Progress();
    Row row;
    auto reader = RowReader::open(path, own);
    if (!reader)
        return false;
    const auto first = (*reader)->next(row);
    return first && *first && hasErrorColumns(row);
}

// The first `columns` cells without the apostrophes that guard them in an error file.
void restore(const Row& from, int columns, Row& to) {
    to.start(from.number(), from.isHidden());
    for (int column = 0; column < std::min(from.count(), columns); ++column) {
        QStringView text = from.text(column);
        if (text.startsWith(u'\''))
            text = text.sliced(1);
        to.add(text);
        to.finish(text.isEmpty() ? CellKind::Empty : CellKind::Text);
    }
}

tl::unexpected<base::Error> noHeader(const HeaderSearch& search, bool hasRows) {
    if (!hasRows)
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate(
                              "Intake", "这张表是空的，没有可导入的行。请选择别的工作表或文件。"));
    return base::fail(
        base::ErrorCode::Invalid,
        QCoreApplication::translate("Intake",
                                    "没有找到表头：%1 里没有需要的列（%2）。没有导入任何行，"
                                    "请检查表头所在行，或换一个映射方案。")
            .arg(search.row ? QCoreApplication::translate("Intake", "第 %1 行").arg(*search.row)
                            : QCoreApplication::translate("Intake", "前 %1 行")
                                  .arg(base::limits::intakeHeaderSearchRows),
                 search.wanted.mid(0, 8).join(u'、')));
}

} // namespace

// Part of the file format, therefore not translated.
QString errorReasonHeading() {
    return QStringLiteral("错误原因");
}
QString originalRowHeading() {
    return QStringLiteral("原始行号");
}

QStringList columnsOf(const MappingProfile& profile) {
    QStringList columns = profile.keyColumns;
    for (const FieldMapping& field : profile.fields) {
        for (const ColumnSource& source : field.sources)
            columns += source.names;
        columns += field.join.columns;
    }
    columns.removeDuplicates();
    return columns;
}

base::Result<std::unique_ptr<SheetRows>>
SheetRows::open(const QString& path, const MappingProfile& profile, const ReadOptions& options) {
    ReadOptions own = options;
    own.sheet = profile.sheet.sheet;
    own.encoding = profile.sheet.encoding;
    own.separator = profile.sheet.separator;
    own.includeHiddenRows = profile.sheet.includeHiddenRows;
    return open(path, {profile.sheet.headerRow, profile.sheet.headerHeight, columnsOf(profile)},
                own);
}

base::Result<std::unique_ptr<SheetRows>>
SheetRows::open(const QString& path, const HeaderSearch& search, const ReadOptions& options) {
    std::unique_ptr<SheetRows> rows(new SheetRows());
    ReadOptions own = options;
    HeaderSearch sought = search;
    rows->m_isErrorFile = looksLikeErrorFile(path, options);
    if (rows->m_isErrorFile) {
        own.encoding = Encoding::Detect;
        own.separator = u',';
        sought.row = 1;
        sought.height = 1;
    }
    auto reader = RowReader::open(path, own);
    if (!reader)
        return base::fail(reader.error());
    rows->m_reader = std::move(*reader);
    if (const auto read = rows->readHead(sought.height); !read)
        return base::fail(read.error());
    const bool hasRows = !rows->m_head.empty();
    if (rows->m_isErrorFile && hasRows) { // headings were guarded like every other cell
        const Row guarded = std::move(rows->m_head.front());
        restore(guarded, guarded.count(), rows->m_head.front());
    }
    rows->m_header = findHeader(rows->m_head, sought);
    if (rows->m_header.recognised == 0)
        return noHeader(sought, hasRows);
    if (rows->m_isErrorFile)
        rows->m_header.names.resize(rows->m_header.names.size() - 2);
    while (!rows->m_head.empty() && rows->m_head.front().number() <= rows->m_header.lastRow)
        rows->m_head.pop_front();
    return rows;
}

base::Result<> SheetRows::readHead(int height) {
    for (int i = 1; i < base::limits::intakeHeaderSearchRows + height; ++i) {
        Row row;
        const auto more = m_reader->next(row);
        if (!more)
            return base::fail(more.error());
        if (!*more)
            break;
        m_head.push_back(std::move(row));
    }
    return {};
}

base::Result<bool> SheetRows::next(Row& row) {
    Row& target = m_isErrorFile ? m_raw : row;
    if (!m_head.empty()) {
        target = std::move(m_head.front());
        m_head.pop_front();
    } else if (const auto more = m_reader->next(target); !more || !*more) {
        return more;
    }
    if (m_isErrorFile)
        restore(m_raw, static_cast<int>(m_header.names.size()), row);
    return true;
}

} // namespace sizao::intake
