// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/table_copy.h"

#include "core/base/hash.h"
#include "core/base/limits.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableCopy)
};

Result<> checkReason(const QString& list, const QString& reason) {
    if (reason.isEmpty())
        return base::fail(ErrorCode::Invalid, Text::tr("导出%1要写明理由。").arg(list));
    if (reason.size() > base::limits::reasonCharacters)
        return base::fail(ErrorCode::Invalid,
                          Text::tr("理由最多 %1 个字。").arg(base::limits::reasonCharacters));
    return {};
}

// What the copy says of itself.
QStringList notesOf(const QString& list, const CopyOf& of, const domain::Actor& actor,
                    qint64 number) {
    QStringList notes{of.organisation, Text::tr("%1，第 %2 份，%3 由%4导出")
                                           .arg(list)
                                           .arg(number)
                                           .arg(of.today.toIso(), actor.name)};
    if (of.training)
        notes.append(Text::tr("演练数据，人和事都是虚构的"));
    return notes;
}

} // namespace

Result<TableCopy> takeCopy(storage::WriteContext& context, Table table, TableFormat format,
                           const CopyOf& of, const QString& reason) {
    const QString why = reason.trimmed();
    TableCopy copy;
    copy.rows = static_cast<int>(table.rows.size());
    return checkReason(table.title, why)
        .and_then([&] { return context.allocateNumber(QLatin1String(of.series)); })
        .and_then([&](qint64 number) {
            copy.number = number;
            table.notes = notesOf(table.title, of, context.stamp().actor, number);
            return bytesOf(table, format);
        })
        .and_then([&](QByteArray bytes) {
            copy.bytes = std::move(bytes);
            copy.digest = QString::fromLatin1(base::toHex(base::sha256(copy.bytes)));
            return context.audit(
                {.act = of.act,
                 .object_type = of.warning_case ? "warning_case" : "",
                 .object = of.warning_case ? base::RawId(*of.warning_case) : base::RawId(),
                 .count = copy.rows,
                 .copy = copy.number,
                 .digest = copy.digest,
                 .reason = why});
        })
        .map([&] { return std::move(copy); });
}

} // namespace sizao::service
