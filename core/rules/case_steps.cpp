// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_steps.h"

#include "core/rules/case_effects.h"
#include "core/rules/case_guards.h"

#include <QCoreApplication>

namespace sizao::rules {
namespace {

using base::ErrorCode;
using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseFlow)
};

// What the tables say of one step: the rows it uses, and where the part stands.
struct Rows {
    const FlowRow<CaseState>* of_case = nullptr;
    const std::vector<CaseGuard>* part_guards = nullptr; // nullptr: the part has no table
    const std::vector<Role>* part_who = nullptr;
    std::function<void(CaseFile&, const base::RawId&)> move_part;

    [[nodiscard]] const std::vector<Role>& who() const {
        return part_who != nullptr ? *part_who : of_case->who;
    }
};

template <class State>
const FlowRow<State>* rowFor(std::span<const FlowRow<State>> table, State from,
                             const CaseFile& file, const StepRequest& step) {
    const auto found = std::find_if(table.begin(), table.end(), [&](const FlowRow<State>& row) {
        return row.from == from && row.act == step.act && applies(row.when, file, step);
    });
    return found == table.end() ? nullptr : &*found;
}

QString actsFrom(CaseState state) {
    QStringList names;
    for (const FlowRow<CaseState>& row : caseFlow())
        if (row.from == state && partOf(row.act) == CasePart::Case
            && !names.contains(domain::toLabel(row.act)))
            names.append(domain::toLabel(row.act));
    return names.join(Text::tr("、"));
}

tl::unexpected<base::Error> notFromHere(CaseState state, CaseAct act) {
    return base::fail(ErrorCode::Conflict,
                      Text::tr("案件现在是“%1”，不能办理“%2”。现在可以办理：%3。")
                          .arg(domain::toLabel(state), domain::toLabel(act), actsFrom(state)));
}

tl::unexpected<base::Error> notInCase(CaseAct act) {
    return base::fail(ErrorCode::NotFound,
                      Text::tr("“%1”所指的内容不在本案之内。").arg(domain::toLabel(act)));
}

tl::unexpected<base::Error> notFromThere(const QString& state, CaseAct act) {
    return base::fail(ErrorCode::Conflict,
                      Text::tr("现在是“%1”，不能办理“%2”。").arg(state, domain::toLabel(act)));
}

template <class State, class Parts>
Result<> findPartRow(Rows& rows, std::span<const FlowRow<State>> table, Parts CaseFile::*parts,
                     const CaseFile& file, const StepRequest& step, const base::RawId& object) {
    const auto* known = findPart(file.*parts, object);
    if (known == nullptr && !makesPart(step.act))
        return notInCase(step.act);
    const State from = known != nullptr ? known->state : State{};
    const FlowRow<State>* row = rowFor(table, from, file, step);
    if (row == nullptr)
        return notFromThere(domain::toLabel(from), step.act);
    rows.part_guards = &row->guards;
    rows.part_who = &row->who;
    rows.move_part = [to = row->to, parts](CaseFile& after, const base::RawId& id) {
        findPart(after.*parts, id)->state = to;
    };
    return {};
}

// A letter is served through an attempt to serve it: its own table must allow that too.
Result<> checkLetterOf(const CaseFile& file, const StepRequest& step) {
    if (step.act != CaseAct::Receipt && step.act != CaseAct::LeaveBehind)
        return {};
    const domain::LetterService* service = findPart(file.services, step.object);
    const domain::Letter* letter =
        service == nullptr ? nullptr : findPart(file.letters, service->letter);
    const bool isListed =
        letter != nullptr && rowFor(letterFlow(), letter->state, file, step) != nullptr;
    return demand(
        isListed,
        Text::tr("文书现在不是“%1”，不能送达。").arg(domain::toLabel(domain::LetterState::Signed)));
}

base::RawId objectOf(const StepRequest& step) {
    if (!makesPart(step.act))
        return step.object;
    return std::visit(
        [](const auto& part) -> base::RawId {
            if constexpr (std::is_same_v<std::decay_t<decltype(part)>, std::monostate>)
                return {};
            else
                return part.id;
        },
        step.part);
}

Result<Rows> rowsFor(const CaseFile& file, const StepRequest& step) {
    Rows rows;
    const CaseState state = file.warning_case.state;
    rows.of_case = rowFor(caseFlow(), state, file, step);
    if (rows.of_case == nullptr)
        return notFromHere(state, step.act);
    const base::RawId object = objectOf(step);
    const auto part = [&]() -> Result<> {
        switch (partOf(step.act)) {
        case CasePart::Letter:
            return findPartRow(rows, letterFlow(), &CaseFile::letters, file, step, object);
        case CasePart::Service:
            return findPartRow(rows, serviceFlow(), &CaseFile::services, file, step, object)
                .and_then([&] { return checkLetterOf(file, step); });
        case CasePart::Statement:
            return findPartRow(rows, statementFlow(), &CaseFile::statements, file, step, object);
        case CasePart::Review:
            return findPartRow(rows, reviewFlow(), &CaseFile::reviews, file, step, object);
        case CasePart::Item:
            return findPartRow(rows, itemFlow(), &CaseFile::items, file, step, object);
        case CasePart::Case:
        case CasePart::Talk:
            break;
        }
        return {};
    }();
    if (!part)
        return base::fail(part.error());
    return rows;
}

