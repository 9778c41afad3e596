// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

// The closed list of names a template may use: `{{案号}}`. Names of the element group carry the codes
// of `letter_elements` in the catalogue.
namespace sizao::documents {

struct Placeholder {
    const char* name;    // as it is written in a template
    const char* code;    // in files of values and in stored letters
    const char* meaning; // Chinese source text of the context "Letter", for the list in the program
};

// Head, parties, terms, imprint.
[[nodiscard]] std::span<const Placeholder> generalPlaceholders();
// What a letter of its tier has to say (domain, section 6).
[[nodiscard]] std::span<const Placeholder> elementPlaceholders();

// `{{#整改事项}} … {{/整改事项}}`: repeated for each entry, with columns of its own.
struct PlaceholderGroup {
    Placeholder group;
    std::span<const Placeholder> columns;
};
[[nodiscard]] std::span<const PlaceholderGroup> placeholderGroups();
[[nodiscard]] const PlaceholderGroup* groupNamed(const QString& name);

// Of the first two lists; nullptr: there is none.
[[nodiscard]] const Placeholder* placeholderNamed(const QString& name);
[[nodiscard]] const Placeholder* columnNamed(const PlaceholderGroup& group, const QString& name);
// All names of the first two lists, and those of a group's columns.
[[nodiscard]] QStringList placeholderNames();
[[nodiscard]] QStringList columnNames(const PlaceholderGroup& group);

} // namespace sizao::documents
