// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_json.h"
#include "tests/core/rules/generated_world.h"
#include "tests/core/rules/small_history.h"

#include <QTest>

#include <functional>

using namespace sizao;
using namespace sizao::test;
using domain::ComputationSheet;

namespace {

rules::Standards standards() {
    rules::StandardsParts parts;
    rules::CatalogueRules catalogue;
    catalogue.scale.id = u"S"_qs;
    parts.catalogues = {catalogue};
    rules::ModelRules model;
    model.code = u"M"_qs;
    model.indicator_caps = {5000, 5500, 11000, std::nullopt};
    model.floors = {{u"D2"_qs, domain::Grade::III, 1, false, 365, domain::Tier::Yellow}};
    parts.models = {model};
    rules::IndicatorRules indicator;
    indicator.code = u"X"_qs;
    indicator.category = u"K"_qs;
    indicator.scale = u"S"_qs;
    indicator.weights = {{u"M"_qs, 100, {}}};
    parts.indicators = {indicator};
    return *rules::Standards::build(parts);
}

// Two facts of one capped indicator, one outside the window, one retracted.
ComputationSheet sheet() {
    std::vector<Fact> facts;
    for (int i = 0; i < 4; ++i) {
        Fact fact;
        fact.id = numbered(i);
        fact.record = domain::RecordId(numbered(100 + i));
        fact.occurred_on = base::Day(i == 0 ? 1000 : 1400 + i * 10);
        fact.known_on = fact.occurred_on;
        fact.indicator = 0;
        fact.grade = domain::Grade::II;
        facts.push_back(fact);
    }
    Fact retraction = facts[3];
    retraction.id = numbered(50);
    retraction.kind = FactKind::Retract;
    retraction.known_on = base::Day(1450);
    facts.push_back(retraction);
    rules::SheetRequest request;
    request.subject = {domain::SubjectKind::Person, numbered(7)};
    request.asof = request.known = base::Day(1500);
    return rules::sheetOf(standards(), facts, request, [](const domain::RecordId&) {
        return rules::RecordTexts{u"C01"_qs, u"7号"_qs, u"引号\"与换行\n"_qs, {}};
    });
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT
private slots:
    void saysWhatItShould();
    void bytesAreCanonical();
    void tamperingIsSeen();
    void wrongSumsAreSeen_data();
    void wrongSumsAreSeen();
    void withoutModelItIsEmpty();
    void aFloorMayEndBeforeTheWindow();
};

void TestSheet::saysWhatItShould() {
    const ComputationSheet made = sheet();
    QCOMPARE(made.lines.size(), 2U);
    QCOMPARE(made.score, 5500);
    QCOMPARE(made.lines[1].points, 3750);
    QCOMPARE(made.lines[1].counted, 2500);
    QCOMPARE(made.lines[1].over_cap, 1250);
    QCOMPARE(made.lines[1].capped_by, u"X"_qs);
    QCOMPARE(made.lines[1].earlier_records.size(), 1U);
    QCOMPARE(made.missing_to_next, 500);
    QCOMPARE(made.lines[0].score_without, 3000);
    QCOMPARE(made.next_expiry.value(), base::Day(1410 + 365));
    QCOMPARE(made.score_after_expiry, 3750);
    QCOMPARE(made.not_counted.size(), 2U);
    QCOMPARE(made.not_counted[0].reason, domain::NotCounted::OutsideWindow);
    QCOMPARE(made.not_counted[1].reason, domain::NotCounted::Retracted);
}

void TestSheet::bytesAreCanonical() {
    const QByteArray json = rules::toSheetJson(sheet());
    QCOMPARE(rules::toSheetJson(sheet()), json);
    QVERIFY(json.startsWith("{\"format\":\"sizao-sheet/1\",\"subject\":{\"kind\":\"PERSON\""));
    QVERIFY(json.endsWith(rules::sheetDigest(sheet()).toLatin1() + "\"}"));
    const auto again = rules::fromSheetJson(json);
    QVERIFY(again.has_value());
    QCOMPARE(again->lines[0].facts, u"引号\"与换行\n"_qs);
    QCOMPARE(again->parameters, sheet().parameters);
    QVERIFY(rules::verifySheet(*again).has_value());
}

// No byte of a frozen sheet can change unseen.
void TestSheet::tamperingIsSeen() {
    const QByteArray json = rules::toSheetJson(sheet());
    for (qsizetype i = 0; i < json.size(); ++i) {
        QByteArray changed = json;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        QVERIFY2(!rules::fromSheetJson(changed).has_value(), qPrintable(QString::number(i)));
    }
    for (const qsizetype length : {qsizetype(0), json.size() / 2, json.size() - 1})
        QVERIFY(!rules::fromSheetJson(json.left(length)).has_value());
}

using Spoil = std::function<void(ComputationSheet&)>;

void TestSheet::wrongSumsAreSeen_data() {
    QTest::addColumn<Spoil>("spoil");
    using S = ComputationSheet;
    const auto row = [](const char* name, const Spoil& spoil) { QTest::newRow(name) << spoil; };
    row("score", [](S& s) { ++s.score; });
    row("level", [](S& s) { s.level = domain::Tier::Yellow; });
    row("tier below level", [](S& s) { s.lines[0].direct = domain::Tier::Red; });
    row("points", [](S& s) { ++s.lines[0].points; });
    row("counted", [](S& s) { --s.lines[1].counted; });
    row("over cap", [](S& s) { --s.lines[1].over_cap; });
    row("base", [](S& s) { ++s.lines[0].base_points; });
    row("weight", [](S& s) { ++s.lines[0].weight; });
    row("lighter weight when verified", [](S& s) { --s.lines[0].weight_at_verifying; });
    row("repeat factor", [](S& s) { s.lines[1].repeat_factor = 150; });
    row("earlier", [](S& s) { ++s.lines[1].earlier; });
    row("age", [](S& s) { ++s.lines[0].age; });
    row("drops out", [](S& s) { s.lines[0].drops_out = s.lines[0].drops_out + 1; });
    row("category sum", [](S& s) { ++s.categories[0].sum; });
    row("category missing", [](S& s) { s.categories.clear(); });
    row("threshold", [](S& s) { --s.thresholds[0]; });
    row("causes", [](S& s) { s.causes = {u"D2"_qs}; });
    row("parameters", [](S& s) { s.parameters = u"{}"_qs; });
    row("line missing", [](S& s) { s.lines.pop_back(); });
}

void TestSheet::wrongSumsAreSeen() {
    QFETCH(Spoil, spoil);
    ComputationSheet made = sheet();
    QVERIFY(rules::verifySheet(made).has_value());
    spoil(made);
    QVERIFY(!rules::verifySheet(made).has_value());
}

void TestSheet::withoutModelItIsEmpty() {
    rules::SheetRequest request;
    request.asof = request.known = base::Day(-10);
    const auto made = rules::sheetOf(standards(), {}, request, {});
    QVERIFY(made.lines.empty());
    QCOMPARE(made.score, 0);
    QVERIFY(rules::fromSheetJson(rules::toSheetJson(made)).has_value());
}

// Red by a floor that looks back 100 days of the window's 365: when the first fact drops out, the
// floor is over, and the sheet that says so computes to itself.
void TestSheet::aFloorMayEndBeforeTheWindow() {
    rules::StandardsParts parts = smallParts();
    rules::ModelRules& model = parts.models.front();
    model.caps = {{u"K"_qs, 1000}};
    model.floors = {{u"D1"_qs, domain::Grade::IV, 1, false, 100, domain::Tier::Red}};
    SmallHistory history;
    history.standards = built(parts);
    history.sameDay(1, 100, Grade::I);
    history.sameDay(2, 105, Grade::IV, u"Y"_qs);
    const rules::PairState pair = history.on(105);
    QCOMPARE(pair.history.size(), 1U);
    const auto sheet = rules::signalOf(history.standards, {history.subject, history.facts, {}},
                                       pair, pair.history.front(), {})
                           .sheet;
    QCOMPARE(sheet->level, Tier::Red);
    QCOMPARE(sheet->next_expiry, std::optional(base::Day(465)));
    QCOMPARE(sheet->level_after_expiry, Tier::None);
    QVERIFY(rules::verifySheet(*sheet).has_value());
}

QTEST_GUILESS_MAIN(TestSheet)
#include "test_sheet.moc"
