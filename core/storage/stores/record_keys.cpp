// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/record_keys.h"

#include "core/storage/stores/name_search.h"

#include <algorithm>
#include <limits>

namespace sizao::storage {
namespace {

using base::Result;
using Keys = std::vector<RecordKey>;

// Keys that one look into the index of a facet brings; a page is made of some hundreds of
// facets or of one, and either should need few looks.
constexpr std::size_t keysOfALook = 32;

// Conditions on record_facet f.
Conditions facetConditions(const RecordFilter& filter) {
    Conditions where;
    if (!filter.standings.empty()) {
        Conditions any;
        for (const domain::RecordState standing : filter.standings)
            any.addAlternative("f.standing = ?", standing);
        where.add("(", any, ")");
    }
    if (!filter.channel.isEmpty())
        where.add("f.channel = ?", filter.channel);
    if (!filter.indicator.isEmpty())
        where.add("f.indicator = ?", filter.indicator);
    if (filter.only_unknown_subject)
        where.add("f.unknown = 1");
    return where;
}

Result<Keys> readKeys(Statement& statement) {
    return statement.collect([](const Statement& row) {
        return RecordKey{row.get<base::Day>(0), row.get<qint64>(1)};
    });
}

void addDays(Conditions& where, const RecordFilter& filter) {
    if (filter.found_from)
        where.add("r.found_on >= ?", *filter.found_from);
    if (filter.found_to)
        where.add("r.found_on <= ?", *filter.found_to);
}

void addPlace(Conditions& where, const RecordFilter& filter, std::optional<RecordKey> after) {
    if (after)
        where.add(filter.oldest_first ? "(r.found_on, r.seq) > (?, ?)"
                                      : "(r.found_on, r.seq) < (?, ?)",
                  after->found_on, after->seq);
}

const char* orderOf(const RecordFilter& filter) {
    return filter.oldest_first ? " ORDER BY r.found_on, r.seq LIMIT ?"
                               : " ORDER BY r.found_on DESC, r.seq DESC LIMIT ?";
}

void addSubject(Conditions& where, const RecordFilter& filter) {
    if (filter.person)
        where.add("r.person = ?", *filter.person);
    if (filter.unit)
        where.add("coalesce(r.unit_at_time, r.unit) = ?", *filter.unit);
    if (const Conditions named = nameBegins(filter.subject_begins); !named.isEmpty())
        where.add("r.person IN (SELECT p.id FROM person p WHERE ", named, ")");
}

bool namesSubject(const RecordFilter& filter) {
    return filter.person || filter.unit || !filter.subject_begins.trimmed().isEmpty();
}

// The index by its name: the planner knows nothing of how many rows it would have to pass over.
Result<Keys> keysOfSubject(Database& database, const RecordFilter& filter,
                           std::optional<RecordKey> after, int limit) {
    Conditions where;
    addSubject(where, filter);
    addDays(where, filter);
    addPlace(where, filter, after);
    if (const Conditions facets = facetConditions(filter); !facets.isEmpty())
        where.add("r.facet IN (SELECT f.id FROM record_facet f WHERE ", facets, ")");
    const bool isByPerson = filter.person || !filter.subject_begins.trimmed().isEmpty();
    const std::string text = std::string("SELECT r.found_on, r.seq FROM record r INDEXED BY ")
                             + (isByPerson ? "record_by_person" : "record_by_unit") + " WHERE "
                             + where.text() + orderOf(filter);
    auto statement = database.prepare(Sql::assembled("record.keys_of_subject", text));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(where.bindTo(*statement, 1), limit);
    return readKeys(*statement);
}

Result<std::vector<qint64>> matchingFacets(Database& database, const RecordFilter& filter) {
    const Conditions where = facetConditions(filter);
    const std::string text = "SELECT f.id FROM record_facet f WHERE f.n > 0"
                             + (where.isEmpty() ? std::string() : " AND " + where.text());
    auto statement = database.prepare(Sql::assembled("record_facet.matching", text));
    if (!statement)
        return base::fail(statement.error());
    where.bindTo(*statement, 1);
    return statement->collect([](const Statement& row) { return row.get<qint64>(0); });
}

// One facet's part of the list, read some keys at a time.
struct Lane {
    qint64 facet = 0;
    Keys keys;
    std::size_t next = 0;
    bool isRead = false; // to the end of its index

