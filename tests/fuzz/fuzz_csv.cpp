// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csv_reader.h"

#include <QBuffer>

using namespace sizao::intake;

// First byte: the encoding; second: the separator; the rest: the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2)
        return 0;
    ReadOptions options;
    options.encoding = static_cast<Encoding>(data[0] % 6);
    options.separator = QStringView(u"\0,;\t|", 5)[data[1] % 5];
    options.limits.cellCharacters = 1'000;
    QByteArray bytes(reinterpret_cast<const char*>(data) + 2, static_cast<qsizetype>(size) - 2);
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    auto reader = CsvReader::create(std::move(device), QStringLiteral("a"), options);
    Row row;
    while (reader) {
        const auto more = (*reader)->next(row);
        if (!more || !*more)
            break;
        for (int column = 0; column < row.count(); ++column)
            if (row.text(column).size() > options.limits.cellCharacters
                || row.text(column).contains(u'\0'))
                __builtin_trap();
    }
    return 0;
}
