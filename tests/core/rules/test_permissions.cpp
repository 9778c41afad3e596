// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/permissions.h"

#include <QTest>

#include <map>
#include <rapidcheck.h>
#include <set>

using namespace sizao;
using namespace sizao::rules;
using domain::Role;

namespace {

constexpr int actions = int(Action::ReferClue) + 1;
constexpr int roles = int(Role::Auditor) + 1;

Actor actorWith(std::vector<Role> given) {
    Actor actor;
    actor.user = domain::UserId::fromName("u");
    actor.roles = std::move(given);
    return actor;
}

Scope scopeOfRole(Role role, int action) {
    return scopeOf(actorWith({role}), static_cast<Action>(action));
}

} // namespace

// The allow list of the domain text, section 8: cell by cell, and what must hold between cells.
class TestPermissions : public QObject {
    Q_OBJECT
private slots:
    void everyCellOfTheMatrix();
    void noCellIsGivenTwice();
    void severalRolesAddUp();
    void theOrderOfRolesDoesNotMatter();
    void theThreeAdminsTouchNoBusiness();
    void proposingAndDecidingLieApart();
    void whoDecidesSeesWhatHeDecidesOn();
    void importingNeedsTheRightToEnterForAnybody();
    void refusalsNameTheAction();
    void everyActionIsSomebodysDuty();
};

// The matrix of the domain text, once more by hand: A any, C assigned, O own, R requested.
void TestPermissions::everyCellOfTheMatrix() {
    const std::map<Action, QString> rows{
        {Action::EnterRecords, u"OAA..A.........."_qs},
        {Action::VerifyRecords, u".AA............."_qs},
        {Action::SeeSignals, u".AAAAAC........."_qs},
        {Action::ProposeDecision, u".A.............."_qs},
        {Action::DecideSignal, u"..AAA..........."_qs},
        {Action::AssignHandlers, u"..AA.A.........."_qs},
        {Action::ReadCasePapers, u".CAAAAC.CCR....."_qs},
        {Action::ImportRecords, u".AA..A.........."_qs},
        {Action::CorrectRecords, u"..A............."_qs},
        {Action::ReferClue, u"...AA..........."_qs},
        {Action::RuleOutClue, u"...A............"_qs},
        {Action::RegisterOfficers, u"..A..........AA."_qs},
        {Action::EditStandards, u"..A.........A..."_qs},
        {Action::PublishStandards, u"..AA............"_qs},
        {Action::KeepCalendar, u"..A..A.........."_qs},
        {Action::CopyNamed, u".CAAA.C..ARR...."_qs},
    };
    const std::map<QChar, Scope> scopes{{u'.', Scope::Denied},
                                        {u'O', Scope::Own},
                                        {u'C', Scope::Assigned},
                                        {u'R', Scope::Requested},
                                        {u'A', Scope::Any}};
    for (const auto& [action, row] : rows) {
        for (int role = 0; role <= int(Role::Auditor); ++role) {
            const Actor one = actorWith({static_cast<Role>(role)});
            const Scope expected = scopes.at(row.at(role));
            QCOMPARE(scopeOf(one, action), expected);
            QCOMPARE(allowed(one, action), expected != Scope::Denied);
            QCOMPARE(rules::require(one, action).has_value(), expected != Scope::Denied);
        }
    }
    QVERIFY(!allowed(actorWith({}), Action::SeeSignals));
}

void TestPermissions::noCellIsGivenTwice() {
    std::set<std::pair<Action, Role>> cells;
    for (const Permission& permission : permissions()) {
        QVERIFY(cells.insert({permission.action, permission.role}).second);
        QVERIFY(permission.scope != Scope::Denied); // an allow list denies by silence
    }
}

// One person may hold several roles: he may what any of them may, in the widest scope of them.
void TestPermissions::severalRolesAddUp() {
    QVERIFY(rc::check("union", [] {
        std::vector<Role> held;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            held.push_back(static_cast<Role>(*rc::gen::inRange(0, roles)));
        const Actor actor = actorWith(held);
        for (int action = 0; action < actions; ++action) {
            Scope widest = Scope::Denied;
            for (const Role role : held)
                widest = std::max(widest, scopeOfRole(role, action));
            RC_ASSERT(scopeOf(actor, static_cast<Action>(action)) == widest);
            RC_ASSERT(allowed(actor, static_cast<Action>(action)) == (widest != Scope::Denied));
        }
    }));
}

