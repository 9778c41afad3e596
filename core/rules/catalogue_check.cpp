// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/catalogue_check.h"

#include "core/rules/checked_node.h"
#include "core/rules/deadline_rules.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogueCheck)
};

constexpr int smallestWeight = 10;        // 0.10
constexpr int largestWeight = 300;        // 3.00
constexpr int longestDays = 3660;         // windows and look-backs
constexpr int largestPercent = 1000;      // a factor of ten
constexpr int largestVersion = 1'000'000; // of a catalogue
constexpr MilliPoints withoutCap = std::numeric_limits<MilliPoints>::max();
const char* const tierNames[] = {"YELLOW", "ORANGE", "RED"};

// What a document names, by code, and the node that named it first.
using Names = QHash<QString, QString>;

class Checker {
public:
    explicit Checker(const QJsonObject& document) : m_document(document, {}, m_faults) {}

    [[nodiscard]] std::vector<DocumentFault> run() {
        checkHead();
        checkGrades();
        checkFactors("influence", 4);
        checkFactors("urgency", 3);
        m_categories = namesOf(m_document.at("categories"), "zh");
        m_channels = namesOf(m_document.at("channels"), "zh");
        m_indicators = namesOf(m_document.at("indicators"), "name");
        m_models = namesOf(m_document.at("models"), "zh");
        checkCapGroups();
        for (const CheckedNode& indicator : m_document.at("indicators").items())
            checkIndicator(indicator);
        checkModels();
        checkRules();
        checkDeadlines(m_document.at("deadlines"));
        return std::move(m_faults);
    }

private:
    void checkHead() {
        if (m_document.at("schema").value().toString() != QLatin1String("sizao.catalogue/1"))
            m_document.at("schema").fault(Text::tr("格式标识应当是 sizao.catalogue/1"));
        m_scale = m_document.at("id").text();
        const auto version = m_document.at("version").whole(1, largestVersion);
        m_scale += u'/' + QString::number(version.value_or(0));
        const auto from = dayOf("valid_from");
        const auto until = dayOf("valid_until");
        if (from && until && *until < *from)
            m_document.at("valid_until").fault(Text::tr("止日早于施行日"));
    }

    std::optional<base::Day> dayOf(const char* key) const {
        const CheckedNode node = m_document.at(key);
        return node.exists() ? node.day() : std::nullopt;
    }

    // Codes of a list, each once and with a name.
    static Names namesOf(const CheckedNode& list, const char* name) {
        Names names;
        for (const CheckedNode& node : list.items()) {
            const QString code = node.at("code").text();
            if (node.at(name).text().isEmpty() || code.isEmpty())
                continue;
            if (names.contains(code))
                node.at("code").fault(Text::tr("“%1”写了两次，同一天只能有一个版本施行").arg(code));
            names.insert(code, node.path());
        }
        return names;
    }

    // Codes in a list of texts; what is not known is a fault of its own place.
    template <class Known>
    static void checkCodes(const CheckedNode& list, Known&& isKnown, const QString& what) {
        for (const CheckedNode& node : list.items())
            if (const QString code = node.value().toString(); !isKnown(code))
                node.fault(Text::tr("没有%1“%2”").arg(what, code));
    }

    void checkGrades() {
        const auto grades = m_document.at("grades").items();
        if (grades.size() != std::size(m_caps))
            m_document.at("grades").fault(Text::tr("等级应当是Ⅰ至Ⅳ四个"));
        MilliPoints lightest = 0;
        MilliPoints lowest = 0;
        for (std::size_t i = 0; i < std::min(grades.size(), std::size(m_caps)); ++i) {
            const auto grade = grades[i].at("code").word<Grade>();
            if (grade && indexOf(*grade) != i)
                grades[i].at("code").fault(Text::tr("等级应当从Ⅰ到Ⅳ依次排列"));
            const auto points = grades[i].at("points").points();
            if (points && *points < lightest)
                grades[i].at("points").fault(Text::tr("等级越高，分值不得越低"));
            lightest = points.value_or(lightest);
            const CheckedNode cap = grades[i].at("indicator_cap");
            m_caps[i] = cap.isNull() ? withoutCap : cap.points().value_or(withoutCap);
            if (m_caps[i] < lowest)
                cap.fault(Text::tr("等级越高，单项指标封顶值不得越低"));
            lowest = m_caps[i];
        }
    }

