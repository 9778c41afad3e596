// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/district.h"

#include "core/intake/row_mapper.h"
#include "core/intake/sheet_rows.h"
#include "core/rules/fold.h"
#include "core/rules/seed.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace sizao;
using namespace sizao::service::demo;

namespace {

const base::Day through = *base::Day::fromCivil(2026, 11, 25);

QByteArray catalogueBytes() {
    QFile file(QStringLiteral(":/sizao/catalogue/catalogue_cn.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Grade by indicator and level; none for levels that only hint.
std::map<std::pair<QString, int>, domain::Grade> gradesOfLevels() {
    const std::map<QString, domain::Grade> grades = {{QStringLiteral("I"), domain::Grade::I},
                                                     {QStringLiteral("II"), domain::Grade::II},
                                                     {QStringLiteral("III"), domain::Grade::III},
                                                     {QStringLiteral("IV"), domain::Grade::IV}};
    std::map<std::pair<QString, int>, domain::Grade> found;
    const QJsonObject catalogue = QJsonDocument::fromJson(catalogueBytes()).object();
    for (const QJsonValue indicator : catalogue[u"indicators"].toArray())
        for (const QJsonValue level : indicator[u"levels"].toArray())
            if (const auto grade = grades.find(level[u"grade"].toString()); grade != grades.end())
                found[{indicator[u"code"].toString(), level[u"level"].toInt()}] = grade->second;
    return found;
}

struct Outcome {
    std::vector<intake::Draft> drafts;
    QStringList errors;
    QStringList warnings;
    QStringList missing;
};

// The way of any office's file, up to the draft.
Outcome takeIn(const DemoSheet& sheet) {
    Outcome outcome;
    QTemporaryDir folder;
    const QString path = folder.filePath(sheet.file_name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(sheet.csv) != sheet.csv.size()) {
        outcome.errors.append(QStringLiteral("cannot write"));
        return outcome;
    }
    file.close();
    const auto profile = intake::MappingProfile::fromJson(sheet.mapping);
    if (!profile) {
        outcome.errors.append(profile.error().message);
        return outcome;
    }
    auto rows = intake::SheetRows::open(path, *profile, {});
    if (!rows) {
        outcome.errors.append(rows.error().message);
        return outcome;
    }
    auto mapper = intake::RowMapper::create(*profile, (*rows)->header().names, through);
    if (!mapper) {
        outcome.errors.append(mapper.error().message);
        return outcome;
    }
    outcome.missing = mapper->missing();
    intake::Row row;
    intake::MappedRow mapped;
    while ((*rows)->next(row).value_or(false)) {
        mapper->map(row, mapped);
        for (const intake::RowIssue& issue : mapped.issues)
            (issue.severity == intake::Severity::Error ? outcome.errors : outcome.warnings)
                .append(issue.column + u' ' + issue.reason);
        if (mapped.outcome == intake::RowOutcome::Mapped)
            outcome.drafts.push_back(mapped.draft);
    }
    return outcome;
}

} // namespace

class TestDistrictImport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRowIsTaken();
    void practiceRowsFail();
    void tiersOfCadres_data();
    void tiersOfCadres();
    void tiersOfUnits_data();
    void tiersOfUnits();

private:
    struct Tally {
        std::map<domain::Tier, int> subjects; // by highest signal of the last year
        int all = 0;
    };
    [[nodiscard]] std::map<QString, std::vector<rules::Fact>>
    factsOf(const DemoDistrict& district, bool units, const rules::Standards& standards) const;
    [[nodiscard]] Tally tally(std::uint64_t seed, bool units) const;

    std::optional<rules::Standards> m_standards;
    std::map<std::pair<QString, int>, domain::Grade> m_grades;
};

void TestDistrictImport::initTestCase() {
    const auto seed = rules::seedFromCatalogue(catalogueBytes(), through - 2'000);
    QVERIFY2(seed.has_value(), seed ? "" : qPrintable(seed.error().message));
    auto standards = rules::Standards::compile({seed->catalogue}, seed->indicators, seed->models);
    QVERIFY2(standards.has_value(), standards ? "" : qPrintable(standards.error().message));
    m_standards = std::move(*standards);
    m_grades = gradesOfLevels();
}

void TestDistrictImport::everyRowIsTaken() {
    const auto district = generate(3, through);
    std::vector<DemoSheet> sheets = district->records;
    sheets.push_back(district->units);
    sheets.push_back(district->cadres);
    for (const DemoSheet& sheet : sheets) {
        const Outcome outcome = takeIn(sheet);
        QVERIFY2(outcome.errors.isEmpty(), qPrintable(outcome.errors.join(u'\n')));
        QVERIFY2(outcome.warnings.isEmpty(), qPrintable(outcome.warnings.join(u'\n')));
        QVERIFY2(outcome.missing.isEmpty(), qPrintable(outcome.missing.join(u'\n')));
        QCOMPARE(static_cast<int>(outcome.drafts.size()), sheet.rows);
        for (const intake::Draft& draft : outcome.drafts)
            if (const auto* record = std::get_if<intake::RecordDraft>(&draft)) {
                QVERIFY(m_standards->indicatorIndex(record->indicator) != rules::unknownIndicator);
                QVERIFY(record->level && record->influence && record->urgency);
                QCOMPARE(record->subject_kind == QStringLiteral("UNIT"),
                         record->person_no.isEmpty());
            }
    }
}

// Two of the four faults show in the row itself; the other two only against the vault.
void TestDistrictImport::practiceRowsFail() {
    const auto district = generate(3, through);
    const Outcome outcome = takeIn(district->practice);
    QCOMPARE(static_cast<int>(outcome.drafts.size()), district->practice.rows - 2);
    QCOMPARE(outcome.errors.size(), qsizetype(2));
}

std::map<QString, std::vector<rules::Fact>>
TestDistrictImport::factsOf(const DemoDistrict& district, bool units,
                            const rules::Standards& standards) const {
    std::map<QString, std::vector<rules::Fact>> facts;
    for (const DemoSheet& sheet : district.records)
        for (const intake::Draft& draft : takeIn(sheet).drafts) {
            const auto& record = std::get<intake::RecordDraft>(draft);
            const auto grade = m_grades.find({record.indicator, *record.level});
            if (!record.conclusion.endsWith(QStringLiteral("VERIFIED")) || grade == m_grades.end()
                || (record.subject_kind == QStringLiteral("UNIT")) != units)
                continue;
            const QByteArray key = (sheet.channel + record.external_id).toUtf8();
            rules::Fact fact;
            fact.id = base::RawId::fromName(key);
            fact.record = domain::RecordId::fromName(key);
            fact.known_on = *record.concluded_on;
            fact.occurred_on = *record.occurred_on;
            fact.indicator = standards.indicatorIndex(record.indicator);
            fact.grade = grade->second;
            fact.grade_at_verifying = grade->second;
            fact.influence = static_cast<std::uint8_t>(*record.influence);
            fact.urgency = static_cast<std::uint8_t>(*record.urgency);
            facts[units ? record.unit_name : record.person_no].push_back(fact);
        }
    return facts;
}

TestDistrictImport::Tally TestDistrictImport::tally(std::uint64_t seed, bool units) const {
    const auto district = generate(seed, through);
    Tally tally;
    tally.all = units ? district->units.rows : district->cadres.rows;
    for (auto& [subject, facts] : factsOf(*district, units, *m_standards)) {
        rules::sortFacts(facts);
        rules::SubjectFacts input;
        input.subject = {units ? domain::SubjectKind::Unit : domain::SubjectKind::Person,
                         base::RawId::fromName(subject.toUtf8())};
        input.facts = facts;
        domain::Tier highest = domain::Tier::None;
        for (const rules::PairState& pair : rules::foldSubject(*m_standards, input, through))
            for (const rules::DerivedSignal& signal : pair.history)
                if (through - signal.day < 365)
                    highest = std::max(highest, signal.tier);
        ++tally.subjects[highest];
    }
    return tally;
}

void TestDistrictImport::tiersOfCadres_data() {
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {1, 2, 20'261'125})
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

// Warnings of the last year, nobody having decided anything: yellow 6 to 10 % of the cadres,
// orange about 2 %, red about 1 %.
void TestDistrictImport::tiersOfCadres() {
    QFETCH(quint64, seed);
    Tally found = tally(seed, false);
    const auto perMille = [&](domain::Tier tier) {
        return 1'000 * found.subjects[tier] / found.all;
    };
    const QString shares = QStringLiteral("yellow %1, orange %2, red %3 per thousand")
                               .arg(perMille(domain::Tier::Yellow))
                               .arg(perMille(domain::Tier::Orange))
                               .arg(perMille(domain::Tier::Red));
    qInfo().noquote() << shares;
    QVERIFY2(perMille(domain::Tier::Yellow) >= 60 && perMille(domain::Tier::Yellow) <= 100,
             qPrintable(shares));
    QVERIFY2(perMille(domain::Tier::Orange) >= 12 && perMille(domain::Tier::Orange) <= 30,
             qPrintable(shares));
    QVERIFY2(perMille(domain::Tier::Red) >= 5 && perMille(domain::Tier::Red) <= 16,
             qPrintable(shares));
}

void TestDistrictImport::tiersOfUnits_data() {
    tiersOfCadres_data();
}

// Own records of units only; the rates of units are a matter of whole populations.
void TestDistrictImport::tiersOfUnits() {
    QFETCH(quint64, seed);
    Tally found = tally(seed, true);
    const int warned = found.subjects[domain::Tier::Yellow] + found.subjects[domain::Tier::Orange]
                       + found.subjects[domain::Tier::Red];
    qInfo() << "units warned" << warned << "of" << found.all;
    QVERIFY(warned >= 4 && warned <= found.all / 2);
}

QTEST_GUILESS_MAIN(TestDistrictImport)
#include "test_district_import.moc"
