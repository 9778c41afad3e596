// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/interest.h"
#include "core/service/session.h"

namespace sizao::service {

struct InterestRow {
    domain::Interest interest;
    QString user_name;
    QString about; // name of the cadre or unit
};

// Declared interests (利害关系): whoever has one takes no step in the cases about that person or
// unit, and in those about people of the unit. Everybody declares his own; whoever assigns handlers
// may enter what he learns of others.
class InterestService {
public:
    explicit InterestService(Session& session) : m_session(session) {}

    // In order of declaration, ended ones too. Everybody sees his own; all are seen by whoever
    // assigns handlers.
    [[nodiscard]] QFuture<base::Result<std::vector<InterestRow>>> list() const;
    // Id and day are given here. Invalid unless it is with one cadre or one unit that is there.
    [[nodiscard]] QFuture<base::Result<domain::InterestId>> declare(domain::Interest interest);
    // By whoever assigns handlers, with a reason; nobody ends his own.
    [[nodiscard]] QFuture<base::Result<>> end(domain::InterestId id, const QString& reason);

private:
    Session& m_session;
};

} // namespace sizao::service
