// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/data.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sizao::service::demo {
namespace {

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue item : value.toArray())
        texts.append(item.toString());
    return texts;
}

std::vector<int> numbersOf(const QJsonValue& value) {
    std::vector<int> numbers;
    for (const QJsonValue item : value.toArray())
        numbers.push_back(item.toInt());
    return numbers;
}

std::array<int, 2> rangeOf(const QJsonValue& value) {
    return {value.toArray().at(0).toInt(), value.toArray().at(1).toInt()};
}

WeightedWords weightedOf(const QJsonValue& value) { // [["王", 71], …]
    WeightedWords words;
    for (const QJsonValue item : value.toArray()) {
        words.words.append(item.toArray().at(0).toString());
        words.weights.push_back(item.toArray().at(1).toInt());
    }
    return words;
}

WordsByPost byPost(const QJsonObject& object) {
    return {{PostLevel::Chief, textsOf(object[u"chief"])},
            {PostLevel::Deputy, textsOf(object[u"deputy"])},
            {PostLevel::Middle, textsOf(object[u"middle"])},
            {PostLevel::Staff, textsOf(object[u"staff"])}};
}

// Files by name; remembers whether one was missing.
class Files {
public:
    QJsonDocument operator()(const QString& name) {
        QFile file(QStringLiteral(":/sizao/") + name);
        if (file.open(QIODevice::ReadOnly))
            if (auto document = QJsonDocument::fromJson(file.readAll()); !document.isNull())
                return document;
        if (m_missing.isEmpty())
            m_missing = name;
        return {};
    }
    [[nodiscard]] const QString& missing() const { return m_missing; }

private:
    QString m_missing;
};

void readUnits(const QJsonObject& json, Data& data) {
    std::map<QString, QString> nameOf;
    const QJsonArray units = json[u"units"].toArray();
    for (const QJsonValue unit : units)
        nameOf[unit[u"code"].toString()] = unit[u"name"].toString();
    for (const QJsonValue unit : units) {
        const QString parent = unit[u"parent"].toString();
        data.units.push_back(
            {unit[u"code"].toString(), unit[u"name"].toString(), unit[u"short"].toString(),
             parent.isEmpty() ? QString() : nameOf[parent], unit[u"kind"].toString(),
             unit[u"quota"].toInt(), unit[u"cadres"].toInt(), textsOf(unit[u"tags"]),
             textsOf(unit[u"matters"]), textsOf(unit[u"subsidies"])});
    }
    const QJsonObject posts = json[u"posts"].toObject();
    for (auto it = posts.begin(); it != posts.end(); ++it)
        data.posts[it.key()] = byPost(it.value().toObject());
    data.ranks = byPost(json[u"ranks"].toObject());
}

void readNames(const QJsonObject& json, Names& names) {
    names.surnames = weightedOf(json[u"surnames"]);
    names.compound = textsOf(json[u"compound"]);
    names.whole = textsOf(json[u"whole"]);
    names.rare = textsOf(json[u"rare_given"]);
    for (const QJsonValue generation : json[u"generations"].toArray())
        names.generations.push_back({generation[u"until"].toInt(), textsOf(generation[u"men"]),
                                     textsOf(generation[u"women"])});
    names.education = weightedOf(json[u"education"]);
    names.political = weightedOf(json[u"political"]);
}

void readChannels(const QJsonArray& json, Data& data) {
    for (const QJsonValue item : json) {
        Channel channel;
        channel.code = item[u"code"].toString();
        channel.file = item[u"file"].toString();
        channel.heading = item[u"heading"].toString();
        channel.number = item[u"number"].toString();
        channel.records = item[u"records"].toInt();
        channel.lag = rangeOf(item[u"lag"]);
        channel.verify = rangeOf(item[u"verify"]);
        channel.season = item[u"season"].toString();
        channel.conclusions = weightedOf(item[u"conclusions"]);
        channel.influence = numbersOf(item[u"influence"]);
        channel.urgency = numbersOf(item[u"urgency"]);
        channel.authorities = textsOf(item[u"authorities"]);
        channel.openings = textsOf(item[u"openings"]);
        channel.desk_openings = textsOf(item[u"desk_openings"]);
        channel.closings = textsOf(item[u"closings"]);
        data.channels.push_back(std::move(channel));
    }
}

struct Grade {
    int points = 0;
    int cap = 0;
};

// The parts of the seed catalogue that the district needs.
struct CatalogueParts {
    std::map<QString, Grade> grades;
    std::map<QString, QJsonObject> indicators;
    QStringList attendance;
};

CatalogueParts readCatalogue(const QJsonObject& json, Data& data) {
    CatalogueParts parts;
    for (const QJsonValue grade : json[u"grades"].toArray())
        parts.grades[grade[u"code"].toString()] = {grade[u"points"].toInt(),
                                                   grade[u"indicator_cap"].toInt()};
    for (const QJsonValue indicator : json[u"indicators"].toArray())
        parts.indicators[indicator[u"code"].toString()] = indicator.toObject();
    for (const QJsonValue group : json[u"cap_groups"].toArray())
        parts.attendance += textsOf(group[u"indicators"]);
    for (const QJsonValue step : json[u"influence"].toArray()) {
        data.influence_words.append(step[u"zh"].toString());
        data.influence_percent.push_back(step[u"percent"].toInt());
    }
    for (const QJsonValue step : json[u"urgency"].toArray()) {
        data.urgency_words.append(step[u"zh"].toString());
        data.urgency_percent.push_back(step[u"percent"].toInt());
    }
    return parts;
}

