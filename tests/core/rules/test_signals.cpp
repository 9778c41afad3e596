// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/rules/frozen.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <set>

// A signal as people see it: its key, its sheet, and the way back from a frozen sheet.
using namespace sizao;
using namespace sizao::test;
using domain::MilliPoints;
using Kind = rules::DecisionFactKind;

namespace {

const domain::SubjectRef person{domain::SubjectKind::Person, numbered(1)};
const domain::ModelVersionId version(numbered(77));

std::vector<rules::CitedLine> cited(std::initializer_list<std::pair<int, int>> recordsAndRevs) {
    std::vector<rules::CitedLine> lines;
    for (const auto& [record, rev] : recordsAndRevs)
        lines.push_back({SmallHistory::record(record), rev, base::Day(5), {}});
    return lines;
}

rules::PairState firedPair(SmallHistory& history) {
    history.sameDay(1, 100, Grade::II).rev = 4;
    history.sameDay(2, 120, Grade::II, u"Y"_qs);
    return history.on(130);
}

} // namespace

class TestSignals : public QObject {
    Q_OBJECT
private slots:
    void theKeyIsADigestOfAText();
    void everyPartOfTheKeyCounts();
    void theKeyNamesTheNewestRevision();
    void thePointsAreNotPartOfTheKey();
    void aPendingSignalCarriesItsSheet();
    void theSheetIsThatOfItsDay();
    void aDecidedSignalKeepsItsFrozenSheet();
    void frozenAndBack();
    void foreignSheetsAreNotRead_data();
    void foreignSheetsAreNotRead();
};

// The recipe is part of what is stored with a decision: two programs must name a signal alike.
void TestSignals::theKeyIsADigestOfAText() {
    const QByteArray text = "sizao-signal/1\n"
                            "PERSON "
                            + numbered(1).toText() + "\n" + numbered(77).toText() + " ORANGE\n"
                            + SmallHistory::record(3).toText() + " 1\n"
                            + SmallHistory::record(7).toText() + " 12\n";
    QCOMPARE(rules::signalKey(person, version, Tier::Orange, cited({{3, 1}, {7, 12}})),
             QString::fromLatin1(base::toHex(base::sha256(text))));
    QCOMPARE(rules::signalKey(person, version, Tier::Orange, {}).size(), 64);
}

void TestSignals::everyPartOfTheKeyCounts() {
    using rules::signalKey;
    const domain::SubjectRef unit{domain::SubjectKind::Unit, numbered(1)};
    const domain::SubjectRef other{domain::SubjectKind::Person, numbered(2)};
    const auto lines = cited({{1, 1}, {2, 1}});
    const std::set<QString> keys{
        signalKey(person, version, Tier::Yellow, lines),
        signalKey(unit, version, Tier::Yellow, lines),
        signalKey(other, version, Tier::Yellow, lines),
        signalKey(person, domain::ModelVersionId(numbered(78)), Tier::Yellow, lines),
        signalKey(person, version, Tier::Orange, lines),
        signalKey(person, version, Tier::Yellow, cited({{1, 1}})),
        signalKey(person, version, Tier::Yellow, cited({{1, 2}, {2, 1}})),
        signalKey(person, version, Tier::Yellow, cited({{1, 1}, {2, 2}})),
        signalKey(person, version, Tier::Yellow, cited({{1, 1}, {3, 1}})),
        signalKey(person, version, Tier::Yellow, cited({{1, 12}})), // not {1, 1} and a 2
    };
    QCOMPARE(keys.size(), 10U);
}

// A correction makes another signal of it: what people saw before no longer carries a decision.
void TestSignals::theKeyNamesTheNewestRevision() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    const QString before = rules::signalKey(history.subject, history.on(110).history[0]);
    history.facts[0].rev = 2;
    const QString after = rules::signalKey(history.subject, history.on(110).history[0]);
    QVERIFY(before != after);
    QCOMPARE(after, rules::signalKey(history.subject, version, Tier::Yellow, cited({{1, 2}})));
}

void TestSignals::thePointsAreNotPartOfTheKey() {
    auto lines = cited({{1, 1}});
    const QString key = rules::signalKey(person, version, Tier::Yellow, lines);
    lines[0].line.points = 9000;
    lines[0].occurred_on = base::Day(8);
    QCOMPARE(rules::signalKey(person, version, Tier::Yellow, lines), key);
}

void TestSignals::aPendingSignalCarriesItsSheet() {
    SmallHistory history;
    const rules::PairState pair = firedPair(history);
    const rules::DerivedSignal& derived = pair.history[0];
    const domain::Signal signal =
        rules::signalOf(history.standards, {history.subject, history.facts, {}}, pair, derived, {});
    QCOMPARE(signal.key, rules::signalKey(history.subject, derived));
    QCOMPARE(signal.day, base::Day(120));
    QCOMPARE(signal.tier, Tier::Yellow);
    QCOMPARE(signal.status, domain::SignalStatus::Pending);
    QVERIFY(signal.sheet != nullptr);
    QCOMPARE(signal.sheet->subject, history.subject);
    QCOMPARE(signal.sheet->score, MilliPoints(6000));
    QCOMPARE(signal.sheet->lines[0].rev, 4);
}

