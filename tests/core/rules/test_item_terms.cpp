// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_clocks.h"
#include "core/rules/item_terms.h"
#include "tests/core/rules/calendars.h"
#include "tests/core/rules/default_catalogue.h"
#include "tests/support/case_walk.h"

#include <QTest>

using namespace sizao;
using namespace sizao::tests;
using test::day;

// When something is to be put right, from when on that counts, and what follows when it is not.
class TestItemTerms : public QObject {
    Q_OBJECT
private slots:
    void countsFromWhereItWasLastSet();
    void rejectedWithANewDue();
    void rejectedWithoutOne();
    void reboundBeginsAnew();
    void extensionAsksForTheDueAsItIs();
    void yellowWaitsForItsAnswer();
    void graceEnds_data();
    void graceEnds();
    void graceOfTheFirstItem();
    void laterDueLeavesWhatWasLate();
    void selfCriticism();
    void stages();
};

namespace {

const rules::WorkCalendar& calendar() {
    static const rules::WorkCalendar national = test::nationalCalendar();
    return national;
}

const rules::Standards& standards() {
    static const rules::Standards shipped = test::defaultStandards();
    return shipped;
}

// Served on 2026-03-02: yellow is due on Tuesday, 17 March.
class Walk : public CaseWalk {
public:
    explicit Walk(Tier tier = Tier::Yellow) : CaseWalk(tier) {
        must(toRectifying());
        item = file.items.front().id;
    }
    void on(const char* iso, CaseAct act, std::optional<base::Day> due = {}) {
        today = day(iso);
        StepRequest step = request(act, actOnItem(act) ? item : base::RawId());
        step.due = due;
        must(go(step));
    }
    void activate() {
        for (const CaseAct act : {CaseAct::ClaimItem, CaseAct::PlanItem, CaseAct::ApprovePlan})
            must(go(act, item));
    }
    [[nodiscard]] std::vector<rules::Deadline> terms() const {
        return rules::termsOf(file, file.items.front());
    }
    [[nodiscard]] QString due() const {
        const auto due = rules::dueOf(terms().back(), calendar());
        return due ? due->day.toIso() : QString();
    }
    [[nodiscard]] QString graceEnd() const {
        const auto end = rules::graceEnd(file, standards(), calendar());
        return end ? end->toIso() : QString();
    }
    [[nodiscard]] QStringList clocks(domain::DeadlineCode code) const {
        QStringList all;
        for (const rules::CaseClock& clock : rules::clocksOf(file, standards(), calendar(), today))
            if (clock.code == code)
                all.append(clock.deadline.start.toIso() + u' '
                           + QLatin1String(domain::toCode(clock.standing.state)));
        return all;
    }
    static void must(const QString& refused) {
        if (!refused.isEmpty())
            qFatal("%s", qPrintable(refused));
    }

    base::RawId item;

private:
    static bool actOnItem(CaseAct act) { return rules::partOf(act) == rules::CasePart::Item; }
};

} // namespace

// A suspension before the due day was moved is in the new one already.
void TestItemTerms::countsFromWhereItWasLastSet() {
    Walk walk;
    walk.activate();
    QCOMPARE(walk.due(), QStringLiteral("2026-03-17"));
    walk.on("2026-03-04", CaseAct::Suspend);
    QCOMPARE(walk.due(), QString());
    walk.on("2026-03-11", CaseAct::Resume);
    QCOMPARE(walk.due(), QStringLiteral("2026-03-24"));
    walk.on("2026-03-12", CaseAct::ExtendItem, day("2026-04-10"));
    QCOMPARE(walk.due(), QStringLiteral("2026-04-10"));
    QVERIFY(walk.terms().back().start == day("2026-03-12"));
    QVERIFY(walk.terms().back().suspensions.empty());
    QVERIFY(walk.file.steps.back().replaced_due == day("2026-03-17"));
    walk.on("2026-04-01", CaseAct::Suspend); // a later one still moves it
    walk.on("2026-04-03", CaseAct::Resume);
    QCOMPARE(walk.due(), QStringLiteral("2026-04-13"));
    QCOMPARE(walk.terms().size(), std::size_t(2));
    QVERIFY(walk.terms().front().start == day("2026-03-02"));
}

void TestItemTerms::rejectedWithANewDue() {
    Walk walk;
    walk.activate();
    walk.on("2026-03-04", CaseAct::Suspend);
    walk.on("2026-03-11", CaseAct::Resume);
    walk.on("2026-03-16", CaseAct::ReportProgress);
    walk.on("2026-03-16", CaseAct::ReportItem);
    walk.on("2026-03-20", CaseAct::RejectItem, day("2026-04-10"));
    QCOMPARE(walk.due(), QStringLiteral("2026-04-10"));
    QVERIFY(!walk.terms().back().met_on);
    QVERIFY(walk.terms().front().met_on == day("2026-03-16"));
}

