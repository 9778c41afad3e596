// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_district.h"

#include <benchmark/benchmark.h>

// Full evaluation of a district against one sequential read of the same facts in the same run
// (warning model, section 16). What counts is the ratio, not the milliseconds.
using namespace sizao;
using bench::District;
using bench::lastDay;

namespace {

const District& sharedDistrict() {
    return bench::referenceDistrict();
}

void readOnce(benchmark::State& state) {
    const District& made = sharedDistrict();
    for (auto _ : state) {
        std::int64_t sum = 0;
        for (const auto& facts : made.facts)
            for (const rules::Fact& fact : facts)
                sum += fact.occurred_on.number() + fact.indicator + int(fact.grade);
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * made.records);
}
BENCHMARK(readOnce)->Unit(benchmark::kMillisecond);

void foldEverybody(benchmark::State& state) {
    const District& made = sharedDistrict();
    for (auto _ : state) {
        std::size_t found = 0;
        rules::foldAll(*made.standards, made.population, lastDay,
                       [&](const domain::SubjectRef&, const std::vector<rules::PairState>& pairs) {
                           for (const rules::PairState& pair : pairs)
                               found += pair.history.size();
                       });
        state.counters["signals"] = static_cast<double>(found);
    }
    state.SetItemsProcessed(state.iterations() * made.records);
}
BENCHMARK(foldEverybody)->Unit(benchmark::kMillisecond);

void foldOneSubject(benchmark::State& state) {
    const District& made = sharedDistrict();
    rules::Folder folder(*made.standards);
    for (auto _ : state)
        benchmark::DoNotOptimize(folder.fold(made.population.front(), lastDay).front().score);
}
BENCHMARK(foldOneSubject)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