    [[nodiscard]] const RecordKey& first() const { return keys[next]; }
    [[nodiscard]] bool isSpent() const { return next == keys.size(); }
};

class LaneReader {
public:
    LaneReader(Database& database, const RecordFilter& filter)
        : m_database(database), m_filter(filter) {}

    Result<> refill(Lane& lane, std::optional<RecordKey> after) {
        lane.keys.clear();
        lane.next = 0;
        if (after) { // the rest of that day, which may be long where a register was imported
            Conditions rest;
            rest.add("r.facet = ? AND r.found_on = ?", lane.facet, after->found_on);
            rest.add(m_filter.oldest_first ? "r.seq > ?" : "r.seq < ?", after->seq);
            if (auto read = readInto(lane.keys, rest); !read)
                return read;
        }
        if (lane.keys.size() < keysOfALook) {
            Conditions where;
            where.add("r.facet = ?", lane.facet);
            addDays(where, m_filter);
            if (after)
                where.add(m_filter.oldest_first ? "r.found_on > ?" : "r.found_on < ?",
                          after->found_on);
            if (auto read = readInto(lane.keys, where); !read)
                return read;
        }
        lane.isRead = lane.keys.size() < keysOfALook;
        return {};
    }

private:
    Result<> readInto(Keys& keys, const Conditions& where) {
        const std::string text =
            "SELECT r.found_on, r.seq FROM record r INDEXED BY record_by_facet WHERE "
            + where.text() + orderOf(m_filter);
        auto statement = m_database.prepare(Sql::assembled("record.keys_of_facet", text));
        if (!statement)
            return base::fail(statement.error());
        const auto room = static_cast<int>(keysOfALook - keys.size());
        statement->bind(where.bindTo(*statement, 1), room);
        return readKeys(*statement).map([&](const Keys& found) {
            keys.insert(keys.end(), found.begin(), found.end());
        });
    }

    Database& m_database;
    const RecordFilter& m_filter;
};

Result<Keys> keysOfFacets(Database& database, const RecordFilter& filter,
                          std::optional<RecordKey> after, int limit) {
    const auto facets = matchingFacets(database, filter);
    if (!facets)
        return base::fail(facets.error());
    LaneReader reader(database, filter);
    std::vector<Lane> lanes;
    for (const qint64 facet : *facets) {
        Lane lane;
        lane.facet = facet;
        if (auto read = reader.refill(lane, after); !read)
            return base::fail(read.error());
        if (!lane.isSpent())
            lanes.push_back(std::move(lane));
    }
    const auto isLater = [&](const Lane& a, const Lane& b) { // the heap has the page's next first
        const auto key = [](const Lane& lane) {
            return std::pair(lane.first().found_on, lane.first().seq);
        };
        return filter.oldest_first ? key(a) > key(b) : key(a) < key(b);
    };
    std::make_heap(lanes.begin(), lanes.end(), isLater);
    Keys page;
    while (!lanes.empty() && page.size() < static_cast<std::size_t>(limit)) {
        std::pop_heap(lanes.begin(), lanes.end(), isLater);
        Lane& lane = lanes.back();
        page.push_back(lane.first());
        ++lane.next;
        if (lane.isSpent() && !lane.isRead)
            if (auto read = reader.refill(lane, page.back()); !read)
                return base::fail(read.error());
        if (lane.isSpent())
            lanes.pop_back();
        else
            std::push_heap(lanes.begin(), lanes.end(), isLater);
    }
    return page;
}

} // namespace

Result<std::optional<qint64>> countRecords(Database& database, const RecordFilter& filter) {
    if (namesSubject(filter) || filter.found_from || filter.found_to)
        return std::nullopt;
    const Conditions where = facetConditions(filter);
    const std::string text = "SELECT coalesce(sum(f.n), 0) FROM record_facet f"
                             + (where.isEmpty() ? std::string() : " WHERE " + where.text());
    auto statement = database.prepare(Sql::assembled("record_facet.sum", text));
    if (!statement)
        return base::fail(statement.error());
    where.bindTo(*statement, 1);
    return statement->step().map([&](bool) { return std::optional(statement->get<qint64>(0)); });
}

Result<Keys> recordKeys(Database& database, const RecordFilter& filter,
                        std::optional<RecordKey> after, int limit) {
    return namesSubject(filter) ? keysOfSubject(database, filter, after, limit)
                                : keysOfFacets(database, filter, after, limit);
}

} // namespace sizao::storage
