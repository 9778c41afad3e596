// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/rectification_ledger.h"

#include "core/rules/case_steps.h"
#include "core/rules/case_waiting.h"
#include "core/rules/letter_rules.h"
#include "core/rules/permissions.h"
#include "core/storage/stores/case_file_store.h"
#include "core/storage/stores/warning_store.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::Day;
using base::Result;
using domain::CaseAct;
using domain::CaseFile;
using domain::RectItem;

constexpr int courseDays = 26 * 7;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rectification)
};

// What the workbench tells, but for two: an owner with an account of his own claims, plans and
// reports himself, and to look back waits until its day is near.
bool waitsFor(const RectRow& row, const rules::WaitingStep& step, const domain::Actor& actor) {
    if (!step.mine || step.object != base::RawId(row.item.id))
        return false;
    const bool isOwners = step.act == CaseAct::ClaimItem || step.act == CaseAct::PlanItem
                          || step.act == CaseAct::ReportItem;
    if (isOwners)
        return !row.item.owner_user || row.item.owner_user == actor.user;
    return step.act != CaseAct::FollowUp || row.isDueSoon() || row.isOverdue();
}

const rules::CaseClock* bindingClock(const std::vector<rules::CaseClock>& clocks,
                                     const RectItem& item) {
    const rules::CaseClock* binding = nullptr;
    for (const rules::CaseClock& clock : clocks) {
        if (clock.object != base::RawId(item.id) || !rules::isRunningDuty(clock))
            continue;
        const auto& due = clock.standing.due;
        if (binding == nullptr
            || (due && (!binding->standing.due || due->day < binding->standing.due->day)))
            binding = &clock;
    }
    return binding;
}

// The last day of the term as the calendar and suspensions make it, met or not.
std::optional<Day> dueOf(const std::vector<rules::CaseClock>& clocks, const CaseFile& file,
                         const RectItem& item) {
    for (const rules::CaseClock& clock : clocks)
        if (clock.object == base::RawId(item.id)
            && clock.code == rules::rectificationTerm(file.warning_case.tier))
            return clock.standing.due ? std::optional(clock.standing.due->day) : std::nullopt;
    return item.due;
}

RectRow rowOf(const CaseFile& file, const RectItem& item, const storage::CaseRow& known,
              const std::vector<rules::CaseClock>& clocks) {
    RectRow row;
    row.item = item;
    row.case_number = file.warning_case.case_number;
    row.case_state = file.warning_case.state;
    row.tier = file.warning_case.tier;
    row.subject_name = known.subject_name;
    row.unit_name = file.warning_case.unit ? known.subject_name : known.unit_name;
    for (const domain::Progress& made : file.progress)
        if (made.item == item.id)
            row.latest = made;
    if (const rules::CaseClock* clock = bindingClock(clocks, item))
        row.clock = *clock;
    return row;
}

bool moreUrgent(const RectRow& a, const RectRow& b) {
    const auto due = [](const RectRow& row) -> std::optional<Day> {
        if (!row.clock || !row.clock->standing.due)
            return std::nullopt;
        return row.clock->standing.due->day;
    };
    if (due(a).has_value() != due(b).has_value())
        return due(a).has_value();
    return due(a) && *due(a) < *due(b);
}

Result<std::unordered_map<domain::CaseId, storage::CaseRow>>
knownCases(storage::Database& database) {
    auto rows = storage::listCases(database);
    if (!rows)
        return base::fail(rows.error());
    std::unordered_map<domain::CaseId, storage::CaseRow> known;
    for (storage::CaseRow& row : *rows)
        known.emplace(row.warning_case.id, std::move(row));
    return known;
}

Result<> addArchived(storage::Database& database, std::vector<rules::OpenSpell>& spells) {
    const auto archived = storage::archivedItems(database);
    if (!archived)
        return base::fail(archived.error());
    for (const storage::ItemHistory& history : *archived)
        for (const rules::OpenSpell& spell :
             rules::spellsOf(history.item, history.steps, history.item.due))
            spells.push_back(spell);
    return {};
}

