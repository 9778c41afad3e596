// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/district.h"

#include "core/base/hash.h"

#include "tests/core/service/demo/sheet_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <set>

using namespace sizao;
using namespace sizao::service::demo;

namespace {

const base::Day through = *base::Day::fromCivil(2026, 11, 25);
constexpr std::uint64_t seed = 20'261'125;

QByteArray digestOf(const DemoDistrict& district) {
    base::Sha256 hash;
    const auto add = [&](const DemoSheet& sheet) {
        hash.add(sheet.file_name.toUtf8());
        hash.add(sheet.csv);
        hash.add(sheet.mapping);
    };
    add(district.units);
    add(district.cadres);
    for (const DemoSheet& sheet : district.records)
        add(sheet);
    add(district.practice);
    return base::toHex(hash.finish());
}

QJsonObject seedCatalogue() {
    QFile file(QStringLiteral(":/sizao/catalogue/catalogue_cn.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

const QString occurred = QStringLiteral("发生日期");
const QString found = QStringLiteral("发现日期");
const QString concluded = QStringLiteral("核实日期");
const QString conclusion = QStringLiteral("核实结论");
const QString facts = QStringLiteral("问题描述");
const QString staffNo = QStringLiteral("工号");
const QString name = QStringLiteral("姓名");
const QString unitName = QStringLiteral("单位名称");

bool isUpheld(const SheetRow& row) {
    return row.at(conclusion) == QStringLiteral("属实")
           || row.at(conclusion) == QStringLiteral("部分属实");
}

} // namespace

class TestDistrict : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void sameSeedSameBytes();
    void otherSeedsAndDaysDiffer();
    void sheetsAreStrict();
    void counts();
    void cadresAreBelievable();
    void subjectsExist();
    void daysAreInOrder();
    void indicatorsFit();
    void textsAreComplete();
    void conclusions_data();
    void conclusions();
    void openWorkIsRecent();
    void numbersAreUnique();
    void practiceSheetHasFourFaults();
    void otherSeedsHoldToo();

private:
    DemoDistrict m_district;
    std::vector<SheetRow> m_units;
    std::vector<SheetRow> m_cadres;
    std::map<QString, std::vector<SheetRow>> m_records; // by channel
};

void TestDistrict::initTestCase() {
    auto district = generate(seed, through);
    QVERIFY2(district.has_value(), district ? "" : qPrintable(district.error().message));
    m_district = std::move(*district);
    m_units = *parseStrictly(m_district.units.csv);
    m_cadres = *parseStrictly(m_district.cadres.csv);
    for (const DemoSheet& sheet : m_district.records)
        m_records[sheet.channel] = *parseStrictly(sheet.csv);
}

// The golden digest changes only with the word lists, the catalogue or the generator.
void TestDistrict::sameSeedSameBytes() {
    QCOMPARE(digestOf(*generate(seed, through)), digestOf(m_district));
    QCOMPARE(digestOf(m_district),
             QByteArray("fbf758f99801cf3a6ad521ed69001096b1c5ff2c0e4287efc8fe1f994dd45849"));
}

void TestDistrict::otherSeedsAndDaysDiffer() {
    QVERIFY(digestOf(*generate(seed + 1, through)) != digestOf(m_district));
    QVERIFY(digestOf(*generate(seed, through + 1)) != digestOf(m_district));
    QVERIFY(generate(seed + 1, through)->cadres.csv != m_district.cadres.csv);
}

void TestDistrict::sheetsAreStrict() {
    const auto check = [](const DemoSheet& sheet) {
        const auto rows = parseStrictly(sheet.csv);
        QVERIFY2(rows.has_value(), qPrintable(sheet.file_name));
        QCOMPARE(static_cast<int>(rows->size()), sheet.rows);
        QVERIFY(sheet.file_name.endsWith(QStringLiteral(".csv")));
        QVERIFY(QJsonDocument::fromJson(sheet.mapping).isObject());
    };
    check(m_district.units);
    check(m_district.cadres);
    check(m_district.practice);
    for (const DemoSheet& sheet : m_district.records)
        check(sheet);
}

void TestDistrict::counts() {
    QVERIFY(m_units.size() >= 38 && m_units.size() <= 44);
    QVERIFY(m_cadres.size() >= 280 && m_cadres.size() <= 330);
    QCOMPARE(m_records.size(), std::size_t(12));
    std::size_t records = 0;
    std::size_t ofUnits = 0;
    for (const auto& [channel, rows] : m_records) {
        QVERIFY2(rows.size() >= 50, qPrintable(channel));
        records += rows.size();
        ofUnits += static_cast<std::size_t>(
            std::count_if(rows.begin(), rows.end(), [](const SheetRow& row) {
                return row.at(QStringLiteral("对象类别")) == QStringLiteral("单位");
            }));
    }
    QVERIFY2(records >= 2'500 && records <= 3'500, qPrintable(QString::number(records)));
    QVERIFY(ofUnits * 100 / records >= 20 && ofUnits * 100 / records <= 50);
}

void TestDistrict::cadresAreBelievable() {
    std::set<QString> units;
    for (const SheetRow& unit : m_units) {
        units.insert(unit.at(unitName));
        QVERIFY(unit.at(QStringLiteral("简称")).size() <= 8);
        QVERIFY(unit.at(QStringLiteral("在编人数")).toInt() >= 10);
    }
    for (const SheetRow& unit : m_units)
        QVERIFY(unit.at(QStringLiteral("上级单位")).isEmpty()
                || units.contains(unit.at(QStringLiteral("上级单位"))));
    std::set<QString> numbers;
    std::map<QString, int> names;
    std::map<QString, int> sexes;
    std::map<QString, int> classes;
    int compound = 0;
    int moved = 0;
    for (const SheetRow& cadre : m_cadres) {
        QVERIFY2(numbers.insert(cadre.at(staffNo)).second, qPrintable(cadre.at(staffNo)));
        QCOMPARE(cadre.at(staffNo).size(), qsizetype(6));
        QVERIFY(cadre.at(staffNo).startsWith(u'0'));
        QVERIFY(units.contains(cadre.at(unitName)));
        QVERIFY(cadre.at(name).size() >= 2);
        ++names[cadre.at(name)];
        compound += cadre.at(name).toUcs4().size() == 4 ? 1 : 0;
        moved += cadre.at(QStringLiteral("原单位")).isEmpty() ? 0 : 1;
        ++sexes[cadre.at(QStringLiteral("性别"))];
        const QString post = cadre.at(QStringLiteral("干部类别"));
        const QString rank = cadre.at(QStringLiteral("职级"));
        ++classes[post];
        QCOMPARE(post == u"事业单位管理岗", rank.startsWith(u"管理岗"));
        QCOMPARE(post == u"行政执法类", rank.endsWith(u"主办") || rank.endsWith(u"执法员"));
        QVERIFY(post == u"领导职务" || !rank.startsWith(u"乡科级"));
        const int born = cadre.at(QStringLiteral("出生年份")).toInt();
        const int entered = cadre.at(QStringLiteral("参加工作年份")).toInt();
        QVERIFY(through.year() - born >= 22 && through.year() - born <= 60);
        QVERIFY(entered - born >= 18 && entered <= through.year());
    }
    QCOMPARE(sexes.size(), std::size_t(2));
    QVERIFY(sexes[QStringLiteral("女")] * 100 / int(m_cadres.size()) >= 30);
    QVERIFY(sexes[QStringLiteral("男")] > sexes[QStringLiteral("女")]);
    for (const char* post : {"领导职务", "综合管理类", "行政执法类", "事业单位管理岗"})
        QVERIFY2(classes[QString::fromUtf8(post)] >= 10, post); // enough for a comparison
    const auto homonyms =
        std::count_if(names.begin(), names.end(), [](const auto& one) { return one.second > 1; });
    QVERIFY2(homonyms >= 2 && homonyms <= 8, qPrintable(QString::number(homonyms)));
    QVERIFY(compound >= 1);
    QVERIFY(moved >= 8 && moved <= 45);
}

void TestDistrict::subjectsExist() {
    std::map<QString, SheetRow> cadres;
    for (const SheetRow& cadre : m_cadres)
        cadres[cadre.at(staffNo)] = cadre;
    std::set<QString> units;
    for (const SheetRow& unit : m_units)
        units.insert(unit.at(unitName));
    int elsewhere = 0; // records from before somebody moved
    for (const auto& [channel, rows] : m_records)
        for (const SheetRow& row : rows) {
            QVERIFY(units.contains(row.at(unitName)));
            QVERIFY(units.contains(row.at(QStringLiteral("事发时单位"))));
            const bool person = row.at(QStringLiteral("对象类别")) == QStringLiteral("干部");
            QCOMPARE(row.at(staffNo).isEmpty(), !person);
            if (!person)
                continue;
            const SheetRow& cadre = cadres.at(row.at(staffNo));
            QCOMPARE(row.at(name), cadre.at(name));
            QCOMPARE(row.at(unitName), cadre.at(unitName));
            QVERIFY(!row.at(QStringLiteral("事发时职务")).isEmpty());
            const bool before = row.at(occurred) < cadre.at(QStringLiteral("任现职时间"))
                                && !cadre.at(QStringLiteral("原单位")).isEmpty();
            QCOMPARE(row.at(QStringLiteral("事发时单位")),
                     before ? cadre.at(QStringLiteral("原单位")) : cadre.at(unitName));
            elsewhere += before ? 1 : 0;
        }
    QVERIFY(elsewhere > 0);
}

void TestDistrict::daysAreInOrder() {
    const base::Day start = through - demoDays;
    for (const auto& [channel, rows] : m_records)
        for (const SheetRow& row : rows) {
            const auto occurredOn = base::Day::fromIso(row.at(occurred));
            const auto foundOn = base::Day::fromIso(row.at(found));
            QVERIFY(occurredOn && foundOn);
            QVERIFY(start <= *occurredOn && *occurredOn <= *foundOn && *foundOn <= through);
            const bool open = row.at(conclusion).isEmpty();
            QCOMPARE(row.at(concluded).isEmpty(), open);
            QCOMPARE(row.at(QStringLiteral("核实机关")).isEmpty(), open);
            if (open)
                continue;
            const auto concludedOn = base::Day::fromIso(row.at(concluded));
            QVERIFY(concludedOn && *foundOn <= *concludedOn && *concludedOn <= through);
        }
}

void TestDistrict::indicatorsFit() {
    const QJsonObject catalogue = seedCatalogue();
    std::map<QString, QJsonObject> indicators;
    for (const QJsonValue indicator : catalogue[u"indicators"].toArray())
        indicators[indicator[u"name"].toString()] = indicator.toObject();
    std::set<QString> factors;
    for (const auto& list : {QStringLiteral("influence"), QStringLiteral("urgency")})
        for (const QJsonValue step : catalogue[list].toArray())
            factors.insert(step[u"zh"].toString());
    std::set<QString> used;
    for (const auto& [channel, rows] : m_records)
        for (const SheetRow& row : rows) {
            const QString what = row.at(QStringLiteral("指标"));
            QVERIFY2(indicators.contains(what), qPrintable(what));
            const QJsonObject& indicator = indicators[what];
            used.insert(what);
            QVERIFY2(indicator[u"channels"].toArray().contains(channel), qPrintable(what));
            const QString subject =
                row.at(staffNo).isEmpty() ? QStringLiteral("UNIT") : QStringLiteral("PERSON");
            QVERIFY2(indicator[u"subjects"].toArray().contains(subject), qPrintable(what));
            const int level = row.at(QStringLiteral("档次")).toInt();
            bool exists = false;
            for (const QJsonValue one : indicator[u"levels"].toArray())
                exists = exists
                         || (one[u"level"].toInt() == level
                             && (one[u"subject"].isUndefined() || one[u"subject"] == subject));
            QVERIFY2(exists, qPrintable(what));
            QVERIFY(factors.contains(row.at(QStringLiteral("影响"))));
            QVERIFY(factors.contains(row.at(QStringLiteral("紧急"))));
        }
    QVERIFY2(used.size() >= indicators.size() - 2, "nearly every indicator occurs");
}

void TestDistrict::textsAreComplete() {
    std::set<QString> distinct;
    std::size_t all = 0;
    for (const auto& [channel, rows] : m_records)
        for (const SheetRow& row : rows) {
            const QString& text = row.at(facts);
            QVERIFY2(text.size() >= 12, qPrintable(text));
            QVERIFY2(!text.contains(u'{') && !text.contains(u'}'), qPrintable(text));
            QVERIFY2(text.endsWith(u'。'), qPrintable(text));
            for (const auto& doubled : {QStringLiteral("，，"), QStringLiteral("。。"),
                                        QStringLiteral("，。"), QStringLiteral("  ")})
                QVERIFY2(!text.contains(doubled), qPrintable(text));
            distinct.insert(text);
            ++all;
        }
    QVERIFY(distinct.size() * 100 >= all * 60);
}

// Share of upheld reports among the concluded ones.
void TestDistrict::conclusions_data() {
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("inspections") << QStringLiteral("C01") << 78 << 97;
    QTest::newRow("office systems") << QStringLiteral("C02") << 70 << 90;
    QTest::newRow("audit") << QStringLiteral("C05") << 80 << 100;
    QTest::newRow("government inspection") << QStringLiteral("C06") << 78 << 100;
    QTest::newRow("public opinion") << QStringLiteral("C09") << 45 << 75;
    QTest::newRow("petitions") << QStringLiteral("C10") << 38 << 62;
    QTest::newRow("covert visits") << QStringLiteral("C12") << 62 << 88;
}

void TestDistrict::conclusions() {
    QFETCH(QString, channel);
    QFETCH(int, least);
    QFETCH(int, most);
    int closed = 0;
    int upheld = 0;
    for (const SheetRow& row : m_records.at(channel)) {
        closed += row.at(conclusion).isEmpty() ? 0 : 1;
        upheld += isUpheld(row) ? 1 : 0;
    }
    const int share = 100 * upheld / closed;
    QVERIFY2(share >= least && share <= most, qPrintable(QString::number(share)));
}

void TestDistrict::openWorkIsRecent() {
    int recent = 0;
    int recentOpen = 0;
    for (const auto& [channel, rows] : m_records)
        for (const SheetRow& row : rows) {
            const int age = through - *base::Day::fromIso(row.at(found));
            const bool open = row.at(conclusion).isEmpty();
            QVERIFY2(!open || age < 200, qPrintable(row.at(found)));
            recent += age < 21 ? 1 : 0;
            recentOpen += age < 21 && open ? 1 : 0;
        }
    QVERIFY(recent >= 30);
    QVERIFY(recentOpen * 100 >= recent * 75);
}

void TestDistrict::numbersAreUnique() {
    std::set<QString> numbers;
    std::size_t all = 0;
    for (const DemoSheet& sheet : m_district.records) {
        const QString text = QString::fromUtf8(sheet.csv.mid(3));
        const QString heading = text.left(text.indexOf(u','));
        for (const SheetRow& row : m_records[sheet.channel]) {
            numbers.insert(row.at(heading));
            ++all;
        }
    }
    const auto practice = parseStrictly(m_district.practice.csv);
    for (const SheetRow& row : *practice)
        numbers.insert(row.at(QStringLiteral("系统流水号")));
    QCOMPARE(numbers.size(), all + 79); // 80 rows, one of which stands there twice
}

void TestDistrict::practiceSheetHasFourFaults() {
    std::set<QString> staff;
    for (const SheetRow& cadre : m_cadres)
        staff.insert(cadre.at(staffNo));
    std::set<QString> indicators;
    for (const QJsonValue indicator : seedCatalogue()[u"indicators"].toArray())
        indicators.insert(indicator[u"name"].toString());
    const auto rows = parseStrictly(m_district.practice.csv);
    QCOMPARE(rows->size(), std::size_t(80));
    std::set<SheetRow> distinct;
    int strangers = 0;
    int future = 0;
    int words = 0;
    for (const SheetRow& row : *rows) {
        distinct.insert(row);
        QVERIFY(row.at(conclusion).isEmpty());
        strangers += row.at(staffNo).isEmpty() || staff.contains(row.at(staffNo)) ? 0 : 1;
        words += indicators.contains(row.at(QStringLiteral("指标"))) ? 0 : 1;
        const base::Day day = *base::Day::fromIso(row.at(found));
        future += day > through ? 1 : 0;
        QVERIFY(day > through - 12);
    }
    QCOMPARE(distinct.size(), std::size_t(79));
    QCOMPARE(strangers, 1);
    QCOMPARE(future, 1);
    QCOMPARE(words, 1);
}

void TestDistrict::otherSeedsHoldToo() {
    for (std::uint64_t other = 0; other < 6; ++other) {
        const base::Day day = through + static_cast<int>(other) * 61;
        const auto district = generate(other, day);
        QVERIFY(district.has_value());
        int records = 0;
        for (const DemoSheet& sheet : district->records) {
            const auto rows = parseStrictly(sheet.csv);
            QVERIFY(rows.has_value());
            records += sheet.rows;
            for (const SheetRow& row : *rows) {
                QVERIFY(row.at(found) <= day.toIso() && row.at(concluded) <= day.toIso());
                QVERIFY(row.at(occurred) >= (day - demoDays).toIso());
                QVERIFY(!row.at(facts).contains(u'{'));
            }
        }
        QVERIFY2(records >= 2'500 && records <= 3'500, qPrintable(QString::number(records)));
    }
}

QTEST_GUILESS_MAIN(TestDistrict)
#include "test_district.moc"
