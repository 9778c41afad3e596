// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/issue_at_once.h"

#include "core/rules/fold.h"

#include <algorithm>

namespace sizao::rules {

void IssueAtOnce::begin(const SubjectFacts&) {
    m_open.clear();
    m_today.clear();
    m_ids = 0;
}

// Cases and letters of a replay exist within one subject only.
base::RawId IssueAtOnce::nextId() {
    ++m_ids;
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < sizeof m_ids; ++i)
        bytes[15 - i] = static_cast<std::uint8_t>(m_ids >> (8 * i));
    return base::RawId(bytes);
}

std::optional<base::Day> IssueAtOnce::nextDay() const {
    std::optional<base::Day> next;
    for (const OpenCase& open : m_open)
        if (open.due)
            next = next ? std::min(*next, *open.due) : *open.due;
    return next;
}

std::span<const DecisionFact> IssueAtOnce::decisionsOn(base::Day D) {
    m_today.clear();
    std::erase_if(m_open, [&](const OpenCase& open) {
        if (!open.due || *open.due > D)
            return false;
        DecisionFact closing;
        closing.id = nextId();
        closing.decided_on = D;
        closing.kind = DecisionFactKind::Close;
        closing.model = open.model;
        closing.case_id = open.id;
        m_today.push_back(closing);
        return true;
    });
    return m_today;
}

IssueAtOnce::OpenCase& IssueAtOnce::caseOf(std::size_t model) {
    const auto open = std::find_if(m_open.begin(), m_open.end(),
                                   [model](const OpenCase& each) { return each.model == model; });
    return open != m_open.end() ? *open : m_open.emplace_back(OpenCase{model, nextId(), {}});
}

std::optional<DecisionFact> IssueAtOnce::answerTo(std::size_t model, const DerivedSignal& signal) {
    OpenCase& open = caseOf(model);
    if (const int term = m_terms[static_cast<std::size_t>(signal.tier) - 1]; term > 0)
        open.due = std::max(open.due.value_or(signal.day), signal.day + term);
    DecisionFact letter;
    letter.id = nextId();
    letter.decided_on = signal.day;
    letter.kind = DecisionFactKind::Issue;
    letter.model = model;
    letter.signal_on = signal.day;
    letter.tier = signal.tier;
    letter.case_id = open.id;
    return letter;
}

} // namespace sizao::rules
