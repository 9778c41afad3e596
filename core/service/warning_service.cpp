// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/warning_service.h"

#include "core/rules/decision_rules.h"
#include "core/rules/permissions.h"
#include "core/rules/sheet_json.h"
#include "core/rules/signals.h"
#include "core/service/acting_officer.h"
#include "core/service/case_opening.h"
#include "core/service/comparable_subjects.h"
#include "core/service/signal_rows.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/interest_store.h"
#include "core/storage/stores/lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using storage::Database;
using storage::WriteContext;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Warning)
};

QString nameOf(Database& database, const domain::UserId& user) {
    const auto names = storage::userNames(database, {user});
    return names ? names->join(u'、') : QString();
}

// A signal as it stands in this very transaction, and what its decision must say of it.
struct Prepared {
    domain::Signal signal;
    QString model;
    domain::ModelVersionId model_version;
    bool uncalibrated = false;
};

std::shared_ptr<const domain::ComputationSheet>
withContext(domain::ComputationSheet sheet, std::optional<domain::SheetContext> context) {
    sheet.context = std::move(context);
    return std::make_shared<const domain::ComputationSheet>(std::move(sheet));
}

// What a decision is checked against, taken when it was asked for.
struct Moment {
    std::shared_ptr<const rules::Standards> standards;
    std::shared_ptr<const rules::WorkCalendar> calendar;
    base::Day today;

    static Moment of(const Session& session) {
        return {session.standards(), session.calendar(), session.today()};
    }
};

// The signals of the entry, the leading one first: highest tier, then as they are listed.
Result<std::vector<Prepared>> deriveNow(Database& database, const Moment& moment,
                                        const DecisionEntry& entry) {
    const rules::Standards& standards = *moment.standards;
    const base::Day today = moment.today;
    const auto subject = readSubject(database, standards, *moment.calendar, entry.subject);
    if (!subject)
        return base::fail(subject.error());
    const auto pairs = rules::foldSubject(standards, subject->view(), today);
    std::vector<Prepared> all;
    for (const ShownSignal& shown : entry.shown) {
        const FoundSignal found = findSignal(entry.subject, pairs, shown.key);
        if (found.derived == nullptr)
            return base::fail(ErrorCode::Conflict,
                              Text::tr("依据的事实已有变化，这个信号不再成立。请刷新后重新研判。"));
        const rules::ModelRules& model = *found.derived->model_version->rules;
        Prepared& prepared = all.emplace_back();
        prepared.signal = rules::signalOf(standards, subject->view(), *found.pair, *found.derived,
                                          textsFrom(database));
        prepared.signal.sheet = withContext(*prepared.signal.sheet, shown.context);
        prepared.model = standards.modelCodes()[found.pair->model];
        prepared.model_version = model.id;
        prepared.uncalibrated = rules::isByRate(*found.derived) && !model.unit->calibrated;
    }
    std::stable_sort(all.begin(), all.end(), [](const Prepared& a, const Prepared& b) {
        return a.signal.tier > b.signal.tier;
    });
    return all;
}

// What people said, the same for each signal of the entry.
Result<rules::DecisionRequest> requestOf(Database& database, domain::DecisionKind kind,
                                         const DecisionEntry& entry, const domain::Actor& decider,
                                         base::Day today) {
    rules::DecisionRequest request;
    request.kind = kind;
    request.decider = decider;
    request.reason = entry.reason;
    request.reason_code = entry.reason_code;
    request.referral_answer = entry.referral_answer;
    request.referral_reason = entry.referral_reason;
    auto recused = storage::recusedFrom(database, entry.subject, today);
    if (!recused)
        return base::fail(recused.error());
    request.recused = std::move(*recused);
    auto proposer = activeOfficer(database, entry.proposed_by);
    if (!proposer)
        return base::fail(ErrorCode::Invalid, Text::tr("请选择提出人。"));
    request.proposer = std::move(*proposer);
    if (kind == domain::DecisionKind::Adopt)
        for (const domain::UserId user : entry.handlers) {
            auto handler = activeOfficer(database, user);
            if (!handler)
                return base::fail(ErrorCode::Invalid, Text::tr("请选择两名承办人。"));
            request.handlers.push_back(std::move(*handler));
        }
    return request;
}

