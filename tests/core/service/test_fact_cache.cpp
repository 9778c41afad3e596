// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fact_cache.h"

#include "core/rules/sheet_json.h"
#include "core/service/record_change_service.h"
#include "core/storage/outbox/journal.h"
#include "tests/core/service/import_files.h"

#include <QTest>

#include <functional>

#include <rapidcheck.h>

using namespace sizao;
using service::FactCache;
using service::SubjectEntry;
using storage::ChangeSet;
using support::VaultFixture;
using tests::ImportFiles;
using tests::text;

namespace {

// Everything the rules see and say of one subject, as text: equal texts are equal facts in equal
// order.
QString written(const SubjectEntry& entry, const std::vector<rules::PairState>& pairs) {
    const rules::SubjectFacts view = entry.view();
    if (view.facts.empty() && entry.decided.empty())
        return {}; // read and found to have nothing
    QString all = QString::fromLatin1(entry.subject.id.toText()) + u' '
                  + QString::number(static_cast<int>(entry.subject.kind)) + u'\n';
    for (const rules::Fact& fact : view.facts)
        all += text("  %1 %2 %3 %4 %5 %6 %7 %8 %9 ")
                   .arg(QString::fromLatin1(fact.id.toText()),
                        QString::fromLatin1(fact.record.toText()), fact.known_on.toIso(),
                        fact.occurred_on.toIso())
                   .arg(fact.rev)
                   .arg(static_cast<int>(fact.indicator))
                   .arg(static_cast<int>(fact.grade))
                   .arg(fact.influence * 10 + fact.urgency)
                   .arg(fact.person)
               + text("%1 %2 %3 %4\n")
                     .arg(static_cast<int>(fact.kind))
                     .arg(fact.corrected)
                     .arg(QString::fromLatin1(fact.other.toText()),
                          QString::fromLatin1(fact.undone.toText()));
    for (const rules::DecisionFact& decision : entry.decisions)
        all += text("  ! %1 %2 %3 %4\n")
                   .arg(QString::fromLatin1(decision.id.toText()), decision.signal_on.toIso(),
                        decision.decided_on.toIso())
                   .arg(static_cast<int>(decision.kind));
    for (const domain::SignalDecision& decided : entry.decided)
        all += text("  = %1 %2\n").arg(decided.signal_key, decided.sheet_digest);
    for (const rules::PairState& pair : pairs)
        for (const rules::DerivedSignal& signal : pair.history)
            all += text("  # %1 %2\n")
                       .arg(rules::signalKey(entry.subject, signal),
                            QLatin1String(domain::toCode(signal.status)));
    return all;
}

QString written(FactCache& cache, base::Day day) {
    QString all;
    cache.visitFolded(day, [&](const SubjectEntry& entry, const auto& pairs) {
        all += written(entry, pairs);
        return true;
    });
    return all;
}

// Facts of a person as the cache has them.
std::size_t factsOf(FactCache& cache, const char* number) {
    std::size_t facts = 0;
    cache.visitFolded(base::Day(0), [&](const SubjectEntry& entry, const auto&) {
        if (entry.subject.id == VaultFixture::person(number))
            facts = entry.facts.size();
        return true;
    });
    return facts;
}

QString readWith(VaultFixture& vault, FactCache& cache) {
    return support::expected(
        vault.session()
            .store()
            .read([&cache, standards = vault.session().standards(),
                   calendar = vault.session().calendar(), today = vault.session().today()](
                      storage::Database& database) -> base::Result<QString> {
                return cache.refresh(database, standards, calendar).map([&] {
                    return written(cache, today);
                });
            })
            .takeResult());
}

QString fromScratch(VaultFixture& vault) {
    FactCache fresh;
    return readWith(vault, fresh);
}

// Something is decided about a random record; what the rules refuse is not done.
void change(VaultFixture& vault, int pick) {
    service::RecordChangeService changes(vault.session());
    const auto records = vault.all<domain::Record>();
    if (records.empty())
        return;
    const auto at = [&](int place) {
        return records[static_cast<std::size_t>(place) % records.size()].id;
    };
    const QString why = text("复核");
    rules::Correction wanted;
    wanted.influence = 1 + pick % 4;
    wanted.occurred_on = vault.today() - pick % 50;
    switch (pick % 6) {
    case 0:
        (void)changes.correct(at(pick), wanted, why).takeResult();
        return;
    case 1:
        (void)changes.retract(at(pick), why).takeResult();
        return;
    case 2:
        vault.clock().advance(1); // on the day itself a retraction wins
        for (const domain::RecordChange& known : vault.all<domain::RecordChange>())
            if (changes.reinstate(known.record, why).takeResult())
                return;
        return;
    case 3:
        (void)changes.exempt(at(pick), why).takeResult();
        return;
    case 4:
        for (int other = 1; other <= 8; ++other)
            if (changes.merge(at(pick), at(pick + other), why).takeResult())
                return;
        return;
    default:
        for (const domain::RecordChange& known : vault.all<domain::RecordChange>())
            if (changes.unmerge(known.record, why).takeResult())
                return;
    }
}

// One act of a random working day.
void act(VaultFixture& vault, service::WarningService& warnings, int kind, int pick) {
    const std::array<const char*, 4> people{"G001", "G002", "G003", "G004"};
    const std::array<const char*, 4> indicators{"BX01", "BX02", "BX04", "YL03"};
    const std::array<int, 4> levels{1, 1, 1, 3};
    const auto who = people[static_cast<std::size_t>(pick % 4)];
    const auto what = static_cast<std::size_t>(pick / 4 % 4);
    if (kind == 0) {
        vault.enter(vault.entry(who, indicators[what], levels[what], pick % 50));
    } else if (kind <= 2) {
        const auto record =
            vault.enter(vault.entry(who, indicators[what], levels[what], pick % 50));
        vault.verify(vault.conclusion(record, kind == 1 ? domain::Conclusion::Verified
                                                        : domain::Conclusion::Unfounded));
    } else if (kind >= 6) {
        change(vault, pick);
    } else if (kind == 3) {
        ImportFiles files(vault);
        files.done(files.records(ImportFiles::manyRows(pick, 3)));
    } else {
        const auto rows = support::expected(warnings.signalsOn().takeResult());
        if (rows.empty())
            return;
        const service::SignalRow& row = rows[static_cast<std::size_t>(pick) % rows.size()];
        service::DecisionEntry entry;
        entry.shown = {{row.key, {}}};
        entry.subject = row.subject;
        entry.proposed_by = vault.fang();
        entry.handlers = {vault.fang(), vault.qiang()};
        entry.reason = text("研判");
        entry.reason_code = domain::DismissReason::Tolerance;
        if (kind == 4) // either is refused once the signal was decided on
            (void)warnings.dismiss(entry).takeResult();
        else
            (void)warnings.adopt(entry).takeResult();
    }
    if (pick % 5 == 0)
        vault.clock().advance(1);
}

} // namespace

