// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/standard.h"
#include "core/domain/standards_draft.h"

#include <QJsonObject>

#include <vector>

// Versions of standards as they are stored, and the document `sizao.catalogue/1` they make
// together on one day: what an office reads, edits with other programs and hands on.
namespace sizao::rules {

struct Versions {
    std::vector<domain::Catalogue> catalogues;
    std::vector<domain::IndicatorVersion> indicators;
    std::vector<domain::ModelVersion> models;

    [[nodiscard]] bool isEmpty() const {
        return catalogues.empty() && indicators.empty() && models.empty();
    }
    void add(const Versions& more);
    bool operator==(const Versions&) const = default;
};

// Calls visit(kind, version) for every version.
template <class Visit>
void forEachVersion(const Versions& versions, Visit&& visit) {
    for (const auto& version : versions.catalogues)
        visit(domain::StandardKind::Catalogue, version);
    for (const auto& version : versions.indicators)
        visit(domain::StandardKind::Indicator, version);
    for (const auto& version : versions.models)
        visit(domain::StandardKind::Model, version);
}

// Of every code the version of that day; in order of first appearance.
[[nodiscard]] Versions inForce(const Versions& all, base::Day day);

[[nodiscard]] QJsonObject bodyObject(const QString& body);
[[nodiscard]] QString bodyText(const QJsonObject& body); // compact

// The document of versions that are in force together: one catalogue, indicators by category. What
// the division into versions folded in is taken out again.
[[nodiscard]] QJsonObject documentOf(const Versions& together);

// The versions a document divides into, in force from `valid_from` on. A scale that is the same
// as that of `known` keeps its name, so that nothing seems changed that is not. Conflict: another
// scale under a name that is taken. The document has no faults (catalogue_check.h).
[[nodiscard]] base::Result<Versions> versionsOf(const QJsonObject& document, base::Day valid_from,
                                                const Versions& known);

// Only what says something else than the version in force; days and ids do not count.
[[nodiscard]] Versions changedIn(const Versions& wanted, const Versions& inForce);

// Same kind, code and day: the same id on every machine.
[[nodiscard]] base::RawId versionId(domain::StandardKind kind, const QString& code, base::Day from);

} // namespace sizao::rules
