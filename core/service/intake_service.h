// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/base/progress.h"
#include "core/intake/draft.h"
#include "core/service/session.h"

namespace sizao::service {

struct ImportRequest {
    QString file;
    QString profile_file; // mapping profile (JSON); empty: found by the headings
    QString channel;      // code; empty: the one the profile names
    QString error_file;   // where rejected rows go; empty: beside the file, NAME.错误行.csv
    // A transaction takes batches until it has lasted so long; early ones are shorter.
    int transaction_ms = base::limits::importTransactionMs;
};

// rows = accepted + rejected + unchanged. Rows that are no data (totals, blanks) are not counted.
struct ImportReport {
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 unchanged = 0; // were here already, or stand twice in the file
    qint64 skipped = 0;   // totals and the like
    qint64 warnings = 0;
    double seconds = 0;
    bool cancelled = false; // what was accepted stays; importing again goes on from there
    std::optional<domain::ImportBatchId> batch; // nullopt: nothing new
    QString error_file;                         // empty: no row was rejected
    std::vector<intake::RowIssue> issues;       // the first ones, by limits::importIssuesKept
    std::vector<std::pair<QString, qint64>> rejected_by_reason; // most frequent first
};

struct PreviewLine {
    qint64 number = 0; // row in the file
    QStringList cells; // as they stand there
};
struct ImportPreview {
    QString profile_name;
    QString target;  // record, person or unit
    QString channel; // code; empty: still to be chosen for records
    QString sheet;
    QStringList headings;
    std::vector<PreviewLine> rows;
    std::vector<intake::RowIssue> issues;
    qint64 accepted = 0; // of the rows looked at
    qint64 rejected = 0;
    QStringList missing_columns;
    QString problem; // why the profile cannot be used; empty: it can
};

// A file of supervision information, cadres or units becomes entities: read and mapped on a
// worker, resolved against what is here on db-read, written on db-write in a few transactions of
// many batches. Progress counts only what is on the disk.
class IntakeService {
public:
    explicit IntakeService(Session& session) : m_session(session) {}

    // Reads the first rows only; writes nothing.
    [[nodiscard]] QFuture<base::Result<ImportPreview>> preview(const ImportRequest& request) const;
    // Report: (rows on the disk, rows of the file or 0 while unknown).
    [[nodiscard]] QFuture<base::Result<ImportReport>> import(const ImportRequest& request,
                                                             const base::Progress& progress);

private:
    Session& m_session;
};

} // namespace sizao::service
