// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/catalogue_compare.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <map>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CatalogueCompare)
};

struct Word {
    const char* key;
    const char* label;
};
// Names of keys as an office says them; a key without one is shown as it is.
constexpr Word words[] = {
    {"name", QT_TRANSLATE_NOOP("CatalogueCompare", "名称")},
    {"zh", QT_TRANSLATE_NOOP("CatalogueCompare", "表述")},
    {"category", QT_TRANSLATE_NOOP("CatalogueCompare", "类别")},
    {"categories", QT_TRANSLATE_NOOP("CatalogueCompare", "类别")},
    {"kind", QT_TRANSLATE_NOOP("CatalogueCompare", "类型")},
    {"subjects", QT_TRANSLATE_NOOP("CatalogueCompare", "对象")},
    {"grade", QT_TRANSLATE_NOOP("CatalogueCompare", "等级")},
    {"grades", QT_TRANSLATE_NOOP("CatalogueCompare", "等级")},
    {"points", QT_TRANSLATE_NOOP("CatalogueCompare", "分值")},
    {"base_level", QT_TRANSLATE_NOOP("CatalogueCompare", "基准档次")},
    {"count_per", QT_TRANSLATE_NOOP("CatalogueCompare", "计次方式")},
    {"cap_group", QT_TRANSLATE_NOOP("CatalogueCompare", "封顶组")},
    {"cap_groups", QT_TRANSLATE_NOOP("CatalogueCompare", "封顶组")},
    {"cap_points", QT_TRANSLATE_NOOP("CatalogueCompare", "封顶分值")},
    {"indicator_cap", QT_TRANSLATE_NOOP("CatalogueCompare", "单项指标封顶")},
    {"channels", QT_TRANSLATE_NOOP("CatalogueCompare", "监督渠道")},
    {"metric", QT_TRANSLATE_NOOP("CatalogueCompare", "计量")},
    {"measure_zh", QT_TRANSLATE_NOOP("CatalogueCompare", "量什么")},
    {"unit", QT_TRANSLATE_NOOP("CatalogueCompare", "单位")},
    {"source_zh", QT_TRANSLATE_NOOP("CatalogueCompare", "数据来源")},
    {"also_zh", QT_TRANSLATE_NOOP("CatalogueCompare", "另计情形")},
    {"min", QT_TRANSLATE_NOOP("CatalogueCompare", "起点")},
    {"max_exclusive", QT_TRANSLATE_NOOP("CatalogueCompare", "低于")},
    {"evidence_zh", QT_TRANSLATE_NOOP("CatalogueCompare", "取证要求")},
    {"basis_zh", QT_TRANSLATE_NOOP("CatalogueCompare", "依据")},
    {"consequence_zh", QT_TRANSLATE_NOOP("CatalogueCompare", "处理")},
    {"meaning_zh", QT_TRANSLATE_NOOP("CatalogueCompare", "含义")},
    {"scale", QT_TRANSLATE_NOOP("CatalogueCompare", "量表")},
    {"weights", QT_TRANSLATE_NOOP("CatalogueCompare", "权重")},
    {"direct", QT_TRANSLATE_NOOP("CatalogueCompare", "直接触发")},
    {"person", QT_TRANSLATE_NOOP("CatalogueCompare", "个人")},
    {"own", QT_TRANSLATE_NOOP("CatalogueCompare", "本单位自身")},
    {"rate", QT_TRANSLATE_NOOP("CatalogueCompare", "按人数或件数折算")},
    {"thresholds", QT_TRANSLATE_NOOP("CatalogueCompare", "预警线")},
    {"YELLOW", QT_TRANSLATE_NOOP("CatalogueCompare", "黄")},
    {"ORANGE", QT_TRANSLATE_NOOP("CatalogueCompare", "橙")},
    {"RED", QT_TRANSLATE_NOOP("CatalogueCompare", "红")},
    {"window_days", QT_TRANSLATE_NOOP("CatalogueCompare", "计分窗口（天）")},
    {"late_record_grace_days", QT_TRANSLATE_NOOP("CatalogueCompare", "迟到证据回溯（天）")},
    {"rearm_release_percent", QT_TRANSLATE_NOOP("CatalogueCompare", "重新计警回落（%）")},
    {"repeat", QT_TRANSLATE_NOOP("CatalogueCompare", "再犯")},
    {"step_percent", QT_TRANSLATE_NOOP("CatalogueCompare", "每次加（%）")},
    {"max_percent", QT_TRANSLATE_NOOP("CatalogueCompare", "最高（%）")},
    {"lookback_days", QT_TRANSLATE_NOOP("CatalogueCompare", "回看（天）")},
    {"influence", QT_TRANSLATE_NOOP("CatalogueCompare", "影响程度")},
    {"urgency", QT_TRANSLATE_NOOP("CatalogueCompare", "轻重缓急")},
    {"percent", QT_TRANSLATE_NOOP("CatalogueCompare", "系数（%）")},
    {"version", QT_TRANSLATE_NOOP("CatalogueCompare", "清单版本号")},
    {"title_zh", QT_TRANSLATE_NOOP("CatalogueCompare", "清单名称")},
    {"rules", QT_TRANSLATE_NOOP("CatalogueCompare", "规则")},
    {"deadlines", QT_TRANSLATE_NOOP("CatalogueCompare", "期限")},
    {"letters", QT_TRANSLATE_NOOP("CatalogueCompare", "文书")},
};

QString wordOf(const QString& key) {
    for (const Word& word : words)
        if (key == QLatin1String(word.key))
            return QCoreApplication::translate("CatalogueCompare", word.label);
    return key;
}

