// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/entity_table.h"

#include "tests/core/storage/store_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>
#include <limits>
#include <rapidcheck.h>

using namespace sizao;
using storage::WriteContext;
using tests::StoreFixture;
using tests::text;

namespace {

// Everything but what no encoding holds: half a character is tried apart.
QString anyText() {
    const auto letters = *rc::gen::container<std::u16string>(rc::gen::oneOf(
        rc::gen::inRange<char16_t>(0, 0x80), rc::gen::inRange<char16_t>(0x4E00, 0x9FA5),
        rc::gen::element<char16_t>(u'\0', u'\'', u'"', u'\\', u'%', u'\u2028', u'\ufeff',
                                   u'\uffff')));
    return QString::fromStdU16String(letters.substr(0, 40));
}

template <class T>
void fill(T& value) {
    using domain::codec::IsOptional;
    using domain::codec::IsVector;
    if constexpr (IsOptional<T>::value) {
        value.reset();
        if (*rc::gen::arbitrary<bool>())
            fill(value.emplace());
    } else if constexpr (IsVector<T>::value) {
        value.resize(*rc::gen::inRange<std::size_t>(0, 4));
        for (auto& item : value)
            fill(item);
    } else if constexpr (std::is_same_v<T, QString>) {
        value = text("x") + anyText(); // never empty: some columns ask for a text
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        value = QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
    } else if constexpr (std::is_same_v<T, base::Day>) {
        value = base::Day(*rc::gen::inRange(-100'000, 100'000));
    } else if constexpr (std::is_base_of_v<base::RawId, T>) {
        value = T(base::RawId::fromName(QByteArray::number(*rc::gen::arbitrary<int>())));
    } else if constexpr (domain::DescribedEnum<T>) {
        const auto& entries = domain::EnumText<T>::entries;
        value = entries[*rc::gen::inRange<std::size_t>(0, std::size(entries))].value;
    } else if constexpr (std::is_same_v<T, bool>) {
        value = *rc::gen::arbitrary<bool>();
    } else { // JSON tells integers apart below 2^53 only
        constexpr auto most = std::min<qint64>(std::numeric_limits<T>::max(), (1LL << 53) - 1);
        value = static_cast<T>(*rc::gen::element<qint64>(-most, -1, 0, 1, most));
    }
}

template <domain::Entity E>
E anyEntity(int number) {
    E entity;
    domain::forEachField<E>([&](const auto& field) { fill(entity.*field.member); });
    entity.id = decltype(E::id)::fromName("entity " + QByteArray::number(number));
    // What the schema wants once only.
    static int once = 0;
    if constexpr (std::is_same_v<E, domain::Verification>)
        entity.record = domain::RecordId::fromName(QByteArray::number(++once));
    else if constexpr (requires { entity.code; })
        entity.code += QString::number(++once);
    return entity;
}

template <domain::Entity E>
std::optional<E> found(StoreFixture& fixture, decltype(E::id) id) {
    return tests::expected(fixture.read(
        [&](storage::Database& database) { return storage::entity_table::find<E>(database, id); }));
}

// The groups of fields that merge on their own.
template <domain::Entity E>
std::vector<const char*> groupsOf() {
    std::vector<const char*> groups;
    domain::forEachField<E>([&](const auto& field) {
        if (std::none_of(groups.begin(), groups.end(),
                         [&](const char* known) { return std::strcmp(known, field.group) == 0; }))
            groups.push_back(field.group);
    });
    return groups;
}

// What the columns of the group hold is that of `after`, the rest is that of `before`.
template <domain::Entity E>
E merged(const E& before, const E& after, const char* group) {
    E result = before;
    domain::forEachField<E>([&](const auto& field) {
        if (std::strcmp(field.group, group) == 0)
            result.*field.member = after.*field.member;
    });
    return result;
}

} // namespace

// One description of an entity, three homes: the struct, the row, the JSON of its change.
class TestEntityTable : public QObject {
    Q_OBJECT
private slots:
    void everyEntityComesBack();
    void everyGroupComesBack();
    void halfACharacter();
    void inOrderOfArrival();
    void absentAndZero();
    void unknownCodes();
};

void TestEntityTable::everyEntityComesBack() {
    StoreFixture fixture;
    int number = 0;
    domain::forEachEntity([&]<domain::Entity E>() {
        QVERIFY2(
            rc::check(domain::Description<E>::table,
                      [&] {
                          const E entity = anyEntity<E>(++number);
                          fixture.create(entity);
                          RC_ASSERT(found<E>(fixture, entity.id) == entity);
                          // The row of the outbox alone makes the same entity again.
                          E again;
                          again.id = entity.id;
                          const auto rows =
                              fixture.chain("SELECT hash, bytes FROM outbox ORDER BY n DESC "
                                            "LIMIT 1");
                          const auto change = QJsonDocument::fromJson(rows[0].second).object();
                          RC_ASSERT(
                              domain::readFields(change[u"set"].toObject(), again).has_value());
                          RC_ASSERT(again == entity);
                      }),
            domain::Description<E>::table);
        QVERIFY(!found<E>(fixture, decltype(E::id)::fromName("none")));
    });
}

