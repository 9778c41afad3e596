// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rules/sheet_json.h"
#include "core/service/case_service.h"
#include "core/service/sheet_copy_service.h"
#include "core/service/warning_service.h"
#include "tests/support/vault_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sizao;
using base::ErrorCode;
using domain::CadreClass;
using domain::Role;
using service::CopyKind;
using service::SheetCopyService;
using service::SheetToCopy;
using service::WarningService;
using support::expected;
using support::VaultFixture;

namespace {

const auto first = QStringLiteral("aa").repeated(32);
const auto second = QStringLiteral("bb").repeated(32);

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

SheetToCopy sheetOf(const QString& digest) {
    return {VaultFixture::subject("G001"), digest, std::nullopt};
}

QJsonObject lastAudit(VaultFixture& vault) {
    const auto bytes =
        expected(vault.session()
                     .store()
                     .maintain([](storage::Database& database) {
                         return database.value<QByteArray>(
                             {"test.audit", "SELECT bytes FROM audit ORDER BY seq DESC LIMIT 1"});
                     })
                     .takeResult());
    return QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
}

domain::CaseId adopted(VaultFixture& vault) {
    vault.verified("G001", "BX04", 1, 20);
    WarningService warnings(vault.session());
    const auto rows = expected(warnings.signalsOn().takeResult());
    service::DecisionEntry entry;
    entry.shown = {{rows.front().key, {}}};
    entry.subject = rows.front().subject;
    entry.proposed_by = vault.fang();
    entry.handlers = {vault.qiang(), vault.fang()};
    entry.reason = text("事实清楚");
    return expected(warnings.adopt(entry).takeResult());
}

void addRank(VaultFixture& vault, const char* number, const QString& rank,
             std::optional<CadreClass> cadre_class = CadreClass::Leading) {
    domain::PersonProfile profile;
    profile.id = domain::PersonProfileId(VaultFixture::person(number));
    profile.cadre_class = cadre_class;
    profile.rank = rank;
    vault.create(profile, "hr");
}

// One more cadre in a post, the owner's signals aside.
void addCadre(VaultFixture& vault, int i, const QString& rank, std::optional<base::Day> until = {},
              std::optional<CadreClass> cadre_class = CadreClass::Leading) {
    const QByteArray number = "P" + QByteArray::number(i);
    domain::Person person;
    person.id = VaultFixture::person(number.constData());
    person.name = text("某某") + QString::number(i);
    person.staff_no = QString::fromLatin1(number);
    vault.create(person);
    domain::Tenure tenure;
    tenure.id = domain::TenureId::fromName("tenure " + number);
    tenure.person = person.id;
    tenure.unit =
        expected(service::PeopleService(vault.session()).search(text("张伟"), 1).takeResult())
            .front()
            .unit;
    tenure.held_to = until;
    vault.create(tenure);
    addRank(vault, number.constData(), rank, cadre_class);
}

} // namespace

class TestSheetCopies : public QObject {
    Q_OBJECT
private slots:
    void copiesAreNumberedBySheet();
    void everyCopyIsAudited();
    void aFileNeedsAReason();
    void whoMayNotCopyLeavesNoTrace_data();
    void whoMayNotCopyLeavesNoTrace();
    void handlersCopyTheirOwnCases();
    void comparableSubjects();
    void fewComparableSubjects();
    void contextIsFrozenWithTheDecision();
};

void TestSheetCopies::copiesAreNumberedBySheet() {
    VaultFixture vault;
    SheetCopyService copies(vault.session());
    const auto taken = [&](const QString& digest) {
        return expected(copies.take(sheetOf(digest), CopyKind::Print, {}).takeResult()).number;
    };
    const auto next = [&](const QString& digest) {
        return expected(copies.next(sheetOf(digest)).takeResult()).number;
    };
    QCOMPARE(next(first), 1);
    QCOMPARE(next(first), 1); // looking takes nothing
    QCOMPARE(taken(first), 1);
    QCOMPARE(next(first), 2);
    QCOMPARE(taken(first), 2);
    QCOMPARE(taken(second), 1);
    QCOMPARE(
        expected(copies.take(sheetOf(first), CopyKind::File, text("附卷")).takeResult()).number,
        3); // paper and files alike
    QVERIFY(vault.open().has_value());
    SheetCopyService later(vault.session());
    const auto copy = expected(later.next(sheetOf(first)).takeResult());
    QCOMPARE(copy.number, 4);
    QCOMPARE(copy.organisation, text("云湖区纪委监委"));
    QCOMPARE(copy.taken_by, text("周正"));
    QCOMPARE(copy.taken_at, text("2026-11-24 12:00"));
    QVERIFY(!copy.training);
}

