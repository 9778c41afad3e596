// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheet_copy_service.h"

#include "core/base/limits.h"
#include "core/service/copy_access.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using storage::Database;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetCopy)
};

QString seriesOf(const SheetToCopy& sheet) {
    return QStringLiteral("sheet-copy ") + sheet.digest;
}

// `2026-11-23T10:41:07+08:00` to the minute.
QString minuteOf(qint64 at_ms) {
    return base::toIsoInstant(at_ms).left(16).replace(u'T', u' ');
}

Result<> checkReason(CopyKind kind, const QString& reason) {
    if (kind == CopyKind::File && reason.isEmpty())
        return base::fail(ErrorCode::Invalid, Text::tr("导出依据单要写明理由。"));
    if (reason.size() > base::limits::reasonCharacters)
        return base::fail(ErrorCode::Invalid,
                          Text::tr("理由最多 %1 个字。").arg(base::limits::reasonCharacters));
    return {};
}

} // namespace

QFuture<Result<SheetCopy>> SheetCopyService::next(const SheetToCopy& sheet) const {
    SheetCopy copy{0, m_session.organisation(), m_session.actor().name,
                   minuteOf(m_session.stamp().at_ms), m_session.isTraining()};
    return m_session.store().read([copy = std::move(copy), sheet, actor = m_session.actor()](
                                      Database& database) mutable -> Result<SheetCopy> {
        return mayCopy(database, actor, sheet.case_id)
            .and_then([&] { return storage::nextNumber(database, seriesOf(sheet)); })
            .map([&](qint64 number) {
                copy.number = number;
                return std::move(copy);
            });
    });
}

QFuture<Result<SheetCopy>> SheetCopyService::take(const SheetToCopy& sheet, CopyKind kind,
                                                  const QString& reason) {
    SheetCopy copy{0, m_session.organisation(), m_session.actor().name, {}, m_session.isTraining()};
    return m_session.store().write(
        m_session.stamp(),
        [copy = std::move(copy), sheet, kind,
         why = reason.trimmed()](storage::WriteContext& context) mutable -> Result<SheetCopy> {
            return mayCopy(context.database(), context.stamp().actor, sheet.case_id)
                .and_then([&] { return checkReason(kind, why); })
                .and_then([&] { return context.allocateNumber(seriesOf(sheet)); })
                .and_then([&](qint64 number) {
                    copy.number = number;
                    copy.taken_at = minuteOf(context.stamp().at_ms);
                    const bool isUnit = sheet.subject.kind == domain::SubjectKind::Unit;
                    return context.audit(
                        {.act = kind == CopyKind::Print ? "sheet.print" : "sheet.export",
                         .object_type = isUnit ? "unit" : "person",
                         .object = sheet.subject.id,
                         .copy = number,
                         .digest = sheet.digest,
                         .reason = why});
                })
                .map([&] { return std::move(copy); });
        });
}

} // namespace sizao::service
