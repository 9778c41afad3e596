// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <utility>

namespace sizao::service {

// A value that everybody shares, from any thread, until a commit replaces it.
template <class T>
class Snapshot {
public:
    explicit Snapshot(std::shared_ptr<const T> value) : m_value(std::move(value)) {}

    [[nodiscard]] std::shared_ptr<const T> value() const {
        const std::scoped_lock guard(m_guard);
        return m_value;
    }
    // Within the write that stores what it was made from.
    void stage(std::shared_ptr<const T> value) {
        const std::scoped_lock guard(m_guard);
        m_staged = std::move(value);
    }
    // After its commit: what was staged, if anything, is the value from now on.
    void adopt() {
        const std::scoped_lock guard(m_guard);
        if (m_staged)
            m_value = std::exchange(m_staged, nullptr);
    }

private:
    mutable std::mutex m_guard;
    std::shared_ptr<const T> m_value;
    std::shared_ptr<const T> m_staged;
};

} // namespace sizao::service
