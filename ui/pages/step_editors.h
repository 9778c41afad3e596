// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/widgets/form_field.h"

#include <functional>
#include <vector>

namespace sizao::pages {

// One thing that a step asks whoever takes it.
struct StepEditor {
    QString name; // of the editor as object, and of its value in a draft
    QString label;
    QWidget* editor = nullptr; // owned by the form that takes it in
    widgets::Need need = widgets::Need::Optional;
    widgets::FormField::Check check;
    std::function<void(service::StepEntry&)> write; // what is filled in, into the entry
    QString hint{};
};

// What is asked for that step of the case, in reading order: everything its guards read that does
// not go without saying. Letters are written in an editor of their own.
[[nodiscard]] std::vector<StepEditor> stepEditors(const models::Desk& desk,
                                                  const service::CaseworkView& work,
                                                  const service::NextStep& next);

// What goes without saying: the other handler, the reviewer, the only letter it can be about.
void fillKnown(service::StepEntry& entry, const service::CaseworkView& work,
               const service::NextStep& next);

} // namespace sizao::pages
