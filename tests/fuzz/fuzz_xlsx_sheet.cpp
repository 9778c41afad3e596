// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sheet_parser.h"

#include <QBuffer>
#include <QTemporaryFile>

using namespace sizao::intake;

namespace {

std::unique_ptr<PartDevice> partOf(const QByteArray& bytes, const ReadLimits& limits) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return std::make_unique<PartDevice>(std::move(buffer), limits.partBytes, limits.cellCharacters);
}

void readAsSheet(const QByteArray& bytes) {
    ReadOptions options;
    Workbook workbook;
    workbook.styles = {FormatKind::Number, FormatKind::Date, FormatKind::Time};
    static_cast<void>(workbook.strings.add(u"甲", 100));
    auto scanned = partOf(bytes, options.limits);
    auto merged = scanMergedAreas(*scanned, options.limits);
    if (!merged)
        return;
    auto device = partOf(bytes, options.limits);
    SheetParser parser(*device, workbook, std::move(*merged), options);
    Row row;
    ReadSummary summary;
    for (qint64 last = 0;;) {
        const auto more = parser.next(row, summary);
        if (!more || !*more)
            return;
        if (row.number() <= last || row.count() > options.limits.columns)
            __builtin_trap();
        last = row.number();
    }
}

void readAsWorkbook(const QByteArray& bytes) {
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return;
    auto reader = RowReader::open(file.fileName(), {});
    Row row;
    while (reader) {
        const auto more = (*reader)->next(row);
        if (!more || !*more)
            return;
    }
}

} // namespace

// A zip is taken as a whole workbook, everything else as the part of one sheet.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith("PK"))
        readAsWorkbook(bytes);
    else
        readAsSheet(bytes);
    return 0;
}
