// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/record_change_service.h"

#include "core/base/limits.h"
#include "core/rules/permissions.h"
#include "core/rules/record_flow.h"
#include "core/service/record_stream.h"
#include "core/storage/stores/people_store.h"
#include "core/storage/stores/record_change_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using domain::RecordChange;
using domain::RecordChangeKind;
using domain::RecordState;
using storage::Database;
using storage::WriteContext;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecordChange)
};

struct Act {
    rules::RecordEvent event;
    rules::Action action;
    const char* name; // in changes and in the audit
};

Act actOf(RecordChangeKind kind) {
    using rules::Action;
    using rules::RecordEvent;
    switch (kind) {
    case RecordChangeKind::Reinstate:
        return {RecordEvent::Reinstate, Action::CorrectRecords, "record.reinstate"};
    case RecordChangeKind::Correct:
        return {RecordEvent::Correct, Action::CorrectRecords, "record.correct"};
    case RecordChangeKind::Merge:
        return {RecordEvent::Merge, Action::VerifyRecords, "record.merge"};
    case RecordChangeKind::Unmerge:
        return {RecordEvent::Unmerge, Action::VerifyRecords, "record.unmerge"};
    case RecordChangeKind::Retract:
        return {RecordEvent::Retract, Action::CorrectRecords, "record.retract"};
    case RecordChangeKind::Exempt:
        break;
    }
    return {RecordEvent::Exempt, Action::CorrectRecords, "record.exempt"};
}

// The record with everything that was decided about it so far.
struct Known {
    RecordRow row;
    std::optional<domain::Verification> verification;
    std::vector<RecordChange> changes; // its own, in their order

    [[nodiscard]] std::optional<domain::Conclusion> conclusion() const {
        return verification ? std::optional(verification->conclusion) : std::nullopt;
    }
    [[nodiscard]] RecordState standingWith(const RecordChange& change) const {
        std::vector<RecordChange> all = changes;
        all.push_back(change);
        std::sort(all.begin(), all.end(), domain::changeBefore);
        return domain::standingOf(row.record.state, conclusion(), all);
    }
};

Result<Known> knownOf(Database& database, domain::RecordId id) {
    auto row = storage::findRecordRow(database, id);
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return base::fail(ErrorCode::NotFound, Text::tr("这条监督信息在本机已找不到。"));
    auto verification = storage::findVerificationOf(database, id);
    auto changes = storage::changesOfRecord(database, id);
    if (!verification || !changes)
        return base::fail(!verification ? verification.error() : changes.error());
    return Known{std::move(**row), std::move(*verification), std::move(*changes)};
}

// The flow table, and that the change holds although others are of the same day.
Result<> checkFlow(const Known& known, const RecordChange& change, const domain::Actor& actor) {
    const RecordState next = known.standingWith(change);
    rules::RecordStep step;
    step.from = known.row.standing;
    step.event = actOf(change.kind).event;
    step.roles = actor.roles;
    step.reason = change.reason;
    step.former = next;
    step.survivor_named = change.survivor.has_value();
    return rules::check(step).and_then([&](RecordState wanted) -> Result<> {
        const bool isStuck = wanted == step.from && change.kind != RecordChangeKind::Correct;
        if (wanted != next || isStuck)
            return base::fail(ErrorCode::Refused, rules::overruledToday());
        return {};
    });
}

// A record binds to the unit held when it happened; a day in another post is another record.
Result<> checkPost(Database& database, const domain::Record& record, const RecordChange& change) {
    if (!change.occurred_on || !record.person)
        return {};
    const auto tenure = storage::findTenureOn(database, *record.person, *change.occurred_on);
    if (!tenure)
        return base::fail(tenure.error());
    if (!*tenure || !record.unit_at_time || (*tenure)->unit == *record.unit_at_time)
        return {};
    return base::fail(ErrorCode::Refused,
                      Text::tr("%1 当天本人在另一个单位任职，这条信息会计到不同的单位。"
                               "请撤销这一条，按实际情况另行登记。")
                          .arg(change.occurred_on->toIso()));
}

// What is part of another record itself cannot stay in the lists for it.
Result<> checkSurvivor(Database& database, const RecordChange& merge) {
    if (!merge.survivor)
        return {}; // the flow table asks for it
    return storage::findRecordRow(database, *merge.survivor)
        .and_then([](const std::optional<RecordRow>& row) -> Result<> {
            if (!row || row->standing != RecordState::Merged)
                return {}; // what else it must be: checkMerge
            return base::fail(ErrorCode::Refused,
                              Text::tr("要保留的那一条已经归并到别的信息，请直接归并到那一条。"));
        });
}

