// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <cstring>
#include <vector>

namespace sizao::storage {

// What one committed transaction changed; models apply it row by row. Values only.
struct ChangeSet {
    struct Item {
        const char* type = ""; // entity type of its description
        base::RawId id;
        bool created = false;
    };
    // An import names its type once: models then offer to reload instead of moving rows.
    static constexpr std::size_t mostItems = 1000;

    qint64 position = 0; // end of the outbox after this commit
    std::vector<Item> items;
    std::vector<const char*> bulkTypes;

    void add(const char* type, const base::RawId& id, bool created) {
        if (items.size() < mostItems)
            items.push_back({type, id, created});
        else if (!concernsBulk(type))
            bulkTypes.push_back(type);
    }
    [[nodiscard]] bool isEmpty() const { return items.empty() && bulkTypes.empty(); }
    [[nodiscard]] bool concernsBulk(const char* type) const {
        for (const char* known : bulkTypes)
            if (std::strcmp(known, type) == 0)
                return true;
        return false;
    }
    [[nodiscard]] bool concerns(const char* type) const {
        for (const Item& item : items)
            if (std::strcmp(item.type, type) == 0)
                return true;
        return concernsBulk(type);
    }
};

} // namespace sizao::storage
