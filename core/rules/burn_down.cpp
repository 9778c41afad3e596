// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/burn_down.h"

#include "core/rules/case_file.h"

#include <algorithm>

namespace sizao::rules {
namespace {

using base::Day;
using domain::CaseAct;
using domain::CaseStep;

// An item that ended without a step of its own ended with its warning.
bool endsWarning(CaseAct act) {
    return act == CaseAct::Revoke || act == CaseAct::Annul || act == CaseAct::Supersede;
}

Day endOf(const domain::RectItem& item, std::span<const CaseStep> steps, Day from) {
    const auto last = std::find_if(steps.rbegin(), steps.rend(),
                                   [](const CaseStep& step) { return endsWarning(step.act); });
    return last == steps.rend() ? item.closed_on.value_or(from) : last->taken_on;
}

bool isOpenOn(const OpenSpell& spell, Day day) {
    return spell.from <= day && (!spell.until || day < *spell.until);
}

bool isAllowedOn(const OpenSpell& spell, Day day) {
    return spell.due ? spell.from <= day && day < *spell.due : isOpenOn(spell, day);
}

} // namespace

std::vector<OpenSpell> spellsOf(const domain::RectItem& item, std::span<const CaseStep> steps,
                                std::optional<Day> due) {
    if (!item.issued_on)
        return {};
    std::vector<OpenSpell> spells{{*item.issued_on, {}, {}}};
    for (const CaseStep& step : steps) {
        if (step.object != base::RawId(item.id))
            continue;
        const bool isOver = spells.back().until.has_value();
        if (!isOver && (step.act == CaseAct::AcceptItem || step.act == CaseAct::TerminateItem))
            spells.back().until = step.taken_on;
        else if (isOver && step.act == CaseAct::Rebound)
            spells.push_back({step.taken_on, {}, {}});
    }
    OpenSpell& last = spells.back();
    if (!last.until && !isOpen(item))
        last.until = std::max(endOf(item, steps, last.from), last.from);
    last.due = due;
    return spells;
}

std::vector<BurnDownDay> burnDown(std::span<const OpenSpell> spells, Day from, Day to, int step) {
    std::vector<BurnDownDay> days;
    for (Day day = to; day >= from; day = day - step) {
        BurnDownDay sum{day, 0, 0, 0};
        for (const OpenSpell& spell : spells) {
            const bool isOpen = isOpenOn(spell, day);
            sum.open += isOpen ? 1 : 0;
            sum.allowed += isAllowedOn(spell, day) ? 1 : 0;
            sum.overdue += isOpen && spell.due && *spell.due < day ? 1 : 0;
        }
        days.push_back(sum);
    }
    std::reverse(days.begin(), days.end());
    return days;
}

} // namespace sizao::rules
