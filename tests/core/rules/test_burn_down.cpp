// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/burn_down.h"
#include "core/rules/case_file.h"
#include "tests/support/case_walk.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::tests;
using base::Day;
using domain::RectState;
using rules::BurnDownDay;
using rules::OpenSpell;

namespace {

const Day first(20'000);

std::vector<OpenSpell> spellsOf(const CaseFile& file) {
    std::vector<OpenSpell> spells;
    for (const domain::RectItem& item : file.items)
        for (const OpenSpell& spell : rules::spellsOf(item, file.steps, item.due))
            spells.push_back(spell);
    return spells;
}

// A case that anything legal happened to, a few days between the steps.
CaseFile anyWalk() {
    CaseWalk walk(*rc::gen::element(Tier::Yellow, Tier::Orange, Tier::Red));
    if (const QString refused = walk.toRectifying(); !refused.isEmpty())
        RC_FAIL(refused.toStdString());
    const int steps = *rc::gen::inRange(0, 24);
    for (int i = 0; i < steps; ++i) {
        walk.today = walk.today + *rc::gen::inRange(0, 12);
        std::vector<rules::PossibleStep> possible = rules::possibleSteps(walk.file);
        std::erase_if(possible, [](const rules::PossibleStep& step) {
            return rules::partOf(step.act) != rules::CasePart::Item && step.act != CaseAct::Revoke
                   && step.act != CaseAct::Supersede;
        });
        if (possible.empty())
            break;
        const auto chosen = *rc::gen::elementOf(possible);
        (void)walk.go(chosen.act, chosen.object); // a refusal leaves it as it is
    }
    return walk.file;
}

int openNow(const CaseFile& file) {
    return static_cast<int>(
        std::count_if(file.items.begin(), file.items.end(), [](const domain::RectItem& item) {
            return item.issued_on && rules::isOpen(item);
        }));
}

} // namespace

class TestBurnDown : public QObject {
    Q_OBJECT
private slots:
    void countsTheDay_data();
    void countsTheDay();
    void everyStepBackFromTheEnd();
    void draftsAreNotOpen();
    void closedAndBack();
    void handedInIsNotLate();
    void endsWithItsWarning();
    void openAtTheEndIsWhatIsOpenNow();
    void nothingIsCountedTwice();
};

void TestBurnDown::countsTheDay_data() {
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("allowed");
    QTest::addColumn<int>("overdue");
    QTest::newRow("before anything") << -1 << 0 << 0 << 0;
    QTest::newRow("issued") << 0 << 1 << 1 << 0;
    QTest::newRow("the day before the last one") << 9 << 2 << 2 << 0;
    QTest::newRow("the last day") << 10 << 2 << 1 << 0;
    QTest::newRow("the day after") << 11 << 2 << 1 << 1;
    QTest::newRow("put right late") << 15 << 1 << 1 << 0;
    QTest::newRow("put right in time, the term still ran") << 20 << 0 << 1 << 0;
    QTest::newRow("no term known: it allows what was") << 31 << 1 << 1 << 0;
}

void TestBurnDown::countsTheDay() {
    QFETCH(int, day);
    const std::vector<OpenSpell> spells{
        {first, first + 15, first + 10}, {first + 5, first + 20, first + 30}, {first + 31, {}, {}}};
    const auto days = rules::burnDown(spells, first + day, first + day, 1);
    QCOMPARE(days.size(), 1U);
    QCOMPARE(days.front().day, first + day);
    QTEST(days.front().open, "open");
    QTEST(days.front().allowed, "allowed");
    QTEST(days.front().overdue, "overdue");
}

void TestBurnDown::everyStepBackFromTheEnd() {
    const auto days = rules::burnDown({}, first, first + 16, 7);
    QCOMPARE(days.size(), 3U);
    QCOMPARE(days[0].day, first + 2);
    QCOMPARE(days[2].day, first + 16);
    QCOMPARE(rules::burnDown({}, first, first + 14, 7).front().day, first);
    QVERIFY(rules::burnDown({}, first, first - 1, 7).empty());
}

void TestBurnDown::draftsAreNotOpen() {
    CaseWalk walk(Tier::Yellow);
    QCOMPARE(walk.draftAll(), QString());
    QVERIFY(spellsOf(walk.file).empty());
}

void TestBurnDown::closedAndBack() {
    CaseWalk walk(Tier::Yellow);
    QCOMPARE(walk.toAccepting(), QString());
    const Day issued = walk.today;
    const base::RawId item = walk.file.items.front().id;
    walk.today = issued + 3;
    QCOMPARE(walk.go(CaseAct::AcceptItem, item), QString());
    const OpenSpell::Handed handed{issued, {}};
    QCOMPARE(spellsOf(walk.file),
             (std::vector<OpenSpell>{{issued, issued + 3, walk.file.items.front().due, {handed}}}));
    walk.today = issued + 40;
    QCOMPARE(walk.go(CaseAct::Rebound, item), QString());
    QCOMPARE(spellsOf(walk.file),
             (std::vector<OpenSpell>{{issued, issued + 3, {}, {handed}},
                                     {issued + 40, {}, walk.file.items.front().due}}));
}

// It waits for whoever accepts; given back, it is late again.
void TestBurnDown::handedInIsNotLate() {
    CaseWalk walk(Tier::Yellow);
    QCOMPARE(walk.toAccepting(), QString());
    const base::RawId item = walk.file.items.front().id;
    const Day due = *walk.file.items.front().due;
    const auto overdueOn = [&](Day day) {
        return rules::burnDown(spellsOf(walk.file), day, day, 1).front().overdue;
    };
    QCOMPARE(overdueOn(due + 5), 0);
    walk.today = due + 10;
    StepRequest reject = walk.request(CaseAct::RejectItem, item);
    reject.due.reset(); // the term stays
    QCOMPARE(walk.go(reject), QString());
    QCOMPARE(overdueOn(due + 9), 0);
    QCOMPARE(overdueOn(due + 10), 1);
    walk.today = due + 12;
    QCOMPARE(walk.go(CaseAct::ReportItem, item), QString());
    QCOMPARE(overdueOn(due + 11), 1);
    QCOMPARE(overdueOn(due + 12), 0);
}

void TestBurnDown::endsWithItsWarning() {
    CaseWalk walk(Tier::Orange);
    QCOMPARE(walk.toRectifying(), QString());
    const Day issued = walk.today;
    walk.today = issued + 9;
    QCOMPARE(walk.document(domain::LetterKind::AnnulDecision, 5), QString());
    QCOMPARE(walk.go(CaseAct::Revoke), QString());
    QCOMPARE(walk.file.items.front().state, RectState::Terminated);
    QCOMPARE(spellsOf(walk.file).front().until, std::optional(issued + 9));
}

void TestBurnDown::openAtTheEndIsWhatIsOpenNow() {
    QVERIFY(rc::check("open at the end is what is open now", [] {
        const CaseFile file = anyWalk();
        const Day today = file.steps.back().taken_on;
        const auto days = rules::burnDown(spellsOf(file), today, today, 1);
        RC_ASSERT(days.front().open == openNow(file));
        RC_ASSERT(days.front().overdue <= days.front().open);
    }));
}

// The spells of an item lie apart and in order, so that no day counts it more than once.
void TestBurnDown::nothingIsCountedTwice() {
    QVERIFY(rc::check("spells lie apart", [] {
        const CaseFile file = anyWalk();
        for (const domain::RectItem& item : file.items) {
            const auto spells = rules::spellsOf(item, file.steps, item.due);
            for (std::size_t i = 0; i < spells.size(); ++i) {
                // Reckoned first: RC_ASSERT evaluates both sides of an "or".
                const bool isForward = !spells[i].until || *spells[i].until >= spells[i].from;
                const bool isApart = i + 1 == spells.size()
                                     || (spells[i].until && *spells[i].until <= spells[i + 1].from);
                RC_ASSERT(isForward);
                RC_ASSERT(isApart);
            }
            RC_ASSERT(spells.empty() == !item.issued_on.has_value());
        }
    }));
}

QTEST_GUILESS_MAIN(TestBurnDown)
#include "test_burn_down.moc"