    void checkFactors(const char* key, std::size_t count) {
        const auto factors = m_document.at(key).items();
        if (factors.size() != count)
            m_document.at(key).fault(Text::tr("应当是 %1 档").arg(count));
        int lightest = 0;
        for (std::size_t i = 0; i < factors.size(); ++i) {
            const int level = factors[i].at("level").value().toInt(-1);
            if (level != static_cast<int>(i) + 1)
                factors[i].at("level").fault(Text::tr("档次应当从 1 起依次排列"));
            const auto percent = factors[i].at("percent").whole(0, largestPercent);
            if (percent && *percent < lightest)
                factors[i].at("percent").fault(Text::tr("档次越高，系数不得越低"));
            lightest = percent.value_or(lightest);
        }
    }

    void checkCapGroups() {
        const CheckedNode groups = m_document.at("cap_groups");
        m_capGroups = namesOf(groups, "zh");
        for (const CheckedNode& group : groups.items()) {
            m_groupCaps.insert(group.at("code").value().toString(),
                               group.at("cap_points").points().value_or(0));
            checkCodes(
                group.at("indicators"),
                [this](const QString& code) { return m_indicators.contains(code); },
                Text::tr("指标"));
        }
    }

    void checkIndicator(const CheckedNode& indicator) const {
        const auto isCategory = [this](const QString& code) { return m_categories.contains(code); };
        if (const QString code = indicator.at("category").text();
            !code.isEmpty() && !isCategory(code))
            indicator.at("category").fault(Text::tr("没有类别“%1”").arg(code));
        if (const QString group = indicator.at("cap_group").value().toString();
            !group.isEmpty() && !isCategory(group) && !m_capGroups.contains(group))
            indicator.at("cap_group").fault(Text::tr("没有封顶组或者类别“%1”").arg(group));
        [[maybe_unused]] const auto kind = indicator.at("kind").word<domain::IndicatorKind>();
        checkCodes(
            indicator.at("subjects"),
            [](const QString& code) {
                return code == QLatin1String("PERSON") || code == QLatin1String("UNIT");
            },
            Text::tr("对象"));
        checkCodes(
            indicator.at("channels"),
            [this](const QString& code) { return m_channels.contains(code); }, Text::tr("渠道"));
        if (const CheckedNode scale = indicator.at("scale");
            scale.exists() && scale.value().toString() != m_scale)
            scale.fault(Text::tr("没有量表“%1”，本清单的量表是“%2”")
                            .arg(scale.value().toString(), m_scale));
        if (indicator.at("weights").exists())
            indicator.at("weights").fault(Text::tr("权重写在各预警模型的 indicators 里"));
        checkLevels(indicator.at("levels"));
        checkDirect(indicator.at("direct"));
    }

    static void checkLevels(const CheckedNode& list) {
        const auto levels = list.items();
        if (list.exists() && levels.empty())
            list.fault(Text::tr("至少要有一档"));
        int last = -1;
        for (const CheckedNode& level : levels) {
            const int number = level.at("level").value().toInt(-1);
            if (number <= last)
                level.at("level").fault(Text::tr("档次应当依次升高"));
            last = std::max(last, number);
            if (!level.at("grade").isNull()) // no grade: pointed out, not scored
                [[maybe_unused]]
                const auto grade = level.at("grade").word<Grade>();
        }
        checkBands(levels);
    }

