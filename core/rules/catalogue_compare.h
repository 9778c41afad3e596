// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/catalogue_document.h"

namespace sizao::rules {

// One field in which two versions of one thing differ, in words that people read.
struct FieldDifference {
    domain::StandardKind kind = domain::StandardKind::Indicator;
    QString code;
    QString name;
    QString field;  // place in the body: `levels[2].grade`, `weights.M-ZF`; empty: the whole thing
    QString label;  // `第 2 档 · 等级`
    QString before; // empty: was not there
    QString after;
    bool operator==(const FieldDifference&) const = default;
};

enum class Fields : std::uint8_t {
    Different,
    All, // also those that say the same: what stands side by side
};

// Both in force together. In the order catalogue, indicators, models, each by code. What the
// division of a document copies from the catalogue into every model is told once, there.
[[nodiscard]] std::vector<FieldDifference>
differencesOf(const Versions& before, const Versions& after, Fields fields = Fields::Different);
// Two bodies of one thing.
[[nodiscard]] std::vector<FieldDifference> differencesOf(domain::StandardKind kind,
                                                         const QJsonObject& before,
                                                         const QJsonObject& after,
                                                         Fields fields = Fields::Different);

// What a place in a body is called, in the interface language.
[[nodiscard]] QString labelOf(const QString& field);

} // namespace sizao::rules
