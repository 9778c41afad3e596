// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "tests/core/intake/intake_workbooks.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

namespace {

const QByteArray smallest = R"({"format": "sizao.mapping/1", "name": "n", "channel": "C01",
    "fields": {"person_no": {"column": "工号"}, "facts": {"column": "情况"}}})";

const base::Day today = *base::Day::fromCivil(2026, 11, 25);

MappedRow mapOne(const QByteArray& profile, const QByteArray& csv) {
    const QTemporaryDir folder;
    const auto mapped = mapAll(write(folder, csv), profileFrom(profile), today);
    if (!mapped || mapped->rows.size() != 1)
        qFatal("%s", mapped ? "not one row" : qPrintable(mapped.error().message));
    return mapped->rows[0];
}

const RecordDraft& recordOf(const MappedRow& row) {
    return std::get<RecordDraft>(row.draft);
}

QByteArray recordProfile(const QByteArray& fields, const QByteArray& more = {}) {
    return R"({"format": "sizao.mapping/1", "name": "n", "channel": "C01", )" + more
           + R"("fields": {"person_no": {"column": "工号"}, "title": {"value": "t"}, )" + fields
           + "}}";
}

bool hasIssue(const MappedRow& row, const QString& column, const QString& word, Severity severity) {
    return std::any_of(row.issues.begin(), row.issues.end(), [&](const RowIssue& issue) {
        return issue.column == column && issue.reason.contains(word) && issue.severity == severity;
    });
}

} // namespace

class MappingTest : public QObject {
    Q_OBJECT

private slots:
    void strict_data();
    void strict();
    void jsonRoundTrip();
    void sizeLimit();
    void shippedProfiles();
    void joinAndConstant();
    void valuesOverColumns();
    void emptyUnknownRequired();
    void lostCells();
    void subjects_data();
    void subjects();
    void days_data();
    void days();
    void lengths();
    void numbers();
    void columns();
    void keys();
    void overflow();
};

void MappingTest::strict_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, QByteArray before, QByteArray after, const char* path) {
        QByteArray json = smallest;
        QTest::newRow(name) << json.replace(before, after) << QString::fromUtf8(path);
    };
    QTest::newRow("no json") << QByteArray("{") << u"JSON"_qs;
    QTest::newRow("array") << QByteArray("[]") << u"对象"_qs;
    row("format", "mapping/1", "mapping/9", "format");
    row("name", "\"n\"", "\"\"", "name");
    row("name type", "\"n\"", "1", "name");
    row("channel", "\"channel\": \"C01\",", "", "channel");
    row("unknown key", "\"name\"", "\"colour\": 1, \"name\"", "colour");
    row("target", "\"name\"", "\"target\": \"car\", \"name\"", "target");
    row("unknown field", "person_no", "person_num", "fields.person_num");
    row("unknown key of a field", "\"column\": \"工号\"", "\"column\": \"工号\", \"x\": 1",
        "fields.person_no.x");
    row("column type", "\"column\": \"工号\"", "\"column\": 3", "fields.person_no.column");
    row("column list", "\"column\": \"工号\"", "\"column\": [\"a\", 3]",
        "fields.person_no.column[1]");
    row("no origin", "\"column\": \"工号\"", "\"required\": true", "fields.person_no");
    row("two origins", "\"column\": \"工号\"", "\"column\": \"a\", \"value\": \"b\"",
        "fields.person_no");
    row("values", "\"column\": \"工号\"", "\"column\": \"a\", \"values\": {\"x\": 1}",
        "fields.person_no.values.x");
    row("try", "\"column\": \"工号\"", "\"try\": [{\"column\": \"a\"}, {\"colum\": \"b\"}]",
        "fields.person_no.try[1].column");
    row("join", "\"column\": \"工号\"", "\"join\": \"{a\"", "fields.person_no.join");
    row("join without column", "\"column\": \"工号\"", "\"join\": \"a\"", "fields.person_no.join");
    row("format of a text", "\"column\": \"工号\"", "\"column\": \"a\", \"format\": \"iso\"",
        "fields.person_no.format");
    row("date style", "\"facts\"",
        "\"found_on\": {\"column\": \"a\", \"format\": [\"ymd\"]}, \"facts\"",
        "fields.found_on.format");
    row("required type", "\"column\": \"工号\"", "\"column\": \"a\", \"required\": \"yes\"",
        "fields.person_no.required");
    row("no subject", "person_no", "external_id", "person_no / person_name / unit_name");
    row("no content", "facts", "external_id", "title / facts");
    row("sheet key", "\"name\"", "\"sheet\": {\"x\": 1}, \"name\"", "sheet.x");
    row("header row", "\"name\"", "\"sheet\": {\"header_row\": 0}, \"name\"", "sheet.header_row");
    row("encoding", "\"name\"", "\"sheet\": {\"encoding\": \"big5\"}, \"name\"", "sheet.encoding");
    row("separator", "\"name\"", "\"sheet\": {\"separator\": \"x\"}, \"name\"", "sheet.separator");
    row("check", "\"name\"", "\"checks\": {\"in_future\": \"maybe\"}, \"name\"",
        "checks.in_future");
    row("checks of persons", "\"name\"", "\"target\": \"person\", \"checks\": {}, \"name\"",
        "fields");
}

