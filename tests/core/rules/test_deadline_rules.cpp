// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/catalogue_check.h"
#include "core/rules/deadline_rules.h"
#include "tests/core/rules/default_catalogue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace sizao;
using namespace sizao::rules;
using domain::DeadlineCode;

namespace {

QJsonObject catalogue() {
    return QJsonDocument::fromJson(test::catalogueBytes()).object();
}

QJsonArray deadlines() {
    return catalogue().value(u"deadlines").toArray();
}

} // namespace

class TestDeadlineRules : public QObject {
    Q_OBJECT
private slots:
    void theCodesAreThoseOfTheCatalogue();
    void amounts_data();
    void amounts();
    void eachVersionHasItsOwn();
    void wholeListsOnly_data();
    void wholeListsOnly();
    void withoutAListThereAreNone();
};

void TestDeadlineRules::theCodesAreThoseOfTheCatalogue() {
    const auto read = readDeadlines(deadlines());
    QVERIFY(read.has_value());
    QStringList listed, known;
    for (const DeadlineRules& rules : *read) {
        listed.append(rules.code);
        const auto code = domain::fromCode<DeadlineCode>(rules.code);
        QVERIFY2(code.has_value(), qPrintable(rules.code));
        QCOMPARE(domain::toLabel(*code), rules.name);
    }
    for (const auto& entry : domain::EnumText<DeadlineCode>::entries)
        known.append(QLatin1String(entry.code));
    QCOMPARE(listed, known);
}

void TestDeadlineRules::amounts_data() {
    QTest::addColumn<DeadlineCode>("code");
    QTest::addColumn<int>("count");
    QTest::addColumn<DeadlineUnit>("unit");
    QTest::addColumn<domain::DeadlineKind>("kind");
    using enum DeadlineUnit;
    using enum domain::DeadlineKind;
    // The table of the domain text, section 7.
    QTest::addRow("triage") << DeadlineCode::Triage << 3 << Workday << Due;
    QTest::addRow("own") << DeadlineCode::Own << 2 << Workday << Due;
    QTest::addRow("idle") << DeadlineCode::Idle << 7 << Workday << Alarm;
    QTest::addRow("check") << DeadlineCode::Check << 10 << Workday << Due;
    QTest::addRow("statement") << DeadlineCode::Statement << 5 << Workday << Window;
    QTest::addRow("yellow") << DeadlineCode::RectYellow << 15 << CalendarDay << Due;
    QTest::addRow("orange") << DeadlineCode::RectOrange << 30 << CalendarDay << Due;
    QTest::addRow("red") << DeadlineCode::RectRed << 60 << CalendarDay << Due;
    QTest::addRow("extend") << DeadlineCode::Extend << 30 << CalendarDay << Cap;
    QTest::addRow("grace") << DeadlineCode::Grace << 10 << Workday << Grace;
    QTest::addRow("lookback") << DeadlineCode::Lookback << 90 << CalendarDay << Due;
    QTest::addRow("effect") << DeadlineCode::Effect << 6 << Month << Window;
    QTest::addRow("review") << DeadlineCode::ThresholdReview << 12 << Month << Due;
}

void TestDeadlineRules::amounts() {
    QFETCH(DeadlineCode, code);
    QFETCH(int, count);
    QFETCH(DeadlineUnit, unit);
    QFETCH(domain::DeadlineKind, kind);
    const Standards standards = test::defaultStandards();
    const DeadlineRules* rules = standards.deadlineOn(code, base::Day(20000));
    QVERIFY(rules != nullptr);
    QVERIFY(rules->amount == (Amount{count, unit}));
    QCOMPARE(rules->kind, kind);
    QVERIFY(!rules->start.isEmpty());
    QCOMPARE(rules->needs_legal_confirmation, code == DeadlineCode::Effect);
}

