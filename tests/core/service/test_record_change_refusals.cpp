// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/record_change_office.h"

#include <QTest>

#include <functional>

using namespace sizao;
using base::ErrorCode;
using domain::RecordId;
using service::ChangeOutcome;
using support::refusal;
using tests::isSound;
using tests::levelTo;
using tests::Office;
using tests::text;
using tests::why;

namespace {

// Every refusal: what is prepared, and then the act that must be refused and change nothing.
using Act = std::function<base::Result<ChangeOutcome>()>;
struct Refusal {
    const char* name;
    const char* says;
    std::function<Act(Office&)> prepare;
};

std::vector<Refusal> refusals() {
    const auto submitted = [](Office& o) { return o.vault.enter(o.vault.entry()); };
    const auto unfounded = [](Office& o) {
        const auto record = o.vault.enter(o.vault.entry());
        o.vault.verify(o.vault.conclusion(record, domain::Conclusion::Unfounded));
        return record;
    };
    const auto verified = [](Office& o) { return o.vault.verified("G001", "BX01", 1, 40); };
    const auto gone = [=](Office& o) {
        const auto record = verified(o);
        o.retract(record);
        return record;
    };
    const auto merged = [=](Office& o) {
        const auto record = verified(o);
        o.merge(record, verified(o));
        return record;
    };
    using Service = service::RecordChangeService;
    using Make = std::function<RecordId(Office&)>;
    const auto simply = [](auto method, const Make& make, const QString& reason = why) {
        return [=](Office& o) -> Act {
            const RecordId id = make(o);
            return [=, &o] { return (o.changes.*method)(id, reason).takeResult(); };
        };
    };
    const auto correct = [](const Make& make, const rules::Correction& wanted,
                            const QString& reason = why) {
        return [=](Office& o) -> Act {
            const RecordId id = make(o);
            return [=, &o] { return o.changes.correct(id, wanted, reason).takeResult(); };
        };
    };
    const auto merge = [](const Make& make, const Make& other) {
        return [=](Office& o) -> Act {
            const RecordId id = make(o);
            const RecordId survivor = other(o);
            return [=, &o] { return o.changes.merge(id, survivor, why).takeResult(); };
        };
    };
    rules::Correction future;
    future.occurred_on = support::day(2026, 11, 25); // the clock stands on the 24th
    const Make nobody = [](Office& o) { return o.vault.session().newId<RecordId>(); };
    const Make others = [](Office& o) { return o.vault.verified("G002", "BX01", 1, 40); };
    return {
        {"correct what was not concluded", "不能更正", correct(submitted, levelTo(2))},
        {"correct nothing", "完全相同", correct(verified, levelTo(1))},
        {"correct into the future", "今天之后", correct(verified, future)},
        {"correct to a level there is not", "没有第 7 档", correct(verified, levelTo(7))},
        {"correct without a reason", "理由", correct(verified, levelTo(2), text(" "))},
        {"retract without a reason", "理由", simply(&Service::retract, verified, {})},
        {"retract twice", "不能撤销", simply(&Service::retract, gone)},
        {"retract what was merged", "不能撤销", simply(&Service::retract, merged)},
        {"exempt what is unfounded", "不能容错免责", simply(&Service::exempt, unfounded)},
        {"exempt what is not concluded", "不能容错免责", simply(&Service::exempt, submitted)},
        {"exempt without a reason", "理由", simply(&Service::exempt, verified, {})},
        {"reinstate what stands", "不能恢复", simply(&Service::reinstate, verified)},
        {"merge with another's", "同一对象", merge(verified, others)},
        {"merge with what is not verified", "都已认定属实", merge(verified, submitted)},
        {"merge what is not verified", "不能归并", merge(submitted, verified)},
        {"merge with what was retracted", "都在计分", merge(verified, gone)},
        {"merge with what is part of another", "直接归并到那一条", merge(verified, merged)},
        {"merge twice", "不能归并", merge(merged, verified)},
        {"merge with nothing there", "都已认定属实", merge(verified, nobody)},
        {"separate what is not merged", "不能撤销归并", simply(&Service::unmerge, verified)},
        {"separate without a reason", "理由", simply(&Service::unmerge, merged, {})},
        {"too long a reason", "最多", simply(&Service::retract, verified, QString(2001, u'长'))},
        {"nothing there", "找不到", simply(&Service::retract, nobody)},
        {"merge into itself", "自己",
         [=](Office& o) -> Act {
             const RecordId id = verified(o);
             return [=, &o] { return o.changes.merge(id, id, why).takeResult(); };
         }},
    };
}

} // namespace

class TestRecordChangeRefusals : public QObject {
    Q_OBJECT
private slots:
    void refusalsChangeNothing_data();
    void refusalsChangeNothing();
    void whoMayNot();
};

void TestRecordChangeRefusals::refusalsChangeNothing_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Refusal& each : refusals())
        QTest::newRow(each.name) << index++;
}

void TestRecordChangeRefusals::refusalsChangeNothing() {
    QFETCH(int, index);
    const auto all = refusals();
    const Refusal& each = all[static_cast<std::size_t>(index)];
    Office office;
    const Act act = each.prepare(office);
    const auto before = office.vault.trace();
    const auto changes = office.vault.number("SELECT count(*) FROM record_change");
    const auto refused = act();
    QVERIFY(!refused.has_value());
    QVERIFY2(refused.error().message.contains(text(each.says)),
             qPrintable(refused.error().message));
    QCOMPARE(office.vault.trace(), before);
    QCOMPARE(office.vault.number("SELECT count(*) FROM record_change"), changes);
    QVERIFY(isSound(office.vault));
}

void TestRecordChangeRefusals::whoMayNot() {
    Office office({domain::Role::Handler}); // verifies and merges, corrects nothing
    const auto record = office.vault.verified("G001", "BX01", 1, 40);
    const auto other = office.vault.verified("G001", "BX01", 1, 41);
    const auto before = office.vault.trace();
    for (auto refused : {office.changes.retract(record, why).takeResult(),
                         office.changes.exempt(record, why).takeResult(),
                         office.changes.reinstate(record, why).takeResult(),
                         office.changes.correct(record, levelTo(2), why).takeResult()}) {
        QCOMPARE(refusal(refused), ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(text("承办部门负责人")),
                 qPrintable(refused.error().message));
    }
    QCOMPARE(office.vault.trace(), before);
    office.merge(record, other);
    Office head({domain::Role::SectionHead});
    const auto first = head.vault.enter(head.vault.entry());
    QVERIFY(!head.changes.merge(first, first, why).takeResult().has_value());
    head.retract(first);
}

QTEST_GUILESS_MAIN(TestRecordChangeRefusals)
#include "test_record_change_refusals.moc"
