// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/standards_json.h"

#include "core/rules/standards_build.h"
#include "core/rules/standards_units.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Standards)
};

QJsonValue at(const QJsonObject& json, const char* key) {
    return json[QLatin1String(key)];
}

template <class Stored>
tl::unexpected<base::Error> unreadable(const Stored& stored, const QString& place) {
    return base::fail(base::ErrorCode::Invalid,
                      Text::tr("%1（%2 起施行）的内容有误：%3。标准未作任何改动。")
                          .arg(stored.code, stored.valid_from.toIso(), place));
}

template <class Stored>
base::Result<QJsonObject> bodyOf(const Stored& stored) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(stored.body.toUtf8(), &error);
    if (!document.isObject())
        return unreadable(stored, Text::tr("不是 JSON 对象（第 %1 个字节）").arg(error.offset));
    return document.object();
}

// Values of objects in an array, in the order given: `percent` of `influence` and the like.
template <class T, std::size_t N, class Read>
bool readRow(const QJsonValue& json, std::array<T, N>& row, Read&& read) {
    const QJsonArray array = json.toArray();
    if (array.size() != static_cast<qsizetype>(N))
        return false;
    for (std::size_t i = 0; i < N; ++i)
        if (!read(array[static_cast<qsizetype>(i)].toObject(), row[i]))
            return false;
    return true;
}

bool readPercent(const QJsonObject& json, int& percent) {
    percent = at(json, "percent").toInt(-1);
    return percent >= 0;
}

std::vector<FactorLevel> factorLevels(const QJsonValue& json) {
    std::vector<FactorLevel> levels;
    for (const QJsonValue level : json.toArray())
        levels.push_back({level[QLatin1String("level")].toInt(),
                          level[QLatin1String("zh")].toString(),
                          level[QLatin1String("percent")].toInt()});
    return levels;
}

// DL_RECT_…: what the catalogue's tiers name. Without them the defaults of the reference hold.
bool readRectification(const QJsonValue& tiers, const std::vector<DeadlineRules>& deadlines,
                       std::array<int, 3>& days) {
    for (const QJsonValue tier : tiers.toArray()) {
        const auto known = domain::fromCode<Tier>(tier[QLatin1String("code")].toString());
        if (!known || *known == Tier::None)
            return false;
        const QString code = tier[QLatin1String("rectification_deadline")].toString();
        for (const DeadlineRules& deadline : deadlines) {
            if (deadline.code != code)
                continue;
            if (deadline.amount.unit != DeadlineUnit::CalendarDay)
                return false;
            days[static_cast<std::size_t>(*known) - 1] = deadline.amount.count;
        }
    }
    return true;
}

bool readScale(const QJsonObject& body, Scale& scale) {
    scale.id = at(body, "scale").toString();
    const QJsonObject arithmetic = at(body, "arithmetic").toObject();
    scale.influence_urgency_maximum = at(arithmetic, "factor_product_max_percent").toInt(300) * 100;
    const QJsonObject repeat = at(body, "repeat").toObject();
    scale.repeat_step = at(repeat, "step_percent").toInt(-1);
    scale.repeat_maximum = at(repeat, "max_percent").toInt(-1);
    scale.repeat_days = at(repeat, "lookback_days").toInt(-1);
    const auto points = [](const QJsonObject& json, MilliPoints& value) {
        const auto read = milliPoints(at(json, "points"));
        value = read.value_or(0);
        return read.has_value();
    };
    return !scale.id.isEmpty() && readRow(at(body, "grades"), scale.grade_points, points)
           && readRow(at(body, "influence"), scale.influence, readPercent)
           && readRow(at(body, "urgency"), scale.urgency, readPercent);
}

bool readLevels(const QJsonValue& json, std::vector<IndicatorLevel>& levels) {
    for (const QJsonValue value : json.toArray()) {
        const QJsonObject level = value.toObject();
        const QJsonValue grade = at(level, "grade");
        const auto known = domain::fromCode<Grade>(grade.toString());
        if (!known && !grade.isNull())
            return false;
        levels.push_back({at(level, "level").toInt(), known, at(level, "zh").toString()});
    }
    return json.isArray();
}

bool readWeights(const QJsonObject& body, std::vector<ModelWeight>& weights) {
    const QJsonObject json = at(body, "weights").toObject();
    const QJsonObject direct = at(body, "direct").toObject();
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        ModelWeight weight;
        weight.model = entry.key();
        weight.weight = entry->toInt(-1);
        const auto tier = [](const QJsonValue& value) {
            return domain::fromCode<Tier>(value.toString());
        };
        const QJsonArray tiers = direct[entry.key()].toArray();
        for (qsizetype i = 0; i < tiers.size() && i < 4; ++i) {
            if (!tier(tiers[i]))
                return false;
            weight.direct[static_cast<std::size_t>(i)] = *tier(tiers[i]);
        }
        weights.push_back(weight);
    }
    return at(body, "weights").isObject();
}

