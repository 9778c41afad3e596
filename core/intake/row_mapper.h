// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping_profile.h"
#include "core/intake/row.h"

#include <memory>

namespace sizao::intake {

// Turns rows of one sheet into drafts by one profile. Values are tidied and judged by themselves
// and against each other (days in order, none after today); the vault is not asked.
class RowMapper {
public:
    // `headings` by column, as SheetRows::header() gives them. Fails when a key column or a column
    // of a required field is missing, or a wanted heading stands there twice.
    [[nodiscard]] static base::Result<RowMapper>
    create(const MappingProfile& profile, const QStringList& headings, base::Day today);
    ~RowMapper();
    RowMapper(RowMapper&&) noexcept;
    RowMapper& operator=(RowMapper&&) noexcept;

    // One row, one draft or its errors. `out` is used again from row to row.
    void map(const Row& row, MappedRow& out);

    // Headings of the profile that the sheet does not have, none of them needed.
    [[nodiscard]] const QStringList& missing() const;

private:
    struct Parts;
    explicit RowMapper(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace sizao::intake