void TestSheetCopies::everyCopyIsAudited() {
    VaultFixture vault;
    SheetCopyService copies(vault.session());
    const qint64 before = vault.trace().audit;
    (void)expected(copies.next(sheetOf(first)).takeResult());
    QCOMPARE(vault.trace().audit, before);
    (void)expected(copies.take(sheetOf(first), CopyKind::Print, {}).takeResult());
    QJsonObject event = lastAudit(vault);
    QCOMPARE(event[u"act"].toString(), text("sheet.print"));
    QCOMPARE(event[u"type"].toString(), text("person"));
    QCOMPARE(event[u"id"].toString(),
             QString::fromLatin1(VaultFixture::subject("G001").id.toText()));
    QCOMPARE(event[u"copy"].toInt(), 1);
    QCOMPARE(event[u"digest"].toString(), first);
    QVERIFY(!event.contains(u"reason"));
    (void)expected(copies.take(sheetOf(first), CopyKind::File, text("  附卷 ")).takeResult());
    event = lastAudit(vault);
    QCOMPARE(event[u"act"].toString(), text("sheet.export"));
    QCOMPARE(event[u"copy"].toInt(), 2);
    QCOMPARE(event[u"reason"].toString(), text("附卷"));
    QCOMPARE(vault.trace().audit, before + 2);
}

void TestSheetCopies::aFileNeedsAReason() {
    VaultFixture vault;
    SheetCopyService copies(vault.session());
    const auto before = vault.trace();
    for (const QString& reason :
         {QString(), text("   "), QString(base::limits::reasonCharacters + 1, u'字')}) {
        const auto refused = copies.take(sheetOf(first), CopyKind::File, reason).takeResult();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
    }
    QVERIFY(vault.trace() == before);
    QVERIFY(
        copies.take(sheetOf(first), CopyKind::File, QString(base::limits::reasonCharacters, u'字'))
            .takeResult()
            .has_value());
}

void TestSheetCopies::whoMayNotCopyLeavesNoTrace_data() {
    QTest::addColumn<int>("role");
    for (const Role role : {Role::Reporter, Role::Handler, Role::CaseControl, Role::LeaderReader,
                            Role::OrgReader, Role::SystemAdmin, Role::Auditor})
        QTest::newRow(domain::toCode(role)) << int(role);
}

void TestSheetCopies::whoMayNotCopyLeavesNoTrace() {
    QFETCH(int, role);
    VaultFixture vault({}, {static_cast<Role>(role)});
    SheetCopyService copies(vault.session());
    const auto before = vault.trace();
    const auto shown = copies.next(sheetOf(first)).takeResult();
    const auto taken = copies.take(sheetOf(first), CopyKind::File, text("附卷")).takeResult();
    QVERIFY(!shown && !taken);
    QCOMPARE(shown.error().code, ErrorCode::Refused);
    QCOMPARE(taken.error().code, ErrorCode::Refused);
    QVERIFY(vault.trace() == before);
}

// The owner decides and is then a handler alone; his own case he may copy, another's not.
void TestSheetCopies::handlersCopyTheirOwnCases() {
    VaultFixture vault;
    SheetToCopy sheet = sheetOf(first);
    sheet.case_id = adopted(vault);
    const auto become = [&](std::vector<Role> roles, bool isHandler) {
        auto opened = vault.all<domain::WarningCase>().front();
        opened.handler_1 = isHandler ? vault.head() : vault.qiang();
        opened.handler_2 = vault.fang();
        expected(vault.session()
                     .store()
                     .write(vault.session().stamp(),
                            [opened](storage::WriteContext& context) {
                                return context.update("test.handlers", opened, "handler");
                            })
                     .takeResult());
        auto user = vault.all<domain::User>();
        for (domain::User& known : user)
            if (known.id == vault.head()) {
                known.roles = roles;
                expected(vault.session()
                             .store()
                             .write(vault.session().stamp(),
                                    [known](storage::WriteContext& context) {
                                        return context.update("test.roles", known, "core");
                                    })
                             .takeResult());
            }
        QVERIFY(vault.open().has_value());
    };
    become({Role::Handler}, true);
    QVERIFY(SheetCopyService(vault.session()).next(sheet).takeResult().has_value());
    QVERIFY(!SheetCopyService(vault.session()).next(sheetOf(first)).takeResult());
    become({Role::Handler}, false);
    const auto refused = SheetCopyService(vault.session()).next(sheet).takeResult();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(text("自己承办")));
}

