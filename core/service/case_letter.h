// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/letter_template.h"
#include "core/rules/letter_rules.h"
#include "core/service/sheet_copy_service.h"

namespace sizao::service {

// A letter of a case as it goes on paper.
struct CaseLetter {
    documents::FilledLetter filled;
    bool is_draft = true; // not signed yet: printed with that mark
};

// For going on in Word or WPS.
[[nodiscard]] QByteArray docxOf(const CaseLetter& letter);

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
    // One that is being written, stored or not, as it would go on paper now.
    [[nodiscard]] QFuture<base::Result<CaseLetter>> preview(const domain::Letter& draft) const;
    // A new one of that kind with what the case itself says (letter_suggestion.h).
    [[nodiscard]] QFuture<base::Result<domain::Letter>> suggestion(domain::CaseId warning_case,
                                                                   domain::LetterKind kind) const;
    // It leaves the program: who may not copy named papers is refused, a file needs a reason, and
    // the act is audited before anything is written.
    [[nodiscard]] QFuture<base::Result<>> takeCopy(domain::CaseId warning_case,
                                                   const base::RawId& letter, CopyKind kind,
                                                   const QString& reason);

private:
    Session& m_session;
};

} // namespace sizao::service
