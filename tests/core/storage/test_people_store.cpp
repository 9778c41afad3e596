// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/people_store.h"

#include "core/storage/stores/lookup.h"
#include "tests/core/storage/store_fixture.h"

#include <rapidcheck.h>

using namespace sizao;
using tests::personNamed;
using tests::StoreFixture;
using tests::text;

namespace {

const base::Day start = *base::Day::fromCivil(2026, 1, 1);

QStringList namesFound(StoreFixture& fixture, const QString& wanted, int limit = 50) {
    QStringList names;
    for (const auto& row : tests::expected(fixture.read([&](storage::Database& database) {
             return storage::searchPersons(database, wanted, limit);
         })))
        names.append(row.name);
    return names;
}

domain::Tenure tenure(int number, const domain::Person& person, const domain::Unit& unit,
                      std::optional<base::Day> from, std::optional<base::Day> until) {
    domain::Tenure made;
    made.id = domain::TenureId::fromName(QByteArray::number(number));
    made.person = person.id;
    made.unit = unit.id;
    made.post = text("职务") + QString::number(number);
    made.held_from = from;
    made.held_to = until;
    return made;
}

} // namespace

class TestPeopleStore : public QObject {
    Q_OBJECT
private slots:
    void sortedByPinyin();
    void beginnings_data();
    void beginnings();
    void limited();
    void postHeldNow();
    void byNumberAndName();
    void unitByText();
    void tenureOn();
    void streamOfADecision();

private:
    static void addCrowd(StoreFixture& fixture) {
        fixture.create(personNamed("赵敏", "zhao min", "G005"));
        fixture.create(personNamed("张桂芳", "zhang gui fang", "G003"));
        fixture.create(personNamed("张伟", "zhang wei", "G002"));
        fixture.create(personNamed("安宁", "an ning", "G001"));
        fixture.create(personNamed("张伟", "zhang wei", "G004"));
        fixture.create(personNamed("百%分", "bai fen", "P_01"));
    }
};

void TestPeopleStore::sortedByPinyin() {
    StoreFixture fixture;
    addCrowd(fixture);
    const QStringList all{text("安宁"), text("百%分"), text("张桂芳"),
                          text("张伟"), text("张伟"),  text("赵敏")};
    QCOMPARE(namesFound(fixture, QString()), all);
    QCOMPARE(namesFound(fixture, text("  ")), all);
    QCOMPARE(tests::expected(fixture.read(
                 [](storage::Database& database) { return storage::countPersons(database); })),
             6);
    const auto rows = tests::expected(fixture.read([](storage::Database& database) {
        return storage::searchPersons(database, text("张伟"), 50);
    }));
    QCOMPARE(rows[0].staff_no, text("G002")); // of one name: in order of arrival
    QCOMPARE(rows[1].staff_no, text("G004"));
}

void TestPeopleStore::beginnings_data() {
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("names");
    const QStringList twice{text("张伟"), text("张伟")};
    QTest::newRow("name") << text("张伟") << twice;
    QTest::newRow("number") << text("G003") << QStringList{text("张桂芳")};
    QTest::newRow("number in small letters") << text("g003") << QStringList{text("张桂芳")};
    QTest::newRow("pinyin") << text("zhangw") << twice;
    QTest::newRow("pinyin in capitals") << text("ZHAO") << QStringList{text("赵敏")};
    QTest::newRow("pinyin with a blank") << text("zhang wei") << twice;
    QTest::newRow("initials") << text("zgf") << QStringList{text("张桂芳")};
    QTest::newRow("two initials") << text("zm") << QStringList{text("赵敏")};
    QTest::newRow("percent is a letter") << text("百%") << QStringList{text("百%分")};
    QTest::newRow("percent alone") << text("%") << QStringList();
    QTest::newRow("underscore is a letter") << text("P_") << QStringList{text("百%分")};
    QTest::newRow("underscore alone") << text("_") << QStringList();
    QTest::newRow("backslash") << text("\\") << QStringList();
    QTest::newRow("quote") << text("'") << QStringList();
    QTest::newRow("middle of a name") << text("桂") << QStringList();
    QTest::newRow("nobody") << text("王") << QStringList();
}

void TestPeopleStore::beginnings() {
    QFETCH(QString, wanted);
    QFETCH(QStringList, names);
    StoreFixture fixture;
    addCrowd(fixture);
    QCOMPARE(namesFound(fixture, wanted), names);
}

void TestPeopleStore::limited() {
    StoreFixture fixture;
    addCrowd(fixture);
    QCOMPARE(namesFound(fixture, QString(), 2), (QStringList{text("安宁"), text("百%分")}));
    QCOMPARE(namesFound(fixture, QString(), 0), QStringList());
}

