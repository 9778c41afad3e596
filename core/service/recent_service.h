// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/task_service.h"

namespace sizao::service {

// A case or record somebody had open.
struct RecentRow {
    TaskPlace place = TaskPlace::Case;
    QString id;
    QString subject_name; // empty: not known
    QString unit_name;
    domain::Tier tier = domain::Tier::None; // of a case
    QString case_number;
};

// 最近打开: what the user opened or worked on last. It names people, so that it is kept nowhere but
// in the vault: it is read from the traces his own acts left in the audit.
class RecentService {
public:
    explicit RecentService(const Session& session) : m_session(session) {}

    // The latest first.
    [[nodiscard]] QFuture<base::Result<std::vector<RecentRow>>> list(int most) const;

private:
    const Session& m_session;
};

} // namespace sizao::service
