// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/session.h"

#include "core/service/fact_cache.h"

namespace sizao::service {

Session::Session(Parts parts, Environment environment)
    : m_parts(std::move(parts)),
      m_environment(std::move(environment)),
      m_facts(std::make_unique<FactCache>()) {
    m_parts.store->setOnCommitted(
        [this](const storage::ChangeSet& changes) { onCommitted(changes); });
}

Session::~Session() {
    m_parts.store.reset(); // finishes what is queued while feed and facts still exist
}

void Session::stageStandards(std::shared_ptr<const rules::Standards> standards) {
    const std::scoped_lock guard(m_standardsGuard);
    m_staged = std::move(standards);
}

void Session::onCommitted(const storage::ChangeSet& changes) {
    if (concernsStandards(changes)) {
        const std::scoped_lock guard(m_standardsGuard);
        if (m_staged)
            m_parts.standards = std::exchange(m_staged, nullptr);
    }
    m_facts->note(changes);
    emit m_feed.committed(changes);
}

storage::Stamp Session::stamp() const {
    return {m_parts.actor, m_environment.clock->nowMs(), m_environment.clock->uptimeSeconds()};
}

} // namespace sizao::service
