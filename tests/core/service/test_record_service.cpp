// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/record_service.h"

#include "core/base/limits.h"
#include "tests/support/vault_fixture.h"

#include <QTest>

using namespace sizao;
using base::ErrorCode;
using domain::RecordState;
using service::RecordEntry;
using service::RecordService;
using support::refusal;
using support::VaultFixture;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

struct EntryCase {
    const char* name;
    void (*spoil)(RecordEntry&, base::Day today);
    ErrorCode code;
};

const EntryCase refusedEntries[] = {
    {"no person", [](RecordEntry& e, base::Day) { e.person.reset(); }, ErrorCode::Invalid},
    {"unknown person", [](RecordEntry& e, base::Day) { e.person = VaultFixture::person("G999"); },
     ErrorCode::NotFound},
    {"unknown unit",
     [](RecordEntry& e, base::Day) {
         e.subject_kind = domain::SubjectKind::Unit;
         e.person.reset();
         e.unit = VaultFixture::unit("区水务局");
         e.indicator = text("XS03");
         e.level = 1;
     },
     ErrorCode::NotFound},
    {"person and unit", [](RecordEntry& e, base::Day) { e.unit = VaultFixture::unit("区城管局"); },
     ErrorCode::Invalid},
    {"nobody known",
     [](RecordEntry& e, base::Day) {
         e.subject_kind = domain::SubjectKind::Unknown;
         e.person.reset();
     },
     ErrorCode::Invalid},
    {"no day", [](RecordEntry& e, base::Day) { e.occurred_on.reset(); }, ErrorCode::Invalid},
    {"tomorrow", [](RecordEntry& e, base::Day today) { e.occurred_on = today + 1; },
     ErrorCode::Invalid},
    {"found tomorrow", [](RecordEntry& e, base::Day today) { e.found_on = today + 1; },
     ErrorCode::Invalid},
    {"found before it happened", [](RecordEntry& e, base::Day) { e.found_on = *e.occurred_on - 1; },
     ErrorCode::Invalid},
    {"no channel", [](RecordEntry& e, base::Day) { e.channel.clear(); }, ErrorCode::Invalid},
    {"unknown channel", [](RecordEntry& e, base::Day) { e.channel = text("C99"); },
     ErrorCode::Invalid},
    {"no indicator", [](RecordEntry& e, base::Day) { e.indicator.clear(); }, ErrorCode::Invalid},
    {"unknown indicator", [](RecordEntry& e, base::Day) { e.indicator = text("ZZ01"); },
     ErrorCode::Invalid},
    {"indicator of units", [](RecordEntry& e, base::Day) { e.indicator = text("XS01"); },
     ErrorCode::Invalid},
    {"unknown level", [](RecordEntry& e, base::Day) { e.level = 4; }, ErrorCode::Invalid},
    {"before the standards",
     [](RecordEntry& e, base::Day) { e.occurred_on = support::day(2019, 12, 31); },
     ErrorCode::Invalid},
    {"no facts", [](RecordEntry& e, base::Day) { e.facts = text("　 \n"); }, ErrorCode::Invalid},
    {"too many facts",
     [](RecordEntry& e, base::Day) {
         e.facts = QString(base::limits::factsCharacters + 1, QChar(u'事'));
     },
     ErrorCode::LimitReached},
    {"influence 0", [](RecordEntry& e, base::Day) { e.influence = 0; }, ErrorCode::Invalid},
    {"influence 5", [](RecordEntry& e, base::Day) { e.influence = 5; }, ErrorCode::Invalid},
    {"urgency 4", [](RecordEntry& e, base::Day) { e.urgency = 4; }, ErrorCode::Invalid},
};

} // namespace

class TestRecordService : public QObject {
    Q_OBJECT
private slots:
    void countOfAFilter();
    void refusedEntry_data();
    void refusedEntry();
    void factsAtTheLimit();
    void entered();
    void unitAtTheTime_data();
    void unitAtTheTime();
    void unitRecord();
    void roles_data();
    void roles();
    void detail();
    void counts();
    void drafts();
    void emptiedDraft();
    void draftsOfOthers();
    void pagesThroughTheService();
};

