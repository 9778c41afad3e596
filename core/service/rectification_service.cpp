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

QFuture<Result<TableCopy>> RectificationService::copy(const RectFilter& filter, TableFormat format,
                                                      const QString& reason) {
    const CopyOf of{"rectification.export",   "rectification-copy", filter.warning_case,
                    m_session.organisation(), m_session.today(),    m_session.isTraining()};
    return m_session.store().write(
        m_session.stamp(),
        [filter, format, of, reason, standards = m_session.standards(),
         calendar = m_session.calendar()](storage::WriteContext& context) -> Result<TableCopy> {
            const domain::Actor& actor = context.stamp().actor;
            auto ledger = readLedger(context.database(), actor, *standards, *calendar, of.today);
            if (!ledger)
                return base::fail(ledger.error());
            std::erase_if(ledger->rows, [&](const RectRow& row) { return !filter.passes(row); });
            return mayCopyAll(context.database(), actor, filter, ledger->rows).and_then([&] {
                return takeCopy(context, ledgerTable(ledger->rows, of.today), format, of, reason);
            });
        });
}

} // namespace sizao::service
