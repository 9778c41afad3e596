// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox/integrity.h"

#include "core/base/hash.h"
#include "core/domain/all_entities.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/record_change_store.h"
#include "core/storage/stores/verified_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::storage {
namespace {

// Rows of (place, hash, bytes) in order of place.
base::Result<ChainReport> verifyChain(Statement statement, const base::Progress& progress,
                                      base::Sha256Digest& end) {
    ChainReport report;
    end = {};
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return base::fail(row.error());
        if (!*row)
            return report;
        const base::Sha256Digest body = base::sha256(statement.view(2));
        end = base::sha256({base::viewOf(end), base::viewOf(body)});
        ++report.rows;
        if (statement.get<qint64>(0) != report.rows || statement.view(1) != base::viewOf(end)) {
            report.first_broken = report.rows;
            return report;
        }
        if (report.rows % 4096 == 0) {
            progress.report(report.rows, 0);
            if (progress.isCancelled())
                return base::fail(base::ErrorCode::Cancelled,
                                  QCoreApplication::translate("Storage", "检查已取消。"));
        }
    }
}

template <domain::Entity E>
base::Result<> countMismatches(Database& database, ViewReport& report, qint64& rows) {
    const std::string table = domain::Description<E>::table;
    const std::string orphans =
        "SELECT count(*) FROM " + table
        + " e WHERE e.origin_dev IS NOT NULL AND e.origin_dev > 0 AND NOT "
          "EXISTS (SELECT 1 FROM outbox o WHERE o.place = (e.origin_dev << 40) "
          "+ e.origin_n)";
    const std::string own = "SELECT count(*) FROM " + table + " WHERE origin_dev > 0";
    const auto missing = database.value<qint64>(Sql::assembled("integrity.orphans", orphans));
    if (!missing)
        return base::fail(missing.error());
    const auto created = database.value<qint64>(Sql::assembled("integrity.rows", own));
    if (!created)
        return base::fail(created.error());
    report.rows_without_change += missing->value_or(0);
    rows += created->value_or(0);
    return {};
}

// Records whose standing is not that of their changes.
base::Result<qint64> countStaleChanged(Database& database) {
    auto statement = database.prepare(
        {"integrity.changed_records",
         "SELECT DISTINCT r.id, r.state, v.conclusion, f.standing FROM record_change c "
         "JOIN record r ON r.id = c.record LEFT JOIN verification v ON v.record = r.id "
         "LEFT JOIN record_facet f ON f.id = r.facet"});
    if (!statement)
        return base::fail(statement.error());
    struct Changed {
        domain::RecordId id;
        domain::RecordState state;
        std::optional<domain::Conclusion> conclusion;
        QString shown;
    };
    const auto rows = statement->collect([](const Statement& row) {
        Changed changed;
        entity_table::readField(row, 0, changed.id);
        entity_table::readField(row, 1, changed.state);
        entity_table::readField(row, 2, changed.conclusion);
        entity_table::readField(row, 3, changed.shown);
        return changed;
    });
    if (!rows)
        return base::fail(rows.error());
    qint64 stale = 0;
    for (const Changed& row : *rows) {
        const auto changes = changesOfRecord(database, row.id);
        if (!changes)
            return base::fail(changes.error());
        const auto standing = domain::standingOf(row.state, row.conclusion, *changes);
        stale += row.shown == QLatin1String(domain::toCode(standing)) ? 0 : 1;
    }
    return stale;
}

base::Result<qint64> countStaleFacets(Database& database) {
    const auto stale = database.value<qint64>(
        {"integrity.stale_facets",
         "SELECT count(*) FROM record r LEFT JOIN verification v ON v.record = r.id "
         "LEFT JOIN record_facet f ON f.id = r.facet "
         "WHERE (f.standing IS NOT coalesce(v.conclusion, r.state) "
         "AND NOT EXISTS (SELECT 1 FROM record_change c WHERE c.record = r.id)) "
         "OR f.channel IS NOT r.channel OR f.indicator IS NOT coalesce(r.indicator, '') "
         "OR f.unknown IS NOT (r.subject_kind = 'UNKNOWN')"});
    if (!stale)
        return base::fail(stale.error());
    return countStaleChanged(database).map(
        [&](qint64 changed) { return changed + stale->value_or(0); });
}

} // namespace

base::Result<ChainReport> verifyOutbox(Database& database, const base::Progress& progress) {
    auto statement = database.prepare(
        {"outbox.chain", "SELECT n, hash, bytes FROM outbox "
                         "WHERE place > (SELECT max(dev) << 40 FROM chain) ORDER BY place"});
    if (!statement)
        return base::fail(statement.error());
    base::Sha256Digest end{};
    auto report = verifyChain(std::move(*statement), progress, end);
    if (!report || report->first_broken)
        return report;
    const auto noted = database.value<qint64>(
        {"chain.end", "SELECT last_n FROM chain WHERE last_n = ?1 AND last_hash = ?2 "
                      "ORDER BY dev DESC LIMIT 1"},
        report->rows, base::viewOf(end));
    if (!noted)
        return base::fail(noted.error());
    if (!*noted)
        report->first_broken = report->rows + 1; // rows are missing at the end
    return report;
}

base::Result<ChainReport> verifyAudit(Database& database, const base::Progress& progress) {
    auto statement =
        database.prepare({"audit.chain", "SELECT seq, hash, bytes FROM audit ORDER BY seq"});
    if (!statement)
        return base::fail(statement.error());
    base::Sha256Digest end{};
    return verifyChain(std::move(*statement), progress, end);
}

base::Result<ViewReport> verifyView(Database& database) {
    ViewReport report;
    qint64 rows = 0;
    base::Result<> checked;
    domain::forEachEntity([&]<domain::Entity E>() {
        if (checked)
            checked = countMismatches<E>(database, report, rows);
    });
    if (!checked)
        return base::fail(checked.error());
    // A creating change names its stream and expects nothing; later ones name a writer.
    const auto creating = database.value<qint64>(
        {"integrity.creating", "SELECT count(*) FROM outbox WHERE instr(bytes, ?1) > 0"},
        QByteArrayView("\"expect\":{},"));
    if (!creating)
        return base::fail(creating.error());
    report.changes_without_row = std::max<qint64>(0, creating->value_or(0) - rows);
    const auto stale = countStaleFacets(database);
    if (!stale)
        return base::fail(stale.error());
    report.stale_facets = *stale;
    const auto facts = countStaleVerifiedFacts(database);
    if (!facts)
        return base::fail(facts.error());
    report.stale_facts = *facts;
    const auto miscounted = database.value<qint64>(
        {"integrity.facets", "SELECT count(*) FROM record_facet f WHERE f.n <> "
                             "(SELECT count(*) FROM record r WHERE r.facet = f.id)"});
    if (!miscounted)
        return base::fail(miscounted.error());
    report.miscounted_facets = miscounted->value_or(0);
    return report;
}

} // namespace sizao::storage
