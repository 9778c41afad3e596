// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/worlds.h"

#include "core/rules/fold.h"
#include "core/rules/level.h"
#include "core/rules/points.h"
#include "core/rules/sheet_json.h"
#include "core/rules/signals.h"
#include "core/rules/world.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Worlds)
};

QJsonValue at(const QJsonValue& json, const char* key) {
    return json[QLatin1String(key)];
}

QString compact(const QJsonValue& json) {
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("v"), json}}).toJson(QJsonDocument::Compact));
}

class WorldRun {
public:
    WorldRun(World& world, WorldReport& report) : m_world(world), m_report(report) {}

    void run() {
        for (auto& [name, subject] : m_world.subjects)
            freezeSheets(name, subject);
        for (const QJsonValue expected : at(m_world.expect, "points").toArray())
            checkPoints(expected);
        for (const QJsonValue expected : at(m_world.expect, "days").toArray())
            checkDay(expected);
        if (!at(m_world.expect, "signals").isUndefined())
            checkSignals(at(m_world.expect, "signals").toArray());
        for (const QJsonValue expected : at(m_world.expect, "reviews").toArray())
            checkReviews(expected);
    }

private:
    // Each decision freezes the signal as it was derived on the day of the decision.
    void freezeSheets(const QString& name, WorldSubject& subject) {
        for (std::size_t i = 0; i < subject.decisions.size(); ++i) {
            DecisionFact& decision = subject.decisions[i];
            if (!decision.isAboutSignal())
                continue;
            SubjectFacts before = subject.view();
            before.decisions = before.decisions.first(i);
            const auto pairs = foldSubject(m_world.standards, before, decision.decided_on);
            const PairState& pair = pairs[decision.model];
            const auto found = std::find_if(
                pair.history.begin(), pair.history.end(),
                [&](const DerivedSignal& derived) { return derived.day == decision.signal_on; });
            if (found == pair.history.end()) {
                differ(name, Text::tr("%1 没有信号可作决定").arg(decision.signal_on.toIso()));
                continue;
            }
            const domain::Signal signal =
                signalOf(m_world.standards, before, pair, *found, TextsOf());
            checkSheet(name, *signal.sheet);
            decision.sheet = signal.sheet;
        }
    }

    // A frozen sheet computes to itself and survives its own JSON.
    void checkSheet(const QString& name, const domain::ComputationSheet& sheet) {
        ++m_report.compared;
        if (const auto verified = verifySheet(sheet); !verified)
            differ(name, verified.error().message);
        const auto again = fromSheetJson(toSheetJson(sheet));
        if (!again || toSheetJson(*again) != toSheetJson(sheet))
            differ(name, Text::tr("依据单写出再读入后不一致"));
    }

    void differ(const QString& where, const QString& what) {
        m_report.differences.append(where + Text::tr("：") + what);
    }

    // Compares the given fields with what came out; absent fields are not looked at.
    void compare(const QString& where, const QJsonObject& expected, const QJsonObject& actual) {
        for (auto field = expected.begin(); field != expected.end(); ++field) {
            ++m_report.compared;
            if (actual[field.key()] != *field)
                differ(where, Text::tr("%1 应为 %2，得到 %3")
                                  .arg(field.key(), compact(*field), compact(actual[field.key()])));
        }
    }

    [[nodiscard]] std::optional<std::size_t> modelOf(const QJsonValue& expected) {
        const auto model = m_world.standards.modelIndex(at(expected, "model").toString());
        if (!model)
            differ(m_world.id, Text::tr("没有模型 %1").arg(at(expected, "model").toString()));
        return model;
    }

