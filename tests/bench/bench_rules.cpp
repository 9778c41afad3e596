// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fold.h"
#include "core/rules/seed.h"

#include <benchmark/benchmark.h>

#include <QFile>

#include <cstdlib>
#include <random>

// Full evaluation of a district against one sequential read of the same facts in the same run
// (warning model, section 16). What counts is the ratio, not the milliseconds.
using namespace sizao;

namespace {

constexpr int cadres = 10'000;
constexpr int records = 1'000'000;
constexpr int years = 10;
const base::Day firstDay(16000);
const base::Day lastDay = firstDay + 365 * years;

struct District {
    rules::Standards standards;
    std::vector<std::vector<rules::Fact>> facts; // per cadre
    std::vector<rules::SubjectFacts> population;
};

rules::Standards standardsOfSeed() {
    QFile file(QStringLiteral(SIZAO_SOURCE_DIR)
               + QStringLiteral("/resources/catalogue/catalogue_cn.json"));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    const auto seed = rules::seedFromCatalogue(file.readAll(), firstDay - 1);
    return *rules::Standards::compile({seed->catalogue}, seed->indicators, seed->models);
}

domain::RecordId recordId(std::mt19937_64& random) {
    std::array<std::uint8_t, 16> bytes{};
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    return domain::RecordId(base::RawId(bytes));
}

// Mostly light, mostly checked within weeks, uneven between people: a real district's shape.
District district() {
    District made{standardsOfSeed(), {}, {}};
    std::mt19937_64 random(20260101);
    std::uniform_int_distribution<int> day(0, 365 * years - 1);
    std::exponential_distribution<double> delay(1.0 / 20);
    std::discrete_distribution<int> grade{80, 15, 4, 1};
    std::uniform_int_distribution<std::size_t> indicator(0, made.standards.indicatorCodes().size()
                                                                - 1);
    std::uniform_int_distribution<std::size_t> cadre(0, cadres - 1);
    made.facts.resize(cadres);
    for (int i = 0; i < records; ++i) {
        rules::Fact fact;
        fact.record = recordId(random);
        fact.id = fact.record;
        fact.occurred_on = firstDay + day(random);
        fact.known_on = fact.occurred_on + static_cast<int>(delay(random));
        fact.indicator = static_cast<rules::IndicatorIndex>(indicator(random));
        fact.grade = static_cast<domain::Grade>(1 + grade(random));
        made.facts[cadre(random)].push_back(fact);
    }
    for (std::size_t i = 0; i < made.facts.size(); ++i) {
        rules::sortFacts(made.facts[i]);
        made.population.push_back({{domain::SubjectKind::Person,
                                    base::RawId::fromName(QByteArray::number(qulonglong(i)))},
                                   made.facts[i],
                                   {}});
    }
    return made;
}

const District& sharedDistrict() {
    static const District made = district();
    return made;
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
    state.SetItemsProcessed(state.iterations() * records);
}
BENCHMARK(readOnce)->Unit(benchmark::kMillisecond);

void foldEverybody(benchmark::State& state) {
    const District& made = sharedDistrict();
    for (auto _ : state) {
        std::size_t found = 0;
        rules::foldAll(made.standards, made.population, lastDay,
                       [&](const domain::SubjectRef&, const std::vector<rules::PairState>& pairs) {
                           for (const rules::PairState& pair : pairs)
                               found += pair.history.size();
                       });
        state.counters["signals"] = static_cast<double>(found);
    }
    state.SetItemsProcessed(state.iterations() * records);
}
BENCHMARK(foldEverybody)->Unit(benchmark::kMillisecond);

void foldOneSubject(benchmark::State& state) {
    const District& made = sharedDistrict();
    rules::Folder folder(made.standards);
    for (auto _ : state)
        benchmark::DoNotOptimize(folder.fold(made.population.front(), lastDay).front().score);
}
BENCHMARK(foldOneSubject)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