class TestFactCache : public QObject {
    Q_OBJECT
private slots:
    void likeFromScratch();
    void everyKindOfChange();
    void onlyTouchedSubjectsAreReadAgain();
    void aChangeDirtiesItsSubject();
    void aMovedRecordLeavesItsUnit();
    void laterNotesWait();
    void notesBeforeTheFirstReadWait();
    void lateNote();
    void bulk();
    void otherTypesAreIgnored();
    void interruptedReadStartsAgain();
};

// However the cache came to its content, it is what a first reading would find.
void TestFactCache::likeFromScratch() {
    VaultFixture vault; // one vault for all runs: its content only grows
    service::WarningService warnings(vault.session());
    FactCache cache;
    const auto connection =
        QObject::connect(&vault.session().changes(), &service::ChangeFeed::committed,
                         [&](const ChangeSet& changes) { cache.note(changes); });
    const bool holds = rc::check("incremental equals fresh", [&] {
        const auto acts = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 10), rc::gen::inRange(0, 400)));
        for (std::size_t i = 0; i < std::min<std::size_t>(acts.size(), 6); ++i) {
            act(vault, warnings, acts[i].first, acts[i].second);
            if (acts[i].second % 2 == 0)
                RC_ASSERT(readWith(vault, cache) == fromScratch(vault));
        }
        RC_ASSERT(readWith(vault, cache) == fromScratch(vault));
    });
    QObject::disconnect(connection);
    QVERIFY(holds);
    QVERIFY(vault.number("SELECT count(*) FROM signal_decision") > 0);
}

