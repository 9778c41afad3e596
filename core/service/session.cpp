// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/session.h"

#include "core/service/fact_cache.h"

namespace sizao::service {

Session::Session(Parts parts, Environment environment)
    : m_parts(std::move(parts)),
      m_standards(std::move(m_parts.standards)),
      m_calendar(std::move(m_parts.calendar)),
      m_environment(std::move(environment)),
      m_facts(std::make_unique<FactCache>()) {
    m_parts.store->setOnCommitted(
        [this](const storage::ChangeSet& changes) { onCommitted(changes); });
}

Session::~Session() {
    m_parts.store.reset(); // finishes what is queued while feed and facts still exist
}

void Session::onCommitted(const storage::ChangeSet& changes) {
    if (concernsStandards(changes))
        m_standards.adopt();
    if (concernsCalendar(changes))
        m_calendar.adopt();
    m_facts->note(changes);
    emit m_feed.committed(changes);
}

storage::Stamp Session::stamp() const {
    return {m_parts.actor, m_environment.clock->nowMs(), m_environment.clock->uptimeSeconds()};
}

} // namespace sizao::service
