// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"
#include "core/domain/sheet.h"
#include "core/storage/engine/database.h"

#include <QHash>

#include <functional>

namespace sizao::storage {

// What a list of records may be narrowed by; an empty member does not narrow.
struct RecordFilter {
    std::vector<domain::RecordState> standings;
    QString channel;
    QString indicator;
    std::optional<domain::PersonId> person;
    std::optional<domain::UnitId> unit; // the unit itself, or its people at the time
    std::optional<base::Day> found_from;
    std::optional<base::Day> found_to;
    QString subject_begins; // cadres by name, pinyin or staff number (name_search.h)
    bool only_unknown_subject = false;
    bool oldest_first = false; // turns the order of the list round
};

// Place in the list, by finding: the row after which a page begins.
struct RecordKey {
    base::Day found_on;
    qint64 seq = 0;
};

struct RecordRow {
    qint64 seq = 0;
    domain::Record record;
    domain::RecordState standing = domain::RecordState::Draft;
    QString subject_name; // of the cadre or unit; empty: 对象不明
    QString unit_name;    // of the unit at the time
    std::optional<base::Day> verified_on;

    [[nodiscard]] RecordKey key() const { return {record.found_on, seq}; }
};

// One page, newest first, beginning after `after`.
[[nodiscard]] base::Result<std::vector<RecordRow>> recordPage(Database& database,
                                                              const RecordFilter& filter,
                                                              std::optional<RecordKey> after,
                                                              int limit);
[[nodiscard]] base::Result<std::optional<RecordRow>> findRecordRow(Database& database,
                                                                   domain::RecordId id);
// All records of one subject that happened within these days, both included.
[[nodiscard]] base::Result<std::vector<RecordRow>>
recordsOfSubject(Database& database, const domain::SubjectRef& subject, base::Day from,
                 base::Day to);
// How many records the list holds in all; nullopt when the filter names a subject or days, for
// then nobody keeps the number.
[[nodiscard]] base::Result<std::optional<qint64>> countRecords(Database& database,
                                                               const RecordFilter& filter);
// How many records stand where, over all; standings without a record are left out.
[[nodiscard]] base::Result<QHash<domain::RecordState, qint64>> countByStanding(Database& database);
[[nodiscard]] base::Result<std::optional<domain::Verification>>
findVerificationOf(Database& database, domain::RecordId record);

// Whom a record, verification, record_change or signal_decision is about; nullopt: nobody known,
// or other type.
[[nodiscard]] base::Result<std::optional<domain::SubjectRef>>
subjectOfChange(Database& database, const char* type, const base::RawId& id);

struct RecordTextRow {
    QString channel;
    QString external_id;
    QString facts;
    QString person; // name; empty: about a unit
};
[[nodiscard]] base::Result<RecordTextRow> textsOfRecord(Database& database, domain::RecordId id);

// The digest of the source row from which this record came; nullopt: no such record.
[[nodiscard]] base::Result<std::optional<QByteArray>> sourceDigestOf(Database& database,
                                                                     domain::RecordId id);

} // namespace sizao::storage