Level readLevel(const QJsonValue& json, const QJsonObject& indicator,
                const CatalogueParts& catalogue) {
    Level level;
    level.level = json[u"level"].toInt();
    level.weight = json[u"weight"].toInt();
    level.only = textsOf(json[u"only"]);
    level.person = textsOf(json[u"person"]);
    level.unit = textsOf(json[u"unit"]);
    for (const QJsonValue known : indicator[u"levels"].toArray()) {
        const auto grade = catalogue.grades.find(known[u"grade"].toString());
        if (known[u"level"].toInt() == level.level && grade != catalogue.grades.end()) {
            level.points = grade->second.points;
            level.cap = grade->second.cap;
        }
    }
    return level;
}

DayRule dayRule(const QString& word) {
    const std::map<QString, DayRule> rules = {{QStringLiteral("weekend"), DayRule::Weekend},
                                              {QStringLiteral("any"), DayRule::Any},
                                              {QStringLiteral("month_end"), DayRule::MonthEnd},
                                              {QStringLiteral("quarter_end"), DayRule::QuarterEnd}};
    const auto rule = rules.find(word);
    return rule == rules.end() ? DayRule::Workday : rule->second;
}

PostRule postRule(const QString& word) {
    return word == u"frontline" ? PostRule::Frontline
           : word == u"leading" ? PostRule::Leading
                                : PostRule::All;
}

void readIndicators(const QJsonArray& json, const CatalogueParts& catalogue, Data& data) {
    for (const QJsonValue item : json) {
        Indicator indicator;
        indicator.code = item[u"code"].toString();
        const auto known = catalogue.indicators.find(indicator.code);
        if (known == catalogue.indicators.end())
            continue; // a catalogue that dropped it; the tests say so
        indicator.name = known->second[u"name"].toString();
        indicator.attendance = catalogue.attendance.contains(indicator.code);
        indicator.desk = item[u"desk"].toBool();
        indicator.days = dayRule(item[u"days"].toString());
        indicator.posts = postRule(item[u"posts"].toString());
        indicator.season = item[u"season"].toString();
        indicator.tags = textsOf(item[u"units"]);
        indicator.unit_share = item[u"unit_share"].toInt();
        const QJsonObject channels = item[u"channels"].toObject();
        for (auto it = channels.begin(); it != channels.end(); ++it)
            indicator.channels[it.key()] = it.value().toInt();
        for (const QJsonValue level : item[u"levels"].toArray())
            indicator.levels.push_back(readLevel(level, known->second, catalogue));
        data.indicators.push_back(std::move(indicator));
    }
}

Act actOf(const QString& text, const Data& data) { // BX08/2
    const QStringList parts = text.split(u'/');
    Act act;
    while (data.indicators[act.indicator].code != parts.front())
        ++act.indicator;
    while (data.indicators[act.indicator].levels[act.level].level != parts.back().toInt())
        ++act.level;
    return act;
}

void readFates(const QJsonObject& json, Data& data) {
    for (const QJsonValue item : json[u"fates"].toArray()) {
        Fate fate{
            item[u"unit"].toBool(), item[u"this_year"].toInt(), item[u"earlier_year"].toInt(), {}};
        for (const QJsonValue plot : item[u"plots"].toArray()) {
            Plot read{plot[u"weight"].toInt(), textsOf(plot[u"units"]), {}};
            for (const QString& act : textsOf(plot[u"acts"]))
                read.acts.push_back(actOf(act, data));
            fate.plots.push_back(std::move(read));
        }
        data.fates.push_back(std::move(fate));
    }
}

} // namespace

base::Result<Data> loadData() {
    Files files;
    Data data;
    readUnits(files(QStringLiteral("demo/units.json")).object(), data);
    readNames(files(QStringLiteral("demo/names.json")).object(), data.names);
    const QJsonObject words = files(QStringLiteral("demo/words.json")).object();
    for (auto it = words.begin(); it != words.end(); ++it)
        data.words[it.key()] = textsOf(it.value());
    const QJsonObject seasons = files(QStringLiteral("demo/seasons.json")).object();
    for (auto it = seasons.begin(); it != seasons.end(); ++it)
        data.seasons[it.key()] = numbersOf(it.value());
    readChannels(files(QStringLiteral("demo/channels.json")).array(), data);
    const CatalogueParts catalogue =
        readCatalogue(files(QStringLiteral("catalogue/catalogue_cn.json")).object(), data);
    readIndicators(files(QStringLiteral("demo/indicators.json")).array(), catalogue, data);
    const QJsonObject stories = files(QStringLiteral("demo/stories.json")).object();
    data.units_profile = files(QStringLiteral("demo/units_profile.json")).object();
    data.cadres_profile = files(QStringLiteral("demo/cadres_profile.json")).object();
    data.record_profile = files(QStringLiteral("demo/record_profile.json")).object();
    if (!files.missing().isEmpty())
        return base::fail(base::ErrorCode::Internal,
                          QCoreApplication::translate(
                              "Demo", "程序缺少演示数据“%1”，演示库没有建立。请重新安装程序。")
                              .arg(files.missing()));
    readFates(stories, data);
    return data;
}

bool fits(const QStringList& wanted, const Unit& unit) {
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString& tag) {
               return unit.tags.contains(tag);
           });
}

} // namespace sizao::service::demo
