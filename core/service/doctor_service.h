// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/service/session.h"

namespace sizao::service {

enum class Health : std::uint8_t { Good, Notice, Broken };

struct Finding {
    const char*
        code; // stable: integrity schema library outbox audit view sheets cases keys files core_dumps swap
    Health health = Health::Good;
    QString text;
};

// Does the file keep its promises? Reads everything; nothing is changed.
class DoctorService {
public:
    explicit DoctorService(Session& session) : m_session(session) {}

    [[nodiscard]] QFuture<base::Result<std::vector<Finding>>>
    examine(const base::Progress& progress = base::Progress());

private:
    Session& m_session;
};

} // namespace sizao::service