bool readFloors(const QJsonValue& json, std::vector<Floor>& floors) {
    for (const QJsonValue value : json.toArray()) {
        const QJsonObject rule = value.toObject();
        if (!at(rule, "subjects").toArray().contains(QStringLiteral("PERSON")))
            continue;
        const QJsonObject when = at(rule, "when").toObject();
        const auto grade = domain::fromCode<Grade>(at(when, "grade").toString());
        const auto tier = domain::fromCode<Tier>(at(rule, "tier_at_least").toString());
        if (!grade || !tier)
            return false;
        floors.push_back({at(rule, "code").toString(), *grade, at(when, "count").toInt(),
                          at(when, "same").toString() == QLatin1String("INDICATOR"),
                          at(when, "window_days").toInt(), *tier});
    }
    return true;
}

bool readCaps(const QJsonObject& body, ModelRules& model) {
    const QJsonArray indicatorCaps = at(body, "indicator_caps").toArray();
    for (qsizetype i = 0; i < indicatorCaps.size() && i < 4; ++i) {
        if (indicatorCaps[i].isNull())
            continue;
        const auto cap = milliPoints(indicatorCaps[i]);
        if (!cap)
            return false;
        model.indicator_caps[static_cast<std::size_t>(i)] = *cap;
    }
    const QJsonObject caps = at(body, "caps").toObject();
    for (auto entry = caps.begin(); entry != caps.end(); ++entry) {
        const auto cap = milliPoints(*entry);
        if (!cap)
            return false;
        model.caps.push_back({entry.key(), *cap});
    }
    return true;
}

// U1, U2: the second warning of a tier within the days, the one at hand among them, asks for the
// tier above. Several must agree, for they are one rule; each raises by one tier.
bool readRaises(const QJsonValue& json, ModelRules& model) {
    model.repeat_cases = 0;
    for (const QJsonValue rule : json.toArray()) {
        const QJsonObject when = at(rule.toObject(), "when").toObject();
        if (when.contains(QLatin1String("verified_indicator"))) { // U4
            model.false_rectification = at(when, "verified_indicator").toString();
            model.false_rectification_level = at(when, "min_level").toInt();
        }
        if (when.contains(QLatin1String("same_indicator_during_open_rectification"))) // U5
            model.relapse_raises = true;
        if (!when.contains(QLatin1String("live_warnings_of")))
            continue;
        const int others =
            at(when, "count").toInt() - (at(when, "includes_current").toBool() ? 1 : 0);
        const int days = at(when, "window_days").toInt();
        const bool isFirst = model.repeat_cases == 0;
        if (others < 1 || days < 1
            || (!isFirst && (others != model.repeat_cases || days != model.repeat_days)))
            return false;
        model.repeat_cases = others;
        model.repeat_days = days;
        model.raise_most = 1;
    }
    return true;
}

} // namespace

std::optional<MilliPoints> milliPoints(const QJsonValue& json) {
    if (!json.isDouble())
        return std::nullopt;
    const double thousandths = json.toDouble() * 1000;
    const double rounded = std::round(thousandths);
    if (std::abs(thousandths - rounded) > 1e-6 || std::abs(rounded) > 1e12)
        return std::nullopt;
    return static_cast<MilliPoints>(rounded);
}

base::Result<CatalogueRules> readCatalogue(const domain::Catalogue& stored) {
    const auto body = bodyOf(stored);
    if (!body)
        return base::fail(body.error());
    CatalogueRules rules;
    rules.code = stored.code;
    rules.valid_from = stored.valid_from;
    if (!readScale(*body, rules.scale))
        return unreadable(stored, Text::tr("等级分、影响程度、轻重缓急或者再犯系数不完整"));
    auto deadlines = readDeadlines(at(*body, "deadlines"));
    if (!deadlines)
        return unreadable(stored, Text::tr("期限的起算、时长、单位或者种类不完整"));
    rules.deadlines = std::move(*deadlines);
    if (!readRectification(at(*body, "tiers"), rules.deadlines, rules.rectification_days))
        return unreadable(stored, Text::tr("整改期限有误，应当以日历日计"));
    for (const char* list : {"categories", "cap_groups"}) // both have subtotals on a sheet
        for (const QJsonValue named : at(*body, list).toArray())
            rules.categories.push_back(
                {named[QLatin1String("code")].toString(), named[QLatin1String("zh")].toString()});
    rules.influence = factorLevels(at(*body, "influence"));
    rules.urgency = factorLevels(at(*body, "urgency"));
    const auto consequence = [](const QJsonObject& grade, QString& text) {
        text = at(grade, "consequence_zh").toString();
        return true; // a sentence for people; no rule depends on it
    };
    readRow(at(*body, "grades"), rules.consequences, consequence);
    return rules;
}

