// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/case_steps.h"
#include "core/rules/letter_rules.h"

#include <map>

// A small office and one case that walks through it. Every step is taken by whoever should take
// it, filled in as it should be; tests change one thing and see what is said.
namespace sizao::tests {

using domain::CaseAct;
using domain::CaseState;
using domain::Role;
using domain::Tier;
using rules::Actor;
using rules::CaseFile;
using rules::StepRequest;

inline Actor actorOf(const char* name, std::vector<Role> roles) {
    return {domain::UserId::fromName(name), QString::fromUtf8(name), std::move(roles)};
}

struct Office {
    Actor li = actorOf("李某", {Role::Handler});
    Actor wang = actorOf("王某", {Role::Handler});
    Actor zhao = actorOf("赵某", {Role::Handler});
    Actor head = actorOf("孙某", {Role::SectionHead});
    Actor leader = actorOf("周某", {Role::SupervisingLeader});
    Actor principal = actorOf("吴某", {Role::Principal});
    Actor control = actorOf("郑某", {Role::CaseControl});
    Actor reviewer = actorOf("冯某", {Role::Reviewer});
    Actor other_leader = actorOf("陈某", {Role::SupervisingLeader});
    Actor other_principal = actorOf("褚某", {Role::Principal});
    Actor acceptor = actorOf("卫某", {Role::Acceptor});
    Actor liaison = actorOf("蒋某", {Role::Liaison});
    Actor archivist = actorOf("沈某", {Role::Archivist});

    [[nodiscard]] std::vector<Actor> all() const {
        return {li,       wang,     zhao,     head,         leader,          principal,
                control,  reviewer, acceptor, other_leader, other_principal, liaison,
                archivist};
    }
};

class CaseWalk {
public:
    explicit CaseWalk(Tier tier, const char* name = "case") {
        file.warning_case.id = domain::CaseId::fromName(name);
        file.warning_case.tier = tier;
        file.warning_case.handler_1 = office.li.user;
        file.warning_case.handler_2 = office.wang.user;
        file.warning_case.opened_on = today;
    }

    // As it should be filled in, by whoever should take it.
    [[nodiscard]] StepRequest request(CaseAct act, const base::RawId& object = {}) const;
    [[nodiscard]] base::Result<CaseFile> tryStep(const StepRequest& step) const {
        return rules::take(file, step);
    }
    // Empty: taken; otherwise what was said against it.
    QString go(const StepRequest& step) {
        auto after = rules::take(file, step);
        if (!after)
            return after.error().message;
        file = std::move(*after);
        return {};
    }
    QString go(CaseAct act, const base::RawId& object = {}) { return go(request(act, object)); }

    // Steps of the usual course, up to and with the named moment; the first refusal otherwise.
    QString draftAll();    // one item and the warning letter
    QString serveNotice(); // orange, red: draft, approve, sign and serve it
    // The first steps of drafting, signing and serving another document, as many as are wanted.
    QString document(domain::LetterKind kind, int steps = 7);
    QString toApproving();
    QString toSigning();
    QString toServing();
    QString toRectifying();
    QString toAccepting();
    QString toClosed();

    [[nodiscard]] domain::LetterId letter() const { return rules::warningLetter(file)->id; }
    [[nodiscard]] CaseState state() const { return file.warning_case.state; }

    Office office;
    CaseFile file;
    base::Day today = *base::Day::fromCivil(2026, 3, 2);

private:
    QString serve(const base::RawId& id);
    [[nodiscard]] domain::Letter newLetter(domain::LetterKind kind) const;
    void fill(StepRequest& step) const;
    [[nodiscard]] Actor whoTakes(CaseAct act, const base::RawId& object) const;
};

// Every element has a text.
inline void writeAll(domain::Letter& letter) {
    letter.addressee = QStringLiteral("某某");
    for (const domain::LetterElement element : rules::writtenElements(letter.kind))
        rules::setElementText(letter, element, domain::toLabel(element));
}

} // namespace sizao::tests