// The days for which the report waited are not the owner's: what was left is left.
void TestItemTerms::rejectedWithoutOne() {
    Walk walk;
    walk.activate();
    walk.on("2026-03-09", CaseAct::ReportProgress);
    walk.on("2026-03-09", CaseAct::ReportItem);
    QVERIFY(walk.terms().back().met_on == day("2026-03-09"));
    walk.on("2026-03-16", CaseAct::RejectItem);
    QVERIFY(!walk.terms().back().met_on);
    QCOMPARE(walk.terms().size(), std::size_t(1));
    QCOMPARE(walk.due(), QStringLiteral("2026-03-24"));
    QVERIFY(!walk.file.steps.back().replaced_due);
}

void TestItemTerms::reboundBeginsAnew() {
    Walk walk;
    walk.activate();
    walk.on("2026-03-09", CaseAct::ReportProgress);
    walk.on("2026-03-09", CaseAct::ReportItem);
    walk.on("2026-03-10", CaseAct::AcceptItem);
    walk.on("2026-06-01", CaseAct::Rebound);
    QCOMPARE(walk.due(), QStringLiteral("2026-06-16")); // fifteen days from then on
    QVERIFY(!walk.terms().back().met_on);
    QVERIFY(walk.terms().front().met_on == day("2026-03-09"));
}

void TestItemTerms::extensionAsksForTheDueAsItIs() {
    Walk walk;
    walk.activate();
    walk.today = day("2026-03-20"); // past the day on paper, before the day that counts
    StepRequest extend = walk.request(CaseAct::ExtendItem, walk.item);
    extend.around.item_due = day("2026-03-24");
    extend.around.extension_limit = day("2026-04-23");
    extend.due = day("2026-03-24");
    QVERIFY(!walk.tryStep(extend).has_value());
    extend.due = day("2026-04-23");
    QVERIFY(walk.tryStep(extend).has_value());
    extend.today = day("2026-03-25");
    QVERIFY(walk.tryStep(extend).error().message.contains(QStringLiteral("2026-03-24")));
    extend.today = day("2026-03-20");
    extend.around.item_due.reset();
    QVERIFY(walk.tryStep(extend).error().message.contains(QStringLiteral("停止计算")));
}

void TestItemTerms::yellowWaitsForItsAnswer() {
    Walk walk;
    walk.today = day("2026-03-04");
    const base::RawId statement = walk.file.statements.front().id;
    Walk::must(walk.go(CaseAct::FileStatement, statement));
    QCOMPARE(walk.due(), QString());
    QCOMPARE(walk.graceEnd(), QString());
    walk.today = day("2026-03-09");
    Walk::must(walk.go(CaseAct::AnswerStatement, statement));
    QCOMPARE(walk.due(), QStringLiteral("2026-03-23")); // the 22nd is a Sunday
}

// Due on 17 March: ten working days later is the 31st, and the first of April is one too many.
void TestItemTerms::graceEnds_data() {
    using Course = std::function<void(Walk&)>;
    QTest::addColumn<Course>("course");
    QTest::addColumn<QString>("end");
    const auto row = [](const char* name, Course course, const char* end) {
        QTest::newRow(name) << std::move(course) << QString::fromLatin1(end);
    };
    const auto reportedOn = [](const char* on) {
        return [on](Walk& walk) {
            walk.on(on, CaseAct::ReportProgress);
            walk.on(on, CaseAct::ReportItem);
        };
    };
    row(
        "nothing is done", [](Walk&) {}, "2026-04-01");
    row("reported in time", reportedOn("2026-03-17"), "");
    row("reported on the last day of the grace", reportedOn("2026-03-31"), "");
    row("reported a day too late", reportedOn("2026-04-01"), "2026-04-01");
    row(
        "suspended since before the due day",
        [](Walk& walk) { walk.on("2026-03-10", CaseAct::Suspend); }, "");
    row(
        "suspended within the grace", [](Walk& walk) { walk.on("2026-03-31", CaseAct::Suspend); },
        "");
    row(
        "suspended when it was over", [](Walk& walk) { walk.on("2026-04-02", CaseAct::Suspend); },
        "2026-04-01");
    row(
        "suspended for a week of the grace",
        [](Walk& walk) {
            walk.on("2026-03-20", CaseAct::Suspend);
            walk.on("2026-03-27", CaseAct::Resume);
        },
        "2026-04-09"); // Qingming is from the 4th to the 6th
    row(
        "a review waits", [](Walk& walk) { walk.on("2026-03-10", CaseAct::ApplyReview); }, "");
    row(
        "terminated", [](Walk& walk) { walk.on("2026-03-20", CaseAct::TerminateItem); }, "");
    row(
        "extended",
        [](Walk& walk) { walk.on("2026-03-17", CaseAct::ExtendItem, day("2026-03-31")); },
        "2026-04-16");
    row(
        "rejected with a new due day",
        [&](Walk& walk) {
            reportedOn("2026-03-17")(walk);
            walk.on("2026-03-25", CaseAct::RejectItem, day("2026-03-31"));
        },
        "2026-04-16");
}

