// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/decision_rules.h"

#include <span>

// Who may do what: the allow list of domain text, section 8, for the actions there are, and who
// signs what its invariants ask for. What is not listed is denied.
namespace sizao::rules {

enum class Action : std::uint8_t {
    EnterRecords,
    VerifyRecords,
    SeeSignals,
    ProposeDecision,
    DecideSignal,
    AssignHandlers,
    ReadCasePapers,
    ImportRecords, // by the file: needs the right to enter for any subject
    CorrectRecords,
    ReferClue,
    RuleOutClue,      // says that a fact of grade Ⅳ is no clue
    RegisterOfficers, // who uses the program, and with which roles
    EditStandards,    // drafts of the negative list and of the models
    PublishStandards, // two persons, draft_flow.h
    KeepCalendar,     // holidays and make-up days, which move every due day
    CopyNamed,        // print or save what names people: a numbered, audited copy
};

enum class Scope : std::uint8_t {
    Denied,
    Own,       // what he entered himself
    Assigned,  // cases he is handler of
    Requested, // with an approved, reasoned request
    Any,
};

struct Permission {
    Action action;
    domain::Role role;
    Scope scope;
};

[[nodiscard]] std::span<const Permission> permissions();
// The widest scope any of the actor's roles gives.
[[nodiscard]] Scope scopeOf(const Actor& actor, Action action);
// In the order of the matrix.
[[nodiscard]] std::vector<domain::Role> rolesFor(Action action);
[[nodiscard]] QString toLabel(Action action);
// True if the actor may do it at all, in whatever scope.
[[nodiscard]] bool allowed(const Actor& actor, Action action);
// A sentence for somebody without any of these roles.
[[nodiscard]] QString refusalText(Action action, std::span<const domain::Role> roles);
// A refusal for people, naming the action and who may.
[[nodiscard]] base::Result<void> require(const Actor& actor, Action action);

} // namespace sizao::rules
