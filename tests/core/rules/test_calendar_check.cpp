// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/calendar_check.h"
#include "tests/core/rules/calendars.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace sizao;
using namespace sizao::rules;

namespace {

// Puts a value at `years[2].holidays[0].from`; Undefined takes it away.
QJsonValue with(QJsonValue json, QString path, const QJsonValue& value) {
    if (path.isEmpty())
        return value;
    if (path.startsWith(u'.'))
        path.remove(0, 1);
    if (path.startsWith(u'[')) {
        const qsizetype end = path.indexOf(u']');
        const int index = path.mid(1, end - 1).toInt();
        QJsonArray array = json.toArray();
        const QJsonValue inner = with(array.at(index), path.mid(end + 1), value);
        if (index == array.size())
            array.append(inner);
        else if (inner.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, inner);
        return array;
    }
    qsizetype end = 0;
    while (end < path.size() && path[end] != u'.' && path[end] != u'[')
        ++end;
    QJsonObject object = json.toObject();
    const QJsonValue inner = with(object.value(path.first(end)), path.mid(end), value);
    object.insert(path.first(end), inner); // Undefined removes
    return object;
}

QJsonObject changed(const QJsonObject& document, const char* path, const QJsonValue& value) {
    return with(document, QLatin1String(path), value).toObject();
}

QJsonObject holiday(const char* name, const char* from, const char* to,
                    std::initializer_list<const char*> makeup = {}) {
    QJsonArray days;
    for (const char* day : makeup)
        days.append(QLatin1String(day));
    return {{QStringLiteral("name"), QString::fromUtf8(name)},
            {QStringLiteral("from"), QLatin1String(from)},
            {QStringLiteral("to"), QLatin1String(to)},
            {QStringLiteral("makeup_workdays"), days}};
}

QString told(const std::vector<DocumentFault>& faults) {
    QStringList lines;
    for (const DocumentFault& fault : faults)
        lines.append(fault.path + QStringLiteral(" | ") + fault.reason);
    return lines.join(u'\n');
}

const QJsonValue gone(QJsonValue::Undefined);

// No place: no fault.
void row(const char* name, const char* path, const QJsonValue& value, const char* place,
         const char* reason) {
    QTest::addRow("%s", name) << QString::fromLatin1(path) << value << QString::fromLatin1(place)
                              << QString::fromUtf8(reason);
}

void rowsOfYears() {
    row("other schema", "schema", QStringLiteral("sizao.catalogue/1"), "schema",
        "应当是 sizao.calendar/1");
    row("no region", "region", gone, "region", "缺少“region”");
    row("bad region", "region", QStringLiteral("中国"), "region", "地区代码“中国”");
    row("other rest", "weekly_rest", QJsonArray{QStringLiteral("SUNDAY")}, "weekly_rest",
        "不按这样的规则");
    row("other zone", "time_zone", QStringLiteral("UTC"), "time_zone", "不按这样的规则");
    row("start counts", "rules.start_day_counts", true, "rules.start_day_counts", "不按这样的规则");
    row("due on rest day", "rules.calendar_day_due_on_rest_day", QStringLiteral("STAYS"),
        "rules.calendar_day_due_on_rest_day", "不按这样的规则");
    row("fixed days", "rules.fixed_rest_days_in_unconfirmed_year", QJsonArray(),
        "rules.fixed_rest_days_in_unconfirmed_year", "更新程序");
    row("no years", "years", gone, "years", "缺少“years”");
    row("empty years", "years", QJsonArray(), "years", "一个年度也没有");
    row("years no list", "years", 2026, "years", "应当是列表");
    row("no year", "years[2].year", gone, "years[2].year", "缺少“year”");
    row("year as text", "years[2].year", QStringLiteral("2026"), "years[2].year", "整数");
    row("year too far", "years[3].year", 2100, "years[3].year", "1990 至 2099");
    row("duplicate year", "years[3].year", 2026, "years[3].year", "2026 年写了两次");
    row("confirmed as text", "years[2].confirmed", QStringLiteral("yes"), "years[2].confirmed",
        "true 或者 false");
    row("confirmed without basis", "years[2].basis", QJsonValue(), "years[2].basis",
        "要写明依据的文件");
    row("confirmed without days", "years[3].confirmed", true, "years[3].holidays",
        "一个节日也没有");
    row("unknown key", "years[2].holiday", QJsonArray(), "years[2].holiday", "不认识“holiday”");
    row("unknown key of a holiday", "years[2].holidays[0].makeup", QJsonArray(),
        "years[2].holidays[0].makeup", "不认识“makeup”");
    row("not confirmed within", "years[2].holidays[0].confirmed", false,
        "years[2].holidays[0].confirmed", "不能还没有确认");
    row("not confirmed at all", "years[3].holidays[0]",
        with(holiday("元旦", "2027-01-01", "2027-01-03"), QStringLiteral("confirmed"), false), "",
        "");
    row("confirmed as a word", "years[2].holidays[0].confirmed", QStringLiteral("no"),
        "years[2].holidays[0].confirmed", "true 或者 false");
    row("other count", "years[2].working_days", 249, "years[2].working_days",
        "写的是全年 249 个工作日，按放假和调休推算是 248 个");
    row("count as text", "years[2].working_days", QStringLiteral("248"), "years[2].working_days",
        "整数");
    row("count left out", "years[2].working_days", gone, "", "");
    row("note without day", "years[0].notes[0].date", QStringLiteral("除夕"),
        "years[0].notes[0].date", "应当是日期");
    row("note without words", "years[0].notes[0].zh", gone, "years[0].notes[0].zh", "缺少“zh”");
    row("the notice has another holiday than the law", "years[2].holidays[3]",
        holiday("劳动节", "2026-05-01", "2026-05-01", {"2026-05-02"}), "", "");
    row("made up on a fixed day", "years[3].holidays[0]",
        holiday("劳动节", "2027-05-03", "2027-05-03", {"2027-05-02"}),
        "years[3].holidays[0].makeup_workdays[0]", "在“劳动节”放假期间");
}

// years[2] is 2026: 0 元旦, 1 春节 02-15…23, 2 清明 04-04…06, 6 国庆 10-01…07.
void rowsOfHolidays() {
    row("no name", "years[2].holidays[0].name", QStringLiteral(" "), "years[2].holidays[0].name",
        "应当填写文字");
    row("no first day", "years[2].holidays[0].from", gone, "years[2].holidays[0].from",
        "缺少“from”");
    row("no such day", "years[2].holidays[1].to", QStringLiteral("2026-02-30"),
        "years[2].holidays[1].to", "应当是日期");
    row("upside down", "years[2].holidays[1].to", QStringLiteral("2026-02-14"),
        "years[2].holidays[1].to", "止日早于起日");
    row("too long", "years[2].holidays[1].to", QStringLiteral("2026-03-18"),
        "years[2].holidays[1].to", "连放 32 天");
    row("other year", "years[2].holidays[0]", holiday("元旦", "2025-01-01", "2025-01-03"),
        "years[2].holidays[0].from", "不在 2026 年");
    row("next year", "years[2].holidays[6]", holiday("元旦", "2026-12-31", "2027-01-02"),
        "years[2].holidays[6].from", "不在 2026 年");
    row("November before", "years[2].holidays[0].makeup_workdays[0]", QStringLiteral("2025-11-30"),
        "years[2].holidays[0].makeup_workdays[0]", "不在 2026 年");
    row("made up in another year", "years[2].holidays[0].makeup_workdays[0]",
        QStringLiteral("2027-01-09"), "years[2].holidays[0].makeup_workdays[0]", "不在 2026 年");
}

void rowsOfMakeupDays() {
    row("no make-up days", "years[2].holidays[0].makeup_workdays", gone,
        "years[2].holidays[0].makeup_workdays", "缺少“makeup_workdays”");
    row("make-up no day", "years[2].holidays[0].makeup_workdays[0]", 4,
        "years[2].holidays[0].makeup_workdays[0]", "应当是日期");
    row("make-up on a weekday", "years[2].holidays[0].makeup_workdays[0]",
        QStringLiteral("2026-01-05"), "years[2].holidays[0].makeup_workdays[0]", "本来就是工作日");
    row("make-up in its holiday", "years[2].holidays[1].makeup_workdays[0]",
        QStringLiteral("2026-02-21"), "years[2].holidays[1].makeup_workdays[0]",
        "在“春节”放假期间");
    row("make-up in another holiday", "years[2].holidays[0].makeup_workdays[0]",
        QStringLiteral("2026-04-05"), "years[2].holidays[0].makeup_workdays[0]",
        "在“清明节”放假期间");
    row("made up twice", "years[2].holidays[1].makeup_workdays[1]", QStringLiteral("2026-02-14"),
        "years[2].holidays[1].makeup_workdays[1]", "写了两次");
    row("made up by another", "years[2].holidays[1].makeup_workdays[0]",
        QStringLiteral("2026-01-04"), "years[2].holidays[1].makeup_workdays[0]", "本来就是工作日");
    row("longer, but apart", "years[2].holidays[2].from", QStringLiteral("2026-03-20"), "", "");
    row("overlap by a day", "years[2].holidays[2]", holiday("清明节", "2026-02-23", "2026-02-24"),
        "years[2].holidays[2].from", "与“春节”（2026-02-15 至 2026-02-23）重叠");
    row("overlap by the first day", "years[2].holidays[2]",
        holiday("清明节", "2026-02-10", "2026-02-15"), "years[2].holidays[2].from", "重叠");
    row("overlap around", "years[2].holidays[2]", holiday("清明节", "2026-02-16", "2026-02-17"),
        "years[2].holidays[2].from", "重叠");
    row("begins in December", "years[3].holidays[0]", holiday("元旦", "2026-12-30", "2027-01-01"),
        "", "");
}

} // namespace