Result<> checkDecisions(rules::DecisionRequest request, const std::vector<Prepared>& all) {
    std::vector<domain::Signal> together;
    for (const Prepared& prepared : all)
        together.push_back(prepared.signal);
    if (auto fine = rules::checkTogether(together); !fine)
        return fine;
    for (const Prepared& prepared : all) {
        const bool isOpen = prepared.signal.status == domain::SignalStatus::Pending;
        request.open_signal = isOpen ? &prepared.signal : nullptr;
        request.signal_key = prepared.signal.key;
        request.tier = prepared.signal.tier;
        request.uncalibrated = prepared.uncalibrated;
        if (auto fine = rules::check(request); !fine)
            return fine;
    }
    return {};
}

domain::SignalDecision decisionOf(domain::DecisionKind kind, const DecisionEntry& entry,
                                  const Prepared& prepared, const domain::Actor& decider,
                                  base::Day today) {
    domain::SignalDecision decision;
    decision.id = domain::SignalDecision::idFor(prepared.signal.key);
    decision.signal_key = prepared.signal.key;
    decision.subject_kind = entry.subject.kind;
    if (entry.subject.kind == domain::SubjectKind::Unit)
        decision.unit = domain::UnitId(entry.subject.id);
    else
        decision.person = domain::PersonId(entry.subject.id);
    decision.model = prepared.model;
    decision.model_version = prepared.model_version;
    decision.signal_on = prepared.signal.day;
    decision.tier = prepared.signal.tier;
    decision.kind = kind;
    decision.reason_code = entry.reason_code;
    decision.reason = entry.reason.trimmed();
    decision.referral_answer = entry.referral_answer;
    decision.referral_reason = entry.referral_reason.trimmed();
    decision.proposed_by = entry.proposed_by;
    decision.decided_by = decider.user;
    decision.decided_on = today;
    decision.sheet = QString::fromUtf8(rules::toSheetJson(*prepared.signal.sheet));
    decision.sheet_digest = rules::sheetDigest(*prepared.signal.sheet);
    return decision;
}

// Checks and stores a decision on each signal of the entry, as one group of changes; with an
// adoption the case is to follow as its last.
Result<Decided> decide(WriteContext& context, domain::DecisionKind kind, const DecisionEntry& entry,
                       const Moment& moment, std::optional<domain::CaseId> opening = {}) {
    const domain::Actor& decider = context.stamp().actor;
    Database& database = context.database();
    if (auto allowed = rules::require(decider, rules::Action::DecideSignal); !allowed)
        return base::fail(allowed.error());
    const auto all = deriveNow(database, moment, entry);
    if (!all)
        return base::fail(all.error());
    auto request = requestOf(database, kind, entry, decider, moment.today);
    if (!request)
        return base::fail(request.error());
    if (auto fine = checkDecisions(std::move(*request), *all); !fine)
        return base::fail(fine.error());
    std::vector<domain::SignalDecision> decisions;
    for (const Prepared& prepared : *all) {
        decisions.push_back(decisionOf(kind, entry, prepared, decider, moment.today));
        decisions.back().warning_case = opening;
    }
    Decided decided{decisions.front(), {}, {}};
    for (const domain::SignalDecision& decision : decisions)
        decided.models.append(decision.model);
    auto stream = storage::decisionStream(database, decided.leading.person, decided.leading.unit,
                                          moment.today);
    if (!stream)
        return base::fail(stream.error());
    decided.stream = std::move(*stream);
    const char* act = kind == domain::DecisionKind::Adopt ? "signal.adopt" : "signal.dismiss";
    context.beginGroup(static_cast<int>(decisions.size()) + (opening ? 1 : 0));
    for (const domain::SignalDecision& decision : decisions) {
        auto stored = context.create(act, decision, decided.stream).and_then([&] {
            return context.audit(
                {.act = act, .object_type = "signal_decision", .object = decision.id});
        });
        if (!stored)
            return base::fail(stored.error());
    }
    return decided;
}

Result<SignalDetail> detailOf(Database& database, const rules::Standards& standards,
                              const SubjectEntry& entry, const FoundSignal& signal) {
    SignalDetail detail;
    auto row = signalRowOf(database, entry, *signal.pair, *signal.derived, standards);
    if (!row)
        return base::fail(row.error());
    detail.row = std::move(*row);
    detail.sheet =
        rules::signalOf(standards, entry.view(), *signal.pair, *signal.derived, textsFrom(database))
            .sheet;
    if (const auto* decision = decisionAbout(entry, detail.row.model, detail.row.day)) {
        detail.decision = *decision;
        detail.proposer_name = nameOf(database, decision->proposed_by);
        detail.decider_name = nameOf(database, decision->decided_by);
    }
    return detail;
}

