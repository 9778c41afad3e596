// SPDX-License-Identifier: GPL-3.0-or-later

// The life of a large vault, in one run: a bare encrypted insert as the reference, the import of
// the same rows through the whole path, opening, and the first page of filtered lists.
// SIZAO_BENCH_RECORDS sets the size (default 1,000,000).

#include "core/base/limits.h"
#include "core/service/fact_cache.h"
#include "core/service/intake_service.h"
#include "core/service/record_service.h"
#include "core/storage/engine/transaction.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/verified_facts.h"
#include "tests/bench/bench_sheets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>

using namespace sizao;

namespace {

int recordCount() {
    return bench::recordCount(1'000'000);
}

// A vault on the way through its life, and what was measured.
struct Life {
    QTemporaryDir folder;
    service::Environment environment;
    base::Secret passphrase = bench::passphrase();
    std::unique_ptr<service::Session> session;
    double bareRate = 0;

    [[nodiscard]] QString file(const char* name) const {
        return folder.filePath(QString::fromLatin1(name));
    }
};

Life& life() {
    static Life made;
    return made;
}

// The record that line `i` of the sheet becomes.
domain::Record recordOf(int i) {
    static const QString channel = QStringLiteral("C01");
    static const QString facts =
        QStringLiteral("工作时间在岗抽查时不在岗位，当日未履行请假手续，已由所在单位确认。");
    domain::Record record;
    record.id = domain::RecordId::fromName(QByteArray::number(i));
    record.person = domain::PersonId::fromName(bench::personNumber(i));
    record.subject_text = QString::fromLatin1(bench::personNumber(i));
    record.unit_at_time = domain::UnitId::fromName("unit");
    record.occurred_on = record.found_on = bench::day(i, recordCount());
    record.channel = channel;
    record.external_id = QString::number(i);
    record.batch = domain::ImportBatchId::fromName("batch");
    record.indicator = QString::fromLatin1(bench::indicators[i % 6]);
    record.level = 1;
    record.grade = domain::Grade::I;
    record.facts = facts;
    record.state = domain::RecordState::Submitted;
    record.source_digest = QByteArray(16, 'x');
    return record;
}

// The rows of the record table in one transaction, no index but the key, nothing else kept.
void bareInsert(benchmark::State& state) {
    namespace table = storage::entity_table;
    bench::writePeople(life().file("people.csv"));
    bench::writeRecords(life().file("records.csv"), recordCount());
    const std::string columns =
        "id, home, rev, origin_dev, origin_n, pending, created_by, created_at, "
        + table::columns<domain::Record>();
    const int count = table::metaColumns + domain::fieldCount<domain::Record>();
    for (auto _ : state) {
        auto database = storage::Database::open(life().file("bare.db"), base::Secret::random(32),
                                                storage::OpenMode::Create);
        if (!database
            || !database->runScript(
                storage::Sql::assembled("bare.create", "CREATE TABLE r (seq INTEGER PRIMARY KEY, "
                                                           + columns + ", UNIQUE (id))")))
            qFatal("no bare database");
        QElapsedTimer timer;
        timer.start();
        auto transaction = storage::Transaction::begin(*database);
        auto insert = database->prepare(
            storage::Sql::assembled("bare.insert", "INSERT INTO r(" + columns + ") VALUES ("
                                                       + table::placeholders(count) + ")"));
        for (int i = 0; i < recordCount(); ++i) {
            const domain::Record record = recordOf(i);
            table::bindMeta(*insert, record.id, {});
            table::bindFields(*insert, table::metaColumns + 1, record);
            if (!insert->run())
                qFatal("bare insert");
        }
        if (!transaction->commit())
            qFatal("bare commit");
        life().bareRate = recordCount() / (static_cast<double>(timer.nsecsElapsed()) / 1e9);
        state.SetIterationTime(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        insert = base::fail(base::ErrorCode::Cancelled, {});
    }
    QFile::remove(life().file("bare.db"));
    state.counters["rows_per_s"] = life().bareRate;
}
BENCHMARK(bareInsert)->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);

service::ImportReport importSheet(const char* sheet) {
    service::ImportRequest request;
    request.file = life().file(sheet) + QLatin1String(".csv");
    request.profile_file = request.file + QLatin1String(".json");
    auto report =
        service::IntakeService(*life().session).import(request, base::Progress()).takeResult();
    if (!report)
        qFatal("import: %s", qPrintable(report.error().message));
    return std::move(*report);
}

// Peak resident size since forgetPeak(), in MiB.
void forgetPeak() {
    QFile peaks(QStringLiteral("/proc/self/clear_refs"));
    if (peaks.open(QIODevice::WriteOnly))
        peaks.write("5");
}
double peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    return 0;
}

void importThroughTheWholePath(benchmark::State& state) {
    auto made = service::createVault(bench::newVault(life().file("bench.sizao")), life().passphrase,
                                     life().environment);
    if (!made)
        qFatal("vault: %s", qPrintable(made.error().message));
    life().session = std::move(*made);
    importSheet("people");
    forgetPeak(); // the key derivation has taken and given back its 256 MiB
    for (auto _ : state) {
        const service::ImportReport report = importSheet("records");
        state.SetIterationTime(report.seconds);
        state.counters["accepted"] = static_cast<double>(report.accepted);
        state.counters["rows_per_s"] = static_cast<double>(report.accepted) / report.seconds;
        state.counters["ratio_to_bare"] =
            static_cast<double>(report.accepted) / report.seconds / life().bareRate;
    }
    state.counters["peak_mib"] = peakMemory();
    life().session.reset();
}
BENCHMARK(importThroughTheWholePath)->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);

