// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/record_service.h"

#include "core/rules/entry_rules.h"
#include "core/rules/permissions.h"
#include "core/rules/record_changes.h"
#include "core/rules/record_flow.h"
#include "core/rules/verification_rules.h"
#include "core/service/fact_cache.h"
#include "core/service/record_stream.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/lookup.h"
#include "core/storage/stores/meta_store.h"
#include "core/storage/stores/people_store.h"
#include "core/storage/stores/record_change_store.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using domain::Record;
using domain::RecordId;
using domain::RecordState;
using domain::SubjectKind;
using domain::Verification;
using storage::Database;
using storage::WriteContext;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

Record recordOf(const RecordEntry& entry, RecordId id, base::Day today) {
    Record record;
    record.id = id;
    record.subject_kind = entry.subject_kind;
    record.person = entry.person;
    record.unit = entry.unit;
    record.occurred_on = entry.occurred_on;
    record.found_on = entry.found_on.value_or(today);
    record.channel = entry.channel;
    record.external_id = entry.external_id.trimmed();
    record.indicator = entry.indicator;
    record.level = entry.level;
    record.influence = entry.influence;
    record.urgency = entry.urgency;
    record.facts = entry.facts.trimmed();
    record.anchor_quote = entry.anchor_quote.trimmed();
    record.state = RecordState::Submitted;
    return record;
}

// The grade that the level of the indicator leads to, by the version in force when it happened.
std::optional<domain::Grade> gradeOf(const rules::Standards& standards, const QString& indicator,
                                     int level, std::optional<base::Day> day) {
    const rules::IndicatorRules* known = day ? standards.indicatorOn(indicator, *day) : nullptr;
    if (known)
        for (const rules::IndicatorLevel& step : known->levels)
            if (step.level == level)
                return step.grade;
    return std::nullopt;
}

// A record binds to the unit and post held when it happened.
Result<> bindToPost(Database& database, Record& record) {
    if (record.subject_kind == SubjectKind::Unit)
        record.unit_at_time = record.unit;
    if (!record.person || !record.occurred_on)
        return {};
    return storage::findTenureOn(database, *record.person, *record.occurred_on)
        .map([&](const std::optional<domain::Tenure>& tenure) {
            if (tenure) {
                record.unit_at_time = tenure->unit;
                record.post_at_time = tenure->post;
            }
        });
}

Result<> checkReferences(Database& database, const Record& record) {
    const auto channel = storage::findChannel(database, record.channel);
    if (!channel)
        return base::fail(channel.error());
    if (!*channel)
        return base::fail(ErrorCode::Invalid, Text::tr("请选择监督渠道。"));
    if (record.person) {
        const auto person = storage::entity_table::find<domain::Person>(database, *record.person);
        if (!person)
            return base::fail(person.error());
        if (!*person)
            return base::fail(ErrorCode::NotFound, Text::tr("干部名册里没有这个人，请重新选择。"));
    }
    if (record.unit) {
        const auto unit = storage::entity_table::find<domain::Unit>(database, *record.unit);
        if (!unit)
            return base::fail(unit.error());
        if (!*unit)
            return base::fail(ErrorCode::NotFound,
                              Text::tr("单位名册里没有这个单位，请重新选择。"));
    }
    return {};
}

Result<Verification> verificationOf(const VerificationEntry& entry, const Record& record,
                                    const rules::Standards& standards, base::Day today) {
    Verification verification;
    verification.id = Verification::idFor(record.id);
    verification.record = record.id;
    verification.conclusion = entry.conclusion;
    const bool asReported = entry.indicator.isEmpty();
    verification.indicator = asReported ? record.indicator : entry.indicator;
    verification.level = asReported ? record.level : entry.level;
    verification.influence = asReported ? record.influence : entry.influence;
    verification.urgency = asReported ? record.urgency : entry.urgency;
    verification.grade =
        gradeOf(standards, verification.indicator, verification.level, record.occurred_on);
    if (asReported && record.grade)
        verification.grade = record.grade;
    verification.verified_on = entry.verified_on.value_or(today);
    for (auto [slot, user] : {std::pair(&verification.verifier_1, entry.verifiers[0]),
                              std::pair(&verification.verifier_2, entry.verifiers[1])})
        if (!user.isNull())
            *slot = user;
    verification.evidence = entry.evidence.trimmed();
    verification.explanation = entry.explanation.trimmed();
    verification.reason = entry.reason.trimmed();
    return verification;
}

