// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/world.h"

#include "core/rules/world_units.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Worlds)
};

QJsonValue at(const QJsonValue& json, const char* key) {
    return json[QLatin1String(key)];
}

tl::unexpected<base::Error> refuse(const QString& what) {
    return base::fail(base::ErrorCode::Invalid, Text::tr("检验文件有误：%1。").arg(what));
}

template <class T, std::size_t N>
void readNumbers(const QJsonValue& json, std::array<T, N>& row) {
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size() && i < static_cast<qsizetype>(N); ++i)
        row[static_cast<std::size_t>(i)] = static_cast<T>(array[i].toInteger());
}

Scale readScale(const QJsonValue& json, Scale scale) {
    readNumbers(at(json, "grade"), scale.grade_points);
    readNumbers(at(json, "influence"), scale.influence);
    readNumbers(at(json, "urgency"), scale.urgency);
    scale.influence_urgency_maximum = at(json, "iu_max").toInt(scale.influence_urgency_maximum);
    scale.repeat_step = at(json, "repeat_step").toInt(scale.repeat_step);
    scale.repeat_maximum = at(json, "repeat_max").toInt(scale.repeat_maximum);
    scale.repeat_days = at(json, "repeat_days").toInt(scale.repeat_days);
    return scale;
}

std::vector<Floor> readFloors(const QJsonValue& json) {
    std::vector<Floor> floors;
    for (const QJsonValue value : json.toArray())
        floors.push_back(
            {at(value, "code").toString(), static_cast<Grade>(at(value, "grade").toInt(4)),
             at(value, "count").toInt(1), at(value, "same_indicator").toBool(),
             at(value, "window").toInt(365), static_cast<Tier>(at(value, "tier").toInt())});
    return floors;
}

// A model version: what it does not say, the defaults of the file say. A model of units alone says
// its parameters flat; one that looks at both has them under `unit`.
ModelRules readModel(const QString& code, const QJsonValue& version, const QJsonValue& defaults,
                     base::Day valid_from, bool isOfUnits) {
    const auto value = [&](const char* key) {
        const QJsonValue own = at(version, key);
        return own.isUndefined() ? at(defaults, key) : own;
    };
    ModelRules model;
    model.code = code;
    model.name = code;
    model.valid_from = valid_from;
    model.id = domain::ModelVersionId::fromName("world:" + code.toUtf8() + '@'
                                                + valid_from.toIso().toUtf8());
    model.persons = !isOfUnits;
    const QJsonValue ofBoth = at(version, "unit");
    if (isOfUnits)
        model.unit = readWorldUnitRules(value);
    else if (ofBoth.isObject())
        model.unit = readWorldUnitRules([&](const char* key) { return at(ofBoth, key); });
    if (!isOfUnits)
        readNumbers(value("threshold"), model.thresholds);
    if (at(ofBoth, "own").toBool()) // measured by a person's lines
        model.unit->own = model.thresholds;
    model.window_days = value("window").toInt(model.window_days);
    model.grace_days = value("grace").toInt(model.grace_days);
    model.hysteresis_percent = value("hysteresis").toInt(model.hysteresis_percent);
    model.lenient = value("lenient").toBool(true);
    const QJsonObject caps = value("caps").toObject();
    for (auto cap = caps.begin(); cap != caps.end(); ++cap)
        model.caps.push_back({cap.key(), cap->toInteger()});
    const QJsonArray indicatorCaps = value("indicator_caps").toArray();
    for (qsizetype i = 0; i < indicatorCaps.size() && i < 4; ++i)
        if (!indicatorCaps[i].isNull())
            model.indicator_caps[static_cast<std::size_t>(i)] = indicatorCaps[i].toInteger();
    model.floors = readFloors(value("floors"));
    model.repeat_cases = value("repeat_cases").toInt(model.repeat_cases);
    model.repeat_days = value("escalation_days").toInt(model.repeat_days);
    model.raise_most = value("raise_most").toInt(model.raise_most);
    model.false_rectification = at(value("false_rectification"), "indicator").toString();
    model.false_rectification_grade =
        static_cast<Grade>(at(value("false_rectification"), "grade").toInt(1));
    model.relapse_raises = value("relapse").toBool();
    return model;
}

