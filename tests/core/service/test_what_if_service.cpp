// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/what_if_service.h"
#include "tests/core/service/unit_entries.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

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
using tests::enterThree;
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

QByteArray contentOf(const QString& path) {
    QCryptographicHash sum(QCryptographicHash::Sha256);
    for (const char* part : {"", "-wal"}) {
        QFile file(path + QLatin1String(part));
        if (file.open(QIODevice::ReadOnly))
            sum.addData(&file);
    }
    return sum.result();
}

} // namespace

class TestWhatIfService : public QObject {
    Q_OBJECT
private slots:
    void tellsWhoseTierChanges();
    void theActiveStandardsChangeNothing();
    void bothSheets();
    void aGivenDraft();
    void fromADay();
    void seesWhatWasWrittenSince();
    void goesOnBesideTheLists();
    void sharesByClassAndSex();
    void theDigestIsOfQuestionAndResult();
    void writesNothing();
    void curvesCountPeople();
    void effectsOfWeights();
    void tellsWhatCannotBePublished();
    void canBeStopped();
    void refusals();
    void mayGoAwayWhileWorking();
};

// 张伟 has 3 × Ⅱ: 9.000 橙; halved 4.500.
void TestWhatIfService::tellsWhoseTierChanges() {
    VaultFixture vault;
    enterThree(vault);
    WhatIfService service(vault.session());
    const WhatIfReport report = compared(service, halved());
    QCOMPARE(report.subjects, 4);
    QCOMPARE(report.comparison.overall.subjects[2][0], 1);
    QCOMPARE(report.comparison.overall.subjects[0][0], 3);
    QCOMPARE(report.changed.size(), 1U);
    QCOMPARE(report.changed[0].name, text("张伟"));
    QCOMPARE(report.changed[0].unit_name, text("区城管局"));
    QCOMPARE(report.comparison.changed[0].before, Tier::Orange);
    QCOMPARE(report.comparison.changed[0].after, Tier::None);
    QCOMPARE(report.comparison.months.size(), 24U);
    QCOMPARE(report.models.size(), report.comparison.models.size());
    QCOMPARE(report.models[0].lines.at(0).before[0], 6000);
    QVERIFY(!report.models[0].name.isEmpty());
}

void TestWhatIfService::theActiveStandardsChangeNothing() {
    VaultFixture vault;
    enterTheUnit(vault);
    WhatIfService service(vault.session());
    for (const auto kind : {domain::SubjectKind::Person, domain::SubjectKind::Unit})
        for (const auto mode : {rules::WhatIfMode::AsIf, rules::WhatIfMode::Prospective}) {
            WhatIfRequest request;
            request.kind = kind;
            request.mode = mode;
            const WhatIfReport report = compared(service, request);
            QCOMPARE(report.kind, kind);
            QVERIFY(report.changed.empty());
            QVERIFY(report.comparison.overall.baseline == report.comparison.overall.draft);
            QVERIFY(rules::totalOf(report.comparison.overall.draft) > 0);
        }
}

void TestWhatIfService::bothSheets() {
    VaultFixture vault;
    enterThree(vault);
    WhatIfService service(vault.session());
    WhatIfRequest request;
    request.adjustments.factors = {{text("BX"), {}, 200}};
    const domain::SubjectRef who{domain::SubjectKind::Person, VaultFixture::person("G001")};
    const auto sheets = expected(service.sheets(request, who, text("M-ZF")).takeResult());
    QCOMPARE(sheets.who.staff_no, text("G001"));
    QVERIFY(!sheets.before.empty() && !sheets.after.empty());
    QCOMPARE(sheets.before.back().tier, Tier::Orange);
    QCOMPARE(sheets.before.back().sheet->score, 9000);
    QCOMPARE(sheets.after.back().tier, Tier::Red);
    QCOMPARE(sheets.after.back().sheet->lines.front().weight, 200);
    QVERIFY(!sheets.after.back().sheet->lines.front().facts.isEmpty()); // the words are there
    const domain::SubjectRef nobody{domain::SubjectKind::Person, base::RawId()};
    QCOMPARE(refusal(service.sheets(request, nobody, text("M-ZF")).takeResult()),
             ErrorCode::NotFound);
    QCOMPARE(refusal(service.sheets(request, who, text("M-00")).takeResult()), ErrorCode::NotFound);
}

