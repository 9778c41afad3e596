// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/what_if_service.h"
#include "tests/core/service/unit_entries.h"

#include <QTest>

#include <algorithm>

// A back-test of units over a vault.
using namespace sizao;
using base::ErrorCode;
using domain::Tier;
using service::WhatIfReport;
using service::WhatIfRequest;
using service::WhatIfService;
using support::expected;
using support::refusal;
using support::VaultFixture;
using tests::enterTheUnit;
using tests::ofUnits;
using tests::text;

namespace {

WhatIfReport compared(WhatIfService& service, const WhatIfRequest& request) {
    return expected(service.compare(request).takeResult());
}

// Everything of category BX counts half.
WhatIfRequest halved() {
    WhatIfRequest request;
    request.adjustments.factors = {{text("BX"), {}, 50}};
    return request;
}

} // namespace

class TestWhatIfUnits : public QObject {
    Q_OBJECT
private slots:
    void unitsAreFoldedWithTheirPeople();
    void headcountsMoveUnitsAlone();
    void bothSheetsOfAUnit();
    void whatCanBeMoved();
};

void TestWhatIfUnits::unitsAreFoldedWithTheirPeople() {
    VaultFixture vault;
    enterTheUnit(vault);
    WhatIfService service(vault.session());
    const WhatIfReport report = compared(service, ofUnits({71'780, 90'000, 120'000}));
    QCOMPARE(report.subjects, 2);
    QCOMPARE(report.comparison.overall.subjects[1][0], 1);
    QCOMPARE(report.comparison.overall.subjects[0][0], 1);
    QCOMPARE(report.changed.size(), 1U);
    QCOMPARE(report.changed[0].subject.kind, domain::SubjectKind::Unit);
    QCOMPARE(report.changed[0].name, text("区城管局"));
    QCOMPARE(report.comparison.changed[0].first_before, vault.today() - 10);
    QVERIFY(report.shares.empty()); // of persons
    for (const service::WhatIfModel& model : report.models)
        if (model.code == text("M-ZF")) {
            QCOMPARE(model.lines.size(), 2U);
            QCOMPARE(model.lines[0].of, rules::LinesOf::UnitRate);
            QCOMPARE(model.lines[0].before[0], 60'000);
            QCOMPARE(model.lines[0].after[0], 71'780);
            QVERIFY(model.lines[1].before == model.lines[1].after);
        }
    QVERIFY(compared(service, ofUnits({71'779, 90'000, 120'000})).changed.empty());
    const auto curves = expected(service.curves(ofUnits({71'779, 90'000, 120'000})).takeResult());
    const auto rate = std::find_if(curves.begin(), curves.end(), [](const auto& curve) {
        return curve.model == text("M-ZF") && curve.of == rules::LinesOf::UnitRate;
    });
    QVERIFY(rate != curves.end());
    QVERIFY(rate->nearest(71'000)->after == 1 && rate->nearest(90'000)->after == 0);
    // What a person's record weighs moves the unit; persons are asked about again in between.
    QCOMPARE(compared(service, halved()).subjects, 4);
    WhatIfRequest lighter = halved();
    lighter.kind = domain::SubjectKind::Unit;
    QCOMPARE(compared(service, lighter).comparison.overall.subjects[1][0], 1);
}

// One more in the unit since January: 318 days more, 584000000 / 8454 = 69079.7….
void TestWhatIfUnits::headcountsMoveUnitsAlone() {
    VaultFixture vault;
    enterTheUnit(vault);
    WhatIfService service(vault.session());
    const QString persons = compared(service, {}).digest;
    const WhatIfReport before = compared(service, ofUnits({69'079, 90'000, 120'000}));
    QVERIFY(persons != compared(service, ofUnits()).digest);
    domain::Tenure more;
    more.id = vault.session().newId<domain::TenureId>();
    more.person = VaultFixture::person("G003");
    more.unit = VaultFixture::unit("区城管局");
    more.held_from = support::day(2026, 1, 1);
    vault.create(more);
    const WhatIfReport after = compared(service, ofUnits({69'079, 90'000, 120'000}));
    QVERIFY(after.comparison.overall.subjects == before.comparison.overall.subjects);
    QVERIFY(after.digest != before.digest);
    QCOMPARE(
        compared(service, ofUnits({69'080, 90'000, 120'000})).comparison.overall.subjects[1][0], 1);
    QCOMPARE(compared(service, {}).digest, persons);
}

void TestWhatIfUnits::bothSheetsOfAUnit() {
    VaultFixture vault;
    enterTheUnit(vault);
    WhatIfService service(vault.session());
    const domain::SubjectRef unit{domain::SubjectKind::Unit, VaultFixture::unit("区城管局")};
    const auto sheets = expected(
        service.sheets(ofUnits({50'000, 60'000, 70'000}), unit, text("M-ZF")).takeResult());
    QCOMPARE(sheets.who.name, text("区城管局"));
    QCOMPARE(sheets.before.back().tier, Tier::Yellow);
    QCOMPARE(sheets.after.back().tier, Tier::Red);
    for (const auto& sheet : {sheets.before.back().sheet, sheets.after.back().sheet}) {
        QCOMPARE(sheet->rate->points, 12'000);
        QCOMPARE(sheet->rate->person_days, 836);
        QCOMPARE(sheet->rate->numerator, 584'000'000);
        QCOMPARE(sheet->rate->denominator, 8136);
        QCOMPARE(sheet->lines.front().person_name, text("张伟"));
    }
    QCOMPARE(refusal(service.sheets({}, unit, text("M-ZF")).takeResult()), ErrorCode::NotFound);
}

void TestWhatIfUnits::whatCanBeMoved() {
    VaultFixture vault;
    const WhatIfService service(vault.session());
    const auto find = [&](domain::SubjectKind kind, const char* model) {
        const auto controls = service.controls(kind);
        return *std::find_if(controls.begin(), controls.end(),
                             [&](const auto& each) { return each.model == text(model); });
    };
    const auto weighs = [](const service::WhatIfControls& model, const char* code) {
        return std::any_of(model.weights.begin(), model.weights.end(),
                           [&](const auto& weight) { return weight.code == text(code); });
    };
    const auto person = find(domain::SubjectKind::Person, "M-ZF");
    QCOMPARE(person.lines.size(), 1U);
    QVERIFY(weighs(person, "YL03") && !weighs(person, "XS01")); // 文会空转 is of units
    const auto unit = find(domain::SubjectKind::Unit, "M-ZF");
    QCOMPARE(unit.lines.size(), 2U);
    QCOMPARE(unit.lines[0].of, rules::LinesOf::UnitRate);
    QCOMPARE(unit.lines[0].least, 21'000); // the reference rate is 20
    QVERIFY(weighs(unit, "YL03") && weighs(unit, "XS01"));
    const auto codes = [&] {
        std::vector<std::pair<QString, QString>> all;
        for (const auto& weight : unit.weights)
            all.emplace_back(weight.category, weight.code);
        return all;
    }();
    QVERIFY(std::is_sorted(codes.begin(), codes.end()));
    // Its rate is per hundred matters, of which nothing is kept: only its own records move it.
    const auto byMatters = find(domain::SubjectKind::Unit, "M-QZ");
    QCOMPARE(byMatters.lines.size(), 1U);
    QCOMPARE(byMatters.lines[0].of, rules::LinesOf::UnitOwn);
    const auto standards = vault.session().standards();
    for (const auto& weight : byMatters.weights)
        QVERIFY(standards->indicatorOn(weight.code, vault.today())->units);
}

QTEST_GUILESS_MAIN(TestWhatIfUnits)
#include "test_what_if_units.moc"
