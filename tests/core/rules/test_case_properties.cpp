// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/archive_rules.h"
#include "core/rules/case_invariants.h"
#include "tests/core/rules/calendars.h"
#include "tests/core/rules/default_catalogue.h"
#include "tests/support/case_walk.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace sizao;
using namespace sizao::tests;

// No sequence of legal steps, whoever takes them and whatever he fills in, comes to a case that
// breaks an invariant.
class TestCaseProperties : public QObject {
    Q_OBJECT
private slots:
    void legalStepsKeepTheInvariants();
    void whatIsNotOfferedIsRefused();
    void aYellowCaseLeavesNoTraceInTheIntegrityArchive();
};

namespace {

// A step that the tables allow somewhere in the case, now and then by somebody else, with
// something left out, or on a later day.
StepRequest anyStep(CaseWalk& walk) {
    const auto possible = rules::possibleSteps(walk.file);
    const auto& chosen = *rc::gen::elementOf(possible);
    base::RawId object = chosen.object;
    if (chosen.act == CaseAct::PlanService && !walk.file.letters.empty())
        object = (*rc::gen::elementOf(walk.file.letters)).id;
    StepRequest step = walk.request(chosen.act, object);
    switch (*rc::gen::inRange(0, 24)) {
    case 0:
        step.actor = *rc::gen::elementOf(walk.office.all());
        break;
    case 1:
        step.second = *rc::gen::elementOf(walk.office.all());
        break;
    case 2:
        step.reason.clear();
        break;
    case 3:
        step.text.clear();
        break;
    case 4:
        step.part = {};
        break;
    case 5:
        step.tier = *rc::gen::element(Tier::None, Tier::Yellow, Tier::Orange, Tier::Red);
        break;
    case 6:
        step.by_program = !step.by_program;
        break;
    case 7:
        step.around.sheet_holds = false;
        break;
    case 8:
        step.around.recused = {(*rc::gen::elementOf(walk.office.all())).user};
        break;
    case 9:
        if (auto* letter = std::get_if<domain::Letter>(&step.part))
            letter->kind = *rc::gen::element(
                domain::LetterKind::Reminder, domain::LetterKind::Accountability,
                domain::LetterKind::AnnulDecision, domain::LetterKind::ReviewDecision);
        break;
    case 10:
    case 11:
    case 12:
        if (auto* letter = std::get_if<domain::Letter>(&step.part)) {
            letter->kind = domain::LetterKind::IntentNotice;
            writeAll(*letter);
        }
        break;
    case 13:
        walk.today = walk.today + *rc::gen::inRange(1, 40);
        step = walk.request(chosen.act, object);
        break;
    default:
        break;
    }
    return step;
}

// What takes many steps in their order is seldom met by chance.
void anyDocument(CaseWalk& walk) {
    using domain::LetterKind;
    const auto kind = *rc::gen::element(LetterKind::IntentNotice, LetterKind::AnnulDecision,
                                        LetterKind::ReviewDecision, LetterKind::Clarification);
    walk.document(kind, *rc::gen::inRange(1, 8));
}

// Deep states would be reached by chance too seldom.
CaseWalk anyBeginning() {
    CaseWalk walk(*rc::gen::element(Tier::Yellow, Tier::Orange, Tier::Red));
    using Course = QString (CaseWalk::*)();
    const Course course = *rc::gen::element<Course>(
        &CaseWalk::draftAll, &CaseWalk::toApproving, &CaseWalk::toSigning, &CaseWalk::toServing,
        &CaseWalk::toRectifying, &CaseWalk::toAccepting, &CaseWalk::toClosed);
    if (*rc::gen::inRange(0, 4) > 0) {
        const QString refused = (walk.*course)();
        RC_ASSERT(refused == QString());
    }
    return walk;
}

// What led there: `12 review.accept by … about …`, one step a line.
QString courseOf(const CaseWalk& walk) {
    QStringList lines;
    for (const domain::CaseStep& step : walk.file.steps)
        lines.append(QStringLiteral("%1 %2 by %3 with %4 about %5")
                         .arg(step.number)
                         .arg(QLatin1String(domain::toCode(step.act)),
                              QString::fromLatin1(step.taken_by.toText()).right(4),
                              step.second ? QString::fromLatin1(step.second->toText()).right(4)
                                          : QStringLiteral("-"),
                              QString::fromLatin1(step.object.toText()).right(4)));
    return lines.join(u'\n');
}

} // namespace

