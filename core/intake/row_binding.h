// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping_profile.h"
#include "core/intake/row.h"

namespace sizao::intake {

// A field of a profile tied to the columns of one sheet.
struct BoundSource {
    int column = -1;
    QString heading;
    const ValueMap* values = nullptr;
};

struct BoundField {
    const FieldMapping* mapping = nullptr;
    std::vector<BoundSource> sources; // only those the sheet has
    std::vector<int> joined;          // columns of the template, -1: missing
    [[nodiscard]] QString heading() const {
        return sources.empty() ? QString() : sources.front().heading;
    }
};

struct Binding {
    std::vector<BoundField> fields; // in the order of the profile
    std::vector<int> key;
    QStringList missing;
};

[[nodiscard]] base::Result<Binding> bind(const MappingProfile& profile,
                                         const QStringList& headings);

// What a field gets from a row.
struct FieldValue {
    QStringView text;         // into the row, the profile or FieldMapper's buffer
    QString heading;          // of the column it came from
    bool unknown = false;     // `text` is a value that no map knows
    bool lost = false;        // a cell holds an error such as #N/A
    bool substituted = false; // the first column is empty, a later one stands in
};

// `buffer` holds a joined text.
[[nodiscard]] FieldValue valueOf(const BoundField& field, const Row& row, QString& buffer);

} // namespace sizao::intake
