// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rules/draft_flow.h"
#include "core/rules/permissions.h"
#include "core/service/acting_officer.h"
#include "core/service/draft_access.h"
#include "core/service/draft_checks.h"
#include "core/service/standards_draft_service.h"

#include <QCoreApplication>

// From the finished draft to standards in force: the steps of rules/draft_flow.
namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using domain::StandardsDraft;
using rules::DraftEvent;
using storage::WriteContext;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StandardsDraft)
};

struct Step {
    DraftEvent event = DraftEvent::Submit;
    const char* act = "";
    domain::UserId who; // in whose name
    QString reason;
};

// Nothing of what the draft says may stand in the way when it leaves the editor's hands.
Result<> checkContent(WriteContext& context, const StandardsDraft& draft, base::Day today) {
    const auto published = publishedVersions(context.database());
    const auto changed = changedVersions(context.database(), draft.id);
    if (!published || !changed)
        return base::fail(!published ? published.error() : changed.error());
    const QStringList obstacles = obstaclesOf(draft, *published, *changed, today);
    if (!obstacles.isEmpty())
        return base::fail(ErrorCode::Refused, obstacles.join(u'\n'));
    return {};
}

// The draft after the step, with who took it; not stored yet.
Result<StandardsDraft> stepped(WriteContext& context, domain::StandardsDraftId id, const Step& step,
                               base::Day today) {
    auto draft = findDraft(context.database(), id);
    const auto actor = activeOfficer(context.database(), step.who);
    if (!draft || !actor)
        return base::fail(!draft ? draft.error() : actor.error());
    rules::DraftStep asked;
    asked.event = step.event;
    asked.draft = &*draft;
    asked.actor = *actor;
    asked.today = today;
    asked.reason = step.reason;
    if (draft->agreed_by) {
        const auto agreed = activeOfficer(context.database(), *draft->agreed_by);
        if (!agreed)
            return base::fail(agreed.error());
        asked.agreed = *agreed;
    }
    const auto next = rules::check(asked);
    if (!next)
        return base::fail(next.error());
    draft->state = *next;
    return std::move(*draft);
}

Result<> store(WriteContext& context, const char* act, const StandardsDraft& draft) {
    return context.update(act, draft, "state").and_then([&] {
        return auditDraft(context, act, draft.id);
    });
}

// What the versions will make is compiled before they are stored: what does not compile is not
// stored.
Result<std::shared_ptr<const rules::Standards>> storePublished(WriteContext& context,
                                                               const StandardsDraft& draft,
                                                               const Versions& published,
                                                               const Versions& changed) {
    const auto plan = rules::planOf(published, changed, {*draft.valid_from, draft.valid_until});
    if (!plan)
        return base::fail(plan.error());
    auto compiled = rules::compiledWith(published, *plan);
    if (!compiled)
        return base::fail(compiled.error());
    const Versions all = plan->all();
    const std::size_t count = all.catalogues.size() + all.indicators.size() + all.models.size();
    if (count >= base::limits::personsPerMerge) // they apply together or not at all
        return base::fail(ErrorCode::LimitReached,
                          Text::tr("草案连同止日后恢复的版本超过 %1 项，请分成几份公布。")
                              .arg(base::limits::personsPerMerge - 1));
    context.beginGroup(static_cast<int>(count) + 1); // and the draft itself
    Result<> stored;
    rules::forEachVersion(all, [&](domain::StandardKind, const auto& version) {
        if (stored)
            stored = context.create("standards.publish", version, QStringLiteral("ref"));
    });
    if (!stored)
        return base::fail(stored.error());
    return std::make_shared<const rules::Standards>(std::move(*compiled));
}

} // namespace

QFuture<Result<>> StandardsDraftService::submit(Id id, domain::UserId proposer) {
    const Step step{DraftEvent::Submit, "standards.submit", proposer, {}};
    return m_session.store().write(
        m_session.stamp(),
        [id, step, today = m_session.today()](WriteContext& context) -> Result<> {
            if (auto allowed = rules::require(context.stamp().actor, rules::Action::EditStandards);
                !allowed)
                return allowed;
            auto draft = stepped(context, id, step, today);
            if (!draft)
                return base::fail(draft.error());
            draft->proposed_by = step.who;
            draft->proposed_on = today;
            draft->remark.clear();
            return checkContent(context, *draft, today).and_then([&] {
                return store(context, step.act, *draft);
            });
        });
}

QFuture<Result<>> StandardsDraftService::agree(Id id, domain::UserId who) {
    const Step step{DraftEvent::Agree, "standards.agree", who, {}};
    return m_session.store().write(
        m_session.stamp(),
        [id, step, today = m_session.today()](WriteContext& context) -> Result<> {
            if (auto allowed =
                    rules::require(context.stamp().actor, rules::Action::PublishStandards);
                !allowed)
                return allowed;
            auto draft = stepped(context, id, step, today);
            if (!draft)
                return base::fail(draft.error());
            draft->agreed_by = step.who;
            draft->agreed_on = today;
            return store(context, step.act, *draft);
        });
}

QFuture<Result<>> StandardsDraftService::giveBack(Id id, const QString& reason) {
    const Step step{DraftEvent::GiveBack, "standards.give_back", m_session.actor().user, reason};
    return m_session.store().write(
        m_session.stamp(),
        [id, step, today = m_session.today()](WriteContext& context) -> Result<> {
            auto draft = stepped(context, id, step, today);
            if (!draft)
                return base::fail(draft.error());
            draft->remark = step.reason.trimmed();
            for (auto* person : {&draft->proposed_by, &draft->agreed_by})
                person->reset();
            for (auto* day : {&draft->proposed_on, &draft->agreed_on})
                day->reset();
            return store(context, step.act, *draft);
        });
}

QFuture<Result<>> StandardsDraftService::discard(Id id) {
    const Step step{DraftEvent::Discard, "standards.discard", m_session.actor().user, {}};
    return m_session.store().write(
        m_session.stamp(),
        [id, step, today = m_session.today()](WriteContext& context) -> Result<> {
            return stepped(context, id, step, today).and_then([&](const StandardsDraft& draft) {
                return store(context, step.act, draft);
            });
        });
}

QFuture<Result<>> StandardsDraftService::publish(Id id) {
    const Step step{DraftEvent::Publish, "standards.publish", m_session.actor().user, {}};
    return m_session.store().write(m_session.stamp(),
                                   [&session = m_session, id, step,
                                    today = m_session.today()](WriteContext& context) -> Result<> {
                                       auto draft = stepped(context, id, step, today);
                                       const auto published = publishedVersions(context.database());
                                       const auto changed = changedVersions(context.database(), id);
                                       if (!draft || !published || !changed)
                                           return base::fail(!draft       ? draft.error()
                                                             : !published ? published.error()
                                                                          : changed.error());
                                       draft->published_by = step.who;
                                       draft->published_on = today;
                                       if (auto fine = checkContent(context, *draft, today); !fine)
                                           return fine;
                                       auto standards =
                                           storePublished(context, *draft, *published, *changed);
                                       if (!standards)
                                           return base::fail(standards.error());
                                       session.stageStandards(std::move(*standards));
                                       return store(context, step.act, *draft);
                                   });
}

} // namespace sizao::service
