// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/world_units.h"

#include "core/rules/unit_facts.h"

#include <QJsonArray>

namespace sizao::rules {

namespace {

UnitFloor readFloor(const QJsonValue& json) {
    UnitFloor floor;
    floor.percent = json[QLatin1String("percent")].toInt();
    floor.at_least = json[QLatin1String("least")].toInt();
    floor.window_days = json[QLatin1String("window")].toInt(floor.window_days);
    floor.tier = static_cast<Tier>(json[QLatin1String("tier")].toInt(1));
    return floor;
}

base::Result<Exposure> readExposure(const QJsonValue& unit) {
    std::vector<Headcount> headcounts;
    std::vector<Handled> handled;
    for (const QJsonValue step : unit[QLatin1String("headcount")].toArray()) {
        const auto day = worldDay(step[0]);
        if (!day)
            return base::fail(day.error());
        headcounts.push_back({*day, step[1].toInteger()});
    }
    for (const QJsonValue count : unit[QLatin1String("handled")].toArray()) {
        const auto day = worldDay(count[0]);
        if (!day)
            return base::fail(day.error());
        handled.push_back({*day, count[1].toInteger()});
    }
    return Exposure(std::move(headcounts), std::move(handled));
}

} // namespace

UnitRules readWorldUnitRules(const WorldValue& value) {
    UnitRules unit;
    const QJsonArray thresholds = value("threshold").toArray();
    for (qsizetype i = 0; i < thresholds.size() && i < 3; ++i)
        unit.thresholds[static_cast<std::size_t>(i)] = thresholds[i].toInteger();
    unit.kappa = value("kappa").toInt(unit.kappa);
    unit.reference_rate = value("reference_rate").toInteger(unit.reference_rate);
    unit.person_cap = value("person_cap").toInteger(unit.person_cap);
    unit.min_events = value("min_events").toInt(unit.min_events);
    unit.min_persons = value("min_persons").toInt(unit.min_persons);
    if (value("basis").toString() == QLatin1String("matters"))
        unit.basis = RateBasis::Matters;
    unit.staff_warned = readFloor(value("staff_warned"));
    unit.overdue = readFloor(value("overdue"));
    return unit;
}

base::Result<void> readWorldUnit(const QJsonValue& unit, World& world) {
    auto exposure = readExposure(unit);
    if (!exposure)
        return base::fail(exposure.error());
    const QString name = unit[QLatin1String("id")].toString();
    WorldSubject& subject = world.subjects[name];
    subject.subject = {domain::SubjectKind::Unit, worldId(name)};
    subject.unit = std::make_unique<UnitContext>();
    subject.unit->unit = worldId(name);
    subject.unit->exposure = std::move(*exposure);
    return {};
}

void gatherWorldUnits(World& world) {
    std::vector<StaffFacts> people;
    for (const auto& [name, subject] : world.subjects)
        if (!subject.unit)
            people.push_back({domain::PersonId(subject.subject.id), subject.facts});
    for (auto& [name, subject] : world.subjects) {
        if (!subject.unit)
            continue;
        UnitFacts gathered = gatherUnit(subject.unit->unit, subject.facts, people,
                                        std::move(subject.unit->exposure));
        subject.facts = std::move(gathered.facts);
        *subject.unit = std::move(gathered.context);
    }
}

} // namespace sizao::rules