// Nothing is half accepted: every fault has its place and says what to do.
class TestCalendarCheck : public QObject {
    Q_OBJECT
private slots:
    void whatTheProgramShipsHasNone();
    void faults_data();
    void faults();
    void localFaults_data();
    void localFaults();
    void yearsEnteredBefore_data();
    void yearsEnteredBefore();
    void aRegionMayRestWhereTheCountryWorks();
    void aRegionMayRestWithTheCountry();
    void eachYearCountsItsOwnHolidays();
    void theNewYearMayBeginInDecember();
    void severalAreFoundInOneGo();
    void anythingElseIsNoCalendar();
};

void TestCalendarCheck::whatTheProgramShipsHasNone() {
    const auto national = test::nationalDocument();
    QCOMPARE(told(calendarFaults(national)), QString());
    const auto plans = plansOf(national);
    QCOMPARE(told(calendarFaults(test::localDocument(), plans)), QString());
    QCOMPARE(told(calendarFaults(calendarDocument(plans))), QString());
    QCOMPARE(told(calendarFaults(national, plansOf(test::localDocument()))), QString());
}

void TestCalendarCheck::faults_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    rowsOfYears();
    rowsOfHolidays();
    rowsOfMakeupDays();
}

void TestCalendarCheck::faults() {
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    QJsonObject document = changed(test::nationalDocument(), path.toLatin1().constData(), value);
    // The count of the year is another fault of its own, tested apart.
    if (path != QLatin1String("years[2].working_days") && path.startsWith(u"years[2].h"))
        document = changed(document, "years[2].working_days", QJsonValue());
    const auto found = calendarFaults(document);
    if (place.isEmpty()) {
        QCOMPARE(told(found), QString());
        return;
    }
    QVERIFY2(std::ranges::any_of(found,
                                 [&](const DocumentFault& fault) {
                                     return fault.path == place && fault.reason.contains(reason);
                                 }),
             qPrintable(told(found)));
}

