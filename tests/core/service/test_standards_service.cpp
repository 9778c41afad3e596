// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/standards_service.h"

#include "tests/support/vault_fixture.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace sizao;
using domain::SubjectKind;
using service::IndicatorChoice;
using service::StandardsService;
using support::VaultFixture;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

// What the forms offer: nothing that entering would refuse, and everything it would take.
class TestStandardsService : public QObject {
    Q_OBJECT
private slots:
    void everyChoiceIsTaken_data();
    void everyChoiceIsTaken();
    void kindsOfSubjects();
    void beforeTheStandards();
    void factors();
    void names();
    void channels();
    void sameAfterOpening();
};

void TestStandardsService::everyChoiceIsTaken_data() {
    QTest::addColumn<bool>("ofUnits");
    QTest::newRow("persons") << false;
    QTest::newRow("units") << true;
}

// Each level of each indicator: a form that offers it can be submitted, with the grade it showed.
void TestStandardsService::everyChoiceIsTaken() {
    QFETCH(bool, ofUnits);
    VaultFixture vault;
    service::RecordEntry entry = vault.entry();
    if (ofUnits) {
        entry.subject_kind = SubjectKind::Unit;
        entry.person.reset();
        entry.unit = VaultFixture::unit("区教育局");
    }
    const auto choices =
        StandardsService(vault.session()).indicators(*entry.occurred_on, entry.subject_kind);
    QVERIFY(choices.size() > 10);
    for (const IndicatorChoice& choice : choices) {
        QVERIFY2(!choice.name.isEmpty() && !choice.category_name.isEmpty()
                     && !choice.levels.empty(),
                 qPrintable(choice.code));
        entry.indicator = choice.code;
        for (const service::LevelChoice& level : choice.levels) {
            entry.level = level.level;
            const auto entered = service::RecordService(vault.session()).enter(entry).takeResult();
            QVERIFY2(entered.has_value(), qPrintable(choice.code));
            const auto record = vault.all<domain::Record>().back();
            QCOMPARE(record.grade, level.grade);
            const auto detail =
                service::RecordService(vault.session()).detail(*entered).takeResult();
            QCOMPARE(detail->indicator_name, choice.name);
            QCOMPARE(detail->level_text, level.text);
        }
    }
}

void TestStandardsService::kindsOfSubjects() {
    VaultFixture vault;
    StandardsService standards(vault.session());
    const auto codes = [&](SubjectKind kind) {
        QStringList found;
        for (const IndicatorChoice& choice : standards.indicators(vault.today(), kind))
            found.append(choice.code);
        return found;
    };
    const QStringList persons = codes(SubjectKind::Person);
    const QStringList units = codes(SubjectKind::Unit);
    QVERIFY(std::is_sorted(persons.begin(), persons.end()));
    QVERIFY(std::is_sorted(units.begin(), units.end()));
    QVERIFY(persons.contains(text("YL03")) && !persons.contains(text("XS01")));
    QVERIFY(units.contains(text("XS01")) && !units.contains(text("YL03")));
    QCOMPARE(QSet<QString>(persons.begin(), persons.end()).size(), persons.size());
    auto all = QSet<QString>(persons.begin(), persons.end());
    all.unite(QSet<QString>(units.begin(), units.end()));
    QCOMPARE(vault.number("SELECT count(DISTINCT code) FROM indicator_version"), all.size());
}

void TestStandardsService::beforeTheStandards() {
    VaultFixture vault;
    StandardsService standards(vault.session());
    const base::Day first = support::day(2020, 1, 1); // as the vault was told at its birth
    QVERIFY(standards.indicators(first - 1, SubjectKind::Person).empty());
    QVERIFY(!standards.indicators(first, SubjectKind::Person).empty());
    // What came before is recorded too, unscored, in the words of the first catalogue.
    QCOMPARE(standards.influences(first - 1).size(), standards.influences(first).size());
    QCOMPARE(standards.urgencies(first - 1).size(), standards.urgencies(first).size());
}

// Levels count from one without gaps, and more is never less.
void TestStandardsService::factors() {
    VaultFixture vault;
    StandardsService standards(vault.session());
    const auto influences = standards.influences(vault.today());
    const auto urgencies = standards.urgencies(vault.today());
    QCOMPARE(influences.size(), 4U);
    QCOMPARE(urgencies.size(), 3U);
    for (const auto& levels : {influences, urgencies})
        for (std::size_t i = 0; i < levels.size(); ++i) {
            QCOMPARE(levels[i].level, static_cast<int>(i) + 1);
            QVERIFY(!levels[i].name.isEmpty());
            QVERIFY(i == 0 ? levels[i].percent == 100 : levels[i].percent > levels[i - 1].percent);
        }
    // Every one of them can be entered, and the next one cannot (see the refused entries).
    service::RecordEntry entry = vault.entry();
    entry.influence = influences.back().level;
    entry.urgency = urgencies.back().level;
    vault.enter(entry);
}

void TestStandardsService::names() {
    VaultFixture vault;
    StandardsService standards(vault.session());
    QCOMPARE(standards.indicatorName(text("YL03")), text("擅自离岗、脱岗"));
    QCOMPARE(standards.modelName(text("M-ZF")), text("作风建设预警模型"));
    for (const char* unknown : {"ZZ99", "", "yl03"}) { // the code itself when nobody knows it
        QCOMPARE(standards.indicatorName(text(unknown)), text(unknown));
        QCOMPARE(standards.modelName(text(unknown)), text(unknown));
    }
    for (const QString& code : vault.session().standards()->modelCodes())
        QVERIFY(standards.modelName(code) != code);
}

void TestStandardsService::channels() {
    VaultFixture vault;
    const auto channels =
        support::expected(StandardsService(vault.session()).channels().takeResult());
    QCOMPARE(channels.size(), 12U);
    QSet<QString> codes;
    for (const domain::Channel& channel : channels) {
        QVERIFY2(!channel.name.isEmpty(), qPrintable(channel.code));
        codes.insert(channel.code);
        service::RecordEntry entry = vault.entry();
        entry.channel = channel.code;
        vault.enter(entry); // each can be chosen
    }
    QCOMPARE(codes.size(), 12);
    QCOMPARE(vault.number("SELECT count(*) FROM record r JOIN stream s ON s.id = r.home "
                          "WHERE s.name <> 'in/' || r.channel"),
             0);
}

void TestStandardsService::sameAfterOpening() {
    VaultFixture vault;
    const auto codesOf = [&] {
        QStringList codes;
        for (const IndicatorChoice& choice :
             StandardsService(vault.session()).indicators(vault.today(), SubjectKind::Person))
            codes.append(choice.code + choice.name + QString::number(choice.levels.size()));
        return codes;
    };
    const QStringList before = codesOf();
    QVERIFY(vault.open());
    QCOMPARE(codesOf(), before);
}

QTEST_GUILESS_MAIN(TestStandardsService)
#include "test_standards_service.moc"
