// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/interest_service.h"
#include "tests/core/service/case_desk.h"

#include <QTest>

using namespace sizao;
using namespace sizao::tests;
using base::ErrorCode;

// Whoever has a declared interest is kept out, whatever the step (P9).
class TestInterests : public QObject {
    Q_OBJECT
private slots:
    void neitherHandlesNorProposes();
    void takesNoStepOfARunningCase();
    void isNotAssigned();
    void unitMeansItsPeople();
    void endsByAnother();
    void whatIsRefused();
};

namespace {

domain::Interest with(domain::UserId user, std::optional<domain::PersonId> person,
                      std::optional<domain::UnitId> unit = {}) {
    domain::Interest interest;
    interest.user = user;
    interest.person = person;
    interest.unit = unit;
    interest.kind = domain::InterestKind::Kin;
    return interest;
}

domain::InterestId declare(VaultFixture& vault, const domain::Interest& interest) {
    return expected(service::InterestService(vault.session()).declare(interest).takeResult());
}

service::DecisionEntry adoption(VaultFixture& vault) {
    const auto rows = expected(service::WarningService(vault.session()).signalsOn().takeResult());
    service::DecisionEntry entry;
    entry.shown = {{rows.front().key, {}}};
    entry.subject = rows.front().subject;
    entry.proposed_by = vault.fang();
    entry.handlers = {vault.qiang(), vault.fang()};
    entry.reason = text("事实清楚");
    return entry;
}

QString said(const base::Result<domain::CaseId>& result) {
    return result ? QString() : result.error().message;
}

} // namespace

void TestInterests::neitherHandlesNorProposes() {
    VaultFixture vault;
    vault.verified("G001", "BX04", 1, 20);
    service::WarningService warnings(vault.session());
    auto entry = adoption(vault);
    const auto interest = declare(vault, with(vault.qiang(), VaultFixture::person("G001")));
    QVERIFY(said(warnings.adopt(entry).takeResult()).contains(text("李强")));
    std::swap(entry.handlers[0], entry.handlers[1]);
    QVERIFY(said(warnings.adopt(entry).takeResult()).contains(text("回避")));
    entry.proposed_by = vault.qiang();
    entry.reason_code = domain::DismissReason::Tolerance;
    QCOMPARE(refusal(warnings.dismiss(entry).takeResult()), ErrorCode::Refused);
    entry.proposed_by = vault.fang();
    expected(
        service::InterestService(vault.session()).end(interest, text("登记有误")).takeResult());
    QVERIFY(warnings.adopt(entry).takeResult().has_value());
}

void TestInterests::takesNoStepOfARunningCase() {
    Desk desk;
    declare(desk.vault, with(desk.vault.fang(), VaultFixture::person("G001")));
    const auto refused =
        desk.casework.take(desk.entry(CaseAct::Own, desk.vault.fang())).takeResult();
    QVERIFY(!refused && refused.error().message.contains(text("回避")));
    StepEntry beside = desk.entry(CaseAct::Propose, desk.vault.qiang());
    beside.second = desk.vault.fang();
    QCOMPARE(refusal(desk.casework.take(beside).takeResult()), ErrorCode::Refused);
    desk.take(CaseAct::Own, desk.vault.qiang());
    // Nothing is offered as his to whoever opened the file, either.
    const auto before = desk.view();
    QVERIFY(std::any_of(before.next.begin(), before.next.end(),
                        [](const auto& next) { return next.mine; }));
    declare(desk.vault, with(desk.vault.head(), VaultFixture::person("G001")));
    const auto view = desk.view();
    QVERIFY(std::none_of(view.next.begin(), view.next.end(),
                         [](const auto& next) { return next.mine; }));
}

void TestInterests::isNotAssigned() {
    Desk desk;
    const auto hua = expected(service::PeopleService(desk.vault.session())
                                  .addOfficer(text("刘华"), {Role::Handler})
                                  .takeResult());
    const auto interest = declare(desk.vault, with(hua, VaultFixture::person("G001")));
    StepEntry assign = desk.entry(CaseAct::Assign, desk.leader);
    assign.handlers = {desk.vault.qiang(), hua};
    const auto refused = desk.casework.take(assign).takeResult();
    QVERIFY(!refused && refused.error().message.contains(text("刘华")));
    expected(service::InterestService(desk.vault.session())
                 .end(interest, text("已不存在"))
                 .takeResult());
    QCOMPARE(desk.take(assign).warning_case.handler_2, hua);
}

void TestInterests::unitMeansItsPeople() {
    Desk desk;
    declare(desk.vault, with(desk.vault.fang(), {}, VaultFixture::unit("区教育局")));
    desk.take(CaseAct::Own, desk.vault.fang()); // of another unit
    declare(desk.vault, with(desk.vault.qiang(), {}, VaultFixture::unit("区城管局")));
    QCOMPARE(refusal(desk.casework.take(desk.entry(CaseAct::Own, desk.vault.qiang())).takeResult()),
             ErrorCode::Refused);
}

void TestInterests::endsByAnother() {
    VaultFixture vault;
    service::InterestService interests(vault.session());
    const auto own = declare(vault, with(vault.head(), VaultFixture::person("G001")));
    const auto other = declare(vault, with(vault.fang(), VaultFixture::person("G001")));
    QCOMPARE(refusal(interests.end(own, text("没有关系了")).takeResult()), ErrorCode::Refused);
    QCOMPARE(refusal(interests.end(other, text("  ")).takeResult()), ErrorCode::Invalid);
    expected(interests.end(other, text("登记有误")).takeResult());
    QCOMPARE(refusal(interests.end(other, text("登记有误")).takeResult()), ErrorCode::NotFound);
    const auto rows = expected(interests.list().takeResult());
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[1].user_name, text("王芳"));
    QCOMPARE(rows[1].about, text("张伟"));
    QCOMPARE(rows[1].interest.ended_on, std::optional(vault.today()));
    QCOMPARE(vault.number("SELECT count(*) FROM audit WHERE act LIKE 'interest.%'"), 3);
}

void TestInterests::whatIsRefused() {
    VaultFixture vault;
    service::InterestService interests(vault.session());
    const auto code = [&](const domain::Interest& interest) {
        return refusal(interests.declare(interest).takeResult());
    };
    QCOMPARE(code(with(vault.fang(), {})), ErrorCode::Invalid);
    QCOMPARE(code(with(vault.fang(), VaultFixture::person("G001"), VaultFixture::unit("区城管局"))),
             ErrorCode::Invalid);
    QCOMPARE(code(with(vault.fang(), VaultFixture::person("G999"))), ErrorCode::NotFound);
    QCOMPARE(code(with(domain::UserId::fromName("nobody"), VaultFixture::person("G001"))),
             ErrorCode::Invalid);
    QVERIFY(vault.all<domain::Interest>().empty());
    // A handler declares his own, and neither enters nor sees those of others.
    VaultFixture plain({}, {Role::Handler});
    service::InterestService own(plain.session());
    QVERIFY(own.declare(with(plain.head(), VaultFixture::person("G001"))).takeResult());
    QVERIFY(!own.declare(with(plain.fang(), VaultFixture::person("G001"))).takeResult());
    domain::Interest others = with(plain.fang(), VaultFixture::person("G002"));
    others.id = plain.session().newId<domain::InterestId>();
    plain.create(others, "sys");
    QCOMPARE(expected(own.list().takeResult()).size(), 1U);
}

QTEST_GUILESS_MAIN(TestInterests)
#include "test_interests.moc"