void TestCalendarCheck::localFaults_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const char* path, const QJsonValue& value,
                        const char* reason) {
        QTest::addRow("%s", name) << QString::fromLatin1(path) << value
                                  << QString::fromUtf8(reason);
    };
    row("no name", "region_zh", QJsonValue(QJsonValue::Undefined), "缺少“region_zh”");
    row("count of the year", "years[1].working_days", 247, "地方放假不写全年工作日数");
    row("made up in a national holiday", "years[1].holidays[1].makeup_workdays[0]",
        QStringLiteral("2026-10-03"), "在“国庆节”放假期间");
    row("made up on a national make-up day", "years[1].holidays[1].makeup_workdays[0]",
        QStringLiteral("2026-09-20"), "本来就是工作日");
    row("made up on a fixed day", "years[2]",
        QJsonObject{{QStringLiteral("year"), 2028},
                    {QStringLiteral("confirmed"), false},
                    {QStringLiteral("holidays"),
                     QJsonArray{holiday("节", "2028-06-01", "2028-06-01", {"2028-10-01"})}}},
        "在“国庆节”放假期间");
}

void TestCalendarCheck::localFaults() {
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    auto national = plansOf(test::nationalDocument());
    YearPlan other; // of another region, which confirms nothing for this one
    other.region = QStringLiteral("CN-Z");
    other.year = 2028;
    other.confirmed = true;
    national.push_back(other);
    const auto found = calendarFaults(
        changed(test::localDocument(), path.toLatin1().constData(), value), national);
    QCOMPARE(found.size(), 1U);
    QVERIFY2(found.front().reason.contains(reason), qPrintable(told(found)));
}

