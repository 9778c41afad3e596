// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/batch.h"
#include "core/domain/calendar.h"
#include "core/domain/case_step.h"
#include "core/domain/hearing.h"
#include "core/domain/interest.h"
#include "core/domain/letter.h"
#include "core/domain/people.h"
#include "core/domain/record_change.h"
#include "core/domain/rectification.h"
#include "core/domain/standard.h"
#include "core/domain/standards_draft.h"
#include "core/domain/warning.h"

#include <tuple>

namespace sizao::domain {

// Everything that is stored, for checks that must not forget a kind.
using AllEntities =
    std::tuple<Unit, Person, PersonProfile, Tenure, User, Channel, Catalogue, IndicatorVersion,
               ModelVersion, CalendarYear, StandardsDraft, DraftVersion, ImportBatch, Record,
               Verification, RecordChange, SignalDecision, WarningCase, CaseStep, Letter,
               LetterService, Statement, Review, TalkRecord, RectItem, Progress, Proof, Interest>;

// Calls visit.template operator()<E>() for every kind.
template <class Visit>
void forEachEntity(Visit&& visit) {
    [&]<class... E>(std::tuple<E...>*) {
        (visit.template operator()<E>(), ...);
    }(static_cast<AllEntities*>(nullptr));
}

} // namespace sizao::domain
