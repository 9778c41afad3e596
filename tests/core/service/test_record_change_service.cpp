// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_json.h"
#include "tests/core/service/record_change_office.h"

#include <QTest>

using namespace sizao;
using base::ErrorCode;
using domain::RecordId;
using domain::RecordState;
using domain::SignalStatus;
using domain::Tier;
using service::ChangeOutcome;
using service::RecordChangeService;
using service::SignalEffect;
using support::expected;
using support::refusal;
using support::VaultFixture;
using tests::isSound;
using tests::levelTo;
using tests::Office;
using tests::pending;
using tests::text;
using tests::why;

namespace {

const SignalEffect* restingEffect(const std::vector<SignalEffect>& effects) {
    for (const SignalEffect& effect : effects)
        if (effect.rests && effect.row.subject.kind == domain::SubjectKind::Person)
            return &effect;
    return nullptr;
}

} // namespace

class TestRecordChangeService : public QObject {
    Q_OBJECT
private slots:
    void retractedAndReinstated();
    void exempted();
    void corrected();
    void mergedAndSeparated();
    void theSurvivorMayBeMergedOn();
    void everyChangeIsWrittenAndAudited();
    void onOneDayARetractionWins();
    void anotherPostIsAnotherRecord();
    void beforeAConclusion();
    void theUnitedFactIsCorrected();
    void signalsAreToldOf();
    void casesAreToldOf();
    void aHeavierCorrectionIsNews();
    void onItsOwnDayASignalNeverWas();
    void separatedFactsCanBeDecidedOn();
};

void TestRecordChangeService::retractedAndReinstated() {
    Office office;
    const auto record = office.vault.verified("G001", "BX01", 1, 40);
    office.retract(record);
    QCOMPARE(office.standing(record), RecordState::Retracted);
    QCOMPARE(office.count(RecordState::Verified), 0);
    QCOMPARE(office.count(RecordState::Retracted), 1);
    QCOMPARE(office.listed(RecordState::Retracted), 1U);
    QCOMPARE(office.listed(RecordState::Verified), 0U);
    QCOMPARE(office.sheet().score, 0);
    QCOMPARE(office.sheet().not_counted.at(0).reason, domain::NotCounted::Retracted);
    QVERIFY(isSound(office.vault));
    office.vault.clock().advance(1);
    office.reinstate(record);
    QCOMPARE(office.standing(record), RecordState::Verified);
    QCOMPARE(office.count(RecordState::Retracted), 0);
    QCOMPARE(office.sheet().score, 3000);
    QVERIFY(isSound(office.vault));
    const auto detail = office.detail(record);
    QCOMPARE(detail.changes.size(), 2U);
    QCOMPARE(detail.changes[0].change.kind, domain::RecordChangeKind::Retract);
    QCOMPARE(detail.changes[0].change.reason, why);
    QCOMPARE(detail.changes[0].decider_name, text("周正"));
    QCOMPARE(detail.changes[1].change.decided_on, office.vault.today());
}

void TestRecordChangeService::exempted() {
    Office office;
    const auto record = office.vault.verified("G001", "BX01", 1, 40);
    office.exempt(record);
    QCOMPARE(office.standing(record), RecordState::Exempted);
    QCOMPARE(office.sheet().score, 0);
    QCOMPARE(office.sheet().not_counted.at(0).reason, domain::NotCounted::Exempt);
    office.vault.clock().advance(1);
    office.reinstate(record);
    QCOMPARE(office.sheet().score, 3000);
    QVERIFY(isSound(office.vault));
}

void TestRecordChangeService::corrected() {
    Office office;
    const auto record = office.vault.verified("G001", "BX01", 1, 40);
    rules::Correction wanted = levelTo(2);
    wanted.occurred_on = office.vault.today() - 50;
    wanted.influence = 2;
    office.correct(record, wanted);
    QCOMPARE(office.standing(record), RecordState::Verified);
    const auto detail = office.detail(record);
    const domain::Finding finding{
        office.vault.today() - 50, text("BX01"), 2, domain::Grade::III, 2, 1};
    QCOMPARE(detail.finding, finding);
    QCOMPARE(detail.row.record.occurred_on, office.vault.today() - 40); // as it was reported
    auto line = office.sheet().lines.at(0);
    QCOMPARE(line.grade, domain::Grade::III);
    QCOMPARE(line.occurred_on, office.vault.today() - 50);
    QCOMPARE(line.verified_on, office.vault.today());
    QCOMPARE(line.influence, 120);
    const int rev = line.rev;
    wanted = {}; // again on the same day: the later one stands
    wanted.influence = 1;
    wanted.indicator = text("BX02");
    wanted.level = 1;
    office.correct(record, wanted);
    line = office.sheet().lines.at(0);
    QCOMPARE(line.indicator, text("BX02"));
    QCOMPARE(line.grade, domain::Grade::II);
    QCOMPARE(line.influence, 100);
    QVERIFY(line.rev > rev);
    QVERIFY(isSound(office.vault));
}

