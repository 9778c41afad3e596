// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/calendar_service.h"

#include "core/base/limits.h"
#include "core/rules/calendar_check.h"
#include "core/rules/permissions.h"
#include "core/service/calendar_years.h"
#include "core/service/document_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using rules::YearPlan;
using storage::WriteContext;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

using Plans = std::vector<YearPlan>;

base::Error refused(const QString& lines) {
    return {ErrorCode::Invalid, Text::tr("工作日历没有改动。\n%1").arg(lines)};
}

Result<> checkMay(const WriteContext& context, const QString& reason) {
    if (auto allowed = rules::require(context.stamp().actor, rules::Action::KeepCalendar); !allowed)
        return allowed;
    if (reason.trimmed().isEmpty())
        return base::fail(ErrorCode::Invalid,
                          Text::tr("请写明改动工作日历的理由，它会改变各案件的到期日。"));
    if (reason.size() > base::limits::reasonCharacters)
        return base::fail(ErrorCode::LimitReached,
                          Text::tr("理由最多 %1 字，请精简。").arg(base::limits::reasonCharacters));
    return {};
}

const YearPlan* planOf(const Plans& plans, const QString& region, int year) {
    const auto found = std::ranges::find_if(
        plans, [&](const YearPlan& plan) { return plan.region == region && plan.year == year; });
    return found == plans.end() ? nullptr : &*found;
}

// What differs goes through the outbox as one group, with an audit row each; then everybody reckons
// with the new calendar.
Result<CalendarImport> store(Session& session, WriteContext& context, const char* act,
                             const Plans& before, const Plans& wanted, const QString& reason) {
    CalendarImport done;
    Plans differing;
    for (const YearPlan& plan : wanted) {
        done.region = plan.region;
        const YearPlan* known = planOf(before, plan.region, plan.year);
        const bool isSame = known && *known == plan;
        (isSame ? done.unchanged : known ? done.changed : done.added).push_back(plan.year);
        if (!isSame)
            differing.push_back(plan);
    }
    if (differing.empty())
        return done;
    context.beginGroup(static_cast<int>(differing.size()));
    for (const YearPlan& plan : differing) {
        const domain::CalendarYear year = rules::storedForm(plan);
        const auto stored = planOf(before, plan.region, plan.year)
                                ? context.update(act, year, "days")
                                : context.create(act, year, QStringLiteral("ref"));
        if (!stored)
            return base::fail(stored.error());
    }
    for (const YearPlan& plan : differing) {
        const auto id = domain::CalendarYear::idFor(plan.region, plan.year);
        if (auto noted =
                context.audit({.act = act,
                               .object_type = domain::Description<domain::CalendarYear>::type,
                               .object = id,
                               .reason = reason.trimmed()});
            !noted)
            return base::fail(noted.error());
    }
    auto calendar = compiledCalendar(context.database());
    if (!calendar)
        return base::fail(calendar.error());
    session.stageCalendar(std::move(*calendar));
    return done;
}

// One year of the program's own making: what is wrong is told without lines.
Result<> storeOne(Session& session, WriteContext& context, const char* act, const Plans& before,
                  const YearPlan& plan, const QString& reason) {
    QStringList lines;
    for (const rules::DocumentFault& fault :
         rules::calendarFaults(rules::calendarDocument({&plan, 1}), before))
        lines.append(Text::tr("%1。").arg(fault.reason));
    if (!lines.isEmpty())
        return base::fail(refused(lines.join(u'\n')));
    return store(session, context, act, before, {plan}, reason).map([](const CalendarImport&) {});
}

// An older file would take back what was confirmed meanwhile.
void checkConfirmedStay(const Plans& before, const Plans& wanted,
                        std::vector<rules::DocumentFault>& faults) {
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (const YearPlan* known = planOf(before, wanted[i].region, wanted[i].year);
            known && known->confirmed && !wanted[i].confirmed)
            faults.push_back({QStringLiteral("years[%1].confirmed").arg(i),
                              Text::tr("%1 年已经确认，文件里却没有确认，请从文件里删去这一年")
                                  .arg(wanted[i].year)});
}

Result<Plans> readFile(const QString& path, const Plans& before) {
    const auto bytes = readDocumentBytes(path);
    if (!bytes)
        return base::fail(bytes.error());
    const auto file = readJsonDocument(*bytes);
    if (!file)
        return base::fail(refused(file.error().message));
    auto faults = rules::calendarFaults(file->document, before);
    Plans wanted = rules::plansOf(file->document);
    checkConfirmedStay(before, wanted, faults);
    if (!faults.empty())
        return base::fail(refused(faultLines(faults, *file)));
    return wanted;
}

} // namespace

QFuture<Result<Plans>> CalendarService::years() const {
    return m_session.store().read(
        [](storage::Database& database) { return storedPlans(database); });
}

QFuture<Result<CalendarImport>> CalendarService::import(const QString& path,
                                                        const QString& reason) {
    return m_session.store().write(
        m_session.stamp(),
        [&session = m_session, path, reason](WriteContext& context) -> Result<CalendarImport> {
            if (auto allowed = checkMay(context, reason); !allowed)
                return base::fail(allowed.error());
            const auto before = storedPlans(context.database());
            if (!before)
                return base::fail(before.error());
            return readFile(path, *before).and_then([&](const Plans& wanted) {
                return store(session, context, "calendar.import", *before, wanted, reason);
            });
        });
}

QFuture<Result<>> CalendarService::change(const YearPlan& plan, const QString& reason) {
    return m_session.store().write(
        m_session.stamp(), [&session = m_session, plan, reason](WriteContext& context) -> Result<> {
            return checkMay(context, reason)
                .and_then([&] { return storedPlans(context.database()); })
                .and_then([&](const Plans& before) {
                    return storeOne(session, context, "calendar.change", before, plan, reason);
                });
        });
}

QFuture<Result<>> CalendarService::confirm(const QString& region, int year, const QString& basis,
                                           const QString& reason) {
    return m_session.store().write(
        m_session.stamp(),
        [&session = m_session, region, year, basis, reason](WriteContext& context) -> Result<> {
            return checkMay(context, reason)
                .and_then([&] { return storedPlans(context.database()); })
                .and_then([&](const Plans& before) -> Result<> {
                    const YearPlan* known = planOf(before, region, year);
                    if (!known)
                        return base::fail(
                            ErrorCode::NotFound,
                            Text::tr("%1 年的放假安排还没有录入，请先录入。").arg(year));
                    YearPlan plan = *known;
                    plan.confirmed = true;
                    plan.basis = basis.trimmed();
                    return storeOne(session, context, "calendar.confirm", before, plan, reason);
                });
        });
}

QFuture<Result<>> CalendarService::exportTo(const QString& path, const QString& region) const {
    return m_session.store().read([path, region](storage::Database& database) -> Result<> {
        auto plans = storedPlans(database);
        if (!plans)
            return base::fail(plans.error());
        std::erase_if(*plans, [&](const YearPlan& plan) { return plan.region != region; });
        if (plans->empty())
            return base::fail(ErrorCode::NotFound,
                              Text::tr("没有录入地区“%1”的放假安排。").arg(region));
        return writeJsonDocument(path, rules::calendarDocument(*plans));
    });
}

} // namespace sizao::service
