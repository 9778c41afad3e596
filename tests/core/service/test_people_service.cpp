// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/people_service.h"

#include "core/base/limits.h"
#include "tests/support/vault_fixture.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace sizao;
using base::ErrorCode;
using domain::Role;
using service::PeopleService;
using support::refusal;
using support::VaultFixture;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QStringList officerNames(VaultFixture& vault) {
    QStringList names;
    for (const auto& user :
         support::expected(PeopleService(vault.session()).officers().takeResult()))
        names.append(user.name);
    return names;
}

bool isAdministrator(Role role) {
    return role == Role::SystemAdmin || role == Role::SecurityAdmin || role == Role::Auditor;
}

} // namespace

// Cadres, units and officers as forms and lists ask for them.
class TestPeopleService : public QObject {
    Q_OBJECT
private slots:
    void refusedOfficer_data();
    void refusedOfficer();
    void nameAtTheLimit();
    void anyRoles();
    void added();
    void disabledAreLeftOut();
    void searched();
    void limited();
    void units();
};

void TestPeopleService::refusedOfficer_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::vector<Role>>("roles");
    QTest::addColumn<int>("code");
    const auto row = [](const char* title, const QString& name, std::vector<Role> roles,
                        ErrorCode code) {
        QTest::newRow(title) << name << roles << static_cast<int>(code);
    };
    const QString name = text("陈静");
    row("no name", QString(), {Role::Handler}, ErrorCode::Invalid);
    row("blanks", text(" 　\t"), {Role::Handler}, ErrorCode::Invalid);
    row("a long name", QString(base::limits::nameCharacters + 1, QChar(u'陈')), {Role::Handler},
        ErrorCode::Invalid);
    row("no role", name, {}, ErrorCode::Invalid);
    row("auditor and handler", name, {Role::Auditor, Role::Handler}, ErrorCode::Refused);
    row("auditor and administrator", name, {Role::SystemAdmin, Role::Auditor}, ErrorCode::Refused);
    row("administrator and head", name, {Role::SectionHead, Role::SystemAdmin}, ErrorCode::Refused);
    row("security and reporter", name, {Role::SecurityAdmin, Role::Reporter}, ErrorCode::Refused);
}

void TestPeopleService::refusedOfficer() {
    QFETCH(QString, name);
    QFETCH(std::vector<Role>, roles);
    QFETCH(int, code);
    VaultFixture vault;
    const auto before = vault.trace();
    const auto result = PeopleService(vault.session()).addOfficer(name, roles).takeResult();
    QCOMPARE(static_cast<int>(refusal(result)), code);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(vault.trace() == before);
}

void TestPeopleService::nameAtTheLimit() {
    VaultFixture vault;
    PeopleService people(vault.session());
    for (const int size : {1, base::limits::nameCharacters - 1, base::limits::nameCharacters}) {
        const QString name(size, QChar(u'陈'));
        const QString padded = text("  ") + name + text("　"); // blanks around it do not count
        QVERIFY(people.addOfficer(padded, {Role::Handler}).takeResult().has_value());
        QCOMPARE(officerNames(vault).back(), name);
    }
}

// Any set of roles is taken or refused by two rules: no administrator does business, and the
// auditor is nothing else.
void TestPeopleService::anyRoles() {
    VaultFixture vault;
    PeopleService people(vault.session());
    int tried = 0; // a name is taken once
    QVERIFY(rc::check("separation of duties", [&] {
        auto drawn = *rc::gen::container<std::vector<int>>(
            rc::gen::inRange(0, static_cast<int>(std::size(domain::EnumText<Role>::entries))));
        drawn.resize(std::min<std::size_t>(drawn.size(), 3));
        std::vector<Role> roles;
        for (const int index : drawn) {
            const Role role = domain::EnumText<Role>::entries[index].value;
            if (std::find(roles.begin(), roles.end(), role) == roles.end())
                roles.push_back(role);
        }
        const auto administrators = std::count_if(roles.begin(), roles.end(), isAdministrator);
        const bool audits = std::find(roles.begin(), roles.end(), Role::Auditor) != roles.end();
        const bool isFine =
            !roles.empty() && (!audits || roles.size() == 1)
            && (administrators == 0 || administrators == static_cast<std::ptrdiff_t>(roles.size()));
        const auto before = vault.trace();
        const auto result =
            people.addOfficer(text("陈静") + QString::number(++tried), roles).takeResult();
        RC_ASSERT(result.has_value() == isFine);
        if (!isFine)
            RC_ASSERT(vault.trace() == before);
    }));
}