base::Result<IndicatorRules> readIndicator(const domain::IndicatorVersion& stored) {
    const auto body = bodyOf(stored);
    if (!body)
        return base::fail(body.error());
    IndicatorRules rules;
    rules.code = stored.code;
    rules.name = stored.name;
    rules.valid_from = stored.valid_from;
    const auto kind = domain::fromCode<domain::IndicatorKind>(at(*body, "kind").toString());
    if (!kind)
        return unreadable(stored, Text::tr("指标类型不明"));
    rules.kind = *kind;
    const QJsonArray subjects = at(*body, "subjects").toArray();
    rules.persons = subjects.contains(QStringLiteral("PERSON"));
    rules.units = subjects.contains(QStringLiteral("UNIT"));
    rules.category = at(*body, "category").toString();
    rules.cap_group = at(*body, "cap_group").toString();
    rules.scale = at(*body, "scale").toString();
    rules.repeat_key = at(*body, "repeat_key").toString();
    rules.per_item = at(*body, "count_per").toString() == QLatin1String("ITEM");
    for (const QJsonValue channel : at(*body, "channels").toArray())
        rules.channels.append(channel.toString());
    rules.measure = at(at(*body, "metric").toObject(), "measure_zh").toString();
    rules.evidence = at(*body, "evidence_zh").toString();
    rules.basis = at(*body, "basis_zh").toString();
    if (!readLevels(at(*body, "levels"), rules.levels))
        return unreadable(stored, Text::tr("档次或者等级有误"));
    if (!readWeights(*body, rules.weights))
        return unreadable(stored, Text::tr("各模型的权重或者直接触发级别有误"));
    return rules;
}

base::Result<ModelRules> readModel(const domain::ModelVersion& stored) {
    const auto body = bodyOf(stored);
    if (!body)
        return base::fail(body.error());
    ModelRules rules;
    rules.code = stored.code;
    rules.name = stored.name;
    rules.valid_from = stored.valid_from;
    rules.id = stored.id;
    const QJsonObject thresholds = at(at(*body, "person").toObject(), "thresholds").toObject();
    std::size_t tier = 0;
    for (const char* name : {"YELLOW", "ORANGE", "RED"}) {
        const auto line = milliPoints(at(thresholds, name));
        if (!line)
            return unreadable(stored, Text::tr("个人预警线不完整"));
        rules.thresholds[tier++] = *line;
    }
    rules.window_days = at(*body, "window_days").toInt(-1);
    rules.grace_days = at(*body, "late_record_grace_days").toInt(0);
    rules.hysteresis_percent = 100 - at(*body, "rearm_release_percent").toInt(90);
    rules.lenient = at(*body, "lenient_version").toBool(true);
    if (!readCaps(*body, rules))
        return unreadable(stored, Text::tr("封顶值有误，最多三位小数"));
    if (!readFloors(at(*body, "floors"), rules.floors))
        return unreadable(stored, Text::tr("直接触发条件有误"));
    if (!readRaises(at(*body, "raises"), rules))
        return unreadable(stored, Text::tr("升级条件有误"));
    if (!readUnitTrack(*body, rules))
        return unreadable(stored,
                          Text::tr("单位预警的参数有误：应当写明自身计分和人均计分的预警线、"
                                   "基准、个人封顶值和最低数量"));
    return rules;
}

namespace {

// The catalogue speaks of a level of the anchor; facts carry the grade it leads to. Levels without
// a grade are never facts.
Grade gradeOfLevel(const std::vector<IndicatorRules>& indicators, const ModelRules& model) {
    Grade lowest = Grade::IV;
    for (const IndicatorRules& indicator : indicators)
        if (indicator.code == model.false_rectification)
            for (const IndicatorLevel& level : indicator.levels)
                if (level.grade && level.level >= model.false_rectification_level)
                    lowest = std::min(lowest, *level.grade);
    return lowest;
}

} // namespace

base::Result<Standards> Standards::compile(const std::vector<domain::Catalogue>& catalogues,
                                           const std::vector<domain::IndicatorVersion>& indicators,
                                           const std::vector<domain::ModelVersion>& models) {
    StandardsParts parts;
    for (const domain::Catalogue& stored : catalogues) {
        auto rules = readCatalogue(stored);
        if (!rules)
            return base::fail(rules.error());
        parts.catalogues.push_back(std::move(*rules));
    }
    for (const domain::IndicatorVersion& stored : indicators) {
        auto rules = readIndicator(stored);
        if (!rules)
            return base::fail(rules.error());
        parts.indicators.push_back(std::move(*rules));
    }
    for (const domain::ModelVersion& stored : models) {
        auto rules = readModel(stored);
        if (!rules)
            return base::fail(rules.error());
        if (auto ladder = checkLadder(*rules); !ladder)
            return base::fail(ladder.error());
        rules->false_rectification_grade = gradeOfLevel(parts.indicators, *rules);
        parts.models.push_back(std::move(*rules));
    }
    return build(std::move(parts));
}

} // namespace sizao::rules