// Both steps of the flow table at once: taken up, then concluded.
Result<> checkFlow(RecordState standing, const Verification& verification, bool explain_first,
                   const domain::Actor& actor) {
    rules::RecordStep step;
    step.from = standing;
    step.event = rules::RecordEvent::Take;
    step.roles = actor.roles;
    step.explain_first = explain_first && verification.explanation.isEmpty();
    if (standing == RecordState::Submitted || standing == RecordState::Explaining) {
        const auto taken = rules::check(step);
        if (!taken)
            return base::fail(taken.error());
        step.from = *taken;
    }
    step.event = rules::RecordEvent::Conclude;
    step.conclusion = verification.conclusion;
    step.reason = verification.reason;
    return rules::check(step).map([](RecordState) {});
}

// What was decided later, with the names of the people and records in it.
Result<> addChanges(Database& database, const rules::Standards& standards,
                    const rules::WorkCalendar& calendar, base::Day today, RecordDetail& detail) {
    const RecordId id = detail.row.record.id;
    const auto changes = storage::changesAbout(database, id);
    if (!changes)
        return base::fail(changes.error());
    std::vector<domain::RecordChange> own;
    for (const domain::RecordChange& change : *changes) {
        RecordChangeRow row{change, {}, {}};
        const bool isOwn = change.record == id;
        if (isOwn)
            own.push_back(change);
        const auto names = storage::userNames(database, {change.decided_by});
        if (!names)
            return base::fail(names.error());
        row.decider_name = names->join(u'、');
        if (change.survivor) {
            auto other = storage::findRecordRow(database, isOwn ? *change.survivor : change.record);
            if (!other)
                return base::fail(other.error());
            row.other = std::move(*other);
        }
        detail.changes.push_back(std::move(row));
    }
    detail.finding = domain::findingOf(detail.row.record, detail.verification, own);
    const bool isAlone = changes->size() == own.size(); // nothing was merged into it
    if (isAlone || (!detail.row.record.person && !detail.row.record.unit))
        return {};
    const auto subject = detail.row.record.person
                             ? domain::SubjectRef{SubjectKind::Person, *detail.row.record.person}
                             : domain::SubjectRef{SubjectKind::Unit, *detail.row.record.unit};
    return readSubject(database, standards, calendar, subject).map([&](const SubjectEntry& entry) {
        detail.finding = rules::countedFinding(detail.finding, id, entry.facts, today, standards);
    });
}

} // namespace

QFuture<Result<std::vector<RecordRow>>>
RecordService::page(const RecordFilter& filter, std::optional<RecordKey> after, int limit) const {
    return m_session.store().read([filter, after, limit](Database& database) {
        return storage::recordPage(database, filter, after, limit);
    });
}

QFuture<Result<std::optional<qint64>>> RecordService::count(const RecordFilter& filter) const {
    return m_session.store().read(
        [filter](Database& database) { return storage::countRecords(database, filter); });
}

QFuture<Result<QHash<RecordState, qint64>>> RecordService::counts() const {
    return m_session.store().read(
        [](Database& database) { return storage::countByStanding(database); });
}

QFuture<Result<RecordDetail>> RecordService::detail(RecordId id) const {
    return m_session.store().read(
        [id, standards = m_session.standards(), calendar = m_session.calendar(),
         today = m_session.today()](Database& database) -> Result<RecordDetail> {
            const auto row = storage::findRecordRow(database, id);
            if (!row)
                return base::fail(row.error());
            if (!*row)
                return base::fail(ErrorCode::NotFound, Text::tr("这条监督信息在本机已找不到。"));
            RecordDetail detail;
            detail.row = **row;
            const Record& record = detail.row.record;
            const auto channel = storage::findChannel(database, record.channel);
            const auto verification = storage::findVerificationOf(database, id);
            const auto file = storage::fileNameOfBatch(database, record.batch);
            if (!channel || !verification || !file)
                return base::fail(!channel        ? channel.error()
                                  : !verification ? verification.error()
                                                  : file.error());
            detail.file_name = *file;
            detail.channel_name = *channel ? (*channel)->name : record.channel;
            detail.explain_first = *channel && (*channel)->explain_first;
            const base::Day day = record.occurred_on.value_or(record.found_on);
            detail.indicator_name = record.indicator;
            if (const auto* known = standards->indicatorOn(record.indicator, day)) {
                detail.indicator_name = known->name;
                for (const rules::IndicatorLevel& level : known->levels)
                    if (level.level == record.level)
                        detail.level_text = level.text;
            }
            detail.verification = *verification;
            if (detail.verification) {
                const auto names = storage::userNames(
                    database, {detail.verification->verifier_1, detail.verification->verifier_2});
                if (!names)
                    return base::fail(names.error());
                detail.verifier_names =
                    names->isEmpty() ? detail.verification->authority : names->join(u'、');
            }
            return addChanges(database, *standards, *calendar, today, detail).map([&] {
                return std::move(detail);
            });
        });
}

