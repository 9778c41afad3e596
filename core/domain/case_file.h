// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_step.h"
#include "core/domain/hearing.h"
#include "core/domain/letter.h"
#include "core/domain/rectification.h"
#include "core/domain/warning.h"

#include <algorithm>
#include <vector>

namespace sizao::domain {

// A case with all its parts. Parts in the order they were made.
struct CaseFile {
    WarningCase warning_case;
    std::vector<Letter> letters;
    std::vector<LetterService> services;
    std::vector<Statement> statements;
    std::vector<Review> reviews;
    std::vector<TalkRecord> talks;
    std::vector<RectItem> items;
    std::vector<Progress> progress;
    std::vector<Proof> proofs;
    std::vector<CaseStep> steps; // by number
    bool operator==(const CaseFile&) const = default;

    [[nodiscard]] base::RawId subject() const {
        return warning_case.person ? base::RawId(*warning_case.person)
                                   : base::RawId(*warning_case.unit);
    }
    [[nodiscard]] bool isHandler(UserId user) const {
        return user == warning_case.handler_1 || user == warning_case.handler_2;
    }
};

// nullptr: the case has no such part.
template <class Parts>
[[nodiscard]] auto* findPart(Parts& parts, const base::RawId& id) {
    const auto found = std::find_if(parts.begin(), parts.end(),
                                    [&](const auto& part) { return base::RawId(part.id) == id; });
    return found == parts.end() ? nullptr : &*found;
}

} // namespace sizao::domain
