// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/work_calendar.h"

#include <QJsonValue>

#include <optional>
#include <vector>

namespace sizao::rules {

class CheckedNode;

// 期限 of one kind, as the catalogue has it (`deadlines`; domain text, section 7).
struct DeadlineRules {
    QString code; // DL_…, of domain::DeadlineCode or a customer's own
    QString name;
    QString start; // the event that starts it, e.g. letter.served
    Amount amount;
    domain::DeadlineKind kind = domain::DeadlineKind::Due;
    bool needs_legal_confirmation = false;
    bool operator==(const DeadlineRules&) const = default;
};

// Of a stored catalogue; nullopt: one of them cannot be read. Absent: none.
[[nodiscard]] std::optional<std::vector<DeadlineRules>> readDeadlines(const QJsonValue& json);
// Notes what is wrong with the list of a document.
void checkDeadlines(const CheckedNode& list);

} // namespace sizao::rules
