// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/unit_floors.h"

#include <algorithm>
#include <functional>
#include <set>

namespace sizao::rules {
namespace {

using base::Day;
using domain::FoldCause;

struct Share {
    std::int64_t part = 0;
    std::int64_t whole = 0;

    [[nodiscard]] bool reaches(const UnitFloor& floor) const {
        return floor.percent > 0 && part >= floor.at_least && whole > 0
               && 100 * part >= floor.percent * whole;
    }
};

bool covers(std::span<const Days> spans, Day day) {
    return std::any_of(spans.begin(), spans.end(),
                       [day](const Days& days) { return days.covers(day); });
}

// N1 or N2 as the models have it on a day: the same for all of them that look at units.
UnitFloor floorOn(Day day, FoldCause cause, const Standards& standards) {
    for (std::size_t model = 0; model < standards.modelCodes().size(); ++model)
        if (const auto* version = standards.modelVersion(model, day);
            version && version->rules->unit) {
            const UnitRules& unit = *version->rules->unit;
            const UnitFloor& floor =
                cause == FoldCause::StaffWarned ? unit.staff_warned : unit.overdue;
            if (floor.percent > 0)
                return floor;
        }
    return {};
}

struct Course {
    FoldCause cause = FoldCause::StaffWarned;
    std::set<Day> raising; // only on these it can be reached
    std::set<Day> moving;  // on these it may end
    std::function<Share(Day, const UnitFloor&)> share;
};

void follow(std::vector<DecisionFact>& facts, const base::RawId& unit, const Course& course,
            const Standards& standards) {
    std::set<Day> days = course.raising;
    days.insert(course.moving.begin(), course.moving.end());
    bool holds = false;
    for (const Day day : days) {
        const UnitFloor floor = floorOn(day, course.cause, standards);
        const bool reached = course.share(day, floor).reaches(floor);
        if (reached == holds || (reached && !course.raising.contains(day)))
            continue;
        holds = reached;
        DecisionFact fact;
        fact.id =
            base::RawId::fromName("floor:" + unit.toText() + ':' + domain::toCode(course.cause)
                                  + ':' + day.toIso().toLatin1());
        fact.kind = DecisionFactKind::UnitFloor;
        fact.decided_on = day;
        fact.floor = course.cause;
        fact.holds = holds;
        facts.push_back(std::move(fact));
    }
}

void note(std::set<Day>& days, const std::optional<Day>& day) {
    if (day)
        days.insert(*day);
}

Course ofStaff(std::span<const StaffWarning> warnings, const Exposure& exposure,
               const Standards& standards) {
    Course course;
    course.cause = FoldCause::StaffWarned;
    for (const StaffWarning& warning : warnings) {
        course.raising.insert(warning.live.from);
        note(course.moving, warning.live.to);
        course.moving.insert(warning.live.from
                             + floorOn(warning.live.from, course.cause, standards).window_days);
    }
    for (const Headcount& count : exposure.headcounts())
        course.moving.insert(count.from);
    course.share = [warnings, &exposure](Day day, const UnitFloor& floor) {
        std::set<base::RawId> people;
        for (const StaffWarning& warning : warnings)
            if (warning.live.covers(day) && day - warning.live.from < floor.window_days)
                people.insert(warning.person);
        return Share{static_cast<std::int64_t>(people.size()), exposure.headcountOn(day)};
    };
    return course;
}

Course ofItems(std::span<const ItemDays> items) {
    Course course;
    course.cause = FoldCause::OverdueShare;
    for (const ItemDays& item : items) {
        for (const Days& days : item.late) {
            course.raising.insert(days.from);
            note(course.moving, days.to);
        }
        for (const Days& days : item.open) {
            course.moving.insert(days.from);
            note(course.moving, days.to);
        }
    }
    course.share = [items](Day day, const UnitFloor&) {
        Share share;
        for (const ItemDays& item : items) {
            if (!covers(item.open, day))
                continue;
            ++share.whole;
            share.part += covers(item.late, day) ? 1 : 0;
        }
        return share;
    };
    return course;
}

} // namespace

std::vector<StaffWarning> staffWarnings(const base::RawId& person,
                                        std::span<const DecisionFact> decisions) {
    std::vector<StaffWarning> warnings;
    for (const DecisionFact& issue : decisions) {
        if (issue.kind != DecisionFactKind::Issue || issue.tier < Tier::Orange)
            continue;
        StaffWarning warning{person, {issue.decided_on, {}}};
        for (const DecisionFact& review : decisions) {
            const bool ends =
                review.about == issue.id
                && (review.kind == DecisionFactKind::Revoke
                    || (review.kind == DecisionFactKind::Downgrade && review.tier < Tier::Orange));
            if (ends && (!warning.live.to || review.decided_on < *warning.live.to))
                warning.live.to = review.decided_on;
        }
        warnings.push_back(warning);
    }
    return warnings;
}

std::vector<ItemDays> itemDays(const CaseFile& file, const Standards& standards,
                               const WorkCalendar& calendar) {
    std::vector<ItemDays> all;
    for (const domain::RectItem& item : file.items)
        if (item.issued_on)
            all.push_back(
                {*item.issued_on, openDays(file, item), lateDays(file, item, standards, calendar)});
    return all;
}

std::vector<DecisionFact> unitFloors(const base::RawId& unit,
                                     std::span<const StaffWarning> warnings,
                                     std::span<const ItemDays> items, const Exposure& exposure,
                                     const Standards& standards) {
    std::vector<DecisionFact> facts;
    follow(facts, unit, ofStaff(warnings, exposure, standards), standards);
    follow(facts, unit, ofItems(items), standards);
    return facts;
}

} // namespace sizao::rules
