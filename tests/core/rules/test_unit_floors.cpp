// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/unit_floors.h"
#include "tests/core/rules/calendars.h"
#include "tests/core/rules/default_catalogue.h"

#include <QTest>

using namespace sizao;
using namespace sizao::rules;
using test::day;

// N1: two per cent and two persons warned orange or red. N2: ten per cent and three items overdue.
class TestUnitFloors : public QObject {
    Q_OBJECT
private slots:
    void twoPersonsOfAHundred();
    void onePersonTwiceIsOne();
    void expiryAndRevocationEndIt();
    void aSmallerStaffRaisesNothing();
    void warningsOfAPerson();
    void threeItemsOfThirty();
    void doneItemsCountNoMore();
};

namespace {

const base::RawId unit = base::RawId::fromName("unit");

base::RawId person(int number) {
    return base::RawId::fromName("person:" + QByteArray::number(number));
}

StaffWarning warned(int number, const char* from, const char* to = nullptr) {
    return {person(number), {day(from), to == nullptr ? std::nullopt : std::optional(day(to))}};
}

Exposure staffOf(std::int64_t persons, const char* from = "2025-01-01") {
    return Exposure({{day(from), persons}}, {});
}

// Day, sign and cause of each, by blanks.
QString told(const std::vector<DecisionFact>& facts) {
    QStringList all;
    for (const DecisionFact& fact : facts)
        all.append(fact.decided_on.toIso() + (fact.holds ? u'+' : u'-')
                   + QLatin1String(domain::toCode(fact.floor)));
    return all.join(u' ');
}

QString floors(const std::vector<StaffWarning>& warnings, const Exposure& exposure,
               const std::vector<ItemDays>& items = {}) {
    static const Standards shipped = test::defaultStandards();
    return told(unitFloors(unit, warnings, items, exposure, shipped));
}

ItemDays item(const char* late = nullptr, const char* done = nullptr) {
    ItemDays days;
    days.issued_on = day("2026-03-02");
    days.open = {{days.issued_on, done == nullptr ? std::nullopt : std::optional(day(done))}};
    if (late != nullptr)
        days.late = {{day(late), {}}};
    return days;
}

} // namespace

void TestUnitFloors::twoPersonsOfAHundred() {
    const std::vector<StaffWarning> two{warned(1, "2026-03-02"), warned(2, "2026-04-01")};
    QVERIFY(floors(two, staffOf(100)).startsWith(QStringLiteral("2026-04-01+N1")));
    QCOMPARE(floors(two, staffOf(101)), QString());
    QCOMPARE(floors({two[0]}, staffOf(10)), QString());
    QCOMPARE(floors(two, Exposure()), QString()); // nobody knows how many there are
}

void TestUnitFloors::onePersonTwiceIsOne() {
    QCOMPARE(floors({warned(1, "2026-03-02"), warned(1, "2026-04-01")}, staffOf(10)), QString());
}

void TestUnitFloors::expiryAndRevocationEndIt() {
    QCOMPARE(floors({warned(1, "2026-03-02"), warned(2, "2026-04-01")}, staffOf(100)),
             QStringLiteral("2026-04-01+N1 2027-03-02-N1"));
    QCOMPARE(floors({warned(1, "2026-03-02", "2026-05-06"), warned(2, "2026-04-01")}, staffOf(100)),
             QStringLiteral("2026-04-01+N1 2026-05-06-N1"));
    QCOMPARE(floors({warned(1, "2026-03-02", "2026-04-01"), warned(2, "2026-04-01")}, staffOf(100)),
             QString()); // never two at a time
}

void TestUnitFloors::aSmallerStaffRaisesNothing() {
    const Exposure shrinking({{day("2025-01-01"), 200}, {day("2026-05-01"), 100}}, {});
    const std::vector<StaffWarning> two{warned(1, "2026-03-02"), warned(2, "2026-04-01")};
    QCOMPARE(floors(two, shrinking), QString());
    const Exposure growing({{day("2025-01-01"), 100}, {day("2026-05-01"), 101}}, {});
    QCOMPARE(floors(two, growing), QStringLiteral("2026-04-01+N1 2026-05-01-N1"));
    auto three = two;
    three.push_back(warned(3, "2026-06-01"));
    QVERIFY(floors(three, shrinking).startsWith(QStringLiteral("2026-06-01+N1")));
}

void TestUnitFloors::warningsOfAPerson() {
    DecisionFact issue;
    issue.id = base::RawId::fromName("issue");
    issue.kind = DecisionFactKind::Issue;
    issue.tier = Tier::Orange;
    issue.decided_on = day("2026-03-02");
    DecisionFact review;
    review.about = issue.id;
    review.decided_on = day("2026-04-01");
    const auto liveUntil = [&](DecisionFactKind kind, Tier tier) {
        review.kind = kind;
        review.tier = tier;
        const std::vector<DecisionFact> decisions{issue, review};
        const auto warnings = staffWarnings(person(1), decisions);
        return warnings.empty()      ? QStringLiteral("none")
               : warnings[0].live.to ? warnings[0].live.to->toIso()
                                     : QString();
    };
    QCOMPARE(liveUntil(DecisionFactKind::Uphold, Tier::Orange), QString());
    QCOMPARE(liveUntil(DecisionFactKind::Revoke, Tier::Orange), QStringLiteral("2026-04-01"));
    QCOMPARE(liveUntil(DecisionFactKind::Downgrade, Tier::Yellow), QStringLiteral("2026-04-01"));
    issue.tier = Tier::Red;
    QCOMPARE(liveUntil(DecisionFactKind::Downgrade, Tier::Orange), QString());
    issue.tier = Tier::Yellow;
    QCOMPARE(liveUntil(DecisionFactKind::Uphold, Tier::Yellow), QStringLiteral("none"));
}

void TestUnitFloors::threeItemsOfThirty() {
    std::vector<ItemDays> items(27, item());
    for (const char* late : {"2026-04-01", "2026-04-02", "2026-04-03"})
        items.push_back(item(late));
    QCOMPARE(floors({}, staffOf(100), items), QStringLiteral("2026-04-03+N2"));
    items.push_back(item()); // of thirty-one
    QCOMPARE(floors({}, staffOf(100), items), QString());
    const std::vector<ItemDays> two{item("2026-04-01"), item("2026-04-02")};
    QCOMPARE(floors({}, staffOf(100), two), QString());
}

void TestUnitFloors::doneItemsCountNoMore() {
    const std::vector<ItemDays> items{item("2026-04-01"), item("2026-04-02"),
                                      item("2026-04-03", "2026-04-20")};
    QCOMPARE(floors({}, staffOf(100), items), QStringLiteral("2026-04-03+N2 2026-04-20-N2"));
    const std::vector<ItemDays> others{item("2026-04-01", "2026-04-02"), item("2026-04-02"),
                                       item("2026-04-03")};
    QCOMPARE(floors({}, staffOf(100), others), QString());
}

QTEST_GUILESS_MAIN(TestUnitFloors)
#include "test_unit_floors.moc"
