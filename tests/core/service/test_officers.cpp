// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/people_service.h"

#include "core/service/duty_service.h"
#include "core/service/standards_service.h"
#include "tests/support/vault_fixture.h"

#include <QTest>

using namespace sizao;
using base::ErrorCode;
using domain::Role;
using service::Action;
using service::DutyService;
using service::PeopleService;
using service::StandardsService;
using support::refusal;
using support::VaultFixture;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

// Who uses the program, who may do what, and what the negative list says about a level.
class TestOfficers : public QObject {
    Q_OBJECT

private slots:
    void theHeadRegistersAnOfficer() {
        VaultFixture vault;
        PeopleService people(vault.session());
        const auto added =
            people.addOfficer(text(" 何静 "), {Role::Handler, Role::Reporter}).takeResult();
        QVERIFY(added.has_value());
        const auto officers = people.officers().takeResult();
        QCOMPARE(officers->size(), 4U);
        QCOMPARE(officers->back().name, text("何静"));
        QVERIFY(officers->back().active);
        QCOMPARE(people.officers(true).takeResult()->size(), 4U);
    }

    void whoMayNotIsRefused() {
        VaultFixture vault({}, {Role::Handler});
        PeopleService people(vault.session());
        const auto added = people.addOfficer(text("何静"), {Role::Handler}).takeResult();
        QCOMPARE(refusal(added), ErrorCode::Refused);
        QVERIFY(added.error().message.contains(text("承办部门负责人")));
        QCOMPARE(people.officers().takeResult()->size(), 3U);
    }

    void aNameTwiceAnEmptyOneAndForbiddenRolesAreRefused() {
        VaultFixture vault;
        PeopleService people(vault.session());
        const auto code = [&](const char* name, const std::vector<Role>& roles) {
            return refusal(people.addOfficer(text(name), roles).takeResult());
        };
        QCOMPARE(code("王芳 ", {Role::Handler}), ErrorCode::Refused);
        QCOMPARE(code("  ", {Role::Handler}), ErrorCode::Invalid);
        QCOMPARE(code("何静", {}), ErrorCode::Invalid);
        QCOMPARE(code("何静", {Role::Auditor, Role::Handler}), ErrorCode::Refused);
        QCOMPARE(code("何静", {Role::SystemAdmin, Role::Handler}), ErrorCode::Refused);
        QCOMPARE(people.officers().takeResult()->size(), 3U);
    }

    void aNewVaultDoesNotTakeOnePersonTwice() {
        const VaultFixture vault;
        service::NewVault wanted = vault.newVault({Role::SectionHead});
        wanted.path = vault.file(text("second.sizao"));
        wanted.officers.push_back({wanted.owner.name, {Role::Handler}});
        const auto made =
            service::createVault(wanted, support::TempSession::secretOf(VaultFixture::passphrase()),
                                 vault.environment());
        QVERIFY(!made.has_value());
        QCOMPARE(made.error().code, ErrorCode::Invalid);
    }

    void refusalsNameTheRolesBeforeAnybodyTries() {
        VaultFixture handler({}, {Role::Handler});
        const DutyService ofHandler(handler.session());
        QVERIFY(ofHandler.may(Action::VerifyRecords));
        QVERIFY(ofHandler.may(Action::EnterRecords));
        QVERIFY(!ofHandler.may(Action::DecideSignal));
        QVERIFY(ofHandler.refusal(Action::DecideSignal).contains(text("分管领导")));
        // The flow table lets only a handler conclude, whatever the matrix says about the head.
        VaultFixture head({}, {Role::SectionHead});
        const DutyService ofHead(head.session());
        QVERIFY(ofHead.refusal(Action::VerifyRecords).contains(text("承办人")));
        QVERIFY(!ofHead.refusal(Action::VerifyRecords).contains(text("承办部门负责人")));
        QVERIFY(ofHead.may(Action::DecideSignal));
    }

    void dutiesOfARoleAreNamed() {
        QVERIFY(DutyService::dutiesOf(Role::Handler).contains(text("核实监督信息")));
        QVERIFY(!DutyService::dutiesOf(Role::SectionHead).contains(text("核实监督信息")));
        QVERIFY(DutyService::dutiesOf(Role::SectionHead).contains(text("作出研判决定")));
        QVERIFY(DutyService::dutiesOf(Role::Liaison).isEmpty());
    }

    void consequencesStandInTheCatalogue() {
        VaultFixture vault;
        const StandardsService standards(vault.session());
        QVERIFY(standards.consequence(vault.today(), domain::Grade::I).contains(text("当面提醒")));
        QVERIFY(
            standards.consequence(vault.today(), domain::Grade::IV).contains(text("线索移送答复")));
        QVERIFY(standards.consequence(vault.today(), std::nullopt).contains(text("不计分")));
        for (const auto& indicator :
             standards.indicators(vault.today(), domain::SubjectKind::Person))
            for (const service::LevelChoice& level : indicator.levels)
                QCOMPARE(level.consequence, standards.consequence(vault.today(), level.grade));
    }

    void basePointsFollowInfluenceAndUrgency() {
        VaultFixture vault;
        const StandardsService standards(vault.session());
        const auto points = [&](domain::Grade grade, int influence, int urgency) {
            return standards.basePoints(vault.today(), grade, influence, urgency);
        };
        QCOMPARE(points(domain::Grade::II, 1, 1), 3000);
        QCOMPARE(points(domain::Grade::II, 2, 1), 3600);
        QCOMPARE(points(domain::Grade::III, 4, 3), 18000); // 6 × 2.00 × 1.50
        QCOMPARE(points(domain::Grade::II, 0, 1), 0);
        QCOMPARE(points(domain::Grade::II, 5, 1), 0);
    }
};

QTEST_GUILESS_MAIN(TestOfficers)
#include "test_officers.moc"