// One year comes in beside those that are there.
void TestCalendarCheck::yearsEnteredBefore_data() {
    QTest::addColumn<QJsonObject>("holidays");
    QTest::addColumn<QString>("reason");
    QTest::addRow("begins in the year before") << holiday("元旦", "2026-12-31", "2027-01-02") << "";
    QTest::addRow("overlaps one of the year before")
        << holiday("元旦", "2026-12-25", "2027-01-02")
        << QStringLiteral("与“年末”（2026-12-26 至 2026-12-26）重叠");
    QTest::addRow("made up in the year before")
        << holiday("元旦", "2027-01-01", "2027-01-01", {"2026-12-27"}) << "";
    QTest::addRow("made up in a holiday of the year before")
        << holiday("元旦", "2027-01-01", "2027-01-01", {"2026-12-26"})
        << QStringLiteral("在“年末”放假期间");
    QTest::addRow("made up where a region makes up")
        << holiday("春节", "2027-02-06", "2027-02-08", {"2027-03-06"})
        << QStringLiteral("2027-03-06 在某州是“州庆”的调休上班日，与“春节”冲突");
    QTest::addRow("rests where a region makes up")
        << holiday("春节", "2027-03-05", "2027-03-07")
        << QStringLiteral("2027-03-06 在某州是“州庆”的调休上班日");
    QTest::addRow("makes up where a region rests")
        << holiday("春节", "2027-02-06", "2027-02-08", {"2027-03-13"}) << "";
}

void TestCalendarCheck::yearsEnteredBefore() {
    QFETCH(QJsonObject, holidays);
    QFETCH(QString, reason);
    YearPlan before;
    before.year = 2026;
    before.confirmed = true;
    before.holidays = {
        {QStringLiteral("年末"), test::day("2026-12-26"), test::day("2026-12-26"), {}}};
    YearPlan replaced; // by the document
    replaced.year = 2027;
    replaced.holidays = {
        {QStringLiteral("旧"), test::day("2027-01-01"), test::day("2027-03-31"), {}}};
    YearPlan local;
    local.region = QStringLiteral("CN-X");
    local.region_name = QStringLiteral("某州");
    local.year = 2027;
    local.holidays = {{QStringLiteral("州庆"),
                       test::day("2027-03-13"),
                       test::day("2027-03-13"),
                       {test::day("2027-03-06")}}};
    const QJsonObject document{
        {QStringLiteral("schema"), QStringLiteral("sizao.calendar/1")},
        {QStringLiteral("region"), QStringLiteral("CN")},
        {QStringLiteral("years"),
         QJsonArray{QJsonObject{{QStringLiteral("year"), 2027},
                                {QStringLiteral("confirmed"), true},
                                {QStringLiteral("basis"), QStringLiteral("通知")},
                                {QStringLiteral("holidays"), QJsonArray{holidays}}}}}};
    const auto found = calendarFaults(document, std::vector{before, replaced, local});
    if (reason.isEmpty())
        QCOMPARE(told(found), QString());
    else
        QVERIFY2(found.size() == 1 && found.front().reason.contains(reason),
                 qPrintable(told(found)));
}

