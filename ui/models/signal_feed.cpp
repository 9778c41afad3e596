// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/signal_feed.h"

#include <algorithm>
#include <map>

namespace sizao::models {

SignalFeed::SignalFeed(service::Session& session, const service::WarningService& warnings)
    : m_warnings(warnings) {
    connect(&session.changes(), &service::ChangeFeed::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (changes.concerns("verification") || changes.concerns("record_change")
                    || changes.concerns("signal_decision") || service::concernsStandards(changes))
                    ask();
            });
    ask();
}

void SignalFeed::ask() {
    const int generation = ++m_generation;
    m_warnings.signalsOn({}, true).then(this, [this, generation](base::Result<Rows> found) {
        if (generation != m_generation)
            return;
        if (found) {
            m_rows = std::move(*found);
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
        std::count_if(m_rows.begin(), m_rows.end(), [&](const service::SignalRow& row) {
            return row.status == domain::SignalStatus::Pending && (!tier || row.tier == *tier);
        }));
}

const service::SignalRow* SignalFeed::find(const QString& key) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& row) { return row.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

std::vector<std::pair<QString, QString>> SignalFeed::modelsMet() const {
    std::map<QString, QString> met;
    for (const service::SignalRow& row : m_rows)
        met.emplace(row.model, row.model_name);
    return {met.begin(), met.end()};
}

} // namespace sizao::models
