// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/event_table.h"
#include "core/rules/what_if.h"
#include "core/rules/what_if_standards.h"
#include "tests/bench/bench_units.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

// A back-test of ten years (warning model, section 16): what a slider asks for, beside one plain
// loop over columns of (pair, day, points) and beside window functions in SQL over the same rows,
// in the same run. What counts is the ratio. `Argument 1`: the reference set; 0: 10,000 records of
// 300 cadres, as in the demonstration.
using namespace sizao;
using bench::District;

namespace {

constexpr int window = 365;
constexpr rules::MilliPoints yellow = 6000;

const District& districtOf(const benchmark::State& state) {
    static const District small = bench::district(10'000, 300);
    return state.range(0) == 1 ? bench::referenceDistrict() : small;
}

rules::WhatIfQuestion question() {
    rules::WhatIfQuestion question;
    question.mode = rules::WhatIfMode::AsIf;
    question.period = {bench::firstDay, bench::lastDay};
    question.known = bench::lastDay + 1000;
    question.period.to = bench::lastDay;
    return question;
}

rules::WhatIf made(const District& district) {
    return std::move(*rules::WhatIf::create(district.standards, district.population, question(),
                                            base::Progress()));
}

std::shared_ptr<const rules::Standards> draft(const District& district,
                                              const rules::Adjustments& adjustments) {
    return std::make_shared<const rules::Standards>(
        *rules::adjusted(*district.standards, adjustments, question().known));
}

// Points of every fact of every pair, by pair and day: uncapped, without floors.
struct Columns {
    std::vector<std::int32_t> pair;
    std::vector<std::int32_t> day;
    std::vector<std::int32_t> points;
};

Columns columnsOf(const District& district) {
    Columns columns;
    rules::EventTable table(*district.standards);
    const std::size_t models = district.standards->modelCodes().size();
    for (std::size_t subject = 0; subject < district.population.size(); ++subject) {
        table.applyUntil(district.population[subject].facts, question().known);
        for (std::size_t model = 0; model < models; ++model)
            for (const std::uint32_t slot : table.order()) {
                if (!table.counts(slot, model))
                    continue;
                columns.pair.push_back(static_cast<std::int32_t>(subject * models + model));
                columns.day.push_back(table.event(slot).occurred_on.number());
                columns.points.push_back(static_cast<std::int32_t>(table.points(slot, model)));
            }
    }
    return columns;
}

void plainLoop(benchmark::State& state) {
    const Columns columns = columnsOf(districtOf(state));
    for (auto _ : state) {
        int crossing = 0;
        std::size_t first = 0;
        std::int64_t sum = 0;
        bool has = false;
        for (std::size_t i = 0; i < columns.pair.size(); ++i) {
            if (i == 0 || columns.pair[i] != columns.pair[i - 1]) {
                crossing += has ? 1 : 0;
                first = i;
                sum = 0;
                has = false;
            }
            sum += columns.points[i];
            for (; columns.day[first] <= columns.day[i] - window; ++first)
                sum -= columns.points[first];
            has = has || sum >= yellow;
        }
        state.counters["pairs"] = crossing + (has ? 1 : 0);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<qint64>(columns.pair.size()));
}
BENCHMARK(plainLoop)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

sqlite3* tableOf(const Columns& columns) {
    sqlite3* database = nullptr;
    sqlite3_open(":memory:", &database);
    sqlite3_exec(database, "CREATE TABLE hit(pair INTEGER, day INTEGER, points INTEGER); BEGIN",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt* insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO hit VALUES(?, ?, ?)", -1, &insert, nullptr);
    for (std::size_t i = 0; i < columns.pair.size(); ++i) {
        sqlite3_bind_int(insert, 1, columns.pair[i]);
        sqlite3_bind_int(insert, 2, columns.day[i]);
        sqlite3_bind_int(insert, 3, columns.points[i]);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_exec(database, "CREATE INDEX hits ON hit(pair, day, points); COMMIT", nullptr, nullptr,
                 nullptr);
    return database;
}

void sqlWindow(benchmark::State& state) {
    sqlite3* database = tableOf(columnsOf(districtOf(state)));
    sqlite3_stmt* query = nullptr;
    sqlite3_prepare_v2(
        database,
        "SELECT count(*) FROM (SELECT pair, max(s) AS peak FROM (SELECT pair, sum(points) OVER "
        "(PARTITION BY pair ORDER BY day RANGE BETWEEN 364 PRECEDING AND CURRENT ROW) AS s "
        "FROM hit) GROUP BY pair) WHERE peak >= 6000",
        -1, &query, nullptr);
    for (auto _ : state) {
        sqlite3_step(query);
        state.counters["pairs"] = sqlite3_column_int(query, 0);
        sqlite3_reset(query);
    }
    sqlite3_finalize(query);
    sqlite3_close(database);
}
BENCHMARK(sqlWindow)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// With caps and floors over the points as they stand in columns, as SQL has them in its rows.
void crossingPass(benchmark::State& state) {
    const District& district = districtOf(state);
    const rules::PointColumns points = rules::pointsOf(
        *district.standards,
        rules::EventColumns(*district.standards, district.population, question().known));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            rules::peaksOf(*district.standards, points, question().period, base::Progress())
                ->peaks.size());
}
BENCHMARK(crossingPass)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// The same with the points computed anew, as another weight asks for it.
void pricedCrossingPass(benchmark::State& state) {
    const rules::WhatIf run = made(districtOf(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(run.draftPeaks(base::Progress())->peaks.size());
}
BENCHMARK(pricedCrossingPass)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// What a line that is dragged reads off the peaks.
void rescanThresholds(benchmark::State& state) {
    const rules::WhatIf run = made(districtOf(state));
    const auto peaks = *run.draftPeaks(base::Progress());
    rules::MilliPoints at = 0;
    for (auto _ : state) {
        at = (at + 250) % 6000;
        for (std::size_t model = 0; model < peaks.models; ++model)
            benchmark::DoNotOptimize(peaks.byTier(model, {6000 + at, 9000 + at, 12'000 + at})[1]);
    }
}
BENCHMARK(rescanThresholds)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void replayEverybody(benchmark::State& state) {
    const District& district = districtOf(state);
    const rules::ReplayPopulation population(*district.standards, district.population,
                                             rules::WhatIfMode::AsIf, question().known);
    for (auto _ : state)
        benchmark::DoNotOptimize(rules::replay(district.standards, population,
                                               {{15, 30, 60}, bench::lastDay}, {}, base::Progress())
                                     ->subjects.size());
}
BENCHMARK(replayEverybody)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// Exact, with everything it takes from the last draft; `folded` is the share that had to be.
void drag(benchmark::State& state, const std::vector<rules::Adjustments>& positions) {
    const District& district = districtOf(state);
    rules::WhatIf run = made(district);
    std::vector<std::shared_ptr<const rules::Standards>> drafts;
    for (const rules::Adjustments& position : positions)
        drafts.push_back(draft(district, position));
    std::size_t at = 0;
    std::size_t folded = 0;
    for (auto _ : state) {
        if (!run.setDraft(drafts[at++ % drafts.size()], base::Progress()))
            std::abort();
        benchmark::DoNotOptimize(run.comparison().changed.size());
        folded += run.draft().folded;
    }
    state.counters["folded"] = static_cast<double>(folded) / static_cast<double>(at)
                               / static_cast<double>(district.population.size());
}

void dragThreshold(benchmark::State& state) {
    std::vector<rules::Adjustments> positions;
    for (const rules::MilliPoints line : {6250, 6500, 6750, 7000, 6750, 6500})
        positions.push_back({{{QStringLiteral("M-ZF"), {line, 9000, 12'000}}}, {}});
    drag(state, positions);
}
BENCHMARK(dragThreshold)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void dragWeight(benchmark::State& state) {
    std::vector<rules::Adjustments> positions;
    for (const int percent : {105, 110, 115, 110})
        positions.push_back({{}, {{QStringLiteral("YL03"), QStringLiteral("M-ZF"), percent}}});
    drag(state, positions);
}
BENCHMARK(dragWeight)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// The 200 units of the reference set, or the six of the small one: gathered once, replayed as if
// every fact had been known at once. Their facts are a copy of their people's, and so is the
// history of this mode; `MB` is both together.
struct DistrictUnits {
    std::vector<rules::UnitFacts> units;
    std::vector<rules::SubjectFacts> subjects;
};

const DistrictUnits& unitsOf(const benchmark::State& state) {
    static const auto gather = [](const District& district) {
        DistrictUnits made{bench::unitsOf(district), {}};
        for (const rules::UnitFacts& unit : made.units)
            made.subjects.push_back(unit.view({}));
        return made;
    };
    static const DistrictUnits small = gather(bench::district(10'000, 300));
    if (state.range(0) == 0)
        return small;
    static const DistrictUnits reference = gather(bench::referenceDistrict());
    return reference;
}

rules::WhatIf madeOfUnits(benchmark::State& state) {
    const District& district = districtOf(state);
    const DistrictUnits& units = unitsOf(state);
    std::size_t facts = 0;
    for (const rules::SubjectFacts& unit : units.subjects)
        facts += unit.facts.size();
    state.counters["units"] = static_cast<double>(units.subjects.size());
    state.counters["MB"] = 2.0 * static_cast<double>(facts * sizeof(rules::Fact)) / 1e6;
    return std::move(
        *rules::WhatIf::create(district.standards, units.subjects, question(), base::Progress()));
}

void createOfUnits(benchmark::State& state) {
    for (auto _ : state)
        benchmark::DoNotOptimize(madeOfUnits(state).baseline().folded);
}
BENCHMARK(createOfUnits)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// Every position of a line or weight folds every unit again: each has facts of everything.
void dragOfUnits(benchmark::State& state, const rules::Adjustments& one,
                 const rules::Adjustments& other) {
    const District& district = districtOf(state);
    rules::WhatIf run = madeOfUnits(state);
    const std::shared_ptr<const rules::Standards> drafts[] = {draft(district, one),
                                                              draft(district, other)};
    std::size_t at = 0;
    for (auto _ : state) {
        if (!run.setDraft(drafts[at++ % 2], base::Progress()))
            std::abort();
        benchmark::DoNotOptimize(run.comparison().changed.size());
    }
}

void dragRateOfUnits(benchmark::State& state) {
    const auto line = [](rules::MilliPoints least) {
        return rules::Adjustments{
            {{QStringLiteral("M-ZF"), {least, 90'000, 120'000}, rules::LinesOf::UnitRate}}, {}};
    };
    dragOfUnits(state, line(55'000), line(65'000));
}
BENCHMARK(dragRateOfUnits)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void dragWeightOfUnits(benchmark::State& state) {
    const auto weight = [](int percent) {
        return rules::Adjustments{{}, {{QStringLiteral("YL03"), QStringLiteral("M-ZF"), percent}}};
    };
    dragOfUnits(state, weight(105), weight(110));
}
BENCHMARK(dragWeightOfUnits)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

// Every day of the ten years.
void peaksOfUnits(benchmark::State& state) {
    const rules::WhatIf run = madeOfUnits(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(run.draftPeaks(base::Progress())->peaks.size());
}
BENCHMARK(peaksOfUnits)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void sensitivityOfUnits(benchmark::State& state) {
    const rules::WhatIf run = madeOfUnits(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(run.sensitivity(base::Progress())->size());
}
BENCHMARK(sensitivityOfUnits)->Arg(0)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
