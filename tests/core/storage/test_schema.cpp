// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations/schema.h"

#include "tests/core/storage/store_fixture.h"

#include <QSet>

using namespace sizao;
using tests::StoreFixture;
using tests::text;

namespace {

// Columns that every table of an entity has before its fields.
const char* const metaColumns[] = {"seq",        "id",         "home",      "rev",
                                   "origin_dev", "origin_n",   "grp",       "pending",
                                   "extra",      "created_by", "created_at"};

const QHash<QString, QStringList> derivedColumns = {{text("record"), {text("facet")}}};

struct Column {
    QString name;
    QString type;
    bool isRequired = false;
};

std::vector<Column> columnsOf(StoreFixture& fixture, const char* table) {
    return tests::expected(
        fixture.read([&](storage::Database& database) -> base::Result<std::vector<Column>> {
            std::vector<Column> columns;
            auto statement = database.prepare(
                {"test", "SELECT name, type, \"notnull\" FROM pragma_table_info(?1)"});
            if (!statement)
                return base::fail(statement.error());
            statement->bind(1, QString::fromLatin1(table));
            while (statement->step().value())
                columns.push_back({statement->get<QString>(0), statement->get<QString>(1),
                                   statement->get<bool>(2)});
            return columns;
        }));
}

template <class T>
QString typeOf() {
    if constexpr (domain::codec::IsOptional<T>::value)
        return typeOf<typename T::value_type>();
    else if constexpr (domain::DescribedEnum<
                           T> || std::is_same_v<T, QString> || domain::codec::IsVector<T>::value)
        return text("TEXT");
    else if constexpr (std::is_same_v<T, QByteArray> || std::is_base_of_v<base::RawId, T>)
        return text("BLOB");
    else
        return text("INTEGER");
}

} // namespace

class TestSchema : public QObject {
    Q_OBJECT
private slots:
    void columnsAreTheFields();
    void requiredColumns();
    void everyEntityHasATable();
    void emptyEntitiesCanBeStored();
    void idsAreUnique();
    void migrationsAreNumbered();
    void migratedTwice();
    void indexesOfLists_data();
    void indexesOfLists();
};

// A field that was added to a description and forgotten in the schema is found here.
void TestSchema::columnsAreTheFields() {
    StoreFixture fixture;
    domain::forEachEntity([&]<domain::Entity E>() {
        const char* table = domain::Description<E>::table;
        QHash<QString, QString> expected;
        domain::forEachField<E>([&](const auto& field) {
            expected.insert(text(field.name),
                            typeOf<std::remove_cvref_t<decltype(E().*field.member)>>());
        });
        QSet<QString> seen;
        for (const Column& column : columnsOf(fixture, table)) {
            seen.insert(column.name);
            if (expected.contains(column.name))
                QCOMPARE(column.type, expected.value(column.name));
        }
        QSet<QString> wanted;
        for (const char* name : metaColumns)
            wanted.insert(text(name));
        for (const QString& name : expected.keys())
            wanted.insert(name);
        for (const QString& name : derivedColumns.value(text(table)))
            wanted.insert(name);
        QVERIFY2(seen == wanted, table);
    });
}

// What can be absent in a change must be allowed to be absent in the table.
void TestSchema::requiredColumns() {
    StoreFixture fixture;
    domain::forEachEntity([&]<domain::Entity E>() {
        QSet<QString> optional;
        domain::forEachField<E>([&](const auto& field) {
            using T = std::remove_cvref_t<decltype(E().*field.member)>;
            if constexpr (domain::codec::IsOptional<T>::value)
                optional.insert(text(field.name));
        });
        for (const Column& column : columnsOf(fixture, domain::Description<E>::table))
            QVERIFY2(!column.isRequired || !optional.contains(column.name),
                     qPrintable(column.name));
    });
}

void TestSchema::everyEntityHasATable() {
    StoreFixture fixture;
    QSet<QString> types;
    QSet<QString> tables;
    int count = 0;
    domain::forEachEntity([&]<domain::Entity E>() {
        types.insert(text(domain::Description<E>::type));
        tables.insert(text(domain::Description<E>::table));
        ++count;
        QCOMPARE(fixture.all<E>().size(), 0U);
    });
    QCOMPARE(types.size(), count);
    QCOMPARE(tables.size(), count);
}

