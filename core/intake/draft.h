// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace sizao::intake {

// SHA-256, cut to 16 bytes.
using RowDigest = std::array<std::uint8_t, 16>;

// What intake hands on: values of one row, tidied and checked by themselves, not yet against what
// the vault holds. Codes are texts here; whoever stores a draft turns them into its own types.
struct DraftBase {
    qint64 row = 0;      // in the file it came from
    RowDigest key{};     // which row it is: channel, target and key columns (or the whole row)
    RowDigest content{}; // what stands in it: all columns of the sheet
};

struct RecordDraft : DraftBase {
    QString subject_kind; // PERSON, UNIT or UNKNOWN (对象不明)
    QString person_no;
    QString person_name;
    QString unit_name; // of the subject now; the subject itself for UNIT
    QString unit_at_time;
    QString post_at_time;
    std::optional<base::Day> occurred_on;
    std::optional<base::Day> found_on;
    QString indicator;            // code of the catalogue, e.g. GL02; not checked against it here
    std::optional<int> level;     // 0 to 3
    QString grade;                // I, II, III, IV or empty
    std::optional<int> influence; // 1 to 4
    std::optional<int> urgency;   // 1 to 3
    QString title;
    QString facts;
    QString external_id; // number in the source
    QString conclusion;  // VERIFIED, PARTLY_VERIFIED, UNFOUNDED, UNPROVEN or empty
    std::optional<base::Day> concluded_on;
    QString concluded_by;
};

struct PersonDraft : DraftBase {
    QString person_no;
    QString name;
    QString sex; // MALE, FEMALE or empty
    std::optional<int> birth_year;
    std::optional<int> entered_service_year;
    QString unit_name;
    QString post;
    QString cadre_class; // code of domain::CadreClass, e.g. LEADING, or empty
    QString rank;
    QString education;
    QString political_status;
};

struct UnitDraft : DraftBase {
    QString name;
    QString short_name;
    QString parent_name;
    QString kind;
    std::optional<int> staff_quota;
};

using Draft = std::variant<RecordDraft, PersonDraft, UnitDraft>;

enum class Severity { Error, Warning };

// One remark about one row, for a clerk.
struct RowIssue {
    qint64 row = 0;
    QString column; // heading; empty: the whole row
    QString reason;
    Severity severity = Severity::Error;
};

enum class RowOutcome {
    Mapped,   // there is a draft, perhaps with warnings
    Rejected, // at least one error
    Skipped,  // a total row and the like; one warning says so
    Blank,
};

struct MappedRow {
    RowOutcome outcome = RowOutcome::Blank;
    Draft draft; // meaningful for RowOutcome::Mapped
    std::vector<RowIssue> issues;
};

} // namespace sizao::intake
