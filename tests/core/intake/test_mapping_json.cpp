// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/any_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

// The smallest profile of each kind with one place changed: `json` is merged
// over it.
QByteArray changed(const char* target, const QByteArray& json) {
    QJsonObject profile{{u"format"_qs, u"sizao.mapping/1"_qs},
                        {u"name"_qs, u"n"_qs},
                        {u"target"_qs, QLatin1String(target)},
                        {u"channel"_qs, u"C01"_qs}};
    const QJsonObject column{{u"column"_qs, u"a"_qs}};
    profile.insert(u"fields"_qs, QLatin1String(target) == u"record"
                                     ? QJsonObject{{u"person_no"_qs, column}, {u"facts"_qs, column}}
                                     : QJsonObject{{u"name"_qs, column}});
    const QJsonDocument more = QJsonDocument::fromJson(json);
    if (!more.isObject())
        qFatal("bad test data %s", json.constData());
    for (const QString& key : more.object().keys()) {
        const QJsonValue value = more.object().value(key);
        if (key == u"fields" && value.isObject()) {
            QJsonObject fields = profile.value(key).toObject();
            for (const QString& field : value.toObject().keys())
                fields.insert(field, value.toObject().value(field));
            profile.insert(key, fields);
        } else {
            profile.insert(key, value);
        }
    }
    return QJsonDocument(profile).toJson();
}

} // namespace

class MappingJsonTest : public QObject {
    Q_OBJECT

private slots:
    void refusals_data();
    void refusals();
    void accepted_data();
    void accepted();
    void notJson();
    void roundTrip();
    void rareCharacters();
    void defaults();
    void everyFieldOfEveryTarget();
};

void MappingJsonTest::refusals_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* path, const QByteArray& json, const char* target = "record") {
        QTest::addRow("%s %s", target, json.constData())
            << changed(target, json) << u"“%1”"_qs.arg(QString::fromUtf8(path));
    };
    for (const char* value : {"null", "1", "\"\"", "\"sizao.mapping/2\"", "\"sizao.mapping/1 \""})
        row("format", QByteArray(R"({"format": )") + value + "}");
    for (const char* value : {"null", "[]", "\"\"", "\"  \""})
        row("name", QByteArray(R"({"name": )") + value + "}");
    row("about", R"({"about": 1})");
    for (const char* value : {"null", "0", "\"Record\"", "\"\""})
        row("target", QByteArray(R"({"target": )") + value + "}");
    row("channel", R"({"channel": ""})");
    row("channel", R"({"channel": 10})", "person");
    row("key", R"({"key": 1})");
    row("key[1]", R"({"key": ["a", null]})");
    row("subjects", R"({"subjects": "both"})");
    row("subjects", R"({"subjects": "unit"})", "unit");
    row("unknown_subject", R"({"unknown_subject": true})");
    row("unknown_subject", R"({"unknown_subject": "accept"})", "person");
    row("checks", R"({"checks": []})");
    row("checks", R"({"checks": {}})", "unit");
    row("checks.in_futur", R"({"checks": {"in_futur": "off"}})");
    for (const char* key : {"occurred_after_found", "in_future", "concluded_before_found",
                            "concluded_incomplete", "long_ago"}) {
        const QByteArray name = key;
        row("checks." + name, R"({"checks": {")" + name + R"(": "none"}})");
        row("checks." + name, R"({"checks": {")" + name + R"(": false}})");
    }
    row("sheet", R"({"sheet": null})");
    row("sheet.name", R"({"sheet": {"name": 1}})");
    for (const char* value : {"0", "31", "1.5", "\"1\"", "-1"})
        row("sheet.header_row", QByteArray(R"({"sheet": {"header_row": )") + value + "}}");
    for (const char* value : {"0", "6", "null"})
        row("sheet.header_height", QByteArray(R"({"sheet": {"header_height": )") + value + "}}");
    for (const char* value : {"\"gbk\"", "\"\"", "\"UTF-8\"", "8"})
        row("sheet.encoding", QByteArray(R"({"sheet": {"encoding": )") + value + "}}");
    for (const char* value : {"\"\"", "\",,\"", "\" \"", "\"tab\"", "1"})
        row("sheet.separator", QByteArray(R"({"sheet": {"separator": )") + value + "}}");
    row("sheet.skip_rows[0]", R"({"sheet": {"skip_rows": [1]}})");
    row("sheet.hidden_rows", R"({"sheet": {"hidden_rows": "show"}})");
    row("sheet.header", R"({"sheet": {"header": 1}})");
    row("fields", R"({"fields": []})");
    row("fields", R"({"fields": null})", "unit");
    row("fields.birth_year", R"({"fields": {"birth_year": {"column": "a"}}})");
    row("fields.facts", R"({"fields": {"facts": {"column": "a"}}})", "person");
    row("colour", R"({"colour": "red"})");
}