    void checkPoints(const QJsonValue& expected) {
        const QString event = at(expected, "event").toString();
        const auto model = modelOf(expected);
        const auto day = worldDay(at(expected, "k"));
        const auto owner = m_world.subject_of_event.find(event);
        if (!model || !day || owner == m_world.subject_of_event.end())
            return differ(event, Text::tr("没有这个事实"));
        QJsonObject actual{{QStringLiteral("counted"), false}};
        for (const FactPoints& points :
             pointsOf(m_world.standards, m_world.subjects[owner->second].facts, *model, *day)) {
            if (points.record != domain::RecordId(worldId(event)) || !points.counted)
                continue;
            actual = {{QStringLiteral("counted"), true},
                      {QStringLiteral("base"), qint64(points.base)},
                      {QStringLiteral("repeat"), points.earlier},
                      {QStringLiteral("factor"), points.factor},
                      {QStringLiteral("points"), qint64(points.points)},
                      {QStringLiteral("direct"), static_cast<int>(points.direct)}};
        }
        for (const char* key : {"event", "model", "k"})
            actual.insert(QLatin1String(key), at(expected, key));
        compare(event + u' ' + day->toIso(), expected.toObject(), actual);
    }

    void checkDay(const QJsonValue& expected) {
        const QString name = at(expected, "subject").toString();
        const auto model = modelOf(expected);
        const auto day = worldDay(at(expected, "day"));
        if (!model || !day)
            return;
        const WorldSubject& subject = m_world.subjects[name];
        const PairState pair = foldSubject(m_world.standards, subject.view(), *day)[*model];
        QJsonObject actual{{QStringLiteral("score"), qint64(pair.score)},
                           {QStringLiteral("level"), static_cast<int>(pair.level)},
                           {QStringLiteral("live"), static_cast<int>(pair.live)},
                           {QStringLiteral("rearm"), qint64(pair.rearm.score)}};
        addRate(pair.rate, actual);
        actual.insert(QStringLiteral("rearm_num"), qint64(pair.rearm.rate.numerator));
        for (const char* key : {"subject", "model", "day"})
            actual.insert(QLatin1String(key), at(expected, key));
        compare(name + u' ' + day->toIso(), expected.toObject(), actual);
    }

    static void addRate(const RateOutcome& rate, QJsonObject& json) {
        json.insert(QStringLiteral("points"), qint64(rate.points));
        json.insert(QStringLiteral("person_days"), qint64(rate.person_days));
        json.insert(QStringLiteral("rate_num"), qint64(rate.rate.numerator));
        json.insert(QStringLiteral("rate_den"), qint64(rate.rate.denominator));
    }

    [[nodiscard]] QJsonObject signalJson(const QString& subject, std::size_t model,
                                         const DerivedSignal& signal) const {
        QJsonArray lines;
        std::vector<ScoreLine> scored;
        for (const CitedLine& cited : signal.lines) {
            lines.append(QJsonObject{{QStringLiteral("event"), m_world.names.at(cited.record)},
                                     {QStringLiteral("points"), qint64(cited.line.points)},
                                     {QStringLiteral("counted"), qint64(cited.line.counted)}});
            scored.push_back(cited.line);
        }
        QJsonArray causes;
        for (const QString& code : signal.model_version->caps.floorsHolding(scored))
            causes.append(code);
        for (const QString& code : signal.causes.codes())
            causes.append(code);
        QJsonObject json{{QStringLiteral("day"), signal.day.toIso()},
                         {QStringLiteral("subject"), subject},
                         {QStringLiteral("model"), m_world.standards.modelCodes()[model]},
                         {QStringLiteral("tier"), static_cast<int>(signal.tier)},
                         {QStringLiteral("raw"), static_cast<int>(signal.raw)},
                         {QStringLiteral("live_before"), static_cast<int>(signal.live_before)},
                         {QStringLiteral("score"), qint64(signal.score)},
                         {QStringLiteral("asof"), signal.asof.toIso()},
                         {QStringLiteral("causes"), causes},
                         {QStringLiteral("lines"), lines}};
        addRate(signal.rate, json);
        return json;
    }

