// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/subject_cases.h"

#include "core/rules/case_facts.h"
#include "core/storage/stores/case_file_store.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace sizao::service {
namespace {

using base::Result;

using CaseActs = std::vector<storage::CaseActRow>;

std::vector<rules::CaseActOf> actsOf(std::span<const storage::CaseActRow> rows) {
    std::vector<rules::CaseActOf> acts;
    for (const storage::CaseActRow& row : rows)
        acts.push_back({row.step.id, row.step.act, row.step.taken_on, row.step.tier, row.letter});
    return acts;
}

// The steps of one case; its adopted decisions were added before. `all` holds those of the cases it
// may have taken the place of.
void addCase(SubjectEntry& entry, std::span<const storage::CaseActRow> rows, const CaseActs& all) {
    std::vector<rules::DecisionFact> adopted;
    for (const domain::SignalDecision& decision : entry.decided)
        if (decision.warning_case == rows.front().warning_case)
            for (const rules::DecisionFact& fact : entry.decisions)
                if (fact.id == base::RawId(decision.id))
                    adopted.push_back(fact);
    if (adopted.empty())
        return;
    const auto acts = actsOf(rows);
    rules::addCaseFacts(entry.decisions, rows.front().warning_case, adopted, acts);
    for (auto upgraded = rows.front().upgraded_from; upgraded;) {
        if (auto end = rules::endOfUpgraded(*upgraded, acts))
            entry.decisions.push_back(std::move(*end));
        const auto before = std::find_if(
            all.begin(), all.end(), [&](const auto& row) { return row.warning_case == *upgraded; });
        upgraded = before == all.end() ? std::nullopt : before->upgraded_from;
    }
}

// Calls visit with the rows of each case.
template <class Visit>
void forEachCase(const CaseActs& rows, Visit&& visit) {
    for (auto first = rows.begin(); first != rows.end();) {
        const auto end = std::find_if(first, rows.end(), [&](const storage::CaseActRow& row) {
            return row.warning_case != first->warning_case;
        });
        visit(std::span(first, end));
        first = end;
    }
}

} // namespace

Result<> addCases(storage::Database& database, const rules::Standards& standards,
                  const rules::WorkCalendar& calendar, std::optional<base::RawId> subject,
                  const EntryOf& entryOf) {
    const auto acts = storage::caseActs(database, subject);
    const auto files = storage::caseFiles(database, storage::CaseScope::WithItems, subject);
    if (!acts || !files)
        return base::fail(!acts ? acts.error() : files.error());
    forEachCase(*acts, [&](std::span<const storage::CaseActRow> rows) {
        if (SubjectEntry* entry = entryOf(rows.front().subject))
            addCase(*entry, rows, *acts);
    });
    for (const domain::CaseFile& file : *files)
        if (SubjectEntry* entry = entryOf(file.subject())) {
            if (auto lapse = rules::lapseOf(file, standards, calendar))
                entry->decisions.push_back(std::move(*lapse));
            auto items = rules::itemDays(file, standards, calendar);
            std::move(items.begin(), items.end(), std::back_inserter(entry->items));
        }
    return {};
}

void setFloors(SubjectEntry& unit, std::span<const rules::Membership> members,
               const rules::Standards& standards, const EntryIn& entryOf) {
    std::erase_if(unit.decisions, [](const rules::DecisionFact& fact) {
        return fact.kind == rules::DecisionFactKind::UnitFloor;
    });
    std::vector<rules::StaffWarning> warnings;
    std::vector<rules::ItemDays> items = unit.items;
    std::set<base::RawId> people;
    for (const rules::Membership& member : members)
        people.insert(member.person);
    for (const base::RawId& person : people) {
        const SubjectEntry* entry = entryOf(person);
        if (entry == nullptr || entry->decisions.empty())
            continue;
        const auto belongs = [&](base::Day day) {
            return std::any_of(members.begin(), members.end(), [&](const rules::Membership& held) {
                return held.person == person && (!held.from || *held.from <= day)
                       && (!held.last || day <= *held.last);
            });
        };
        for (const rules::StaffWarning& warning : rules::staffWarnings(person, entry->decisions))
            if (belongs(warning.live.from))
                warnings.push_back(warning);
        for (const rules::ItemDays& item : entry->items)
            if (belongs(item.issued_on))
                items.push_back(item);
    }
    auto floors =
        rules::unitFloors(unit.subject.id, warnings, items, unit.unit->context.exposure, standards);
    std::move(floors.begin(), floors.end(), std::back_inserter(unit.decisions));
    rules::sortDecisions(unit.decisions);
}

} // namespace sizao::service