void TestRecordService::refusedEntry_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const EntryCase& each : refusedEntries)
        QTest::newRow(each.name) << index++;
}

void TestRecordService::refusedEntry() {
    QFETCH(int, index);
    const EntryCase& each = refusedEntries[index];
    VaultFixture vault;
    const auto before = vault.trace();
    RecordEntry entry = vault.entry();
    each.spoil(entry, vault.today());
    for (int i = 0; i < 2; ++i) { // asked again it is refused again
        const auto result = RecordService(vault.session()).enter(entry).takeResult();
        QCOMPARE(refusal(result), each.code);
        QVERIFY(!result.error().message.isEmpty());
    }
    QVERIFY(vault.trace() == before);
}

void TestRecordService::factsAtTheLimit() {
    VaultFixture vault;
    for (const int size : {base::limits::factsCharacters - 1, base::limits::factsCharacters}) {
        RecordEntry entry = vault.entry();
        entry.facts = QString(size, QChar(u'事'));
        const auto id = vault.enter(entry);
        const auto detail = RecordService(vault.session()).detail(id).takeResult();
        QCOMPARE(detail->row.record.facts.size(), size);
    }
}

void TestRecordService::entered() {
    VaultFixture vault;
    RecordEntry entry = vault.entry();
    entry.facts = text("  迟到\n两次 ");
    entry.external_id = text(" 信〔2026〕7 ");
    entry.anchor_quote = text(" 引文 ");
    const auto before = vault.trace();
    const auto id = vault.enter(entry);
    const auto after = vault.trace();
    QCOMPARE(after.outbox, before.outbox + 1);
    QCOMPARE(after.audit, before.audit + 1);
    const auto records = vault.all<domain::Record>();
    QCOMPARE(records.size(), 1U);
    const domain::Record& record = records[0];
    QCOMPARE(record.id, id);
    QCOMPARE(record.facts, text("迟到\n两次"));
    QCOMPARE(record.external_id, text("信〔2026〕7"));
    QCOMPARE(record.anchor_quote, text("引文"));
    QCOMPARE(record.found_on, vault.today()); // when nothing else is said
    QCOMPARE(record.grade, domain::Grade::II);
    QCOMPARE(record.state, RecordState::Submitted);
    QVERIFY(record.source_digest.isEmpty());
    QVERIFY(!record.batch);
    QCOMPARE(vault.number("SELECT count(*) FROM audit WHERE act = 'record.submit' AND object = "
                          "(SELECT id FROM record) AND object_type = 'record'"),
             1);
    QCOMPARE(vault.number("SELECT count(*) FROM record r JOIN stream s ON s.id = r.home "
                          "WHERE s.name = 'in/C01' AND r.pending = 1 AND r.rev = 1"),
             1);
}

void TestRecordService::unitAtTheTime_data() {
    QTest::addColumn<base::Day>("occurred");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("post");
    QTest::newRow("long before") << support::day(2024, 1, 1) << text("区城管局") << text("队长");
    QTest::newRow("last day") << support::day(2026, 2, 28) << text("区城管局") << text("队长");
    QTest::newRow("first day") << support::day(2026, 3, 1) << text("区教育局") << text("主任");
    QTest::newRow("now") << support::day(2026, 11, 24) << text("区教育局") << text("主任");
}

void TestRecordService::unitAtTheTime() {
    QFETCH(base::Day, occurred);
    QFETCH(QString, unit);
    QFETCH(QString, post);
    VaultFixture vault;
    RecordEntry entry = vault.entry("G004");
    entry.occurred_on = occurred;
    const auto id = vault.enter(entry);
    const auto detail = RecordService(vault.session()).detail(id).takeResult();
    QCOMPARE(detail->row.unit_name, unit);
    QCOMPARE(detail->row.record.post_at_time, post);
    QCOMPARE(detail->row.record.unit_at_time, VaultFixture::unit(unit.toUtf8().constData()));
}