// A group is replaced as a whole, absent values included, and takes no other group along.
void TestEntityTable::everyGroupComesBack() {
    StoreFixture fixture;
    int number = 0;
    domain::forEachEntity([&]<domain::Entity E>() {
        QVERIFY2(rc::check(domain::Description<E>::table,
                           [&] {
                               const E before = anyEntity<E>(--number);
                               fixture.create(before);
                               E wanted = before;
                               qint64 rev = 1;
                               for (const char* group : groupsOf<E>()) {
                                   const E after = anyEntity<E>(number);
                                   wanted = merged(wanted, after, group);
                                   tests::expected(
                                       fixture.write([&](WriteContext& context) -> base::Result<> {
                                           return context.update("test.update", after, group);
                                       }));
                                   ++rev;
                                   RC_ASSERT(found<E>(fixture, before.id) == wanted);
                               }
                               const std::string table = domain::Description<E>::table;
                               RC_ASSERT(fixture.number("SELECT rev FROM " + table
                                                        + " ORDER BY seq DESC LIMIT 1")
                                         == rev);
                           }),
                 domain::Description<E>::table);
    });
}

// Text that is no text, from a damaged sheet: it is stored, and row and change agree on it.
void TestEntityTable::halfACharacter() {
    StoreFixture fixture;
    for (const char16_t half : {char16_t(0xd800), char16_t(0xdbff), char16_t(0xdc00)}) {
        domain::Record record;
        record.id = domain::RecordId::fromName(QByteArray::number(int{half}));
        record.channel = text("C01");
        record.facts = text("前") + QChar(half) + text("后");
        fixture.create(record);
        const auto stored = found<domain::Record>(fixture, record.id);
        QVERIFY(stored->facts.isValidUtf16());
        QVERIFY(stored->facts.startsWith(text("前")) && stored->facts.endsWith(text("后")));
        const auto rows = fixture.chain("SELECT hash, bytes FROM outbox ORDER BY n DESC LIMIT 1");
        QJsonParseError error;
        const auto change = QJsonDocument::fromJson(rows[0].second, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(change[u"set"][u"facts"].toString(), stored->facts);
    }
}

void TestEntityTable::inOrderOfArrival() {
    StoreFixture fixture;
    std::vector<domain::Unit> units;
    for (const char* name : {"丙", "甲", "乙", "A", "0"}) {
        units.push_back(tests::unitNamed(name));
        fixture.create(units.back());
    }
    QCOMPARE(fixture.all<domain::Unit>(), units);
    QVERIFY(fixture.open());
    QCOMPARE(fixture.all<domain::Unit>(), units);
}

// Not known is not nothing: the epoch is a day, and an empty text is no text.
void TestEntityTable::absentAndZero() {
    StoreFixture fixture;
    domain::Unit unit = tests::unitNamed("甲局");
    unit.active_from = base::Day(0);
    unit.kind = text("");
    fixture.create(unit);
    const auto stored = found<domain::Unit>(fixture, unit.id);
    QCOMPARE(stored->active_from, std::optional(base::Day(0)));
    QVERIFY(!stored->active_to);
    QCOMPARE(fixture.number("SELECT count(*) FROM unit WHERE active_from = 0 AND active_to IS NULL "
                            "AND kind IS NULL AND parent IS NULL"),
             1);
}

// A newer program wrote a code this one does not know: the row is still readable.
void TestEntityTable::unknownCodes() {
    StoreFixture fixture;
    fixture.create(tests::personNamed("张伟", "zhang wei", "G001"));
    domain::User user;
    user.id = tests::named<domain::UserId>("u");
    user.name = text("王芳");
    user.roles = {domain::Role::Handler};
    fixture.create(user);
    QVERIFY(fixture.script("UPDATE person SET status = 'ON_THE_MOON'"));
    QVERIFY(fixture.script("UPDATE user SET roles = '[\"HANDLER\",\"CAPTAIN\"]'"));
    QCOMPARE(fixture.all<domain::Person>()[0].status, domain::PersonStatus::Active);
    QCOMPARE(fixture.all<domain::Person>()[0].name, text("张伟"));
    QVERIFY(fixture.all<domain::User>()[0].roles.empty()); // rather no role than a wrong one
    QVERIFY(fixture.script("UPDATE user SET roles = 'no json'"));
    QVERIFY(fixture.all<domain::User>()[0].roles.empty());
}

QTEST_GUILESS_MAIN(TestEntityTable)
#include "test_entity_table.moc"
