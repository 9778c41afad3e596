// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_values.h"
#include "app/cli/what_if_text.h"

#include "core/rules/sheet_json.h"

#include <QJsonDocument>

#include <algorithm>

namespace sizao::cli {
namespace {

template <class Numbers>
QJsonArray numbers(const Numbers& values) {
    QJsonArray array;
    for (const auto value : values)
        array.append(static_cast<qint64>(value));
    return array;
}

QJsonObject modelJson(const rules::ModelComparison& compared, const service::WhatIfModel& model) {
    QJsonArray subjects;
    for (const auto& row : compared.subjects)
        subjects.append(numbers(row));
    QJsonArray lines;
    for (const service::WhatIfModel::Lines& each : model.lines)
        lines.append(QJsonObject{{QStringLiteral("of"), toJson(each.of)},
                                 {QStringLiteral("before_milli"), numbers(each.before)},
                                 {QStringLiteral("after_milli"), numbers(each.after)}});
    return {{QStringLiteral("model"), model.code},
            {QStringLiteral("model_name"), model.name},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("subjects"), subjects},
            {QStringLiteral("proposals_before"), numbers(compared.baseline)},
            {QStringLiteral("proposals_after"), numbers(compared.draft)},
            {QStringLiteral("earlier"), compared.earlier},
            {QStringLiteral("later"), compared.later},
            {QStringLiteral("median_days"),
             compared.median_days ? QJsonValue(*compared.median_days) : QJsonValue()}};
}

QJsonArray modelsJson(const service::WhatIfReport& report) {
    QJsonArray models{modelJson(report.comparison.overall, {})};
    for (std::size_t i = 0; i < report.models.size(); ++i)
        models.append(modelJson(report.comparison.models[i], report.models[i]));
    return models;
}

QJsonArray monthsJson(const std::vector<rules::MonthComparison>& months) {
    QJsonArray array;
    for (const rules::MonthComparison& month : months)
        array.append(QJsonObject{
            {QStringLiteral("month"),
             QStringLiteral("%1-%2").arg(month.year).arg(month.month, 2, 10, QChar(u'0'))},
            {QStringLiteral("before"), numbers(month.baseline)},
            {QStringLiteral("after"), numbers(month.draft)}});
    return array;
}

QJsonArray changedJson(const service::WhatIfReport& report) {
    QJsonArray array;
    for (std::size_t i = 0; i < report.changed.size(); ++i) {
        const rules::ChangedSubject& change = report.comparison.changed[i];
        const service::WhatIfSubject& who = report.changed[i];
        array.append(QJsonObject{{QStringLiteral("subject"), toJson(who.subject.id)},
                                 {QStringLiteral("subject_kind"), toJson(who.subject.kind)},
                                 {QStringLiteral("subject_name"), toJson(who.name)},
                                 {QStringLiteral("staff_no"), toJson(who.staff_no)},
                                 {QStringLiteral("unit_name"), toJson(who.unit_name)},
                                 {QStringLiteral("model"), toJson(change.model)},
                                 {QStringLiteral("before"), toJson(change.before)},
                                 {QStringLiteral("after"), toJson(change.after)},
                                 {QStringLiteral("first_before"), toJson(change.first_before)},
                                 {QStringLiteral("first_after"), toJson(change.first_after)}});
    }
    return array;
}

QJsonValue shareJson(const std::optional<rules::Share>& share) {
    if (!share)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("warned"), share->warned},
                       {QStringLiteral("share"), share->share},
                       {QStringLiteral("low"), share->low},
                       {QStringLiteral("high"), share->high},
                       {QStringLiteral("ratio"), share->ratio}};
}

// How many people a group has that is not told, is not told either.
QJsonArray sharesJson(const std::vector<rules::GroupShare>& shares) {
    QJsonArray array;
    for (const rules::GroupShare& share : shares)
        array.append(QJsonObject{
            {QStringLiteral("grouping"), share.grouping},
            {QStringLiteral("group"), share.group},
            {QStringLiteral("people"), share.draft ? QJsonValue(share.people) : QJsonValue()},
            {QStringLiteral("before"), shareJson(share.baseline)},
            {QStringLiteral("after"), shareJson(share.draft)}});
    return array;
}

