// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/standards_build.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

namespace sizao::rules {

namespace {

constexpr int smallestWeight = 10;               // 0.10
constexpr int largestWeight = 300;               // 3.00
constexpr int longestWindow = 3660;              // days
constexpr MilliPoints largestPoints = 1'000'000; // 1000 points
constexpr int largestKappa = 100'000;            // persons or matters

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Standards)
};

template <class Rules>
QString nameOf(const Rules& rules) {
    return QCoreApplication::translate("Standards", "%1（%2 起施行）")
        .arg(rules.code, rules.valid_from.toIso());
}

tl::unexpected<base::Error> refuse(const QString& what, const QString& why) {
    return base::fail(
        base::ErrorCode::Refused,
        QCoreApplication::translate("Standards", "%1：%2。标准未作任何改动。").arg(what, why));
}

// Above zero and rising.
bool isLadder(const std::array<MilliPoints, 3>& lines) {
    return lines[0] > 0 && lines[0] < lines[1] && lines[1] < lines[2];
}

template <class Rules>
base::Result<void> checkDistinct(const std::vector<Rules>& sorted) {
    for (std::size_t i = 1; i < sorted.size(); ++i)
        if (sorted[i - 1].code == sorted[i].code
            && sorted[i - 1].valid_from == sorted[i].valid_from)
            return refuse(nameOf(sorted[i]), Text::tr("同一天已有另一个版本施行"));
    return {};
}

} // namespace

base::Result<void> checkLadder(const ModelRules& model) {
    for (std::size_t grade = 0; grade < model.thresholds.size(); ++grade)
        if (model.indicator_caps[grade] && *model.indicator_caps[grade] >= model.thresholds[grade])
            return refuse(nameOf(model),
                          Text::tr("单项指标封顶值没有低于对应的预警线（Ⅰ级低于黄线、Ⅱ级低于橙线、"
                                   "Ⅲ级低于红线）"));
    for (const Cap& cap : model.caps)
        if (cap.points >= model.thresholds[0])
            return refuse(nameOf(model), Text::tr("封顶组 %1 的封顶值没有低于黄线").arg(cap.key));
    return {};
}

StandardsBuilder::StandardsBuilder(StandardsParts parts)
    : m_parts(std::make_shared<StandardsParts>(std::move(parts))) {
    const auto byCode = [](const auto& a, const auto& b) {
        return std::tie(a.code, a.valid_from) < std::tie(b.code, b.valid_from);
    };
    std::stable_sort(m_parts->indicators.begin(), m_parts->indicators.end(), byCode);
    std::stable_sort(m_parts->models.begin(), m_parts->models.end(), byCode);
    std::stable_sort(m_parts->catalogues.begin(), m_parts->catalogues.end(),
                     [](const auto& a, const auto& b) { return a.valid_from < b.valid_from; });
}

base::Result<void> StandardsBuilder::checkModel(const ModelRules& model) const {
    if (!isLadder(model.thresholds))
        return refuse(nameOf(model), Text::tr("黄、橙、红三条预警线应当大于零并且依次升高"));
    if (model.window_days < 1 || model.window_days > longestWindow)
        return refuse(nameOf(model), Text::tr("计分窗口应当在 1 至 3660 天之间"));
    if (model.grace_days < 0 || model.hysteresis_percent < 0 || model.hysteresis_percent > 100)
        return refuse(nameOf(model), Text::tr("回溯天数不得为负，解除比例应当在 0 至 100 之间"));
    MilliPoints last = 0;
    for (const auto& cap : model.indicator_caps) {
        const MilliPoints now = cap.value_or(std::numeric_limits<MilliPoints>::max());
        if (now < last)
            return refuse(nameOf(model), Text::tr("等级越高，单项指标封顶值不得越低"));
        last = now;
    }
    for (const Cap& cap : model.caps)
        if (cap.points < 0)
            return refuse(nameOf(model), Text::tr("封顶值不得为负"));
    for (const Floor& floor : model.floors)
        if (floor.count < 1 || floor.window_days < 1)
            return refuse(nameOf(model),
                          Text::tr("直接触发条件 %1 的次数和天数应当大于零").arg(floor.code));
    return model.unit ? checkUnitTrack(model) : base::Result<void>();
}

base::Result<void> StandardsBuilder::checkUnitTrack(const ModelRules& model) const {
    const UnitRules& unit = *model.unit;
    if (!isLadder(unit.thresholds))
        return refuse(nameOf(model), Text::tr("单位的黄、橙、红三条预警线应当大于零并且依次升高"));
    if (unit.own && !isLadder(*unit.own))
        return refuse(nameOf(model),
                      Text::tr("单位自身计分的黄、橙、红三条预警线应当大于零并且依次升高"));
    if (unit.kappa < 0 || unit.kappa > largestKappa || unit.reference_rate < 0
        || unit.reference_rate >= unit.thresholds[0])
        return refuse(nameOf(model),
                      Text::tr("单位的基准人数不得为负，基准水平应当低于单位的黄线"));
    if (unit.person_cap <= 0 || unit.min_events < 1 || unit.min_persons < 1)
        return refuse(nameOf(model),
                      Text::tr("单位计分的个人封顶值、最少条数和最少人数应当大于零"));
    return {};
}

base::Result<void> StandardsBuilder::checkModels() const {
    if (auto distinct = checkDistinct(m_parts->models); !distinct)
        return distinct;
    for (std::size_t i = 0; i < m_parts->models.size(); ++i) {
        const ModelRules& model = m_parts->models[i];
        if (auto checked = checkModel(model); !checked)
            return checked;
        if (i > 0 && m_parts->models[i - 1].code == model.code
            && m_parts->models[i - 1].lenient != model.lenient)
            return refuse(nameOf(model), Text::tr("“从旧兼从轻”在同一模型的各版本之间不得改变"));
    }
    return {};
}