QString namesOf(const std::vector<Role>& roles) {
    QStringList names;
    for (const Role role : roles)
        names.append(domain::toLabel(role));
    return names.join(Text::tr("、"));
}

// Whoever is named in what is filled in takes part, too.
std::vector<domain::UserId> namedIn(const GivenPart& part) {
    if (const auto* service = std::get_if<domain::LetterService>(&part))
        return {service->server_1, service->server_2};
    if (const auto* talk = std::get_if<domain::TalkRecord>(&part))
        return {talk->talker_1, talk->talker_2};
    return {};
}

bool isRecused(domain::UserId user, const StepRequest& step) {
    const auto& recused = step.around.recused;
    return std::find(recused.begin(), recused.end(), user) != recused.end();
}

// Whoever reviews takes no other step meanwhile: by the time of the decision he would have taken
// part in the case (section 8, separation 2).
Result<> checkReviewer(const CaseFile& file, const StepRequest& step) {
    for (const domain::Review& review : file.reviews) {
        if (!isOpen(review) || !review.reviewer || base::RawId(review.id) == step.object)
            continue;
        for (const std::optional<Actor>& person : {std::optional(step.actor), step.second})
            if (person && person->user == *review.reviewer)
                return refuseStep(Text::tr("%1正在复核本案，不能办理其他事项。").arg(person->name));
    }
    return {};
}

Result<> checkWho(const Rows& rows, const CaseFile& file, const StepRequest& step) {
    const std::vector<Role>& who = rows.who();
    if (step.by_program)
        return demand(who.empty() || step.act == CaseAct::NumberLetter,
                      Text::tr("“%1”应当由人办理。").arg(domain::toLabel(step.act)));
    for (const std::optional<Actor>& person : {std::optional(step.actor), step.second})
        if (person && isRecused(person->user, step))
            return refuseStep(Text::tr("%1应当回避这个案件，不能办理。").arg(person->name));
    for (const domain::UserId user : namedIn(step.part))
        if (isRecused(user, step))
            return refuseStep(Text::tr("送达人、谈话人当中有应当回避的人。"));
    if (auto apart = checkReviewer(file, step); !apart)
        return apart;
    if (who.empty())
        return refuseStep(
            Text::tr("“%1”由系统在期限届满时办理，不能由人办理。").arg(domain::toLabel(step.act)));
    const bool may =
        std::any_of(who.begin(), who.end(), [&](Role role) { return step.actor.has(role); });
    return demand(may, Text::tr("“%1”由%2办理，%3没有这个职责。")
                           .arg(domain::toLabel(step.act), namesOf(who), step.actor.name));
}

Result<> checkStanding(const CaseFile& file, const StepRequest& step) {
    const auto& since = file.warning_case.suspended_on;
    return demand(!since || goesOnWhileSuspended(step.act),
                  Text::tr("案件自 %1 起中止，恢复办理以后才能继续。")
                      .arg(since.value_or(step.today).toIso()));
}

std::vector<CaseGuard> guardsOf(const Rows& rows) {
    std::vector<CaseGuard> guards = rows.of_case->guards;
    if (rows.part_guards != nullptr)
        guards.insert(guards.end(), rows.part_guards->begin(), rows.part_guards->end());
    return guards;
}

void record(CaseFile& file, const StepRequest& step, const base::RawId& object,
            const CaseFile& before) {
    domain::CaseStep taken;
    taken.warning_case = file.warning_case.id;
    taken.number = file.steps.empty() ? 1 : file.steps.back().number + 1;
    taken.id = domain::CaseStep::idFor(file.warning_case.id, taken.number);
    taken.act = step.act;
    taken.object = object;
    taken.taken_on = step.today;
    taken.taken_by = step.actor.user;
    if (step.second)
        taken.second = step.second->user;
    taken.on_behalf_of = step.on_behalf_of.trimmed();
    taken.reason = step.reason.trimmed();
    if (file.warning_case.tier != before.warning_case.tier || step.act == CaseAct::Propose)
        taken.tier = file.warning_case.tier;
    const domain::RectItem* item = findPart(before.items, object);
    if (item != nullptr && item->issued_on && item->due != findPart(file.items, object)->due)
        taken.replaced_due = item->due;
    file.steps.push_back(std::move(taken));
}

// How the case stands decides these, and nothing that is filled in.
bool isOfTheCase(CaseGuard guard) {
    switch (guard) {
    case CaseGuard::Suspended:
    case CaseGuard::Referred:
    case CaseGuard::WarningStands:
    case CaseGuard::WasRectified:
        return true;
    default:
        return false;
    }
}

