// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/people.h"
#include "core/storage/engine/database.h"

#include <functional>

namespace sizao::storage {

// A cadre as lists and choices show one: with the unit held now.
struct PersonRow {
    domain::PersonId id;
    QString name;
    QString pinyin;
    QString staff_no;
    domain::UnitId unit;
    QString unit_name; // empty: no post known
    QString post;
};

[[nodiscard]] base::Result<std::optional<domain::Person>> findPersonByStaffNo(Database& database,
                                                                              const QString& no);
// All who bear the name: a name is no key.
[[nodiscard]] base::Result<std::vector<domain::Person>> findPersonsByName(Database& database,
                                                                          const QString& name);
// By code first, then by full or short name.
[[nodiscard]] base::Result<std::optional<domain::Unit>> findUnitByText(Database& database,
                                                                       const QString& text);
// The post held on the day; the latest that began before when periods overlap.
[[nodiscard]] base::Result<std::optional<domain::Tenure>>
findTenureOn(Database& database, domain::PersonId person, base::Day day);
// All of one unit, or all of everybody; in order of unit, person and day.
[[nodiscard]] base::Result<> visitTenures(Database& database, std::optional<domain::UnitId> unit,
                                          const std::function<void(const domain::Tenure&)>& visit);
[[nodiscard]] base::Result<std::vector<domain::Tenure>> tenuresOf(Database& database,
                                                                  domain::PersonId person);

// Who is comparable: class and rank of a cadre, the kind of a unit, and all who share them on that
// day. Cadres count while they hold a post and are not out of service, units while they exist.
// Empty: not everything of this is known.
struct Peers {
    std::optional<domain::CadreClass> cadre_class; // of cadres
    QString group;
    std::vector<base::RawId> subjects;
};
[[nodiscard]] base::Result<Peers> peersOfPerson(Database& database, domain::PersonId person,
                                                base::Day day);
[[nodiscard]] base::Result<Peers> peersOfUnit(Database& database, domain::UnitId unit,
                                              base::Day day);

// Sorted by pinyin; at most `limit`. Name, pinyin, initials (first letters) or staff number
// beginning with `text`; empty text: all.
[[nodiscard]] base::Result<std::vector<PersonRow>> searchPersons(Database& database,
                                                                 const QString& text, int limit);
[[nodiscard]] base::Result<qint64> countPersons(Database& database);

} // namespace sizao::storage
