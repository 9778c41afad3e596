// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"

#include <span>
#include <vector>

// 整改进度: how many items stood open day by day, against what the due days allowed (product text,
// F36, F38). It is read from the history of the items; nothing of it is stored.
namespace sizao::rules {

// A span in which an item was to be put right: from the day it was issued, or came back, until the
// day it was closed or ended.
struct OpenSpell {
    base::Day from;
    std::optional<base::Day> until; // that day it stands open no more; nullopt: it still does
    // When it lay with whoever accepts: it was handed in, and not given back. Then it is not late.
    struct Handed {
        base::Day from;
        std::optional<base::Day> until;
        bool operator==(const Handed&) const = default;
    };
    // The last day by which it was to be done; nullopt: none is known, then it allows what was.
    std::optional<base::Day> due;
    std::vector<Handed> handed{};
    bool operator==(const OpenSpell&) const = default;
};

// In order, apart from one another; none: it was never issued. `steps` are those of its case or of
// the item alone; `due` is that of the item as it stands. A term that was moved is not kept: the
// due day of a spell before the last one is not known any more.
[[nodiscard]] std::vector<OpenSpell> spellsOf(const domain::RectItem& item,
                                              std::span<const domain::CaseStep> steps,
                                              std::optional<base::Day> due);

// At the end of a day.
struct BurnDownDay {
    base::Day day;
    int open = 0;
    int allowed = 0; // how many would be open if each had been closed on its last day
    int overdue = 0; // of the open ones: past their last day, and not handed in
    bool operator==(const BurnDownDay&) const = default;
};

// Every `step` days, back from the last day to the first one on or after `from`; in order.
[[nodiscard]] std::vector<BurnDownDay> burnDown(std::span<const OpenSpell> spells, base::Day from,
                                                base::Day to, int step);

} // namespace sizao::rules
