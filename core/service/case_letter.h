// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_template.h"
#include "core/service/session.h"

namespace sizao::service {

// A letter of a case as it goes on paper.
struct CaseLetter {
    documents::FilledLetter filled;
    bool is_draft = true; // not signed yet: printed with that mark
};

// Letters of cases as documents: what people wrote, with what the case itself says: number, names,
// terms, approvals, items. The shipped template of their kind lays them out.
class CaseLetterService {
public:
    explicit CaseLetterService(Session& session) : m_session(session) {}

    // `more` are values the case does not know, by placeholder, e.g. the office's telephone.
    // NotFound when the case has no such letter; Refused for a kind without a template.
    [[nodiscard]] QFuture<base::Result<CaseLetter>> letter(domain::CaseId warning_case,
                                                           const base::RawId& letter,
                                                           const documents::ValueRow& more = {});

private:
    Session& m_session;
};

} // namespace sizao::service
