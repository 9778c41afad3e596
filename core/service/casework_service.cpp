// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/casework_service.h"

#include "core/base/limits.h"
#include "core/rules/letter_rules.h"
#include "core/rules/permissions.h"
#include "core/service/acting_officer.h"
#include "core/service/step_surroundings.h"
#include "core/storage/stores/case_file_store.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/interest_store.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using domain::CaseAct;
using domain::CaseFile;
using rules::StepRequest;
using storage::Database;
using storage::WriteContext;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Casework)
};

Result<CaseFile> fileOf(Database& database, domain::CaseId id) {
    auto file = storage::findCaseFile(database, id);
    if (!file)
        return base::fail(file.error());
    if (!*file)
        return base::fail(ErrorCode::NotFound, Text::tr("这个案件在本机已找不到。"));
    return std::move(**file);
}

// What goes without saying: by whom, and today.
struct PartFiller {
    domain::UserId user;
    base::Day today;

    void operator()(std::monostate&) const {}
    void operator()(domain::Letter& letter) const { letter.drafted_by = user; }
    void operator()(domain::LetterService& service) const { dated(service.planned_on); }
    void operator()(domain::Review& review) const { dated(review.applied_on); }
    void operator()(domain::TalkRecord& talk) const { dated(talk.talked_on); }
    void operator()(domain::RectItem&) const {}
    void operator()(domain::Progress& progress) const { dated(progress.made_on); }

private:
    void dated(base::Day& day) const {
        if (day == base::Day())
            day = today;
    }
};

Result<StepRequest> requestOf(Database& database, const CaseFile& file, const StepEntry& entry,
                              const domain::Actor& user, const CaseMoment& moment) {
    StepRequest step;
    static_cast<rules::StepContent&>(step) = entry;
    step.today = moment.today;
    step.actor = user;
    if (entry.taken_by && *entry.taken_by != user.user) {
        auto actor = activeOfficer(database, *entry.taken_by);
        if (!actor)
            return base::fail(actor.error());
        step.actor = std::move(*actor);
    }
    if (entry.second) {
        auto second = activeOfficer(database, *entry.second);
        if (!second)
            return base::fail(second.error());
        step.second = std::move(*second);
    }
    for (const domain::UserId handler : entry.handlers) {
        auto known = activeOfficer(database, handler);
        if (!known)
            return base::fail(known.error());
        step.handlers.push_back(std::move(*known));
    }
    std::visit(PartFiller{step.actor.user, moment.today}, step.part);
    return fillSurroundings(database, file, step, moment).map([&] { return std::move(step); });
}

// Texts that people write have a limit each.
Result<> checkLengths(const StepEntry& entry) {
    const auto* letter = std::get_if<domain::Letter>(&entry.part);
    const QString elements = letter != nullptr ? letter->elements : QString();
    for (const QString& text : {entry.reason, entry.text, entry.minutes, elements})
        if (text.size() > base::limits::caseTextCharacters)
            return base::fail(ErrorCode::LimitReached,
                              Text::tr("一份文书或者一处文字最多 %1 字，请精简，其余作附件。")
                                  .arg(base::limits::caseTextCharacters));
    for (const QString& name : {entry.on_behalf_of, entry.witness})
        if (name.size() > base::limits::nameCharacters)
            return base::fail(ErrorCode::LimitReached,
                              Text::tr("姓名最多 %1 字。").arg(base::limits::nameCharacters));
    return {};
}

// New parts get their ids here, within the vault that holds them; and what they are part of.
class PartNamer {
public:
    PartNamer(Session& session, domain::CaseId of) : m_session(session), m_case(of) {}

    void operator()(std::monostate&) const {}
    template <class Part>
    void operator()(Part& part) const {
        if (part.id.isNull())
            part.id = m_session.newId<decltype(part.id)>();
        part.warning_case = m_case;
    }

private:
    Session& m_session;
    domain::CaseId m_case;
};

const char* actCode(CaseAct act) {
    return domain::toCode(act);
}

Result<CaseFile> store(WriteContext& context, const CaseFile& before, const StepRequest& step) {
    auto after = rules::take(before, step);
    if (!after)
        return after;
    return storage::storeCaseFile(context, actCode(step.act), before, *after)
        .and_then([&] {
            return context.audit({.act = actCode(step.act),
                                  .object_type = "warning_case",
                                  .object = before.warning_case.id});
        })
        .map([&] { return std::move(*after); });
}

