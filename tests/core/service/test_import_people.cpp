// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/batch.h"
#include "core/service/intake_service.h"
#include "tests/core/service/import_files.h"

#include <QTest>

#include <map>
#include <rapidcheck.h>

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
    void emptyCellsSayNothing();
    void emptyCellsOfUnitsSayNothing();
    void detailsOfAKnownCadre();
    void secondPostStays();
    void returnedToThePost();
    void anyCareer();
    void namesakesAreToldApartByTheDay();
    void unitOfACadreIsCompletedLater();
    void numberIsTheKey();
    void auditOfAnImport();

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
        files.done(files.suggested(text("工号,姓名,性别,单位名称,职务,干部类别,出生年份,学历\n"
                                        "H100,欧阳 晓雯,女,区教育局,局长,领导职务,1980,本科\n")));
    QCOMPARE(report.accepted, 1);
    const auto persons = vault.all<domain::Person>();
    const domain::Person& made = persons.back();
    QCOMPARE(made.id, VaultFixture::person("H100"));
    QCOMPARE(made.name, text("欧阳晓雯"));
    QVERIFY(made.pinyin.startsWith(text("ou yang")));
    QCOMPARE(made.status, domain::PersonStatus::Active);
    const auto profiles = vault.all<domain::PersonProfile>();
    QCOMPARE(profiles.back().birth_year, 1980);
    QCOMPARE(profiles.back().sex, std::optional(domain::Sex::Female));
    QCOMPARE(profiles.back().cadre_class, std::optional(domain::CadreClass::Leading));
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

// A sheet without the column, or with an empty cell, does not take away what is known.
void TestImportPeople::emptyCellsSayNothing() {
    VaultFixture vault;
    ImportFiles files(vault);
    files.done(files.suggested(text("工号,姓名,性别,单位名称,职务,干部类别,出生年份,学历,政治面貌\n"
                                    "H100,冯涛,男,区教育局,科长,综合管理类,1980,本科,中共党员\n")));
    const auto known = vault.all<domain::PersonProfile>();
    const auto before = vault.trace();
    QCOMPARE(files.done(files.suggested(people("H100,冯涛,区教育局,科长\n"))).unchanged, 1);
    QCOMPARE(vault.all<domain::PersonProfile>(), known);
    QVERIFY(vault.trace() == before);
    const auto report =
        files.done(files.suggested(text("工号,姓名,性别,干部类别,单位名称,职务,学历,政治面貌\n"
                                        "H100,冯涛,,,区教育局,科长,研究生,\n")));
    QCOMPARE(report.accepted, 1);
    domain::PersonProfile wanted = known.back();
    wanted.education = text("研究生");
    QCOMPARE(vault.all<domain::PersonProfile>().back(), wanted);
    QCOMPARE(files
                 .done(files.suggested(text("工号,姓名,性别,干部类别,单位名称,职务\n"
                                            "H100,冯涛,女,领导职务,区教育局,科长\n")))
                 .accepted,
             1); // what the source says later holds
    wanted.sex = domain::Sex::Female;
    wanted.cadre_class = domain::CadreClass::Leading;
    QCOMPARE(vault.all<domain::PersonProfile>().back(), wanted);
}

void TestImportPeople::emptyCellsOfUnitsSayNothing() {
    VaultFixture vault;
    ImportFiles files(vault);
    files.done(files.suggested(text("单位名称,简称,上级单位,编制数\n"
                                    "区水务局,水务,,40\n"
                                    "水务执法队,水执,水务,12\n"),
                               text("units.csv")));
    const auto known = vault.all<domain::Unit>();
    QCOMPARE(known.back().parent, std::optional(known[2].id));
    const auto before = vault.trace();
    const auto report = files.done(files.suggested(text("单位名称,简称,上级单位,编制数\n"
                                                        "水务执法队,,,\n"),
                                                   text("units.csv")));
    QCOMPARE(report.unchanged, 1);
    QCOMPARE(vault.all<domain::Unit>(), known);
    QVERIFY(vault.trace() == before);
    // Nor does the name of a superior unit that nobody knows.
    QCOMPARE(files
                 .done(files.suggested(text("单位名称,简称,上级单位,编制数\n"
                                            "水务执法队,水执,区人民政府,13\n"),
                                       text("units.csv")))
                 .warnings,
             1);
    domain::Unit wanted = known.back();
    wanted.staff_quota = 13;
    QCOMPARE(vault.all<domain::Unit>().back(), wanted);
}

