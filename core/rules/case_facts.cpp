// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_facts.h"

namespace sizao::rules {
namespace {

using domain::CaseAct;
using domain::LetterKind;

std::optional<Tier> tierOf(std::optional<LetterKind> letter) {
    if (letter == LetterKind::Reminder)
        return Tier::Yellow;
    if (letter == LetterKind::Admonition)
        return Tier::Orange;
    return letter == LetterKind::Accountability ? std::optional(Tier::Red) : std::nullopt;
}

// One for each signal of the notice: the same on every desk.
base::RawId factId(const base::RawId& step, const DecisionFact& adopted) {
    return base::RawId::fromName("case fact:" + step.toText() + ':' + adopted.id.toText());
}

std::optional<DecisionFactKind> reviewOf(CaseAct act) {
    switch (act) {
    case CaseAct::Change:
        return DecisionFactKind::Downgrade;
    case CaseAct::Maintain:
        return DecisionFactKind::Uphold;
    case CaseAct::Annul:
    case CaseAct::Revoke:
        return DecisionFactKind::Revoke;
    default:
        return std::nullopt;
    }
}

} // namespace

void addCaseFacts(std::vector<DecisionFact>& decisions, const base::RawId& case_id,
                  std::span<const DecisionFact> adopted, std::span<const CaseActOf> acts) {
    const CaseActOf* issue = nullptr; // the first letter; a later one is in place of it
    const auto add = [&](const CaseActOf& act, DecisionFactKind kind, std::optional<Tier> tier) {
        for (const DecisionFact& signal : adopted) {
            DecisionFact fact = signal;
            fact.id = factId(act.step, signal);
            fact.decided_on = act.taken_on;
            fact.kind = kind;
            fact.tier = tier.value_or(signal.tier);
            fact.case_id = case_id;
            if (!fact.isAboutSignal()) {
                fact.sheet = nullptr;
                fact.about = issue == nullptr ? base::RawId() : factId(issue->step, signal);
            }
            decisions.push_back(std::move(fact));
        }
    };
    for (const CaseActOf& act : acts) {
        if (act.act == CaseAct::SignLetter && issue == nullptr && tierOf(act.letter)) {
            add(act, DecisionFactKind::Issue, tierOf(act.letter));
            issue = &act;
        } else if (issue != nullptr && reviewOf(act.act)) {
            add(act, *reviewOf(act.act), act.tier);
        } else if (issue != nullptr && act.act == CaseAct::Close) {
            // It concerns every model of its case at once.
            add(act, DecisionFactKind::Close, {});
            decisions.resize(decisions.size() - (adopted.size() - 1));
        } else if (issue == nullptr
                   && (act.act == CaseAct::Drop || act.act == CaseAct::TakenOver)) {
            add(act, DecisionFactKind::Dismiss, {});
        }
    }
}

std::optional<DecisionFact> endOfUpgraded(const base::RawId& upgraded,
                                          std::span<const CaseActOf> upgradeActs) {
    for (const CaseActOf& act : upgradeActs) {
        if (act.act != CaseAct::Close && reviewOf(act.act) != DecisionFactKind::Revoke)
            continue;
        DecisionFact end;
        end.id = base::RawId::fromName("case fact:" + act.step.toText() + ':' + upgraded.toText());
        end.kind = DecisionFactKind::Close;
        end.decided_on = act.taken_on;
        end.case_id = upgraded;
        return end;
    }
    return std::nullopt;
}

std::optional<DecisionFact> lapseOf(const CaseFile& file, const Standards& standards,
                                    const WorkCalendar& calendar) {
    const auto end = graceEnd(file, standards, calendar);
    if (!end)
        return std::nullopt;
    DecisionFact lapse;
    lapse.id = base::RawId::fromName("lapse:" + file.warning_case.id.toText());
    lapse.kind = DecisionFactKind::Lapse;
    lapse.decided_on = *end;
    lapse.case_id = file.warning_case.id;
    return lapse;
}

} // namespace sizao::rules