// Stand-alone, a number is given with the approval: without gaps, in the year of the approval.
Result<CaseFile> number(WriteContext& context, CaseFile file, const StepRequest& taken,
                        const CaseMoment& moment) {
    const auto waiting =
        std::find_if(file.letters.begin(), file.letters.end(), [](const domain::Letter& letter) {
            return letter.state == domain::LetterState::Approved;
        });
    if (waiting == file.letters.end())
        return file;
    const QString series = QStringLiteral("%1%2〔%3〕")
                               .arg(moment.agency, rules::numberWord(waiting->kind))
                               .arg(moment.today.year());
    const auto next = context.allocateNumber(series);
    if (!next)
        return base::fail(next.error());
    StepRequest step;
    step.act = CaseAct::NumberLetter;
    step.object = waiting->id;
    step.actor = taken.actor;
    step.by_program = true;
    step.today = moment.today;
    step.around.number = series + QString::number(*next) + u'号';
    return store(context, file, step);
}

// The windows of statements that have ended, one after the other: what the program does on the day.
std::vector<StepRequest> lapses(const CaseFile& file, const domain::Actor& user, base::Day today,
                                const LastDay& term) {
    std::vector<StepRequest> due;
    for (const domain::Statement& statement : file.statements) {
        StepRequest step;
        step.act = CaseAct::LapseStatement;
        step.object = statement.id;
        step.actor = user;
        step.by_program = true;
        step.today = today;
        step.around.term = term;
        if (statement.state == domain::StatementState::Window && rules::take(file, step))
            due.push_back(std::move(step));
    }
    return due;
}

// As it stands today, stored or not; its steps are those that are stored.
CaseFile asOfToday(CaseFile file, const domain::Actor& user, base::Day today, const LastDay& term) {
    const std::vector<domain::CaseStep> stored = file.steps;
    for (const StepRequest& step : lapses(file, user, today, term))
        if (auto after = rules::take(file, step))
            file = std::move(*after);
    file.steps = stored;
    return file;
}

// An upgrade takes the place of the case it came of when its letter is served.
Result<> supersede(WriteContext& context, const CaseFile& after, const StepRequest& taken) {
    const bool isServed = taken.act == CaseAct::Receipt || taken.act == CaseAct::LeaveBehind;
    if (!isServed || after.warning_case.state < domain::CaseState::Rectifying)
        return {};
    const auto before = caseToSupersede(context.database(), after);
    if (!before)
        return base::fail(before.error());
    if (!*before)
        return {};
    StepRequest step;
    step.act = CaseAct::Supersede;
    step.actor = taken.actor;
    step.by_program = true;
    step.today = taken.today;
    step.reason = after.warning_case.case_number;
    const auto stored = store(context, **before, step);
    return stored ? Result<>() : base::fail(stored.error());
}

Result<std::unordered_map<domain::UserId, QString>> namesIn(Database& database) {
    const auto users = storage::entity_table::all<domain::User>(database);
    if (!users)
        return base::fail(users.error());
    std::unordered_map<domain::UserId, QString> names;
    for (const domain::User& user : *users)
        names.emplace(user.id, user.name);
    return names;
}

std::vector<NextStep> nextFor(const CaseFile& file, const domain::Actor& actor, bool isRecused) {
    std::vector<NextStep> next;
    for (rules::PossibleStep& step : rules::possibleSteps(file)) {
        const bool mine = !isRecused && rules::mayTake(file, step, actor);
        next.push_back({std::move(step), mine});
    }
    return next;
}

bool moreUrgent(const CaseDuty& a, const CaseDuty& b) {
    if (a.clock.has_value() != b.clock.has_value())
        return a.clock.has_value();
    return a.clock && a.clock->standing.due->day < b.clock->standing.due->day;
}

} // namespace

Result<CaseworkView> caseworkOf(Database& database, domain::CaseId id, const domain::Actor& actor,
                                const rules::Standards& standards,
                                const rules::WorkCalendar& calendar, base::Day today) {
    auto file = fileOf(database, id);
    if (!file)
        return base::fail(file.error());
    auto names = namesIn(database);
    if (!names)
        return base::fail(names.error());
    const domain::WarningCase& of = file->warning_case;
    const auto recused =
        storage::recusedFrom(database, {of.subject_kind, file->subject()}, of.opened_on);
    if (!recused)
        return base::fail(recused.error());
    const bool isRecused =
        std::find(recused->begin(), recused->end(), actor.user) != recused->end();
    CaseworkView view;
    view.file =
        asOfToday(std::move(*file), actor, today, [&](domain::DeadlineCode code, base::Day start) {
            return rules::lastDayOf(code, start, standards, calendar);
        });
    view.clocks = rules::clocksOf(view.file, standards, calendar, today);
    view.next = nextFor(view.file, actor, isRecused);
    view.archive = rules::archiveEffect(view.file, standards, calendar, today);
    view.names = std::move(*names);
    return view;
}

