// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fold.h"

namespace sizao::rules {

// A signal with what people decided about it.
struct TrackedSignal {
    DerivedSignal signal;
    bool adopted = false;
    bool dismissed = false;
    bool issued = false;
    bool revoked = false;
    std::optional<base::Day> closed_on; // the case of its letter
    Tier present = Tier::None;          // of the letter: as issued, or lowered by a review
    Tier lowered = Tier::None;  // what the signal stands for: its own tier, or lowered by a review
    std::optional<Tier> upheld; // what it recomputed to when it was last upheld
    base::RawId issue;
    base::RawId case_id;
    base::Day issued_on;
    std::vector<std::uint32_t> cited_slots; // of its lines, as they were confirmed; noSlot: not yet
    bool spent = false; // all of these are consumed: without merges no later line is among them
    // What its lines still amount to, as of that revision of what the pair cites.
    mutable std::uint64_t lines_known_at = noRevision;
    mutable Tier lines_level = Tier::None;
    static constexpr std::uint32_t noSlot = std::numeric_limits<std::uint32_t>::max();
    static constexpr std::uint64_t noRevision = 0;

    [[nodiscard]] bool isDecided() const { return issued || dismissed; }
    [[nodiscard]] bool isWarning() const { return issued && !revoked; }
    [[nodiscard]] bool isLive() const { return isWarning() && !closed_on; }
    // It will never be live again.
    [[nodiscard]] bool isSettled() const { return dismissed || revoked || closed_on; }
};

// An issued, unrevoked warning of the subject, whichever model it is of.
struct IssuedWarning {
    std::size_t model = 0;
    base::RawId case_id;
    base::Day issued_on;
    Tier present = Tier::None;
};

} // namespace sizao::rules
