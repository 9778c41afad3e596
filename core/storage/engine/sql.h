// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace sizao::storage {

// The text of one statement and the name under which logs mention it ("person.insert").
// The constructor only takes literals, so a value cannot be formatted into SQL by accident.
class Sql {
public:
    consteval Sql(const char* name, const char* text) : m_name(name), m_text(text) {}

    // For texts put together from the field lists of core/domain: parts that are literals
    // themselves, never input. Both views must live until prepare() has returned.
    [[nodiscard]] static Sql assembled(std::string_view name, std::string_view text) {
        return Sql(Assembled{}, name, text);
    }

    [[nodiscard]] constexpr std::string_view name() const { return m_name; }
    [[nodiscard]] constexpr std::string_view text() const { return m_text; }

private:
    struct Assembled {};
    Sql(Assembled, std::string_view name, std::string_view text) : m_name(name), m_text(text) {}

    std::string_view m_name;
    std::string_view m_text;
};

} // namespace sizao::storage
