// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/comparison.h"
#include "core/rules/score_peaks.h"

// What-if 回测 (warning model, section 14): what a draft of the standards would have proposed,
// beside what those in force propose, both under one policy. Writes nothing; knows no clock. The
// subjects of one question are persons, or units.
namespace sizao::rules {

struct WhatIfQuestion {
    WhatIfMode mode = WhatIfMode::AsIf;
    Period period;   // proposals of these days are compared
    base::Day since; // Prospective: first day of the draft
    base::Day known; // K; the period does not go beyond it
};

// By how much one weight moves the number of proposals of the period.
struct WeightEffect {
    QString indicator;
    QString model;
    int percent = 0;     // 10 or −10
    TierCounts change{}; // proposals more or less, by tier
};

// Both sides of one subject, so that both sheets can be made (see signalOf).
struct SubjectSide {
    std::shared_ptr<const Standards> standards;
    SubjectFacts input;
    std::vector<PairState> pairs;
};

// One question about one population; drafts come one after another, each answered from what is
// known of the last one and of the baseline. The subjects' facts must outlive this. One thread.
class WhatIf {
public:
    // Replays the baseline. Refused if the period is empty or goes beyond K.
    [[nodiscard]] static base::Result<WhatIf> create(std::shared_ptr<const Standards> active,
                                                     std::span<const SubjectFacts> subjects,
                                                     const WhatIfQuestion& question,
                                                     const base::Progress& progress);

    // Replays the draft, which the next calls are about. On failure the last one stays.
    [[nodiscard]] base::Result<> setDraft(std::shared_ptr<const Standards> draft,
                                          const base::Progress& progress);
    // Of the draft against the baseline; before any draft of the baseline against itself.
    [[nodiscard]] Comparison comparison() const {
        return compare(m_baseline, m_draft, m_question.period);
    }
    [[nodiscard]] base::Result<std::vector<WeightEffect>>
    sensitivity(const base::Progress& progress) const;
    [[nodiscard]] base::Result<ScorePeaks> baselinePeaks(const base::Progress& progress) const;
    [[nodiscard]] base::Result<ScorePeaks> draftPeaks(const base::Progress& progress) const;
    [[nodiscard]] SubjectSide baselineOf(std::size_t subject) const;
    [[nodiscard]] SubjectSide draftOf(std::size_t subject) const;

    [[nodiscard]] const ReplaySide& baseline() const { return m_baseline; }
    [[nodiscard]] const ReplaySide& draft() const { return m_draft; }

private:
    WhatIf(std::shared_ptr<const Standards> active, ReplayPopulation population,
           const WhatIfQuestion& question);
    [[nodiscard]] base::Result<Standards> prepared(const Standards& draft) const;
    [[nodiscard]] const ReplayPopulation& populationFor(const ReplaySide& side) const;
    [[nodiscard]] base::Result<ScorePeaks> peaksOf(const ReplaySide& side,
                                                   const base::Progress& progress) const;
    [[nodiscard]] SubjectSide sideOf(const ReplaySide& side, std::size_t subject) const;

    std::shared_ptr<const Standards> m_active;
    std::shared_ptr<const Standards> m_given;     // the draft as it came
    ReplayPopulation m_population;                // numbered as the active standards
    std::optional<ReplayPopulation> m_renumbered; // as the draft, if that has other indicators
    WhatIfQuestion m_question;
    ReplayPolicy m_policy;
    ReplaySide m_baseline;
    ReplaySide m_draft;
};

} // namespace sizao::rules
