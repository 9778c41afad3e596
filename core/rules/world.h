// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fact.h"

#include <QJsonObject>

#include <map>

// One world of a `sizao-worlds/1` file, read into standards, facts and decisions.
namespace sizao::rules {

struct WorldSubject {
    domain::SubjectRef subject;
    std::vector<Fact> facts;             // sorted
    std::vector<DecisionFact> decisions; // sorted; sheets are frozen while the world runs
    std::unique_ptr<UnitContext> unit;   // exactly for units
    [[nodiscard]] SubjectFacts view() const { return {subject, facts, decisions, unit.get()}; }
};

struct World {
    QString id;
    Standards standards;
    std::map<QString, WorldSubject> subjects;
    std::map<QString, QString> subject_of_event;
    std::map<base::RawId, QString> names; // of records and facts, for what is printed
    base::Day until;
    QJsonObject expect;
};

// Ids of a world keep the order of their texts; at most 16 bytes long.
[[nodiscard]] base::RawId worldId(const QString& text);

[[nodiscard]] base::Result<World> readWorld(const QJsonObject& world, const QJsonObject& defaults);
[[nodiscard]] base::Result<base::Day> worldDay(const QJsonValue& json);

} // namespace sizao::rules
