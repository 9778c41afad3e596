// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/table_file.h"

#include "core/base/csv_cell.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace sizao::service {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};

QByteArray csvOf(const Table& table) {
    QString text(u'\uFEFF');
    const auto line = [&](const auto& cells, auto&& textOf) {
        bool isFirst = true;
        for (const auto& cell : cells) {
            if (!std::exchange(isFirst, false))
                text += u',';
            text += base::csvCell(textOf(cell));
        }
        text += QStringLiteral("\r\n");
    };
    line(table.columns, [](const Table::Column& column) { return column.heading; });
    for (const QVariantList& row : table.rows)
        line(row, [](const QVariant& cell) { return cell.toString(); });
    return text.toUtf8();
}

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QVariant& cell,
               lxw_format* format) {
    if (cell.userType() == QMetaType::Int)
        worksheet_write_number(sheet, row, column, cell.toInt(), format);
    else if (!cell.toString().isEmpty())
        worksheet_write_string(sheet, row, column, cell.toString().toUtf8().constData(), format);
}

void addRows(lxw_workbook* workbook, const Table& table) {
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, table.title.toUtf8().constData());
    lxw_format* bold = workbook_add_format(workbook);
    format_set_bold(bold);
    lxw_format* wrapped = workbook_add_format(workbook);
    format_set_text_wrap(wrapped);
    format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_set_landscape(sheet);
    worksheet_repeat_rows(sheet, 0, 0);
    lxw_col_t at = 0;
    for (const Table::Column& column : table.columns) {
        worksheet_set_column(sheet, at, at, column.characters * 2, nullptr);
        worksheet_write_string(sheet, 0, at++, column.heading.toUtf8().constData(), bold);
    }
    lxw_row_t line = 0;
    for (const QVariantList& row : table.rows) {
        ++line;
        for (qsizetype column = 0; column < row.size(); ++column)
            writeCell(sheet, line, static_cast<lxw_col_t>(column), row[column], wrapped);
    }
}

void addNotes(lxw_workbook* workbook, const QStringList& notes) {
    if (notes.isEmpty())
        return;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, Text::tr("说明").toUtf8().constData());
    worksheet_set_column(sheet, 0, 0, 80, nullptr);
    lxw_row_t line = 0;
    for (const QString& note : notes)
        worksheet_write_string(sheet, line++, 0, note.toUtf8().constData(), nullptr);
}

base::Result<QByteArray> xlsxOf(const Table& table) {
    const QTemporaryDir aside;
    const QString path = aside.filePath(QStringLiteral("table.xlsx"));
    const auto unwritten = [](const QString& why) {
        return base::fail(base::ErrorCode::DiskFull,
                          Text::tr("表格没有写成：%1。请腾出磁盘空间后再试。").arg(why));
    };
    lxw_workbook* workbook = workbook_new(QFile::encodeName(path).constData());
    if (workbook == nullptr)
        return unwritten(aside.errorString());
    addRows(workbook, table);
    addNotes(workbook, table.notes);
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return unwritten(QString::fromLatin1(lxw_strerror(error)));
    QFile made(path);
    if (!made.open(QIODevice::ReadOnly))
        return unwritten(made.errorString());
    return made.readAll();
}

} // namespace

base::Result<QByteArray> bytesOf(const Table& table, TableFormat format) {
    if (format == TableFormat::Csv)
        return csvOf(table);
    return xlsxOf(table);
}

} // namespace sizao::service