    // Of a measured value: the highest level that is reached counts, so each begins further out.
    static void checkBands(const std::vector<CheckedNode>& levels) {
        for (std::size_t i = 1; i < levels.size(); ++i) {
            const auto number = [&](std::size_t of, const char* key) {
                return levels[of].at(key).value();
            };
            if (number(i, "min").isDouble() && number(i - 1, "min").isDouble()
                && number(i, "min").toDouble() <= number(i - 1, "min").toDouble())
                levels[i].at("min").fault(Text::tr("档次越高，起点应当越高"));
            if (number(i, "max_exclusive").isDouble() && number(i - 1, "max_exclusive").isDouble()
                && number(i, "max_exclusive").toDouble()
                       >= number(i - 1, "max_exclusive").toDouble())
                levels[i].at("max_exclusive").fault(Text::tr("档次越高，界限应当越低"));
        }
    }

    void checkDirect(const CheckedNode& direct) const {
        const QJsonObject byModel = direct.value().toObject();
        for (auto entry = byModel.begin(); entry != byModel.end(); ++entry) {
            const CheckedNode tiers = direct.at(entry.key());
            if (!m_models.contains(entry.key()))
                tiers.fault(Text::tr("没有预警模型“%1”").arg(entry.key()));
            for (const CheckedNode& tier : tiers.items())
                [[maybe_unused]] const auto known = tier.word<Tier>();
        }
    }

    void checkModels() {
        const auto models = m_document.at("models").items();
        if (models.empty() || m_indicators.isEmpty())
            m_document.fault(Text::tr("没有指标或者没有预警模型"));
        for (const CheckedNode& model : models) {
            checkMembers(model.at("indicators"));
            checkRepeat(model.at("repeat"));
            if (model.at("repeat").value() != models.front().at("repeat").value())
                model.at("repeat").fault(Text::tr("各预警模型的再犯系数应当一致"));
            [[maybe_unused]] const auto window = model.at("window_days").whole(1, longestDays);
            checkThresholds(model.at("person").at("thresholds"), ladderOf(model));
            for (const char* track : {"own", "rate"})
                if (const CheckedNode lines = model.at("unit").at(track).at("thresholds");
                    lines.exists())
                    checkThresholds(lines, {});
        }
    }

    void checkMembers(const CheckedNode& members) const {
        Names seen;
        for (const CheckedNode& member : members.items()) {
            const QString code = member.at("code").text();
            if (!code.isEmpty() && !m_indicators.contains(code))
                member.at("code").fault(Text::tr("没有指标“%1”").arg(code));
            if (seen.contains(code))
                member.at("code").fault(Text::tr("指标“%1”在本模型里写了两次").arg(code));
            seen.insert(code, member.path());
            const QJsonValue weight = member.at("weight").value();
            const int hundredths = weight.toInt(-1);
            if (weight.isDouble() && weight.toDouble() < 0)
                member.at("weight").fault(Text::tr("指标“%1”的权重为负").arg(code));
            else if (!weight.isDouble() || weight.toDouble() != hundredths
                     || (hundredths != 0
                         && (hundredths < smallestWeight || hundredths > largestWeight)))
                member.at("weight").fault(
                    Text::tr("指标“%1”的权重应当是 0，或者 10 至 300 的整数（百分之几）")
                        .arg(code));
        }
    }

    static void checkRepeat(const CheckedNode& repeat) {
        [[maybe_unused]] const auto step = repeat.at("step_percent").whole(0, largestPercent);
        [[maybe_unused]] const auto most = repeat.at("max_percent").whole(100, largestPercent);
        [[maybe_unused]] const auto days = repeat.at("lookback_days").whole(1, longestDays);
    }

    struct Limit { // that a line must lie above
        MilliPoints points = 0;
        QString name;
    };
    using Ladder = std::array<std::vector<Limit>, 3>; // by tier

    // What alone must not reach a tier (domain text, section 3).
    [[nodiscard]] Ladder ladderOf(const CheckedNode& model) const {
        Ladder ladder;
        const QString names[] = {Text::tr("Ⅰ级单项指标封顶"), Text::tr("Ⅱ级单项指标封顶"),
                                 Text::tr("Ⅲ级单项指标封顶")};
        for (std::size_t tier = 0; tier < ladder.size(); ++tier)
            if (m_caps[tier] != withoutCap)
                ladder[tier].push_back({m_caps[tier], names[tier]});
        for (const CheckedNode& group : model.at("cap_groups").items()) {
            const QString code = group.value().toString();
            if (!m_capGroups.contains(code))
                group.fault(Text::tr("没有封顶组“%1”").arg(code));
            else
                ladder[0].push_back({m_groupCaps.value(code), Text::tr("封顶组 %1").arg(code)});
        }
        return ladder;
    }