// Every kind of change once, whatever chance brings above.
void TestFactCache::everyKindOfChange() {
    VaultFixture vault;
    FactCache cache;
    const auto connection =
        QObject::connect(&vault.session().changes(), &service::ChangeFeed::committed,
                         [&](const ChangeSet& changes) { cache.note(changes); });
    const auto first = vault.verified("G001", "BX01", 1, 10);
    const auto second = vault.verified("G001", "BX01", 1, 9);
    service::RecordChangeService changes(vault.session());
    const QString why = text("复核");
    rules::Correction wanted;
    wanted.influence = 2;
    const std::function<service::RecordChangeService::Changed()> steps[] = {
        [&] { return changes.correct(first, wanted, why); },
        [&] { return changes.merge(first, second, why); },
        [&] { return changes.unmerge(first, why); },
        [&] { return changes.retract(first, why); },
        [&] { return changes.reinstate(first, why); },
        [&] { return changes.exempt(second, why); },
    };
    QString before = readWith(vault, cache);
    for (const auto& step : steps) {
        vault.clock().advance(1);
        const auto done = step().takeResult();
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
        const QString after = readWith(vault, cache);
        QVERIFY(after != before);
        QCOMPARE(after, fromScratch(vault));
        before = after;
    }
    QObject::disconnect(connection);
    for (const auto& entry : domain::EnumText<domain::RecordChangeKind>::entries) {
        const std::string sql =
            std::string("SELECT count(*) FROM record_change WHERE kind = '") + entry.code + "'";
        QCOMPARE(vault.number(sql.c_str()), 1);
    }
}

void TestFactCache::onlyTouchedSubjectsAreReadAgain() {
    VaultFixture vault;
    vault.verified("G001", "BX01", 1, 10);
    vault.verified("G002", "BX01", 1, 10);
    FactCache cache;
    readWith(vault, cache);
    // Behind the back of the cache: what is not noted is not read again.
    vault.verified("G001", "BX02", 1, 10);
    const auto second = vault.verified("G002", "BX02", 1, 10);
    ChangeSet changes;
    changes.position = vault.trace().outbox;
    changes.add("record", second, false);
    cache.note(changes);
    readWith(vault, cache);
    QCOMPARE(factsOf(cache, "G001"), 1U);
    QCOMPARE(factsOf(cache, "G002"), 2U);
}

// A merge concerns one subject: noting the change alone brings both records anew.
void TestFactCache::aChangeDirtiesItsSubject() {
    VaultFixture vault;
    const auto first = vault.verified("G001", "BX01", 1, 10);
    const auto second = vault.verified("G001", "BX01", 1, 11);
    FactCache cache;
    readWith(vault, cache);
    const auto merged = support::expected(service::RecordChangeService(vault.session())
                                              .merge(second, first, text("同一件事"))
                                              .takeResult());
    QVERIFY(readWith(vault, cache) != fromScratch(vault)); // behind its back
    ChangeSet changes;
    changes.position = vault.trace().outbox;
    changes.add("record_change", merged.id, true);
    cache.note(changes);
    QCOMPARE(readWith(vault, cache), fromScratch(vault));
    QCOMPARE(factsOf(cache, "G001"), 3U);
}

// The unit where the record was counted so far is gathered anew, too.
void TestFactCache::aMovedRecordLeavesItsUnit() {
    VaultFixture vault;
    vault.verified("G001", "BX01", 1, 10);
    FactCache cache;
    readWith(vault, cache);
    domain::Record record = vault.all<domain::Record>().front();
    const base::RawId before = *record.unit_at_time;
    QCOMPARE(cache.entryOf(before)->view().facts.size(), 1U);
    record.unit_at_time = VaultFixture::unit("别处");
    ChangeSet changes;
    support::expected(vault.session()
                          .store()
                          .write(vault.session().stamp(),
                                 [&](storage::WriteContext& context) -> base::Result<> {
                                     return context.update("record.move", record, "core");
                                 })
                          .takeResult());
    changes.position = vault.trace().outbox;
    changes.add("record", record.id, false);
    cache.note(changes);
    QCOMPARE(readWith(vault, cache), fromScratch(vault));
    QCOMPARE(cache.entryOf(before)->view().facts.size(), 0U);
    QCOMPARE(cache.entryOf(*record.unit_at_time)->view().facts.size(), 1U);
}

