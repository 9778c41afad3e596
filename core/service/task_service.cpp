// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/task_service.h"

#include "core/rules/case_waiting.h"
#include "core/rules/permissions.h"
#include "core/service/duty_service.h"
#include "core/service/signal_rows.h"
#include "core/storage/stores/case_file_store.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/record_store.h"
#include "core/storage/stores/warning_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace sizao::service {
namespace {

using base::Result;
using domain::CaseAct;
using domain::RecordState;
using domain::TaskKind;
using storage::Database;

constexpr int mostRecords = 200; // the oldest ones; whoever is through with them sees the next

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Task)
};

// Whose list it is, and what is fixed at the moment of asking.
struct Moment {
    domain::Actor actor;
    bool verifies = false;
    std::shared_ptr<const rules::Standards> standards;
    std::shared_ptr<const rules::WorkCalendar> calendar;
    base::Day today;
};

TaskKind kindOf(CaseAct act) {
    switch (act) {
    case CaseAct::Approve:
        return TaskKind::Approve;
    case CaseAct::DraftLetter:
    case CaseAct::SubmitLetter:
    case CaseAct::ApproveLetter:
    case CaseAct::NumberLetter:
    case CaseAct::SignLetter:
        return TaskKind::Letter;
    case CaseAct::PlanService:
    case CaseAct::Receipt:
        return TaskKind::Serve;
    case CaseAct::FileStatement:
    case CaseAct::AnswerStatement:
        return TaskKind::Statement;
    case CaseAct::AcceptReview:
    case CaseAct::Maintain:
        return TaskKind::Review;
    case CaseAct::IssueItem:
    case CaseAct::ClaimItem:
    case CaseAct::PlanItem:
    case CaseAct::ApprovePlan:
    case CaseAct::ReportItem:
        return TaskKind::Rectify;
    case CaseAct::AcceptItem:
    case CaseAct::FollowUp:
    case CaseAct::Close:
        return TaskKind::Accept;
    case CaseAct::Archive:
        return TaskKind::File;
    case CaseAct::Resume:
    case CaseAct::TakenOver:
        return TaskKind::Suspended;
    default:
        return TaskKind::Check;
    }
}

// What is to be done; the words of the acts say what was done, which for these is not the same.
QString nextText(CaseAct act) {
    switch (act) {
    case CaseAct::Approve:
        return Text::tr("审批");
    case CaseAct::Maintain:
        return Text::tr("作出复核决定");
    case CaseAct::FileStatement:
        return Text::tr("等候陈述申辩");
    case CaseAct::FollowUp:
        return Text::tr("回头看");
    case CaseAct::TakenOver:
        return Text::tr("等候线索接收");
    case CaseAct::Receipt:
        return Text::tr("送达");
    case CaseAct::ReportItem:
        return Text::tr("整改并报请验收");
    default:
        return domain::toLabel(act);
    }
}

QString labels(std::span<const domain::Role> roles) {
    QStringList names;
    for (const domain::Role role : roles)
        names.append(domain::toLabel(role));
    return names.join(Text::tr("、"));
}

std::vector<Task> tasksOf(const std::vector<Notice>& notices, const Moment& moment) {
    std::vector<Task> tasks;
    if (!rules::allowed(moment.actor, rules::Action::SeeSignals))
        return tasks;
    const bool decides = rules::allowed(moment.actor, rules::Action::DecideSignal);
    for (const Notice& notice : notices) {
        const SignalRow& row = notice.leading();
        if (row.status != domain::SignalStatus::Pending)
            continue;
        Task& task = tasks.emplace_back();
        task.key = QStringLiteral("signal:") + row.key;
        task.kind = TaskKind::Triage;
        task.place = TaskPlace::Signal;
        task.id = row.key;
        task.subject_name = row.subject_name;
        task.unit_name = row.unit_name;
        task.tier = row.tier;
        task.next = Text::tr("研判预警");
        task.mine = decides;
        task.waits_for = domain::toLabel(domain::Role::SectionHead); // the named responder
        base::Day since = row.known_on;
        for (const SignalRow& each : notice.rows)
            since = std::max(since, each.known_on);
        if (const auto* rule =
                moment.standards->deadlineOn(domain::DeadlineCode::Triage, moment.today)) {
            task.code = domain::DeadlineCode::Triage;
            task.standing =
                rules::standingOn(moment.today, rules::startedOn(since, *rule), *moment.calendar);
        }
    }
    return tasks;
}

// How long somebody has to explain himself is not kept, nor has verifying a term: no clock.
Result<> addRecords(Database& database, const Moment& moment, TaskList& list) {
    storage::RecordFilter waiting;
    waiting.standings = {RecordState::Submitted, RecordState::Explaining, RecordState::Verifying};
    waiting.oldest_first = true;
    const auto rows = storage::recordPage(database, waiting, {}, mostRecords);
    const auto counts = storage::countByStanding(database);
    if (!rows || !counts)
        return base::fail(!rows ? rows.error() : counts.error());
    for (const storage::RecordRow& row : *rows) {
        const bool isAsked = row.standing == RecordState::Explaining;
        Task& task = list.tasks.emplace_back();
        task.id = QString::fromLatin1(row.record.id.toText());
        task.key = QStringLiteral("record:") + task.id;
        task.kind = isAsked ? TaskKind::Explain : TaskKind::Verify;
        task.place = TaskPlace::Record;
        task.subject_name = row.subject_name;
        task.unit_name = row.unit_name;
        task.next = isAsked ? Text::tr("听取说明后核实") : Text::tr("核实信息");
        task.since = row.record.found_on;
        task.mine = moment.verifies;
        task.waits_for = domain::toLabel(domain::Role::Handler);
    }
    for (const RecordState standing : waiting.standings)
        list.unlisted_records += counts->value(standing);
    list.unlisted_records -= static_cast<qint64>(rows->size());
    return {};
}

