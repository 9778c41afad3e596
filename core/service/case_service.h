// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/service/casework_service.h"
#include "core/service/table_copy.h"
#include "core/storage/stores/warning_store.h"

namespace sizao::service {

using storage::CaseRow;

// One signal of the notice from which the case came, as it was decided on.
struct CaseBasis {
    domain::SignalDecision decision;
    std::shared_ptr<const domain::ComputationSheet> sheet;
};

struct CaseDetail {
    CaseRow row;
    std::vector<CaseBasis> bases; // never empty; the leading one first. One act: they differ in
                                  // model, tier and sheet alone
    QString proposer_name;
    QString decider_name;
    CaseworkView work; // what was done since, and what runs
    [[nodiscard]] const CaseBasis& leading() const { return bases.front(); }
};

class CaseService {
public:
    explicit CaseService(Session& session) : m_session(session) {}

    // Newest first.
    [[nodiscard]] QFuture<base::Result<std::vector<CaseRow>>> list() const;
    [[nodiscard]] QFuture<base::Result<CaseDetail>> detail(domain::CaseId id) const;
    // Those cases as a list, in that order: numbered and audited before anybody gets the bytes.
    // Refused to who may not copy named papers of one of them.
    [[nodiscard]] QFuture<base::Result<TableCopy>> copy(const std::vector<domain::CaseId>& cases,
                                                        TableFormat format, const QString& reason);

private:
    Session& m_session;
};

} // namespace sizao::service
