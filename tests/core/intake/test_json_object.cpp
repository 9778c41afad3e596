// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/json_object.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace sizao;
using namespace sizao::intake;

namespace {

using Use = std::function<void(JsonObject&)>;

// What is complained about when `use` has asked for all it wants.
QString complaintOf(const QByteArray& json, const Use& use, const QString& path = u"p"_qs) {
    std::optional<base::Error> error;
    const QJsonDocument document = QJsonDocument::fromJson("[" + json + "]");
    if (document.isNull())
        qFatal("bad test data %s", json.constData());
    JsonObject object(document.array().first(), path, error);
    use(object);
    object.finish();
    return error ? error->message : QString();
}

} // namespace

Q_DECLARE_METATYPE(Use)

class JsonObjectTest : public QObject {
    Q_OBJECT

private slots:
    void refusals_data();
    void refusals();
    void answers();
    void numbers_data();
    void numbers();
    void firstComplaintStays();
    void paths();
};

void JsonObjectTest::refusals_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Use>("use");
    QTest::addColumn<QString>("word"); // empty: taken
    const Use text = [](JsonObject& o) { static_cast<void>(o.text("k")); };
    const Use required = [](JsonObject& o) { static_cast<void>(o.text("k", true)); };
    const Use optional = [](JsonObject& o) { static_cast<void>(o.optionalText("k")); };
    const Use boolean = [](JsonObject& o) { static_cast<void>(o.boolean("k", true)); };
    const Use texts = [](JsonObject& o) { static_cast<void>(o.texts("k")); };
    const Use choice = [](JsonObject& o) {
        static_cast<void>(o.choice("k", {QStringLiteral("a"), QStringLiteral("b")}, 1));
    };
    const auto row = [](const char* name, const Use& use, const char* json, const char16_t* word) {
        QTest::addRow("%s %s", name, json) << QByteArray(json) << use << QString::fromUtf16(word);
    };
    for (const char* json : {"[]", "1", "\"k\"", "null", "true"})
        row("no object", text, json, u"“p”有误：这里应当是一个对象");
    for (const char* json : {"{}", R"({"k": ""})", R"({"k": "x"})"}) {
        row("text", text, json, u"");
        row("optional", optional, json, u"");
    }
    for (const char* json : {R"({"k": 1})", R"({"k": null})", R"({"k": []})", R"({"k": false})"}) {
        row("text", text, json, u"“p.k”有误：这里应当是文字");
        row("required", required, json, u"“p.k”有误：这里应当是文字");
        row("choice", choice, json, u"“p.k”有误：这里应当是文字");
    }
    for (const char* json : {"{}", R"({"k": ""})", R"({"k": "  "})", R"({"k": "\u3000"})"})
        row("required", required, json, u"“p.k”有误：必须填写");
    row("required", required, R"({"k": " x "})", u"");
    for (const char* json : {"{}", R"({"k": true})", R"({"k": false})"})
        row("boolean", boolean, json, u"");
    for (const char* json : {R"({"k": 0})", R"({"k": 1})", R"({"k": "true"})", R"({"k": null})"})
        row("boolean", boolean, json, u"“p.k”有误：这里应当是 true 或 false");
    for (const char* json : {"{}", R"({"k": "a"})", R"({"k": []})", R"({"k": ["a", "b"]})"})
        row("texts", texts, json, u"");
    for (const char* json : {R"({"k": 1})", R"({"k": {}})", R"({"k": null})"})
        row("texts", texts, json, u"“p.k”有误：这里应当是文字或文字的数组");
    row("texts", texts, R"({"k": ["a", 2, 3]})", u"“p.k[1]”有误");
    row("texts", texts, R"({"k": [["a"]]})", u"“p.k[0]”有误");
    for (const char* json : {"{}", R"({"k": "a"})", R"({"k": "b"})"})
        row("choice", choice, json, u"");
    for (const char* json : {R"({"k": ""})", R"({"k": "A"})", R"({"k": "c"})"})
        row("choice", choice, json, u"只能是 a、b");
    row("not asked for", text, R"({"k": "x", "l": 1})", u"“p.l”有误：没有这个设置项");
    row("not asked for", text, R"({"": 1})", u"“p.”有误：没有这个设置项");
}