class CaseTasks {
public:
    CaseTasks(Database& database, const Moment& moment)
        : m_database(database),
          m_moment(moment),
          m_scope(rules::scopeOf(moment.actor, rules::Action::ReadCasePapers)) {}

    Result<> addTo(std::vector<Task>& tasks) {
        const auto files = storage::caseFiles(m_database, storage::CaseScope::Open);
        auto rows = storage::listCases(m_database);
        const auto users = storage::entity_table::all<domain::User>(m_database);
        if (!files || !rows || !users)
            return base::fail(!files ? files.error() : !rows ? rows.error() : users.error());
        for (const domain::User& user : *users)
            m_names.emplace(user.id, user.name);
        for (storage::CaseRow& row : *rows)
            m_rows.emplace(row.warning_case.id, std::move(row));
        for (const domain::CaseFile& file : *files)
            addFile(file, tasks);
        return {};
    }

private:
    void addFile(const domain::CaseFile& file, std::vector<Task>& tasks) const {
        const auto clocks =
            rules::clocksOf(file, *m_moment.standards, *m_moment.calendar, m_moment.today);
        const bool isKnown =
            m_scope == rules::Scope::Any
            || (m_scope != rules::Scope::Denied && file.isHandler(m_moment.actor.user));
        for (const rules::WaitingStep& step :
             rules::waitingSteps(file, clocks, m_moment.actor, m_moment.today))
            if (isKnown || step.mine)
                tasks.push_back(taskOf(file, step));
    }

    [[nodiscard]] Task taskOf(const domain::CaseFile& file, const rules::WaitingStep& step) const {
        const domain::WarningCase& of = file.warning_case;
        Task task;
        task.id = QString::fromLatin1(of.id.toText());
        task.key = QStringLiteral("case:%1:%2:%3")
                       .arg(task.id, QLatin1String(domain::toCode(step.act)),
                            QString::fromLatin1(step.object.toText()));
        task.kind = kindOf(step.act);
        task.case_number = of.case_number;
        task.tier = of.tier;
        if (const auto row = m_rows.find(of.id); row != m_rows.end()) {
            task.subject_name = row->second.subject_name;
            task.unit_name = row->second.unit_name;
        }
        task.act = step.act;
        task.next = nextText(step.act);
        if (step.clock) {
            task.code = step.clock->code;
            task.standing = step.clock->standing;
        }
        task.mine = step.mine;
        task.waits_for = textOf(step.waits_for);
        return task;
    }

    [[nodiscard]] QString textOf(const rules::WaitsFor& who) const {
        if (who.subject)
            return Text::tr("本人或本单位");
        if (!who.owner.isEmpty())
            return who.owner;
        QStringList names;
        for (const domain::UserId user : who.users)
            if (const auto name = m_names.find(user); name != m_names.end())
                names.append(name->second);
        return names.isEmpty() ? labels(who.roles) : names.join(Text::tr("、"));
    }

    Database& m_database;
    const Moment& m_moment;
    rules::Scope m_scope;
    std::unordered_map<domain::UserId, QString> m_names;
    std::unordered_map<domain::CaseId, storage::CaseRow> m_rows;
};

// What has no day comes last, records by the day they were found.
bool comesBefore(const Task& a, const Task& b) {
    const auto place = [](const Task& task) {
        return std::tuple(!task.due(), task.due().value_or(base::Day()),
                          task.place == TaskPlace::Record, task.since.value_or(base::Day()),
                          -static_cast<int>(task.tier));
    };
    return place(a) < place(b);
}

Result<TaskList> listOf(Database& database, const std::vector<Notice>& notices,
                        const Moment& moment) {
    TaskList list;
    list.today = moment.today;
    list.tasks = tasksOf(notices, moment);
    return addRecords(database, moment, list)
        .and_then([&] { return CaseTasks(database, moment).addTo(list.tasks); })
        .map([&] {
            std::stable_sort(list.tasks.begin(), list.tasks.end(), comesBefore);
            return std::move(list);
        });
}

Moment momentOf(const Session& session) {
    return {session.actor(), DutyService(session).may(Action::VerifyRecords), session.standards(),
            session.calendar(), session.today()};
}

} // namespace

std::vector<Task> TaskList::withoutDeadline() const {
    std::set<QString> dated;
    for (const Task& task : tasks)
        if (task.place == TaskPlace::Case && task.due())
            dated.insert(task.id);
    std::vector<Task> found;
    std::copy_if(tasks.begin(), tasks.end(), std::back_inserter(found), [&](const Task& task) {
        return task.place == TaskPlace::Case && !dated.contains(task.id);
    });
    return found;
}

QFuture<Result<TaskList>> TaskService::list() const {
    return m_session.store().read(
        [&facts = m_session.facts(), moment = momentOf(m_session)](Database& database) {
            if (!rules::allowed(moment.actor, rules::Action::SeeSignals))
                return listOf(database, {}, moment);
            return facts.refresh(database, moment.standards, moment.calendar)
                .and_then([&] {
                    return signalRowsOn(database, facts, *moment.standards, moment.today, false);
                })
                .and_then([&](std::vector<SignalRow> rows) {
                    return listOf(database, noticesOf(std::move(rows)), moment);
                });
        });
}

QFuture<Result<TaskList>> TaskService::list(std::vector<Notice> known) const {
    return m_session.store().read(
        [known = std::move(known), moment = momentOf(m_session)](Database& database) {
            return listOf(database, known, moment);
        });
}

} // namespace sizao::service