// Defaults of the structs are storable but for texts that must be there.
void TestSchema::emptyEntitiesCanBeStored() {
    StoreFixture fixture;
    domain::Verification verification;
    verification.id = tests::named<domain::VerificationId>("v");
    verification.record = tests::named<domain::RecordId>("r");
    fixture.create(verification);
    domain::Record record;
    record.id = tests::named<domain::RecordId>("r");
    record.channel = text("C01");
    fixture.create(record);
    domain::PersonProfile profile;
    profile.id = tests::named<domain::PersonProfileId>("p");
    fixture.create(profile);
    QCOMPARE(fixture.all<domain::Verification>()[0], verification);
    QCOMPARE(fixture.all<domain::Record>()[0], record);
    QCOMPARE(fixture.all<domain::PersonProfile>()[0], profile);
}

void TestSchema::idsAreUnique() {
    StoreFixture fixture;
    fixture.create(tests::unitNamed("区城管局"));
    const auto again = fixture.write([](storage::WriteContext& context) -> base::Result<> {
        return context.create("test.create", tests::unitNamed("区城管局"), text("ref"));
    });
    QCOMPARE(again.error().code, base::ErrorCode::Conflict);
    // A record is concluded once, whatever the id of the verification.
    domain::Verification verification;
    verification.id = tests::named<domain::VerificationId>("v1");
    verification.record = tests::named<domain::RecordId>("r");
    fixture.create(verification);
    verification.id = tests::named<domain::VerificationId>("v2");
    const auto second = fixture.write([&](storage::WriteContext& context) -> base::Result<> {
        return context.create("test.create", verification, text("org/1"));
    });
    QCOMPARE(second.error().code, base::ErrorCode::Conflict);
}

void TestSchema::migrationsAreNumbered() {
    int number = 0;
    QSet<QString> names;
    for (const storage::Migration& step : storage::schemaMigrations()) {
        QCOMPARE(step.number, ++number);
        names.insert(QString::fromUtf8(step.name.data(), static_cast<qsizetype>(step.name.size())));
    }
    QCOMPARE(names.size(), number);
    StoreFixture fixture;
    QCOMPARE(fixture.number("PRAGMA user_version"), number);
}

void TestSchema::migratedTwice() {
    StoreFixture fixture;
    fixture.create(tests::unitNamed("区城管局"));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(fixture.open());
        QCOMPARE(fixture.all<domain::Unit>().size(), 1U);
    }
}

void TestSchema::indexesOfLists_data() {
    QTest::addColumn<QString>("query");
    QTest::newRow("facet") << text("SELECT found_on, seq FROM record WHERE facet = 1 "
                                   "AND (found_on, seq) < (20000, 7) "
                                   "ORDER BY found_on DESC, seq DESC");
    QTest::newRow("person") << text(
        "SELECT found_on, seq FROM record WHERE person = x'00' AND facet "
        "IN (1, 2) ORDER BY found_on DESC, seq DESC");
    QTest::newRow("unit") << text("SELECT found_on, seq FROM record WHERE coalesce(unit_at_time, "
                                  "unit) = x'00' ORDER BY found_on DESC, seq DESC");
    QTest::newRow("decisions") << text("SELECT id FROM signal_decision WHERE signal_key = 'k'");
    QTest::newRow("verification") << text("SELECT id FROM verification WHERE record = x'00'");
    QTest::newRow("staff number") << text("SELECT id FROM person WHERE staff_no = 'G001'");
}

// Lists of a million rows must not scan, and sort at most the rows of one day.
void TestSchema::indexesOfLists() {
    QFETCH(QString, query);
    StoreFixture fixture;
    const std::string sql = "EXPLAIN QUERY PLAN " + query.toStdString();
    const QStringList plan =
        tests::expected(fixture.read([&](storage::Database& database) -> base::Result<QStringList> {
            QStringList lines;
            auto statement = database.prepare(storage::Sql::assembled("test", sql));
            if (!statement)
                return base::fail(statement.error());
            while (statement->step().value())
                lines.append(statement->get<QString>(3));
            return lines;
        }));
    const QString all = plan.join(u'|');
    QVERIFY2(all.contains(text("USING")), qPrintable(all));
    QVERIFY2(!all.contains(text("TEMP B-TREE FOR ORDER BY")), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