QFuture<Result<RecordId>> RecordService::enter(const RecordEntry& entry) {
    Record record = recordOf(entry, m_session.newId<RecordId>(), m_session.today());
    return m_session.store().write(
        m_session.stamp(),
        [record, standards = m_session.standards(),
         today = m_session.today()](WriteContext& context) mutable -> Result<RecordId> {
            if (auto allowed = rules::require(context.stamp().actor, rules::Action::EnterRecords);
                !allowed)
                return base::fail(allowed.error());
            record.grade = gradeOf(*standards, record.indicator, record.level, record.occurred_on);
            return bindToPost(context.database(), record)
                .and_then([&] { return checkReferences(context.database(), record); })
                .and_then([&] { return rules::checkSubmission(record, *standards, today); })
                .and_then([&] {
                    return context.create("record.submit", record,
                                          QStringLiteral("in/") + record.channel);
                })
                .and_then([&] {
                    return context.audit(
                        {.act = "record.submit", .object_type = "record", .object = record.id});
                })
                .map([&] { return record.id; });
        });
}

QFuture<Result<>> RecordService::verify(const VerificationEntry& entry) {
    auto work = [entry, standards = m_session.standards(),
                 today = m_session.today()](WriteContext& context) -> Result<> {
        Database& database = context.database();
        const auto row = storage::findRecordRow(database, entry.record);
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return base::fail(ErrorCode::NotFound, Text::tr("这条监督信息在本机已找不到。"));
        Record record = (*row)->record;
        const auto channel = storage::findChannel(database, record.channel);
        if (!channel)
            return base::fail(channel.error());
        const bool explain_first = *channel && (*channel)->explain_first;
        const auto verification = verificationOf(entry, record, *standards, today);
        rules::VerificationRequest request;
        request.record = &record;
        request.verification = &*verification;
        request.explain_first = explain_first;
        request.today = today;
        for (const domain::UserId user : entry.verifiers) {
            const auto known = storage::entity_table::find<domain::User>(database, user);
            if (!known)
                return base::fail(known.error());
            if (*known && (*known)->active) // who is disabled verifies nothing
                request.verifiers.push_back({(*known)->id, (*known)->name, (*known)->roles});
        }
        return rules::require(context.stamp().actor, rules::Action::VerifyRecords)
            .and_then([&] {
                return checkFlow((*row)->standing, *verification, explain_first,
                                 context.stamp().actor);
            })
            .and_then([&] { return rules::check(request, *standards); })
            .and_then([&] {
                context.beginGroup(2); // taken up and concluded: both or neither
                record.state = RecordState::Verifying;
                return context.update("record.take", record, "state");
            })
            .and_then(
                [&] { return context.create("record.conclude", *verification, streamOf(record)); })
            .and_then([&] {
                return context.audit(
                    {.act = "record.conclude", .object_type = "record", .object = record.id});
            });
    };
    return m_session.store().write(m_session.stamp(), std::move(work));
}

QFuture<Result<>> RecordService::saveDraft(const QString& form, const QString& body) {
    return m_session.store().write(
        m_session.stamp(), [form, body](WriteContext& context) -> Result<> {
            return storage::writeDraft(context.database(), context.stamp().actor.user, form, body,
                                       context.stamp().at_ms);
        });
}

QFuture<Result<QString>> RecordService::draft(const QString& form) const {
    return m_session.store().read([form, user = m_session.actor().user](Database& database) {
        return storage::readDraft(database, user, form);
    });
}

QFuture<Result<>> RecordService::removeDraft(const QString& form) {
    return m_session.store().write(m_session.stamp(), [form](WriteContext& context) -> Result<> {
        return storage::removeDraft(context.database(), context.stamp().actor.user, form);
    });
}

} // namespace sizao::service
