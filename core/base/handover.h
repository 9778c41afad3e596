// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace sizao::base {

// Values on their way from one thread to another, in order. Whoever has none to take waits.
template <class T>
class Handover {
public:
    void put(T value) {
        const std::lock_guard lock(m_mutex);
        m_values.push_back(std::move(value));
        m_wake.notify_one();
    }
    // Nothing more will be put: what waits is still handed over, then take() answers nullopt.
    void close() {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_wake.notify_all();
    }
    [[nodiscard]] std::optional<T> take() {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_isClosed || !m_values.empty(); });
        return first();
    }
    // nullopt also when nothing came in time.
    [[nodiscard]] std::optional<T> take(std::chrono::milliseconds longest) {
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, longest, [this] { return m_isClosed || !m_values.empty(); });
        return first();
    }

private:
    std::optional<T> first() {
        if (m_values.empty())
            return std::nullopt;
        std::optional<T> value = std::move(m_values.front());
        m_values.pop_front();
        return value;
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<T> m_values;
    bool m_isClosed = false;
};

} // namespace sizao::base
