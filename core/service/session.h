// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/rules/standards.h"
#include "core/rules/work_calendar.h"
#include "core/service/change_feed.h"
#include "core/service/snapshot.h"
#include "core/storage/stores/store.h"
#include "core/vault/key_cost.h"
#include "core/vault/vault_lock.h"

#include <memory>
#include <mutex>

namespace sizao::service {

class FactCache;

// What the outside world lends to the use cases. Tests lend another one.
struct Environment {
    std::shared_ptr<const base::Clock> clock = std::make_shared<base::SystemClock>();
    vault::KeyPolicy keys = vault::KeyPolicy::production();
    storage::StoreOptions store;
};

// An open vault with the person who opened it: what every use case starts from. The use cases
// themselves are the services beside this header; each holds a reference to its session.
class Session {
public:
    struct Parts {
        vault::VaultLock lock;
        std::unique_ptr<storage::Store> store;
        std::shared_ptr<const rules::Standards> standards;
        std::shared_ptr<const rules::WorkCalendar> calendar;
        domain::Actor actor;
        QString path;
        QString organisation;
        QString agency_word;
        bool training = false;
    };
    Session(Parts parts, Environment environment);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    [[nodiscard]] storage::Store& store() const { return *m_parts.store; }
    [[nodiscard]] const domain::Actor& actor() const { return m_parts.actor; }
    [[nodiscard]] const QString& path() const { return m_parts.path; }
    [[nodiscard]] const QString& organisation() const { return m_parts.organisation; }
    [[nodiscard]] const QString& agencyWord() const { return m_parts.agency_word; }
    [[nodiscard]] bool isTraining() const { return m_parts.training; } // an invented district
    // From any thread: snapshots, which the next publication or change of the calendar replaces.
    [[nodiscard]] std::shared_ptr<const rules::Standards> standards() const {
        return m_standards.value();
    }
    [[nodiscard]] std::shared_ptr<const rules::WorkCalendar> calendar() const {
        return m_calendar.value();
    }
    // Within the write that stores versions or years: what they make, for everybody from its commit
    // on and before anybody is told of it.
    void stageStandards(std::shared_ptr<const rules::Standards> standards) {
        m_standards.stage(std::move(standards));
    }
    void stageCalendar(std::shared_ptr<const rules::WorkCalendar> calendar) {
        m_calendar.stage(std::move(calendar));
    }
    [[nodiscard]] ChangeFeed& changes() { return m_feed; }
    // For reads, which end before the session does.
    [[nodiscard]] FactCache& facts() const { return *m_facts; }

    [[nodiscard]] base::Day today() const { return m_environment.clock->today(); }
    [[nodiscard]] storage::Stamp stamp() const;
    // From any thread.
    template <class T>
    [[nodiscard]] T newId() {
        const std::scoped_lock guard(m_idGuard);
        return m_ids.next<T>(m_environment.clock->nowMs());
    }

private:
    void onCommitted(const storage::ChangeSet& changes);

    Parts m_parts;
    Snapshot<rules::Standards> m_standards;
    Snapshot<rules::WorkCalendar> m_calendar;
    Environment m_environment;
    ChangeFeed m_feed;
    std::unique_ptr<FactCache> m_facts;
    std::mutex m_idGuard;
    base::IdSource m_ids;
};

} // namespace sizao::service
