// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/intake/date_text.h"
#include "core/intake/draft.h"
#include "core/intake/encoding.h"
#include "core/intake/value_map.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace sizao::intake {

// How the columns of one channel's files become drafts. Kept as JSON; mapping.md beside this header
// describes every key. A profile holds no data of any file.

enum class Target { Record, Person, Unit };
enum class SubjectRule { Person, Unit, Either }; // whom the rows of a record sheet are about
enum class UnknownSubject { Accept, Reject };    // a row that names nobody
enum class CheckLevel { Error, Warning, Off };

// One column (the first of its names that the sheet has) and what its values mean.
struct ColumnSource {
    QStringList names;
    ValueMap values; // empty: the value as it stands
    friend bool operator==(const ColumnSource&, const ColumnSource&) = default;
};

// `{allegation}：{category}`: texts and names of columns in turn, beginning with a text.
struct JoinTemplate {
    QStringList texts;   // one more than columns
    QStringList columns; // headings
    [[nodiscard]] bool isEmpty() const { return columns.isEmpty(); }
    friend bool operator==(const JoinTemplate&, const JoinTemplate&) = default;
};

// Exactly one of sources, join and constant is set.
struct FieldMapping {
    QString field;                     // member of the draft
    std::vector<ColumnSource> sources; // tried in order; the first with a (known) value counts
    JoinTemplate join;
    std::optional<QString> constant;
    std::vector<DateStyle> dateStyles = plainDateStyles();
    std::optional<QString> whenEmpty;   // `default`
    std::optional<QString> whenUnknown; // `otherwise`: for a value that no map knows
    bool trim = true;
    bool required = false;
    friend bool operator==(const FieldMapping&, const FieldMapping&) = default;
};

struct SheetOptions {
    QString sheet;                        // empty: the first visible one
    std::optional<int> headerRow;         // from 1; none: found by the headings
    int headerHeight = 1;                 // rows of the heading; the lowest filled cell counts
    Encoding encoding = Encoding::Detect; // csv
    QChar separator;                      // csv; null: detected
    QStringList skipRows;                 // first filled cell of rows that are no data
    bool includeHiddenRows = true;
    friend bool operator==(const SheetOptions&, const SheetOptions&) = default;
};

struct Checks {
    CheckLevel occurredAfterFound = CheckLevel::Error;
    CheckLevel inFuture = CheckLevel::Error;
    CheckLevel concludedBeforeFound = CheckLevel::Error;
    CheckLevel concludedIncomplete =
        CheckLevel::Warning;                  // a conclusion without day, or the reverse
    CheckLevel longAgo = CheckLevel::Warning; // occurred over ten years before found
    friend bool operator==(const Checks&, const Checks&) = default;
};

struct MappingProfile {
    QString name;
    QString about; // why columns and values are mapped so; for people
    Target target = Target::Record;
    QString channel; // code of the catalogue, e.g. C10; required for records
    SheetOptions sheet;
    QStringList keyColumns; // headings; empty: the whole row
    SubjectRule subjects = SubjectRule::Person;
    UnknownSubject unknownSubject = UnknownSubject::Reject;
    Checks checks;
    std::vector<FieldMapping> fields;
    friend bool operator==(const MappingProfile&, const MappingProfile&) = default;

    // Strict: unknown keys, wrong types and missing fields are errors that name the JSON path.
    [[nodiscard]] static base::Result<MappingProfile> fromJson(const QByteArray& json);
    [[nodiscard]] QByteArray toJson() const;
};

[[nodiscard]] QString codeOf(Target target);

} // namespace sizao::intake
