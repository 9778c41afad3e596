// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_parameters.h"

#include "core/domain/codec.h"
#include "core/rules/standards_units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sizao::rules {

namespace {

QJsonArray capsToJson(const std::vector<Cap>& caps) {
    QJsonArray array;
    for (const Cap& cap : caps)
        array.append(QJsonObject{{QStringLiteral("key"), cap.key},
                                 {QStringLiteral("points"), qint64(cap.points)}});
    return array;
}

QJsonArray floorsToJson(const std::vector<Floor>& floors) {
    QJsonArray array;
    for (const Floor& floor : floors)
        array.append(QJsonObject{
            {QStringLiteral("code"), floor.code},
            {QStringLiteral("grade"), QLatin1String(domain::toCode(floor.grade))},
            {QStringLiteral("count"), floor.count},
            {QStringLiteral("same_indicator"), floor.same_indicator},
            {QStringLiteral("window_days"), floor.window_days},
            {QStringLiteral("at_least"), QLatin1String(domain::toCode(floor.at_least))}});
    return array;
}

base::Result<ModelRules> damaged() {
    return base::fail(base::ErrorCode::Damaged,
                      QCoreApplication::translate("Standards", "依据单中的模型参数不完整。"));
}

bool readFloors(const QJsonArray& array, std::vector<Floor>& floors) {
    for (const QJsonValue value : array) {
        const QJsonObject json = value.toObject();
        const auto grade = domain::fromCode<Grade>(json[QLatin1String("grade")].toString());
        const auto tier = domain::fromCode<Tier>(json[QLatin1String("at_least")].toString());
        if (!grade || !tier)
            return false;
        floors.push_back({json[QLatin1String("code")].toString(), *grade,
                          json[QLatin1String("count")].toInt(),
                          json[QLatin1String("same_indicator")].toBool(),
                          json[QLatin1String("window_days")].toInt(), *tier});
    }
    return true;
}

} // namespace

QString parametersOf(const ModelRules& model) {
    QJsonArray thresholds;
    for (const MilliPoints threshold : model.thresholds)
        thresholds.append(qint64(threshold));
    QJsonArray indicatorCaps;
    for (const auto& cap : model.indicator_caps)
        indicatorCaps.append(cap ? QJsonValue(qint64(*cap)) : QJsonValue());
    QJsonObject json{{QStringLiteral("thresholds"), thresholds},
                     {QStringLiteral("window_days"), model.window_days},
                     {QStringLiteral("grace_days"), model.grace_days},
                     {QStringLiteral("hysteresis_percent"), model.hysteresis_percent},
                     {QStringLiteral("lenient"), model.lenient},
                     {QStringLiteral("indicator_caps"), indicatorCaps},
                     {QStringLiteral("caps"), capsToJson(model.caps)},
                     {QStringLiteral("floors"), floorsToJson(model.floors)},
                     {QStringLiteral("repeat_cases"), model.repeat_cases},
                     {QStringLiteral("repeat_days"), model.repeat_days},
                     {QStringLiteral("raise_most"), model.raise_most}};
    // What came to the rules later is written where a model says it: older sheets keep their bytes.
    if (!model.false_rectification.isEmpty())
        json.insert(QStringLiteral("false_rectification"),
                    QJsonObject{{QStringLiteral("indicator"), model.false_rectification},
                                {QStringLiteral("grade"),
                                 QLatin1String(domain::toCode(model.false_rectification_grade))}});
    if (model.relapse_raises)
        json.insert(QStringLiteral("relapse_raises"), true);
    if (!model.persons)
        json.insert(QStringLiteral("persons"), false);
    if (model.unit)
        json.insert(QStringLiteral("unit"), unitToParameters(*model.unit));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

base::Result<ModelRules> modelFromParameters(const QString& parameters) {
    const QJsonObject json = QJsonDocument::fromJson(parameters.toUtf8()).object();
    const QJsonArray thresholds = json[QLatin1String("thresholds")].toArray();
    const QJsonArray indicatorCaps = json[QLatin1String("indicator_caps")].toArray();
    if (thresholds.size() != 3 || indicatorCaps.size() != 4)
        return damaged();
    ModelRules model;
    for (qsizetype i = 0; i < 3; ++i)
        model.thresholds[static_cast<std::size_t>(i)] = thresholds[i].toInteger();
    for (qsizetype i = 0; i < 4; ++i)
        if (!indicatorCaps[i].isNull())
            model.indicator_caps[static_cast<std::size_t>(i)] = indicatorCaps[i].toInteger();
    model.window_days = json[QLatin1String("window_days")].toInt();
    model.grace_days = json[QLatin1String("grace_days")].toInt();
    model.hysteresis_percent = json[QLatin1String("hysteresis_percent")].toInt();
    model.lenient = json[QLatin1String("lenient")].toBool();
    model.repeat_cases = json[QLatin1String("repeat_cases")].toInt();
    model.repeat_days = json[QLatin1String("repeat_days")].toInt();
    model.raise_most = json[QLatin1String("raise_most")].toInt();
    for (const QJsonValue cap : json[QLatin1String("caps")].toArray())
        model.caps.push_back(
            {cap[QLatin1String("key")].toString(), cap[QLatin1String("points")].toInteger()});
    if (!readFloors(json[QLatin1String("floors")].toArray(), model.floors))
        return damaged();
    const QJsonObject fake = json[QLatin1String("false_rectification")].toObject();
    model.false_rectification = fake[QLatin1String("indicator")].toString();
    model.false_rectification_grade =
        domain::fromCode<Grade>(fake[QLatin1String("grade")].toString()).value_or(Grade::I);
    model.relapse_raises = json[QLatin1String("relapse_raises")].toBool();
    model.persons = json[QLatin1String("persons")].toBool(true);
    if (const QJsonValue unit = json[QLatin1String("unit")]; unit.isObject())
        if (!unitFromParameters(unit.toObject(), model.unit.emplace()))
            return damaged();
    return model;
}

} // namespace sizao::rules
