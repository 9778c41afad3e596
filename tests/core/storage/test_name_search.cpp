// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/record_store.h"
#include "tests/core/storage/store_fixture.h"

using namespace sizao;

class TestNameSearch : public QObject {
    Q_OBJECT
private slots:
    void beginningOfVeryMany();
};

// A surname that hundreds share: not one record is missing from the list.
void TestNameSearch::beginningOfVeryMany() {
    constexpr int cadres = 700;
    tests::StoreFixture fixture;
    tests::expected(fixture.write([](storage::WriteContext& context) -> base::Result<> {
        for (int i = 0; i < cadres; ++i) {
            const auto person = tests::personNamed("王某", "wang mou", QByteArray::number(i));
            domain::Record record;
            record.id = domain::RecordId::fromName(QByteArray::number(i));
            record.found_on = *base::Day::fromCivil(2026, 1, 1);
            record.channel = tests::text("C01");
            record.state = domain::RecordState::Submitted;
            record.person = person.id;
            auto done = context.create("a", person, tests::text("ref")).and_then([&] {
                return context.create("b", record, tests::text("in/C01"));
            });
            if (!done)
                return done;
        }
        return {};
    }));
    storage::RecordFilter filter;
    filter.subject_begins = tests::text("wang");
    const auto rows = tests::expected(fixture.read([&](storage::Database& database) {
        return storage::recordPage(database, filter, {}, cadres + 1);
    }));
    QCOMPARE(rows.size(), std::size_t(cadres));
}

QTEST_GUILESS_MAIN(TestNameSearch)
#include "test_name_search.moc"
