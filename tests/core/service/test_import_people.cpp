// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/intake_service.h"
#include "tests/core/service/import_files.h"

#include <QTest>

using namespace sizao;
using service::ImportReport;
using support::VaultFixture;
using tests::ImportFiles;
using tests::text;

// Cadres and units: what the personnel source says wins, and what was stays readable.
class TestImportPeople : public QObject {
    Q_OBJECT
private slots:
    void fresh();
    void twice();
    void movedUnit();
    void movedTwiceInOneDay();
    void changedName();
    void changedDetails();
    void recordsFollowTheTenure();
    void newUnitIsMadeOnce();
    void units();

private:
    static QString people(const char* rows) {
        return text("工号,姓名,单位名称,职务\n") + text(rows);
    }
    static std::vector<domain::Tenure> tenuresOf(VaultFixture& vault, const char* number) {
        auto all = vault.all<domain::Tenure>();
        std::erase_if(all, [&](const domain::Tenure& tenure) {
            return tenure.person != VaultFixture::person(number);
        });
        return all;
    }
};

void TestImportPeople::fresh() {
    VaultFixture vault;
    ImportFiles files(vault);
    const ImportReport report =
        files.done(files.suggested(text("工号,姓名,单位名称,职务,出生年份,学历,政治面貌\n"
                                        "H100,欧阳 晓雯,区教育局,科长,1980,本科,中共党员\n")));
    QCOMPARE(report.accepted, 1);
    const auto persons = vault.all<domain::Person>();
    const domain::Person& made = persons.back();
    QCOMPARE(made.id, VaultFixture::person("H100"));
    QCOMPARE(made.name, text("欧阳晓雯"));
    QVERIFY(made.pinyin.startsWith(text("ou yang")));
    QCOMPARE(made.status, domain::PersonStatus::Active);
    const auto profiles = vault.all<domain::PersonProfile>();
    QCOMPARE(profiles.back().birth_year, 1980);
    QCOMPARE(profiles.back().education, text("本科"));
    const auto tenures = tenuresOf(vault, "H100");
    QCOMPARE(tenures.size(), 1U);
    QCOMPARE(tenures[0].unit, VaultFixture::unit("区教育局"));
    QVERIFY(!tenures[0].held_from && !tenures[0].held_to);
    QCOMPARE(vault.number("SELECT count(*) FROM person_profile p JOIN stream s ON s.id = p.home "
                          "WHERE s.name = 'hr'"),
             1); // details are not for everybody
}

void TestImportPeople::twice() {
    VaultFixture vault;
    ImportFiles files(vault);
    const auto request = files.suggested(people("H100,冯涛,区教育局,科长\n"
                                                "H101,冯涛,区城管局,科员\n"));
    QCOMPARE(files.done(request).accepted, 2);
    const auto before = vault.trace();
    const ImportReport again = files.done(request);
    QCOMPARE(again.unchanged, 2);
    QCOMPARE(again.accepted, 0);
    const auto after = vault.trace();
    QCOMPARE(after.rows[1], before.rows[1]);
    QCOMPARE(after.rows[3], before.rows[3]);
    QCOMPARE(after.outbox, before.outbox);
}

void TestImportPeople::movedUnit() {
    VaultFixture vault;
    ImportFiles files(vault);
    const ImportReport report = files.done(files.suggested(people("G001,张伟,区教育局,副主任\n")));
    QCOMPARE(report.accepted, 1);
    const auto tenures = tenuresOf(vault, "G001");
    QCOMPARE(tenures.size(), 2U);
    QCOMPARE(tenures[0].unit, VaultFixture::unit("区城管局"));
    QCOMPARE(tenures[0].held_to, std::optional(vault.today() - 1));
    QCOMPARE(tenures[1].unit, VaultFixture::unit("区教育局"));
    QCOMPARE(tenures[1].post, text("副主任"));
    QCOMPARE(tenures[1].held_from, std::optional(vault.today()));
    QVERIFY(!tenures[1].held_to);
    vault.clock().advance(30);
    QCOMPARE(files.done(files.suggested(people("G001,张伟,区城管局,科长\n"))).accepted, 1);
    QCOMPARE(tenuresOf(vault, "G001").size(), 3U);
    QCOMPARE(vault.number("SELECT count(*) FROM tenure WHERE held_to IS NULL AND person = "
                          "(SELECT id FROM person WHERE staff_no = 'G001')"),
             1);
}

