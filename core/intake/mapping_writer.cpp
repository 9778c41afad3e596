// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapping_profile.h"
#include "core/intake/mapping_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sizao::intake {
namespace {

QString key(const char* name) {
    return QLatin1String(name);
}

QString wordOf(const QStringList& words, auto value) {
    return words[static_cast<int>(value)];
}

QJsonObject sourceJson(const ColumnSource& source) {
    QJsonObject json{{key("column"), QJsonArray::fromStringList(source.names)}};
    QJsonObject values;
    for (const auto& [value, meaning] : source.values.entries())
        values.insert(value, meaning);
    if (!values.isEmpty())
        json.insert(key("values"), values);
    return json;
}

QString joinText(const JoinTemplate& join) {
    QString text = join.texts.value(0);
    for (qsizetype i = 0; i < join.columns.size(); ++i)
        text += u'{' + join.columns[i] + u'}' + join.texts[i + 1];
    return text;
}

QJsonObject originJson(const FieldMapping& field) {
    if (field.sources.size() == 1)
        return sourceJson(field.sources.front());
    if (field.constant)
        return {{key("value"), *field.constant}};
    if (!field.join.isEmpty())
        return {{key("join"), joinText(field.join)}};
    QJsonArray sources;
    for (const ColumnSource& source : field.sources)
        sources.append(sourceJson(source));
    return {{key("try"), sources}};
}

QJsonObject fieldJson(const FieldMapping& field) {
    QJsonObject json = originJson(field);
    if (field.dateStyles != plainDateStyles()) {
        QJsonArray styles;
        for (const DateStyle style : field.dateStyles)
            styles.append(codeOf(style));
        json.insert(key("format"), styles);
    }
    if (field.whenEmpty)
        json.insert(key("default"), *field.whenEmpty);
    if (field.whenUnknown)
        json.insert(key("otherwise"), *field.whenUnknown);
    if (!field.trim)
        json.insert(key("trim"), false);
    if (field.required)
        json.insert(key("required"), true);
    return json;
}

QJsonObject sheetJson(const SheetOptions& sheet) {
    QJsonObject json{
        {key("header_height"), sheet.headerHeight},
        {key("encoding"), codeOf(sheet.encoding)},
        {key("separator"), sheet.separator.isNull() ? key("auto") : QString(sheet.separator)},
        {key("skip_rows"), QJsonArray::fromStringList(sheet.skipRows)},
        {key("hidden_rows"), words::hiddenRows[sheet.includeHiddenRows ? 0 : 1]}};
    if (!sheet.sheet.isEmpty())
        json.insert(key("name"), sheet.sheet);
    if (sheet.headerRow)
        json.insert(key("header_row"), *sheet.headerRow);
    return json;
}

QJsonObject checksJson(const Checks& checks) {
    const auto level = [](CheckLevel value) { return wordOf(words::checkLevels, value); };
    return {{key("occurred_after_found"), level(checks.occurredAfterFound)},
            {key("in_future"), level(checks.inFuture)},
            {key("concluded_before_found"), level(checks.concludedBeforeFound)},
            {key("concluded_incomplete"), level(checks.concludedIncomplete)},
            {key("long_ago"), level(checks.longAgo)}};
}

} // namespace

QString codeOf(Target target) {
    return wordOf(words::targets, target);
}

QByteArray MappingProfile::toJson() const {
    QJsonObject json{{key("format"), words::format},
                     {key("name"), name},
                     {key("about"), about},
                     {key("target"), codeOf(target)},
                     {key("channel"), channel},
                     {key("sheet"), sheetJson(sheet)},
                     {key("key"), QJsonArray::fromStringList(keyColumns)}};
    if (target == Target::Record) {
        json.insert(key("subjects"), wordOf(words::subjects, subjects));
        json.insert(key("unknown_subject"), wordOf(words::unknownSubjects, unknownSubject));
        json.insert(key("checks"), checksJson(checks));
    }
    QJsonObject mapped;
    for (const FieldMapping& field : fields)
        mapped.insert(field.field, fieldJson(field));
    json.insert(key("fields"), mapped);
    return QJsonDocument(json).toJson();
}

} // namespace sizao::intake
