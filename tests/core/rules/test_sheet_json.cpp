// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/rules/rule_parameters.h"
#include "core/rules/sheet_json.h"
#include "tests/core/rules/small_history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

// The frozen form of a sheet: what it must hold, what is refused, and doing its sums again
// (warning model, section 13).
using namespace sizao;
using namespace sizao::test;
using domain::ComputationSheet;
using domain::MilliPoints;

namespace {

// Two III of X (D2, D3; cap 11), one II of Y in a capped group, one record before the window.
ComputationSheet richSheet() {
    rules::StandardsParts parts = smallParts();
    parts.models[0].indicator_caps = {5000, 8000, 11000, std::nullopt};
    parts.models[0].caps = {{u"ATT"_qs, 2000}};
    parts.models[0].floors = {{u"D2"_qs, Grade::III, 1, false, 365, Tier::Yellow},
                              {u"D3"_qs, Grade::III, 2, true, 365, Tier::Orange}};
    parts.indicators[1].cap_group = u"ATT"_qs;
    SmallHistory history;
    history.standards = built(std::move(parts));
    history.sameDay(1, 600, Grade::III);
    history.sameDay(2, 610, Grade::III);
    history.sameDay(3, 620, Grade::II, u"Y"_qs).influence = 2;
    history.sameDay(4, 100, Grade::II);
    rules::SheetRequest request;
    request.subject = history.subject;
    request.asof = request.known = base::Day(630);
    rules::sortFacts(history.facts);
    return rules::sheetOf(history.standards, history.facts, request, {});
}

// The JSON with another body, and the digest that belongs to it: the digest alone is no lock.
QByteArray sealed(const QByteArray& body) {
    QByteArray text = body;
    text.chop(1);
    return text + ",\"digest\":\"" + base::toHex(base::sha256(body)) + "\"}";
}

QByteArray bodyOf(const ComputationSheet& sheet) {
    const QByteArray json = rules::toSheetJson(sheet);
    return json.left(json.lastIndexOf(",\"digest\"")) + "}";
}

base::ErrorCode codeOf(const QByteArray& json) {
    const auto read = rules::fromSheetJson(json);
    return read ? base::ErrorCode::Internal : read.error().code;
}

using Spoil = std::function<void(ComputationSheet&)>;

} // namespace

class TestSheetJson : public QObject {
    Q_OBJECT
private slots:
    void theSumsOfTheRichSheet();
    void everythingComesBack();
    void laterKeysStandOnlyWhereNeeded();
    void anEmptySheetComesBack();
    void theDigestIsOfTheBody();
    void hostileText_data();
    void hostileText();
    void everyKeyIsCompulsory();
    void wrongTypesAreRefused_data();
    void wrongTypesAreRefused();
    void noSecondSpelling_data();
    void noSecondSpelling();
    void otherNumbersAreFound_data();
    void otherNumbersAreFound();
    void strictSheetsUseTheFirstVersion();
    void edgesOfTheWindowOnPaper();
    void raisedTiersStand();
    void parametersComeBack();
    void damagedParameters_data();
    void damagedParameters();
};

// X: 6 + 7.5 = 13.5, capped at 11; Y: 3 × 1.2 = 3.6, group at 2: 13 in all, red.
void TestSheetJson::theSumsOfTheRichSheet() {
    const ComputationSheet sheet = richSheet();
    QCOMPARE(sheet.score, MilliPoints(13000));
    QCOMPARE(sheet.level, Tier::Red);
    QCOMPARE(sheet.direct, Tier::Orange);
    QCOMPARE(sheet.lines[1].points, MilliPoints(7500));
    QCOMPARE(sheet.lines[1].counted, MilliPoints(5000));
    QCOMPARE(sheet.lines[1].capped_by, u"X"_qs);
    QCOMPARE(sheet.lines[2].counted, MilliPoints(2000));
    QCOMPARE(sheet.lines[2].capped_by, u"ATT"_qs);
    QCOMPARE(sheet.categories.size(), 2U);
    QVERIFY(rules::verifySheet(sheet).has_value());
}