void MappingTest::strict() {
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QVERIFY(MappingProfile::fromJson(smallest));
    const auto profile = MappingProfile::fromJson(json);
    QVERIFY(!profile);
    QVERIFY2(profile.error().message.contains(path), qPrintable(profile.error().message));
}

void MappingTest::jsonRoundTrip() {
    const MappingProfile profile = profileFrom(R"({"format": "sizao.mapping/1", "name": "名",
        "about": "说明", "target": "record", "channel": "C10", "key": ["单号"], "subjects": "either",
        "unknown_subject": "accept", "checks": {"long_ago": "off", "in_future": "warning"},
        "sheet": {"name": "表", "header_row": 3, "header_height": 2, "encoding": "gb18030",
                  "separator": ";", "skip_rows": ["共计"], "hidden_rows": "skip"},
        "fields": {"person_no": {"column": ["工号", "编号"], "trim": false},
                   "facts": {"join": "甲{a}乙{b}", "required": true}, "title": {"value": "t"},
                   "grade": {"try": [{"column": "x", "values": {"1*": "I"}}, {"column": "y"}],
                             "default": "II", "otherwise": "III"},
                   "found_on": {"column": "d", "format": ["mdy", "serial"]}}})");
    const auto again = MappingProfile::fromJson(profile.toJson());
    QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
    QVERIFY(*again == profile);
    QVERIFY(*MappingProfile::fromJson(profileFrom(smallest).toJson()) == profileFrom(smallest));
}

void MappingTest::sizeLimit() {
    const auto padded = [](qsizetype size) {
        return smallest + QByteArray(size - smallest.size(), ' ');
    };
    QVERIFY(MappingProfile::fromJson(padded(base::limits::intakeMappingBytes - 1)));
    QVERIFY(MappingProfile::fromJson(padded(base::limits::intakeMappingBytes)));
    QCOMPARE(MappingProfile::fromJson(padded(base::limits::intakeMappingBytes + 1)).error().code,
             base::ErrorCode::LimitReached);
}

void MappingTest::shippedProfiles() {
    const QDir folder(QStringLiteral(SIZAO_SOURCE_DIR "/tests/data/mappings"));
    QCOMPARE(folder.entryList({u"*.json"_qs}).size(), 2);
    for (const QString& name : folder.entryList({u"*.json"_qs})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto profile = MappingProfile::fromJson(file.readAll());
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().message));
        QVERIFY(*MappingProfile::fromJson(profile->toJson()) == *profile);
    }
}

void MappingTest::joinAndConstant() {
    const auto row =
        mapOne(recordProfile(R"("facts": {"join": "{甲}：{乙}。"})"), "工号,甲,乙\n1, 一 ,二\n");
    QCOMPARE(row.outcome, RowOutcome::Mapped);
    QCOMPARE(recordOf(row).facts, u"一：二。"_qs);
    QCOMPARE(recordOf(row).title, u"t"_qs);
    const auto empty =
        mapOne(recordProfile(R"("facts": {"join": "{甲}：{乙}。"})"), "工号,甲,乙\n1,,\n");
    QCOMPARE(recordOf(empty).facts, QString());
}

