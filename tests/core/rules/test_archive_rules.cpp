// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/archive_rules.h"
#include "tests/core/rules/calendars.h"
#include "tests/core/rules/default_catalogue.h"
#include "tests/support/case_walk.h"

#include <QTest>

using namespace sizao;
using namespace sizao::tests;
using rules::ArchiveStanding;
using test::day;

// What a case leaves in the integrity archive, as it goes on.
class TestArchiveRules : public QObject {
    Q_OBJECT
private slots:
    void yellowNever();
    void finalWhenTheReviewWindowIsOver();
    void finalWhenTheReviewIsDecided();
    void withdrawnReviewLeavesTheWindow();
    void validOnceSealed();
    void changeToYellowWithdrawsIt();
    void changeToOrangeBeginsAnew();
    void revokedNever();
    void aUnitsNever();
    void droppedNever();
    void periodOfEffect();
};

namespace {

class Walk : public CaseWalk {
public:
    using CaseWalk::CaseWalk;
    [[nodiscard]] rules::ArchiveEffect effectOn(base::Day on) const {
        static const rules::WorkCalendar calendar = test::nationalCalendar();
        static const rules::Standards standards = test::defaultStandards();
        return rules::archiveEffect(file, standards, calendar, on);
    }
    [[nodiscard]] ArchiveStanding on(const char* iso) const { return effectOn(day(iso)).standing; }
    void must(const QString& refused) const {
        if (!refused.isEmpty())
            qFatal("%s", qPrintable(refused));
    }
    base::RawId review() {
        must(go(CaseAct::ApplyReview));
        const base::RawId id = file.reviews.back().id;
        must(go(CaseAct::AcceptReview, id));
        return id;
    }
    void change(Tier tier) {
        StepRequest step = request(CaseAct::Change, review());
        step.tier = tier;
        must(go(step));
    }
    void replaceLetter() {
        must(go(CaseAct::DraftLetter));
        const base::RawId id = letter();
        must(go(CaseAct::SubmitLetter, id));
        must(go(CaseAct::ApproveLetter, id));
        must(go(CaseAct::NumberLetter, id));
        StepRequest sign = request(CaseAct::SignLetter, id);
        sign.actor = office.principal; // who approved it
        must(go(sign));
        must(go(CaseAct::PlanService, id));
        must(go(CaseAct::Receipt, file.services.back().id));
    }
};

} // namespace

void TestArchiveRules::yellowNever() {
    Walk walk(Tier::Yellow);
    QCOMPARE(walk.on("2026-03-02"), ArchiveStanding::Never);
    walk.must(walk.toClosed());
    QCOMPARE(walk.on("2027-03-02"), ArchiveStanding::Never);
    walk.must(walk.go(CaseAct::Archive));
    QCOMPARE(walk.on("2027-03-02"), ArchiveStanding::Never);
    QVERIFY(!walk.effectOn(day("2027-03-02")).period);
}

// Served on 2026-03-02: ten working days for a review end on the 16th.
void TestArchiveRules::finalWhenTheReviewWindowIsOver() {
    for (const Tier tier : {Tier::Orange, Tier::Red}) {
        Walk walk(tier);
        walk.must(walk.toServing());
        QCOMPARE(walk.on("2026-12-31"), ArchiveStanding::NotYet);
        walk.must(walk.go(CaseAct::PlanService, walk.letter()));
        walk.must(walk.go(CaseAct::Receipt, walk.file.services.back().id));
        QCOMPARE(walk.on("2026-03-16"), ArchiveStanding::NotYet); // the last day
        QCOMPARE(walk.on("2026-03-17"), ArchiveStanding::Pending);
    }
}

void TestArchiveRules::finalWhenTheReviewIsDecided() {
    Walk walk(Tier::Orange);
    walk.must(walk.toRectifying());
    const base::RawId review = walk.review();
    QCOMPARE(walk.on("2026-12-31"), ArchiveStanding::NotYet); // however long it takes
    walk.must(walk.go(CaseAct::Maintain, review));
    QCOMPARE(walk.on("2026-03-02"), ArchiveStanding::Pending);
}

void TestArchiveRules::withdrawnReviewLeavesTheWindow() {
    Walk walk(Tier::Orange);
    walk.must(walk.toRectifying());
    walk.must(walk.go(CaseAct::WithdrawReview, walk.review()));
    QCOMPARE(walk.on("2026-03-16"), ArchiveStanding::NotYet); // he may ask again
    QCOMPARE(walk.on("2026-03-17"), ArchiveStanding::Pending);
}

void TestArchiveRules::validOnceSealed() {
    Walk walk(Tier::Red);
    walk.must(walk.toClosed());
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::Pending);
    walk.must(walk.go(CaseAct::Archive));
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::Valid);
    QCOMPARE(walk.on("2026-03-10"), ArchiveStanding::NotYet); // sealed is not final
}

void TestArchiveRules::changeToYellowWithdrawsIt() {
    Walk walk(Tier::Orange);
    walk.must(walk.toClosed());
    walk.must(walk.go(CaseAct::Archive));
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::Valid);
    walk.change(Tier::Yellow);
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::Never);
    walk.replaceLetter();
    QCOMPARE(walk.on("2027-04-01"), ArchiveStanding::Never);
}

// What the old dossier said of the red letter says nothing of the orange one.
void TestArchiveRules::changeToOrangeBeginsAnew() {
    Walk walk(Tier::Red);
    walk.must(walk.toClosed());
    walk.must(walk.go(CaseAct::Archive));
    walk.change(Tier::Orange);
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::NotYet);
    walk.replaceLetter();
    QCOMPARE(walk.on("2026-03-16"), ArchiveStanding::NotYet);
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::Pending);
}

void TestArchiveRules::revokedNever() {
    Walk walk(Tier::Orange);
    walk.must(walk.toClosed());
    walk.must(walk.document(domain::LetterKind::AnnulDecision, 5));
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::Pending);
    walk.must(walk.go(CaseAct::Revoke));
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::Never);
}

void TestArchiveRules::aUnitsNever() {
    Walk walk(Tier::Red);
    walk.file.warning_case.subject_kind = domain::SubjectKind::Unit;
    walk.must(walk.toClosed());
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::Never);
}

void TestArchiveRules::droppedNever() {
    Walk walk(Tier::Red);
    walk.must(walk.draftAll());
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::NotYet);
    walk.must(walk.go(CaseAct::Drop));
    QCOMPARE(walk.on("2026-04-01"), ArchiveStanding::Never);
}

// 365 days from the day after the service: a Friday, and a Saturday all the same.
void TestArchiveRules::periodOfEffect() {
    for (const auto& [served, last] :
         {std::pair("2026-03-05", "2027-03-05"), std::pair("2026-03-06", "2027-03-06")}) {
        Walk walk(Tier::Orange);
        walk.today = day(served);
        walk.must(walk.toRectifying());
        QVERIFY(!walk.effectOn(day(served)).period);
        const auto period = walk.effectOn(day("2026-04-01")).period;
        QVERIFY(period == (rules::EffectPeriod{day(served), day(last)}));
    }
}

QTEST_GUILESS_MAIN(TestArchiveRules)
#include "test_archive_rules.moc"
