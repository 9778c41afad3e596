// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/sheets.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace sizao::service::demo {
namespace {

const QString nobody = QStringLiteral("990731"); // staff numbers never get that high

// Columns of a record sheet that the practice sheet spoils.
enum Column : qsizetype {
    Number,
    Kind,
    UnitName,
    StaffNo,
    Name,
    UnitThen,
    PostThen,
    Occurred,
    Found,
    Facts,
    IndicatorName
};

QString quoted(const QString& cell) {
    const bool plain = std::none_of(cell.begin(), cell.end(), [](QChar letter) {
        return letter == u',' || letter == u'"' || letter == u'\r' || letter == u'\n';
    });
    return plain ? cell : u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray toCsv(const QStringList& headings, const std::vector<QStringList>& rows) {
    QString text(QChar(0xFEFF));
    const auto add = [&](const QStringList& row) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(quoted(cell));
        text += cells.join(u',') + QStringLiteral("\r\n");
    };
    add(headings);
    for (const QStringList& row : rows)
        add(row);
    return text.toUtf8();
}

// As a clerk writes it, whatever the language of the program.
template <domain::DescribedEnum E>
QString wordFor(E value) {
    for (const auto& entry : domain::EnumText<E>::entries)
        if (entry.value == value)
            return QString::fromUtf8(entry.label);
    return {};
}

QByteArray toJson(const QJsonObject& profile) {
    return QJsonDocument(profile).toJson();
}

QJsonObject numbersByWord(const QStringList& words) { // 1 for the first
    QJsonObject values;
    for (qsizetype i = 0; i < words.size(); ++i)
        values[words[i]] = QString::number(i + 1);
    return values;
}

void setValues(QJsonObject& fields, const QString& field, const QJsonObject& values) {
    QJsonObject mapping = fields[field].toObject();
    mapping[u"values"] = values;
    fields[field] = mapping;
}

QByteArray recordProfile(const Data& data, const Channel& channel) {
    QJsonObject indicators;
    for (const Indicator& indicator : data.indicators)
        indicators[indicator.name] = indicator.code;
    QJsonObject profile = data.record_profile;
    QJsonObject fields = profile[u"fields"].toObject();
    fields[u"external_id"] = QJsonObject{{QStringLiteral("column"), channel.heading},
                                         {QStringLiteral("required"), true}};
    setValues(fields, QStringLiteral("indicator"), indicators);
    setValues(fields, QStringLiteral("influence"), numbersByWord(data.influence_words));
    setValues(fields, QStringLiteral("urgency"), numbersByWord(data.urgency_words));
    profile[u"fields"] = fields;
    profile[u"name"] = QStringLiteral("演示区") + channel.file;
    profile[u"channel"] = channel.code;
    profile[u"key"] = QJsonArray{channel.heading};
    return toJson(profile);
}

QStringList recordHeadings(const Channel& channel) {
    return {channel.heading,
            QStringLiteral("对象类别"),
            QStringLiteral("单位名称"),
            QStringLiteral("工号"),
            QStringLiteral("姓名"),
            QStringLiteral("事发时单位"),
            QStringLiteral("事发时职务"),
            QStringLiteral("发生日期"),
            QStringLiteral("发现日期"),
            QStringLiteral("问题描述"),
            QStringLiteral("指标"),
            QStringLiteral("档次"),
            QStringLiteral("影响"),
            QStringLiteral("紧急"),
            QStringLiteral("核实结论"),
            QStringLiteral("核实日期"),
            QStringLiteral("核实机关")};
}

QStringList recordRow(const Data& data, const std::vector<Cadre>& cadres, const Report& report) {
    QStringList row = {report.number};
    if (report.about_unit) {
        const Unit& unit = data.units[report.subject];
        row << QStringLiteral("单位") << unit.name << QString() << QString() << unit.name
            << QString();
    } else {
        const Cadre& cadre = cadres[report.subject];
        const Post& then = cadre.postOn(report.occurred);
        row << QStringLiteral("干部") << data.units[cadre.post.unit].name << cadre.staff_no
            << cadre.name << data.units[then.unit].name << then.name;
    }
    const Indicator& indicator = data.indicators[report.indicator];
    row << report.occurred.toIso() << report.found.toIso() << report.text << indicator.name
        << QString::number(indicator.levels[report.level].level)
        << data.influence_words[report.influence] << data.urgency_words[report.urgency]
        << report.conclusion << (report.concluded ? report.concluded->toIso() : QString())
        << report.authority;
    return row;
}

DemoSheet recordFile(const Data& data, std::size_t channel, const QString& name,
                     const std::vector<QStringList>& rows) {
    const Channel& source = data.channels[channel];
    return {name, toCsv(recordHeadings(source), rows), recordProfile(data, source), source.code,
            static_cast<int>(rows.size())};
}

} // namespace

