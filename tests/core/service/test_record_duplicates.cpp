// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_json.h"
#include "tests/core/service/record_change_office.h"

#include <QTest>

// One fact counts once: candidates for a merge, and what is imported again (warning model, sections
// 2 and 9).
using namespace sizao;
using domain::RecordId;
using domain::RecordState;
using support::expected;
using support::VaultFixture;
using tests::isSound;
using tests::levelTo;
using tests::Office;
using tests::text;

class TestRecordDuplicates : public QObject {
    Q_OBJECT
private slots:
    void duplicates();
    void duplicatesAreOfOneSubject();
    void importingAgainChangesNothing();
};

void TestRecordDuplicates::duplicates() {
    Office office;
    auto entry = office.vault.entry("G001", "YL03", 3, 40);
    entry.external_id = text("督〔2026〕7号");
    const auto first = office.vault.enter(entry);
    const auto found = [&](RecordId id) {
        return expected(office.changes.duplicateCandidates(id).takeResult());
    };
    QVERIFY(found(first).empty());
    entry.external_id.clear();
    entry.channel = text("C10");
    entry.occurred_on = office.vault.today() - 37;
    const auto worded = office.vault.enter(entry);
    entry.external_id = text("督〔2026〕7号");
    entry.facts = text("另一种说法");
    entry.indicator = text("YL02");
    entry.level = 1;
    const auto numbered = office.vault.enter(entry);
    entry.occurred_on = office.vault.today() - 44; // four days away
    office.vault.enter(entry);
    auto rows = found(first);
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].row.record.id, numbered); // the number before the wording
    QCOMPARE(rows[0].sign, rules::DuplicateSign::DocumentNumber);
    QCOMPARE(rows[1].row.record.id, worded);
    QCOMPARE(rows[1].sign, rules::DuplicateSign::Wording);
    QCOMPARE(rows[1].likeness, 100);
    office.retract(numbered);
    QCOMPARE(found(first).size(), 1U);
    QVERIFY(found(numbered).empty());
    for (const auto id : {first, worded})
        office.vault.verify(office.vault.conclusion(id));
    office.merge(worded, first);
    QVERIFY(found(first).empty());
}

void TestRecordDuplicates::duplicatesAreOfOneSubject() {
    Office office;
    const auto first = office.vault.enter(office.vault.entry("G001"));
    office.vault.enter(office.vault.entry("G002"));
    QVERIFY(expected(office.changes.duplicateCandidates(first).takeResult()).empty());
    auto entry = office.vault.entry("G001", "BX01", 1);
    entry.subject_kind = domain::SubjectKind::Unit;
    entry.person.reset();
    entry.unit = VaultFixture::unit("区城管局"); // where G001 works
    const auto ofUnit = office.vault.enter(entry);
    QVERIFY(expected(office.changes.duplicateCandidates(ofUnit).takeResult()).empty());
    const auto again = office.vault.enter(entry);
    const auto rows = expected(office.changes.duplicateCandidates(ofUnit).takeResult());
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].row.record.id, again);
}

// Property A3 through the whole import: neither a correction nor a retraction, an exemption or a
// merge is undone by the same file, on the same or a later day, also where a row was changed.
void TestRecordDuplicates::importingAgainChangesNothing() {
    Office office;
    tests::ImportFiles files(office.vault);
    QString rows;
    for (int i = 1; i <= 5; ++i)
        rows += text("R%1,G001,,,2026-05-0%1,2026-05-10,BX01,1,内容%1,属实,2026-06-01\n").arg(i);
    files.done(files.records(rows));
    const auto stored = office.vault.all<domain::Record>();
    QCOMPARE(stored.size(), 5U);
    office.correct(stored[0].id, levelTo(2));
    office.retract(stored[1].id);
    office.exempt(stored[2].id);
    office.merge(stored[3].id, stored[4].id);
    const auto sheet = rules::toSheetJson(office.sheet());
    const auto before = office.vault.trace();
    for (const int later : {0, 20}) {
        office.vault.clock().advance(later);
        const auto known = rules::toSheetJson(office.sheet());
        const auto report = files.done(files.records(rows));
        QCOMPARE(report.unchanged, 5);
        QCOMPARE(report.accepted, 0);
        QCOMPARE(office.vault.trace().rows, before.rows);
        QCOMPARE(office.vault.trace().outbox, before.outbox);
        QCOMPARE(rules::toSheetJson(office.sheet()), known);
        QCOMPARE(later > 0 || known == sheet, true);
        files.done(files.records(QString(rows).replace(text("内容"), text("改过的"))));
        QCOMPARE(office.vault.trace().rows, before.rows);
    }
    QCOMPARE(office.standing(stored[1].id), RecordState::Retracted);
    QCOMPARE(office.standing(stored[2].id), RecordState::Exempted);
    QCOMPARE(office.standing(stored[3].id), RecordState::Merged);
    QCOMPARE(office.detail(stored[0].id).finding.level, 2);
    QVERIFY(isSound(office.vault));
}

QTEST_GUILESS_MAIN(TestRecordDuplicates)
#include "test_record_duplicates.moc"
