// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/record_service.h"

#include "core/base/limits.h"
#include "tests/support/vault_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sizao;
using base::ErrorCode;
using domain::Conclusion;
using domain::RecordState;
using service::RecordService;
using service::VerificationEntry;
using support::refusal;
using support::VaultFixture;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

struct VerificationCase {
    const char* name;
    void (*spoil)(VerificationEntry&, VaultFixture&);
    ErrorCode code;
};

const VerificationCase refusedVerifications[] = {
    {"one officer", [](VerificationEntry& e, VaultFixture&) { e.verifiers[1] = domain::UserId(); },
     ErrorCode::Refused},
    {"nobody", [](VerificationEntry& e, VaultFixture&) { e.verifiers = {}; }, ErrorCode::Refused},
    {"the same twice", [](VerificationEntry& e, VaultFixture&) { e.verifiers[1] = e.verifiers[0]; },
     ErrorCode::Refused},
    {"an unknown officer",
     [](VerificationEntry& e, VaultFixture& vault) {
         e.verifiers[1] = vault.session().newId<domain::UserId>();
     },
     ErrorCode::Refused},
    {"no evidence", [](VerificationEntry& e, VaultFixture&) { e.evidence = text("  "); },
     ErrorCode::Refused},
    {"tomorrow",
     [](VerificationEntry& e, VaultFixture& vault) { e.verified_on = vault.today() + 1; },
     ErrorCode::Refused},
    {"before it happened",
     [](VerificationEntry& e, VaultFixture& vault) { e.verified_on = vault.today() - 11; },
     ErrorCode::Refused},
    {"unknown indicator",
     [](VerificationEntry& e, VaultFixture&) {
         e.indicator = text("ZZ01");
         e.level = 1;
     },
     ErrorCode::Refused},
    {"level without a grade",
     [](VerificationEntry& e, VaultFixture&) {
         e.indicator = text("YL03");
         e.level = 1;
     },
     ErrorCode::Refused},
    {"a long reason",
     [](VerificationEntry& e, VaultFixture&) {
         e.reason = QString(base::limits::reasonCharacters + 1, QChar(u'因'));
     },
     ErrorCode::LimitReached},
    {"no such record",
     [](VerificationEntry& e, VaultFixture& vault) {
         e.record = vault.session().newId<domain::RecordId>();
     },
     ErrorCode::NotFound},
};

} // namespace

class TestVerification : public QObject {
    Q_OBJECT
private slots:
    void refusedVerification_data();
    void refusedVerification();
    void conclusions_data();
    void conclusions();
    void establishedOtherwise();
    void verifiedOnce();
    void automaticChannelAsksFirst();
    void groupInTheOutbox();
};

void TestVerification::refusedVerification_data() {
    QTest::addColumn<int>("index");
    int index = 0;
    for (const VerificationCase& each : refusedVerifications)
        QTest::newRow(each.name) << index++;
}

void TestVerification::refusedVerification() {
    QFETCH(int, index);
    const VerificationCase& each = refusedVerifications[index];
    VaultFixture vault;
    const auto record = vault.enter(vault.entry());
    const auto before = vault.trace();
    VerificationEntry entry = vault.conclusion(record);
    each.spoil(entry, vault);
    for (int i = 0; i < 2; ++i) {
        const auto result = RecordService(vault.session()).verify(entry).takeResult();
        QCOMPARE(refusal(result), each.code);
    }
    QVERIFY(vault.trace() == before);
    vault.verify(vault.conclusion(record)); // done right it still goes
}

void TestVerification::conclusions_data() {
    QTest::addColumn<int>("conclusion");
    QTest::addColumn<int>("standing");
    const auto row = [](const char* name, Conclusion conclusion, RecordState standing) {
        QTest::newRow(name) << static_cast<int>(conclusion) << static_cast<int>(standing);
    };
    row("verified", Conclusion::Verified, RecordState::Verified);
    row("partly", Conclusion::PartlyVerified, RecordState::PartlyVerified);
    row("unfounded", Conclusion::Unfounded, RecordState::Unfounded);
    row("unproven", Conclusion::Unproven, RecordState::Unproven);
}