    static void checkThresholds(const CheckedNode& lines, const Ladder& ladder) {
        MilliPoints last = 0;
        for (std::size_t tier = 0; tier < std::size(tierNames); ++tier) {
            const CheckedNode node = lines.at(tierNames[tier]);
            const auto line = node.points();
            if (!line)
                continue;
            if (*line <= last)
                node.fault(tier == 0 ? Text::tr("黄线应当大于零")
                                     : Text::tr("黄、橙、红三条预警线应当依次升高"));
            last = std::max(last, *line);
            for (const Limit& limit : ladder[tier])
                if (limit.points >= *line)
                    node.fault(Text::tr("%1（%2 分）没有低于这条预警线")
                                   .arg(limit.name)
                                   .arg(static_cast<double>(limit.points) / 1000));
        }
    }

    void checkRules() {
        for (const CheckedNode& rule : m_document.at("rules").at("direct").items()) {
            [[maybe_unused]] const auto grade = rule.at("when").at("grade").word<Grade>();
            [[maybe_unused]] const auto tier = rule.at("tier_at_least").word<Tier>();
            [[maybe_unused]] const auto count = rule.at("when").at("count").whole(1, longestDays);
            [[maybe_unused]] const auto days =
                rule.at("when").at("window_days").whole(1, longestDays);
        }
    }

    std::vector<DocumentFault> m_faults;
    CheckedNode m_document;
    QString m_scale;
    std::array<MilliPoints, 4> m_caps{withoutCap, withoutCap, withoutCap, withoutCap};
    Names m_categories, m_channels, m_indicators, m_models, m_capGroups;
    QHash<QString, MilliPoints> m_groupCaps;
};

QHash<QString, QString> codesOf(const QJsonObject& document, const char* list, const char* name) {
    QHash<QString, QString> codes;
    for (const QJsonValue value : document.value(QLatin1String(list)).toArray())
        codes.insert(value[u"code"].toString(), value[QLatin1String(name)].toString());
    return codes;
}

void findGaps(const QJsonObject& inForce, const QJsonObject& document, const char* list,
              const char* name, std::vector<DocumentFault>& faults) {
    const auto there = codesOf(document, list, name);
    const auto needed = codesOf(inForce, list, name);
    QStringList missing;
    for (auto entry = needed.begin(); entry != needed.end(); ++entry)
        if (!there.contains(entry.key()))
            missing.append(entry.key() + u' ' + entry.value());
    missing.sort();
    for (const QString& thing : std::as_const(missing))
        faults.push_back(
            {QLatin1String(list),
             Text::tr("缺少现行的“%1”，版本之间不得有空档；不再使用的，权重写 0").arg(thing)});
}

} // namespace

std::vector<DocumentFault> faultsOf(const QJsonObject& document) {
    return Checker(document).run();
}

std::vector<DocumentFault> faultsAfter(const QJsonObject& inForce, const QJsonObject& document) {
    std::vector<DocumentFault> faults;
    if (inForce.value(u"id") != document.value(u"id"))
        faults.push_back(
            {QStringLiteral("id"),
             Text::tr("清单代码应当与现行的“%1”相同").arg(inForce.value(u"id").toString())});
    findGaps(inForce, document, "indicators", "name", faults);
    findGaps(inForce, document, "models", "zh", faults);
    const QJsonArray before = inForce.value(u"channels").toArray();
    const QJsonArray after = document.value(u"channels").toArray();
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i)
        if (before.at(i) != after.at(i)) {
            faults.push_back({QStringLiteral("channels[%1]").arg(i),
                              Text::tr("监督渠道不随清单改版，应当与现行的一致")});
            break;
        }
    return faults;
}

} // namespace sizao::rules
