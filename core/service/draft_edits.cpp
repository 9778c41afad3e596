// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/draft_edits.h"

#include <QJsonArray>

#include <cmath>

namespace sizao::service {
namespace {

// Number in a text times `scale`, if that is whole.
std::optional<qint64> scaled(const QString& text, int scale) {
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber) * scale;
    constexpr double tolerance = 1e-6;
    constexpr double largest = 1e9;
    if (!isNumber || std::abs(number) > largest
        || std::abs(number - std::round(number)) > tolerance)
        return std::nullopt;
    return static_cast<qint64>(std::llround(number));
}

template <class Edit>
QJsonObject withLevel(QJsonObject indicator, int level, Edit&& edit) {
    QJsonArray levels = indicator[u"levels"].toArray();
    for (qsizetype i = 0; i < levels.size(); ++i)
        if (levels[i][u"level"].toInt(-1) == level) {
            QJsonObject changed = levels[i].toObject();
            edit(changed);
            levels[i] = changed;
        }
    indicator.insert(QStringLiteral("levels"), levels);
    return indicator;
}

} // namespace

QJsonObject withWeight(QJsonObject indicator, const QString& model, int hundredths) {
    QJsonObject weights = indicator[u"weights"].toObject();
    if (hundredths == 0)
        weights.remove(model);
    else
        weights.insert(model, hundredths);
    indicator.insert(QStringLiteral("weights"), weights);
    return indicator;
}

QJsonObject withGrade(QJsonObject indicator, int level, std::optional<domain::Grade> grade,
                      const QJsonObject& catalogue) {
    const QJsonValue code =
        grade ? QJsonValue(QLatin1String(domain::toCode(*grade))) : QJsonValue(QJsonValue::Null);
    indicator = withLevel(std::move(indicator), level, [&](QJsonObject& changed) {
        changed.insert(QStringLiteral("grade"), code);
    });
    if (!grade || indicator[u"base_level"].toInt(-1) != level)
        return indicator;
    indicator.insert(QStringLiteral("grade"), code);
    for (const QJsonValue known : catalogue[u"grades"].toArray())
        if (known[u"code"] == code)
            indicator.insert(QStringLiteral("points"), known[u"points"]);
    return indicator;
}

QJsonObject withLevelText(QJsonObject indicator, int level, const QString& text) {
    return withLevel(std::move(indicator), level, [&](QJsonObject& changed) {
        if (text.trimmed().isEmpty())
            changed.remove(u"zh");
        else
            changed.insert(QStringLiteral("zh"), text.trimmed());
    });
}

QJsonObject withText(QJsonObject indicator, const QString& field, const QString& text) {
    indicator.insert(field, text.trimmed());
    return indicator;
}

QJsonObject withThreshold(QJsonObject model, domain::Tier tier, domain::MilliPoints points) {
    QJsonObject person = model[u"person"].toObject();
    QJsonObject lines = person[u"thresholds"].toObject();
    constexpr double thousandths = 1000;
    lines.insert(QLatin1String(domain::toCode(tier)), static_cast<double>(points) / thousandths);
    person.insert(QStringLiteral("thresholds"), lines);
    model.insert(QStringLiteral("person"), person);
    return model;
}

std::optional<int> hundredthsFrom(const QString& text) {
    const auto number = scaled(text, 100);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<domain::MilliPoints> milliPointsFrom(const QString& text) {
    return scaled(text, 1000);
}

} // namespace sizao::service
