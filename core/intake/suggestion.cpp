// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/suggestion.h"

#include "core/intake/draft_fields.h"
#include "core/intake/tidy.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace sizao::intake {
namespace {

// What offices write over their columns, most telling first; `|` between synonyms. An empty field
// name: the target has none for it.
struct Synonyms {
    const char* record;
    const char* person;
    const char* unit;
    const char16_t* headings;
};

constexpr std::array synonyms = {
    Synonyms{"person_no", "person_no", "", u"工号|人员编号|干部编号|职工编号|员工编号|警号|编号"},
    Synonyms{"person_name", "name", "",
             u"姓名|被反映人|被举报人|当事人|干部姓名|人员姓名|对象姓名"},
    Synonyms{"unit_name", "unit_name", "name",
             u"单位|所在单位|单位名称|工作单位|部门|所在部门|被反映单位"},
    Synonyms{"post_at_time", "post", "", u"职务|岗位|时任职务|现任职务"},
    Synonyms{"", "rank", "", u"职级|级别|警衔"},
    Synonyms{"occurred_on", "", "", u"发生时间|发生日期|事发时间|事发日期|违规时间|问题发生时间"},
    Synonyms{"found_on", "", "",
             u"发现时间|发现日期|受理时间|受理日期|反映时间|登记时间|登记日期|收件日期"},
    Synonyms{"title", "", "", u"标题|主题|事项|问题名称|问题摘要"},
    Synonyms{"facts", "", "",
             u"问题描述|主要问题|问题详情|详情|反映内容|内容|具体情况|事实|情况说明|备注"},
    Synonyms{"external_id", "", "", u"单号|编码|信访编号|受理编号|问题编号|线索编号|流水号|工单号"},
    Synonyms{"indicator", "", "", u"指标|指标编码|指标代码|指标编号"},
    Synonyms{"grade", "", "", u"等级|严重程度|问题等级"},
    Synonyms{"level", "", "", u"档次|情节档次"},
    Synonyms{"influence", "", "", u"影响范围|影响"},
    Synonyms{"urgency", "", "", u"缓急|紧急程度"},
    Synonyms{"conclusion", "", "", u"核查结论|调查结论|结论|是否属实|核实结果"},
    Synonyms{"concluded_on", "", "", u"办结时间|办结日期|结论日期|核实日期"},
    Synonyms{"concluded_by", "", "", u"承办单位|办理单位|核查单位|调查单位"},
    Synonyms{"", "sex", "", u"性别"},
    Synonyms{"", "cadre_class", "", u"干部类别|岗位类别|职位类别"},
    Synonyms{"", "birth_year", "", u"出生年份|出生年月|出生日期|生年"},
    Synonyms{"", "entered_service_year", "", u"参加工作时间|参工时间|入职年份|入职时间"},
    Synonyms{"", "education", "", u"学历|文化程度"},
    Synonyms{"", "political_status", "", u"政治面貌"},
    Synonyms{"", "", "short_name", u"简称|单位简称"},
    Synonyms{"", "", "parent_name", u"上级单位|主管部门|隶属单位"},
    Synonyms{"", "", "kind", u"单位类别|单位性质|类别"},
    Synonyms{"", "", "staff_quota", u"编制数|编制|核定编制|人数"},
};

QStringList wordsOf(const Synonyms& entry) {
    return QString::fromUtf16(entry.headings).split(u'|');
}

const char* fieldFor(const Synonyms& entry, Target target) {
    return target == Target::Record   ? entry.record
           : target == Target::Person ? entry.person
                                      : entry.unit;
}

// The heading of the sheet for this row of the table; empty: there is none.
QString headingOf(const Synonyms& entry, const QHash<QString, QString>& headings) {
    for (const QString& word : wordsOf(entry))
        if (const auto at = headings.constFind(headingKey(word)); at != headings.constEnd())
            return *at;
    return {};
}

std::vector<FieldMapping> fieldsFor(Target target, const QHash<QString, QString>& headings) {
    std::vector<FieldMapping> fields;
    for (const Synonyms& entry : synonyms) {
        const QLatin1String name(fieldFor(entry, target));
        const QString heading = headingOf(entry, headings);
        if (name.isEmpty() || heading.isEmpty())
            continue;
        FieldMapping field;
        field.field = name;
        field.sources = {ColumnSource{{heading}, {}}};
        fields.push_back(std::move(field));
    }
    std::sort(fields.begin(), fields.end(),
              [](const FieldMapping& a, const FieldMapping& b) { return a.field < b.field; });
    return fields;
}

bool has(const std::vector<FieldMapping>& fields, const char* name) {
    return std::any_of(fields.begin(), fields.end(), [&](const FieldMapping& field) {
        return field.field == QLatin1String(name);
    });
}

std::optional<Target> targetFor(const QHash<QString, QString>& headings) {
    const auto record = fieldsFor(Target::Record, headings);
    const bool event = has(record, "facts") || has(record, "title");
    if (event
        && (has(record, "person_name") || has(record, "person_no") || has(record, "unit_name")))
        return Target::Record;
    if (has(record, "person_name"))
        return Target::Person;
    return has(record, "unit_name") ? std::optional(Target::Unit) : std::nullopt;
}

} // namespace

QStringList commonHeadings() {
    QStringList all;
    for (const Synonyms& entry : synonyms)
        all += wordsOf(entry);
    return all;
}

std::optional<MappingProfile> suggestProfile(const QStringList& headings) {
    QHash<QString, QString> byKey;
    for (const QString& heading : headings)
        if (const QString key = headingKey(heading); !byKey.contains(key))
            byKey.insert(key, heading);
    const auto target = targetFor(byKey);
    if (!target)
        return std::nullopt;
    MappingProfile profile;
    profile.name = QCoreApplication::translate("Intake", "按表头自动生成");
    profile.target = *target;
    profile.fields = fieldsFor(*target, byKey);
    profile.sheet.skipRows = {QStringLiteral("合计"), QStringLiteral("总计"),
                              QStringLiteral("小计")};
    const bool person = has(profile.fields, "person_name") || has(profile.fields, "person_no");
    if (*target == Target::Record && !person)
        profile.subjects = SubjectRule::Unit;
    for (FieldMapping& field : profile.fields) {
        field.required = *target != Target::Record && field.field == QLatin1String("name");
        if (field.field == QLatin1String("external_id"))
            profile.keyColumns = field.sources.front().names;
    }
    return profile;
}

} // namespace sizao::intake