// From the passphrase to the first page of the list, key derivation included.
void unlockToFirstPage(benchmark::State& state) {
    for (auto _ : state) {
        life().session.reset();
        QElapsedTimer timer;
        timer.start();
        auto opened =
            service::openVault(life().file("bench.sizao"), life().passphrase, life().environment);
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().message));
        life().session = std::move(*opened);
        const auto page = service::RecordService(*life().session)
                              .page({}, std::nullopt, base::limits::pageRows)
                              .takeResult();
        if (!page || page->size() != static_cast<std::size_t>(base::limits::pageRows))
            qFatal("first page");
        state.SetIterationTime(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
}
BENCHMARK(unlockToFirstPage)->Iterations(3)->UseManualTime()->Unit(benchmark::kMillisecond);

service::RecordFilter filterNumber(int number) {
    service::RecordFilter filter;
    switch (number) {
    case 1:
        filter.standings = {domain::RecordState::Submitted};
        break;
    case 2:
        filter.channel = QStringLiteral("C01");
        break;
    case 3:
        filter.channel = QStringLiteral("C09"); // none
        break;
    case 4:
        filter.indicator = QStringLiteral("XL02");
        break;
    case 5:
        filter.subject_begins = QStringLiteral("王9"); // one in ninety
        break;
    case 6:
        filter.standings = {domain::RecordState::Verified, domain::RecordState::Unfounded};
        break;
    case 7:
        filter.indicator = QStringLiteral("RC03");
        filter.found_from = *base::Day::fromCivil(2022, 1, 1);
        filter.found_to = *base::Day::fromCivil(2022, 1, 20);
        break;
    case 8:
        filter.only_unknown_subject = true;
        break;
    case 9:
        filter.standings = {domain::RecordState::Submitted};
        filter.channel = QStringLiteral("C01");
        filter.indicator = QStringLiteral("GL02");
        filter.subject_begins = QStringLiteral("1099");
        break;
    case 10:
        filter.unit = domain::UnitId::fromName("unit:单位77");
        break;
    case 11:
        filter.subject_begins = QStringLiteral("l"); // one in five: 李 and 刘
        break;
    default:
        break;
    }
    return filter;
}

void firstPageOfAFilter(benchmark::State& state) {
    service::RecordService records(*life().session);
    const auto filter = filterNumber(static_cast<int>(state.range(0)));
    std::size_t rows = 0;
    for (auto _ : state) {
        const auto page = records.page(filter, std::nullopt, base::limits::pageRows).takeResult();
        if (!page)
            qFatal("page: %s", qPrintable(page.error().message));
        rows = page->size();
    }
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK(firstPageOfAFilter)->DenseRange(0, 11)->Unit(benchmark::kMillisecond)->UseRealTime();

// Every record verified some days after it happened.
base::Result<> verifyAll(storage::Database& database) {
    auto transaction = storage::Transaction::begin(database);
    auto verified = database.runScript(
        {"bench.verify",
         "UPDATE record_facet SET standing = 'VERIFIED' WHERE standing = 'SUBMITTED';"
         "INSERT INTO verification(id, home, rev, pending, created_at, record, conclusion, "
         "indicator, level, grade, influence, urgency, verified_on) "
         "SELECT randomblob(16), home, 1, 0, created_at, id, 'VERIFIED', indicator, 1, 'I', 1, 1, "
         "occurred_on + 1 + seq % 40 FROM record"});
    for (int i = 0; verified && i < recordCount(); ++i) {
        const auto id = database.value<domain::RecordId>(
            {"bench.record", "SELECT id FROM record WHERE seq = ?1"}, i + 1);
        verified = storage::refreshVerifiedFact(database, **id);
    }
    return verified ? transaction->commit() : verified;
}

// What the rules need of all records, from the encrypted file into memory, and then what they say
// of everybody: the first question about signals after opening.
void loadFacts(benchmark::State& state) {
    if (auto verified = life().session->store().maintain(verifyAll).takeResult(); !verified)
        qFatal("verify: %s", qPrintable(verified.error().message));
    const auto load = [&](storage::Database& database) {
        service::FactCache cache;
        QElapsedTimer timer;
        timer.start();
        auto refreshed =
            cache.refresh(database, life().session->standards(), life().session->calendar());
        state.SetIterationTime(static_cast<double>(timer.nsecsElapsed()) / 1e9);
        timer.start();
        std::size_t facts = 0;
        cache.visitFolded(life().session->today(), [&](const service::SubjectEntry& entry, auto&) {
            facts += entry.facts.size();
            return true;
        });
        state.counters["facts"] = static_cast<double>(facts);
        state.counters["fold_ms"] = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        return refreshed;
    };
    for (auto _ : state) {
        forgetPeak();
        const double before = peakMemory();
        if (auto loaded = life().session->store().read(load).takeResult(); !loaded)
            qFatal("facts: %s", qPrintable(loaded.error().message));
        state.counters["mib"] = peakMemory() - before;
    }
}
BENCHMARK(loadFacts)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    life().session.reset();
    return 0;
}
