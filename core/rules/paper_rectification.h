// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rectification.h"

#include <vector>

// 纸面整改: signs that an item was put right in writing only (product text, F39). They are hints
// that whoever accepts the item must have seen; none of them decides anything.
namespace sizao::rules {

// A report as it is compared: letters and characters only, of any width and case, each number
// as one sign, so that a date or a count that was changed does not make another text of it.
class ReportText {
public:
    explicit ReportText(const QString& text);

    [[nodiscard]] int characters() const { return m_characters; }
    [[nodiscard]] const std::vector<std::uint64_t>& shingles() const { return m_shingles; }

private:
    int m_characters = 0;
    std::vector<std::uint64_t> m_shingles; // each run of three characters once, rising
};

// How much of two reports is the same: runs of three characters in both, of all there are in
// either, in whole percent, rounded down. 0 when one of them is shorter than three characters.
[[nodiscard]] int likeness(const ReportText& a, const ReportText& b);

inline constexpr int nearlySamePercent = 70;       // so that one word changed in a line still is
inline constexpr int leastComparedCharacters = 20; // 已整改完毕 is nobody's copy

// 雷同: both are long enough to say something of their own, and do not.
[[nodiscard]] bool nearlySame(const ReportText& a, const ReportText& b);

enum class CaptureFault : std::uint8_t {
    BeforeIssue, // the picture is older than the task
    AfterReport, // and this one younger than the report it came with
};
// `reported_on`: the day of the latest report; nullopt: none yet. A proof without a day has no
// fault.
[[nodiscard]] std::optional<CaptureFault> captureFault(const domain::RectItem& item,
                                                       const domain::Proof& proof,
                                                       std::optional<base::Day> reported_on);

} // namespace sizao::rules
