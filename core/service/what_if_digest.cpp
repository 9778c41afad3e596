// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/what_if_digest.h"

#include "core/base/hash.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sizao::service {
namespace {

QJsonArray toJson(const rules::TierCounts& counts) {
    return {counts[0], counts[1], counts[2]};
}

QJsonValue toJson(std::optional<base::Day> day) {
    return day ? QJsonValue(day->toIso()) : QJsonValue();
}

template <class Values>
QJsonArray numbers(const Values& values) {
    QJsonArray array;
    for (const auto value : values)
        array.append(static_cast<qint64>(value));
    return array;
}

QJsonObject toJson(const rules::Scale& scale) {
    return {{QStringLiteral("grade_points"), numbers(scale.grade_points)},
            {QStringLiteral("influence"), numbers(scale.influence)},
            {QStringLiteral("urgency"), numbers(scale.urgency)},
            {QStringLiteral("maximum"), scale.influence_urgency_maximum},
            {QStringLiteral("repeat"),
             QJsonArray{scale.repeat_step, scale.repeat_maximum, scale.repeat_days}}};
}

// Everything of the standards that can move a score or a tier.
QJsonArray toJson(const rules::Standards& standards) {
    QJsonArray all;
    for (const rules::ModelRules& model : standards.parts().models)
        all.append(QJsonArray{model.code, model.valid_from.toIso(), rules::parametersOf(model)});
    const auto& indicators = standards.parts().indicators;
    for (std::size_t i = 0; i < indicators.size(); ++i) {
        const rules::IndicatorRules& indicator = indicators[i];
        QJsonObject weights;
        for (const rules::ModelWeight& weight : indicator.weights)
            weights.insert(weight.model, QJsonArray{weight.weight, numbers(weight.direct)});
        all.append(QJsonArray{indicator.code, indicator.valid_from.toIso(), indicator.category,
                              indicator.cap_group, indicator.repeat_key, weights,
                              toJson(*standards.indicator(static_cast<int>(i)).scale)});
    }
    return all;
}

QJsonObject toJson(const rules::ModelComparison& model) {
    QJsonArray matrix;
    for (const auto& row : model.subjects)
        matrix.append(numbers(row));
    return {{QStringLiteral("model"), model.model},
            {QStringLiteral("subjects"), matrix},
            {QStringLiteral("baseline"), toJson(model.baseline)},
            {QStringLiteral("draft"), toJson(model.draft)},
            {QStringLiteral("earlier"), model.earlier},
            {QStringLiteral("later"), model.later}};
}

QJsonObject resultOf(const WhatIfReport& report) {
    QJsonArray models{toJson(report.comparison.overall)};
    for (const rules::ModelComparison& model : report.comparison.models)
        models.append(toJson(model));
    QJsonArray months;
    for (const rules::MonthComparison& month : report.comparison.months)
        months.append(
            QJsonArray{month.year, month.month, toJson(month.baseline), toJson(month.draft)});
    QJsonArray changed;
    for (std::size_t i = 0; i < report.changed.size(); ++i) {
        const rules::ChangedSubject& change = report.comparison.changed[i];
        changed.append(QJsonArray{QString::fromLatin1(report.changed[i].subject.id.toText()),
                                  change.model, int(change.before), int(change.after),
                                  toJson(change.first_before), toJson(change.first_after)});
    }
    return {{QStringLiteral("people"), report.subjects},
            {QStringLiteral("models"), models},
            {QStringLiteral("months"), months},
            {QStringLiteral("changed"), changed}};
}

} // namespace

QString whatIfDigest(const WhatIfReport& report, const rules::WhatIfQuestion& question,
                     const rules::WhatIf& run, const QString& facts_digest) {
    const bool isProspective = question.mode == WhatIfMode::Prospective;
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("sizao-what-if/1")},
                     {QStringLiteral("mode"),
                      isProspective ? QStringLiteral("prospective") : QStringLiteral("as-if")},
                     {QStringLiteral("from"), question.period.from.toIso()},
                     {QStringLiteral("to"), question.period.to.toIso()},
                     {QStringLiteral("since"),
                      isProspective ? QJsonValue(question.since.toIso()) : QJsonValue()},
                     {QStringLiteral("known"), question.known.toIso()},
                     {QStringLiteral("capacity"), report.capacity},
                     {QStringLiteral("facts"), facts_digest},
                     {QStringLiteral("baseline"), toJson(*run.baseline().standards)},
                     {QStringLiteral("draft"), toJson(*run.draft().standards)},
                     {QStringLiteral("result"), resultOf(report)}};
    if (report.kind != domain::SubjectKind::Person)
        json.insert(QStringLiteral("kind"), QLatin1String(domain::toCode(report.kind)));
    return QString::fromLatin1(
        base::toHex(base::sha256(QJsonDocument(json).toJson(QJsonDocument::Compact))));
}

} // namespace sizao::service