void JsonObjectTest::refusals() {
    QFETCH(QByteArray, json);
    QFETCH(Use, use);
    QFETCH(QString, word);
    const QString complaint = complaintOf(json, use);
    QCOMPARE(complaint.isEmpty(), word.isEmpty());
    QVERIFY2(complaint.contains(word), qPrintable(complaint));
    if (!word.isEmpty())
        QVERIFY(complaint.endsWith(u"方案没有启用。"));
}

void JsonObjectTest::answers() {
    std::optional<base::Error> error;
    const QJsonObject json =
        QJsonDocument::fromJson(
            R"({"t": "x", "no": false, "n": 3, "one": "a", "many": ["a", "b"], "c": "b"})")
            .object();
    JsonObject object(json, {}, error);
    QCOMPARE(object.text("t"), u"x"_qs);
    QCOMPARE(object.text("none"), QString());
    QCOMPARE(object.optionalText("none"), std::nullopt);
    QCOMPARE(object.boolean("no", true), false);
    QCOMPARE(object.boolean("none", true), true);
    QCOMPARE(object.boolean("none", false), false);
    QCOMPARE(object.number("n", 1, 5), std::optional(3));
    QCOMPARE(object.number("none", 1, 5), std::nullopt);
    QCOMPARE(object.texts("one"), QStringList({u"a"_qs}));
    QCOMPARE(object.texts("many"), QStringList({u"a"_qs, u"b"_qs}));
    QCOMPARE(object.texts("none"), QStringList());
    QCOMPARE(object.choice("c", {u"a"_qs, u"b"_qs}, 0), 1);
    QCOMPARE(object.choice("none", {u"a"_qs, u"b"_qs}, 7), 7);
    QVERIFY(object.has("t") && !object.has("none"));
    QCOMPARE(object.keys().size(), 6);
    object.finish();
    QVERIFY(!error);
}

void JsonObjectTest::numbers_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("right");
    for (const char* json : {"1", "2", "5", "5.0", "1e0"})
        QTest::newRow(json) << QByteArray(json) << true;
    for (const char* json : {"0", "6", "-1", "1.5", "1e9", "1e300", "\"1\"", "null", "[1]", "true"})
        QTest::newRow(json) << QByteArray(json) << false;
}

void JsonObjectTest::numbers() {
    QFETCH(QByteArray, json);
    QFETCH(bool, right);
    const QString complaint = complaintOf("{\"k\": " + json + "}", [](JsonObject& object) {
        static_cast<void>(object.number("k", 1, 5));
    });
    QCOMPARE(complaint.isEmpty(), right);
    if (!right)
        QVERIFY2(complaint.contains(u"“p.k”有误：这里应当是 1 到 5 的整数"), qPrintable(complaint));
}

void JsonObjectTest::firstComplaintStays() {
    std::optional<base::Error> error;
    JsonObject object(QJsonObject{{u"a"_qs, 1}, {u"b"_qs, 2}}, u"root"_qs, error);
    QCOMPARE(object.text("b"), QString());
    QVERIFY(error && error->code == base::ErrorCode::Invalid);
    const QString first = error->message;
    QVERIFY(first.contains(u"root.b"));
    QVERIFY(object.boolean("a", true));
    JsonObject child(QJsonValue(3), object.path("child"), error);
    object.fail(u"elsewhere"_qs, u"later"_qs);
    object.finish();
    QCOMPARE(error->message, first);
}

void JsonObjectTest::paths() {
    std::optional<base::Error> error;
    const JsonObject root(QJsonObject(), {}, error);
    const JsonObject child(QJsonObject(), u"a.b[2]"_qs, error);
    QCOMPARE(root.path("k"), u"k"_qs);
    QCOMPARE(child.path("k"), u"a.b[2].k"_qs);
    QCOMPARE(child.path(u"姓名"_qs), u"a.b[2].姓名"_qs);
    QVERIFY(!error);
}

QTEST_GUILESS_MAIN(JsonObjectTest)
#include "test_json_object.moc"
