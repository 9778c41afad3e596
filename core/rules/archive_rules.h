// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enum_text.h"
#include "core/rules/case_file.h"
#include "core/rules/standards.h"

#include <optional>

// What a case leaves in the integrity archive of a person (domain text, invariants 12 to 15).
// Derived, never stored: whatever changes the case changes it.
namespace sizao::rules {

enum class ArchiveStanding : std::uint8_t {
    Never,   // yellow, a unit's, dropped, taken over before its letter, revoked: no trace at all
    NotYet,  // its letter is not served, or what it says may still change
    Pending, // 待生效: final, until its dossier is sealed
    Valid    // 有效
};

// 影响期 of a final result: from the service of its letter for the term of the catalogue. A rest
// day at its end does not lengthen it.
struct EffectPeriod {
    base::Day from;
    base::Day to; // last day
    bool operator==(const EffectPeriod&) const = default;
};

struct ArchiveEffect {
    ArchiveStanding standing = ArchiveStanding::Never;
    std::optional<EffectPeriod> period; // exactly of what is pending or valid
    bool operator==(const ArchiveEffect&) const = default;
};

[[nodiscard]] ArchiveEffect archiveEffect(const CaseFile& file, const Standards& standards,
                                          const WorkCalendar& calendar, base::Day today);

} // namespace sizao::rules

namespace sizao::domain {

template <>
struct EnumText<rules::ArchiveStanding> {
    static constexpr EnumEntry<rules::ArchiveStanding> entries[] = {
        {rules::ArchiveStanding::Never, "NEVER", QT_TRANSLATE_NOOP("Vocabulary", "不入廉政档案")},
        {rules::ArchiveStanding::NotYet, "NOT_YET",
         QT_TRANSLATE_NOOP("Vocabulary", "结果未定，尚不入档")},
        {rules::ArchiveStanding::Pending, "PENDING", QT_TRANSLATE_NOOP("Vocabulary", "待生效")},
        {rules::ArchiveStanding::Valid, "VALID", QT_TRANSLATE_NOOP("Vocabulary", "有效")},
    };
};

} // namespace sizao::domain