void TestSheetJson::everythingComesBack() {
    ComputationSheet sheet = richSheet();
    sheet.lines[0].facts = u"引号\" 反斜\\ 换行\n"_qs;
    sheet.lines[0].external_id = u"〔2026〕7号"_qs;
    sheet.live_before = Tier::Yellow;
    sheet.rearm = 4711;
    const QByteArray json = rules::toSheetJson(sheet);
    const auto read = rules::fromSheetJson(json);
    QVERIFY(read.has_value());
    QCOMPARE(rules::toSheetJson(*read), json);
    QCOMPARE(read->subject, sheet.subject);
    QCOMPARE(read->thresholds, sheet.thresholds);
    QCOMPARE(read->parameters, sheet.parameters);
    QCOMPARE(read->causes, sheet.causes);
    QCOMPARE(read->rearm, sheet.rearm);
    QCOMPARE(read->next_expiry, sheet.next_expiry);
    QCOMPARE(read->lines[0].facts, sheet.lines[0].facts);
    QCOMPARE(read->lines[1].earlier_records, sheet.lines[1].earlier_records);
    QCOMPARE(read->lines[2].influence, 120);
    QCOMPARE(read->categories[0].cap, sheet.categories[0].cap);
    QCOMPARE(read->not_counted[0].reason, domain::NotCounted::OutsideWindow);
    QCOMPARE(rules::sheetDigest(*read), rules::sheetDigest(sheet));
    QVERIFY(rules::verifySheet(*read).has_value());
}

// Keys of later rules: a sheet that does not need them has the bytes it always had.
void TestSheetJson::laterKeysStandOnlyWhereNeeded() {
    ComputationSheet sheet = richSheet();
    const QByteArray before = rules::toSheetJson(sheet);
    QVERIFY(!before.contains("raised_by") && !before.contains("overdue_case"));
    sheet.raised_by = {domain::CaseId(numbered(7)), domain::CaseId(numbered(8))};
    sheet.overdue_case = domain::CaseId(numbered(9));
    const auto read = rules::fromSheetJson(rules::toSheetJson(sheet));
    QVERIFY(read.has_value());
    QCOMPARE(read->raised_by, sheet.raised_by);
    QCOMPARE(read->overdue_case, sheet.overdue_case);
    QByteArray emptied = rules::toSheetJson(sheet);
    emptied.replace(",\"overdue_case\":\"" + numbered(9).toText() + '"', ",\"overdue_case\":null");
    QVERIFY(!rules::fromSheetJson(emptied).has_value()); // not as we would have written it
}

void TestSheetJson::anEmptySheetComesBack() {
    const QByteArray json = rules::toSheetJson(ComputationSheet());
    const auto read = rules::fromSheetJson(json);
    QVERIFY(read.has_value());
    QVERIFY(!read->next_expiry.has_value());
    QVERIFY(read->parameters.isEmpty());
    QCOMPARE(rules::toSheetJson(*read), json);
    QVERIFY(!rules::verifySheet(*read).has_value()); // there is nothing to verify it by
}

void TestSheetJson::theDigestIsOfTheBody() {
    const ComputationSheet sheet = richSheet();
    const QByteArray body = bodyOf(sheet);
    QCOMPARE(rules::sheetDigest(sheet), QString::fromLatin1(base::toHex(base::sha256(body))));
    QCOMPARE(rules::toSheetJson(sheet), sealed(body));
    QVERIFY(QJsonDocument::fromJson(body).isObject());
}

void TestSheetJson::hostileText_data() {
    QTest::addColumn<QByteArray>("json");
    const QByteArray good = rules::toSheetJson(richSheet());
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("sheet");
    QTest::newRow("a list") << "[" + good + "]";
    QTest::newRow("a string") << QByteArray("\"sizao-sheet/1\"");
    QTest::newRow("only the format") << QByteArray(R"({"format":"sizao-sheet/1"})");
    QTest::newRow("other format") << QByteArray(good).replace("sizao-sheet/1", "sizao-sheet/2");
    QTest::newRow("text behind") << good + " ";
    QTest::newRow("text before") << " " + good;
    QTest::newRow("two sheets") << good + good;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + good;
    QTest::newRow("invalid UTF-8") << QByteArray(good).replace("模型", "\xFF\xFE");
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("digest of nothing")
        << good.left(good.lastIndexOf(':') + 1) + "\"" + QByteArray(64, '0') + "\"}";
    QTest::newRow("no digest") << bodyOf(richSheet());
}

void TestSheetJson::hostileText() {
    QFETCH(QByteArray, json);
    QCOMPARE(codeOf(json), base::ErrorCode::Damaged);
}

