// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_text.h"
#include "core/intake/mapping_profile.h"
#include "core/intake/row_mapper.h"
#include "core/intake/sheet_rows.h"

using namespace sizao;
using namespace sizao::intake;

// A profile that loads is written and read back equal, and maps a row made of its own bytes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray json(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto profile = MappingProfile::fromJson(json);
    static_cast<void>(dayFrom(QString::fromUtf8(json), plainDateStyles()));
    if (!profile)
        return 0;
    const auto again = MappingProfile::fromJson(profile->toJson());
    if (!again || !(*again == *profile))
        __builtin_trap();
    const QStringList columns = columnsOf(*profile);
    auto mapper = RowMapper::create(*profile, columns, base::Day(20'000));
    if (!mapper)
        return 0;
    Row row;
    row.start(1);
    for (const QString& column : columns) {
        row.add(column);
        row.finish(CellKind::Text);
    }
    MappedRow mapped;
    mapper->map(row, mapped);
    return 0;
}
