// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_act.h"
#include "core/domain/case_words.h"
#include "core/domain/letter_element.h"

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

// What became of the cases of the invented district: data of casework.cpp.
namespace sizao::service::demo {

// One item and how far it came. Days are counted back from today; -1: not yet.
struct ItemCourse {
    domain::RectClass kind = domain::RectClass::Immediate;
    int claimed = -1;
    int planned = -1;
    int approved = -1; // of the plan, unless at once
    int progress = -1;
    int reported = -1;
    int accepted = -1;
    int followed_up = -1;
    int percent = 0;
    const char* report = ""; // what was said of the progress
    const char* proof = "";  // name of its file
    const char* proof_bytes = "";
    const char* place = "";
    int captured_before = 0; // days before the report
};
struct CaseCourse {
    int opened = 0;
    int served = 0;
    int closed = -1;
    const char* leader = ""; // in charge of the unit
    std::vector<ItemCourse> items;
};
// The earliest first. Handed to people as they are: Chinese like the papers.
[[nodiscard]] std::span<const CaseCourse> courses();

struct ItemText {
    const char* problem; // %1: the name of the indicator
    const char* measures;
    const char* standard;
};
[[nodiscard]] const ItemText& textOf(domain::RectClass kind);
// What the case itself cannot say in its letter.
[[nodiscard]] QString elementText(domain::LetterElement element);

struct Deed {
    int days_ago = 0;
    domain::CaseAct act = domain::CaseAct::ClaimItem;
    std::size_t item = 0; // index; of the case: 0
};
// In the order of the days, up to the closure and the look back.
[[nodiscard]] std::vector<Deed> deedsOf(const CaseCourse& course);

} // namespace sizao::service::demo