Result<> checkReason(const QString& reason) {
    if (reason.size() <= base::limits::reasonCharacters)
        return {};
    return base::fail(ErrorCode::LimitReached,
                      Text::tr("理由最多 %1 字，请精简。").arg(base::limits::reasonCharacters));
}

} // namespace

struct RecordChangeService::Wanted {
    domain::RecordId record;
    RecordChangeKind kind = RecordChangeKind::Correct;
    QString reason;
    std::optional<domain::RecordId> survivor;
    rules::Correction correction;
};

namespace {

// What is fixed at the moment of asking.
struct Moment {
    std::shared_ptr<const rules::Standards> standards;
    std::shared_ptr<const rules::WorkCalendar> calendar;
    base::Day today;
};

template <class Wanted>
RecordChange changeOf(const Wanted& wanted, const Known& known, base::Day today,
                      const domain::Actor& actor) {
    RecordChange change;
    change.record = wanted.record;
    change.kind = wanted.kind;
    for (const RecordChange& before : known.changes)
        change.number = std::max(change.number, before.number + 1);
    change.id = RecordChange::idFor(wanted.record, change.number);
    change.decided_on = today;
    change.decided_by = actor.user;
    change.reason = wanted.reason.trimmed();
    change.survivor = wanted.survivor;
    if (wanted.kind == RecordChangeKind::Unmerge)
        if (const RecordChange* merge = domain::standingMerge(known.changes)) {
            change.survivor = merge->survivor;
            change.undone = merge->id;
        }
    return change;
}

// Names what is corrected, held against the facts there are.
Result<> correctWith(RecordChange& change, const rules::Correction& correction, const Known& known,
                     Database& database, const RecordFold& fold, const Moment& moment) {
    const rules::Standards& standards = *moment.standards;
    const domain::Record& record = known.row.record;
    rules::CorrectionRequest request;
    request.record = &record;
    request.verified_on = known.verification ? known.verification->verified_on : moment.today;
    request.finding =
        rules::countedFinding(domain::findingOf(record, known.verification, known.changes),
                              record.id, fold.facts(), moment.today, standards);
    request.wanted = correction;
    request.today = moment.today;
    return rules::fillCorrection(change, request, standards)
        .and_then([&] { return checkPost(database, record, change); })
        .and_then([&] {
            return rules::checkCorrectionHolds(rules::factOf(change, 1, standards), fold.facts(),
                                               moment.today, standards);
        });
}

Result<ChangeOutcome> store(WriteContext& context, const Known& known, const RecordChange& change,
                            const RecordFold& before, const Moment& moment) {
    const char* act = actOf(change.kind).name;
    const domain::Record& record = known.row.record;
    Database& database = context.database();
    return context.create(act, change, streamOf(record))
        .and_then([&] {
            return context.audit({.act = act, .object_type = "record", .object = change.record});
        })
        .and_then([&] {
            return RecordFold::read(database, *moment.standards, *moment.calendar, record,
                                    moment.today);
        })
        .and_then([&](const RecordFold& after) {
            return RecordFold::effects(database, *moment.standards, before, after);
        })
        .map([&](std::vector<SignalEffect> effects) {
            return ChangeOutcome{change.id, std::move(effects)};
        });
}

} // namespace

bool RecordChangeService::isPossible(RecordChangeKind kind, RecordState standing) {
    const auto rows = rules::recordFlow();
    return std::any_of(rows.begin(), rows.end(), [&](const rules::RecordTransition& row) {
        return row.from == standing && row.event == actOf(kind).event;
    });
}

rules::Action RecordChangeService::actionOf(RecordChangeKind kind) {
    return actOf(kind).action;
}

RecordChangeService::Changed RecordChangeService::change(Wanted wanted) {
    return m_session.store().write(
        m_session.stamp(),
        [wanted = std::move(wanted),
         moment = Moment{m_session.standards(), m_session.calendar(), m_session.today()}](
            WriteContext& context) -> Result<ChangeOutcome> {
            const domain::Actor& actor = context.stamp().actor;
            Database& database = context.database();
            if (auto may = rules::require(actor, actOf(wanted.kind).action); !may)
                return base::fail(may.error());
            const auto known = knownOf(database, wanted.record);
            if (!known)
                return base::fail(known.error());
            auto change = changeOf(wanted, *known, moment.today, actor);
            const auto fold = RecordFold::read(database, *moment.standards, *moment.calendar,
                                               known->row.record, moment.today);
            if (!fold)
                return base::fail(fold.error());
            return checkReason(change.reason)
                .and_then([&] { return checkFlow(*known, change, actor); })
                .and_then([&]() -> Result<> {
                    if (change.kind == RecordChangeKind::Correct)
                        return correctWith(change, wanted.correction, *known, database, *fold,
                                           moment);
                    if (change.kind != RecordChangeKind::Merge)
                        return {};
                    return checkSurvivor(database, change).and_then([&] {
                        return rules::checkMerge(change, fold->facts(), moment.today,
                                                 *moment.standards);
                    });
                })
                .and_then([&] { return store(context, *known, change, *fold, moment); });
        });
}

