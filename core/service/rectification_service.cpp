// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rectification_service.h"

#include "core/base/limits.h"
#include "core/service/copy_access.h"
#include "core/service/rectification_ledger.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using domain::DeadlineState;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rectification)
};

// Handlers copy what is of their own cases: then of every case in it.
Result<> mayCopyAll(storage::Database& database, const domain::Actor& actor,
                    const RectFilter& filter, const std::vector<RectRow>& rows) {
    if (rows.empty())
        return mayCopy(database, actor, filter.warning_case);
    for (const RectRow& row : rows)
        if (auto may = mayCopy(database, actor, row.item.warning_case); !may)
            return may;
    return {};
}

Result<> checkReason(const QString& reason) {
    if (reason.isEmpty())
        return base::fail(ErrorCode::Invalid, Text::tr("导出整改台账要写明理由。"));
    if (reason.size() > base::limits::reasonCharacters)
        return base::fail(ErrorCode::Invalid,
                          Text::tr("理由最多 %1 个字。").arg(base::limits::reasonCharacters));
    return {};
}

// What the copy says of itself.
QStringList notesOf(const QString& organisation, const domain::Actor& actor, base::Day today,
                    qint64 number, bool training) {
    QStringList notes{
        organisation,
        Text::tr("整改台账，第 %1 份，%2 由%3导出").arg(number).arg(today.toIso(), actor.name)};
    if (training)
        notes.append(Text::tr("演练数据，人和事都是虚构的"));
    return notes;
}

} // namespace

bool RectRow::isOverdue() const {
    return clock && clock->standing.state == DeadlineState::Overdue;
}

bool RectRow::isDueSoon() const {
    return clock && clock->standing.state == DeadlineState::DueSoon;
}

std::optional<int> RectRow::daysLeft(base::Day today) const {
    if (!clock || !clock->standing.due)
        return std::nullopt;
    return clock->standing.due->day - today;
}

bool RectFilter::passes(const RectRow& row) const {
    if ((state && row.item.state != *state) || (kind && row.item.kind != *kind)
        || (tier && row.tier != *tier))
        return false;
    if (warning_case && row.item.warning_case != *warning_case)
        return false;
    if ((!unit.isEmpty() && row.unit_name != unit) || (mine && !row.waits_for_me)
        || (due_soon && !row.isDueSoon()) || (overdue && !row.isOverdue()))
        return false;
    const QStringList texts{row.subject_name, row.unit_name,  row.case_number,
                            row.item.problem, row.item.owner, row.item.leader};
    return text.isEmpty() || std::any_of(texts.begin(), texts.end(), [this](const QString& one) {
               return one.contains(text, Qt::CaseInsensitive);
           });
}

QFuture<Result<RectLedger>> RectificationService::ledger() const {
    return m_session.store().read([actor = m_session.actor(), standards = m_session.standards(),
                                   calendar = m_session.calendar(),
                                   today = m_session.today()](storage::Database& database) {
        return readLedger(database, actor, *standards, *calendar, today);
    });
}

QFuture<Result<RectCopy>> RectificationService::copy(const RectFilter& filter, TableFormat format,
                                                     const QString& reason) {
    return m_session.store().write(
        m_session.stamp(),
        [filter, format, why = reason.trimmed(), standards = m_session.standards(),
         calendar = m_session.calendar(), today = m_session.today(),
         organisation = m_session.organisation(),
         training = m_session.isTraining()](storage::WriteContext& context) -> Result<RectCopy> {
            const domain::Actor& actor = context.stamp().actor;
            auto ledger = readLedger(context.database(), actor, *standards, *calendar, today);
            if (!ledger)
                return base::fail(ledger.error());
            std::erase_if(ledger->rows, [&](const RectRow& row) { return !filter.passes(row); });
            RectCopy copy;
            copy.rows = static_cast<int>(ledger->rows.size());
            return mayCopyAll(context.database(), actor, filter, ledger->rows)
                .and_then([&] { return checkReason(why); })
                .and_then(
                    [&] { return context.allocateNumber(QStringLiteral("rectification-copy")); })
                .and_then([&](qint64 number) {
                    copy.number = number;
                    return bytesOf(
                        ledgerTable(ledger->rows, today,
                                    notesOf(organisation, actor, today, number, training)),
                        format);
                })
                .and_then([&](QByteArray bytes) {
                    copy.bytes = std::move(bytes);
                    copy.digest = QString::fromLatin1(
                        QCryptographicHash::hash(copy.bytes, QCryptographicHash::Sha256).toHex());
                    return context.audit({.act = "rectification.export",
                                          .object_type = filter.warning_case ? "warning_case" : "",
                                          .object = filter.warning_case
                                                        ? base::RawId(*filter.warning_case)
                                                        : base::RawId(),
                                          .count = copy.rows,
                                          .copy = copy.number,
                                          .digest = copy.digest,
                                          .reason = why});
                })
                .map([&] { return std::move(copy); });
        });
}

} // namespace sizao::service