void TestWhatIfService::aGivenDraft() {
    VaultFixture vault;
    enterThree(vault);
    WhatIfService service(vault.session());
    auto parts = vault.session().standards()->parts();
    for (rules::ModelRules& model : parts.models) {
        model.thresholds = {20'000, 30'000, 40'000};
        model.valid_from = vault.today() + 30; // not in force yet
    }
    WhatIfRequest request;
    request.draft =
        std::make_shared<const rules::Standards>(expected(rules::Standards::build(parts)));
    QCOMPARE(compared(service, request).comparison.overall.subjects[2][0], 1);
    request.adjustments.lines = {{text("M-ZF"), {5000, 7000, 8500}}}; // and on top of it
    QCOMPARE(compared(service, request).comparison.overall.subjects[2][3], 1);
}

// Verified today: a lighter draft in force by then helps earlier facts, too; a later one does not.
void TestWhatIfService::fromADay() {
    VaultFixture vault;
    enterThree(vault);
    WhatIfService service(vault.session());
    WhatIfRequest request = halved();
    request.mode = rules::WhatIfMode::Prospective;
    request.since = vault.today();
    QCOMPARE(compared(service, request).comparison.overall.subjects[2][0], 1);
    request.since = vault.today() + 1;
    QVERIFY(compared(service, request).changed.empty());
}

void TestWhatIfService::seesWhatWasWrittenSince() {
    VaultFixture vault;
    WhatIfService service(vault.session());
    const WhatIfReport empty = compared(service, halved());
    QCOMPARE(empty.comparison.overall.subjects[0][0], 4);
    enterThree(vault);
    const WhatIfReport later = compared(service, halved());
    QCOMPARE(later.comparison.overall.subjects[2][0], 1);
    QVERIFY(empty.digest != later.digest);
}

// The lists and a what-if beside them read one and the same cache; what the what-if took stays as
// it was while facts come.
void TestWhatIfService::goesOnBesideTheLists() {
    VaultFixture vault;
    enterThree(vault);
    const service::WarningService warnings(vault.session());
    const service::FactCache& facts = vault.session().facts();
    WhatIfService service(vault.session());
    QCOMPARE(tests::pending(warnings).size(), 1U);
    const QString digest = compared(service, halved()).digest;
    const auto person = facts.entryOf(VaultFixture::person("G001"));
    const auto unit = facts.entryOf(VaultFixture::unit("区城管局"));
    QVERIFY(person && unit && !facts.entryOf(VaultFixture::person("G002")));
    QCOMPARE(unit->view().facts.size(), 3U);
    std::vector<QFuture<base::Result<WhatIfReport>>> asked;
    for (int i = 0; i < 20; ++i) {
        asked.push_back(service.compare(halved()));
        vault.verified("G002", i % 2 == 0 ? "BX01" : "YL01", 1, 30 + i);
        QVERIFY(!tests::pending(warnings, true).empty());
    }
    for (auto& answer : asked)
        QCOMPARE(expected(answer.takeResult()).subjects, 4);
    QVERIFY(facts.entryOf(VaultFixture::person("G001")) == person); // not read again
    QCOMPARE(facts.entryOf(VaultFixture::person("G002"))->facts.size(), 20U);
    QCOMPARE(facts.entryOf(VaultFixture::unit("区城管局"))->view().facts.size(), 23U);
    QCOMPARE(unit->view().facts.size(), 3U);
    const QString last = compared(service, halved()).digest;
    QVERIFY(last != digest);
    expected(vault.open());
    WhatIfService afresh(vault.session());
    QCOMPARE(compared(afresh, halved()).digest, last);
}

// Of 21 cadres six lead, 张伟 among them, and twelve enforce; of three nothing is known.
void TestWhatIfService::sharesByClassAndSex() {
    VaultFixture vault;
    enterThree(vault);
    const auto describe = [&](const domain::PersonId& id, domain::CadreClass cadre_class,
                              domain::Sex sex) {
        domain::PersonProfile profile;
        profile.id = domain::PersonProfileId(static_cast<const base::RawId&>(id));
        profile.cadre_class = cadre_class;
        profile.sex = sex;
        vault.create(profile, "hr");
    };
    using domain::CadreClass;
    using domain::Sex;
    describe(VaultFixture::person("G001"), CadreClass::Leading, Sex::Female);
    for (int i = 0; i < 17; ++i) {
        domain::Person person;
        person.id = domain::PersonId::fromName("other" + QByteArray::number(i));
        person.name = text("某某");
        vault.create(person);
        describe(person.id, i < 5 ? CadreClass::Leading : CadreClass::Enforcement,
                 i % 3 == 0 ? Sex::Female : Sex::Male);
    }
    WhatIfService service(vault.session());
    const auto shares = compared(service, halved()).shares;
    const auto told = [&](const char* grouping) {
        QStringList lines;
        for (const rules::GroupShare& share : shares)
            if (share.grouping == text(grouping))
                lines << share.group
                             + (share.draft ? QStringLiteral(" %1/%2→%3")
                                                  .arg(share.baseline->warned)
                                                  .arg(share.people)
                                                  .arg(share.draft->warned)
                                            : QStringLiteral(" -"));
        return lines;
    };
    // The three of whom nothing is known are not told, nor who would tell of them.
    QCOMPARE(told("干部类别"),
             QStringList({text(" -"), text("行政执法类 0/12→0"), text("领导职务 -")}));
    QCOMPARE(told("性别"), QStringList({text(" -"), text("女 -"), text("男 0/11→0")}));
    QCOMPARE(told("职级"), QStringList{text(" 1/21→0")});
    QCOMPARE(told("基层经历"), QStringList{text(" 1/21→0")}); // no years are recorded
}

void TestWhatIfService::theDigestIsOfQuestionAndResult() {
    VaultFixture vault;
    enterThree(vault);
    WhatIfService service(vault.session());
    const QString digest = compared(service, halved()).digest;
    QCOMPARE(digest.size(), 64);
    WhatIfRequest other;
    other.adjustments.lines = {{text("M-ZF"), {7000, 9500, 12'500}}};
    QVERIFY(compared(service, other).digest != digest);
    QCOMPARE(compared(service, halved()).digest, digest); // asked again, and by another one
    QCOMPARE(compared(*std::make_unique<WhatIfService>(vault.session()), halved()).digest, digest);
    for (const auto change : {0, 1, 2, 3}) {
        WhatIfRequest request = halved();
        if (change == 0)
            request.capacity = 7;
        if (change == 1)
            request.from = vault.today() - 100;
        if (change == 2)
            request.to = vault.today() - 1;
        if (change == 3)
            request.mode = rules::WhatIfMode::Prospective;
        QVERIFY(compared(service, request).digest != digest);
    }
}

void TestWhatIfService::writesNothing() {
    VaultFixture vault;
    enterThree(vault);
    const auto trace = vault.trace();
    const QByteArray content = contentOf(vault.path());
    {
        WhatIfService service(vault.session());
        static_cast<void>(compared(service, halved()));
        static_cast<void>(expected(service.curves(halved()).takeResult()));
        static_cast<void>(expected(service.sensitivity(halved()).takeResult()));
        static_cast<void>(compared(service, ofUnits()));
        static_cast<void>(expected(service.curves(ofUnits()).takeResult()));
        const domain::SubjectRef who{domain::SubjectKind::Person, VaultFixture::person("G001")};
        static_cast<void>(expected(service.sheets(halved(), who, text("M-ZF")).takeResult()));
    }
    QCOMPARE(contentOf(vault.path()), content);
    QVERIFY(vault.trace() == trace);
}

void TestWhatIfService::curvesCountPeople() {
    VaultFixture vault;
    enterThree(vault);
    WhatIfService service(vault.session());
    const auto curves = expected(service.curves(halved()).takeResult());
    const auto conduct = std::find_if(curves.begin(), curves.end(), [](const auto& curve) {
        return curve.model == text("M-ZF");
    });
    QVERIFY(conduct != curves.end());
    QCOMPARE(conduct->nearest(9000)->before, 1);
    QCOMPARE(conduct->nearest(9250)->before, 0);
    QCOMPARE(conduct->nearest(4500)->after, 1);
    QCOMPARE(conduct->nearest(4750)->after, 0);
    QCOMPARE(conduct->nearest(1)->threshold, 250);
    for (std::size_t i = 1; i < conduct->points.size(); ++i)
        QVERIFY(conduct->points[i].before <= conduct->points[i - 1].before);
}

// 9.000 is on the line: a tenth less of any of the three and it is yellow.
void TestWhatIfService::effectsOfWeights() {
    VaultFixture vault;
    enterThree(vault);
    WhatIfService service(vault.session());
    const auto effects = expected(service.sensitivity({}).takeResult());
    QVERIFY(!effects.empty());
    for (const rules::WeightEffect& effect : effects)
        QVERIFY(effect.percent == -10 && effect.indicator.startsWith(u"BX"));
}

void TestWhatIfService::tellsWhatCannotBePublished() {
    VaultFixture vault;
    WhatIfService service(vault.session());
    QCOMPARE(compared(service, halved()).unpublishable, QString());
    WhatIfRequest request;
    request.adjustments.lines = {{text("M-ZF"), {4000, 9000, 12'000}}}; // cap Ⅰ is 5.000
    QVERIFY(compared(service, request).unpublishable.contains(text("M-ZF")));
}

void TestWhatIfService::canBeStopped() {
    VaultFixture vault;
    enterThree(vault);
    WhatIfService service(vault.session());
    base::Progress stopped;
    stopped.cancel();
    QCOMPARE(refusal(service.compare(halved(), stopped).takeResult()), ErrorCode::Cancelled);
    QCOMPARE(compared(service, halved()).comparison.overall.subjects[2][0], 1);
    WhatIfRequest other;
    other.adjustments.factors = {{text("BX"), {}, 200}};
    QCOMPARE(refusal(service.sensitivity(other, stopped).takeResult()), ErrorCode::Cancelled);
}

void TestWhatIfService::refusals() {
    VaultFixture vault;
    WhatIfService service(vault.session());
    WhatIfRequest unknown;
    unknown.adjustments.factors = {{text("QQ"), {}, 50}};
    QCOMPARE(refusal(service.compare(unknown).takeResult()), ErrorCode::NotFound);
    WhatIfRequest falling;
    falling.adjustments.lines = {{text("M-ZF"), {9000, 8000, 7000}}};
    QCOMPARE(refusal(service.compare(falling).takeResult()), ErrorCode::Refused);
    WhatIfRequest future;
    future.to = vault.today() + 1;
    QCOMPARE(refusal(service.compare(future).takeResult()), ErrorCode::Invalid);
    VaultFixture clerk({}, {domain::Role::Reporter});
    WhatIfService forClerk(clerk.session());
    QCOMPARE(refusal(forClerk.compare(halved()).takeResult()), ErrorCode::Refused);
}

void TestWhatIfService::mayGoAwayWhileWorking() {
    VaultFixture vault;
    enterThree(vault);
    std::vector<QFuture<base::Result<WhatIfReport>>> asked;
    {
        WhatIfService service(vault.session());
        for (int i = 0; i < 5; ++i)
            asked.push_back(service.compare(halved()));
    }
    for (auto& future : asked)
        QVERIFY(future.isFinished());
}

QTEST_GUILESS_MAIN(TestWhatIfService)
#include "test_what_if_service.moc"