// Left out and sealed anew, every key of the sheet and of its lists is missed, and the clerk is
// told that something is missing, not that somebody changed it.
void TestSheetJson::everyKeyIsCompulsory() {
    const QJsonObject whole = QJsonDocument::fromJson(bodyOf(richSheet())).object();
    const auto refused = [](const QJsonObject& json, bool isIncomplete) {
        const auto read =
            rules::fromSheetJson(sealed(QJsonDocument(json).toJson(QJsonDocument::Compact)));
        return !read && read.error().code == base::ErrorCode::Damaged
               && read.error().message.contains(u"不完整"_qs) == isIncomplete;
    };
    QVERIFY(whole.size() > 20);
    for (const QString& key : whole.keys()) {
        QJsonObject json = whole;
        json.remove(key);
        // A sheet without model has no parameters; here they were taken away.
        QVERIFY2(refused(json, key != QStringLiteral("parameters")), qPrintable(key));
    }
    for (const char* list : {"lines", "categories", "not_counted"}) {
        const QJsonArray items = whole[QLatin1String(list)].toArray();
        QVERIFY(!items.isEmpty());
        for (const QString& key : items[0].toObject().keys()) {
            QJsonObject item = items[0].toObject();
            item.remove(key);
            QJsonArray changed = items;
            changed[0] = item;
            QJsonObject json = whole;
            json[QLatin1String(list)] = changed;
            QVERIFY2(refused(json, true), qPrintable(key));
        }
    }
}

void TestSheetJson::wrongTypesAreRefused_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* before, const char* after) {
        QTest::newRow(after) << QByteArray(before) << QByteArray(after);
    };
    row("\"score\":13000", "\"score\":\"13000\"");
    row("\"score\":13000", "\"score\":13000.5");
    row("\"score\":13000", "\"score\":null");
    row("\"score\":13000", "\"score\":1e300");
    row("\"level\":\"RED\"", "\"level\":3");
    row("\"level\":\"RED\"", "\"level\":\"PURPLE\"");
    row("\"window_days\":365", "\"window_days\":4294967661"); // 2^32 + 365
    row("\"kind\":\"PERSON\"", "\"kind\":\"PEOPLE\"");
    row("\"causes\":[\"D2\",\"D3\"]", "\"causes\":\"D2\"");
    row("\"causes\":[\"D2\",\"D3\"]", "\"causes\":[\"D2\",3]");
    row("\"thresholds\":[6000,9000,12000]", "\"thresholds\":[6000,9000]");
    row("\"thresholds\":[6000,9000,12000]", "\"thresholds\":[6000,9000,12000,15000]");
    row("\"thresholds\":[6000,9000,12000]", "\"thresholds\":[\"6000\",9000,12000]");
    row("\"not_counted\":[{", "\"not_counted\":{\"a\":{");
    row("\"asof_day\":\"1971-09-23\"", "\"asof_day\":\"1971-9-23\"");
    row("\"asof_day\":\"1971-09-23\"", "\"asof_day\":630");
}

void TestSheetJson::wrongTypesAreRefused() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray body = bodyOf(richSheet());
    const qsizetype at = body.indexOf(before);
    QVERIFY2(at >= 0, before.constData());
    body.replace(at, before.size(), after);
    QCOMPARE(codeOf(sealed(body)), base::ErrorCode::Damaged);
}

// The same values written otherwise are other bytes: they are not what was frozen.
void TestSheetJson::noSecondSpelling_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a blank") << QByteArray("\"score\":13000") << QByteArray("\"score\": 13000");
    QTest::newRow("an exponent") << QByteArray("\"score\":13000") << QByteArray("\"score\":13e3");
    QTest::newRow("a key twice") << QByteArray("\"score\":13000")
                                 << QByteArray("\"score\":1,\"score\":13000");
    QTest::newRow("an extra key") << QByteArray("\"score\":13000")
                                  << QByteArray("\"score\":13000,\"note\":1");
    QTest::newRow("an escape") << QByteArray("\"RED\"") << QByteArray("\"\\u0052ED\"");
    QTest::newRow("small id")
        << QByteArray("\"kind\":\"PERSON\",\"id\":\"0000000000000000000000000")
        << QByteArray("\"kind\":\"PERSON\",\"id\":\"o000000000000000000000000");
}

void TestSheetJson::noSecondSpelling() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray body = bodyOf(richSheet());
    const qsizetype at = body.indexOf(before);
    QVERIFY2(at >= 0, before.constData());
    body.replace(at, before.size(), after);
    QCOMPARE(codeOf(sealed(body)), base::ErrorCode::Damaged);
}

