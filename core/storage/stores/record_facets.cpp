// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/record_facets.h"

namespace sizao::storage {

RecordFacet facetOf(const domain::Record& record, domain::RecordState standing) {
    return {standing, record.channel, record.indicator,
            record.subject_kind == domain::SubjectKind::Unknown};
}

base::Result<qint64> RecordFacets::idOf(Database& database, const RecordFacet& facet) {
    const auto known = m_ids.constFind(facet);
    if (known != m_ids.constEnd())
        return *known;
    // The update that changes nothing makes RETURNING answer for a facet that is there already.
    auto statement = database.prepare(
        {"record_facet.take",
         "INSERT INTO record_facet(standing, channel, indicator, unknown, n) "
         "VALUES (?1, ?2, ?3, ?4, 0) ON CONFLICT(standing, channel, indicator, unknown) "
         "DO UPDATE SET n = n RETURNING id"});
    if (!statement)
        return base::fail(statement.error());
    const auto text = [](const QString& code) { return code.isNull() ? QStringView(u"") : code; };
    statement->bindUtf8(1, domain::toCode(facet.standing));
    statement->bind(2, text(facet.channel)).bind(3, text(facet.indicator));
    statement->bind(4, facet.isSubjectUnknown);
    const auto row = statement->step();
    if (!row)
        return base::fail(row.error());
    const auto id = statement->get<qint64>(0);
    m_ids.insert(facet, id);
    return id;
}

base::Result<> RecordFacets::flush(Database& database) {
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        if (change.value() == 0)
            continue;
        if (auto done = database.run(
                {"record_facet.count", "UPDATE record_facet SET n = n + ?2 WHERE id = ?1"},
                change.key(), change.value());
            !done)
            return done;
    }
    m_changes.clear();
    return {};
}

} // namespace sizao::storage