void TestRecordService::unitRecord() {
    VaultFixture vault;
    RecordEntry entry = vault.entry();
    entry.subject_kind = domain::SubjectKind::Unit;
    entry.person.reset();
    entry.unit = VaultFixture::unit("区教育局");
    entry.indicator = text("XS01");
    entry.level = 1;
    const auto id = vault.enter(entry);
    const auto detail = RecordService(vault.session()).detail(id).takeResult();
    QCOMPARE(detail->row.subject_name, text("区教育局"));
    QCOMPARE(detail->row.record.unit_at_time, entry.unit);
    vault.verify(vault.conclusion(id));
    QCOMPARE(vault.number("SELECT sum(n) FROM record_facet WHERE standing = 'VERIFIED'"), 1);
}

void TestRecordService::roles_data() {
    QTest::addColumn<std::vector<domain::Role>>("roles");
    QTest::addColumn<bool>("enters");
    QTest::addColumn<bool>("verifies");
    using domain::Role;
    const auto row = [](const char* name, std::vector<Role> roles, bool enters, bool verifies) {
        QTest::newRow(name) << roles << enters << verifies;
    };
    row("handler", {Role::Handler}, true, true);
    row("reporter", {Role::Reporter}, true, false);
    row("case control", {Role::CaseControl}, true, false);
    row("leader", {Role::SupervisingLeader}, false, false);
    row("section head", {Role::SectionHead}, true, true);
    row("auditor", {Role::Auditor}, false, false);
}

void TestRecordService::roles() {
    QFETCH(std::vector<domain::Role>, roles);
    QFETCH(bool, enters);
    QFETCH(bool, verifies);
    VaultFixture vault({}, roles);
    const auto before = vault.trace();
    const auto entered = RecordService(vault.session()).enter(vault.entry()).takeResult();
    QCOMPARE(entered.has_value(), enters);
    if (!entered) {
        QCOMPARE(entered.error().code, ErrorCode::Refused);
        QVERIFY(vault.trace() == before);
        return;
    }
    const auto verified =
        RecordService(vault.session()).verify(vault.conclusion(*entered)).takeResult();
    // The matrix of roles lets the head verify, the flow table only a handler: to be decided.
    QEXPECT_FAIL("section head", "the flow table asks for a handler", Continue);
    QVERIFY2(verified.has_value() == verifies,
             verified ? "verified" : qPrintable(verified.error().message));
}

void TestRecordService::detail() {
    VaultFixture vault;
    const auto record = vault.enter(vault.entry());
    const auto detail = RecordService(vault.session()).detail(record).takeResult();
    QCOMPARE(detail->row.subject_name, text("张伟"));
    QCOMPARE(detail->row.unit_name, text("区城管局"));
    QCOMPARE(detail->indicator_name, text("擅自离岗、脱岗"));
    QVERIFY(!detail->level_text.isEmpty());
    QVERIFY(detail->channel_name.startsWith(text("纪检监察日常检查")));
    QVERIFY(!detail->verification);
    QVERIFY(detail->verifier_names.isEmpty());
    QVERIFY(detail->file_name.isEmpty());
    const auto other = vault.session().newId<domain::RecordId>();
    QCOMPARE(refusal(RecordService(vault.session()).detail(other).takeResult()),
             ErrorCode::NotFound);
}

void TestRecordService::counts() {
    VaultFixture vault;
    vault.enter(vault.entry());
    vault.enter(vault.entry("G002"));
    vault.verified("G003", "YL03", 3, 5);
    const auto counts = RecordService(vault.session()).counts().takeResult();
    QCOMPARE(counts->value(RecordState::Submitted), 2);
    QCOMPARE(counts->value(RecordState::Verified), 1);
    QCOMPARE(counts->size(), 2);
}