std::vector<ModelWeight> readWeights(const QJsonValue& version) {
    std::map<QString, ModelWeight> weights;
    const QJsonObject weight = at(version, "weight").toObject();
    for (auto entry = weight.begin(); entry != weight.end(); ++entry)
        weights[entry.key()].weight = entry->toInt();
    const QJsonObject direct = at(version, "direct").toObject();
    for (auto entry = direct.begin(); entry != direct.end(); ++entry) {
        const QJsonArray tiers = entry->toArray();
        for (qsizetype i = 0; i < tiers.size() && i < 4; ++i)
            weights[entry.key()].direct[static_cast<std::size_t>(i)] =
                static_cast<Tier>(tiers[i].toInt());
    }
    std::vector<ModelWeight> list;
    for (auto& [model, entry] : weights) {
        entry.model = model;
        list.push_back(entry);
    }
    return list;
}

class WorldReader {
public:
    WorldReader(const QJsonObject& world, const QJsonObject& defaults)
        : m_world(world), m_defaults(defaults) {}

    [[nodiscard]] base::Result<World> run() {
        auto parts = readParts();
        if (!parts)
            return base::fail(parts.error());
        auto standards = Standards::build(std::move(*parts));
        if (!standards)
            return base::fail(standards.error());
        World world{at(m_world, "id").toString(),    std::move(*standards), {}, {}, {}, {},
                    at(m_world, "expect").toObject()};
        const auto until = worldDay(at(m_world, "until"));
        if (!until)
            return base::fail(until.error());
        world.until = *until;
        for (const QJsonValue unit : at(m_world, "units").toArray())
            if (auto read = readWorldUnit(unit, world); !read)
                return base::fail(read.error());
        for (const QJsonValue fact : at(m_world, "facts").toArray())
            if (auto read = readFact(fact, world); !read)
                return base::fail(read.error());
        for (auto& [name, subject] : world.subjects) {
            sortFacts(subject.facts);
            sortDecisions(subject.decisions);
        }
        gatherWorldUnits(world);
        return world;
    }

private:
    [[nodiscard]] base::Result<StandardsParts> readParts() const {
        StandardsParts parts;
        const Scale common =
            readScale(at(m_world, "scale"), readScale(at(m_defaults, "scale"), Scale()));
        for (const QJsonValue model : at(m_world, "models").toArray()) {
            for (const QJsonValue version : at(model, "versions").toArray()) {
                const auto from = worldDay(at(version, "valid_from"));
                if (!from)
                    return base::fail(from.error());
                parts.models.push_back(
                    readModel(at(model, "id").toString(), version, at(m_defaults, "model"), *from,
                              at(model, "subject").toString() == QLatin1String("unit")));
            }
        }
        for (const QJsonValue indicator : at(m_world, "indicators").toArray()) {
            for (const QJsonValue version : at(indicator, "versions").toArray()) {
                const auto from = worldDay(at(version, "valid_from"));
                if (!from)
                    return base::fail(from.error());
                IndicatorRules rules;
                rules.code = at(indicator, "id").toString();
                rules.name = rules.code;
                rules.valid_from = *from;
                rules.category = at(version, "category").toString();
                rules.cap_group = at(version, "cap_group").toString();
                rules.repeat_key = at(version, "repeat_key").toString();
                rules.per_item = at(version, "per_item").toBool();
                rules.scale = rules.code + u'@' + from->toIso();
                rules.weights = readWeights(version);
                CatalogueRules catalogue;
                catalogue.code = rules.code;
                catalogue.valid_from = *from;
                catalogue.scale = readScale(at(version, "scale"), common);
                catalogue.scale.id = rules.scale;
                parts.catalogues.push_back(catalogue);
                parts.indicators.push_back(std::move(rules));
            }
        }
        return parts;
    }

    [[nodiscard]] base::Result<void> readFact(const QJsonValue& json, World& world) {
        const QString id = at(json, "id").toString();
        const auto known = worldDay(at(json, "k"));
        if (!known)
            return base::fail(known.error());
        world.names[worldId(id)] = id;
        const QString type = at(json, "type").toString();
        static const std::map<QString, FactKind> kinds{
            {QStringLiteral("confirm"), FactKind::Confirm},
            {QStringLiteral("reinstate"), FactKind::Reinstate},
            {QStringLiteral("correct"), FactKind::Correct},
            {QStringLiteral("retract"), FactKind::Retract},
            {QStringLiteral("exempt"), FactKind::Exempt}};
        if (const auto kind = kinds.find(type); kind != kinds.end())
            return readRecordFact(json, kind->second, *known, world);
        if (type == QLatin1String("merge") || type == QLatin1String("unmerge"))
            return readMerge(json, *known, world);
        return readDecision(json, type, *known, world);
    }