    // The complete list, as a set.
    void checkSignals(const QJsonArray& expected) {
        std::map<QString, QJsonObject> actual;
        const auto keyOf = [](const QJsonObject& signal) {
            return at(signal, "day").toString() + u' ' + at(signal, "subject").toString() + u' '
                   + at(signal, "model").toString();
        };
        for (const auto& [name, subject] : m_world.subjects)
            for (const PairState& pair :
                 foldSubject(m_world.standards, subject.view(), m_world.until))
                for (const DerivedSignal& signal : pair.history) {
                    const QJsonObject json = signalJson(name, pair.model, signal);
                    actual[keyOf(json)] = json;
                }
        for (const QJsonValue value : expected) {
            const QString key = keyOf(value.toObject());
            if (const auto found = actual.find(key); found != actual.end()) {
                compare(key, value.toObject(), found->second);
                actual.erase(found);
            } else {
                differ(key, Text::tr("应有信号，没有得到"));
            }
        }
        for (const auto& [key, signal] : actual)
            differ(key, Text::tr("多出一个信号"));
    }

    void checkReviews(const QJsonValue& expected) {
        const auto day = worldDay(at(expected, "day"));
        if (!day)
            return differ(m_world.id, day.error().message);
        std::set<QString> actual;
        for (const auto& [name, subject] : m_world.subjects)
            for (const PairState& pair : foldSubject(m_world.standards, subject.view(), *day))
                for (const ReviewItem& item : pair.reviews)
                    actual.insert(compact(QJsonObject{
                        {QStringLiteral("issue"), m_world.names.at(item.issue)},
                        {QStringLiteral("tier"), static_cast<int>(item.tier)},
                        {QStringLiteral("recomputed"), static_cast<int>(item.recomputed)}}));
        std::set<QString> wanted;
        for (const QJsonValue item : at(expected, "open").toArray())
            wanted.insert(compact(item));
        ++m_report.compared;
        if (actual != wanted)
            differ(day->toIso(), Text::tr("待复核项应为 %1，得到 %2")
                                     .arg(QStringList(wanted.begin(), wanted.end()).join(u' '),
                                          QStringList(actual.begin(), actual.end()).join(u' ')));
    }

    World& m_world;
    WorldReport& m_report;
};

WorldReport runWorld(const QJsonObject& json, const QJsonObject& defaults) {
    WorldReport report;
    report.id = at(json, "id").toString();
    report.title = at(json, "title").toString();
    QStringList missing;
    for (const QJsonValue need : at(json, "needs").toArray())
        if (!supportedNeeds().contains(need.toString()))
            missing.append(need.toString());
    if (!missing.isEmpty()) {
        report.skipped = true;
        report.skipped_why = Text::tr("本程序还没有：%1").arg(missing.join(Text::tr("、")));
        return report;
    }
    auto world = readWorld(json, defaults);
    if (world)
        WorldRun(*world, report).run();
    else
        report.differences.append(world.error().message);
    return report;
}

} // namespace

const QStringList& supportedNeeds() {
    static const QStringList needs{
        QStringLiteral("points"),  QStringLiteral("versions"), QStringLiteral("rounding"),
        QStringLiteral("repeat"),  QStringLiteral("window"),   QStringLiteral("cap"),
        QStringLiteral("direct"),  QStringLiteral("fold"),     QStringLiteral("dismiss"),
        QStringLiteral("review"),  QStringLiteral("floors"),   QStringLiteral("indicator_caps"),
        QStringLiteral("closure"), QStringLiteral("late"),     QStringLiteral("escalation"),
        QStringLiteral("merge"),   QStringLiteral("unit"),     QStringLiteral("raises")};
    return needs;
}

base::Result<std::vector<WorldReport>> runWorlds(QByteArrayView json) {
    const QJsonObject file = QJsonDocument::fromJson(json.toByteArray()).object();
    if (at(at(file, "about"), "format").toString() != QLatin1String("sizao-worlds/1"))
        return base::fail(base::ErrorCode::Invalid,
                          Text::tr("这不是检验文件，应当标明格式 sizao-worlds/1。"));
    std::vector<WorldReport> reports;
    for (const QJsonValue world : at(file, "worlds").toArray())
        reports.push_back(runWorld(world.toObject(), at(file, "defaults").toObject()));
    return reports;
}

} // namespace sizao::rules