// `levels[2]` is the second level by its own count, `grades[III]` the grade: lists of objects are
// told by what names their objects, so that an inserted row is one difference and not all.
QString nameOfItem(const QJsonValue& item, qsizetype position) {
    for (const char* key : {"code", "level"})
        if (const QJsonValue name = item[QLatin1String(key)]; !name.isUndefined())
            return name.toVariant().toString();
    return QString::number(position + 1);
}

bool isListOfObjects(const QJsonValue& value) {
    return value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject();
}

QString valueText(const QJsonValue& value, const QString& field) {
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue item : value.toArray())
            texts.append(valueText(item, field));
        return texts.join(Text::tr("、"));
    }
    if (value.isBool())
        return value.toBool() ? Text::tr("是") : Text::tr("否");
    if (value.isNull())
        return Text::tr("无");
    if (value.isObject())
        return bodyText(value.toObject());
    if (field.startsWith(QLatin1String("weights.")))
        return QString::number(value.toDouble() / 100, 'f', 2);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    const QString text = value.toString();
    if (const auto grade = domain::fromCode<domain::Grade>(text); grade && field.endsWith(u"grade"))
        return domain::toLabel(*grade);
    if (const auto kind = domain::fromCode<domain::IndicatorKind>(text))
        return domain::toLabel(*kind);
    if (const auto subject = domain::fromCode<domain::SubjectKind>(text))
        return domain::toLabel(*subject);
    return text;
}

// Every scalar of a body with its place.
void flatten(const QJsonValue& value, const QString& field, std::map<QString, QString>& out) {
    if (value.isObject() && !value.toObject().isEmpty()) {
        const QJsonObject object = value.toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            flatten(*entry, field.isEmpty() ? entry.key() : field + u'.' + entry.key(), out);
    } else if (isListOfObjects(value)) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            flatten(items[i], field + u'[' + nameOfItem(items[i], i) + u']', out);
    } else {
        out.emplace(field, valueText(value, field));
    }
}

QJsonObject comparable(QJsonObject body, domain::StandardKind kind) {
    if (kind == domain::StandardKind::Model)
        for (const char* copied : {"caps", "indicator_caps", "floors", "raises", "unit_floors"})
            body.remove(QLatin1String(copied));
    return body;
}

template <class Version>
const Version* find(const std::vector<Version>& versions, const QString& code) {
    for (const Version& version : versions)
        if (version.code == code)
            return &version;
    return nullptr;
}

QString nameOf(const domain::Catalogue& catalogue) {
    return bodyObject(catalogue.body).value(u"title_zh").toString();
}
template <class Version>
QString nameOf(const Version& version) {
    return version.name;
}

template <class Version>
void compareAll(domain::StandardKind kind, const std::vector<Version>& before,
                const std::vector<Version>& after, Fields fields,
                std::vector<FieldDifference>& found) {
    std::map<QString, std::pair<const Version*, const Version*>> pairs;
    for (const Version& version : before)
        pairs[version.code].first = &version;
    for (const Version& version : after)
        pairs[version.code].second = &version;
    for (const auto& [code, pair] : pairs) {
        const auto& [was, is] = pair;
        std::vector<FieldDifference> differences;
        if (was && is)
            differences = differencesOf(kind, bodyObject(was->body), bodyObject(is->body), fields);
        else
            differences.push_back({kind,
                                   {},
                                   {},
                                   {},
                                   was ? Text::tr("删去") : Text::tr("新增"),
                                   was ? nameOf(*was) : QString(),
                                   is ? nameOf(*is) : QString()});
        for (FieldDifference& difference : differences) {
            difference.code = code;
            difference.name = nameOf(is ? *is : *was);
            found.push_back(std::move(difference));
        }
    }
}

} // namespace

QString labelOf(const QString& field) {
    static const QRegularExpression item(QStringLiteral("^([^\\[]*)\\[(.*)\\]$"));
    QStringList parts;
    for (const QString& part : field.split(u'.')) {
        const QRegularExpressionMatch match = item.match(part);
        if (!match.hasMatch())
            parts.append(wordOf(part));
        else if (match.captured(1) == QLatin1String("levels"))
            parts.append(Text::tr("第 %1 档").arg(match.captured(2)));
        else if (const auto grade = domain::fromCode<domain::Grade>(match.captured(2)))
            parts.append(domain::toLabel(*grade));
        else
            parts.append(Text::tr("%1 %2").arg(wordOf(match.captured(1)), match.captured(2)));
    }
    return parts.join(Text::tr(" · "));
}

std::vector<FieldDifference> differencesOf(domain::StandardKind kind, const QJsonObject& before,
                                           const QJsonObject& after, Fields fields) {
    std::map<QString, QString> was;
    std::map<QString, QString> is;
    flatten(comparable(before, kind), {}, was);
    flatten(comparable(after, kind), {}, is);
    std::map<QString, std::pair<QString, QString>> both;
    for (const auto& [field, value] : was)
        both[field].first = value;
    for (const auto& [field, value] : is)
        both[field].second = value;
    std::vector<FieldDifference> found;
    for (const auto& [field, values] : both)
        if (fields == Fields::All || values.first != values.second
            || was.contains(field) != is.contains(field))
            found.push_back({kind, {}, {}, field, labelOf(field), values.first, values.second});
    return found;
}

std::vector<FieldDifference> differencesOf(const Versions& before, const Versions& after,
                                           Fields fields) {
    std::vector<FieldDifference> found;
    compareAll(domain::StandardKind::Catalogue, before.catalogues, after.catalogues, fields, found);
    compareAll(domain::StandardKind::Indicator, before.indicators, after.indicators, fields, found);
    compareAll(domain::StandardKind::Model, before.models, after.models, fields, found);
    return found;
}

} // namespace sizao::rules