void MappingTest::valuesOverColumns() {
    const QByteArray profile = recordProfile(R"("indicator": {"try": [
        {"column": "代码", "values": {"05*": "YF01"}},
        {"column": "大类", "values": {"言语": "GL02"}}], "otherwise": "YF02", "default": "YL01"})");
    QCOMPARE(recordOf(mapOne(profile, "工号,代码,大类\n1,05A,言语\n")).indicator, u"YF01"_qs);
    QCOMPARE(recordOf(mapOne(profile, "工号,代码,大类\n1,99,言语\n")).indicator, u"GL02"_qs);
    QCOMPARE(recordOf(mapOne(profile, "工号,代码,大类\n1,99,其他\n")).indicator, u"YF02"_qs);
    QCOMPARE(recordOf(mapOne(profile, "工号,代码,大类\n1,,\n")).indicator, u"YL01"_qs);
}

void MappingTest::emptyUnknownRequired() {
    const auto unknown =
        mapOne(recordProfile(R"("conclusion": {"column": "结论", "values": {"是": "VERIFIED"}})"),
               "工号,结论\n1,也许\n");
    QCOMPARE(unknown.outcome, RowOutcome::Rejected);
    QVERIFY(hasIssue(unknown, u"结论"_qs, u"不在映射方案里"_qs, Severity::Error));
    QCOMPARE(unknown.issues[0].row, 2);
    const auto missing = mapOne(recordProfile(R"("facts": {"column": "情况", "required": true})"),
                                "工号,情况\n1,　\n");
    QVERIFY(hasIssue(missing, u"情况"_qs, u"必须填写"_qs, Severity::Error));
    const auto odd = mapOne(recordProfile(R"("grade": {"column": "等级"})"), "工号,等级\n1,大\n");
    QVERIFY(hasIssue(odd, u"等级"_qs, u"看不懂"_qs, Severity::Error));
    const auto day =
        mapOne(recordProfile(R"("found_on": {"column": "日"})"), "工号,日\n1,3/5/2026\n");
    QVERIFY(hasIssue(day, u"日"_qs, u"不是日期"_qs, Severity::Error));
    const auto instead =
        mapOne(recordProfile(R"("occurred_on": {"try": [{"column": "甲"}, {"column": "乙"}]})"),
               "工号,甲,乙\n1,,2026-01-02\n");
    QCOMPARE(recordOf(instead).occurred_on->toIso(), u"2026-01-02"_qs);
    QVERIFY(hasIssue(instead, u"甲"_qs, u"按“乙”登记"_qs, Severity::Warning));
}

// An error cell is an empty value with a warning; for a required field that is an error.
void MappingTest::lostCells() {
    const QTemporaryDir folder;
    const QString path = writeParts(
        folder,
        partsAround(sheetOf("<row r=\"1\"><c t=\"inlineStr\"><is><t>工号</t></is></c>"
                            "<c t=\"inlineStr\"><is><t>情况</t></is></c></row>"
                            "<row r=\"2\"><c><v>1</v></c><c t=\"e\"><v>#N/A</v></c></row>")));
    for (const bool required : {false, true}) {
        MappingProfile profile = profileFrom(smallest);
        for (FieldMapping& field : profile.fields)
            field.required = required && field.field == u"facts";
        const auto mapped = mapAll(path, profile, today);
        QVERIFY(mapped);
        QVERIFY(hasIssue(mapped->rows[0], u"情况"_qs, u"错误值"_qs, Severity::Warning));
        QCOMPARE(mapped->rows[0].outcome, required ? RowOutcome::Rejected : RowOutcome::Mapped);
        QCOMPARE(recordOf(mapped->rows[0]).facts, QString());
    }
}

void MappingTest::subjects_data() {
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("cells"); // 工号, 单位, 类别
    QTest::addColumn<QString>("kind");
    QTest::newRow("person") << QByteArray("person") << QByteArray("1,局,") << u"PERSON"_qs;
    QTest::newRow("person missing") << QByteArray("person") << QByteArray(",局,") << u"UNKNOWN"_qs;
    QTest::newRow("unit") << QByteArray("unit") << QByteArray("1,局,") << u"UNIT"_qs;
    QTest::newRow("unit missing") << QByteArray("unit") << QByteArray("1,,") << u"UNKNOWN"_qs;
    QTest::newRow("either, person") << QByteArray("either") << QByteArray("1,局,") << u"PERSON"_qs;
    QTest::newRow("either, unit") << QByteArray("either") << QByteArray(",局,") << u"UNIT"_qs;
    QTest::newRow("stated unit") << QByteArray("person") << QByteArray("1,局,单位") << u"UNIT"_qs;
    QTest::newRow("stated person, none")
        << QByteArray("either") << QByteArray(",局,个人") << u"UNKNOWN"_qs;
    QTest::newRow("stated unknown")
        << QByteArray("person") << QByteArray("1,局,不明") << u"UNKNOWN"_qs;
}