void TestRecordChangeService::mergedAndSeparated() {
    Office office;
    auto entry = office.vault.entry("G001", "BX01", 1, 40);
    const auto first = office.vault.enter(entry);
    office.vault.verify(office.vault.conclusion(first));
    entry.channel = text("C10");
    entry.occurred_on = office.vault.today() - 39;
    const auto second = office.vault.enter(entry);
    office.vault.verify(office.vault.conclusion(second));
    const auto apart = office.sheet();
    QCOMPARE(apart.score, 6750); // the second is a repeat
    office.merge(second, first);
    QCOMPARE(office.standing(second), RecordState::Merged);
    QCOMPARE(office.standing(first), RecordState::Verified);
    QCOMPARE(office.listed(RecordState::Merged), 1U);
    QCOMPARE(office.count(RecordState::Merged), 1);
    const auto united = office.sheet();
    QCOMPARE(united.score, 3000); // the number of channels adds nothing
    QCOMPARE(united.lines.size(), 1U);
    QVERIFY(united.lines[0].channel.contains(text("C01")));
    QVERIFY(united.lines[0].channel.contains(text("C10")));
    QCOMPARE(united.not_counted.at(0).reason, domain::NotCounted::Merged);
    // Both tell of it.
    QCOMPARE(office.detail(second).changes.at(0).other->record.id, first);
    QCOMPARE(office.detail(first).changes.at(0).other->record.id, second);
    QVERIFY(isSound(office.vault));
    office.unmerge(second);
    QCOMPARE(office.standing(second), RecordState::Verified);
    QCOMPARE(office.sheet().score, apart.score);
    QCOMPARE(office.detail(first).changes.size(), 2U);
    QVERIFY(isSound(office.vault));
    office.merge(first, second); // the other way round, on the same day
    QCOMPARE(office.standing(first), RecordState::Merged);
    QCOMPARE(office.sheet().score, 3000);
}

void TestRecordChangeService::theSurvivorMayBeMergedOn() {
    Office office;
    const auto a = office.vault.verified("G001", "BX01", 1, 40);
    const auto b = office.vault.verified("G001", "BX01", 1, 41);
    const auto c = office.vault.verified("G001", "BX01", 1, 42);
    office.merge(a, b);
    QCOMPARE(refusal(office.changes.merge(c, a, why).takeResult()), ErrorCode::Refused);
    office.merge(b, c);
    QCOMPARE(office.sheet().score, 3000);
    office.unmerge(a);
    QCOMPARE(office.standing(a), RecordState::Verified);
    QCOMPARE(office.standing(b), RecordState::Merged);
    QCOMPARE(office.sheet().lines.size(), 2U);
}

void TestRecordChangeService::everyChangeIsWrittenAndAudited() {
    Office office;
    const auto record = office.vault.verified("G001", "BX01", 1, 40);
    const auto before = office.vault.trace();
    const auto outcome = office.retract(record);
    const auto after = office.vault.trace();
    QCOMPARE(after.outbox, before.outbox + 1);
    QCOMPARE(after.audit, before.audit + 1);
    QCOMPARE(office.vault.number("SELECT count(*) FROM audit WHERE act = 'record.retract'"), 1);
    const auto stored = office.vault.all<domain::RecordChange>();
    QCOMPARE(stored.size(), 1U);
    QCOMPARE(stored[0].id, outcome.id);
    QCOMPARE(stored[0].id, domain::RecordChange::idFor(record, 1));
    QCOMPARE(stored[0].decided_by, office.vault.head());
    QCOMPARE(stored[0].decided_on, office.vault.today());
    // As sensitive as the verification.
    QCOMPARE(office.vault.number("SELECT count(*) FROM record_change c JOIN verification v "
                                 "ON v.record = c.record WHERE c.home = v.home"),
             1);
}

