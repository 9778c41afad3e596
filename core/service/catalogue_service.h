// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/catalogue_compare.h"
#include "core/service/catalogue_view.h"
#include "core/service/session.h"

namespace sizao::service {

using rules::FieldDifference;
using rules::Fields;

enum class VersionStanding : std::uint8_t { InForce, Future, Superseded };
[[nodiscard]] QString toLabel(VersionStanding standing); // 施行中, 将施行, 已被取代

// One published version with the time it is in force.
struct VersionRow {
    domain::StandardKind kind = domain::StandardKind::Indicator;
    QString code;
    QString name;
    base::Day from;
    std::optional<base::Day> until; // last day; nullopt: no later version
    VersionStanding standing = VersionStanding::InForce;
    QString draft;                      // title of the draft it was published with; empty: shipped
    std::optional<base::Day> phase_end; // 阶段重点: planned last day
};

// One day on which the standards changed, with everything that began on it.
struct EditionRow {
    base::Day from;
    std::optional<base::Day> until; // last day before the next edition
    VersionStanding standing = VersionStanding::InForce;
    QString title; // of the draft; empty: shipped, or the end of a phase
    std::optional<base::Day> phase_end;
    int versions = 0;
};

// The published standards as an office reads them: what is in force on a day, what changed between
// two days. Anybody who opened the vault may read them.
class CatalogueService {
public:
    explicit CatalogueService(Session& session) : m_session(session) {}

    // By kind, code and day; of all codes or of one.
    [[nodiscard]] QFuture<base::Result<std::vector<VersionRow>>>
    versions(const QString& code = {}) const;
    // Newest first.
    [[nodiscard]] QFuture<base::Result<std::vector<EditionRow>>> editions() const;
    // NotFound before the first version.
    [[nodiscard]] QFuture<base::Result<CatalogueView>> viewOn(std::optional<base::Day> day) const;
    // The document `sizao.catalogue/1` of that day; importing it again changes nothing.
    [[nodiscard]] QFuture<base::Result<QJsonObject>> documentOn(std::optional<base::Day> day) const;
    // As json, or as xlsx by the ending of the name. A file of that name is replaced.
    [[nodiscard]] QFuture<base::Result<>> exportTo(const QString& path,
                                                   std::optional<base::Day> day) const;
    [[nodiscard]] QFuture<base::Result<std::vector<FieldDifference>>>
    compare(base::Day before, base::Day after, Fields fields = Fields::Different) const;

private:
    Session& m_session;
};

} // namespace sizao::service
