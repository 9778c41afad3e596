// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/item_terms.h"

#include "core/rules/letter_rules.h"

#include <algorithm>

namespace sizao::rules {
namespace {

using base::Day;
using domain::CaseAct;
using domain::CaseStep;
using domain::RectItem;

using Suspensions = std::vector<Suspension>;
using Met = std::optional<Day>;

// In order, apart from one another, none of them empty.
Suspensions joined(Suspensions all) {
    std::erase_if(all, [](const Suspension& one) { return one.to && *one.to <= one.from; });
    std::sort(all.begin(), all.end(),
              [](const Suspension& a, const Suspension& b) { return a.from < b.from; });
    Suspensions joined;
    for (const Suspension& next : all) {
        const bool overlaps =
            !joined.empty() && (!joined.back().to || *joined.back().to >= next.from);
        if (!overlaps)
            joined.push_back(next);
        else if (joined.back().to)
            joined.back().to = next.to ? std::max(joined.back().to, next.to) : next.to;
    }
    return joined;
}

// Yellow is heard after service.
void addStatements(Suspensions& all, const CaseFile& file) {
    if (file.warning_case.tier != Tier::Yellow)
        return;
    for (const domain::Statement& statement : file.statements)
        if (statement.filed_on && statement.state != domain::StatementState::Waived)
            all.push_back({*statement.filed_on, statement.answered_on});
}

void addReviews(Suspensions& all, const CaseFile& file) {
    for (const domain::Review& review : file.reviews)
        all.push_back({review.applied_on, review.decided_on});
}

// From each report to the refusal of its acceptance.
void addAcceptances(Suspensions& all, const CaseFile& file, const RectItem& item) {
    Met reported;
    for (const CaseStep& step : file.steps) {
        if (step.object != base::RawId(item.id))
            continue;
        if (step.act == CaseAct::ReportItem)
            reported = step.taken_on;
        else if (step.act == CaseAct::RejectItem && reported)
            all.push_back({*reported, step.taken_on});
    }
}

Deadline termFrom(Day set_on, Day due, Met met, const Suspensions& standstills,
                  const CaseFile& file) {
    Deadline term;
    term.code = QLatin1String(domain::toCode(rectificationTerm(file.warning_case.tier)));
    term.start = std::min(set_on, due);
    term.amount = {due - term.start, DeadlineUnit::CalendarDay};
    for (const Suspension& one : standstills)
        if (!one.to || *one.to > term.start)
            term.suspensions.push_back({std::max(one.from, term.start), one.to});
    // What is met is met, also on a day on which it stood still.
    term.met_on = met;
    if (met && !term.suspensions.empty() && !term.suspensions.back().to)
        term.suspensions.pop_back();
    return term;
}

Met graceEndOf(const Deadline& term, const Suspensions& reviews, const Standards& standards,
               const WorkCalendar& calendar) {
    const auto due = dueOf(term, calendar);
    const DeadlineRules* grace =
        due ? standards.deadlineOn(domain::DeadlineCode::Grace, due->day) : nullptr;
    if (grace == nullptr)
        return std::nullopt;
    Suspensions standstills = term.suspensions;
    standstills.insert(standstills.end(), reviews.begin(), reviews.end());
    const Amount more{grace->amount.count + 1, grace->amount.unit};
    const auto ending = calendar.endingOf(due->day, more, joined(std::move(standstills)));
    if (!ending || (term.met_on && *term.met_on < ending->due.day))
        return std::nullopt;
    return ending->due.day;
}

} // namespace

std::vector<Suspension> suspensionsOf(const CaseFile& file) {
    Suspensions all;
    for (const CaseStep& step : file.steps) {
        const bool isOpen = !all.empty() && !all.back().to;
        if (step.act == CaseAct::Suspend || step.act == CaseAct::Refer)
            all.push_back({step.taken_on, {}});
        else if (step.act == CaseAct::Resume && isOpen)
            all.back().to = step.taken_on;
    }
    return joined(std::move(all));
}

std::vector<Deadline> termsOf(const CaseFile& file, const RectItem& item) {
    if (!item.issued_on || !item.due)
        return {};
    Suspensions standstills = suspensionsOf(file);
    addStatements(standstills, file);
    addAcceptances(standstills, file, item);
    standstills = joined(std::move(standstills));
    std::vector<Deadline> terms;
    Day set_on = *item.issued_on;
    Met met;
    for (const CaseStep& step : file.steps) {
        if (step.object != base::RawId(item.id))
            continue;
        if (step.act == CaseAct::ReportItem || step.act == CaseAct::TerminateItem)
            met = step.taken_on;
        if (step.replaced_due) {
            terms.push_back(termFrom(set_on, *step.replaced_due, met ? met : Met(step.taken_on),
                                     standstills, file));
            set_on = step.taken_on;
        }
        if (step.act == CaseAct::RejectItem || step.act == CaseAct::Rebound)
            met.reset();
    }
    terms.push_back(termFrom(set_on, *item.due, met ? met : closedOn(file), standstills, file));
    return terms;
}

std::vector<Days> openDays(const CaseFile& file, const RectItem& item) {
    std::vector<Days> days;
    if (!item.issued_on)
        return days;
    days.push_back({*item.issued_on, {}});
    for (const CaseStep& step : file.steps) {
        if (step.object != base::RawId(item.id))
            continue;
        const bool ends = step.act == CaseAct::ReportItem || step.act == CaseAct::TerminateItem;
        if (ends && !days.back().to)
            days.back().to = step.taken_on;
        else if (step.act == CaseAct::RejectItem || step.act == CaseAct::Rebound)
            days.push_back({step.taken_on, {}});
    }
    if (!days.back().to)
        days.back().to = closedOn(file);
    return days;
}

std::vector<Days> lateDays(const CaseFile& file, const RectItem& item, const Standards& standards,
                           const WorkCalendar& calendar) {
    Suspensions reviews;
    addReviews(reviews, file);
    std::vector<Days> days;
    const auto terms = termsOf(file, item);
    for (std::size_t i = 0; i < terms.size(); ++i)
        if (const Met end = graceEndOf(terms[i], reviews, standards, calendar))
            days.push_back({*end, i + 1 < terms.size() ? Met(terms[i + 1].start) : Met()});
    return days;
}

std::optional<Day> graceEnd(const CaseFile& file, const Standards& standards,
                            const WorkCalendar& calendar) {
    Met first;
    for (const RectItem& item : file.items)
        for (const Days& late : lateDays(file, item, standards, calendar))
            if (!first || late.from < *first)
                first = late.from;
    return first;
}

} // namespace sizao::rules