void TestCalendarCheck::aRegionMayRestWhereTheCountryWorks() {
    const auto local =
        changed(test::localDocument(), "years[1].holidays[0]",
                holiday("三月街", "2026-09-20", "2026-09-20")); // a national make-up day
    QCOMPARE(told(calendarFaults(local, plansOf(test::nationalDocument()))), QString());
    QCOMPARE(told(calendarFaults(test::nationalDocument(), plansOf(local))), QString());
}

void TestCalendarCheck::aRegionMayRestWithTheCountry() {
    const auto national = plansOf(test::nationalDocument());
    const auto local = changed(test::localDocument(), "years[1].holidays[0]",
                               holiday("国庆", "2026-10-05", "2026-10-08"));
    QCOMPARE(told(calendarFaults(local, national)), QString());
    YearPlan other; // that works where this one rests
    other.region = QStringLiteral("CN-Z");
    other.year = 2026;
    other.holidays = {{QStringLiteral("节"),
                       test::day("2026-06-01"),
                       test::day("2026-06-01"),
                       {test::day("2026-08-08")}}};
    QCOMPARE(told(calendarFaults(test::localDocument(), std::vector{other})), QString());
    const auto none = changed(test::localDocument(), "years[1].holidays", QJsonArray());
    QCOMPARE(told(calendarFaults(none, national)), QString());
}

void TestCalendarCheck::eachYearCountsItsOwnHolidays() {
    QJsonObject document = test::nationalDocument();
    QJsonObject next = document[u"years"][3].toObject();
    next.insert(QStringLiteral("holidays"),
                QJsonArray{holiday("元旦", "2026-12-31", "2027-01-02")});
    document.insert(QStringLiteral("years"), QJsonArray{next, document[u"years"][2]});
    QCOMPARE(told(calendarFaults(document)), QString());
}

void TestCalendarCheck::theNewYearMayBeginInDecember() {
    auto document = changed(test::nationalDocument(), "years[2].holidays[0]",
                            holiday("元旦", "2025-12-31", "2026-01-02", {"2025-12-28"}));
    document = changed(document, "years[2].working_days", QJsonValue());
    QCOMPARE(told(calendarFaults(document)), QString());
    document = changed(document, "years[2].holidays[0].from", QStringLiteral("2025-11-30"));
    QVERIFY(!calendarFaults(document).empty());
}

void TestCalendarCheck::severalAreFoundInOneGo() {
    auto document = changed(test::nationalDocument(), "years[1].basis", QJsonValue());
    document = changed(document, "years[2].holidays[1].to", QStringLiteral("x"));
    document = changed(document, "years[2].working_days", QJsonValue());
    QCOMPARE(calendarFaults(document).size(), 2U);
    document = changed(test::nationalDocument(), "years[3].holidays",
                       QJsonArray{holiday("元旦", "2027-01-01", "2027-01-03"),
                                  holiday("除夕", "2027-01-03", "2027-01-04")});
    QCOMPARE(calendarFaults(document).size(), 1U); // told once, at the second
}

void TestCalendarCheck::anythingElseIsNoCalendar() {
    QVERIFY(!calendarFaults({}).empty());
    QVERIFY(
        !calendarFaults({{QStringLiteral("schema"), QStringLiteral("sizao.calendar/1")}}).empty());
    QVERIFY(!calendarFaults(test::jsonFile("/resources/catalogue/catalogue_cn.json")).empty());
    for (const QJsonValue& odd : {QJsonValue(1), QJsonValue(QStringLiteral("x")), QJsonValue()})
        QVERIFY(!calendarFaults(changed(test::nationalDocument(), "years[0]", odd)).empty());
}

QTEST_GUILESS_MAIN(TestCalendarCheck)
#include "test_calendar_check.moc"