DemoSheet unitSheet(const Data& data) {
    std::vector<QStringList> rows;
    for (const Unit& unit : data.units)
        rows.push_back({unit.code, unit.name, unit.short_name, unit.parent, unit.kind,
                        QString::number(unit.quota)});
    return {
        QStringLiteral("单位名册.csv"),
        toCsv({QStringLiteral("单位代码"), QStringLiteral("单位名称"), QStringLiteral("简称"),
               QStringLiteral("上级单位"), QStringLiteral("单位类别"), QStringLiteral("在编人数")},
              rows),
        toJson(data.units_profile), QString(), static_cast<int>(rows.size())};
}

DemoSheet cadreSheet(const Data& data, const std::vector<Cadre>& cadres) {
    std::vector<QStringList> rows;
    rows.reserve(cadres.size());
    for (const Cadre& cadre : cadres)
        rows.push_back({cadre.staff_no, cadre.name, cadre.sex ? wordFor(*cadre.sex) : QString(),
                        data.units[cadre.post.unit].name, cadre.post.name,
                        wordFor(cadre.cadre_class), cadre.rank, QString::number(cadre.birth_year),
                        QString::number(cadre.entered_service), cadre.political, cadre.education,
                        cadre.post_since.toIso(),
                        cadre.earlier ? data.units[cadre.earlier->unit].name : QString()});
    std::sort(rows.begin(), rows.end(),
              [](const QStringList& a, const QStringList& b) { return a.front() < b.front(); });
    return {QStringLiteral("干部名册.csv"),
            toCsv({QStringLiteral("工号"), QStringLiteral("姓名"), QStringLiteral("性别"),
                   QStringLiteral("单位名称"), QStringLiteral("职务"), QStringLiteral("干部类别"),
                   QStringLiteral("职级"), QStringLiteral("出生年份"),
                   QStringLiteral("参加工作年份"), QStringLiteral("政治面貌"),
                   QStringLiteral("学历"), QStringLiteral("任现职时间"), QStringLiteral("原单位")},
                  rows),
            toJson(data.cadres_profile), QString(), static_cast<int>(rows.size())};
}

DemoSheet recordSheet(const Data& data, const std::vector<Cadre>& cadres, std::size_t channel,
                      const std::vector<Report>& reports) {
    std::vector<QStringList> rows;
    for (const Report& report : reports)
        if (report.channel == channel)
            rows.push_back(recordRow(data, cadres, report));
    return recordFile(data, channel, data.channels[channel].file + QStringLiteral(".csv"), rows);
}

DemoSheet practiceSheet(const Data& data, const std::vector<Cadre>& cadres,
                        const std::vector<Report>& reports, base::Day through, Random random) {
    std::vector<QStringList> rows;
    std::vector<std::size_t> ofPersons;
    for (const Report& report : reports) {
        if (!report.about_unit)
            ofPersons.push_back(rows.size());
        rows.push_back(recordRow(data, cadres, report));
        rows.back()[Number].insert(2, u'W'); // a source of its own: never the number of another row
    }
    std::vector<std::size_t> spoilt; // four different rows about persons
    while (spoilt.size() < 4)
        if (const std::size_t at = random.pick(ofPersons);
            std::find(spoilt.begin(), spoilt.end(), at) == spoilt.end())
            spoilt.push_back(at);
    rows[spoilt[0]][StaffNo] = nobody;
    rows[spoilt[1]][Found] = (through + 9).toIso();
    rows[spoilt[2]][IndicatorName] = QStringLiteral("上班刷短视频");
    const QStringList twice = rows[spoilt[3] == 0 ? 1 : spoilt[3] - 1];
    rows[spoilt[3]] = twice;
    return recordFile(data, reports.front().channel, QStringLiteral("本周待导入.csv"), rows);
}

} // namespace sizao::service::demo
