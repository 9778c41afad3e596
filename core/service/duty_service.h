// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/permissions.h"
#include "core/service/session.h"

#include <QStringList>

namespace sizao::service {

using rules::Action;

// Who may do what, before anybody tries: screens switch off what would only be refused, and say who
// may. Answers at once. The use cases check again.
class DutyService {
public:
    explicit DutyService(const Session& session) : m_session(session) {}

    // Empty: the user may. Else one sentence that names the roles.
    [[nodiscard]] QString refusal(Action action) const;
    [[nodiscard]] bool may(Action action) const { return refusal(action).isEmpty(); }
    // The actions of a role by name, in the order of the matrix.
    [[nodiscard]] static QStringList dutiesOf(domain::Role role);

private:
    const Session& m_session;
};

} // namespace sizao::service
