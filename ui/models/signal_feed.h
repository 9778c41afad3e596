// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/warning_service.h"
#include "ui/models/list_model.h"

#include <QObject>

namespace sizao::models {

// The notices of today as last derived, whatever their status; highest tier and score first. All
// lists look at this one, so that the rules run once per commit and not once per list.
class SignalFeed : public QObject {
    Q_OBJECT

public:
    using Notices = std::vector<service::Notice>;

    SignalFeed(service::Session& session, const service::WarningService& warnings);

    [[nodiscard]] const Notices& notices() const { return m_notices; }
    [[nodiscard]] ListModel::State state() const { return m_state; }
    [[nodiscard]] const base::Error& error() const { return m_error; }
    // By the tier of the leading signal.
    [[nodiscard]] int pendingCount(std::optional<domain::Tier> tier = {}) const;
    // Of which this signal is part; nullptr: not there.
    [[nodiscard]] const service::Notice* find(const QString& key) const;
    // Models met among the signals: code and name, by code.
    [[nodiscard]] std::vector<std::pair<QString, QString>> modelsMet() const;

    void ask();

signals:
    void derived(); // also when it failed

private:
    const service::WarningService& m_warnings;
    Notices m_notices;
    ListModel::State m_state = ListModel::State::Loading;
    base::Error m_error;
    int m_generation = 0; // of the question; answers to an earlier one are dropped
};

} // namespace sizao::models
