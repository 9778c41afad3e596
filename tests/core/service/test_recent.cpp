// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_service.h"
#include "core/service/recent_service.h"
#include "core/storage/stores/lookup.h"
#include "tests/support/walked_vault.h"

#include <QTest>

using namespace sizao;
using service::TaskPlace;
using support::expected;
using support::WalkedVault;

class TestRecent : public QObject {
    Q_OBJECT
private slots:
    void theLatestFirstAndEachOnce();
    void onlyOnesOwn();
};

void TestRecent::theLatestFirstAndEachOnce() {
    WalkedVault vault;
    const service::RecentService recent(vault.session());
    QVERIFY(expected(recent.list(9).takeResult()).empty()); // unlocking opened no case
    const auto one = vault.walk(domain::Tier::Orange, "A", 0, "G003");
    const auto two = vault.walk(domain::Tier::Yellow, "B");
    vault.store(one);
    vault.store(two);
    service::CaseworkService casework(vault.session());
    const auto record = vault.enter(vault.entry("G002", "YL03", 3));
    for (const auto* walk : {&one, &two, &one})
        expected(casework.view(walk->file.warning_case.id).takeResult());
    const auto rows = expected(recent.list(9).takeResult());
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].case_number, QStringLiteral("A"));
    QCOMPARE(rows[0].subject_name, QStringLiteral("钱丽"));
    QCOMPARE(rows[0].unit_name, QStringLiteral("区教育局"));
    QCOMPARE(rows[0].tier, domain::Tier::Orange);
    QCOMPARE(rows[1].case_number, QStringLiteral("B"));
    QCOMPARE(rows[2].place, TaskPlace::Record);
    QCOMPARE(rows[2].id, QString::fromLatin1(record.toText()));
    QCOMPARE(rows[2].subject_name, QStringLiteral("赵敏"));
    QCOMPARE(expected(recent.list(2).takeResult()).size(), 2U);
}

void TestRecent::onlyOnesOwn() {
    WalkedVault vault;
    vault.enter(vault.entry("G002", "YL03", 3));
    QCOMPARE(expected(service::RecentService(vault.session()).list(9).takeResult()).size(), 1U);
    domain::Actor other = vault.session().actor();
    other.user = vault.fang();
    const auto rows = expected(vault.session()
                                   .store()
                                   .read([&](storage::Database& database) {
                                       return storage::lastTouched(database, other.user, 9);
                                   })
                                   .takeResult());
    QVERIFY(rows.empty());
}

QTEST_GUILESS_MAIN(TestRecent)
#include "test_recent.moc"
