// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/event_columns.h"
#include "core/rules/event_table.h"
#include "tests/core/rules/generated_population.h"

#include <QTest>

// The columns of a whole population say what the table of each subject says (warning model,
// sections 3, 5 and 16).
using namespace sizao;
using namespace sizao::test;
using rules::EventColumns;
using rules::PointRow;

class TestEventColumns : public QObject {
    Q_OBJECT
private slots:
    void rowsAreThoseOfTheTable();
    void levelsAreThoseOfEachSubject();
};

void TestEventColumns::rowsAreThoseOfTheTable() {
    QVERIFY(rc::check([] {
        const auto population = generatedPopulation();
        const rules::Standards& standards = *population->standards;
        const base::Day K(firstDay + between(0, 2000));
        const EventColumns events(standards, population->subjects, K);
        const auto columns = rules::pointsOf(standards, events);
        RC_ASSERT(columns.pairs() == population->subjects.size() * columns.models);
        rules::EventTable table(standards);
        for (std::size_t subject = 0; subject < population->subjects.size(); ++subject) {
            table.applyUntil(population->subjects[subject].facts, K);
            for (std::size_t model = 0; model < columns.models; ++model) {
                const auto rows = columns.of(subject * columns.models + model);
                std::size_t next = 0;
                for (const std::uint32_t slot : table.order()) {
                    if (!table.counts(slot, model))
                        continue;
                    RC_ASSERT(next < rows.size());
                    const PointRow& row = rows[next++];
                    const rules::Event& event = table.event(slot);
                    RC_ASSERT(row.day == event.occurred_on);
                    RC_ASSERT(row.points == table.points(slot, model));
                    RC_ASSERT(row.direct == table.direct(slot, model));
                    RC_ASSERT(row.grade == event.grade);
                    RC_ASSERT(row.bucket == standards.indicator(event.at_occurrence).bucket);
                }
                RC_ASSERT(next == rows.size());
            }
        }
    }));
}

void TestEventColumns::levelsAreThoseOfEachSubject() {
    int warned = 0;
    QVERIFY(rc::check([&] {
        const auto population = generatedPopulation();
        const rules::Standards& standards = *population->standards;
        const base::Day K(firstDay + between(0, 2000));
        const base::Day T = K - (oneIn(2) ? 0 : between(0, 500));
        const auto columns =
            rules::pointsOf(standards, EventColumns(standards, population->subjects, K));
        const auto levels = rules::levelsOn(standards, columns, T, K);
        for (std::size_t pair = 0; pair < levels.size(); ++pair) {
            const auto expected =
                rules::levelOf(standards, population->subjects[pair / columns.models].facts,
                               pair % columns.models, T, K);
            RC_ASSERT(levels[pair].score == expected.score);
            RC_ASSERT(levels[pair].level == expected.level);
            warned += expected.level != domain::Tier::None ? 1 : 0;
        }
    }));
    QVERIFY(warned > 0); // equality is not for want of levels
}

QTEST_GUILESS_MAIN(TestEventColumns)
#include "test_event_columns.moc"