// Every sum is done again: one number at a time is wrong, the rest is as it was.
void TestSheetJson::otherNumbersAreFound_data() {
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<QString>("names");
    using S = ComputationSheet;
    const auto row = [](const char* name, const char16_t* names, const Spoil& spoil) {
        QTest::newRow(name) << spoil << QString::fromUtf16(names);
    };
    row("score", u"总分", [](S& s) { s.score -= 1000; });
    row("level too low", u"预警级别", [](S& s) { s.level = s.tier = Tier::Orange; });
    row("tier below the level", u"预警级别", [](S& s) { s.tier = Tier::Orange; });
    row("direct", u"预警级别", [](S& s) { s.direct = Tier::Yellow; });
    row("one cause less", u"预警级别", [](S& s) { s.causes.pop_back(); });
    row("causes turned round", u"预警级别", [](S& s) { std::swap(s.causes[0], s.causes[1]); });
    row("window", u"窗口", [](S& s) { s.window_days = 366; });
    row("threshold", u"预警线", [](S& s) { s.thresholds[2] = 14000; });
    row("points of a line", u"X", [](S& s) { s.lines[0].points = 5000; });
    row("base of the second version", u"X", [](S& s) { s.lines[0].base_at_verifying += 1; });
    row("grade points", u"X", [](S& s) { s.lines[0].grade_points = 12000; });
    row("influence below the product", u"Y", [](S& s) { s.lines[2].influence = 100; });
    row("urgency below the product", u"Y", [](S& s) { s.lines[2].urgency = 99; });
    row("repeat step", u"X", [](S& s) { s.lines[1].repeat_step = 50; });
    row("repeat maximum", u"X", [](S& s) { s.lines[1].repeat_maximum = 110; });
    row("an earlier record less", u"X", [](S& s) { s.lines[1].earlier_records.clear(); });
    row("occurrence", u"X", [](S& s) { s.lines[0].occurred_on = s.lines[0].occurred_on - 1; });
    row("day of dropping out", u"X", [](S& s) { s.lines[0].drops_out = base::Day(1); });
    row("counted", u"计入", [](S& s) { s.lines[1].counted += 1; });
    row("over cap", u"计入", [](S& s) { s.lines[1].over_cap += 1; });
    row("order of lines", u"计入", [](S& s) {
        std::swap(s.lines[0], s.lines[1]); // the cap would be allotted the other way round
    });
    row("subtotal counted", u"分类", [](S& s) { s.categories[0].counted += 1; });
    row("subtotal sum", u"分类", [](S& s) { s.categories[1].sum += 1; });
    row("subtotal of another category", u"分类", [](S& s) { s.categories[0].code = u"Q"_qs; });
    row("one subtotal more", u"分类", [](S& s) { s.categories.push_back({}); });
    row("a line left out", u"计入", [](S& s) { s.lines.erase(s.lines.begin()); });
}

void TestSheetJson::otherNumbersAreFound() {
    QFETCH(Spoil, spoil);
    QFETCH(QString, names);
    ComputationSheet sheet = richSheet();
    spoil(sheet);
    const auto verified = rules::verifySheet(sheet);
    QVERIFY(!verified.has_value());
    QCOMPARE(verified.error().code, base::ErrorCode::Damaged);
    QVERIFY2(verified.error().message.contains(names), qPrintable(verified.error().message));
}

// lenient off: v1 counts, though v2 would be lighter; the sheet says so and is verified so.
void TestSheetJson::strictSheetsUseTheFirstVersion() {
    for (const bool lenient : {true, false}) {
        rules::StandardsParts parts = smallParts();
        parts.models[0].lenient = lenient;
        parts.indicators.resize(1);
        parts.indicators.push_back(parts.indicators[0]);
        parts.indicators[1].valid_from = base::Day(105);
        parts.indicators[1].weights[0].weight = 50;
        SmallHistory history;
        history.standards = built(std::move(parts));
        history.confirm(1, 100, 110, Grade::III);
        rules::SheetRequest request;
        request.asof = request.known = base::Day(120);
        const ComputationSheet sheet =
            rules::sheetOf(history.standards, history.facts, request, {});
        QCOMPARE(sheet.score, MilliPoints(lenient ? 3000 : 6000));
        QVERIFY(rules::verifySheet(sheet).has_value());
    }
}

