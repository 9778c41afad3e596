// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stores/entity_table.h"

#include <functional>
#include <string>
#include <vector>

namespace sizao::storage {

// A WHERE clause put together from literals; the values are bound in the order of their '?'.
class Conditions {
public:
    template <class... Values>
    void add(const char* condition, Values... values) {
        append(condition);
        (m_binders.push_back([value = std::move(values)](Statement& statement, int index) {
            entity_table::bindField(statement, index, value);
        }),
         ...);
    }
    // `before` (…) `after`, with the conditions of a sub-select in between.
    void add(const char* before, const Conditions& inner, const char* after) {
        append(before + inner.m_text + after);
        m_binders.insert(m_binders.end(), inner.m_binders.begin(), inner.m_binders.end());
    }

    void addAlternative(const char* condition, domain::DescribedEnum auto value) {
        m_text += (m_text.empty() ? "" : " OR ") + std::string(condition);
        m_binders.push_back([value](Statement& statement, int index) {
            entity_table::bindField(statement, index, value);
        });
    }

    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    [[nodiscard]] const std::string& text() const { return m_text; }
    // Binds from parameter `first` on; returns the next free one.
    int bindTo(Statement& statement, int first) const {
        for (const auto& binder : m_binders)
            binder(statement, first++);
        return first;
    }

private:
    void append(const std::string& condition) {
        m_text += (m_text.empty() ? "" : " AND ") + condition;
    }

    std::string m_text;
    std::vector<std::function<void(Statement&, int)>> m_binders;
};

} // namespace sizao::storage
