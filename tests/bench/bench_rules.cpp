// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/event_columns.h"
#include "tests/bench/bench_units.h"

#include <benchmark/benchmark.h>

// Jobs over a whole district (warning model, section 16) beside one sequential read of columns of
// 21 bytes an event in the same run. What counts is the ratio, not the milliseconds.
using namespace sizao;
using bench::District;
using bench::lastDay;

namespace {

const District& sharedDistrict() {
    return bench::referenceDistrict();
}

const rules::EventColumns& sharedEvents() {
    static const rules::EventColumns events(*sharedDistrict().standards,
                                            sharedDistrict().population, lastDay);
    return events;
}

// The limit: day, verified on, number, indicator and what it weighs, 21 bytes an event.
void readColumns(benchmark::State& state) {
    const auto count = static_cast<std::size_t>(sharedDistrict().records);
    const std::vector<std::int32_t> days(count, 1);
    const std::vector<std::int32_t> verified(count, 2);
    const std::vector<std::int64_t> number(count, 3);
    const std::vector<std::uint16_t> indicator(count, 4);
    const std::vector<std::uint8_t> grade(count, 5);
    const std::vector<std::uint16_t> factors(count, 6);
    for (auto _ : state) {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += days[i] + verified[i] + number[i] + indicator[i] + grade[i] + factors[i];
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<qint64>(count));
}
BENCHMARK(readColumns)->Unit(benchmark::kMillisecond);

void readFacts(benchmark::State& state) {
    const District& made = sharedDistrict();
    for (auto _ : state) {
        std::int64_t sum = 0;
        for (const auto& facts : made.facts)
            for (const rules::Fact& fact : facts)
                sum += fact.occurred_on.number() + fact.indicator + int(fact.grade);
        benchmark::DoNotOptimize(sum);
    }
    state.counters["bytes"] = sizeof(rules::Fact);
}
BENCHMARK(readFacts)->Unit(benchmark::kMillisecond);

void loadColumns(benchmark::State& state) {
    const District& made = sharedDistrict();
    for (auto _ : state)
        benchmark::DoNotOptimize(
            rules::EventColumns(*made.standards, made.population, lastDay).size());
}
BENCHMARK(loadColumns)->Unit(benchmark::kMillisecond);

void pointsPass(benchmark::State& state) {
    const rules::EventColumns& events = sharedEvents();
    for (auto _ : state) {
        const auto points = rules::pointsOf(*sharedDistrict().standards, events);
        state.counters["rows"] = static_cast<double>(points.rows.size());
        const std::size_t bytes = events.size() * 14 + points.rows.size() * sizeof(rules::PointRow);
        state.counters["bytes/event"] =
            static_cast<double>(bytes) / static_cast<double>(events.size());
    }
}
BENCHMARK(pointsPass)->Unit(benchmark::kMillisecond);

std::size_t foldPeople(const District& made) {
    std::size_t found = 0;
    rules::foldAll(*made.standards, made.population, lastDay,
                   [&](const domain::SubjectRef&, const std::vector<rules::PairState>& pairs) {
                       for (const rules::PairState& pair : pairs)
                           found += pair.history.size();
                   });
    return found;
}

void foldEverybody(benchmark::State& state) {
    const District& made = sharedDistrict();
    for (auto _ : state)
        state.counters["signals"] = static_cast<double>(foldPeople(made));
    state.SetItemsProcessed(state.iterations() * made.records);
}
BENCHMARK(foldEverybody)->Unit(benchmark::kMillisecond);

void foldUnits(benchmark::State& state) {
    const District& made = sharedDistrict();
    const auto units = bench::unitsOf(made);
    rules::Folder folder(*made.standards);
    for (auto _ : state) {
        std::size_t found = 0;
        for (const rules::UnitFacts& unit : units)
            for (const rules::PairState& pair : folder.fold(unit.view({}), lastDay))
                found += pair.history.size();
        state.counters["signals"] = static_cast<double>(found);
    }
}
BENCHMARK(foldUnits)->Unit(benchmark::kMillisecond);

void foldOneSubject(benchmark::State& state) {
    const District& made = sharedDistrict();
    rules::Folder folder(*made.standards);
    for (auto _ : state)
        benchmark::DoNotOptimize(folder.fold(made.population.front(), lastDay).front().score);
}
BENCHMARK(foldOneSubject)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
