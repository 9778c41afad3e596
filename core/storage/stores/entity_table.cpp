// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/entity_table.h"

namespace sizao::storage::entity_table {

void bindMeta(Statement& statement, const base::RawId& id, const RowMeta& meta) {
    statement.bind(1, id).bind(2, meta.home).bind(3, meta.rev);
    statement.bind(4, meta.origin_dev).bind(5, meta.origin_n).bind(6, meta.pending);
    statement.bind(7, meta.author).bind(8, meta.at_ms);
}

std::string placeholders(int count) {
    std::string list;
    for (int i = 1; i <= count; ++i)
        list += (i == 1 ? "?" : ", ?") + std::to_string(i);
    return list;
}

} // namespace sizao::storage::entity_table
