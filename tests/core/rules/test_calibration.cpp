// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/what_if.h"
#include "tests/core/rules/generated_standards.h"

#include <QTest>

#include <cmath>
#include <random>

// What chance alone does (warning model, section 12): the replay, fed with people whose records
// fall like rain, shows the rates that the text names, within one percentage point. Repeat factor
// and consumption are off; the seed is fixed.
using namespace sizao;
using namespace sizao::test;
using rules::Tier;

namespace {

constexpr int people = 20'000;
constexpr int year = 365;
constexpr double tolerance = 1.0; // percentage points

struct World {
    double records_a_year = 1;
    std::vector<double> grades; // shares of Ⅰ to Ⅳ
    int days = 5 * year;
};

// Thresholds 6 / 9 / 12, window 365; no caps, floors or raises; cases never end.
std::shared_ptr<const rules::Standards> plainStandards() {
    rules::StandardsParts parts;
    rules::CatalogueRules catalogue;
    catalogue.code = QStringLiteral("C");
    catalogue.scale.id = QStringLiteral("S");
    catalogue.scale.repeat_step = 0;
    catalogue.rectification_days = {0, 0, 0};
    parts.catalogues = {catalogue};
    rules::ModelRules model;
    model.code = QStringLiteral("M");
    model.repeat_cases = 0;
    parts.models = {model};
    rules::IndicatorRules indicator;
    indicator.code = QStringLiteral("X");
    indicator.category = QStringLiteral("K");
    indicator.scale = QStringLiteral("S");
    indicator.weights = {{QStringLiteral("M"), 100, {}}};
    parts.indicators = {indicator};
    return std::make_shared<const rules::Standards>(*rules::Standards::build(parts));
}

std::vector<std::vector<rules::Fact>> rain(const World& world) {
    std::mt19937_64 random(20260101);
    std::poisson_distribution<int> count(world.records_a_year * world.days / year);
    std::uniform_int_distribution<int> day(0, world.days - 1);
    std::discrete_distribution<int> grade(world.grades.begin(), world.grades.end());
    std::vector<std::vector<rules::Fact>> facts(people);
    for (auto& ofOne : facts) {
        for (int left = count(random), number = 1; left > 0; --left, ++number) {
            rules::Fact fact;
            fact.id = numbered(number);
            fact.record = domain::RecordId(numbered(number));
            fact.occurred_on = base::Day(firstDay + day(random));
            fact.known_on = fact.occurred_on;
            fact.indicator = 0;
            fact.grade = static_cast<domain::Grade>(1 + grade(random));
            ofOne.push_back(fact);
        }
        rules::sortFacts(ofOne);
    }
    return facts;
}

// Shares of people, in percent, who came to a tier or higher.
std::array<double, 3> ratesOf(const World& world, rules::WhatIfMode mode) {
    const auto facts = rain(world);
    std::vector<rules::SubjectFacts> subjects;
    for (const auto& ofOne : facts)
        subjects.push_back(
            {{domain::SubjectKind::Person, numbered(static_cast<int>(subjects.size()))},
             ofOne,
             {}});
    rules::WhatIfQuestion question;
    question.mode = mode;
    question.period = {base::Day(firstDay), base::Day(firstDay + world.days - 1)};
    question.since = question.period.from;
    question.known = question.period.to;
    const auto run = rules::WhatIf::create(plainStandards(), subjects, question, base::Progress());
    std::array<double, 3> rates{};
    for (const Tier tier : run->comparison().before)
        for (std::size_t least = 1; least <= static_cast<std::size_t>(tier); ++least)
            rates[least - 1] += 100.0 / people;
    return rates;
}

} // namespace

class TestCalibration : public QObject {
    Q_OBJECT
private slots:
    void chanceAlone_data();
    void chanceAlone();
};

void TestCalibration::chanceAlone_data() {
    QTest::addColumn<double>("records");
    QTest::addColumn<std::vector<double>>("grades");
    QTest::addColumn<int>("days");
    QTest::addColumn<std::vector<double>>("percent"); // at least yellow, orange, red
    const std::vector<double> light{1};
    const std::vector<double> mixed{80, 15, 4, 1};
    using Rates = std::vector<double>;
    QTest::newRow("once a year") << 1.0 << light << 5 * year << Rates{1.1};
    QTest::newRow("twice a year") << 2.0 << light << 5 * year << Rates{20};
    QTest::newRow("thrice a year") << 3.0 << light << 5 * year << Rates{61};
    QTest::newRow("one fixed year") << 2.0 << light << year << Rates{1.7};
    QTest::newRow("grades mixed") << 0.5 << mixed << 5 * year << Rates{14.7, 4.3, 2.8};
}

void TestCalibration::chanceAlone() {
    QFETCH(double, records);
    QFETCH(std::vector<double>, grades);
    QFETCH(int, days);
    QFETCH(std::vector<double>, percent);
    for (const auto mode : {rules::WhatIfMode::AsIf, rules::WhatIfMode::Prospective}) {
        const auto rates = ratesOf({records, grades, days}, mode);
        for (std::size_t tier = 0; tier < percent.size(); ++tier)
            QVERIFY2(std::abs(rates[tier] - percent[tier]) <= tolerance,
                     qPrintable(QStringLiteral("tier %1: %2 % instead of %3 %")
                                    .arg(tier + 1)
                                    .arg(rates[tier])
                                    .arg(percent[tier])));
    }
}

QTEST_GUILESS_MAIN(TestCalibration)
#include "test_calibration.moc"
