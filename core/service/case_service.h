// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/service/session.h"
#include "core/storage/stores/warning_store.h"

namespace sizao::service {

using storage::CaseRow;

struct CaseDetail {
    CaseRow row;
    QString model_name;
    domain::SignalDecision decision;
    QString proposer_name;
    QString decider_name;
    std::shared_ptr<const domain::ComputationSheet> sheet; // as it was decided on
};

class CaseService {
public:
    explicit CaseService(Session& session) : m_session(session) {}

    // Newest first.
    [[nodiscard]] QFuture<base::Result<std::vector<CaseRow>>> list() const;
    [[nodiscard]] QFuture<base::Result<CaseDetail>> detail(domain::CaseId id) const;

private:
    Session& m_session;
};

} // namespace sizao::service
