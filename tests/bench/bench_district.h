// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fold.h"
#include "core/rules/seed.h"

#include <QFile>

#include <cstdlib>
#include <memory>
#include <random>

// The reference set of the warning model, section 16: 1,000,000 records of 10,000 cadres in 10
// years, and a district of the size of the demonstration.
namespace sizao::bench {

inline constexpr int years = 10;
inline const base::Day firstDay(16000);
inline const base::Day lastDay = firstDay + 365 * years;

inline constexpr int staffOfUnit = 50;

struct District {
    std::shared_ptr<const rules::Standards> standards;
    std::vector<std::vector<rules::Fact>> facts; // per cadre
    std::vector<rules::SubjectFacts> population;
    int records = 0;
};

inline std::shared_ptr<const rules::Standards> standardsOfSeed() {
    QFile file(QStringLiteral(SIZAO_SOURCE_DIR)
               + QStringLiteral("/resources/catalogue/catalogue_cn.json"));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    const auto seed = rules::seedFromCatalogue(file.readAll(), firstDay - 1);
    return std::make_shared<const rules::Standards>(
        *rules::Standards::compile({seed->catalogue}, seed->indicators, seed->models));
}

inline base::RawId unitOf(std::size_t cadre) {
    return base::RawId::fromName("unit " + QByteArray::number(qulonglong(cadre / staffOfUnit)));
}

inline domain::RecordId recordId(std::mt19937_64& random) {
    std::array<std::uint8_t, 16> bytes{};
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    return domain::RecordId(base::RawId(bytes));
}

// Mostly light, mostly checked within weeks, uneven between people: a real district's shape.
inline District district(int records, int cadres) {
    District made{standardsOfSeed(), {}, {}, records};
    std::mt19937_64 random(20260101);
    std::uniform_int_distribution<int> day(0, 365 * years - 1);
    std::exponential_distribution<double> delay(1.0 / 20);
    std::discrete_distribution<int> grade{80, 15, 4, 1};
    std::uniform_int_distribution<std::size_t> indicator(0, made.standards->indicatorCodes().size()
                                                                - 1);
    std::uniform_int_distribution<std::size_t> cadre(0, static_cast<std::size_t>(cadres) - 1);
    made.facts.resize(static_cast<std::size_t>(cadres));
    for (int i = 0; i < records; ++i) {
        rules::Fact fact;
        fact.record = recordId(random);
        fact.id = fact.record;
        fact.occurred_on = firstDay + day(random);
        fact.known_on = fact.occurred_on + static_cast<int>(delay(random));
        fact.indicator = static_cast<rules::IndicatorIndex>(indicator(random));
        fact.grade = static_cast<domain::Grade>(1 + grade(random));
        const std::size_t whose = cadre(random);
        fact.unit = unitOf(whose);
        made.facts[whose].push_back(fact);
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

inline const District& referenceDistrict() {
    static const District made = district(1'000'000, 10'000);
    return made;
}

} // namespace sizao::bench
