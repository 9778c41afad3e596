// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/storage/engine/database.h"

#include <QHash>

namespace sizao::storage {

// What lists of records filter by, as one value: every record has exactly one facet. There are
// some hundreds of them, so that one index (facet, found_on) serves every combination of
// filters, and the number of records of each facet is kept instead of counted.
struct RecordFacet {
    domain::RecordState standing = domain::RecordState::Draft;
    QString channel;
    QString indicator; // empty: not yet assigned
    bool isSubjectUnknown = false;

    bool operator==(const RecordFacet&) const = default;
};
[[nodiscard]] inline size_t qHash(const RecordFacet& facet, size_t seed = 0) {
    return qHashMulti(seed, static_cast<int>(facet.standing), facet.channel, facet.indicator,
                      facet.isSubjectUnknown);
}

[[nodiscard]] RecordFacet facetOf(const domain::Record& record, domain::RecordState standing);

// The table record_facet as one transaction sees it. Counts are written by flush().
class RecordFacets {
public:
    // Key of the facet; made when it is new.
    [[nodiscard]] base::Result<qint64> idOf(Database& database, const RecordFacet& facet);
    // `change` more records (or fewer) have this facet.
    void count(qint64 facet, int change) { m_changes[facet] += change; }
    [[nodiscard]] base::Result<> flush(Database& database);

private:
    QHash<RecordFacet, qint64> m_ids;
    QHash<qint64, qint64> m_changes;
};

} // namespace sizao::storage