QJsonValue curvesJson(const std::optional<std::vector<service::ThresholdCurve>>& curves) {
    if (!curves)
        return QJsonValue::Null;
    QJsonArray array;
    for (const service::ThresholdCurve& curve : *curves) {
        QJsonArray points;
        for (const service::ThresholdCurve::Point& point : curve.points)
            points.append(
                QJsonArray{static_cast<qint64>(point.threshold), point.before, point.after});
        array.append(QJsonObject{{QStringLiteral("model"), curve.model},
                                 {QStringLiteral("of"), toJson(curve.of)},
                                 {QStringLiteral("points"), points}});
    }
    return array;
}

QJsonValue effectsJson(const std::optional<std::vector<rules::WeightEffect>>& effects) {
    if (!effects)
        return QJsonValue::Null;
    QJsonArray array;
    for (const rules::WeightEffect& effect : *effects)
        array.append(QJsonObject{{QStringLiteral("indicator"), effect.indicator},
                                 {QStringLiteral("model"), effect.model},
                                 {QStringLiteral("percent"), effect.percent},
                                 {QStringLiteral("change"), numbers(effect.change)}});
    return array;
}

QJsonValue highestSheet(const std::vector<domain::Signal>& side) {
    const auto highest = std::max_element(
        side.begin(), side.end(), [](const auto& a, const auto& b) { return a.tier < b.tier; });
    if (highest == side.end())
        return QJsonValue::Null;
    return QJsonDocument::fromJson(rules::toSheetJson(*highest->sheet)).object();
}

QJsonValue sheetsJson(const std::optional<std::vector<service::WhatIfSheets>>& sheets) {
    if (!sheets)
        return QJsonValue::Null;
    QJsonArray array;
    for (const service::WhatIfSheets& each : *sheets)
        array.append(QJsonObject{{QStringLiteral("model"), each.model},
                                 {QStringLiteral("model_name"), each.model_name},
                                 {QStringLiteral("before"), highestSheet(each.before)},
                                 {QStringLiteral("after"), highestSheet(each.after)}});
    return array;
}

} // namespace

QJsonObject toJson(const WhatIfAnswer& answer) {
    const service::WhatIfReport& report = answer.report;
    const auto over = [&](rules::TierCounts rules::MonthComparison::*side) {
        return report.capacity > 0
                   ? QJsonValue(rules::monthsOver(report.comparison.months, report.capacity, side))
                   : QJsonValue();
    };
    return {{QStringLiteral("mode"), toJson(answer.mode)},
            {QStringLiteral("from"), toJson(report.period.from)},
            {QStringLiteral("to"), toJson(report.period.to)},
            {QStringLiteral("since"), toJson(answer.since)},
            {QStringLiteral("kind"), toJson(report.kind)},
            {QStringLiteral("population"), report.subjects},
            {QStringLiteral("capacity"), report.capacity},
            {QStringLiteral("months_over_before"), over(&rules::MonthComparison::baseline)},
            {QStringLiteral("months_over_after"), over(&rules::MonthComparison::draft)},
            {QStringLiteral("models"), modelsJson(report)},
            {QStringLiteral("months"), monthsJson(report.comparison.months)},
            {QStringLiteral("changed"), changedJson(report)},
            {QStringLiteral("shares"), sharesJson(report.shares)},
            {QStringLiteral("curves"), curvesJson(answer.curves)},
            {QStringLiteral("sensitivity"), effectsJson(answer.sensitivity)},
            {QStringLiteral("sheets"), sheetsJson(answer.sheets)},
            {QStringLiteral("unpublishable"), toJson(report.unpublishable)},
            {QStringLiteral("digest"), toJson(report.digest)}};
}

} // namespace sizao::cli
