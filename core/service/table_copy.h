// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/session.h"
#include "core/service/table_file.h"

namespace sizao::service {

// A copy of a list that left the program, and what it says of itself.
struct TableCopy {
    QByteArray bytes;
    qint64 number = 0; // 份号, of its series
    int rows = 0;
    QString digest; // SHA-256 of the bytes, hex
};

// Which list it is, for the audit and the notes.
struct CopyOf {
    const char* act;                            // in the audit
    const char* series;                         // copies are numbered within it
    std::optional<domain::CaseId> warning_case; // of one case alone
    QString organisation;
    base::Day today;
    bool training = false;
};

// The list as a file: numbered and audited before anybody gets the bytes. Who may copy it was asked
// before. Errors: Invalid without a reason or with too long a one.
[[nodiscard]] base::Result<TableCopy> takeCopy(storage::WriteContext& context, Table table,
                                               TableFormat format, const CopyOf& of,
                                               const QString& reason);

} // namespace sizao::service