QString dueText(const RectRow& row) {
    if (!row.clock)
        return row.item.due ? row.item.due->toIso() : QString();
    if (!row.clock->standing.due)
        return Text::tr("中止计时");
    const QString day = row.clock->standing.due->day.toIso();
    return row.clock->standing.due->provisional ? Text::tr("暂按 %1").arg(day) : day;
}

QVariant number(std::optional<int> value) {
    return value ? QVariant(*value) : QVariant();
}

QString dayText(const std::optional<Day>& day) {
    return day ? day->toIso() : QString();
}

} // namespace

Result<RectLedger> readLedger(storage::Database& database, const domain::Actor& actor,
                              const rules::Standards& standards,
                              const rules::WorkCalendar& calendar, Day today) {
    if (auto allowed = rules::require(actor, rules::Action::ReadCasePapers); !allowed)
        return base::fail(allowed.error());
    const auto files = storage::caseFiles(database, storage::CaseScope::Open);
    const auto known = knownCases(database);
    auto findings = PaperFindings::read(database);
    if (!files || !known || !findings)
        return base::fail(!files ? files.error() : !known ? known.error() : findings.error());
    RectLedger ledger;
    ledger.as_of = today;
    std::vector<rules::OpenSpell> spells;
    for (const CaseFile& file : *files) {
        const auto clocks = rules::clocksOf(file, standards, calendar, today);
        const auto steps = rules::waitingSteps(file, clocks, actor, today);
        for (const RectItem& item : file.items) {
            RectRow row = rowOf(file, item, known->at(file.warning_case.id), clocks);
            auto found = findings->of(file, item);
            if (!found)
                return base::fail(found.error());
            row.findings = std::move(*found);
            row.waits_for_me = std::any_of(steps.begin(), steps.end(), [&](const auto& step) {
                return waitsFor(row, step, actor);
            });
            ledger.rows.push_back(std::move(row));
            for (const auto& spell : rules::spellsOf(item, file.steps, dueOf(clocks, file, item)))
                spells.push_back(spell);
        }
    }
    if (auto added = addArchived(database, spells); !added)
        return base::fail(added.error());
    std::stable_sort(ledger.rows.begin(), ledger.rows.end(), moreUrgent);
    ledger.course = rules::burnDown(spells, today - courseDays, today, 7);
    return ledger;
}

Table ledgerTable(const std::vector<RectRow>& rows, Day today) {
    Table table;
    table.title = Text::tr("整改台账");
    table.columns = {
        {Text::tr("案号"), 12},         {Text::tr("序号"), 3},      {Text::tr("级别"), 3},
        {Text::tr("对象"), 6},          {Text::tr("单位"), 10},     {Text::tr("问题"), 20},
        {Text::tr("整改类别"), 6},      {Text::tr("责任领导"), 5},  {Text::tr("责任人"), 5},
        {Text::tr("整改措施"), 20},     {Text::tr("销号标准"), 16}, {Text::tr("下达日期"), 6},
        {Text::tr("到期日"), 6},        {Text::tr("剩余天数"), 5},  {Text::tr("状态"), 5},
        {Text::tr("完成比例（%）"), 7}, {Text::tr("最近进展"), 20}, {Text::tr("销号日期"), 6},
        {Text::tr("纸面整改疑点"), 20}};
    for (const RectRow& row : rows) {
        QStringList findings;
        for (const PaperFinding& finding : row.findings)
            findings.append(toText(finding));
        table.rows.push_back(
            {row.case_number, row.item.number, domain::toLabel(row.tier), row.subject_name,
             row.unit_name, row.item.problem, domain::toLabel(row.item.kind), row.item.leader,
             row.item.owner, row.item.measures, row.item.standard, dayText(row.item.issued_on),
             dueText(row), number(row.daysLeft(today)), domain::toLabel(row.item.state),
             row.latest ? QVariant(row.latest->percent) : QVariant(),
             row.latest ? row.latest->text : QString(), dayText(row.item.closed_on),
             findings.join(u'\n')});
    }
    return table;
}

} // namespace sizao::service