void TestItemTerms::graceEnds() {
    using Course = std::function<void(Walk&)>;
    QFETCH(Course, course);
    QFETCH(QString, end);
    Walk walk;
    walk.activate();
    course(walk);
    QCOMPARE(walk.graceEnd(), end);
}

void TestItemTerms::graceOfTheFirstItem() {
    Walk walk;
    StepRequest draft = walk.request(CaseAct::DraftItem);
    std::get<domain::RectItem>(draft.part).due = day("2026-03-10");
    Walk::must(walk.go(draft));
    Walk::must(walk.go(CaseAct::IssueItem, walk.file.items.back().id));
    QCOMPARE(walk.graceEnd(), QStringLiteral("2026-03-25"));
}

// What was overdue beyond the grace stays so, whatever due day follows.
void TestItemTerms::laterDueLeavesWhatWasLate() {
    Walk walk;
    walk.activate();
    walk.on("2026-04-07", CaseAct::ReportProgress);
    walk.on("2026-04-07", CaseAct::ReportItem);
    walk.on("2026-04-08", CaseAct::RejectItem, day("2026-04-30"));
    QCOMPARE(walk.graceEnd(), QStringLiteral("2026-04-01"));
}

// Orange and red hand in a written self-criticism within five working days of the service.
void TestItemTerms::selfCriticism() {
    using enum domain::DeadlineCode;
    QCOMPARE(Walk(Tier::Yellow).clocks(Selfcrit), QStringList());
    for (const Tier tier : {Tier::Orange, Tier::Red}) {
        Walk walk(tier);
        walk.activate();
        QCOMPARE(walk.clocks(Selfcrit), QStringList{QStringLiteral("2026-03-02 RUNNING")});
        walk.today = day("2026-03-10");
        QCOMPARE(walk.clocks(Selfcrit), QStringList{QStringLiteral("2026-03-02 OVERDUE")});
        walk.on("2026-03-09", CaseAct::ReportProgress); // the last day
        QCOMPARE(walk.clocks(Selfcrit), QStringList{QStringLiteral("2026-03-02 MET")});
    }
}

// Red reports every thirty days, and so does what goes on for long; each report begins the next
// stage, and the final one ends them.
void TestItemTerms::stages() {
    using enum domain::DeadlineCode;
    QCOMPARE(Walk(Tier::Orange).clocks(Stage), QStringList());
    Walk walk(Tier::Red);
    walk.activate();
    QCOMPARE(walk.clocks(Stage), QStringList{QStringLiteral("2026-03-02 RUNNING")});
    walk.on("2026-03-20", CaseAct::ReportProgress);
    const QStringList second{QStringLiteral("2026-03-02 MET"),
                             QStringLiteral("2026-03-20 RUNNING")};
    QCOMPARE(walk.clocks(Stage), second);
    walk.today = day("2026-04-21");
    QCOMPARE(walk.clocks(Stage).back(), QStringLiteral("2026-03-20 OVERDUE"));
    walk.on("2026-04-10", CaseAct::ReportItem);
    QCOMPARE(walk.clocks(Stage).back(), QStringLiteral("2026-03-20 MET"));
    walk.on("2026-04-20", CaseAct::RejectItem);
    QCOMPARE(walk.clocks(Stage).back(), QStringLiteral("2026-04-20 RUNNING"));
    CaseWalk yellow(Tier::Yellow);
    StepRequest draft = yellow.request(CaseAct::DraftItem);
    std::get<domain::RectItem>(draft.part).kind = domain::RectClass::Continuous;
    Walk::must(yellow.go(draft));
    Walk::must(yellow.toRectifying());
    const auto clocks = rules::clocksOf(yellow.file, standards(), calendar(), yellow.today);
    QCOMPARE(std::count_if(clocks.begin(), clocks.end(),
                           [&](const rules::CaseClock& clock) {
                               return clock.code == Stage
                                      && clock.object == base::RawId(yellow.file.items[0].id);
                           }),
             1);
    QCOMPARE(std::count_if(clocks.begin(), clocks.end(),
                           [](const rules::CaseClock& clock) { return clock.code == Stage; }),
             1); // the other item is done in steps
}

QTEST_GUILESS_MAIN(TestItemTerms)
#include "test_item_terms.moc"