// Whoever was known without details gets them from the first sheet that has some.
void TestImportPeople::detailsOfAKnownCadre() {
    VaultFixture vault;
    ImportFiles files(vault);
    QVERIFY(vault.all<domain::PersonProfile>().empty());
    const auto request = files.suggested(text("工号,姓名,单位名称,职务,出生年份\n"
                                              "G001,张伟,区城管局,科长,1979\n"
                                              "G002,赵敏,区城管局,科员,\n"));
    const ImportReport report = files.done(request);
    QCOMPARE(report.accepted, 1);
    QCOMPARE(report.unchanged, 1);
    const auto profiles = vault.all<domain::PersonProfile>();
    QCOMPARE(profiles.size(), 1U); // nothing is no detail
    QCOMPARE(base::RawId(profiles[0].id), base::RawId(VaultFixture::person("G001")));
    QCOMPARE(profiles[0].birth_year, 1979);
    QCOMPARE(files.done(request).unchanged, 2);
}

// Who holds two posts and stands in the sheet with one of them has not moved.
void TestImportPeople::secondPostStays() {
    for (const bool isFirst : {true, false}) {
        VaultFixture vault;
        domain::Tenure second;
        second.id = vault.session().newId<domain::TenureId>();
        second.person = VaultFixture::person("G001");
        second.unit = VaultFixture::unit("区教育局");
        second.post = text("党组成员");
        second.held_from = support::day(2026, 5, 1);
        vault.create(second);
        ImportFiles files(vault);
        const auto before = vault.trace();
        const auto report = files.done(files.suggested(
            people(isFirst ? "G001,张伟,区城管局,科长\n" : "G001,张伟,区教育局,党组成员\n")));
        QCOMPARE(report.unchanged, 1);
        QVERIFY(vault.trace() == before); // what is reported as unchanged is
        for (const domain::Tenure& held : tenuresOf(vault, "G001"))
            QVERIFY(!held.held_to);
    }
}

void TestImportPeople::returnedToThePost() {
    VaultFixture vault;
    ImportFiles files(vault);
    const base::Day moved = vault.today();
    files.done(files.suggested(people("G001,张伟,区教育局,副主任\n")));
    vault.clock().advance(90);
    const auto back = files.suggested(people("G001,张伟,区城管局,科长\n"));
    QCOMPARE(files.done(back).accepted, 1);
    QCOMPARE(files.done(back).unchanged, 1);
    const auto tenures = tenuresOf(vault, "G001");
    QCOMPARE(tenures.size(), 3U);
    QCOMPARE(tenures[0].held_to, std::optional(moved - 1)); // the first time is not reopened
    QCOMPARE(tenures[1].held_from, std::optional(moved));
    QCOMPARE(tenures[1].held_to, std::optional(moved + 89));
    QCOMPARE(tenures[2].held_from, std::optional(moved + 90));
    QVERIFY(!tenures[2].held_to);
    QCOMPARE(tenures[2].unit, tenures[0].unit);
    QVERIFY(tenures[2].id != tenures[0].id);
}

// Whatever the sheets say day after day: on each day the post is that of the last sheet seen by
// then, one post is open, and no two periods share a day.
void TestImportPeople::anyCareer() {
    VaultFixture vault;
    ImportFiles files(vault);
    int number = 0;
    QVERIFY(rc::check("posts follow the sheets", [&] {
        const QByteArray staffNo = "K" + QByteArray::number(++number);
        const int sheets = *rc::gen::inRange(1, 6);
        std::map<qint64, QString> last; // of each day
        for (int i = 0; i < sheets; ++i) {
            const QString unit = *rc::gen::element(text("区城管局"), text("区教育局"));
            const QString post = *rc::gen::element(text("科长"), text("科员"));
            const auto report = files.done(files.suggested(
                people("") + text("%1,冯涛,%2,%3\n").arg(QLatin1String(staffNo), unit, post)));
            RC_ASSERT(report.rejected == 0);
            last[vault.today().number()] = unit + post;
            vault.clock().advance(*rc::gen::inRange(0, 3));
        }
        const auto held = tenuresOf(vault, staffNo.constData());
        RC_ASSERT(std::count_if(held.begin(), held.end(),
                                [](const domain::Tenure& tenure) { return !tenure.held_to; })
                  == 1);
        QString wanted;
        for (qint64 at = last.begin()->first; at <= vault.today().number(); ++at) {
            const auto seen = last.find(at);
            wanted = seen == last.end() ? wanted : seen->second;
            QStringList posts;
            for (const domain::Tenure& tenure : held) {
                const bool isHeld = (!tenure.held_from || tenure.held_from->number() <= at)
                                    && (!tenure.held_to || tenure.held_to->number() >= at);
                const bool isFirstUnit = tenure.unit == VaultFixture::unit("区城管局");
                if (isHeld)
                    posts.append((isFirstUnit ? text("区城管局") : text("区教育局")) + tenure.post);
            }
            RC_ASSERT(posts == QStringList{wanted});
        }
    }));
}