RecordChangeService::Changed RecordChangeService::correct(domain::RecordId record,
                                                          const rules::Correction& wanted,
                                                          const QString& reason) {
    return change({record, RecordChangeKind::Correct, reason, {}, wanted});
}

RecordChangeService::Changed RecordChangeService::retract(domain::RecordId record,
                                                          const QString& reason) {
    return change({record, RecordChangeKind::Retract, reason, {}, {}});
}

RecordChangeService::Changed RecordChangeService::exempt(domain::RecordId record,
                                                         const QString& reason) {
    return change({record, RecordChangeKind::Exempt, reason, {}, {}});
}

RecordChangeService::Changed RecordChangeService::reinstate(domain::RecordId record,
                                                            const QString& reason) {
    return change({record, RecordChangeKind::Reinstate, reason, {}, {}});
}

RecordChangeService::Changed RecordChangeService::merge(domain::RecordId record,
                                                        domain::RecordId survivor,
                                                        const QString& reason) {
    return change({record, RecordChangeKind::Merge, reason, survivor, {}});
}

RecordChangeService::Changed RecordChangeService::unmerge(domain::RecordId record,
                                                          const QString& reason) {
    return change({record, RecordChangeKind::Unmerge, reason, {}, {}});
}

QFuture<Result<std::vector<SignalEffect>>>
RecordChangeService::restingOn(domain::RecordId record) const {
    return m_session.store().read(
        [record, standards = m_session.standards(), calendar = m_session.calendar(),
         actor = m_session.actor(),
         today = m_session.today()](Database& database) -> Result<std::vector<SignalEffect>> {
            if (auto may = rules::require(actor, rules::Action::SeeSignals); !may)
                return base::fail(may.error());
            const auto known = knownOf(database, record);
            if (!known)
                return base::fail(known.error());
            return RecordFold::read(database, *standards, *calendar, known->row.record, today)
                .and_then([&](const RecordFold& fold) {
                    return RecordFold::effects(database, *standards, fold, fold);
                });
        });
}

namespace {

bool isLive(RecordState standing) {
    return standing != RecordState::Merged && standing != RecordState::Retracted
           && standing != RecordState::Exempted;
}

rules::DuplicateTraits traitsOf(const Known& known) {
    const domain::Finding finding =
        domain::findingOf(known.row.record, known.verification, known.changes);
    return {finding.occurred_on.value_or(known.row.record.found_on), finding.indicator,
            known.row.record.external_id, known.row.record.facts};
}

Result<std::vector<DuplicateRow>> duplicatesOf(Database& database, const Known& known) {
    std::vector<DuplicateRow> found;
    const domain::Record& record = known.row.record;
    if (!isLive(known.row.standing) || !record.occurred_on || (!record.person && !record.unit))
        return found;
    const domain::SubjectRef subject =
        record.person ? domain::SubjectRef{domain::SubjectKind::Person, *record.person}
                      : domain::SubjectRef{domain::SubjectKind::Unit, *record.unit};
    const rules::DuplicateTraits traits = traitsOf(known);
    const auto rows =
        storage::recordsOfSubject(database, subject, traits.occurred_on - rules::duplicateDays,
                                  traits.occurred_on + rules::duplicateDays);
    if (!rows)
        return base::fail(rows.error());
    for (const RecordRow& row : *rows) {
        if (row.record.id == record.id || !isLive(row.standing))
            continue;
        const auto other = knownOf(database, row.record.id);
        if (!other)
            return base::fail(other.error());
        const rules::DuplicateTraits others = traitsOf(*other);
        if (const auto sign = rules::duplicateSign(traits, others))
            found.push_back({row, *sign, rules::commonGrams(traits.facts, others.facts).percent()});
    }
    std::stable_sort(found.begin(), found.end(), [](const DuplicateRow& a, const DuplicateRow& b) {
        return std::pair(a.sign, -a.likeness) < std::pair(b.sign, -b.likeness);
    });
    return found;
}

} // namespace

QFuture<Result<std::vector<DuplicateRow>>>
RecordChangeService::duplicateCandidates(domain::RecordId record) const {
    return m_session.store().read(
        [record](Database& database) -> Result<std::vector<DuplicateRow>> {
            return knownOf(database, record).and_then([&](const Known& known) {
                return duplicatesOf(database, known);
            });
        });
}

} // namespace sizao::service
