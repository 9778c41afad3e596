// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/signal_feed.h"

#include "core/base/when_done.h"

#include <algorithm>
#include <map>

namespace sizao::models {

SignalFeed::SignalFeed(service::Session& session, const service::WarningService& warnings)
    : m_warnings(warnings) {
    connect(&session.changes(), &service::ChangeFeed::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.concerns("verification") || changes.concerns("record_change")
                    || changes.concerns("signal_decision") || changes.concerns("case_step")
                    || service::concernsStandards(changes))
                    ask();
            });
    ask();
}

void SignalFeed::ask() {
    const int generation = ++m_generation;
    base::whenDone(m_warnings.signalsOn({}, true), this,
                   [this, generation](base::Result<std::vector<service::SignalRow>> found) {
                       if (generation != m_generation)
                           return;
                       if (found) {
                           m_notices = service::noticesOf(std::move(*found));
                           m_state = ListModel::State::Ready;
                       } else {
                           m_error = found.error();
                           m_state = ListModel::State::Failed;
                       }
                       emit derived();
                   });
}

int SignalFeed::pendingCount(std::optional<domain::Tier> tier) const {
    return static_cast<int>(
        std::count_if(m_notices.begin(), m_notices.end(), [&](const service::Notice& notice) {
            const service::SignalRow& leading = notice.leading();
            return leading.status == domain::SignalStatus::Pending
                   && (!tier || leading.tier == *tier);
        }));
}

const service::Notice* SignalFeed::find(const QString& key) const {
    const auto found = std::find_if(m_notices.begin(), m_notices.end(),
                                    [&](const auto& notice) { return notice.contains(key); });
    return found == m_notices.end() ? nullptr : &*found;
}

std::vector<std::pair<QString, QString>> SignalFeed::modelsMet() const {
    std::map<QString, QString> met;
    for (const service::Notice& notice : m_notices)
        for (const service::SignalRow& row : notice.rows)
            met.emplace(row.model, row.model_name);
    return {met.begin(), met.end()};
}

} // namespace sizao::models
