// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/lookup.h"

#include "tests/core/storage/store_fixture.h"

#include <rapidcheck.h>

using namespace sizao;
using tests::StoreFixture;
using tests::text;

namespace {

domain::Channel channelNamed(const char* code, const char* name) {
    domain::Channel channel;
    channel.id = domain::ChannelId::fromName(code);
    channel.code = text(code);
    channel.name = text(name);
    return channel;
}

domain::User userNamed(const char* name, bool active = true) {
    domain::User user;
    user.id = domain::UserId::fromName(name);
    user.name = text(name);
    user.roles = {domain::Role::Handler};
    user.active = active;
    return user;
}

QStringList names(StoreFixture& fixture, const std::vector<std::optional<domain::UserId>>& users) {
    return tests::expected(fixture.read(
        [&](storage::Database& database) { return storage::userNames(database, users); }));
}

} // namespace

// Small questions that several use cases ask.
class TestLookup : public QObject {
    Q_OBJECT
private slots:
    void channelByItsCode();
    void channelCodesAreUnique();
    void namesInTheOrderAsked();
    void anyNames();
    void fileOfABatch();
};

void TestLookup::channelByItsCode() {
    StoreFixture fixture;
    const auto first = channelNamed("C01", "日常检查");
    const auto second = channelNamed("C1", "信访");
    fixture.create(first);
    fixture.create(second);
    const auto find = [&](const QString& code) {
        return tests::expected(fixture.read(
            [&](storage::Database& database) { return storage::findChannel(database, code); }));
    };
    QCOMPARE(find(text("C01")), std::optional(first));
    QCOMPARE(find(text("C1")), std::optional(second));
    for (const QString& code : {QString(), text(""), text("c01"), text("C"), text("C0_"),
                                text("C01 "), text("日常检查"), text("C01") + QChar(0)})
        QVERIFY2(!find(code), qPrintable(code)); // a code is taken as it stands
}

void TestLookup::channelCodesAreUnique() {
    StoreFixture fixture;
    fixture.create(channelNamed("C01", "日常检查"));
    auto other = channelNamed("C01", "信访");
    other.id = tests::named<domain::ChannelId>("other");
    const auto result = fixture.write([&](storage::WriteContext& context) -> base::Result<> {
        return context.create("a", other, text("ref"));
    });
    QCOMPARE(result.error().code, base::ErrorCode::Conflict);
    QCOMPARE(fixture.all<domain::Channel>().size(), 1U);
    QCOMPARE(fixture.number("SELECT last_n FROM chain"), 1);
}

void TestLookup::namesInTheOrderAsked() {
    StoreFixture fixture;
    const auto fang = userNamed("王芳");
    const auto qiang = userNamed("李强", false); // old papers still name who left
    fixture.create(fang);
    fixture.create(qiang);
    const auto nobody = tests::named<domain::UserId>("nobody");
    QCOMPARE(names(fixture, {qiang.id, fang.id}), (QStringList{text("李强"), text("王芳")}));
    QCOMPARE(names(fixture, {fang.id, fang.id}), (QStringList{text("王芳"), text("王芳")}));
    QCOMPARE(names(fixture, {std::nullopt, fang.id, nobody}), QStringList{text("王芳")});
    QCOMPARE(names(fixture, {std::nullopt, std::nullopt}), QStringList());
    QCOMPARE(names(fixture, {domain::UserId()}), QStringList());
}

// A name per user that is given and known, whatever is mixed in between.
void TestLookup::anyNames() {
    StoreFixture fixture;
    std::vector<domain::User> known;
    for (const char* name : {"甲", "乙", "丙"}) {
        known.push_back(userNamed(name));
        fixture.create(known.back());
    }
    QVERIFY(rc::check("names", [&] {
        std::vector<std::optional<domain::UserId>> asked;
        QStringList wanted;
        for (const int which : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5))) {
            if (which < 3) {
                asked.emplace_back(known[static_cast<std::size_t>(which)].id);
                wanted.append(known[static_cast<std::size_t>(which)].name);
            } else if (which == 3) {
                asked.emplace_back(std::nullopt);
            } else {
                asked.emplace_back(tests::named<domain::UserId>("nobody"));
            }
        }
        RC_ASSERT(names(fixture, asked) == wanted);
    }));
}

void TestLookup::fileOfABatch() {
    StoreFixture fixture;
    domain::ImportBatch batch;
    batch.id = tests::named<domain::ImportBatchId>("b");
    batch.target = text("record");
    batch.file_name = text("一季度'台账%.xlsx");
    fixture.create(batch);
    const auto file = [&](std::optional<domain::ImportBatchId> id) {
        return tests::expected(fixture.read(
            [&](storage::Database& database) { return storage::fileNameOfBatch(database, id); }));
    };
    QCOMPARE(file(batch.id), batch.file_name);
    QCOMPARE(file(std::nullopt), QString());
    QCOMPARE(file(tests::named<domain::ImportBatchId>("other")), QString());
}

QTEST_GUILESS_MAIN(TestLookup)
#include "test_lookup.moc"