// The wider scope wins also where the narrower one stands later in the list.
void TestPermissions::theOrderOfRolesDoesNotMatter() {
    for (const auto& held :
         {std::vector{Role::Handler, Role::Reporter}, std::vector{Role::Reporter, Role::Handler}})
        QCOMPARE(scopeOf(actorWith(held), Action::EnterRecords), Scope::Any);
    for (const auto& held : {std::vector{Role::CaseControl, Role::Reviewer},
                             std::vector{Role::Reviewer, Role::CaseControl}})
        QCOMPARE(scopeOf(actorWith(held), Action::SeeSignals), Scope::Any);
    for (const auto& held : {std::vector{Role::Principal, Role::LeaderReader},
                             std::vector{Role::LeaderReader, Role::Principal}})
        QCOMPARE(scopeOf(actorWith(held), Action::ReadCasePapers), Scope::Any);
    const Actor reader = actorWith({Role::LeaderReader, Role::Acceptor}); // any case, if asked
    QCOMPARE(scopeOf(reader, Action::ReadCasePapers), Scope::Requested);
}

// Separation (7): the roles of 三员 hold no business role, and no business right.
void TestPermissions::theThreeAdminsTouchNoBusiness() {
    for (const Role role : {Role::SystemAdmin, Role::SecurityAdmin, Role::Auditor,
                            Role::StandardEditor, Role::OrgReader, Role::Liaison})
        for (int action = 0; action < actions; ++action)
            QCOMPARE(scopeOfRole(role, action), Scope::Denied);
    QVERIFY(!allowed(actorWith({}), Action::EnterRecords));
}

// No single role both proposes and decides: two people are always two roles as well.
void TestPermissions::proposingAndDecidingLieApart() {
    for (int role = 0; role < roles; ++role) {
        const bool proposes =
            scopeOfRole(static_cast<Role>(role), int(Action::ProposeDecision)) != Scope::Denied;
        const bool decides =
            scopeOfRole(static_cast<Role>(role), int(Action::DecideSignal)) != Scope::Denied;
        QVERIFY(!(proposes && decides));
    }
}

void TestPermissions::whoDecidesSeesWhatHeDecidesOn() {
    for (int role = 0; role < roles; ++role) {
        const auto scope = [&](Action action) {
            return scopeOfRole(static_cast<Role>(role), int(action));
        };
        if (scope(Action::DecideSignal) != Scope::Denied
            || scope(Action::ProposeDecision) != Scope::Denied
            || scope(Action::ReferClue) != Scope::Denied)
            QCOMPARE(scope(Action::SeeSignals), Scope::Any);
        if (scope(Action::ReferClue) != Scope::Denied)
            QVERIFY(scope(Action::DecideSignal) != Scope::Denied);
    }
}

void TestPermissions::importingNeedsTheRightToEnterForAnybody() {
    for (int role = 0; role < roles; ++role)
        QCOMPARE(scopeOfRole(static_cast<Role>(role), int(Action::ImportRecords)) != Scope::Denied,
                 scopeOfRole(static_cast<Role>(role), int(Action::EnterRecords)) == Scope::Any);
}

void TestPermissions::refusalsNameTheAction() {
    const QString names[] = {QStringLiteral("登记监督信息"), QStringLiteral("核实监督信息"),
                             QStringLiteral("查看预警信号"), QStringLiteral("提出研判意见"),
                             QStringLiteral("作出研判决定"), QStringLiteral("指定承办人"),
                             QStringLiteral("查阅案件材料"), QStringLiteral("导入监督信息"),
                             QStringLiteral("更正监督信息"), QStringLiteral("移送线索")};
    QCOMPARE(int(std::size(names)), actions);
    for (int action = 0; action < actions; ++action) {
        const auto refused =
            rules::require(actorWith({Role::Auditor}), static_cast<Action>(action));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, base::ErrorCode::Refused);
        QVERIFY2(refused.error().message.contains(names[action]),
                 qPrintable(refused.error().message));
    }
}

void TestPermissions::everyActionIsSomebodysDuty() {
    for (int action = 0; action < actions; ++action) {
        bool anybody = false;
        for (int role = 0; role < roles; ++role)
            anybody = anybody || scopeOfRole(static_cast<Role>(role), action) == Scope::Any;
        QVERIFY(anybody);
    }
}

QTEST_GUILESS_MAIN(TestPermissions)
#include "test_permissions.moc"