void MappingJsonTest::refusals() {
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto profile = MappingProfile::fromJson(json);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, base::ErrorCode::Invalid);
    QVERIFY2(profile.error().message.contains(path), qPrintable(profile.error().message));
}

void MappingJsonTest::accepted_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("path"); // behind fields.found_on; empty: accepted
    const auto row = [](const char* field, const char* path) {
        QTest::newRow(field) << QByteArray(field) << QString::fromUtf8(path);
    };
    for (const char* field :
         {R"({"column": "a"})", R"({"column": ["a", "b"], "format": "iso"})", R"({"value": "x"})",
          R"({"join": "{a}"})", R"({"join": "}{a}{b}x"})", R"({"try": [{"column": "a"}]})",
          R"({"column": "a", "values": {}})", R"({"column": "a", "values": {"": ""}})",
          R"({"column": "a", "default": "", "otherwise": "", "trim": false, "required": true})"})
        row(field, "");
    for (const char* field :
         {"{}", R"({"column": "a", "join": "{a}"})", R"({"try": [], "value": "x"})",
          R"({"required": true})", "3", "null", "[]"})
        row(field, "”");
    for (const char* field : {R"({"column": ""})", R"({"column": []})", R"({"column": ["a", ""]})",
                              R"({"column": null})", R"({"column": {}})"})
        row(field, ".column”");
    row(R"({"column": ["a", 1]})", ".column[1]”");
    for (const char* field : {R"({"try": []})", R"({"try": "a"})", R"({"try": {"column": "a"}})"})
        row(field, ".try”");
    row(R"({"try": [{"column": "a"}, "b"]})", ".try[1]”");
    row(R"({"try": [{"column": "a", "x": 1}]})", ".try[0].x”");
    row(R"({"try": [{"column": "a"}, {"column": "b"}, {}]})", ".try[2].column”");
    row(R"({"try": [{"column": "a", "values": {"k": 1}}]})", ".try[0].values.k”");
    row(R"({"try": [{"column": "a"}], "values": {"k": "v"}})", ".values”");
    row(R"({"column": "a", "values": []})", ".values”");
    row(R"({"column": "a", "values": {"k": null}})", ".values.k”");
    row(R"({"value": "x", "values": {}})", ".values”");
    for (const char* field :
         {R"({"join": ""})", R"({"join": "a"})", R"({"join": "{}"})", R"({"join": "{a"})",
          R"({"join": "{a}{"})", R"({"join": "a}b"})", R"({"join": 1})", R"({"join": "}{"})"})
        row(field, ".join”");
    for (const char* field : {R"({"value": ""})", R"({"value": 1})", R"({"value": " "})"})
        row(field, ".value”");
    for (const char* field :
         {R"({"column": "a", "format": "ISO"})", R"({"column": "a", "format": ["iso", "x"]})",
          R"({"column": "a", "format": 1})"})
        row(field, ".format”");
    row(R"({"column": "a", "format": ["iso", 1]})", ".format[1]”");
    row(R"({"column": "a", "default": null})", ".default”");
    row(R"({"column": "a", "otherwise": 1})", ".otherwise”");
    row(R"({"column": "a", "trim": 1})", ".trim”");
    row(R"({"column": "a", "required": null})", ".required”");
    row(R"({"column": "a", "Column": "b"})", ".Column”");
}

void MappingJsonTest::accepted() {
    QFETCH(QByteArray, field);
    QFETCH(QString, path);
    const auto profile =
        MappingProfile::fromJson(changed("record", R"({"fields": {"found_on": )" + field + "}}"));
    QCOMPARE(profile.has_value(), path.isEmpty());
    if (!profile)
        QVERIFY2(profile.error().message.contains(u"“fields.found_on"_qs + path),
                 qPrintable(profile.error().message));
    else
        QVERIFY(*MappingProfile::fromJson(profile->toJson()) == *profile);
}