// 张伟 has one fact, and class and rank of nine others in a post; another left, the rest differ.
void TestSheetCopies::comparableSubjects() {
    VaultFixture vault;
    vault.verified("G001", "BX04", 1, 20);
    const QString rank = text("正科");
    addRank(vault, "G001", rank);
    for (int i = 0; i < 9; ++i)
        addCadre(vault, i, rank);
    addCadre(vault, 20, rank, vault.today() - 1); // no post any more
    addCadre(vault, 21, text("副科"));
    addCadre(vault, 22, rank, {}, CadreClass::General);
    addCadre(vault, 23, rank, {}, std::nullopt);
    WarningService warnings(vault.session());
    const auto row = expected(warnings.signalsOn().takeResult()).front();
    const auto detail = expected(warnings.explain(row.key).takeResult());
    QVERIFY(detail.sheet->context.has_value());
    const domain::SheetContext& context = *detail.sheet->context;
    QCOMPARE(context.cadre_class, std::optional(CadreClass::Leading));
    QCOMPARE(context.group, rank);
    QCOMPARE(context.day, vault.today());
    QCOMPARE(context.subjects, 10); // with himself; nine without any fact stand at 0
    QCOMPARE(context.median, std::optional<domain::MilliPoints>(0));
    QCOMPARE(context.ninetieth, std::optional<domain::MilliPoints>(0));
    QVERIFY(rules::verifySheet(*detail.sheet).has_value());
    QCOMPARE(detail.digest, rules::sheetDigest(*detail.sheet));
    // The result is that of the same sheet without it.
    domain::ComputationSheet bare = *detail.sheet;
    bare.context.reset();
    QCOMPARE(bare.score, row.score);
}

void TestSheetCopies::fewComparableSubjects() {
    VaultFixture vault;
    vault.verified("G001", "BX04", 1, 20);
    WarningService warnings(vault.session());
    const auto row = expected(warnings.signalsOn().takeResult()).front();
    QVERIFY(!expected(warnings.explain(row.key).takeResult()).sheet->context); // no rank known
    addRank(vault, "G001", text("正科"), std::nullopt);
    for (int i = 0; i < 8; ++i)
        addCadre(vault, i, text("正科"));
    QVERIFY(!expected(warnings.explain(row.key).takeResult()).sheet->context); // nor the class
    vault.tamper("UPDATE person_profile SET cadre_class = 'LEADING'");
    const auto nine = expected(warnings.explain(row.key).takeResult()).sheet->context;
    QVERIFY(nine.has_value());
    QCOMPARE(nine->subjects, 0);
    QVERIFY(!nine->median);
    addCadre(vault, 8, text("正科"));
    QCOMPARE(expected(warnings.explain(row.key).takeResult()).sheet->context->subjects, 10);
}

void TestSheetCopies::contextIsFrozenWithTheDecision() {
    VaultFixture vault;
    vault.verified("G001", "BX04", 1, 20);
    addRank(vault, "G001", text("正科"));
    WarningService warnings(vault.session());
    const auto row = expected(warnings.signalsOn().takeResult()).front();
    const auto shown = expected(warnings.explain(row.key).takeResult());
    service::DecisionEntry entry;
    entry.shown = {{row.key, shown.sheet->context}};
    entry.subject = row.subject;
    entry.proposed_by = vault.fang();
    entry.handlers = {vault.qiang(), vault.fang()};
    entry.reason = text("事实清楚");
    const auto id = expected(warnings.adopt(entry).takeResult());
    const auto detail = expected(service::CaseService(vault.session()).detail(id).takeResult());
    QVERIFY(detail.leading().sheet->context == shown.sheet->context);
    QCOMPARE(detail.leading().decision.sheet_digest,
             shown.digest); // what was shown is what was decided on
    for (int i = 0; i < 12; ++i)
        addCadre(vault, i, text("正科"));
    const auto later = expected(warnings.explain(row.key).takeResult());
    QVERIFY(later.sheet->context == shown.sheet->context); // and stays
}

QTEST_GUILESS_MAIN(TestSheetCopies)
#include "test_sheet_copies.moc"
