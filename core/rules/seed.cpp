// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/seed.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Standards)
};

QJsonValue at(const QJsonValue& json, const char* key) {
    return json[QLatin1String(key)];
}

tl::unexpected<base::Error> refuse(const QString& why) {
    return base::fail(base::ErrorCode::Invalid,
                      Text::tr("清单文件不能采用：%1。原有标准没有改动。").arg(why));
}

QString compact(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

class Splitter {
public:
    Splitter(const QJsonObject& document, base::Day valid_from)
        : m_document(document),
          m_from(valid_from),
          m_scale(at(document, "id").toString() + u'/'
                  + QString::number(at(document, "version").toInt())) {}

    [[nodiscard]] base::Result<Seed> run() {
        Seed seed;
        if (auto repeat = takeCatalogue(seed); !repeat)
            return base::fail(repeat.error());
        for (const QJsonValue value : at(m_document, "models").toArray())
            takeModel(value.toObject(), seed);
        for (const QJsonValue value : at(m_document, "indicators").toArray())
            takeIndicator(value.toObject(), seed);
        for (const QJsonValue value : at(m_document, "channels").toArray())
            if (!takeChannel(value, seed))
                return refuse(Text::tr("渠道 %1 的监督类别或者采集方式不明")
                                  .arg(at(value, "code").toString()));
        if (seed.models.empty() || seed.indicators.empty())
            return refuse(Text::tr("没有指标或者没有预警模型"));
        return seed;
    }

private:
    template <class Id>
    [[nodiscard]] Id idOf(const char* kind, const QString& code) const {
        return Id::fromName(QByteArray(kind) + ':' + code.toUtf8() + '@' + m_from.toIso().toUtf8());
    }

    // The repeat factor belongs to the scale, which binds points; models may not differ in it.
    [[nodiscard]] base::Result<void> takeCatalogue(Seed& seed) const {
        QJsonObject body = m_document;
        for (const char* apart : {"indicators", "models"})
            body.remove(QLatin1String(apart));
        QJsonValue repeat;
        for (const QJsonValue model : at(m_document, "models").toArray()) {
            if (!repeat.isNull() && at(model, "repeat") != repeat)
                return refuse(Text::tr("各预警模型的再犯系数不一致"));
            repeat = at(model, "repeat");
        }
        body.insert(QStringLiteral("repeat"), repeat);
        body.insert(QStringLiteral("scale"), m_scale);
        seed.catalogue.code = at(m_document, "id").toString();
        seed.catalogue.id = idOf<domain::CatalogueId>("catalogue", seed.catalogue.code);
        seed.catalogue.valid_from = m_from;
        seed.catalogue.body = compact(body);
        return {};
    }

    void takeModel(QJsonObject body, Seed& seed) const {
        domain::ModelVersion model;
        model.code = at(body, "code").toString();
        model.id = idOf<domain::ModelVersionId>("model", model.code);
        model.valid_from = m_from;
        model.name = at(body, "zh").toString();
        QJsonObject caps;
        for (const QJsonValue group : at(m_document, "cap_groups").toArray())
            if (at(body, "cap_groups").toArray().contains(at(group, "code")))
                caps.insert(at(group, "code").toString(), at(group, "cap_points"));
        QJsonArray indicatorCaps;
        for (const QJsonValue grade : at(m_document, "grades").toArray())
            indicatorCaps.append(at(grade, "indicator_cap"));
        const QJsonValue rules = at(m_document, "rules");
        body.insert(QStringLiteral("caps"), caps);
        body.insert(QStringLiteral("indicator_caps"), indicatorCaps);
        body.insert(QStringLiteral("floors"), at(rules, "direct"));
        body.insert(QStringLiteral("raises"), at(rules, "upgrade"));
        body.insert(QStringLiteral("unit_floors"), at(rules, "unit"));
        body.remove(QStringLiteral("indicators")); // the weights go to the indicators
        model.body = compact(body);
        seed.models.push_back(model);
    }

    [[nodiscard]] QJsonObject weightsOf(const QString& code) const {
        QJsonObject weights;
        for (const QJsonValue model : at(m_document, "models").toArray())
            for (const QJsonValue member : at(model, "indicators").toArray())
                if (at(member, "code").toString() == code)
                    weights.insert(at(model, "code").toString(), at(member, "weight"));
        return weights;
    }

    void takeIndicator(QJsonObject body, Seed& seed) const {
        domain::IndicatorVersion indicator;
        indicator.code = at(body, "code").toString();
        indicator.id = idOf<domain::IndicatorVersionId>("indicator", indicator.code);
        indicator.valid_from = m_from;
        indicator.name = at(body, "name").toString();
        body.insert(QStringLiteral("weights"), weightsOf(indicator.code));
        body.insert(QStringLiteral("scale"), m_scale);
        indicator.body = compact(body);
        seed.indicators.push_back(indicator);
    }

    [[nodiscard]] static bool takeChannel(const QJsonValue& json, Seed& seed) {
        const auto pillar = domain::fromCode<domain::Pillar>(at(json, "pillar").toString());
        const auto mode = domain::fromCode<domain::CollectionMode>(at(json, "mode").toString());
        domain::Channel channel;
        channel.code = at(json, "code").toString();
        channel.id = domain::ChannelId::fromName("channel:" + channel.code.toUtf8());
        channel.name = at(json, "zh").toString();
        channel.pillar = pillar.value_or(domain::Pillar::Party);
        channel.mode = mode.value_or(domain::CollectionMode::Direct);
        channel.silent_after_days = at(json, "silent_after_days").toInt();
        channel.explain_first = at(json, "explain_first").toBool();
        channel.scoring_condition = at(json, "scoring_condition_zh").toString();
        seed.channels.push_back(channel);
        return pillar && mode;
    }

    const QJsonObject& m_document;
    base::Day m_from;
    QString m_scale;
};

} // namespace

base::Result<Seed> seedFromCatalogue(QByteArrayView json, base::Day valid_from) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (!document.isObject())
        return refuse(Text::tr("不是 JSON（第 %1 个字节处出错）").arg(error.offset));
    const QJsonObject object = document.object();
    if (at(object, "schema").toString() != QLatin1String("sizao.catalogue/1"))
        return refuse(Text::tr("格式标识不是 sizao.catalogue/1"));
    return Splitter(object, valid_from).run();
}

void calibrateUnits(Seed& seed, const std::array<int, 3>& lines) {
    for (domain::ModelVersion& model : seed.models) {
        QJsonObject body = QJsonDocument::fromJson(model.body.toUtf8()).object();
        QJsonObject unit = at(body, "unit").toObject();
        QJsonObject rate = at(unit, "rate").toObject();
        if (at(rate, "basis").toString() != QLatin1String("PER_100_STAFF"))
            continue;
        rate.insert(QStringLiteral("thresholds"), QJsonObject{{QStringLiteral("YELLOW"), lines[0]},
                                                              {QStringLiteral("ORANGE"), lines[1]},
                                                              {QStringLiteral("RED"), lines[2]}});
        rate.insert(QStringLiteral("calibrated"), true);
        unit.insert(QStringLiteral("rate"), rate);
        body.insert(QStringLiteral("unit"), unit);
        model.body = compact(body);
    }
}

} // namespace sizao::rules