    [[nodiscard]] base::Result<void> readRecordFact(const QJsonValue& json, FactKind kind,
                                                    base::Day known, World& world) const {
        const QString event = at(json, "event").toString();
        if (kind == FactKind::Confirm)
            world.subject_of_event.emplace(event, at(json, "subject").toString());
        const auto subject = world.subject_of_event.find(event);
        if (subject == world.subject_of_event.end())
            return refuse(
                Text::tr("%1 所指的事实 %2 没有先核实").arg(at(json, "id").toString(), event));
        Fact fact;
        fact.id = worldId(at(json, "id").toString());
        fact.record = domain::RecordId(worldId(event));
        world.names[fact.record] = event;
        fact.known_on = known;
        fact.kind = kind;
        if (const QString unit = at(json, "unit").toString(); !unit.isEmpty())
            fact.unit = worldId(unit);
        const QJsonValue values = kind == FactKind::Correct ? at(json, "set") : json;
        if (auto read = readValues(values, fact, world.standards); !read)
            return read;
        WorldSubject& target = subjectOf(world, subject->second);
        target.facts.push_back(fact);
        return {};
    }

    // `merge` names its events; `unmerge` names the merge. Several events are merged two by two.
    [[nodiscard]] base::Result<void> readMerge(const QJsonValue& json, base::Day known,
                                               World& world) {
        const QString id = at(json, "id").toString();
        const bool isMerge = at(json, "type").toString() == QLatin1String("merge");
        const QString merge = isMerge ? id : at(json, "merge").toString();
        if (isMerge)
            for (const QJsonValue event : at(json, "events").toArray())
                m_merges[id].append(event.toString());
        const QStringList events = m_merges[merge];
        const auto subject = world.subject_of_event.find(events.value(0));
        if (events.size() < 2 || subject == world.subject_of_event.end())
            return refuse(Text::tr("%1 没有写明合并哪些已核实的事实").arg(id));
        for (int i = 1; i < events.size(); ++i) {
            const QString number = i == 1 ? QString() : QString::number(i);
            Fact fact;
            fact.id = worldId(id + number);
            fact.known_on = known;
            fact.kind = isMerge ? FactKind::Merge : FactKind::Unmerge;
            fact.record = domain::RecordId(worldId(events[0]));
            fact.other = domain::RecordId(worldId(events[i]));
            fact.undone = worldId(merge + number);
            if (auto read = readValues(at(json, "set"), fact, world.standards); !read)
                return read;
            subjectOf(world, subject->second).facts.push_back(fact);
        }
        return {};
    }

    [[nodiscard]] static base::Result<void> readValues(const QJsonValue& json, Fact& fact,
                                                       const Standards& standards) {
        const auto has = [&](const char* key, Fact::Field field) {
            const bool given = !at(json, key).isUndefined();
            if (given)
                fact.corrected = static_cast<std::uint8_t>(fact.corrected | field);
            return given;
        };
        if (has("occ", Fact::OccurredOn)) {
            const auto day = worldDay(at(json, "occ"));
            if (!day)
                return base::fail(day.error());
            fact.occurred_on = *day;
        }
        if (has("indicator", Fact::Indicator))
            fact.indicator = standards.indicatorIndex(at(json, "indicator").toString());
        if (has("grade", Fact::GradeField))
            fact.grade = static_cast<Grade>(at(json, "grade").toInt());
        if (has("grade2", Fact::GradeAtVerifying))
            fact.grade_at_verifying = static_cast<Grade>(at(json, "grade2").toInt());
        if (has("influence", Fact::Influence))
            fact.influence = static_cast<std::uint8_t>(at(json, "influence").toInt());
        if (has("urgency", Fact::Urgency))
            fact.urgency = static_cast<std::uint8_t>(at(json, "urgency").toInt());
        const bool valid = fact.influence >= 1 && fact.influence <= 4 && fact.urgency >= 1
                           && fact.urgency <= 3 && fact.grade >= Grade::I
                           && fact.grade <= Grade::IV;
        return valid ? base::Result<void>() : refuse(Text::tr("等级、影响或者缓急超出范围"));
    }

