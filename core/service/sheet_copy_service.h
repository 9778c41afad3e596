// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/domain/warning.h"
#include "core/service/session.h"

namespace sizao::service {

enum class CopyKind {
    Print,
    File, // PDF; needs a reason
};

// Which sheet leaves the program. Without a case it belongs to a signal that nobody decided yet.
struct SheetToCopy {
    domain::SubjectRef subject;
    QString digest; // SHA-256 named inside
    std::optional<domain::CaseId> case_id;
};

// What a copy says of itself (份号): copies of one sheet are numbered from 1, on paper and in files
// alike.
struct SheetCopy {
    qint64 number = 0;
    QString organisation;
    QString taken_by;
    QString taken_at; // `2026-11-23 10:41`, Asia/Shanghai
    bool training = false;
};

// Prints and exports of computation sheets. Who may not copy named material is refused (domain
// text, section 8); the number is given and the audit row written in one transaction, and only then
// is anything painted (security text, section 5).
class SheetCopyService {
public:
    explicit SheetCopyService(Session& session) : m_session(session) {}

    // The copy that would be next, for a preview; takes no number.
    [[nodiscard]] QFuture<base::Result<SheetCopy>> next(const SheetToCopy& sheet) const;
    [[nodiscard]] QFuture<base::Result<SheetCopy>> take(const SheetToCopy& sheet, CopyKind kind,
                                                        const QString& reason);

private:
    Session& m_session;
};

} // namespace sizao::service