void TestCaseProperties::legalStepsKeepTheInvariants() {
    std::set<std::pair<CaseState, CaseAct>> seen;
    std::set<domain::CaseOutcome> ended;
    QVERIFY(rc::check([&] {
        CaseWalk walk = anyBeginning();
        const int length = *rc::gen::inRange(1, 40);
        for (int i = 0; i < length && !rules::possibleSteps(walk.file).empty(); ++i) {
            if (*rc::gen::inRange(0, 6) == 0)
                anyDocument(walk);
            const StepRequest step = anyStep(walk);
            const CaseState from = walk.state();
            if (!walk.go(step).isEmpty())
                continue;
            seen.insert({from, step.act});
            if (walk.file.warning_case.outcome)
                ended.insert(*walk.file.warning_case.outcome);
            const QStringList broken = rules::brokenInvariants(walk.file);
            if (!broken.isEmpty())
                RC_FAIL((broken.join(u' ') + u'\n' + courseOf(walk)).toStdString());
        }
    }));
    // The walk goes everywhere: nearly every pair that the table of the case has is taken.
    std::set<std::pair<CaseState, CaseAct>> rows;
    for (const auto& row : rules::caseFlow())
        rows.insert({row.from, row.act});
    qInfo("%zu of %zu pairs of state and act taken, %zu outcomes", seen.size(), rows.size(),
          ended.size());
    QVERIFY(seen.size() * 10 >= rows.size() * 6);
}

// What is not offered is refused, whoever tries.
void TestCaseProperties::whatIsNotOfferedIsRefused() {
    QVERIFY(rc::check([&] {
        const CaseWalk walk = anyBeginning();
        std::set<CaseAct> offered;
        for (const auto& step : rules::possibleSteps(walk.file))
            offered.insert(step.act);
        for (const auto& entry : domain::EnumText<CaseAct>::entries)
            if (!offered.contains(entry.value))
                RC_ASSERT(!walk.tryStep(walk.request(entry.value)).has_value());
    }));
}

// Whatever is done in a case, and on whatever day it is asked: as long as the case is yellow,
// nothing of it is in the archive. What is there is heavier, served, and can be changed no more.
void TestCaseProperties::aYellowCaseLeavesNoTraceInTheIntegrityArchive() {
    const rules::Standards standards = test::defaultStandards();
    const rules::WorkCalendar calendar = test::nationalCalendar();
    std::map<rules::ArchiveStanding, int> seen;
    int withdrawn = 0; // was there, and is there no more
    QVERIFY(rc::check([&] {
        CaseWalk walk = anyBeginning();
        const base::Day begun = walk.today;
        bool wasThere = false;
        const int length = *rc::gen::inRange(1, 30);
        for (int i = 0; i < length && !rules::possibleSteps(walk.file).empty(); ++i) {
            if (*rc::gen::inRange(0, 6) == 0)
                anyDocument(walk);
            if (!walk.go(anyStep(walk)).isEmpty())
                continue;
            const domain::WarningCase& of = walk.file.warning_case;
            for (const base::Day day : {begun, walk.today, walk.today + 20, walk.today + 1000}) {
                const auto effect = rules::archiveEffect(walk.file, standards, calendar, day);
                const bool isThere = effect.standing >= rules::ArchiveStanding::Pending;
                RC_ASSERT(effect.period.has_value() == isThere);
                if (of.tier == Tier::Yellow)
                    RC_ASSERT(effect.standing == rules::ArchiveStanding::Never);
                if (isThere) {
                    RC_ASSERT(of.outcome != domain::CaseOutcome::Revoked);
                    RC_ASSERT(rules::warningLetter(walk.file)->state
                              == domain::LetterState::Served);
                    for (const domain::Review& review : walk.file.reviews)
                        RC_ASSERT(review.about != walk.letter() || !rules::isOpen(review));
                }
                ++seen[effect.standing];
                withdrawn += wasThere && of.tier == Tier::Yellow ? 1 : 0;
                wasThere = wasThere || isThere;
            }
        }
    }));
    for (const auto& entry : domain::EnumText<rules::ArchiveStanding>::entries)
        QVERIFY2(seen[entry.value] > 0, entry.code);
    qInfo("%d days after a change to yellow", withdrawn);
    QVERIFY(withdrawn > 0);
}

QTEST_GUILESS_MAIN(TestCaseProperties)
#include "test_case_properties.moc"
