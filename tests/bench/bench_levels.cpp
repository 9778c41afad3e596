// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/event_columns.h"
#include "tests/bench/bench_district.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

// Levels of everybody as of one day (warning model, section 16) beside GROUP BY over a covering
// index of the same points in the same run.
using namespace sizao;

namespace {

const rules::PointColumns& points() {
    static const bench::District& district = bench::referenceDistrict();
    static const rules::PointColumns columns = rules::pointsOf(
        *district.standards,
        rules::EventColumns(*district.standards, district.population, bench::lastDay));
    return columns;
}

constexpr int window = 365;

void levelsOfEverybody(benchmark::State& state) {
    const rules::PointColumns& columns = points();
    int day = 0;
    for (auto _ : state) {
        day = (day + 37) % (365 * (bench::years - 1));
        const auto levels = rules::levelsOn(*bench::referenceDistrict().standards, columns,
                                            bench::firstDay + window + day, bench::lastDay);
        benchmark::DoNotOptimize(levels.data());
        state.counters["warned"] =
            static_cast<double>(std::count_if(levels.begin(), levels.end(), [](const auto& each) {
                return each.level != domain::Tier::None;
            }));
    }
}
BENCHMARK(levelsOfEverybody)->Unit(benchmark::kMillisecond);

void sqlGroupBy(benchmark::State& state) {
    const rules::PointColumns& columns = points();
    sqlite3* database = nullptr;
    sqlite3_open(":memory:", &database);
    sqlite3_exec(database, "CREATE TABLE hit(day INTEGER, pair INTEGER, points INTEGER); BEGIN",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO hit VALUES(?, ?, ?)", -1, &insert, nullptr);
    for (std::size_t pair = 0; pair < columns.pairs(); ++pair)
        for (const rules::PointRow& row : columns.of(pair)) {
            sqlite3_bind_int(insert, 1, row.day.number());
            sqlite3_bind_int(insert, 2, static_cast<int>(pair));
            sqlite3_bind_int64(insert, 3, row.points);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
    sqlite3_finalize(insert);
    sqlite3_exec(database, "CREATE INDEX hits ON hit(day, pair, points); COMMIT", nullptr, nullptr,
                 nullptr);
    sqlite3_stmt* query = nullptr;
    sqlite3_prepare_v2(database,
                       "SELECT count(*) FROM (SELECT pair, sum(points) AS s FROM hit "
                       "WHERE day > ? - 365 AND day <= ? GROUP BY pair) WHERE s >= 6000",
                       -1, &query, nullptr);
    int day = 0;
    for (auto _ : state) {
        day = (day + 37) % (365 * (bench::years - 1));
        sqlite3_bind_int(query, 1, bench::firstDay.number() + window + day);
        sqlite3_bind_int(query, 2, bench::firstDay.number() + window + day);
        sqlite3_step(query);
        state.counters["warned"] = sqlite3_column_int(query, 0);
        sqlite3_reset(query);
    }
    sqlite3_finalize(query);
    sqlite3_close(database);
}
BENCHMARK(sqlGroupBy)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
