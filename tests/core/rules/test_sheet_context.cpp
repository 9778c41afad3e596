// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sheet_context.h"

#include "core/base/hash.h"
#include "core/rules/sheet_json.h"
#include "tests/core/rules/generated_world.h"
#include "tests/core/rules/small_history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

// What a sheet says of comparable subjects, and that no value of a sheet can be another one unseen
// (warning model, section 13).
using namespace sizao;
using namespace sizao::test;
using domain::ComputationSheet;
using domain::MilliPoints;

namespace {

// A sheet of a random world, of any day and model; one without lines says nothing here.
ComputationSheet anySheet(bool ofUnit) {
    const GeneratedWorld world = generatedWorld(false, false, true, ofUnit);
    const rules::Standards standards = world.standards();
    rules::SheetRequest request;
    request.subject = world.subject;
    request.unit = world.unit.get();
    request.model =
        static_cast<std::size_t>(between(0, static_cast<int>(standards.modelCodes().size()) - 1));
    const Fact& some =
        world.facts[static_cast<std::size_t>(between(0, static_cast<int>(world.facts.size()) - 1))];
    request.asof = request.known = std::max(some.known_on, some.occurred_on);
    ComputationSheet sheet = rules::sheetOf(standards, world.facts, request, {});
    RC_PRE(!sheet.lines.empty());
    return sheet;
}

ComputationSheet smallSheet() {
    SmallHistory history;
    history.sameDay(1, 600, Grade::III);
    history.sameDay(2, 610, Grade::II);
    rules::SheetRequest request;
    request.subject = history.subject;
    request.asof = request.known = base::Day(630);
    return rules::sheetOf(history.standards, history.facts, request, {});
}

QByteArray sealed(const QJsonObject& json) {
    QByteArray body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const QByteArray digest = base::toHex(base::sha256(body));
    body.chop(1);
    return body + ",\"digest\":\"" + digest + "\"}";
}

// Every scalar of a value by its path: `lines.3.points`.
void collect(const QJsonValue& value, const QString& path, QStringList& paths) {
    if (value.isObject()) {
        for (const QString& key : value.toObject().keys())
            collect(value.toObject()[key], path + u'.' + key, paths);
    } else if (value.isArray()) {
        for (int i = 0; i < value.toArray().size(); ++i)
            collect(value.toArray()[i], path + u'.' + QString::number(i), paths);
    } else {
        paths.append(path.mid(1));
    }
}

QJsonValue at(const QJsonValue& value, const QStringList& path) {
    QJsonValue found = value;
    for (const QString& step : path)
        found = found.isArray() ? found.toArray()[step.toInt()] : found.toObject()[step];
    return found;
}

QJsonValue other(const QJsonValue& value) {
    if (value.isBool())
        return !value.toBool();
    if (value.isDouble())
        return static_cast<double>(value.toInteger() + 1);
    if (value.isString())
        return value.toString() + u'x';
    return 1;
}

bool accepted(const QByteArray& json) {
    const auto sheet = rules::fromSheetJson(json);
    return sheet && rules::verifySheet(*sheet);
}

} // namespace

class TestSheetContext : public QObject {
    Q_OBJECT
private slots:
    void quantiles_data();
    void quantiles();
    void quantilesAreValues();
    void fewAreSuppressed();
    void sheetsWithoutContextKeepTheirBytes();
    void contextIsNoPartOfTheResult();
    void impossibleContextsAreRefused();
    void noValueChangesUnseen();
    void numbersOfTheSumsAreChecked();
    void keysStandInOneOrder();
};

void TestSheetContext::quantiles_data() {
    QTest::addColumn<std::vector<MilliPoints>>("sorted");
    QTest::addColumn<int>("percent");
    QTest::addColumn<qint64>("expected");
    using V = std::vector<MilliPoints>;
    const V ten{1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    QTest::newRow("median of ten: the fifth") << ten << 50 << 5LL;
    QTest::newRow("90 of ten: the ninth") << ten << 90 << 9LL;
    QTest::newRow("100 of ten") << ten << 100 << 10LL;
    QTest::newRow("1 of ten") << ten << 1 << 1LL;
    QTest::newRow("91 of ten: the tenth") << ten << 91 << 10LL;
    QTest::newRow("median of eleven: the sixth")
        << V{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} << 50 << 6LL;
    QTest::newRow("90 of eleven: the tenth") << V{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} << 90 << 10LL;
    QTest::newRow("one") << V{7} << 50 << 7LL;
    QTest::newRow("ties") << V{0, 0, 0, 0, 0, 0, 0, 0, 5, 9} << 90 << 5LL;
}

void TestSheetContext::quantiles() {
    QFETCH(std::vector<MilliPoints>, sorted);
    QFETCH(int, percent);
    QFETCH(qint64, expected);
    QCOMPARE(qint64(rules::quantileOf(sorted, percent)), expected);
}

// One of the values; so many do not exceed it, and no smaller one of them is enough.
void TestSheetContext::quantilesAreValues() {
    QVERIFY(rc::check("smallest value with F >= p", [] {
        auto values = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<MilliPoints>>(rc::gen::inRange<MilliPoints>(0, 30)));
        const int percent = *rc::gen::inRange(1, 101);
        std::sort(values.begin(), values.end());
        const MilliPoints found = rules::quantileOf(values, percent);
        const auto upTo = [&](MilliPoints limit) {
            return std::count_if(values.begin(), values.end(),
                                 [&](MilliPoints value) { return value <= limit; });
        };
        const auto size = static_cast<long>(values.size());
        RC_ASSERT(std::binary_search(values.begin(), values.end(), found));
        RC_ASSERT(100 * upTo(found) >= percent * size);
        RC_ASSERT(100 * upTo(found - 1) < percent * size);
    }));
}

