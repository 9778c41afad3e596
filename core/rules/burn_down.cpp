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

bool isLateOn(const OpenSpell& spell, Day day) {
    return isOpenOn(spell, day) && spell.due && *spell.due < day
           && std::none_of(spell.handed.begin(), spell.handed.end(),
                           [day](const OpenSpell::Handed& handed) {
                               return handed.from <= day && (!handed.until || day < *handed.until);
                           });
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
        OpenSpell& now = spells.back();
        const bool isOver = now.until.has_value();
        if (step.act == CaseAct::ReportItem)
            now.handed.push_back({step.taken_on, {}});
        else if (step.act == CaseAct::RejectItem && !now.handed.empty())
            now.handed.back().until = step.taken_on;
        if (!isOver && (step.act == CaseAct::AcceptItem || step.act == CaseAct::TerminateItem))
            now.until = step.taken_on;
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
            sum.open += isOpenOn(spell, day) ? 1 : 0;
            sum.allowed += isAllowedOn(spell, day) ? 1 : 0;
            sum.overdue += isLateOn(spell, day) ? 1 : 0;
        }
        days.push_back(sum);
    }
    std::reverse(days.begin(), days.end());
    return days;
}

} // namespace sizao::rules
