// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/standards_units.h"

#include "core/domain/codec.h"
#include "core/rules/standards_json.h"

#include <QJsonArray>

namespace sizao::rules {

namespace {

QJsonValue at(const QJsonObject& json, const char* key) {
    return json[QLatin1String(key)];
}

bool readLines(const QJsonObject& json, std::array<MilliPoints, 3>& lines) {
    std::size_t tier = 0;
    for (const char* name : {"YELLOW", "ORANGE", "RED"}) {
        const auto line = milliPoints(at(json, name));
        if (!line)
            return false;
        lines[tier++] = *line;
    }
    return true;
}

bool readOwnTrack(const QJsonObject& unit, UnitRules& rules) {
    const QJsonValue own = at(unit, "own");
    return !own.isObject()
           || readLines(at(own.toObject(), "thresholds").toObject(), rules.own.emplace());
}

QJsonValue linesToJson(const std::array<MilliPoints, 3>& lines) {
    return QJsonArray{qint64(lines[0]), qint64(lines[1]), qint64(lines[2])};
}

bool linesFromJson(const QJsonValue& json, std::array<MilliPoints, 3>& lines) {
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size() && i < 3; ++i)
        lines[static_cast<std::size_t>(i)] = array[i].toInteger();
    return array.size() == 3;
}

bool readFloor(const QJsonObject& rule, const char* share, const char* least, UnitFloor& floor) {
    const QJsonObject when = at(rule, "when").toObject();
    const auto tier = domain::fromCode<Tier>(at(rule, "tier_at_least").toString());
    floor.percent = at(when, share).toInt();
    floor.at_least = at(when, least).toInt();
    floor.window_days = at(when, "window_days").toInt(floor.window_days);
    if (tier)
        floor.tier = *tier;
    return tier && floor.percent > 0 && floor.percent <= 100 && floor.at_least > 0;
}

bool readFloors(const QJsonValue& rules, UnitRules& unit) {
    for (const QJsonValue value : rules.toArray()) {
        const QJsonObject rule = value.toObject();
        const QString code = at(rule, "code").toString();
        if (code == QLatin1String("N1")
            && !readFloor(rule, "share_of_staff_with_live_orange_or_red_percent", "min_persons",
                          unit.staff_warned))
            return false;
        if (code == QLatin1String("N2")
            && !readFloor(rule, "rectification_overdue_rate_percent", "min_overdue_items",
                          unit.overdue))
            return false;
    }
    return true;
}

constexpr struct {
    const char* code;
    RateBasis basis;
} bases[] = {{"PER_100_STAFF", RateBasis::Staff}, {"PER_100_MATTERS", RateBasis::Matters}};

bool readBasis(const QString& code, RateBasis& basis) {
    for (const auto& known : bases)
        if (code == QLatin1String(known.code)) {
            basis = known.basis;
            return true;
        }
    return false;
}

QJsonObject floorToJson(const UnitFloor& floor) {
    return {{QStringLiteral("percent"), floor.percent},
            {QStringLiteral("at_least"), floor.at_least},
            {QStringLiteral("window_days"), floor.window_days},
            {QStringLiteral("tier"), QLatin1String(domain::toCode(floor.tier))}};
}

bool floorFromJson(const QJsonObject& json, UnitFloor& floor) {
    const auto tier = domain::fromCode<Tier>(at(json, "tier").toString());
    if (!tier)
        return false;
    floor = {at(json, "percent").toInt(), at(json, "at_least").toInt(),
             at(json, "window_days").toInt(), *tier};
    return true;
}

} // namespace

bool readUnitTrack(const QJsonObject& body, ModelRules& model) {
    if (!at(body, "unit").isObject())
        return true;
    const QJsonObject unit = at(body, "unit").toObject();
    const QJsonObject rate = at(unit, "rate").toObject();
    const QJsonObject shrink = at(rate, "shrink").toObject();
    const QJsonObject evidence = at(rate, "min_evidence").toObject();
    UnitRules rules;
    const auto reference = milliPoints(at(shrink, "reference_rate"));
    const auto cap = milliPoints(at(rate, "person_cap_points"));
    if (!readOwnTrack(unit, rules) || !readBasis(at(rate, "basis").toString(), rules.basis)
        || !readLines(at(rate, "thresholds").toObject(), rules.thresholds) || !reference || !cap
        || !readFloors(at(body, "unit_floors"), rules))
        return false;
    rules.kappa = at(shrink, "kappa").toInt(-1);
    rules.reference_rate = *reference;
    rules.person_cap = *cap;
    rules.min_events = at(evidence, "records").toInt(-1);
    rules.min_persons = at(evidence, "persons_or_unit_records").toInt(-1);
    rules.calibrated = at(rate, "calibrated").toBool(true);
    model.unit = rules;
    return true;
}

QJsonObject unitToParameters(const UnitRules& unit) {
    const char* basis = "";
    for (const auto& known : bases)
        if (known.basis == unit.basis)
            basis = known.code;
    return {{QStringLiteral("own"), unit.own ? linesToJson(*unit.own) : QJsonValue()},
            {QStringLiteral("basis"), QLatin1String(basis)},
            {QStringLiteral("thresholds"), linesToJson(unit.thresholds)},
            {QStringLiteral("kappa"), unit.kappa},
            {QStringLiteral("reference_rate"), qint64(unit.reference_rate)},
            {QStringLiteral("person_cap"), qint64(unit.person_cap)},
            {QStringLiteral("min_events"), unit.min_events},
            {QStringLiteral("min_persons"), unit.min_persons},
            {QStringLiteral("calibrated"), unit.calibrated},
            {QStringLiteral("staff_warned"), floorToJson(unit.staff_warned)},
            {QStringLiteral("overdue"), floorToJson(unit.overdue)}};
}

bool unitFromParameters(const QJsonObject& json, UnitRules& unit) {
    const QJsonValue own = at(json, "own");
    if (!linesFromJson(at(json, "thresholds"), unit.thresholds)
        || (own.isArray() && !linesFromJson(own, unit.own.emplace()))
        || !readBasis(at(json, "basis").toString(), unit.basis)
        || !floorFromJson(at(json, "staff_warned").toObject(), unit.staff_warned)
        || !floorFromJson(at(json, "overdue").toObject(), unit.overdue))
        return false;
    unit.kappa = at(json, "kappa").toInt();
    unit.reference_rate = at(json, "reference_rate").toInteger();
    unit.person_cap = at(json, "person_cap").toInteger();
    unit.min_events = at(json, "min_events").toInt();
    unit.min_persons = at(json, "min_persons").toInt();
    unit.calibrated = at(json, "calibrated").toBool();
    return true;
}

} // namespace sizao::rules