void TestSheetContext::fewAreSuppressed() {
    const base::Day day(700);
    const auto nine = rules::contextOf(u"正科"_qs, day, std::vector<MilliPoints>(9, 1000));
    QCOMPARE(nine.subjects, 0); // not even how many
    QVERIFY(!nine.median && !nine.ninetieth);
    const auto ten = rules::contextOf(u"正科"_qs, day, {9, 1, 8, 2, 7, 3, 6, 4, 5, 10});
    QCOMPARE(ten.subjects, 10);
    QCOMPARE(ten.median, std::optional<MilliPoints>(5));
    QCOMPARE(ten.ninetieth, std::optional<MilliPoints>(9));
    QCOMPARE(ten.group, u"正科"_qs);
    QCOMPARE(ten.day, day);
    QVERIFY(rules::isPlausible(nine) && rules::isPlausible(ten));
}

void TestSheetContext::sheetsWithoutContextKeepTheirBytes() {
    ComputationSheet sheet = smallSheet();
    const QByteArray before = rules::toSheetJson(sheet);
    QVERIFY(!before.contains("\"context\""));
    sheet.context = rules::contextOf(u"正科"_qs, base::Day(700), std::vector<MilliPoints>(12, 5));
    const QByteArray with = rules::toSheetJson(sheet);
    // Behind everything that was there: an old sheet is the beginning of a new one.
    QVERIFY(with.startsWith(before.left(before.lastIndexOf(",\"digest\""))));
    const auto read = rules::fromSheetJson(with);
    QVERIFY(read.has_value());
    QCOMPARE(rules::toSheetJson(*read), with);
    QVERIFY(read->context == sheet.context);
    QVERIFY(!rules::toSheetJson(sheet).contains("cadre_class")); // as they were signed before
    sheet.context->cadre_class = domain::CadreClass::Enforcement;
    QVERIFY(
        rules::toSheetJson(sheet).contains(R"("context":{"cadre_class":"ENFORCEMENT","group")"));
    QVERIFY(rules::fromSheetJson(rules::toSheetJson(sheet))->context == sheet.context);
    sheet.context->matters = 700;
    QVERIFY(rules::fromSheetJson(rules::toSheetJson(sheet))->context == sheet.context);
}

void TestSheetContext::contextIsNoPartOfTheResult() {
    ComputationSheet sheet = smallSheet();
    QVERIFY(rules::verifySheet(sheet).has_value());
    const QString digest = rules::sheetDigest(sheet);
    sheet.context = rules::contextOf(u"正科"_qs, base::Day(700), {});
    QVERIFY(rules::verifySheet(sheet).has_value());
    QVERIFY(rules::sheetDigest(sheet) != digest); // inside the digest all the same
}

void TestSheetContext::impossibleContextsAreRefused() {
    const auto good = rules::contextOf(u"正科"_qs, base::Day(1), std::vector<MilliPoints>(10, 5));
    const auto refused = [&](const std::function<void(domain::SheetContext&)>& spoil) {
        ComputationSheet sheet = smallSheet();
        sheet.context = good;
        spoil(*sheet.context);
        return !rules::verifySheet(sheet);
    };
    QVERIFY(!refused([](auto&) {}));
    QVERIFY(refused([](auto& c) { c.subjects = 9; }));
    QVERIFY(refused([](auto& c) { c.subjects = 0; }));
    QVERIFY(refused([](auto& c) { c.median.reset(); }));
    QVERIFY(refused([](auto& c) { c.ninetieth.reset(); }));
    QVERIFY(refused([](auto& c) { c.median = 6; }));
}

