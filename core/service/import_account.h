// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/error_file.h"
#include "core/intake/row_mapper.h"
#include "core/service/intake_service.h"
#include "core/service/row_verdict.h"

#include <QHash>

namespace sizao::service {

// What became of the rows of one import: the report in the making, and the file of the rows that
// were refused. Used on the worker.
class ImportAccount {
public:
    // The error file is begun with the first row that is refused.
    ImportAccount(QString error_file, QStringList headings)
        : m_errorFile(std::move(error_file)), m_headings(std::move(headings)) {}

    // A row that went all the way. It counts as accepted or unchanged from commit() on.
    [[nodiscard]] base::Result<> add(const intake::Row& row, const intake::MappedRow& mapped,
                                     const RowVerdict& verdict);
    // What was added so far is on the disk.
    void commit();
    [[nodiscard]] qint64 accepted() const { return m_report.accepted; }
    [[nodiscard]] qint64 onDisk() const { return m_report.accepted + m_report.unchanged; }
    // Closes the error file. The report lacks the batch, the time and whether it was cancelled.
    [[nodiscard]] base::Result<ImportReport> finish();

private:
    [[nodiscard]] base::Result<> reject(const intake::Row& row, const intake::MappedRow& mapped,
                                        const RowVerdict& verdict);
    void remember(const intake::RowIssue& issue);

    QString m_errorFile;
    QStringList m_headings;
    std::unique_ptr<intake::ErrorFile> m_errors;
    QHash<QString, qint64> m_reasons;
    ImportReport m_report;
    qint64 m_accepted = 0; // not on the disk yet
    qint64 m_unchanged = 0;
};

} // namespace sizao::service
