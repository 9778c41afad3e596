// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/row_reader.h"

#include "core/intake/csv_reader.h"
#include "core/intake/file_kind.h"
#include "core/intake/sheet_parser.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sizao::intake {
namespace {

class XlsxReader final : public RowReader {
public:
    static base::Result<std::unique_ptr<RowReader>> create(const QString& path,
                                                           const ReadOptions& options);
    base::Result<bool> next(Row& row) override { return m_parser->next(row, m_summary); }

private:
    base::Result<> choose(const QString& name);
    base::Result<> start(const ReadOptions& options);

    std::unique_ptr<XlsxPackage> m_package;
    Workbook m_workbook;
    QString m_part;
    std::unique_ptr<PartDevice> m_device;
    std::unique_ptr<SheetParser> m_parser;
};

base::Result<std::unique_ptr<RowReader>> XlsxReader::create(const QString& path,
                                                            const ReadOptions& options) {
    auto package = XlsxPackage::open(path, options.limits);
    if (!package)
        return base::fail(package.error());
    auto workbook = readWorkbook(**package, options.limits);
    if (!workbook)
        return base::fail(workbook.error());
    auto reader = std::make_unique<XlsxReader>();
    reader->m_package = std::move(*package);
    reader->m_workbook = std::move(*workbook);
    for (const Workbook::Sheet& sheet : reader->m_workbook.sheets)
        reader->m_sheets.append(sheet.info);
    if (const auto chosen = reader->choose(options.sheet); !chosen)
        return base::fail(chosen.error());
    if (const auto started = reader->start(options); !started)
        return base::fail(started.error());
    return std::unique_ptr<RowReader>(std::move(reader));
}

// By name also a hidden one; without a name the first that can be seen.
base::Result<> XlsxReader::choose(const QString& name) {
    const auto found = std::find_if(
        m_workbook.sheets.begin(), m_workbook.sheets.end(), [&](const Workbook::Sheet& sheet) {
            return name.isEmpty()
                       ? sheet.info.visibility == Visibility::Visible && sheet.info.hasCells
                       : sheet.info.name == name;
        });
    if (found == m_workbook.sheets.end())
        return base::fail(
            base::ErrorCode::NotFound,
            name.isEmpty()
                ? QCoreApplication::translate("Intake", "这个文件里没有可导入的工作表。")
                : QCoreApplication::translate(
                      "Intake",
                      "这个文件里没有名为“%1”的工作表，没有导入任何行。请重新选择工作表。")
                      .arg(name));
    if (!found->info.hasCells)
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate(
                              "Intake", "“%1”是图表或宏表，没有可导入的行。请选择别的工作表。")
                              .arg(name));
    m_currentSheet = found->info.name;
    m_part = found->part;
    return {};
}

base::Result<> XlsxReader::start(const ReadOptions& options) {
    auto first = m_package->part(m_part);
    if (!first)
        return base::fail(first.error());
    auto merged = scanMergedAreas(**first, options.limits);
    if (!merged)
        return base::fail(merged.error());
    auto second = m_package->part(m_part);
    if (!second)
        return base::fail(second.error());
    m_device = std::move(*second);
    m_parser = std::make_unique<SheetParser>(*m_device, m_workbook, std::move(*merged), options);
    return {};
}

} // namespace

base::Result<std::unique_ptr<RowReader>> RowReader::open(const QString& path,
                                                         const ReadOptions& options) {
    if (options.separator.unicode() > 127)
        return base::fail(
            base::ErrorCode::Invalid,
            QCoreApplication::translate("Intake", "分隔符只能是逗号、分号、制表符或竖线。"));
    auto file = std::make_unique<QFile>(path);
    const QString name = QFileInfo(path).fileName();
    if (!file->open(QIODevice::ReadOnly))
        return base::fail(base::ErrorCode::Unreadable,
                          QCoreApplication::translate(
                              "Intake", "“%1”打不开：%2。请检查文件是否还在、是否被别的程序占用。")
                              .arg(name, file->errorString()));
    if (file->size() > options.limits.fileBytes)
        return base::fail(
            base::ErrorCode::LimitReached,
            QCoreApplication::translate("Intake", "“%1”超过 %2 MB，没有导入。请分成几个文件。")
                .arg(name)
                .arg(options.limits.fileBytes / (1024 * 1024)));
    const auto kind = kindOf(*file, name);
    if (!kind)
        return base::fail(kind.error());
    switch (*kind) {
    case FileKind::Csv:
        return CsvReader::create(std::move(file), name, options);
    case FileKind::Zip:
        file.reset();
        return XlsxReader::create(path, options);
    }
    return base::fail(base::ErrorCode::Internal, QString());
}

} // namespace sizao::intake
