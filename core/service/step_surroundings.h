// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_steps.h"
#include "core/service/session.h"

// What a step of a case depends on beyond the case itself, read in the transaction at hand.
namespace sizao::service {

// What is fixed at the moment of asking.
struct CaseMoment {
    std::shared_ptr<const rules::Standards> standards;
    std::shared_ptr<const rules::WorkCalendar> calendar;
    base::Day today;
    QString agency;

    [[nodiscard]] static CaseMoment of(const Session& session) {
        return {session.standards(), session.calendar(), session.today(), session.agencyWord()};
    }
};

// The last day of a term that starts on a day.
using LastDay = std::function<base::Day(domain::DeadlineCode code, base::Day start)>;
[[nodiscard]] LastDay lastDayBy(const CaseMoment& moment);

// The case that an upgrade takes the place of when its letter is served, while it is being put
// right; nullopt: none.
[[nodiscard]] base::Result<std::optional<domain::CaseFile>>
caseToSupersede(storage::Database& database, const domain::CaseFile& upgrade);

// Step, its act and object are given; what is around it is filled in.
[[nodiscard]] base::Result<> fillSurroundings(storage::Database& database,
                                              const domain::CaseFile& file,
                                              rules::StepRequest& step, const CaseMoment& moment);

} // namespace sizao::service