    [[nodiscard]] base::Result<void> readDecision(const QJsonValue& json, const QString& type,
                                                  base::Day known, World& world) {
        static const std::map<QString, DecisionFactKind> kinds{
            {QStringLiteral("adopt"), DecisionFactKind::Adopt},
            {QStringLiteral("issue"), DecisionFactKind::Issue},
            {QStringLiteral("dismiss"), DecisionFactKind::Dismiss},
            {QStringLiteral("downgrade"), DecisionFactKind::Downgrade},
            {QStringLiteral("uphold"), DecisionFactKind::Uphold},
            {QStringLiteral("revoke"), DecisionFactKind::Revoke},
            {QStringLiteral("close"), DecisionFactKind::Close},
            {QStringLiteral("lapse"), DecisionFactKind::Lapse},
            {QStringLiteral("floor"), DecisionFactKind::UnitFloor}};
        const auto kind = kinds.find(type);
        if (kind == kinds.end())
            return refuse(Text::tr("不认识的事实种类 %1").arg(type));
        DecisionFact decision;
        decision.id = worldId(at(json, "id").toString());
        decision.decided_on = known;
        decision.kind = kind->second;
        decision.tier = static_cast<Tier>(at(json, "tier").toInt());
        decision.case_id = worldId(at(json, "case").toString());
        QString subject = at(json, "subject").toString();
        if (kind->second == DecisionFactKind::UnitFloor) {
            const auto floor = domain::fromCode<domain::FoldCause>(at(json, "cause").toString());
            if (!floor)
                return refuse(Text::tr("%1 的单位底线不明").arg(at(json, "id").toString()));
            decision.floor = *floor;
            decision.holds = at(json, "holds").toBool(true);
        } else if (kind->second == DecisionFactKind::Close
                   || kind->second == DecisionFactKind::Lapse) {
            const auto opened = m_cases.find(at(json, "case").toString());
            if (opened == m_cases.end())
                return refuse(Text::tr("没有先签发警示的案件 %1").arg(at(json, "case").toString()));
            subject = opened->second;
        } else if (kind->second >= DecisionFactKind::Downgrade) {
            const auto issue = m_issues.find(at(json, "issue").toString());
            if (issue == m_issues.end())
                return refuse(Text::tr("没有可复核的警示 %1").arg(at(json, "issue").toString()));
            decision.about = worldId(issue->first);
            decision.model = issue->second.second;
            subject = issue->second.first;
        } else {
            const auto model = world.standards.modelIndex(at(json, "model").toString());
            const auto day = worldDay(at(json, "signal"));
            if (!model || !day)
                return refuse(Text::tr("%1 的模型或者信号日不明").arg(at(json, "id").toString()));
            decision.model = *model;
            decision.signal_on = *day;
            m_issues[at(json, "id").toString()] = {subject, *model};
            m_cases[at(json, "case").toString()] = subject;
        }
        subjectOf(world, subject).decisions.push_back(decision);
        return {};
    }

    static WorldSubject& subjectOf(World& world, const QString& name) {
        WorldSubject& subject = world.subjects[name];
        if (!subject.unit)
            subject.subject = {domain::SubjectKind::Person, worldId(name)};
        return subject;
    }

    const QJsonObject& m_world;
    const QJsonObject& m_defaults;
    std::map<QString, std::pair<QString, std::size_t>> m_issues; // subject, model
    std::map<QString, QString> m_cases;                          // subject
    std::map<QString, QStringList> m_merges;                     // events
};

} // namespace

base::RawId worldId(const QString& text) {
    std::array<std::uint8_t, 16> bytes{};
    const QByteArray utf8 = text.toUtf8();
    for (qsizetype i = 0; i < utf8.size() && i < 16; ++i)
        bytes[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(utf8[i]);
    return base::RawId(bytes);
}

base::Result<base::Day> worldDay(const QJsonValue& json) {
    if (const auto day = base::Day::fromIso(json.toString()))
        return *day;
    return refuse(Text::tr("日期“%1”无效").arg(json.toString()));
}

base::Result<World> readWorld(const QJsonObject& world, const QJsonObject& defaults) {
    return WorldReader(world, defaults).run();
}

} // namespace sizao::rules