// Any value of the text, one at a time, with the digest as it was.
void TestSheetContext::noValueChangesUnseen() {
    QVERIFY(rc::check("no value changes unseen", [] {
        ComputationSheet sheet = anySheet(oneIn(2));
        if (oneIn(2))
            sheet.context =
                rules::contextOf(u"正科"_qs, base::Day(700), std::vector<MilliPoints>(12, 5));
        const QByteArray text = rules::toSheetJson(sheet);
        RC_ASSERT(accepted(text));
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        QStringList paths;
        collect(json, {}, paths);
        for (int tries = 0; tries < 20; ++tries) {
            const QString path = paths[between(0, static_cast<int>(paths.size()) - 1)];
            const QStringList steps = path.split(u'.');
            // In the text itself, so that the order of the keys stays.
            const QJsonValue value = at(json, steps);
            QByteArray changedText = text;
            const QByteArray before =
                QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
            const QByteArray after =
                QJsonDocument(QJsonArray{other(value)}).toJson(QJsonDocument::Compact);
            const qsizetype place = changedText.indexOf(before.mid(1, before.size() - 2));
            if (place < 0)
                continue;
            changedText.replace(place, before.size() - 2, after.mid(1, after.size() - 2));
            RC_ASSERT(changedText != text);
            RC_ASSERT(!accepted(changedText));
        }
    }));
}

// Sealed anew by a forger who knows the format: what enters a sum, or follows from one, does not
// pass. Left are words, names, places in other files, and days that only the facts can prove.
void TestSheetContext::numbersOfTheSumsAreChecked() {
    using Spoil = std::function<void(ComputationSheet&)>;
    using S = ComputationSheet;
    const auto line = [](const std::function<void(domain::SheetLine&)>& spoil) -> Spoil {
        return [spoil](S& sheet) {
            spoil(sheet.lines[static_cast<std::size_t>(
                between(0, static_cast<int>(sheet.lines.size()) - 1))]);
        };
    };
    using L = domain::SheetLine;
    const std::vector<Spoil> spoils{
        [](S& s) { ++s.score; },
        [](S& s) { s.window_days += 1; },
        [](S& s) { ++s.thresholds[1]; },
        [](S& s) { ++s.categories.front().sum; },
        [](S& s) { ++s.categories.front().counted; },
        [](S& s) { s.next_expiry = *s.next_expiry + 1; },
        [](S& s) { s.asof_day = s.asof_day + 1; },
        line([](L& l) { ++l.points; }),
        line([](L& l) { ++l.counted; }),
        line([](L& l) { ++l.over_cap; }),
        line([](L& l) { ++l.base_points; }),
        line([](L& l) { ++l.base_at_occurrence; }),
        line([](L& l) { ++l.base_at_verifying; }),
        line([](L& l) { ++l.repeat_factor; }),
        line([](L& l) { ++l.earlier; }),
        line([](L& l) { ++l.age; }),
        line([](L& l) { l.drops_out = l.drops_out + 1; }),
        line([](L& l) { l.occurred_on = l.occurred_on - 1; }),
        line([](L& l) { l.earlier_records.emplace_back(numbered(1)); }),
        line([](L& l) { ++l.score_without; }),
        line([](L& l) {
            l.level_without =
                l.level_without == domain::Tier::Red ? domain::Tier::None : domain::Tier::Red;
        }),
    };
    QVERIFY(rc::check("sealed anew, it is still refused", [&] {
        const S sheet = anySheet(oneIn(3));
        RC_ASSERT(rules::verifySheet(sheet).has_value());
        for (std::size_t i = 0; i < spoils.size(); ++i) {
            S spoiled = sheet;
            spoils[i](spoiled);
            if (accepted(rules::toSheetJson(spoiled)))
                RC_FAIL("accepted spoiled sheet " + std::to_string(i));
        }
        if (!sheet.rate)
            return;
        for (const auto& spoil : std::vector<std::function<void(domain::SheetRate&)>>{
                 [](auto& r) { ++r.points; }, [](auto& r) { ++r.numerator; },
                 [](auto& r) { ++r.denominator; }, [](auto& r) { ++r.yellow; },
                 [](auto& r) { ++r.kappa; }, [](auto& r) { ++r.reference_rate; },
                 [](auto& r) { ++r.person_cap; },
                 [](auto& r) { r.per_matters = !r.per_matters; }}) {
            S spoiled = sheet;
            spoil(*spoiled.rate);
            RC_ASSERT(!accepted(rules::toSheetJson(spoiled)));
        }
    }));
}

// The bytes are a function of the values: any other order of the keys is another text.
void TestSheetContext::keysStandInOneOrder() {
    QVERIFY(rc::check("one order of keys", [] {
        const ComputationSheet sheet = anySheet(oneIn(3));
        const QByteArray text = rules::toSheetJson(sheet);
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        RC_ASSERT(rules::toSheetJson(*rules::fromSheetJson(text)) == text);
        QJsonObject body = json;
        body.remove(u"digest");
        RC_ASSERT(!rules::fromSheetJson(sealed(body)).has_value()); // alphabetical, sealed anew
    }));
}

QTEST_GUILESS_MAIN(TestSheetContext)
#include "test_sheet_context.moc"
