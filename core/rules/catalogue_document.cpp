// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/catalogue_document.h"

#include "core/rules/seed.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <string_view>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Standards)
};

QJsonValue at(const QJsonValue& json, const char* key) {
    return json[QLatin1String(key)];
}

void remove(QJsonObject& body, std::initializer_list<const char*> keys) {
    for (const char* key : keys)
        body.remove(QLatin1String(key));
}

template <class Version>
std::vector<Version> lastNotAfter(const std::vector<Version>& all, base::Day day) {
    std::vector<Version> found;
    for (const Version& version : all) {
        if (version.valid_from > day)
            continue;
        const auto known = std::find_if(found.begin(), found.end(), [&](const Version& other) {
            return other.code == version.code;
        });
        if (known == found.end())
            found.push_back(version);
        else if (known->valid_from < version.valid_from)
            *known = version;
    }
    return found;
}

QHash<QString, qsizetype> categoryOrder(const QJsonObject& catalogue) {
    QHash<QString, qsizetype> order;
    for (const QJsonValue category : at(catalogue, "categories").toArray())
        order.insert(at(category, "code").toString(), order.size());
    return order;
}

// By category as the catalogue lists them, then by code.
std::vector<QJsonObject> sortedIndicators(const Versions& together, const QJsonObject& catalogue) {
    const auto order = categoryOrder(catalogue);
    std::vector<QJsonObject> bodies;
    for (const domain::IndicatorVersion& version : together.indicators)
        bodies.push_back(bodyObject(version.body));
    const auto place = [&order](const QJsonObject& body) {
        return std::pair(order.value(at(body, "category").toString(), order.size()),
                         at(body, "code").toString());
    };
    std::stable_sort(bodies.begin(), bodies.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return bodies;
}

QJsonArray membersOf(const std::vector<QJsonObject>& indicators, const QString& model) {
    QJsonArray members;
    for (const QJsonObject& body : indicators) {
        const QJsonValue weight = at(body, "weights")[model];
        if (!weight.isUndefined())
            members.append(QJsonObject{{QStringLiteral("code"), at(body, "code")},
                                       {QStringLiteral("weight"), weight}});
    }
    return members;
}

// What binds points: everything a scale says but its name.
QJsonObject scaleOf(const QJsonObject& body) {
    QJsonObject scale;
    for (const char* list : {"grades", "influence", "urgency"}) {
        QJsonArray values;
        for (const QJsonValue value : at(body, list).toArray())
            values.append(at(value, std::string_view(list) == "grades" ? "points" : "percent"));
        scale.insert(QLatin1String(list), values);
    }
    scale.insert(QStringLiteral("most"), at(body, "arithmetic")[u"factor_product_max_percent"]);
    const QJsonValue repeat = at(body, "repeat");
    for (const char* key : {"step_percent", "max_percent", "lookback_days"})
        scale.insert(QLatin1String(key), at(repeat, key));
    return scale;
}

base::Result<QString> scaleName(const QJsonObject& wanted, const Versions& known) {
    const QString own = at(wanted, "scale").toString();
    QString same;
    for (const domain::Catalogue& catalogue : known.catalogues) {
        const QJsonObject body = bodyObject(catalogue.body);
        const QString name = at(body, "scale").toString();
        if (scaleOf(body) == scaleOf(wanted))
            same = name;
        else if (name == own)
            return base::fail(base::ErrorCode::Conflict,
                              Text::tr("等级分或者系数改动了，清单的版本号 version 也要加 1"));
    }
    return same.isEmpty() ? own : same;
}

QString withScale(const QString& text, const QString& scale) {
    QJsonObject body = bodyObject(text);
    body.insert(QStringLiteral("scale"), scale);
    return bodyText(body);
}

template <class Version>
std::vector<Version> changed(const std::vector<Version>& wanted,
                             const std::vector<Version>& inForce) {
    std::vector<Version> found;
    for (const Version& version : wanted) {
        const auto same = [&version](const Version& other) {
            return other.code == version.code && bodyObject(other.body) == bodyObject(version.body);
        };
        if (std::none_of(inForce.begin(), inForce.end(), same))
            found.push_back(version);
    }
    return found;
}

} // namespace

void Versions::add(const Versions& more) {
    catalogues.insert(catalogues.end(), more.catalogues.begin(), more.catalogues.end());
    indicators.insert(indicators.end(), more.indicators.begin(), more.indicators.end());
    models.insert(models.end(), more.models.begin(), more.models.end());
}

Versions inForce(const Versions& all, base::Day day) {
    return {lastNotAfter(all.catalogues, day), lastNotAfter(all.indicators, day),
            lastNotAfter(all.models, day)};
}

QJsonObject bodyObject(const QString& body) {
    return QJsonDocument::fromJson(body.toUtf8()).object();
}

QString bodyText(const QJsonObject& body) {
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject documentOf(const Versions& together) {
    QJsonObject document =
        together.catalogues.empty() ? QJsonObject() : bodyObject(together.catalogues.back().body);
    const std::vector<QJsonObject> indicators = sortedIndicators(together, document);
    remove(document, {"repeat", "scale"});
    QJsonArray models;
    for (const domain::ModelVersion& version : together.models) {
        QJsonObject body = bodyObject(version.body);
        remove(body, {"caps", "indicator_caps", "floors", "raises", "unit_floors"});
        body.insert(QStringLiteral("indicators"), membersOf(indicators, version.code));
        models.append(body);
    }
    document.insert(QStringLiteral("models"), models);
    QJsonArray list;
    for (QJsonObject body : indicators) {
        remove(body, {"weights", "scale"});
        list.append(body);
    }
    document.insert(QStringLiteral("indicators"), list);
    return document;
}

base::Result<Versions> versionsOf(const QJsonObject& document, base::Day valid_from,
                                  const Versions& known) {
    QJsonObject timeless = document;
    remove(timeless, {"valid_from", "valid_until"}); // the days are those of the draft
    auto seed = seedFromCatalogue(QJsonDocument(timeless).toJson(), valid_from);
    if (!seed)
        return base::fail(seed.error());
    const auto scale = scaleName(bodyObject(seed->catalogue.body), known);
    if (!scale)
        return base::fail(scale.error());
    Versions versions{{seed->catalogue}, std::move(seed->indicators), std::move(seed->models)};
    for (domain::Catalogue& catalogue : versions.catalogues)
        catalogue.body = withScale(catalogue.body, *scale);
    for (domain::IndicatorVersion& indicator : versions.indicators)
        indicator.body = withScale(indicator.body, *scale);
    return versions;
}

Versions changedIn(const Versions& wanted, const Versions& inForce) {
    return {changed(wanted.catalogues, inForce.catalogues),
            changed(wanted.indicators, inForce.indicators), changed(wanted.models, inForce.models)};
}

base::RawId versionId(domain::StandardKind kind, const QString& code, base::Day from) {
    return base::RawId::fromName(QByteArray(domain::toCode(kind)).toLower() + ':' + code.toUtf8()
                                 + '@' + from.toIso().toUtf8());
}

} // namespace sizao::rules
