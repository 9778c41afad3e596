// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_service.h"

#include "core/rules/permissions.h"
#include "core/rules/sheet_json.h"
#include "core/service/copy_access.h"
#include "core/storage/stores/case_file_store.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/lookup.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Case)
};

Result<CaseBasis> basisOf(const domain::SignalDecision& decision) {
    auto sheet = rules::fromSheetJson(decision.sheet.toUtf8());
    if (!sheet)
        return base::fail(sheet.error());
    return CaseBasis{decision, std::make_shared<domain::ComputationSheet>(std::move(*sheet))};
}

Result<CaseDetail> readDetail(storage::Database& database, domain::CaseId id) {
    const auto row = storage::findCaseRow(database, id);
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(base::ErrorCode::NotFound, Text::tr("这个案件在本机已找不到。"));
    const auto decisions = storage::decisionsOfCase(database, id);
    if (!decisions)
        return base::fail(decisions.error());
    CaseDetail detail;
    detail.row = **row;
    for (const domain::SignalDecision& decision : *decisions) {
        auto basis = basisOf(decision);
        if (!basis)
            return base::fail(basis.error());
        detail.bases.push_back(std::move(*basis));
    }
    if (detail.bases.empty() || detail.leading().decision.id != detail.row.warning_case.decision)
        return base::fail(base::ErrorCode::Damaged,
                          Text::tr("案件的研判决定缺失，请运行体检并从备份恢复。"));
    const auto proposer = storage::userNames(database, {detail.leading().decision.proposed_by});
    const auto decider = storage::userNames(database, {detail.leading().decision.decided_by});
    if (!proposer || !decider)
        return base::fail(!proposer ? proposer.error() : decider.error());
    detail.proposer_name = proposer->join(u'、');
    detail.decider_name = decider->join(u'、');
    return detail;
}

// Of what the list of the page shows, with the deadline that ends first.
Result<Table> listOf(storage::Database& database, const std::vector<domain::CaseId>& cases,
                     const rules::Standards& standards, const rules::WorkCalendar& calendar,
                     base::Day today) {
    Table table;
    table.title = Text::tr("案件清单");
    table.columns = {{Text::tr("案号"), 12},    {Text::tr("级别"), 3},   {Text::tr("对象"), 6},
                     {Text::tr("单位"), 12},    {Text::tr("状态"), 6},   {Text::tr("结果"), 6},
                     {Text::tr("立案日期"), 6}, {Text::tr("承办人"), 8}, {Text::tr("期限"), 10},
                     {Text::tr("到期日"), 6}};
    for (const domain::CaseId id : cases) {
        const auto row = storage::findCaseRow(database, id);
        const auto file = storage::findCaseFile(database, id);
        if (!row || !file)
            return base::fail(!row ? row.error() : file.error());
        if (!*row || !*file)
            return base::fail(base::ErrorCode::NotFound, Text::tr("这个案件在本机已找不到。"));
        const domain::WarningCase& of = (*row)->warning_case;
        const auto clocks = rules::clocksOf(**file, standards, calendar, today);
        const rules::CaseClock* next = rules::nextDue(clocks);
        const bool isRunning = next != nullptr && next->standing.due;
        table.rows.push_back({of.case_number, domain::toLabel(of.tier), (*row)->subject_name,
                              (*row)->unit_name, domain::toLabel(of.state),
                              of.outcome ? domain::toLabel(*of.outcome) : QString(),
                              of.opened_on.toIso(), (*row)->handler_names,
                              isRunning ? domain::toLabel(next->code) : QString(),
                              isRunning ? next->standing.due->day.toIso() : QString()});
    }
    return table;
}

} // namespace

QFuture<Result<TableCopy>> CaseService::copy(const std::vector<domain::CaseId>& cases,
                                             TableFormat format, const QString& reason) {
    const CopyOf of{"case.export",     "case-list-copy",      {}, m_session.organisation(),
                    m_session.today(), m_session.isTraining()};
    return m_session.store().write(
        m_session.stamp(),
        [cases, format, of, reason, standards = m_session.standards(),
         calendar = m_session.calendar()](storage::WriteContext& context) -> Result<TableCopy> {
            for (const domain::CaseId id : cases)
                if (auto may = mayCopy(context.database(), context.stamp().actor, id); !may)
                    return base::fail(may.error());
            return listOf(context.database(), cases, *standards, *calendar, of.today)
                .and_then([&](Table table) {
                    return takeCopy(context, std::move(table), format, of, reason);
                });
        });
}

QFuture<Result<std::vector<CaseRow>>> CaseService::list() const {
    return m_session.store().read(
        [actor = m_session.actor()](storage::Database& database) -> Result<std::vector<CaseRow>> {
            if (auto allowed = rules::require(actor, rules::Action::ReadCasePapers); !allowed)
                return base::fail(allowed.error());
            return storage::listCases(database);
        });
}

QFuture<Result<CaseDetail>> CaseService::detail(domain::CaseId id) const {
    // Opening a case leaves a trace, so it goes through the writer.
    return m_session.store().write(
        m_session.stamp(),
        [id, standards = m_session.standards(), calendar = m_session.calendar(),
         today = m_session.today()](storage::WriteContext& context) -> Result<CaseDetail> {
            if (auto allowed = rules::require(context.stamp().actor, rules::Action::ReadCasePapers);
                !allowed)
                return base::fail(allowed.error());
            auto detail = readDetail(context.database(), id);
            if (!detail)
                return detail;
            auto work = caseworkOf(context.database(), id, context.stamp().actor, *standards,
                                   *calendar, today);
            if (!work)
                return base::fail(work.error());
            detail->work = std::move(*work);
            return context.audit({.act = "case.view", .object_type = "warning_case", .object = id})
                .map([&] { return std::move(*detail); });
        });
}

} // namespace sizao::service