// Section 2 of the model: within a day a retraction wins. What would not hold is refused in words.
void TestRecordChangeService::onOneDayARetractionWins() {
    Office office;
    const auto record = office.vault.verified("G001", "BX01", 1, 40);
    office.retract(record);
    const auto refused = office.changes.reinstate(record, why).takeResult();
    QCOMPARE(refusal(refused), ErrorCode::Refused);
    QVERIFY2(refused.error().message.contains(text("明天")), qPrintable(refused.error().message));
    QCOMPARE(office.standing(record), RecordState::Retracted);
    office.vault.clock().advance(1);
    office.reinstate(record);
    office.retract(record); // the same day again: the retraction holds
    QCOMPARE(office.standing(record), RecordState::Retracted);
    QCOMPARE(office.sheet().score, 0);
}

void TestRecordChangeService::anotherPostIsAnotherRecord() {
    Office office;
    const int sinceMove = office.vault.today() - support::day(2026, 3, 1);
    const auto record = office.vault.verified("G004", "BX01", 1, 40);
    rules::Correction wanted;
    wanted.occurred_on = support::day(2026, 2, 28); // in the former unit
    const auto refused = office.changes.correct(record, wanted, why).takeResult();
    QCOMPARE(refusal(refused), ErrorCode::Refused);
    QVERIFY2(refused.error().message.contains(text("另一个单位")),
             qPrintable(refused.error().message));
    wanted.occurred_on = office.vault.today() - sinceMove; // the first day in the present one
    office.correct(record, wanted);
}

// Something entered in error is retracted before anybody verified it, and cannot be verified then.
void TestRecordChangeService::beforeAConclusion() {
    Office office;
    const auto record = office.vault.enter(office.vault.entry("G001", "BX01", 1, 40));
    office.retract(record);
    QCOMPARE(office.standing(record), RecordState::Retracted);
    QCOMPARE(office.count(RecordState::Submitted), 0);
    QCOMPARE(refusal(office.records.verify(office.vault.conclusion(record)).takeResult()),
             ErrorCode::Refused);
    QCOMPARE(refusal(office.changes.reinstate(record, why).takeResult()), ErrorCode::Refused);
    office.vault.clock().advance(1);
    office.reinstate(record);
    QCOMPARE(office.standing(record), RecordState::Submitted);
    office.vault.verify(office.vault.conclusion(record));
    QCOMPARE(office.standing(record), RecordState::Verified);
    QCOMPARE(office.sheet().score, 3000);
}

void TestRecordChangeService::theUnitedFactIsCorrected() {
    Office office;
    const auto grave = office.vault.verified("G001", "BX01", 2, 40);
    const auto light = office.vault.verified("G001", "BX01", 1, 41);
    office.merge(grave, light);
    QCOMPARE(office.detail(light).finding.grade, domain::Grade::III);
    QCOMPARE(office.detail(light).finding.level, 2);
    // On the day of the merge it would be overruled.
    QCOMPARE(refusal(office.changes.correct(light, levelTo(1), why).takeResult()),
             ErrorCode::Refused);
    office.vault.clock().advance(1);
    office.correct(light, levelTo(1));
    QCOMPARE(office.sheet().lines.at(0).grade, domain::Grade::II);
    QCOMPARE(office.detail(light).finding.grade, domain::Grade::II);
}

