// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/intake/draft_fields.h"
#include "core/intake/json_object.h"
#include "core/intake/mapping_profile.h"
#include "core/intake/mapping_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace sizao::intake {
namespace {

ValueMap readValues(JsonObject& parent, std::optional<base::Error>& error) {
    ValueMap values;
    const QJsonValue value = parent.take(QStringLiteral("values"));
    if (value.isUndefined())
        return values;
    JsonObject object(value, parent.path("values"), error);
    // Not by key: QJsonObject does not find every key where a full-width one with an escape (`／\\`)
    // stands beside one with a rare character (`𠮷`).
    const QJsonObject entries = value.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (!entry.value().isString())
            object.fail(object.path(entry.key()),
                        QCoreApplication::translate("Intake", "这里应当是文字"));
        values.add(entry.key(), entry.value().toString());
    }
    return values;
}

ColumnSource readSource(JsonObject& object, std::optional<base::Error>& error) {
    ColumnSource source;
    source.names = object.texts("column");
    source.values = readValues(object, error);
    if (source.names.isEmpty() || source.names.contains(QString()))
        object.fail(object.path("column"), QCoreApplication::translate("Intake", "缺少列名"));
    return source;
}

std::vector<ColumnSource> readTry(JsonObject& field, std::optional<base::Error>& error) {
    std::vector<ColumnSource> sources;
    const QJsonValue value = field.take(QStringLiteral("try"));
    if (!value.isArray() || value.toArray().isEmpty())
        field.fail(field.path("try"),
                   QCoreApplication::translate("Intake", "这里应当是非空的数组"));
    for (const QJsonValue item : value.toArray()) {
        JsonObject object(item, field.path("try") + QStringLiteral("[%1]").arg(sources.size()),
                          error);
        sources.push_back(readSource(object, error));
        object.finish();
    }
    return sources;
}

JoinTemplate readJoin(JsonObject& field) {
    JoinTemplate join;
    const QString text = field.text("join", true);
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close <= open + 1) {
            field.fail(field.path("join"),
                       QCoreApplication::translate("Intake", "花括号里应当是列名，并且成对"));
            return join;
        }
        join.texts.append(text.mid(at, open - at));
        join.columns.append(text.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    join.texts.append(text.mid(at));
    if (join.isEmpty())
        field.fail(field.path("join"),
                   QCoreApplication::translate("Intake", "模板里至少要有一个 {列名}"));
    return join;
}

std::vector<DateStyle> readStyles(JsonObject& field) {
    std::vector<DateStyle> styles;
    for (const QString& code : field.texts("format")) {
        const auto style = dateStyleFromCode(code);
        if (!style)
            field.fail(field.path("format"),
                       QCoreApplication::translate("Intake", "不认识的日期写法“%1”").arg(code));
        styles.push_back(style.value_or(DateStyle::Iso));
    }
    return styles;
}

FieldMapping readField(const QString& name, JsonObject& object, Target target,
                       std::optional<base::Error>& error) {
    FieldMapping field;
    field.field = name;
    const int origins = int(object.has("column")) + int(object.has("try")) + int(object.has("join"))
                        + int(object.has("value"));
    if (origins != 1)
        object.fail(object.path(QString()).chopped(1),
                    QCoreApplication::translate("Intake",
                                                "column、try、join、value 四项中必须有且只有一项"));
    if (object.has("column"))
        field.sources = {readSource(object, error)};
    else if (object.has("try"))
        field.sources = readTry(object, error);
    else if (object.has("join"))
        field.join = readJoin(object);
    else
        field.constant = object.text("value", true);
    if (object.has("format")) {
        if (isDateField(target, name))
            field.dateStyles = readStyles(object);
        else
            object.fail(object.path("format"),
                        QCoreApplication::translate("Intake", "只有日期字段可以设日期写法"));
    }
    field.whenEmpty = object.optionalText("default");
    field.whenUnknown = object.optionalText("otherwise");
    field.trim = object.boolean("trim", true);
    field.required = object.boolean("required", false);
    object.finish();
    return field;
}

void readFields(JsonObject& root, MappingProfile& profile, std::optional<base::Error>& error) {
    JsonObject fields(root.take(QStringLiteral("fields")), root.path("fields"), error);
    const QStringList known = fieldNames(profile.target);
    for (const QString& name : fields.keys()) {
        if (!known.contains(name))
            fields.fail(fields.path(name),
                        QCoreApplication::translate("Intake", "没有这个字段，可用的有：%1")
                            .arg(known.join(u'、')));
        JsonObject object(fields.take(name), fields.path(name), error);
        profile.fields.push_back(readField(name, object, profile.target, error));
    }
}

