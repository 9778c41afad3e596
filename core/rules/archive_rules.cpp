// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/archive_rules.h"

#include "core/rules/case_clocks.h"

#include <algorithm>

namespace sizao::rules {
namespace {

using domain::CaseOutcome;
using domain::Letter;
using domain::ReviewState;

// Nothing can change it any more: its review was decided, or nobody asked for one in time.
bool isFinal(const CaseFile& file, const Letter& letter, const Standards& standards,
             const WorkCalendar& calendar, base::Day today) {
    const auto isOfIt = [&](const domain::Review& review) { return review.about == letter.id; };
    bool isDecided = false;
    for (const domain::Review& review : file.reviews) {
        if (!isOfIt(review))
            continue;
        if (isOpen(review))
            return false;
        isDecided = isDecided || review.state != ReviewState::Withdrawn;
    }
    return isDecided
           || today > lastDayOf(domain::DeadlineCode::ReviewApply, *letter.served_on, standards,
                                calendar);
}

// The dossier is sealed when the case is archived: since the service of this very letter.
bool isSealed(const CaseFile& file, const Letter& letter) {
    bool isSealed = false;
    for (const domain::CaseStep& step : file.steps) {
        const domain::LetterService* service = findPart(file.services, step.object);
        if (step.act == domain::CaseAct::Archive)
            isSealed = true;
        else if (service != nullptr && service->letter == letter.id)
            isSealed = false;
    }
    return isSealed;
}

std::optional<EffectPeriod> periodFrom(base::Day served_on, const Standards& standards,
                                       const WorkCalendar& calendar) {
    const DeadlineRules* term = standards.deadlineOn(domain::DeadlineCode::Entry, served_on);
    const auto ending =
        term == nullptr ? std::nullopt : calendar.endingOf(served_on, term->amount, {});
    return ending ? std::optional(EffectPeriod{served_on, ending->reached}) : std::nullopt;
}

} // namespace

ArchiveEffect archiveEffect(const CaseFile& file, const Standards& standards,
                            const WorkCalendar& calendar, base::Day today) {
    const domain::WarningCase& of = file.warning_case;
    if (of.subject_kind != domain::SubjectKind::Person || of.tier <= Tier::Yellow
        || of.outcome == CaseOutcome::Revoked)
        return {ArchiveStanding::Never, {}};
    const Letter* letter = warningLetter(file);
    if (letter == nullptr || letter->state != domain::LetterState::Served || !letter->served_on)
        return {of.outcome ? ArchiveStanding::Never : ArchiveStanding::NotYet, {}};
    if (!isFinal(file, *letter, standards, calendar, today))
        return {ArchiveStanding::NotYet, {}};
    return {isSealed(file, *letter) ? ArchiveStanding::Valid : ArchiveStanding::Pending,
            periodFrom(*letter->served_on, standards, calendar)};
}

} // namespace sizao::rules