base::Result<void> StandardsBuilder::checkScales() const {
    for (const CatalogueRules& catalogue : m_parts->catalogues) {
        const Scale& scale = catalogue.scale;
        const auto falls = [](const auto& values) {
            return values[0] < 0 || !std::is_sorted(values.begin(), values.end());
        };
        if (falls(scale.grade_points) || scale.grade_points[3] > largestPoints
            || falls(scale.influence) || falls(scale.urgency) || scale.repeat_step < 0
            || scale.repeat_maximum < 100 || scale.repeat_days < 1
            || scale.influence_urgency_maximum < 1)
            return refuse(nameOf(catalogue),
                          Text::tr("等级分和系数不得为负，等级越高不得越轻，再犯系数不得低于 1"));
    }
    return {};
}

const Scale* StandardsBuilder::scaleOf(const IndicatorRules& indicator) const {
    for (const CatalogueRules& catalogue : m_parts->catalogues)
        if (catalogue.scale.id == indicator.scale)
            return &catalogue.scale;
    return nullptr;
}

base::Result<void> StandardsBuilder::checkIndicator(const IndicatorRules& indicator) const {
    if (scaleOf(indicator) == nullptr)
        return refuse(nameOf(indicator), Text::tr("引用的量表 %1 不存在").arg(indicator.scale));
    for (const ModelWeight& weight : indicator.weights) {
        const auto same = [&](const ModelRules& model) { return model.code == weight.model; };
        if (std::none_of(m_parts->models.begin(), m_parts->models.end(), same))
            return refuse(nameOf(indicator),
                          Text::tr("引用的预警模型 %1 不存在").arg(weight.model));
        if (weight.weight < 0)
            return refuse(nameOf(indicator), Text::tr("在模型 %1 中的权重为负").arg(weight.model));
        if (weight.weight != 0 && (weight.weight < smallestWeight || weight.weight > largestWeight))
            return refuse(
                nameOf(indicator),
                Text::tr("在模型 %1 中的权重应当为 0，或者在 0.10 至 3.00 之间").arg(weight.model));
    }
    return {};
}

base::Result<void> StandardsBuilder::checkIndicators() const {
    if (auto distinct = checkDistinct(m_parts->indicators); !distinct)
        return distinct;
    if (m_parts->indicators.size() >= unknownIndicator)
        return refuse(Text::tr("指标"), Text::tr("指标版本过多"));
    for (const IndicatorRules& indicator : m_parts->indicators)
        if (auto checked = checkIndicator(indicator); !checked)
            return checked;
    return {};
}

Standards::CompiledIndicator StandardsBuilder::compiled(const IndicatorRules& indicator,
                                                        Standards& standards) const {
    Standards::CompiledIndicator version;
    version.valid_from = indicator.valid_from;
    version.rules = &indicator;
    version.scale = scaleOf(indicator);
    const CapBucket bucket{indicator.code, indicator.category, indicator.cap_group};
    auto& buckets = standards.m_buckets;
    const auto known = std::find(buckets.begin(), buckets.end(), bucket);
    version.bucket = static_cast<std::uint16_t>(known - buckets.begin());
    if (known == buckets.end())
        buckets.push_back(bucket);
    version.models.resize(standards.m_models.size());
    for (const ModelWeight& weight : indicator.weights)
        if (const auto model = standards.modelIndex(weight.model))
            version.models[*model] = {weight.weight, weight.direct};
    for (std::size_t model = 0; model < version.models.size(); ++model)
        if (const auto& look = version.models[model];
            look.weight != 0 || look.direct != std::array<Tier, 4>{})
            version.counts_in.push_back(static_cast<std::uint16_t>(model));
    return version;
}

void StandardsBuilder::indexIndicators(Standards& standards) const {
    std::vector<QString> keys;
    for (const IndicatorRules& indicator : m_parts->indicators) {
        if (standards.m_codes.empty() || standards.m_codes.back() != indicator.code) {
            standards.m_codes.push_back(indicator.code);
            standards.m_firstVersion.push_back(static_cast<int>(standards.m_indicators.size()));
        }
        Standards::CompiledIndicator version = compiled(indicator, standards);
        const QString key = indicator.repeat_key.isEmpty() ? indicator.code : indicator.repeat_key;
        const auto known = std::find(keys.begin(), keys.end(), key);
        version.repeat_key = static_cast<std::uint16_t>(known - keys.begin());
        if (known == keys.end())
            keys.push_back(key);
        standards.m_longestRepeat = std::max(standards.m_longestRepeat, version.scale->repeat_days);
        standards.m_indicators.push_back(std::move(version));
    }
    standards.m_firstVersion.push_back(static_cast<int>(standards.m_indicators.size()));
    standards.m_repeatKeys = keys.size();
}

void StandardsBuilder::indexModels(Standards& standards) const {
    for (const ModelRules& model : m_parts->models) {
        if (!standards.m_models.empty() && standards.m_models.back() == model.code)
            continue;
        standards.m_models.push_back(model.code);
        standards.m_lenient.push_back(model.lenient);
    }
}

base::Result<Standards> StandardsBuilder::run() {
    for (const auto& checked : {checkScales(), checkModels(), checkIndicators()})
        if (!checked)
            return base::fail(checked.error());
    Standards standards;
    standards.m_parts = m_parts;
    indexModels(standards);
    indexIndicators(standards);
    standards.m_modelVersions.resize(standards.m_models.size());
    for (const ModelRules& model : m_parts->models)
        standards.m_modelVersions[*standards.modelIndex(model.code)].push_back(
            {model.valid_from, &model, CapPlan(model, standards.m_buckets)});
    return standards;
}

} // namespace sizao::rules