void TestPeopleStore::postHeldNow() {
    StoreFixture fixture;
    const auto person = personNamed("张伟", "zhang wei", "G001");
    const auto first = tests::unitNamed("甲局");
    const auto second = tests::unitNamed("乙局");
    fixture.create(person);
    fixture.create(first);
    fixture.create(second);
    const auto row = [&] {
        return tests::expected(fixture.read([](storage::Database& database) {
            return storage::searchPersons(database, {}, 5);
        }))[0];
    };
    QVERIFY(row().unit_name.isEmpty());
    fixture.create(tenure(1, person, second, {}, start - 1));
    QVERIFY(row().unit_name.isEmpty()); // ended
    fixture.create(tenure(2, person, first, start, {}));
    QCOMPARE(row().unit_name, text("甲局"));
    QCOMPARE(row().post, text("职务2"));
    fixture.create(tenure(3, person, second, start + 50, {}));
    QCOMPARE(row().unit, second.id);
}

void TestPeopleStore::byNumberAndName() {
    StoreFixture fixture;
    addCrowd(fixture);
    const auto byNumber = [&](const char* number) {
        return tests::expected(fixture.read([&](storage::Database& database) {
            return storage::findPersonByStaffNo(database, text(number));
        }));
    };
    QCOMPARE(byNumber("G004")->name, text("张伟"));
    QVERIFY(!byNumber("g004")); // a number is taken as it stands
    QVERIFY(!byNumber("G00"));
    QVERIFY(!byNumber("%"));
    const auto byName = tests::expected(fixture.read([](storage::Database& database) {
        return storage::findPersonsByName(database, text("张伟"));
    }));
    QCOMPARE(byName.size(), 2U);
    QCOMPARE(byName[0].staff_no, text("G002"));
}

void TestPeopleStore::unitByText() {
    StoreFixture fixture;
    fixture.create(tests::unitNamed("甲局", "U1", "乙"));
    fixture.create(tests::unitNamed("乙", "U2", "甲"));
    fixture.create(tests::unitNamed("U1", "U3"));
    const auto find = [&](const char* wanted) {
        const auto unit = tests::expected(fixture.read([&](storage::Database& database) {
            return storage::findUnitByText(database, text(wanted));
        }));
        return unit ? unit->code : QString();
    };
    QCOMPARE(find("U1"), text("U1")); // the code before a name
    QCOMPARE(find("乙"), text("U2")); // the name before a short name
    QCOMPARE(find("甲"), text("U2"));
    QCOMPARE(find("甲局"), text("U1"));
    QCOMPARE(find("丙"), QString());
    QCOMPARE(find(""), QString());
}

// The tenure of any day is that of a plain search, whatever periods there are.
void TestPeopleStore::tenureOn() {
    const auto unit = tests::unitNamed("甲局");
    StoreFixture fixture;
    int number = 0;
    QVERIFY(rc::check("tenure on a day", [&] {
        const auto person = personNamed("张伟", "zhang wei", QByteArray::number(++number));
        std::vector<domain::Tenure> all;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
            const auto day = [](int chance) -> std::optional<base::Day> {
                if (*rc::gen::inRange(0, chance) == 0)
                    return std::nullopt;
                return start + *rc::gen::inRange(0, 30);
            };
            all.push_back(tenure(++number, person, unit, day(4), day(3)));
            fixture.create(all.back());
        }
        const base::Day day = start + *rc::gen::inRange(-1, 32);
        const domain::Tenure* wanted = nullptr;
        for (const domain::Tenure& each : all) {
            if ((each.held_from && *each.held_from > day) || (each.held_to && *each.held_to < day))
                continue;
            if (wanted == nullptr || each.held_from >= wanted->held_from) // nullopt is smallest
                wanted = &each;
        }
        const auto found = tests::expected(fixture.read([&](storage::Database& database) {
            return storage::findTenureOn(database, person.id, day);
        }));
        RC_ASSERT(found.has_value() == (wanted != nullptr));
        if (found)
            RC_ASSERT(*found == *wanted);
        const auto list = tests::expected(fixture.read(
            [&](storage::Database& database) { return storage::tenuresOf(database, person.id); }));
        RC_ASSERT(list.size() == all.size());
        RC_ASSERT(std::is_sorted(list.begin(), list.end(), [](const auto& a, const auto& b) {
            return a.held_from < b.held_from;
        }));
    }));
}

void TestPeopleStore::streamOfADecision() {
    StoreFixture fixture;
    const auto person = personNamed("张伟", "zhang wei", "G001");
    const auto unit = tests::unitNamed("甲局");
    fixture.create(tenure(1, person, unit, start, start + 9));
    const auto stream = [&](std::optional<domain::PersonId> who,
                            std::optional<domain::UnitId> where, base::Day day) {
        return tests::expected(fixture.read([&](storage::Database& database) {
            return storage::decisionStream(database, who, where, day);
        }));
    };
    const QString home = text("org/") + QString::fromLatin1(unit.id.toText());
    QCOMPARE(stream(person.id, {}, start), home);
    QCOMPARE(stream(person.id, {}, start + 9), home);
    QCOMPARE(stream(person.id, {}, start + 10), text("org/unassigned"));
    QCOMPARE(stream({}, unit.id, start), home);
    QCOMPARE(stream({}, {}, start), text("org/unassigned"));
}

QTEST_GUILESS_MAIN(TestPeopleStore)
#include "test_people_store.moc"