void TestRecordChangeService::signalsAreToldOf() {
    Office office;
    const auto first = office.vault.verified("G001", "BX01", 1, 40);
    office.vault.verified("G001", "BX02", 1, 30);
    const auto other = office.vault.verified("G002", "BX01", 1, 40);
    QCOMPARE(pending(office.warnings).size(), 1U);
    const auto resting = expected(office.changes.restingOn(first).takeResult());
    QCOMPARE(resting.size(), 1U);
    QVERIFY(resting[0].rests);
    QCOMPARE(resting[0].before, SignalStatus::Pending);
    QCOMPARE(resting[0].after, SignalStatus::Pending);
    QCOMPARE(resting[0].row.tier, Tier::Yellow);
    QVERIFY(expected(office.changes.restingOn(other).takeResult()).empty());
    QVERIFY(office.retract(other).effects.empty());
    office.vault.clock().advance(1);
    const auto effects = office.retract(first).effects;
    const SignalEffect* effect = restingEffect(effects);
    QVERIFY(effect != nullptr);
    QCOMPARE(effect->before, SignalStatus::Pending);
    QCOMPARE(effect->after, SignalStatus::Lapsed);
    QVERIFY(effect->isGone() && !effect->isNew());
    QCOMPARE(effect->row.subject_name, text("张伟"));
    QVERIFY(pending(office.warnings).empty());
    QVERIFY(expected(office.changes.restingOn(first).takeResult()).empty());
}

void TestRecordChangeService::casesAreToldOf() {
    Office office;
    const auto first = office.vault.verified("G001", "BX01", 1, 40);
    office.vault.verified("G001", "BX02", 1, 30);
    const auto rows = pending(office.warnings);
    auto entry = tests::about(rows.at(0), office.vault);
    entry.handlers = {office.vault.fang(), office.vault.qiang()};
    const auto opened = expected(office.warnings.adopt(entry).takeResult());
    office.vault.clock().advance(1);
    const auto effects = office
                             .correct(first,
                                      [&] {
                                          rules::Correction wanted;
                                          wanted.occurred_on = office.vault.today() - 60;
                                          return wanted;
                                      }())
                             .effects;
    const SignalEffect* effect = restingEffect(effects);
    QVERIFY(effect != nullptr);
    QCOMPARE(effect->after, SignalStatus::Adopted);
    QCOMPARE(effect->row.case_id, opened);
    QCOMPARE(effect->live, Tier::Yellow); // still carried
    const auto retracted = office.retract(first).effects;
    effect = restingEffect(retracted);
    QVERIFY(effect != nullptr);
    QCOMPARE(effect->row.case_id, opened);
    QCOMPARE(effect->live, Tier::None); // its basis fell
    QVERIFY(!effect->isGone());         // the case stands until people decide
}

void TestRecordChangeService::aHeavierCorrectionIsNews() {
    Office office;
    const auto record = office.vault.verified("G001", "BX01", 1, 40);
    QVERIFY(pending(office.warnings).empty());
    office.vault.clock().advance(1);
    const auto effects = office.correct(record, levelTo(2)).effects;
    const SignalEffect* effect = restingEffect(effects);
    QVERIFY(effect != nullptr);
    QVERIFY(effect->isNew() && !effect->isGone());
    QCOMPARE(effect->after, SignalStatus::Pending);
    QCOMPARE(pending(office.warnings).size(), 1U);
}

// What is known by the end of a day was known on that day: the signal has never been.
void TestRecordChangeService::onItsOwnDayASignalNeverWas() {
    Office office;
    const auto record = office.vault.verified("G001", "BX04", 1, 40);
    QCOMPARE(pending(office.warnings).size(), 1U);
    const auto effects = office.retract(record).effects;
    const SignalEffect* effect = restingEffect(effects);
    QVERIFY(effect != nullptr && effect->isGone());
    QVERIFY(!effect->after);
    QCOMPARE(effect->row.tier, Tier::Yellow);
    QVERIFY(pending(office.warnings, true).empty());
}

// Facts that were merged and separated speak as before: their signal waits again.
void TestRecordChangeService::separatedFactsCanBeDecidedOn() {
    Office office;
    const auto first = office.vault.verified("G001", "BX01", 1, 40);
    const auto second = office.vault.verified("G001", "BX02", 1, 39);
    office.vault.clock().advance(1);
    QVERIFY(office.merge(second, first).effects.at(0).isGone());
    QVERIFY(pending(office.warnings).empty());
    office.vault.clock().advance(1);
    const auto effects = office.unmerge(second).effects;
    const auto rows = pending(office.warnings);
    QCOMPARE(rows.size(), 1U);
    auto entry = tests::about(rows.at(0), office.vault);
    entry.handlers = {office.vault.fang(), office.vault.qiang()};
    QVERIFY(office.warnings.adopt(entry).takeResult().has_value());
}

QTEST_GUILESS_MAIN(TestRecordChangeService)
#include "test_record_change_service.moc"
