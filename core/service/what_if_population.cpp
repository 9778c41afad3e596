// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/what_if_population.h"

#include "core/base/hash.h"
#include "core/storage/outbox/journal.h"
#include "core/storage/stores/entity_table.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <unordered_map>

namespace sizao::service {
namespace {

using base::Result;
using storage::Database;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

// The unit of each person on that day.
Result<std::unordered_map<base::RawId, QString>> unitNames(Database& database, base::Day on) {
    const auto units = storage::entity_table::all<domain::Unit>(database);
    const auto tenures = storage::entity_table::all<domain::Tenure>(database);
    if (!units || !tenures)
        return base::fail(!units ? units.error() : tenures.error());
    std::unordered_map<base::RawId, QString> names;
    for (const domain::Unit& unit : *units)
        names[unit.id] = unit.name;
    std::unordered_map<base::RawId, QString> held;
    for (const domain::Tenure& tenure : *tenures)
        if ((!tenure.held_from || *tenure.held_from <= on)
            && (!tenure.held_to || *tenure.held_to >= on))
            held[tenure.person] = names[tenure.unit];
    return held;
}

// `35–44 岁`; empty when the year is not known.
QString ageBand(int birth_year, base::Day on) {
    if (birth_year <= 0)
        return {};
    const int age = on.year() - birth_year;
    if (age < 35)
        return Text::tr("35 岁以下");
    if (age < 45)
        return Text::tr("35 至 44 岁");
    return age < 55 ? Text::tr("45 至 54 岁") : Text::tr("55 岁以上");
}

QString grassrootsBand(int years) {
    if (years <= 0)
        return Text::tr("无基层经历");
    return years < 3 ? Text::tr("基层不满 3 年") : Text::tr("基层 3 年以上");
}

void hash(base::Sha256& sum, const rules::Fact& fact, const rules::Standards& standards) {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << fact.known_on.number() << fact.occurred_on.number() << fact.rev << int(fact.kind)
        << int(fact.grade) << int(fact.grade_at_verifying.value_or(domain::Grade{}))
        << fact.influence << fact.urgency << fact.corrected
        << (fact.indicator == rules::unknownIndicator ? QString()
                                                      : standards.indicatorCodes()[fact.indicator]);
    sum.add(fact.id.view());
    sum.add(fact.record.view());
    sum.add(fact.other.view());
    sum.add(fact.undone.view());
    sum.add(bytes);
}

// Whose facts a unit counts, and by how many people they are measured.
void hash(base::Sha256& sum, const rules::UnitFacts& unit) {
    for (const rules::Fact& fact : unit.facts) {
        sum.add(fact.unit.view());
        if (fact.person != 0)
            sum.add(unit.context.staff[fact.person - 1].view());
    }
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const rules::Headcount& step : unit.context.exposure.headcounts())
        out << step.from.number() << qint64(step.persons);
    sum.add(bytes);
}

using EntryOf = std::unordered_map<base::RawId, SubjectEntry*>;

// One entry each, in order of ids, without facts.
template <class Entity>
EntryOf addEntries(WhatIfPopulation& population, std::vector<Entity>& entities) {
    std::sort(entities.begin(), entities.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    population.entries.reserve(entities.size());
    EntryOf entryOf;
    for (const Entity& entity : entities) {
        SubjectEntry& entry = population.entries.emplace_back();
        entry.subject = {population.kind, entity.id};
        entryOf[entity.id] = &entry;
    }
    return entryOf;
}

Result<> takePersons(Database& database, const FactCache& cache, base::Day on,
                     WhatIfPopulation& population) {
    auto persons = storage::entity_table::all<domain::Person>(database);
    const auto profiles = storage::entity_table::all<domain::PersonProfile>(database);
    auto units = unitNames(database, on);
    if (!persons || !profiles || !units)
        return base::fail(!persons    ? persons.error()
                          : !profiles ? profiles.error()
                                      : units.error());
    std::unordered_map<base::RawId, const domain::PersonProfile*> profileOf;
    for (const domain::PersonProfile& profile : *profiles)
        profileOf[profile.id] = &profile;
    const EntryOf entryOf = addEntries(population, *persons);
    for (const domain::Person& person : *persons) {
        population.names.push_back(
            {{population.kind, person.id}, person.name, person.staff_no, (*units)[person.id]});
        const auto profile = profileOf.find(person.id);
        population.profiles.push_back(profile == profileOf.end() ? domain::PersonProfile()
                                                                 : *profile->second);
    }
    cache.visit([&](const SubjectEntry& known) {
        if (const auto entry = entryOf.find(known.subject.id); entry != entryOf.end())
            entry->second->facts = known.facts;
    });
    return {};
}

// What the cache gathered for a unit is shared, not copied.
Result<> takeUnits(Database& database, const FactCache& cache, WhatIfPopulation& population) {
    auto units = storage::entity_table::all<domain::Unit>(database);
    if (!units)
        return base::fail(units.error());
    const EntryOf entryOf = addEntries(population, *units);
    for (const domain::Unit& unit : *units)
        population.names.push_back({{population.kind, unit.id}, unit.name, {}, {}});
    cache.visit([&](const SubjectEntry& known) {
        if (const auto entry = entryOf.find(known.subject.id); entry != entryOf.end())
            entry->second->unit = known.unit;
    });
    for (SubjectEntry& entry : population.entries)
        if (!entry.unit) // nothing happened there
            entry.unit = std::make_shared<const rules::UnitFacts>(
                rules::UnitFacts{{}, {entry.subject.id, {}, {}}});
    return {};
}

} // namespace

std::optional<std::size_t> WhatIfPopulation::positionOf(const domain::SubjectRef& subject) const {
    const auto found = std::find_if(names.begin(), names.end(), [&](const WhatIfSubject& named) {
        return named.subject == subject;
    });
    if (found == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

std::vector<rules::Grouping> WhatIfPopulation::groupings(base::Day on) const {
    std::vector<rules::Grouping> groupings{{Text::tr("职级"), {}},
                                           {Text::tr("学历"), {}},
                                           {Text::tr("年龄"), {}},
                                           {Text::tr("基层经历"), {}}};
    for (const domain::PersonProfile& profile : profiles) {
        const bool isKnown = !profile.id.isNull();
        groupings[0].groups.push_back(profile.rank);
        groupings[1].groups.push_back(profile.education);
        groupings[2].groups.push_back(ageBand(profile.birth_year, on));
        groupings[3].groups.push_back(isKnown ? grassrootsBand(profile.grassroots_years)
                                              : QString());
    }
    return groupings;
}

QString WhatIfPopulation::factsDigest() const {
    base::Sha256 sum;
    for (const rules::SubjectFacts& view : views) {
        sum.add(view.subject.id.view());
        for (const rules::Fact& fact : view.facts)
            hash(sum, fact, *standards);
    }
    for (const SubjectEntry& entry : entries)
        if (entry.unit)
            hash(sum, *entry.unit);
    return QString::fromLatin1(base::toHex(sum.finish()));
}

Result<std::shared_ptr<const WhatIfPopulation>>
readPopulation(Database& database, std::shared_ptr<const rules::Standards> standards,
               domain::SubjectKind kind, base::Day on) {
    FactCache cache;
    const auto position = storage::outboxPosition(database);
    const auto read = cache.refresh(database, standards);
    if (!position || !read)
        return base::fail(!position ? position.error() : read.error());
    auto population = std::make_shared<WhatIfPopulation>();
    population->kind = kind;
    population->position = *position;
    population->standards = std::move(standards);
    const auto taken = kind == domain::SubjectKind::Unit
                           ? takeUnits(database, cache, *population)
                           : takePersons(database, cache, on, *population);
    if (!taken)
        return base::fail(taken.error());
    for (const SubjectEntry& entry : population->entries)
        population->views.push_back(entry.view());
    return population;
}

} // namespace sizao::service