void TestFactCache::laterNotesWait() {
    VaultFixture vault;
    vault.verified("G001", "BX01", 1, 10);
    FactCache cache;
    readWith(vault, cache);
    ChangeSet changes;
    const auto record = vault.enter(vault.entry("G001", "BX02", 1));
    changes.position = vault.trace().outbox + 2; // a commit that no snapshot shows yet
    changes.add("record", record, false);
    cache.note(changes);
    readWith(vault, cache); // must not use the note up
    vault.verify(vault.conclusion(record));
    QCOMPARE(vault.trace().outbox, changes.position);
    QCOMPARE(readWith(vault, cache), fromScratch(vault));
    QCOMPARE(factsOf(cache, "G001"), 2U);
}

// Before the first read everything is to be read anyway; a commit that it does not show counts too.
void TestFactCache::notesBeforeTheFirstReadWait() {
    VaultFixture vault;
    const auto record = vault.enter(vault.entry("G001", "BX02", 1));
    FactCache cache;
    ChangeSet changes;
    changes.position = vault.trace().outbox + 1; // of the verification that is yet to come
    changes.add("verification", domain::Verification::idFor(record), true);
    cache.note(changes);
    QCOMPARE(readWith(vault, cache), QString());
    vault.verify(vault.conclusion(record));
    QCOMPARE(readWith(vault, cache), fromScratch(vault));
}

// The snapshot showed the commit before its note came: nothing is lost, nothing stands twice.
void TestFactCache::lateNote() {
    VaultFixture vault;
    FactCache cache;
    readWith(vault, cache);
    const auto record = vault.verified("G001", "BX01", 1, 10);
    readWith(vault, cache); // the note is still on its way
    ChangeSet changes;
    changes.position = vault.trace().outbox;
    changes.add("verification", domain::Verification::idFor(record), true);
    cache.note(changes);
    QCOMPARE(readWith(vault, cache), fromScratch(vault));
    cache.note(changes); // told twice
    QCOMPARE(readWith(vault, cache), fromScratch(vault));
    QCOMPARE(factsOf(cache, "G001"), 1U);
}

void TestFactCache::bulk() {
    VaultFixture vault;
    FactCache cache;
    readWith(vault, cache);
    const auto record = vault.enter(vault.entry("G001", "BX01", 1));
    ChangeSet changes;
    for (std::size_t i = 0; i <= ChangeSet::mostItems; ++i)
        changes.add("record", vault.session().newId<domain::RecordId>(), true);
    QVERIFY(changes.concernsBulk("record"));
    changes.position = vault.trace().outbox + 2; // the large commit comes later than the snapshot
    cache.note(changes);
    readWith(vault, cache);
    vault.verify(vault.conclusion(record));
    QCOMPARE(readWith(vault, cache), fromScratch(vault));
    QCOMPARE(factsOf(cache, "G001"), 1U);
}

void TestFactCache::otherTypesAreIgnored() {
    VaultFixture vault;
    FactCache cache;
    readWith(vault, cache);
    vault.verified("G001", "BX01", 1, 10);
    ChangeSet changes;
    changes.position = vault.trace().outbox;
    changes.add("person", VaultFixture::person("G001"), false);
    cache.note(changes);
    QCOMPARE(readWith(vault, cache), QString());
}

void TestFactCache::interruptedReadStartsAgain() {
    VaultFixture vault;
    vault.verified("G001", "BX01", 1, 10);
    FactCache cache;
    readWith(vault, cache);
    vault.verified("G002", "BX01", 1, 10);
    // A look-up fails although nothing was noted: the table is not there for a moment.
    ChangeSet changes;
    changes.position = vault.trace().outbox;
    changes.add("record", vault.all<domain::Record>().back().id, true);
    cache.note(changes);
    vault.tamper("ALTER TABLE verified_fact RENAME TO hidden");
    const auto failed = vault.session()
                            .store()
                            .read([&](storage::Database& database) {
                                return cache.refresh(database, vault.session().standards(),
                                                     vault.session().calendar());
                            })
                            .takeResult();
    QVERIFY(!failed.has_value());
    vault.tamper("ALTER TABLE hidden RENAME TO verified_fact");
    QCOMPARE(readWith(vault, cache), fromScratch(vault));
    QCOMPARE(factsOf(cache, "G002"), 1U);
}

QTEST_GUILESS_MAIN(TestFactCache)
#include "test_fact_cache.moc"