QFuture<Result<CaseFile>> CaseworkService::take(const StepEntry& given) {
    StepEntry entry = given;
    std::visit(PartNamer(m_session, entry.warning_case), entry.part);
    for (domain::Proof& proof : entry.proofs)
        PartNamer(m_session, entry.warning_case)(proof);
    const CaseMoment moment = CaseMoment::of(m_session);
    return m_session.store().write(
        m_session.stamp(), [entry, moment](WriteContext& context) -> Result<CaseFile> {
            const domain::Actor& user = context.stamp().actor;
            if (auto allowed = rules::require(user, rules::Action::ReadCasePapers); !allowed)
                return base::fail(allowed.error());
            if (auto fits = checkLengths(entry); !fits)
                return base::fail(fits.error());
            auto file = fileOf(context.database(), entry.warning_case);
            if (!file)
                return base::fail(file.error());
            for (const StepRequest& lapse : lapses(*file, user, moment.today, lastDayBy(moment))) {
                file = store(context, *file, lapse);
                if (!file)
                    return file;
            }
            const auto step = requestOf(context.database(), *file, entry, user, moment);
            if (!step)
                return base::fail(step.error());
            auto after = store(context, *file, *step);
            if (!after)
                return after;
            if (auto replaced = supersede(context, *after, *step); !replaced)
                return base::fail(replaced.error());
            return number(context, std::move(*after), *step, moment);
        });
}

QFuture<Result<QStringList>> CaseworkService::obstacles(const StepEntry& entry) const {
    const CaseMoment moment = CaseMoment::of(m_session);
    return m_session.store().read(
        [entry, moment, user = m_session.actor()](Database& database) -> Result<QStringList> {
            if (auto allowed = rules::require(user, rules::Action::ReadCasePapers); !allowed)
                return base::fail(allowed.error());
            const auto stored = fileOf(database, entry.warning_case);
            if (!stored)
                return base::fail(stored.error());
            const CaseFile file = asOfToday(*stored, user, moment.today, lastDayBy(moment));
            const auto step = requestOf(database, file, entry, user, moment);
            if (!step)
                return base::fail(step.error());
            return rules::obstacles(file, *step);
        });
}

QFuture<Result<CaseworkView>> CaseworkService::view(domain::CaseId id) {
    return m_session.store().write(
        m_session.stamp(),
        [id, standards = m_session.standards(), calendar = m_session.calendar(),
         today = m_session.today()](WriteContext& context) -> Result<CaseworkView> {
            const domain::Actor& actor = context.stamp().actor;
            if (auto allowed = rules::require(actor, rules::Action::ReadCasePapers); !allowed)
                return base::fail(allowed.error());
            auto view = caseworkOf(context.database(), id, actor, *standards, *calendar, today);
            if (!view)
                return view;
            return context.audit({.act = "case.view", .object_type = "warning_case", .object = id})
                .map([&] { return std::move(*view); });
        });
}

QFuture<Result<CaseFile>> CaseworkService::fileFor(domain::CaseId id) const {
    return m_session.store().read(
        [id, moment = CaseMoment::of(m_session),
         actor = m_session.actor()](Database& database) -> Result<CaseFile> {
            return rules::require(actor, rules::Action::ReadCasePapers)
                .and_then([&] { return fileOf(database, id); })
                .map([&](CaseFile file) {
                    return asOfToday(std::move(file), actor, moment.today, lastDayBy(moment));
                });
        });
}

QFuture<Result<std::vector<CaseDuty>>> CaseworkService::duties() const {
    return m_session.store().read([actor = m_session.actor(), moment = CaseMoment::of(m_session)](
                                      Database& database) -> Result<std::vector<CaseDuty>> {
        if (auto allowed = rules::require(actor, rules::Action::ReadCasePapers); !allowed)
            return base::fail(allowed.error());
        const auto files = storage::caseFiles(database, storage::CaseScope::Open);
        if (!files)
            return base::fail(files.error());
        std::vector<CaseDuty> duties;
        for (const CaseFile& stored : *files) {
            const CaseFile file = asOfToday(stored, actor, moment.today, lastDayBy(moment));
            CaseDuty duty{file.warning_case.id, {}, 0};
            const auto clocks =
                rules::clocksOf(file, *moment.standards, *moment.calendar, moment.today);
            if (const rules::CaseClock* next = rules::nextDue(clocks))
                duty.clock = *next;
            for (const rules::CaseClock& clock : clocks)
                duty.overdue += rules::isRunningDuty(clock)
                                        && clock.standing.state == domain::DeadlineState::Overdue
                                    ? 1
                                    : 0;
            duties.push_back(std::move(duty));
        }
        std::stable_sort(duties.begin(), duties.end(), moreUrgent);
        return duties;
    });
}

} // namespace sizao::service