void TestPeopleService::added() {
    VaultFixture vault;
    const auto before = vault.trace();
    const auto id =
        support::expected(PeopleService(vault.session())
                              .addOfficer(text(" 陈静 "), {Role::Handler, Role::Reporter})
                              .takeResult());
    const auto after = vault.trace();
    QCOMPARE(after.outbox, before.outbox + 1);
    QCOMPARE(after.audit, before.audit + 1);
    const domain::User made = vault.all<domain::User>().back();
    QCOMPARE(made.id, id);
    QCOMPARE(made.name, text("陈静"));
    QCOMPARE(made.roles, (std::vector{Role::Handler, Role::Reporter}));
    QVERIFY(made.active);
    QCOMPARE(officerNames(vault),
             (QStringList{text("周正"), text("王芳"), text("李强"), text("陈静")}));
    QCOMPARE(vault.number("SELECT count(*) FROM user u JOIN stream s ON s.id = u.home JOIN audit a "
                          "ON a.object = u.id WHERE s.name = 'sys' AND a.act = 'user.create'"),
             1);
    QVERIFY(vault.open()); // and is there the next time
    QCOMPARE(officerNames(vault).size(), 4);
}

void TestPeopleService::disabledAreLeftOut() {
    VaultFixture vault;
    vault.tamper("UPDATE user SET active = 0 WHERE name = '王芳'");
    QCOMPARE(officerNames(vault), (QStringList{text("周正"), text("李强")}));
    // Who is disabled verifies nothing any more.
    const auto record = vault.enter(vault.entry());
    const auto before = vault.trace();
    const auto result =
        service::RecordService(vault.session()).verify(vault.conclusion(record)).takeResult();
    QCOMPARE(refusal(result), ErrorCode::Refused);
    QVERIFY(vault.trace() == before);
}

void TestPeopleService::searched() {
    VaultFixture vault;
    PeopleService people(vault.session());
    const auto before = vault.trace();
    QCOMPARE(people.count().takeResult(), 4);
    const auto rows = support::expected(people.search(text("sun")).takeResult());
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows[0].name, text("孙强"));
    QCOMPARE(rows[0].unit_name, text("区教育局")); // held now, not the one before
    QCOMPARE(rows[0].post, text("主任"));
    for (const char* hostile : {"'; DROP TABLE person; --", "%", "_", "\\", "\\%", "*", "\""})
        QVERIFY2(people.search(text(hostile)).takeResult()->empty(), hostile);
    QCOMPARE(people.count().takeResult(), 4);
    QVERIFY(vault.trace() == before); // looking leaves nothing behind
}

void TestPeopleService::limited() {
    VaultFixture vault;
    PeopleService people(vault.session());
    for (const int limit : {0, 1, 3, 4, 5})
        QCOMPARE(people.search(QString(), limit).takeResult()->size(),
                 static_cast<std::size_t>(std::min(limit, 4)));
}

void TestPeopleService::units() {
    VaultFixture vault;
    const auto units = support::expected(PeopleService(vault.session()).units().takeResult());
    QCOMPARE(units.size(), 2U);
    QCOMPARE(units[0].name, text("区城管局"));
    QCOMPARE(units[1].short_name, text("教育"));
}

QTEST_GUILESS_MAIN(TestPeopleService)
#include "test_people_service.moc"
