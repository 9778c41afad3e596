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

template <domain::DescribedEnum E>
QString labelOf(const std::optional<E>& value) {
    return value ? domain::toLabel(*value) : QString();
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

// Empty: no years are recorded, which does not say that there were none.
QString grassrootsBand(int years) {
    if (years <= 0)
        return {};
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

template <class Entity>
void sortById(std::vector<Entity>& entities) {
    std::sort(entities.begin(), entities.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
}

Result<> takePersons(Database& database, const FactCache& facts, base::Day on,
                     WhatIfPopulation& population) {
    auto persons = storage::entity_table::all<domain::Person>(database);
    const auto profiles = storage::entity_table::all<domain::PersonProfile>(database);
    auto units = unitNames(database, on);
    if (!persons || !profiles || !units)
        return base::fail(!persons    ? persons.error()
                          : !profiles ? profiles.error()
                                      : units.error());
    sortById(*persons);
    std::unordered_map<base::RawId, const domain::PersonProfile*> profileOf;
    for (const domain::PersonProfile& profile : *profiles)
        profileOf[profile.id] = &profile;
    for (const domain::Person& person : *persons) {
        const domain::SubjectRef subject{population.kind, person.id};
        population.names.push_back({subject, person.name, person.staff_no, (*units)[person.id]});
        const auto profile = profileOf.find(person.id);
        population.profiles.push_back(profile == profileOf.end() ? domain::PersonProfile()
                                                                 : *profile->second);
        rules::SubjectFacts& view = population.views.emplace_back();
        view.subject = subject;
        if (const FactCache::Entry entry = facts.entryOf(person.id)) {
            view.facts = entry->facts; // decisions are not replayed
            population.entries.push_back(entry);
        }
    }
    return {};
}

// What the cache gathered for a unit is shared, not copied.
Result<> takeUnits(Database& database, const FactCache& facts, WhatIfPopulation& population) {
    auto units = storage::entity_table::all<domain::Unit>(database);
    if (!units)
        return base::fail(units.error());
    sortById(*units);
    for (const domain::Unit& unit : *units) {
        const domain::SubjectRef subject{population.kind, unit.id};
        population.names.push_back({subject, unit.name, {}, {}});
        FactCache::Entry entry = facts.entryOf(unit.id);
        if (!entry || !entry->unit) { // nothing happened there
            SubjectEntry quiet;
            quiet.subject = subject;
            quiet.unit =
                std::make_shared<const rules::UnitFacts>(rules::UnitFacts{{}, {unit.id, {}, {}}});
            entry = std::make_shared<const SubjectEntry>(std::move(quiet));
        }
        population.views.push_back(entry->unit->view({}));
        population.entries.push_back(std::move(entry));
    }
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
    using Profile = domain::PersonProfile;
    std::vector<rules::Grouping> groupings;
    const auto divide = [&](const QString& name, auto&& groupOf) {
        rules::Grouping& grouping = groupings.emplace_back(rules::Grouping{name, {}});
        for (const Profile& profile : profiles)
            grouping.groups.push_back(groupOf(profile));
    };
    divide(Text::tr("职级"), [](const Profile& profile) { return profile.rank; });
    divide(Text::tr("干部类别"), [](const Profile& p) { return labelOf(p.cadre_class); });
    divide(Text::tr("性别"), [](const Profile& profile) { return labelOf(profile.sex); });
    divide(Text::tr("年龄"),
           [on](const Profile& profile) { return ageBand(profile.birth_year, on); });
    divide(Text::tr("学历"), [](const Profile& profile) { return profile.education; });
    divide(Text::tr("基层经历"),
           [](const Profile& profile) { return grassrootsBand(profile.grassroots_years); });
    return groupings;
}

QString WhatIfPopulation::factsDigest() const {
    base::Sha256 sum;
    for (const rules::SubjectFacts& view : views) {
        sum.add(view.subject.id.view());
        for (const rules::Fact& fact : view.facts)
            hash(sum, fact, *standards);
    }
    for (const FactCache::Entry& entry : entries)
        if (entry->unit)
            hash(sum, *entry->unit);
    return QString::fromLatin1(base::toHex(sum.finish()));
}

Result<std::shared_ptr<const WhatIfPopulation>> readPopulation(
    Database& database, FactCache& facts, std::shared_ptr<const rules::Standards> standards,
    std::shared_ptr<const rules::WorkCalendar> calendar, domain::SubjectKind kind, base::Day on) {
    const auto position = storage::outboxPosition(database);
    const auto read = facts.refresh(database, standards, std::move(calendar));
    if (!position || !read)
        return base::fail(!position ? position.error() : read.error());
    auto population = std::make_shared<WhatIfPopulation>();
    population->kind = kind;
    population->position = *position;
    population->standards = std::move(standards);
    const auto taken = kind == domain::SubjectKind::Unit
                           ? takeUnits(database, facts, *population)
                           : takePersons(database, facts, on, *population);
    if (!taken)
        return base::fail(taken.error());
    return population;
}

} // namespace sizao::service
