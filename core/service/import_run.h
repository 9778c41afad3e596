// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/handover.h"
#include "core/intake/sheet_rows.h"
#include "core/service/import_account.h"
#include "core/service/import_people.h"
#include "core/service/import_records.h"
#include "core/service/intake_service.h"

#include <QElapsedTimer>

#include <array>

namespace sizao::service {

// One import from file to report, on a worker thread. Batches of rows go round: the worker fills
// one (reading, mapping, and resolving on db-read) while db-write stores the ones before, many to
// a transaction; it comes back and is accounted for, and counts once its transaction is on the
// disk. Made and run once.
class ImportRun {
public:
    ImportRun(Session& session, ImportRequest request, base::Progress progress);

    [[nodiscard]] base::Result<ImportReport> run();

private:
    struct Line {
        intake::Row row;
        intake::MappedRow mapped;
        RowVerdict verdict;
        ReadyRecord ready; // of a record that is to be written
    };
    struct Batch {
        std::vector<Line> lines; // kept between rounds; `count` of them are in use
        std::size_t count = 0;
    };

    // On the worker
    [[nodiscard]] base::Result<> open();
    [[nodiscard]] base::Result<> openRecords();
    // All batches of the file, and the transactions. False: cancelled before its end.
    [[nodiscard]] base::Result<bool> pump();
    [[nodiscard]] base::Result<bool> fill(Batch& batch); // false: the file has ended
    [[nodiscard]] base::Result<> resolve(Batch& batch);
    void beginTransaction();
    [[nodiscard]] base::Result<> receive(); // one batch, or the end of a transaction
    void reportProgress();
    [[nodiscard]] base::Result<ImportReport> finish();

    // On db-write
    [[nodiscard]] base::Result<> storeBatches(storage::WriteContext& context);
    [[nodiscard]] base::Result<qint64> store(storage::WriteContext& context, Batch& batch);
    [[nodiscard]] base::Result<> storeHead(storage::WriteContext& context, qint64 accepted);

    Session& m_session;
    ImportRequest m_request;
    base::Progress m_progress;
    QElapsedTimer m_timer;
    intake::MappingProfile m_profile;
    std::unique_ptr<intake::SheetRows> m_rows;
    std::optional<intake::RowMapper> m_mapper;
    std::unique_ptr<RecordResolver> m_records; // used on db-read
    std::unique_ptr<PeopleImport> m_people;    // used on db-write
    std::optional<ImportAccount> m_account;
    domain::ImportBatch m_batch;
    bool m_batchCreated = false; // on db-write

    std::array<Batch, base::limits::importBatches> m_batches;
    std::vector<Batch*> m_free;
    base::Handover<Batch*> m_toStore;
    base::Handover<Batch*> m_back; // nullptr: the transaction has ended, as m_ended says
    base::Result<> m_ended;        // written before the nullptr is put
    std::size_t m_underWay = 0;    // batches that are not back yet
    bool m_isInTransaction = false;

    qint64 m_read = 0;
    std::atomic<qint64> m_bytesDone = 0;
    std::atomic<qint64> m_bytesTotal = 0;
};

// The profile of a request: read from its file, or suggested from the headings of the sheet.
[[nodiscard]] base::Result<intake::MappingProfile> loadProfile(const ImportRequest& request,
                                                               base::Day today);

} // namespace sizao::service
