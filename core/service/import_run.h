// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/error_file.h"
#include "core/intake/row_mapper.h"
#include "core/intake/sheet_rows.h"
#include "core/service/import_resolver.h"
#include "core/service/intake_service.h"

#include <QElapsedTimer>

#include <array>

namespace sizao::service {

// One import from file to report, on a worker thread: reads and maps one batch while db-write
// stores the one before. Made and run once.
class ImportRun {
public:
    ImportRun(Session& session, ImportRequest request, base::Progress progress);

    [[nodiscard]] base::Result<ImportReport> run();

private:
    struct Line {
        intake::Row row;
        intake::MappedRow mapped;
        RowVerdict verdict;
    };
    struct Batch {
        std::vector<Line> lines; // kept between rounds; `count` of them are in use
        std::size_t count = 0;
        QFuture<base::Result<qint64>> stored; // rows accepted
        bool isUnderWay = false;
    };

    [[nodiscard]] base::Result<> open();
    [[nodiscard]] base::Result<bool> fill(Batch& batch); // false: the file has ended
    void submit(Batch& batch);
    [[nodiscard]] base::Result<> settle(Batch& batch); // waits and counts
    [[nodiscard]] base::Result<> account(Line& line);
    [[nodiscard]] base::Result<> reject(const Line& line);
    void remember(const intake::RowIssue& issue);
    [[nodiscard]] base::Result<> finish();
    [[nodiscard]] base::Result<qint64> store(storage::WriteContext& context, Batch& batch);
    [[nodiscard]] QString errorPath() const;

    Session& m_session;
    ImportRequest m_request;
    base::Progress m_progress;
    intake::MappingProfile m_profile;
    std::unique_ptr<intake::SheetRows> m_rows;
    std::optional<intake::RowMapper> m_mapper;
    std::unique_ptr<ImportResolver> m_resolver; // used on db-write
    std::unique_ptr<intake::ErrorFile> m_errors;
    domain::ImportBatch m_batch;
    bool m_batchCreated = false; // on db-write
    std::array<Batch, 2> m_batches;
    QHash<QString, qint64> m_reasons;
    ImportReport m_report;
    qint64 m_read = 0;
    std::atomic<qint64> m_bytesDone = 0;
    std::atomic<qint64> m_bytesTotal = 0;
};

// The profile of a request: read from its file, or suggested from the headings of the sheet.
[[nodiscard]] base::Result<intake::MappingProfile> loadProfile(const ImportRequest& request,
                                                               base::Day today);

} // namespace sizao::service