void MappingJsonTest::notJson() {
    for (const char* json : {"", " ", "{", "{}}", "nul", "{\"a\": 1,}", "{'a': 1}", "\xFF", "1"}) {
        const auto profile = MappingProfile::fromJson(json);
        QVERIFY2(!profile && profile.error().message.contains(u"JSON"), json);
    }
    const auto deep = MappingProfile::fromJson(QByteArray(100'000, '['));
    QVERIFY(!deep && deep.error().code == base::ErrorCode::Invalid);
}

void MappingJsonTest::roundTrip() {
    QVERIFY(rc::check([] {
        const MappingProfile profile = anyProfile();
        const auto again = MappingProfile::fromJson(profile.toJson());
        if (!again)
            RC_FAIL(again.error().message.toStdString());
        RC_ASSERT(*again == profile);
        RC_ASSERT(again->toJson() == profile.toJson());
    }));
}

// QJsonObject does not find `𠮷` by its key beside a full-width one that has an escape.
void MappingJsonTest::rareCharacters() {
    const MappingProfile profile = profileFrom(changed("record", R"({"fields": {"title": {
        "column": "a", "values": {"𠮷": "1", "／\\": "2", "中": "3"}}}})"));
    const ValueMap& values = profile.fields.back().sources[0].values;
    for (const auto& [value, meaning] :
         {std::pair(u"𠮷", u"1"), std::pair(u"／\\", u"2"), std::pair(u"中", u"3")})
        QCOMPARE(values.find(value).value_or(QStringView()), QStringView(meaning));
}

// What mapping.md says stands there when nothing is said.
void MappingJsonTest::defaults() {
    const MappingProfile profile = profileFrom(changed("record", "{}"));
    QCOMPARE(profile.about, QString());
    QVERIFY(profile.subjects == SubjectRule::Person && profile.keyColumns.isEmpty());
    QVERIFY(profile.unknownSubject == UnknownSubject::Reject && profile.checks == Checks());
    QVERIFY(profile.checks.inFuture == CheckLevel::Error
            && profile.checks.longAgo == CheckLevel::Warning);
    SheetOptions sheet;
    sheet.skipRows = {u"合计"_qs, u"总计"_qs, u"小计"_qs};
    QVERIFY(profile.sheet == sheet);
    FieldMapping field;
    field.field = u"facts"_qs;
    field.sources = {{{u"a"_qs}, {}}};
    QVERIFY(profile.fields[0] == field);
    QVERIFY(
        profileFrom(changed("record", R"({"sheet": {"skip_rows": []}})")).sheet.skipRows.isEmpty());
    QJsonObject bare = QJsonDocument::fromJson(changed("record", "{}")).object();
    bare.remove(u"target"_qs);
    QVERIFY(profileFrom(QJsonDocument(bare).toJson()) == profile);
    bare = QJsonDocument::fromJson(changed("unit", "{}")).object();
    bare.remove(u"channel"_qs); // only records need one
    QVERIFY(profileFrom(QJsonDocument(bare).toJson()).channel.isEmpty());
}

void MappingJsonTest::everyFieldOfEveryTarget() {
    int dates = 0;
    for (const char* target : {"record", "person", "unit"})
        for (const auto which : {Target::Record, Target::Person, Target::Unit})
            for (const QString& name : fieldNames(which)) {
                const QByteArray plain =
                    R"({"fields": {")" + name.toUtf8() + R"(": {"column": "a")";
                const bool known =
                    fieldNames(profileFrom(changed(target, "{}")).target).contains(name);
                QCOMPARE(MappingProfile::fromJson(changed(target, plain + "}}}")).has_value(),
                         known);
                const bool date = name.endsWith(u"_on");
                const auto dated =
                    MappingProfile::fromJson(changed(target, plain + R"(, "format": "dmy"}}})"));
                QCOMPARE(dated.has_value(), known && date);
                dates += dated ? 1 : 0;
            }
    QCOMPARE(dates, 3);
}

QTEST_GUILESS_MAIN(MappingJsonTest)
#include "test_mapping_json.moc"