void TestDeadlineRules::eachVersionHasItsOwn() {
    const auto first = test::defaultSeed(base::Day(20000));
    QJsonObject later = catalogue();
    QJsonArray changed = deadlines();
    QJsonObject check = changed[5].toObject();
    QCOMPARE(check.value(u"code").toString(), QStringLiteral("DL_CHECK"));
    check.insert(QStringLiteral("amount"), 12);
    changed[5] = check;
    later.insert(QStringLiteral("deadlines"), changed);
    const auto second = seedFromCatalogue(QJsonDocument(later).toJson(), base::Day(20100));
    const auto standards =
        Standards::compile({first.catalogue, second->catalogue}, first.indicators, first.models);
    QVERIFY(standards.has_value());
    QCOMPARE(standards->deadlineOn(DeadlineCode::Check, base::Day(20099))->amount.count, 10);
    QCOMPARE(standards->deadlineOn(DeadlineCode::Check, base::Day(20100))->amount.count, 12);
    QVERIFY(standards->deadlineOn(u"DL_NOTHING", base::Day(20100)) == nullptr);
}

void TestDeadlineRules::wholeListsOnly_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue gone(QJsonValue::Undefined);
    for (const char* key : {"code", "zh", "start", "amount", "unit", "kind"})
        QTest::addRow("no %s", key) << QString::fromLatin1(key) << gone;
    QTest::addRow("nothing") << QStringLiteral("amount") << QJsonValue(0);
    QTest::addRow("half a day") << QStringLiteral("amount") << QJsonValue(2.5);
    QTest::addRow("for ever") << QStringLiteral("amount") << QJsonValue(3661);
    QTest::addRow("weeks") << QStringLiteral("unit") << QJsonValue(QStringLiteral("WEEK"));
    QTest::addRow("wish") << QStringLiteral("kind") << QJsonValue(QStringLiteral("WISH"));
    QTest::addRow("flag") << QStringLiteral("needs_legal_confirmation")
                          << QJsonValue(QStringLiteral("no"));
    QTest::addRow("twice") << QStringLiteral("code") << QJsonValue(QStringLiteral("DL_REFER"));
}

void TestDeadlineRules::wholeListsOnly() {
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonArray list = deadlines();
    QJsonObject bad = list[2].toObject();
    bad.insert(key, value);
    list[2] = bad;
    QVERIFY(!readDeadlines(list));
    QJsonObject document = catalogue();
    QVERIFY(faultsOf(document).empty());
    document.insert(QStringLiteral("deadlines"), list);
    const auto faults = faultsOf(document);
    QCOMPARE(faults.size(), 1U);
    QCOMPARE(faults.front().path, QStringLiteral("deadlines[2].") + key);
    const auto seed = seedFromCatalogue(QJsonDocument(document).toJson(), base::Day(20000));
    QVERIFY(!test::compiled(*seed));
}

void TestDeadlineRules::withoutAListThereAreNone() {
    QVERIFY(readDeadlines(QJsonValue(QJsonValue::Undefined)).value().empty());
    QVERIFY(!readDeadlines(QJsonValue(1)));
    QJsonObject nameless = catalogue();
    QJsonArray list = deadlines();
    for (const int at : {2, 3}) {
        QJsonObject one = list[at].toObject();
        one.remove(u"code");
        list[at] = one;
    }
    nameless.insert(QStringLiteral("deadlines"), list);
    QCOMPARE(faultsOf(nameless).size(), 2U); // not known, so not twice the same either
    QJsonObject document = catalogue();
    document.remove(u"deadlines");
    QVERIFY(faultsOf(document).empty());
    const auto seed = seedFromCatalogue(QJsonDocument(document).toJson(), base::Day(20000));
    const auto standards = test::compiled(*seed);
    QVERIFY(standards.has_value());
    QVERIFY(standards->deadlineOn(DeadlineCode::Check, base::Day(20000)) == nullptr);
    QVERIFY(Standards::build({})->deadlineOn(DeadlineCode::Check, base::Day(1)) == nullptr);
}

QTEST_GUILESS_MAIN(TestDeadlineRules)
#include "test_deadline_rules.moc"