void MappingTest::subjects() {
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, cells);
    QFETCH(QString, kind);
    const QByteArray fields =
        R"("unit_name": {"column": "单位"}, "subject_kind": {"column": "类别"}, "facts": {"value": "f"})";
    for (const bool accept : {true, false}) {
        const QByteArray more = "\"subjects\": \"" + rule + "\", \"unknown_subject\": \""
                                + (accept ? "accept" : "reject") + "\", ";
        const auto row =
            mapOne(recordProfile(fields, more), "工号,单位,类别,余\n" + cells + ",x\n");
        QCOMPARE(recordOf(row).subject_kind, kind);
        const bool unknown = kind == u"UNKNOWN";
        QCOMPARE(row.outcome, unknown && !accept ? RowOutcome::Rejected : RowOutcome::Mapped);
        QCOMPARE(row.issues.empty(), !unknown); // never silently
    }
}

void MappingTest::days_data() {
    QTest::addColumn<QByteArray>("cells"); // occurred, found, concluded, conclusion
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("error");
    const auto row = [](const char* cells, const char16_t* word, bool error) {
        QTest::newRow(cells) << QByteArray(cells) << QString::fromUtf16(word) << error;
    };
    row("2026-01-01,2026-01-01,2026-01-01,属实", u"", false);
    row("2026-01-02,2026-01-01,,", u"晚于发现日期", true);
    row("2026-11-25,2026-11-25,,", u"", false);
    row("2026-11-25,2026-11-26,,", u"晚于今天", true);
    row("2026-01-01,2026-01-02,2026-01-01,属实", u"早于发现日期", true);
    row("2026-01-01,2026-01-02,2026-01-03,", u"没有结论", false);
    row("2026-01-01,2026-01-02,,属实", u"没有结论日期", false);
    row("2015-01-01,2026-01-02,,", u"十年以上", false);
}

void MappingTest::days() {
    QFETCH(QByteArray, cells);
    QFETCH(QString, word);
    QFETCH(bool, error);
    const auto row = mapOne(recordProfile(R"("occurred_on": {"column": "a"},
        "found_on": {"column": "b"}, "concluded_on": {"column": "c"}, "conclusion": {"column": "d"})"),
                            "工号,a,b,c,d\n1," + cells + "\n");
    QCOMPARE(row.issues.empty(), word.isEmpty());
    QCOMPARE(row.outcome, error ? RowOutcome::Rejected : RowOutcome::Mapped);
    if (!word.isEmpty())
        QVERIFY(hasIssue(row, {}, word, error ? Severity::Error : Severity::Warning));
}

void MappingTest::lengths() {
    const auto outcome = [](const char* field, int size) {
        const QByteArray profile =
            recordProfile("\"" + QByteArray(field) + R"(": {"column": "x"})");
        return mapOne(profile, "工号,x\n1," + QString(size, u'字').toUtf8() + "\n").outcome;
    };
    for (const auto& [field, limit] : {std::pair("facts", base::limits::factsCharacters),
                                       std::pair("unit_name", base::limits::nameCharacters)}) {
        QCOMPARE(outcome(field, limit - 1), RowOutcome::Mapped);
        QCOMPARE(outcome(field, limit), RowOutcome::Mapped);
        QCOMPARE(outcome(field, limit + 1), RowOutcome::Rejected);
    }
}

