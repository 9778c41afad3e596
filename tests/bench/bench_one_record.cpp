// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_units.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

// One more record (warning model, section 16): the levels of its person and of the unit, each from
// its facts as the cache holds them; and a subject of 100,000 events. Time of this thread: what
// other programs take is not the rules' own.
using namespace sizao;
using bench::District;

namespace {

double microsecondsNow() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

rules::Fact newRecord(std::mt19937_64& random, const rules::Standards& standards,
                      std::size_t cadre) {
    rules::Fact fact;
    fact.record = bench::recordId(random);
    fact.id = fact.record;
    fact.known_on = bench::lastDay + 100;
    fact.occurred_on = fact.known_on - static_cast<int>(random() % 60);
    fact.indicator =
        static_cast<rules::IndicatorIndex>(random() % standards.indicatorCodes().size());
    fact.grade = random() % 5 == 0 ? domain::Grade::II : domain::Grade::I;
    fact.unit = bench::unitOf(cadre);
    return fact;
}

void report(benchmark::State& state, std::vector<double>& spent) {
    std::sort(spent.begin(), spent.end());
    state.counters["p50_us"] = spent[spent.size() / 2];
    state.counters["p99.9_us"] = spent[spent.size() * 999 / 1000];
    state.counters["max_us"] = spent.back();
}

// `per_cadre` records in ten years: 100 as in the reference set, whose units are red most of the
// time, and 10, whose units move about their lines.
void oneRecord(benchmark::State& state) {
    const auto perCadre = static_cast<int>(state.range(0));
    constexpr std::size_t cadres = 40 * bench::staffOfUnit;
    District district = bench::district(perCadre * int(cadres), int(cadres));
    std::mt19937_64 random(7);
    rules::Folder folder(*district.standards);
    std::vector<double> spent;
    for (auto _ : state)
        for (int i = 0; i < 2000; ++i) {
            const std::size_t cadre = random() % cadres;
            auto& facts = district.facts[cadre];
            facts.push_back(newRecord(random, *district.standards, cadre));
            const double begun = microsecondsNow();
            const rules::SubjectFacts person{district.population[cadre].subject, facts, {}};
            benchmark::DoNotOptimize(folder.fold(person, bench::lastDay + 100).front().level);
            const auto unit = bench::unitFacts(district, cadre / bench::staffOfUnit);
            const double gathered = microsecondsNow();
            benchmark::DoNotOptimize(
                folder.fold(unit.view({}), bench::lastDay + 100).front().level);
            spent.push_back(microsecondsNow() - begun);
            state.counters["unit_us"] = microsecondsNow() - gathered;
            facts.pop_back();
        }
    report(state, spent);
}
BENCHMARK(oneRecord)->Arg(100)->Arg(10)->Iterations(1)->Unit(benchmark::kMillisecond);

void hundredThousandEvents(benchmark::State& state) {
    const District district = bench::district(100'000, 1);
    std::mt19937_64 random(7);
    auto facts = district.facts.front();
    facts.push_back(newRecord(random, *district.standards, 0));
    rules::Folder folder(*district.standards);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            folder.fold({district.population.front().subject, facts, {}}, bench::lastDay + 100)
                .front()
                .level);
}
BENCHMARK(hundredThousandEvents)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
