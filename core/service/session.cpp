// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/session.h"

namespace sizao::service {

Session::Session(Parts parts, Environment environment)
    : m_parts(std::move(parts)), m_environment(std::move(environment)) {
    m_parts.store->setOnCommitted(
        [this](const storage::ChangeSet& changes) { emit m_feed.committed(changes); });
}

Session::~Session() {
    m_parts.store.reset(); // finishes queued writes while the feed still exists
}

storage::Stamp Session::stamp() const {
    return {m_parts.actor, m_environment.clock->nowMs(), m_environment.clock->uptimeSeconds()};
}

} // namespace sizao::service
