// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/describe.h"
#include "core/domain/ids.h"
#include "core/domain/vocabulary.h"

// The negative list, the channels and the models as they are stored: a code, the first day in
// force and a body in the form of the seed catalogue. Published versions are immutable; what a
// body means is read by core/rules (Standards).
namespace sizao::domain {

struct Channel { // 监督渠道
    ChannelId id;
    QString code;
    QString name;
    Pillar pillar = Pillar::Party;
    CollectionMode mode = CollectionMode::Direct;
    int silent_after_days = 0;
    bool explain_first = false; // the person is asked before a finding can be verified
    QString scoring_condition;
    bool operator==(const Channel&) const = default;
};
template <>
struct Description<Channel> {
    static constexpr const char* type = "channel";
    static constexpr const char* table = "channel";
    static constexpr auto fields = std::make_tuple(
        field("code", &Channel::code, "core", QT_TRANSLATE_NOOP("Field", "渠道代码")),
        field("name", &Channel::name, "core", QT_TRANSLATE_NOOP("Field", "渠道名称")),
        field("pillar", &Channel::pillar, "core", QT_TRANSLATE_NOOP("Field", "监督类别")),
        field("mode", &Channel::mode, "core", QT_TRANSLATE_NOOP("Field", "采集方式")),
        field("silent_after_days", &Channel::silent_after_days, "core",
              QT_TRANSLATE_NOOP("Field", "静默天数")),
        field("explain_first", &Channel::explain_first, "core",
              QT_TRANSLATE_NOOP("Field", "先送本人说明")),
        field("scoring_condition", &Channel::scoring_condition, "core",
              QT_TRANSLATE_NOOP("Field", "计分条件")));
};

// What all indicators share: grades, factors, tiers, categories, rules. One per catalogue version.
struct Catalogue {
    CatalogueId id;
    QString code;
    base::Day valid_from;
    QString body; // JSON
    bool operator==(const Catalogue&) const = default;
};
template <>
struct Description<Catalogue> {
    static constexpr const char* type = "catalogue";
    static constexpr const char* table = "catalogue";
    static constexpr auto fields = std::make_tuple(
        field("code", &Catalogue::code, "core", QT_TRANSLATE_NOOP("Field", "清单代码")),
        field("valid_from", &Catalogue::valid_from, "core", QT_TRANSLATE_NOOP("Field", "生效日")),
        field("body", &Catalogue::body, "core", QT_TRANSLATE_NOOP("Field", "内容")));
};

struct IndicatorVersion { // 指标版本
    IndicatorVersionId id;
    QString code;
    base::Day valid_from;
    QString name;
    QString body; // JSON: category, levels, grade, cap group, evidence, basis, weights per model
    bool operator==(const IndicatorVersion&) const = default;
};
template <>
struct Description<IndicatorVersion> {
    static constexpr const char* type = "indicator_version";
    static constexpr const char* table = "indicator_version";
    using V = IndicatorVersion;
    static constexpr auto fields = std::make_tuple(
        field("code", &V::code, "core", QT_TRANSLATE_NOOP("Field", "指标代码")),
        field("valid_from", &V::valid_from, "core", QT_TRANSLATE_NOOP("Field", "生效日")),
        field("name", &V::name, "core", QT_TRANSLATE_NOOP("Field", "指标名称")),
        field("body", &V::body, "core", QT_TRANSLATE_NOOP("Field", "内容")));
};

struct ModelVersion { // 模型版本
    ModelVersionId id;
    QString code;
    base::Day valid_from;
    QString name;
    QString body; // JSON: thresholds, window, caps, repeat, grace, units
    bool operator==(const ModelVersion&) const = default;
};
template <>
struct Description<ModelVersion> {
    static constexpr const char* type = "model_version";
    static constexpr const char* table = "model_version";
    using V = ModelVersion;
    static constexpr auto fields = std::make_tuple(
        field("code", &V::code, "core", QT_TRANSLATE_NOOP("Field", "模型代码")),
        field("valid_from", &V::valid_from, "core", QT_TRANSLATE_NOOP("Field", "生效日")),
        field("name", &V::name, "core", QT_TRANSLATE_NOOP("Field", "模型名称")),
        field("body", &V::body, "core", QT_TRANSLATE_NOOP("Field", "内容")));
};

} // namespace sizao::domain