// Two of one name who changed places: the unit of the day of the event tells who is meant.
void TestImportPeople::namesakesAreToldApartByTheDay() {
    VaultFixture vault;
    ImportFiles files(vault);
    files.done(files.suggested(people("H001,王磊,区城管局,科员\nH002,王磊,区教育局,科员\n")));
    const base::Day moved = vault.today();
    files.done(files.suggested(people("H001,王磊,区教育局,科员\nH002,王磊,区城管局,科员\n")));
    const auto row = [&](int key, base::Day day, const char* unit) {
        return text("%1,,王磊,%2,%3,%4,YL03,3,离岗,,\n")
            .arg(key)
            .arg(text(unit), day.toIso(), moved.toIso());
    };
    const ImportReport report = files.done(files.records(
        row(1, moved - 1, "区城管局") + row(2, moved, "区城管局") + row(3, moved - 1, "区教育局")
        + row(4, moved, "教育") + row(5, moved, "区水务局"))); // known to nobody: no help
    QCOMPARE(report.accepted, 4);
    QCOMPARE(report.rejected, 1);
    const auto records = vault.all<domain::Record>();
    QCOMPARE(records[0].person, VaultFixture::person("H001"));
    QCOMPARE(records[1].person, VaultFixture::person("H002"));
    QCOMPARE(records[2].person, VaultFixture::person("H002"));
    QCOMPARE(records[3].person, VaultFixture::person("H001"));
}

void TestImportPeople::unitOfACadreIsCompletedLater() {
    VaultFixture vault;
    ImportFiles files(vault);
    files.done(files.suggested(people("H100,冯涛,区水务局,科长\n")));
    const auto report = files.done(files.suggested(text("单位名称,简称,上级单位,编制数\n"
                                                        "区水务局,水务,,40\n"),
                                                   text("units.csv")));
    QCOMPARE(report.accepted, 1);
    QCOMPARE(vault.all<domain::Unit>().size(), 3U); // the one there is, not a second one
    QCOMPARE(vault.all<domain::Unit>().back().staff_quota, 40);
    // From now on its short name will do.
    QCOMPARE(files.done(files.suggested(people("H100,冯涛,水务,科长\n"))).unchanged, 1);
}

// The number says who it is; a name is none, and two rows of one number are one cadre.
void TestImportPeople::numberIsTheKey() {
    VaultFixture vault;
    ImportFiles files(vault);
    const auto before = vault.all<domain::Person>().size();
    const auto report = files.done(files.suggested(people("H100,冯涛,区教育局,科长\n"
                                                          "H101,冯涛,区教育局,科长\n"
                                                          "H100,冯韬,区教育局,科长\n")));
    QCOMPARE(report.accepted, 3);
    QCOMPARE(report.warnings, 1); // the name of H100 changed within the sheet
    const auto persons = vault.all<domain::Person>();
    QCOMPARE(persons.size(), before + 2);
    QCOMPARE(persons[before].name, text("冯韬"));
    QCOMPARE(persons[before].pinyin, persons[before + 1].pinyin);
    QCOMPARE(tenuresOf(vault, "H100").size(), 1U);
}

void TestImportPeople::auditOfAnImport() {
    VaultFixture vault;
    ImportFiles files(vault);
    const auto report = files.done(files.suggested(people("H100,冯涛,区教育局,科长\n")));
    const auto batches = vault.all<domain::ImportBatch>();
    QCOMPARE(batches.size(), 1U);
    QCOMPARE(batches[0].id, *report.batch);
    QCOMPARE(batches[0].target, text("person"));
    QVERIFY(batches[0].channel.isEmpty()); // cadres come from no channel of supervision
    QCOMPARE(vault.number("SELECT count(*) FROM audit a JOIN import_batch b ON b.id = a.object "
                          "WHERE a.act IN ('import.store', 'import.end')"),
             2);
    QCOMPARE(vault.number("SELECT count(*) FROM import_batch b JOIN stream s ON s.id = b.home "
                          "WHERE s.name = 'ref'"),
             1);
}

QTEST_GUILESS_MAIN(TestImportPeople)
#include "test_import_people.moc"