void MappingTest::numbers() {
    const QByteArray profile = recordProfile(R"("influence": {"column": "x"})");
    for (const auto& [text, value] : {std::pair("1", 1), std::pair("４", 4), std::pair("0", 0),
                                      std::pair("5", 0), std::pair("大", 0)}) {
        const auto row = mapOne(profile, QByteArray("工号,x\n1,") + text + "\n");
        QCOMPARE(recordOf(row).influence.value_or(0), value);
        QCOMPARE(row.outcome, value > 0 ? RowOutcome::Mapped : RowOutcome::Rejected);
    }
    const QByteArray person = R"({"format": "sizao.mapping/1", "name": "n", "target": "person",
        "fields": {"name": {"column": "姓名"}, "birth_year": {"column": "生"}}})";
    for (const char* text : {"1983", "1983年5月", "1983-05-01", "１９８３"})
        QCOMPARE(
            std::get<PersonDraft>(mapOne(person, QByteArray("姓名,生\n甲,") + text + "\n").draft)
                .birth_year,
            std::optional(1983));
    QCOMPARE(mapOne(person, "姓名,生\n甲,83\n").outcome, RowOutcome::Rejected);
    const QByteArray unit = R"({"format": "sizao.mapping/1", "name": "n", "target": "unit",
        "fields": {"name": {"column": "单位"}, "staff_quota": {"column": "编制"}}})";
    QCOMPARE(std::get<UnitDraft>(mapOne(unit, "单位,编制\n局,30\n").draft).staff_quota,
             std::optional(30));
}

void MappingTest::columns() {
    MappingProfile profile = profileFrom(smallest);
    QVERIFY(RowMapper::create(profile, {u"工号"_qs, u"情况"_qs}, today));
    // A wanted heading twice cannot be decided; another one twice does not matter.
    QVERIFY(!RowMapper::create(profile, {u"工号"_qs, u"工 号"_qs, u"情况"_qs}, today));
    QVERIFY(RowMapper::create(profile, {u"工号"_qs, u"情况"_qs, u"余"_qs, u"余"_qs}, today));
    const auto without = RowMapper::create(profile, {u"工号"_qs}, today);
    QVERIFY(without);
    QCOMPARE(without->missing(), QStringList({u"情况"_qs}));
    for (FieldMapping& field : profile.fields)
        field.required = true;
    const auto required = RowMapper::create(profile, {u"工号"_qs}, today);
    QVERIFY(!required);
    QVERIFY(required.error().message.contains(u"情况"));
    profile = profileFrom(smallest);
    profile.keyColumns = {u"单号"_qs};
    QVERIFY(!RowMapper::create(profile, {u"工号"_qs, u"情况"_qs}, today));
    const QTemporaryDir folder;
    const auto noHeader = mapAll(write(folder, "甲,乙\n1,2\n"), profile, today);
    QVERIFY(!noHeader);
    QVERIFY(noHeader.error().message.contains(u"没有找到表头"));
}

// The whole row is the key, or the key columns are; encoding and blanks around do not matter.
void MappingTest::keys() {
    const QByteArray row = recordProfile(R"("facts": {"column": "情况"})");
    const QByteArray hard = recordProfile(R"("facts": {"column": "情况"})", R"("key": ["工号"], )");
    const auto a = mapOne(row, "工号,情况\n1,甲\n");
    const auto spaced = mapOne(row, "工号;情况\n 1;甲　\n");
    const auto other = mapOne(row, "工号,情况\n1,乙\n");
    QCOMPARE(recordOf(a).key, recordOf(spaced).key);
    QVERIFY(recordOf(a).key != recordOf(other).key);
    const auto hardA = mapOne(hard, "工号,情况\n1,甲\n");
    const auto hardOther = mapOne(hard, "工号,情况\n1,乙\n");
    QCOMPARE(recordOf(hardA).key, recordOf(hardOther).key);
    QVERIFY(recordOf(hardA).content != recordOf(hardOther).content);
    QVERIFY(recordOf(hardA).key != recordOf(a).key);
    // Cells do not run into one another.
    QVERIFY(recordOf(mapOne(row, "工号,情况\n12,3\n")).key
            != recordOf(mapOne(row, "工号,情况\n1,23\n")).key);
    QByteArray elsewhere = row;
    QVERIFY(recordOf(mapOne(elsewhere.replace("C01", "C02"), "工号,情况\n1,甲\n")).key
            != recordOf(a).key);
    QCOMPARE(mapOne(hard, "工号,情况\n,甲\n").outcome, RowOutcome::Rejected);
}

void MappingTest::overflow() {
    const auto row = mapOne(smallest, "工号,情况\n1,甲,多\n");
    QCOMPARE(row.outcome, RowOutcome::Rejected);
    QVERIFY(hasIssue(row, {}, u"错了位"_qs, Severity::Error));
    QCOMPARE(mapOne(smallest, "工号,情况\n1,甲,,\n").outcome, RowOutcome::Mapped);
}

QTEST_GUILESS_MAIN(MappingTest)
#include "test_mapping.moc"