// Age 0 and age W−1 stand on a sheet; age −1 and age W cannot, however well they add up.
void TestSheetJson::edgesOfTheWindowOnPaper() {
    for (const auto& [age, holds] : {std::pair{0, true}, {364, true}, {-1, false}, {365, false}}) {
        SmallHistory history;
        history.sameDay(1, 1000, Grade::II);
        rules::SheetRequest request;
        request.asof = request.known = base::Day(1000);
        ComputationSheet sheet = rules::sheetOf(history.standards, history.facts, request, {});
        sheet.asof_day = base::Day(1000 + age);
        sheet.lines[0].age = age;
        QCOMPARE(rules::verifySheet(sheet).has_value(), holds);
    }
}

// A raise stands above the level and is no fault of the sums.
void TestSheetJson::raisedTiersStand() {
    SmallHistory history;
    history.sameDay(1, 1000, Grade::III);
    rules::SheetRequest request;
    request.asof = request.known = base::Day(1000);
    ComputationSheet sheet = rules::sheetOf(history.standards, history.facts, request, {});
    QCOMPARE(sheet.tier, Tier::Yellow);
    sheet.tier = Tier::Orange;
    QVERIFY(!rules::verifySheet(sheet).has_value()); // nothing says why
    sheet.causes.push_back(u"repeat"_qs);
    QVERIFY(!rules::verifySheet(sheet).has_value()); // nor for which cases
    sheet.raised_by = {domain::CaseId(numbered(7))};
    QVERIFY(rules::verifySheet(sheet).has_value());
    sheet.tier = Tier::None;
    QVERIFY(!rules::verifySheet(sheet).has_value());
}

void TestSheetJson::parametersComeBack() {
    rules::ModelRules model;
    model.thresholds = {1, 2, 3};
    model.window_days = 77;
    model.grace_days = 5;
    model.hysteresis_percent = 33;
    model.lenient = false;
    model.indicator_caps = {0, 7, std::nullopt, std::nullopt};
    model.caps = {{u"ATT"_qs, 5}, {u"K\"K"_qs, 0}};
    model.floors = {{u"D3"_qs, Grade::II, 4, true, 9, Tier::Orange}};
    const auto again = rules::modelFromParameters(rules::parametersOf(model));
    QVERIFY(again.has_value());
    QCOMPARE(again->thresholds, model.thresholds);
    QCOMPARE(again->window_days, 77);
    QCOMPARE(again->grace_days, 5);
    QCOMPARE(again->hysteresis_percent, 33);
    QCOMPARE(again->lenient, false);
    QVERIFY(again->indicator_caps == model.indicator_caps);
    QCOMPARE(again->caps.size(), 2U);
    QCOMPARE(again->caps[1].key, u"K\"K"_qs);
    QCOMPARE(again->floors[0].grade, Grade::II);
    QCOMPARE(again->floors[0].count, 4);
    QVERIFY(again->floors[0].same_indicator);
    QCOMPARE(again->floors[0].window_days, 9);
    QCOMPARE(again->floors[0].at_least, Tier::Orange);
    QCOMPARE(rules::parametersOf(*again), rules::parametersOf(model));
    model.lenient = true;
    QVERIFY(rules::modelFromParameters(rules::parametersOf(model))->lenient);
}

void TestSheetJson::damagedParameters_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("no thresholds") << QByteArray("thresholds") << QByteArray("threshold");
    QTest::newRow("two thresholds") << QByteArray("[6000,9000,12000]") << QByteArray("[6000,9000]");
    QTest::newRow("three indicator caps")
        << QByteArray("[null,null,null,null]") << QByteArray("[null,null,null]");
    QTest::newRow("unknown grade") << QByteArray("\"IV\"") << QByteArray("\"V\"");
    QTest::newRow("unknown tier") << QByteArray("\"RED\"") << QByteArray("\"BLACK\"");
    QTest::newRow("no JSON") << QByteArray("{\"caps\"") << QByteArray("\"caps\"");
}

void TestSheetJson::damagedParameters() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    rules::ModelRules model;
    model.floors = {{u"D1"_qs, Grade::IV, 1, false, 365, Tier::Red}};
    QByteArray text = rules::parametersOf(model).toUtf8();
    QVERIFY2(text.contains(before), text.constData());
    const auto read = rules::modelFromParameters(QString::fromUtf8(text.replace(before, after)));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, base::ErrorCode::Damaged);
}

QTEST_GUILESS_MAIN(TestSheetJson)
#include "test_sheet_json.moc"
