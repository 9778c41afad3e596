// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/decision_source.h"

#include <array>
#include <vector>

namespace sizao::rules {

// Calendar days from the letter to the end of its case, by tier: yellow, orange, red. 0: the case
// never ends, so nothing is consumed.
using RectificationTerms = std::array<int, 3>;

// The policy of a back-test (warning model, section 14): every signal is issued on its day, and its
// case ends when the rectification term of its tier is over. A signal that comes while the case of
// the pair is open is issued into it, which then ends with the later of the terms. A case that is
// due on a day ends before the signal of that day is answered: that one opens its own.
class IssueAtOnce final : public DecisionSource {
public:
    explicit IssueAtOnce(const RectificationTerms& terms) : m_terms(terms) {}

    void begin(const SubjectFacts& input) override;
    [[nodiscard]] std::optional<base::Day> nextDay() const override;
    [[nodiscard]] std::span<const DecisionFact> decisionsOn(base::Day D) override;
    [[nodiscard]] std::optional<DecisionFact> answerTo(std::size_t model,
                                                       const DerivedSignal& signal) override;

private:
    struct OpenCase {
        std::size_t model = 0;
        base::RawId id;
        std::optional<base::Day> due;
    };
    [[nodiscard]] OpenCase& caseOf(std::size_t model);
    [[nodiscard]] base::RawId nextId();

    RectificationTerms m_terms;
    std::vector<OpenCase> m_open;
    std::vector<DecisionFact> m_today;
    std::uint32_t m_ids = 0; // given out for this subject
};

} // namespace sizao::rules