void readSheet(JsonObject& root, SheetOptions& sheet, std::optional<base::Error>& error) {
    sheet.skipRows = {QStringLiteral("合计"), QStringLiteral("总计"), QStringLiteral("小计")};
    const QJsonValue value = root.take(QStringLiteral("sheet"));
    if (value.isUndefined())
        return;
    JsonObject object(value, root.path("sheet"), error);
    sheet.sheet = object.text("name");
    sheet.headerRow = object.number("header_row", 1, base::limits::intakeHeaderSearchRows);
    sheet.headerHeight = object.number("header_height", 1, 5).value_or(1);
    const auto encoding =
        encodingFromCode(object.optionalText("encoding").value_or(QStringLiteral("auto")));
    if (!encoding)
        object.fail(object.path("encoding"),
                    QCoreApplication::translate(
                        "Intake", "只能是 auto、utf-8、gb18030、utf-16le、utf-16be、windows-1252"));
    sheet.encoding = encoding.value_or(Encoding::Detect);
    const QStringList separators = {QStringLiteral("auto"), QStringLiteral(","),
                                    QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral("|")};
    const int separator = object.choice("separator", separators, 0);
    sheet.separator = separator == 0 ? QChar() : separators[separator].front();
    if (object.has("skip_rows"))
        sheet.skipRows = object.texts("skip_rows");
    sheet.includeHiddenRows = object.choice("hidden_rows", words::hiddenRows, 0) == 0;
    object.finish();
}

void readChecks(JsonObject& root, Checks& checks, std::optional<base::Error>& error) {
    const QJsonValue value = root.take(QStringLiteral("checks"));
    if (value.isUndefined())
        return;
    JsonObject object(value, root.path("checks"), error);
    const auto level = [&](const char* key, CheckLevel& into) {
        into =
            static_cast<CheckLevel>(object.choice(key, words::checkLevels, static_cast<int>(into)));
    };
    level("occurred_after_found", checks.occurredAfterFound);
    level("in_future", checks.inFuture);
    level("concluded_before_found", checks.concludedBeforeFound);
    level("concluded_incomplete", checks.concludedIncomplete);
    level("long_ago", checks.longAgo);
    object.finish();
}

void requireOneOf(JsonObject& root, const MappingProfile& profile, const QStringList& names) {
    for (const FieldMapping& field : profile.fields)
        if (names.contains(field.field))
            return;
    root.fail(root.path("fields"), QCoreApplication::translate("Intake", "缺少字段 %1")
                                       .arg(names.join(QStringLiteral(" / "))));
}

void requireFields(JsonObject& root, const MappingProfile& profile) {
    switch (profile.target) {
    case Target::Record:
        requireOneOf(root, profile,
                     {QStringLiteral("person_no"), QStringLiteral("person_name"),
                      QStringLiteral("unit_name")});
        requireOneOf(root, profile, {QStringLiteral("title"), QStringLiteral("facts")});
        return;
    case Target::Person:
    case Target::Unit:
        requireOneOf(root, profile, {QStringLiteral("name")});
        return;
    }
}

} // namespace

base::Result<MappingProfile> MappingProfile::fromJson(const QByteArray& json) {
    if (json.size() > base::limits::intakeMappingBytes)
        return base::fail(base::ErrorCode::LimitReached,
                          QCoreApplication::translate("Intake", "映射方案超过 %1 KB，没有启用。")
                              .arg(base::limits::intakeMappingBytes / 1024));
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (document.isNull())
        return base::fail(base::ErrorCode::Invalid,
                          QCoreApplication::translate(
                              "Intake", "映射方案不是有效的 JSON（第 %1 个字节附近），没有启用。")
                              .arg(parsed.offset));
    std::optional<base::Error> error;
    MappingProfile profile;
    JsonObject root(document.isObject() ? QJsonValue(document.object())
                                        : QJsonValue(document.array()),
                    QString(), error);
    if (root.text("format", true) != words::format)
        root.fail(root.path("format"),
                  QCoreApplication::translate("Intake", "应当是 %1").arg(words::format));
    profile.name = root.text("name", true);
    profile.about = root.text("about");
    profile.target = static_cast<Target>(root.choice("target", words::targets, 0));
    const bool records = profile.target == Target::Record;
    profile.channel = root.text("channel", records);
    profile.keyColumns = root.texts("key");
    if (records) {
        profile.subjects = static_cast<SubjectRule>(root.choice("subjects", words::subjects, 0));
        profile.unknownSubject =
            static_cast<UnknownSubject>(root.choice("unknown_subject", words::unknownSubjects, 1));
        readChecks(root, profile.checks, error);
    }
    readSheet(root, profile.sheet, error);
    readFields(root, profile, error);
    requireFields(root, profile);
    root.finish();
    if (error)
        return base::fail(*error);
    return profile;
}

} // namespace sizao::intake