// What became known later is not on the sheet of an earlier day.
void TestSignals::theSheetIsThatOfItsDay() {
    SmallHistory history;
    history.standards = [] {
        rules::StandardsParts parts = smallParts();
        parts.models[0].hysteresis_percent = 100;
        return built(std::move(parts));
    }();
    history.sameDay(1, 100, Grade::III);
    history.decide(1, Kind::Dismiss, 100, 101);
    history.sameDay(2, 110, Grade::II, u"Y"_qs); // 9 > 6: orange
    history.sameDay(3, 115, Grade::I, u"Z"_qs);
    history.change(1, 118, FactKind::Retract);
    const rules::PairState pair = history.on(120);
    QCOMPARE(pair.history.size(), 2U);
    const domain::Signal signal =
        rules::signalOf(history.standards, {history.subject, history.facts, history.decisions},
                        pair, pair.history[1], {});
    QCOMPARE(signal.sheet->knowledge_day, base::Day(110));
    QCOMPARE(signal.sheet->asof_day, base::Day(110));
    QCOMPARE(signal.sheet->score, MilliPoints(9000));
    QCOMPARE(signal.sheet->lines.size(), 2U);
    QCOMPARE(signal.sheet->rearm, MilliPoints(6000)); // as it stood before the signal
    QCOMPARE(signal.sheet->live_before, Tier::None);
}

void TestSignals::aDecidedSignalKeepsItsFrozenSheet() {
    SmallHistory history;
    history.sameDay(1, 100, Grade::III);
    const auto sheet = history.decide(1, Kind::Dismiss, 100, 101).sheet;
    history.change(1, 110, FactKind::Correct, Fact::GradeField).grade = Grade::I;
    const rules::PairState pair = history.on(120);
    const domain::Signal signal =
        rules::signalOf(history.standards, {history.subject, history.facts, history.decisions},
                        pair, pair.history[0], {});
    QVERIFY(signal.sheet == sheet); // the very same
    QCOMPARE(signal.status, domain::SignalStatus::Dismissed);
}

void TestSignals::frozenAndBack() {
    SmallHistory history;
    const rules::PairState pair = firedPair(history);
    const rules::DerivedSignal& derived = pair.history[0];
    domain::ComputationSheet sheet =
        *rules::signalOf(history.standards, {history.subject, history.facts, {}}, pair, derived, {})
             .sheet;
    sheet.live_before = Tier::Orange;
    sheet.rearm = 17;
    sheet.asof_day = base::Day(115);
    const auto back = rules::signalFromSheet(history.standards, 0, base::Day(120), sheet);
    QVERIFY(back.has_value());
    QCOMPARE(rules::signalKey(history.subject, *back), rules::signalKey(history.subject, derived));
    QCOMPARE(back->day, base::Day(120));
    QCOMPARE(back->asof, base::Day(115)); // T* of the sheet, not the day of the signal
    QCOMPARE(back->tier, derived.tier);
    QCOMPARE(back->raw, derived.raw);
    QCOMPARE(back->score, derived.score);
    QCOMPARE(back->live_before, Tier::Orange);
    QCOMPARE(back->rearm.score, MilliPoints(17));
    QCOMPARE(back->model_version, derived.model_version);
    QCOMPARE(back->lines.size(), derived.lines.size());
    for (std::size_t i = 0; i < back->lines.size(); ++i) {
        QCOMPARE(back->lines[i].record, derived.lines[i].record);
        QCOMPARE(back->lines[i].rev, derived.lines[i].rev);
        QCOMPARE(back->lines[i].line.points, derived.lines[i].line.points);
        QCOMPARE(back->lines[i].line.counted, derived.lines[i].line.counted);
        QCOMPARE(back->lines[i].line.bucket, derived.lines[i].line.bucket);
        QCOMPARE(back->lines[i].line.grade, derived.lines[i].line.grade);
    }
}

void TestSignals::foreignSheetsAreNotRead_data() {
    using Spoil = std::function<void(domain::ComputationSheet&)>;
    QTest::addColumn<Spoil>("spoil");
    const auto row = [](const char* name, const Spoil& spoil) { QTest::newRow(name) << spoil; };
    row("other version", [](auto& sheet) { sheet.model_version = {}; });
    row("other day of the version", [](auto& sheet) { sheet.model_valid_from = base::Day(3); });
    row("unknown indicator", [](auto& sheet) { sheet.lines[1].indicator = u"Q"_qs; });
    row("indicator in another category", [](auto& sheet) { sheet.lines[1].category = u"L"_qs; });
    row("indicator in another group", [](auto& sheet) { sheet.lines[1].cap_group = u"ATT"_qs; });
}

void TestSignals::foreignSheetsAreNotRead() {
    using Spoil = std::function<void(domain::ComputationSheet&)>;
    QFETCH(Spoil, spoil);
    SmallHistory history;
    const rules::PairState pair = firedPair(history);
    domain::ComputationSheet sheet =
        *rules::signalOf(history.standards, {history.subject, history.facts, {}}, pair,
                         pair.history[0], {})
             .sheet;
    QVERIFY(rules::signalFromSheet(history.standards, 0, base::Day(120), sheet).has_value());
    spoil(sheet);
    QVERIFY(!rules::signalFromSheet(history.standards, 0, base::Day(120), sheet).has_value());
}

QTEST_GUILESS_MAIN(TestSignals)
#include "test_signals.moc"
