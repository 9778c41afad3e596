// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace sizao::base {

// Long work reports how far it is and asks whether it should stop. The giver keeps a copy and
// calls cancel(); both sides may be on different threads.
class Progress {
public:
    using Report = std::function<void(qint64 done, qint64 total)>; // total 0: not known yet

    explicit Progress(Report report = {}) : m_state(std::make_shared<State>()) {
        m_state->report = std::move(report);
    }

    void cancel() const { m_state->cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const {
        return m_state->cancelled.load(std::memory_order_relaxed);
    }
    void report(qint64 done, qint64 total) const {
        if (m_state->report)
            m_state->report(done, total);
    }

private:
    struct State {
        std::atomic<bool> cancelled = false;
        Report report;
    };
    std::shared_ptr<State> m_state;
};

} // namespace sizao::base