void TestVerification::conclusions() {
    QFETCH(int, conclusion);
    QFETCH(int, standing);
    VaultFixture vault;
    const auto record = vault.enter(vault.entry());
    vault.verify(vault.conclusion(record, static_cast<Conclusion>(conclusion)));
    const auto detail = RecordService(vault.session()).detail(record).takeResult();
    QCOMPARE(static_cast<int>(detail->row.standing), standing);
    QCOMPARE(detail->row.record.state, RecordState::Verifying);
    QCOMPARE(detail->row.verified_on, std::optional(vault.today()));
    QCOMPARE(detail->verification->indicator, text("YL03"));
    QCOMPARE(detail->verification->grade, domain::Grade::II);
    QCOMPARE(detail->verifier_names, text("王芳、李强"));
    const auto visited = vault.number("SELECT sum(n) FROM record_facet WHERE standing <> "
                                      "(SELECT conclusion FROM verification)");
    QCOMPARE(visited, 0);
}

void TestVerification::establishedOtherwise() {
    VaultFixture vault;
    const auto record = vault.enter(vault.entry());
    VerificationEntry entry = vault.conclusion(record, Conclusion::PartlyVerified);
    entry.indicator = text("YL03");
    entry.level = 2;
    entry.influence = 2;
    entry.urgency = 3;
    entry.explanation = text(" 本人说明 ");
    vault.verify(entry);
    const auto detail = RecordService(vault.session()).detail(record).takeResult();
    QCOMPARE(detail->verification->level, 2);
    QCOMPARE(detail->verification->grade, domain::Grade::I);
    QCOMPARE(detail->verification->influence, 2);
    QCOMPARE(detail->verification->urgency, 3);
    QCOMPARE(detail->verification->explanation, text("本人说明"));
    QCOMPARE(detail->row.record.level, 3); // what was reported stays as it was
    QCOMPARE(detail->row.record.grade, domain::Grade::II);
}

void TestVerification::verifiedOnce() {
    VaultFixture vault;
    const auto record = vault.enter(vault.entry());
    vault.verify(vault.conclusion(record));
    const auto before = vault.trace();
    for (const Conclusion again : {Conclusion::Verified, Conclusion::Unfounded}) {
        const auto result =
            RecordService(vault.session()).verify(vault.conclusion(record, again)).takeResult();
        QCOMPARE(refusal(result), ErrorCode::Refused);
    }
    QVERIFY(vault.trace() == before);
}

void TestVerification::automaticChannelAsksFirst() {
    VaultFixture vault;
    service::RecordEntry entry = vault.entry();
    entry.channel = text("C02");
    const auto record = vault.enter(entry);
    QVERIFY(RecordService(vault.session()).detail(record).takeResult()->explain_first);
    const auto before = vault.trace();
    VerificationEntry conclusion = vault.conclusion(record);
    for (const char* said : {"", "   "}) {
        conclusion.explanation = text(said);
        QCOMPARE(refusal(RecordService(vault.session()).verify(conclusion).takeResult()),
                 ErrorCode::Refused);
    }
    QVERIFY(vault.trace() == before);
    conclusion.explanation = text("逾期未说明，11月3日送达，11月10日期满");
    vault.verify(conclusion);
}

// Taken up and concluded in one transaction group, and the first names who wrote before.
void TestVerification::groupInTheOutbox() {
    VaultFixture vault;
    const auto record = vault.enter(vault.entry());
    const qint64 n = vault.trace().outbox;
    vault.verify(vault.conclusion(record));
    QCOMPARE(vault.trace().outbox, n + 2);
    const auto changes =
        vault.session()
            .store()
            .read([n](storage::Database& database) -> base::Result<std::vector<QJsonObject>> {
                std::vector<QJsonObject> read;
                for (qint64 at = n; at <= n + 2; ++at) {
                    const auto bytes = database.value<QByteArray>(
                        {"test", "SELECT bytes FROM outbox WHERE n = ?1"}, at);
                    read.push_back(QJsonDocument::fromJson(bytes->value()).object());
                }
                return read;
            })
            .takeResult();
    const QJsonObject& submit = changes->at(0);
    const QJsonObject& take = changes->at(1);
    const QJsonObject& conclude = changes->at(2);
    QCOMPARE(take[u"act"].toString(), text("record.take"));
    QCOMPARE(conclude[u"act"].toString(), text("record.conclude"));
    QCOMPARE(take[u"tx"].toArray(), QJsonArray({1, 2}));
    QCOMPARE(conclude[u"tx"].toArray(), QJsonArray({2, 2}));
    QCOMPARE(take[u"expect"][u"state"].toString(),
             submit[u"dev"].toString() + u':' + QString::number(n));
    QCOMPARE(take[u"set"].toObject(), (QJsonObject{{text("state"), text("VERIFYING")}}));
    QVERIFY(conclude[u"stream"].toString().startsWith(text("org/")));
    QVERIFY(conclude[u"expect"].toObject().isEmpty());
}

QTEST_GUILESS_MAIN(TestVerification)
#include "test_verification.moc"