// And these, who the person is.
bool isOfThePerson(CaseGuard guard) {
    switch (guard) {
    case CaseGuard::ByHandler:
    case CaseGuard::NotHandler:
    case CaseGuard::NextInChain:
    case CaseGuard::InChain:
    case CaseGuard::Decider:
    case CaseGuard::Revoker:
    case CaseGuard::NotOwned:
    case CaseGuard::LastApprover:
    case CaseGuard::ReviewerApart:
    case CaseGuard::AcceptorApart:
    case CaseGuard::Owner:
        return true;
    default:
        return false;
    }
}

bool standsOpen(const FlowRow<CaseState>& row, const CaseFile& file, const StepRequest& step) {
    return checkStanding(file, step)
           && std::all_of(row.guards.begin(), row.guards.end(), [&](CaseGuard guard) {
                  return !isOfTheCase(guard) || holds(guard, file, step).has_value();
              });
}

// Every part that a row of its table allows to move so.
template <class State, class Parts>
void addSteps(std::vector<PossibleStep>& steps, std::span<const FlowRow<State>> table,
              const Parts& parts, const CaseFile& file, CaseAct act) {
    const auto add = [&](State from, const base::RawId& object) {
        StepRequest step;
        step.act = act;
        step.object = object;
        const FlowRow<State>* row = rowFor(table, from, file, step);
        const auto* of_case = rowFor(caseFlow(), file.warning_case.state, file, step);
        if (row != nullptr && of_case != nullptr && standsOpen(*of_case, file, step))
            steps.push_back({act, object, row->who});
    };
    if (makesPart(act))
        add(State{}, {});
    for (const auto& part : parts)
        if (act != CaseAct::PlanService && act != CaseAct::ApplyReview)
            add(part.state, part.id);
}

} // namespace

Result<CaseFile> take(const CaseFile& file, const StepRequest& step) {
    const auto rows = rowsFor(file, step);
    if (!rows)
        return base::fail(rows.error());
    if (auto may = checkWho(*rows, file, step); !may)
        return base::fail(may.error());
    if (auto stands = checkStanding(file, step); !stands)
        return base::fail(stands.error());
    for (const CaseGuard guard : guardsOf(*rows))
        if (auto held = holds(guard, file, step); !held)
            return base::fail(held.error());
    CaseFile after = file;
    const base::RawId made = placePart(after, step);
    const base::RawId object = made.isNull() ? step.object : made;
    if (rows->move_part)
        rows->move_part(after, object);
    after.warning_case.state = rows->of_case->to;
    carryOut(after, step, object);
    record(after, step, object, file);
    return after;
}

std::vector<PossibleStep> possibleSteps(const CaseFile& file) {
    std::vector<PossibleStep> steps;
    for (const auto& entry : domain::EnumText<CaseAct>::entries) {
        const CaseAct act = entry.value;
        switch (partOf(act)) {
        case CasePart::Letter:
            addSteps(steps, letterFlow(), file.letters, file, act);
            break;
        case CasePart::Service:
            addSteps(steps, serviceFlow(), file.services, file, act);
            break;
        case CasePart::Statement:
            addSteps(steps, statementFlow(), file.statements, file, act);
            break;
        case CasePart::Review:
            addSteps(steps, reviewFlow(), file.reviews, file, act);
            break;
        case CasePart::Item:
            addSteps(steps, itemFlow(), file.items, file, act);
            break;
        case CasePart::Case:
        case CasePart::Talk: {
            StepRequest step;
            step.act = act;
            const auto* row = rowFor(caseFlow(), file.warning_case.state, file, step);
            if (row != nullptr && standsOpen(*row, file, step))
                steps.push_back({act, {}, row->who});
            break;
        }
        }
    }
    return steps;
}

bool mayTake(const CaseFile& file, const PossibleStep& possible, const Actor& actor) {
    StepRequest step;
    step.act = possible.act;
    step.object = possible.object;
    step.actor = actor;
    step.on_behalf_of = actor.name; // a handler will say for whom
    const auto rows = rowsFor(file, step);
    if (!rows || !checkWho(*rows, file, step))
        return false;
    auto guards = guardsOf(*rows);
    std::replace(guards.begin(), guards.end(), CaseGuard::ByBothHandlers, CaseGuard::ByHandler);
    return std::all_of(guards.begin(), guards.end(), [&](CaseGuard guard) {
        return !isOfThePerson(guard) || holds(guard, file, step).has_value();
    });
}

QStringList obstacles(const CaseFile& file, const StepRequest& step) {
    QStringList sentences;
    const auto note = [&](const Result<>& result) {
        if (!result && !sentences.contains(result.error().message))
            sentences.append(result.error().message);
    };
    const auto rows = rowsFor(file, step);
    if (!rows)
        return {rows.error().message};
    note(checkWho(*rows, file, step));
    note(checkStanding(file, step));
    for (const CaseGuard guard : guardsOf(*rows))
        note(holds(guard, file, step));
    return sentences;
}

} // namespace sizao::rules