void TestImportPeople::movedTwiceInOneDay() {
    VaultFixture vault;
    ImportFiles files(vault);
    for (const char* row : {"G001,张伟,区教育局,副主任\n", "G001,张伟,区城管局,科长\n",
                            "G001,张伟,区教育局,副主任\n"}) {
        const auto result = files.run(files.suggested(people(row)));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->rejected, 0);
        QCOMPARE(vault.number("SELECT count(*) FROM tenure WHERE held_to IS NULL AND person = "
                              "(SELECT id FROM person WHERE staff_no = 'G001')"),
                 1);
    }
}

void TestImportPeople::changedName() {
    VaultFixture vault;
    ImportFiles files(vault);
    const ImportReport report = files.done(files.suggested(people("G001,张玮,区城管局,科长\n")));
    QCOMPARE(report.accepted, 1);
    QCOMPARE(report.warnings, 1);
    QVERIFY(report.issues[0].reason.contains(text("张伟")));
    QCOMPARE(vault.all<domain::Person>()[0].name, text("张玮"));
    QCOMPARE(vault.number("SELECT rev FROM person WHERE staff_no = 'G001'"), 2);
}

void TestImportPeople::changedDetails() {
    VaultFixture vault;
    ImportFiles files(vault);
    const QString heading = text("工号,姓名,单位名称,职务,学历\n");
    files.done(files.suggested(heading + text("H100,冯涛,区教育局,科长,大专\n")));
    const auto report =
        files.done(files.suggested(heading + text("H100,冯涛,区教育局,科长,本科\n")));
    QCOMPARE(report.accepted, 1);
    QCOMPARE(vault.all<domain::PersonProfile>().back().education, text("本科"));
    QCOMPARE(tenuresOf(vault, "H100").size(), 1U);
}

void TestImportPeople::recordsFollowTheTenure() {
    VaultFixture vault;
    ImportFiles files(vault);
    files.done(files.suggested(people("G001,张伟,区教育局,副主任\n")));
    const auto earlier = vault.enter(vault.entry("G001", "YL03", 3, 1));
    const auto later = vault.enter(vault.entry("G001", "YL03", 3, 0));
    service::RecordService records(vault.session());
    QCOMPARE(records.detail(earlier).takeResult()->row.unit_name, text("区城管局"));
    QCOMPARE(records.detail(later).takeResult()->row.unit_name, text("区教育局"));
}

void TestImportPeople::newUnitIsMadeOnce() {
    VaultFixture vault;
    ImportFiles files(vault);
    const ImportReport report = files.done(files.suggested(people("H100,冯涛,区水务局,科长\n"
                                                                  "H101,陈静,区水务局,科员\n")));
    QCOMPARE(report.accepted, 2);
    QCOMPARE(report.warnings, 1);
    QCOMPARE(vault.number("SELECT count(*) FROM unit WHERE name = '区水务局'"), 1);
    QCOMPARE(tenuresOf(vault, "H100")[0].unit, tenuresOf(vault, "H101")[0].unit);
}

void TestImportPeople::units() {
    VaultFixture vault;
    ImportFiles files(vault);
    const QString csv = text("单位名称,简称,上级单位,编制数\n"
                             "区水务局,水务,区人民政府,40\n"
                             "区教育局,教育,,120\n"
                             "水务执法队,,水务,12\n");
    const auto request = files.suggested(csv, text("units.csv"));
    const ImportReport report = files.done(request);
    QCOMPARE(report.accepted, 3);
    QCOMPARE(report.warnings, 1); // 区人民政府 is not here
    const auto units = vault.all<domain::Unit>();
    QCOMPARE(units.size(), 4U);
    QCOMPARE(units[1].name, text("区教育局"));
    QCOMPARE(units[1].staff_quota, 120);
    QCOMPARE(units[1].code, text("U2")); // the office's own code stays
    QCOMPARE(units[3].parent, std::optional(units[2].id));
    const auto before = vault.trace();
    QCOMPARE(files.done(request).unchanged, 3);
    QCOMPARE(vault.trace().outbox, before.outbox);
}

QTEST_GUILESS_MAIN(TestImportPeople)
#include "test_import_people.moc"
