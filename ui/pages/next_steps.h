// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/casework_service.h"

// Which of the steps that a case allows are worth a button now, and what they are called.
namespace sizao::pages {

// The user's own, those that bring the case on first. A step with nothing to be about, e.g. a
// service without a signed letter, is left out.
[[nodiscard]] std::vector<service::NextStep> ownSteps(const service::CaseworkView& work);
// What others are to do.
[[nodiscard]] std::vector<service::NextStep> othersSteps(const service::CaseworkView& work);
// Of ownSteps(): how many from the front bring the case on.
[[nodiscard]] int leadingSteps(const service::CaseworkView& work,
                               const std::vector<service::NextStep>& own);
// Those about one part.
[[nodiscard]] std::vector<service::NextStep> stepsAbout(const std::vector<service::NextStep>& steps,
                                                        const base::RawId& object);

// `验收销号`; of several alike with what each is about: `验收销号 · 整改事项 2`.
[[nodiscard]] QString stepTitle(const service::CaseworkView& work, const service::NextStep& next);
// Ends, halts or undoes something.
[[nodiscard]] bool isDangerous(domain::CaseAct act);

// Letters that the case lacks as it stands, by kind.
[[nodiscard]] std::vector<domain::LetterKind> lettersToDraft(const domain::CaseFile& file);
// Signed, and nobody is on the way with it.
[[nodiscard]] std::vector<domain::LetterId> lettersToServe(const domain::CaseFile& file);
// Warning letters that were served.
[[nodiscard]] std::vector<domain::LetterId> lettersToReview(const domain::CaseFile& file);

} // namespace sizao::pages