// A frozen sheet stays as it is.
Result<SignalDetail> placedAmongPeers(Database& database, FactCache& facts,
                                      const rules::Standards& standards, SignalDetail detail,
                                      base::Day day) {
    if (!detail.decision) {
        auto context = contextFor(database, facts, standards, *detail.sheet, day);
        if (!context)
            return base::fail(context.error());
        detail.sheet = withContext(*detail.sheet, std::move(*context));
    }
    detail.digest = rules::sheetDigest(*detail.sheet);
    return detail;
}

} // namespace

QFuture<Result<std::vector<SignalRow>>> WarningService::signalsOn(std::optional<base::Day> day,
                                                                  bool all) const {
    return m_session.store().read([&facts = m_session.facts(), standards = m_session.standards(),
                                   calendar = m_session.calendar(), actor = m_session.actor(),
                                   on = day.value_or(m_session.today()),
                                   all](Database& database) -> Result<std::vector<SignalRow>> {
        return rules::require(actor, rules::Action::SeeSignals)
            .and_then([&] { return facts.refresh(database, standards, calendar); })
            .and_then([&] { return signalRowsOn(database, facts, *standards, on, all); });
    });
}

QFuture<Result<SignalDetail>> WarningService::explain(const QString& key,
                                                      std::optional<base::Day> day) const {
    return m_session.store().read(
        [key, &facts = m_session.facts(), standards = m_session.standards(),
         calendar = m_session.calendar(), actor = m_session.actor(),
         on = day.value_or(m_session.today())](Database& database) -> Result<SignalDetail> {
            auto ready = rules::require(actor, rules::Action::SeeSignals).and_then([&] {
                return facts.refresh(database, standards, calendar);
            });
            if (!ready)
                return base::fail(ready.error());
            std::optional<Result<SignalDetail>> found;
            facts.visitFolded(on, [&](const SubjectEntry& entry, const auto& pairs) {
                const FoundSignal signal = findSignal(entry.subject, pairs, key);
                if (signal.derived != nullptr)
                    found = detailOf(database, *standards, entry, signal);
                return !found;
            });
            if (found)
                return std::move(*found).and_then([&](SignalDetail detail) {
                    return placedAmongPeers(database, facts, *standards, std::move(detail), on);
                });
            return base::fail(ErrorCode::NotFound,
                              Text::tr("这个信号已不成立：依据的事实有了变化，或者已经过期。"));
        });
}

QFuture<Result<domain::ComputationSheet>>
WarningService::sheetOf(const domain::SubjectRef& subject, const QString& model,
                        std::optional<base::Day> day) const {
    return m_session.store().read([subject, model, standards = m_session.standards(),
                                   calendar = m_session.calendar(), actor = m_session.actor(),
                                   on = day.value_or(m_session.today())](
                                      Database& database) -> Result<domain::ComputationSheet> {
        if (auto allowed = rules::require(actor, rules::Action::SeeSignals); !allowed)
            return base::fail(allowed.error());
        const auto index = standards->modelIndex(model);
        if (!index)
            return base::fail(ErrorCode::NotFound, Text::tr("没有预警模型“%1”。").arg(model));
        rules::SheetRequest request;
        request.subject = subject;
        request.model = *index;
        request.asof = on;
        request.known = on;
        const auto entry = readSubject(database, *standards, *calendar, request.subject);
        if (!entry)
            return base::fail(entry.error());
        const rules::SubjectFacts view = entry->view();
        request.unit = view.unit;
        request.consumed = rules::foldSubject(*standards, view, on)[*index].consumed;
        return rules::sheetOf(*standards, view.facts, request, textsFrom(database));
    });
}

QFuture<Result<domain::CaseId>> WarningService::adopt(const DecisionEntry& entry) {
    return m_session.store().write(
        m_session.stamp(),
        [entry, moment = Moment::of(m_session), agency = m_session.agencyWord(),
         id = m_session.newId<domain::CaseId>()](WriteContext& context) -> Result<domain::CaseId> {
            return decide(context, domain::DecisionKind::Adopt, entry, moment, id)
                .and_then([&](const Decided& decided) {
                    return openCase(context, decided, entry.handlers, agency);
                });
        });
}

QFuture<Result<>> WarningService::dismiss(const DecisionEntry& entry) {
    return m_session.store().write(
        m_session.stamp(),
        [entry, moment = Moment::of(m_session)](WriteContext& context) -> Result<> {
            return decide(context, domain::DecisionKind::Dismiss, entry, moment)
                .map([](const Decided&) {});
        });
}

} // namespace sizao::service
