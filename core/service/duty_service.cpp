// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/duty_service.h"

#include "core/rules/record_flow.h"

#include <algorithm>

namespace sizao::service {
namespace {

// The flow table narrows the matrix: a conclusion is recorded by those who may conclude.
std::vector<domain::Role> whoMay(Action action) {
    std::vector<domain::Role> roles = rules::rolesFor(action);
    if (action != Action::VerifyRecords)
        return roles;
    for (const rules::RecordTransition& row : rules::recordFlow())
        if (row.event == rules::RecordEvent::Conclude)
            std::erase_if(roles, [&row](domain::Role role) {
                return std::find(row.who.begin(), row.who.end(), role) == row.who.end();
            });
    return roles;
}

} // namespace

QString DutyService::refusal(Action action) const {
    const std::vector<domain::Role> roles = whoMay(action);
    const bool may = std::any_of(roles.begin(), roles.end(),
                                 [this](domain::Role role) { return m_session.actor().has(role); });
    return may ? QString() : rules::refusalText(action, roles);
}

QStringList DutyService::dutiesOf(domain::Role role) {
    QStringList names;
    for (const rules::Permission& permission : rules::permissions()) {
        const std::vector<domain::Role> roles = whoMay(permission.action);
        if (permission.role == role && std::find(roles.begin(), roles.end(), role) != roles.end())
            names.append(rules::toLabel(permission.action));
    }
    return names;
}

} // namespace sizao::service
