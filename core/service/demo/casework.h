// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/session.h"

#include <atomic>

namespace sizao::service::demo {

// The clock of a demonstration while it is made: set back, so that what was done weeks ago carries
// its day. Afterwards it shows the time there is.
class DemoClock final : public base::Clock {
public:
    explicit DemoClock(std::shared_ptr<const base::Clock> real) : m_real(std::move(real)) {}

    void goBack(int days) { m_back = days; }
    [[nodiscard]] std::int64_t nowMs() const override {
        return m_real->nowMs() - std::int64_t{m_back} * 86'400'000;
    }
    [[nodiscard]] std::int64_t uptimeSeconds() const override { return m_real->uptimeSeconds(); }

private:
    std::shared_ptr<const base::Clock> m_real;
    std::atomic<int> m_back = 0;
};

// Yellow warnings of the last months, taken step by step through the use cases as an office would:
// one rectified, closed and soon to be looked at again; one with items that are late; one that is
// due soon; one just served. `clock` is that of the session.
[[nodiscard]] base::Result<> runCases(Session& session, DemoClock& clock);

} // namespace sizao::service::demo
