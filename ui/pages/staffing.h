// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/desk.h"
#include "ui/widgets/page.h"

// Many rules ask for two people. What cannot be done because there are too few, said before anybody
// fills in a form; and where they are added. Empty: enough, or not read yet.
namespace sizao::pages {

// A conclusion needs two handlers.
[[nodiscard]] QString verifierLack(const models::Desk& desk);
// Who decides is neither proposer nor handler; a case has two handlers.
[[nodiscard]] QString handlerLack(const models::Desk& desk);
// Who decides does not propose.
[[nodiscard]] QString proposerLack(const models::Desk& desk);

[[nodiscard]] QString addOfficerText();           // 去添加
[[nodiscard]] widgets::Target addOfficerTarget(); // the form of the page 管理

} // namespace sizao::pages