void TestRecordService::drafts() {
    VaultFixture vault;
    RecordService records(vault.session());
    const QString form = text("record.enter");
    QVERIFY(records.draft(form).takeResult()->isEmpty());
    const auto before = vault.trace();
    QVERIFY(records.saveDraft(form, text("{\"a\":1}")).takeResult());
    QVERIFY(records.saveDraft(form, text("{\"a\":2}")).takeResult());
    QVERIFY(records.saveDraft(text("other"), text("x")).takeResult());
    QVERIFY(vault.trace() == before); // a draft is no act
    QVERIFY(vault.open());
    RecordService again(vault.session());
    QCOMPARE(*again.draft(form).takeResult(), text("{\"a\":2}"));
    QVERIFY(again.removeDraft(form).takeResult());
    QVERIFY(again.draft(form).takeResult()->isEmpty());
    QCOMPARE(*again.draft(text("other")).takeResult(), text("x"));
}

void TestRecordService::emptiedDraft() {
    VaultFixture vault;
    RecordService records(vault.session());
    const QString form = text("record.enter");
    QVERIFY(records.saveDraft(form, text("x")).takeResult());
    QVERIFY(records.saveDraft(form, QString()).takeResult()); // everything was deleted again
    QVERIFY(records.draft(form).takeResult()->isEmpty());
    QVERIFY(records.removeDraft(form).takeResult());
    QVERIFY(records.removeDraft(form).takeResult()); // what is gone may go again
}

// A draft belongs to who wrote it; another officer of the same vault starts from nothing.
void TestRecordService::draftsOfOthers() {
    VaultFixture vault;
    RecordService records(vault.session());
    const QString form = text("record.enter");
    QVERIFY(records.saveDraft(form, text("我的")).takeResult());
    vault.tamper("UPDATE draft SET user = (SELECT id FROM user WHERE name = '王芳')");
    QVERIFY(records.draft(form).takeResult()->isEmpty());
    QVERIFY(records.removeDraft(form).takeResult());
    QCOMPARE(vault.number("SELECT count(*) FROM draft"), 1); // hers is untouched
}

// Newest finding first, by pages; the key of the last row leads on.
void TestRecordService::pagesThroughTheService() {
    VaultFixture vault;
    RecordService records(vault.session());
    std::vector<domain::RecordId> wanted;
    for (const int daysAgo : {9, 7, 5, 3, 1}) {
        RecordEntry entry = vault.entry("G001", "YL03", 3, 10);
        entry.found_on = vault.today() - daysAgo;
        wanted.insert(wanted.begin(), vault.enter(entry));
    }
    std::vector<domain::RecordId> seen;
    std::optional<service::RecordKey> after;
    for (;;) {
        const auto page = support::expected(records.page({}, after, 2).takeResult());
        if (page.empty())
            break;
        for (const service::RecordRow& row : page)
            seen.push_back(row.record.id);
        after = page.back().key();
    }
    QCOMPARE(seen, wanted);
    service::RecordFilter filter;
    filter.person = VaultFixture::person("G002");
    QVERIFY(records.page(filter, {}, 10).takeResult()->empty());
}

// A number is kept for what a facet knows: standing, channel, indicator, unknown subject.
void TestRecordService::countOfAFilter() {
    VaultFixture vault;
    service::RecordService records(vault.session());
    const auto counted = [&](const service::RecordFilter& filter) {
        return support::expected(records.count(filter).takeResult());
    };
    QCOMPARE(counted({}), std::optional<qint64>(0));
    vault.enter(vault.entry("G001", "YL03", 3, 5));
    vault.verify(vault.conclusion(vault.enter(vault.entry("G002", "BX02", 1, 5))));
    service::RecordFilter filter;
    QCOMPARE(counted(filter), std::optional<qint64>(2));
    filter.standings = {domain::RecordState::Verified};
    QCOMPARE(counted(filter), std::optional<qint64>(1));
    filter.indicator = QStringLiteral("YL03");
    QCOMPARE(counted(filter), std::optional<qint64>(0));
    filter = {};
    filter.only_unknown_subject = true;
    QCOMPARE(counted(filter), std::optional<qint64>(0));
    filter.subject_begins = QStringLiteral("王");
    QCOMPARE(counted(filter), std::optional<qint64>());
}

QTEST_GUILESS_MAIN(TestRecordService)
#include "test_record_service.moc"
