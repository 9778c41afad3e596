// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/record_change_service.h"
#include "tests/app/cli/program_run.h"
#include "tests/app/cli/shapes.h"
#include "tests/support/vault_fixture.h"

#include <QTemporaryDir>

using namespace sizao;
using domain::RecordId;
using support::expected;
using tests::Ran;

namespace {

// The office two days ago, with keys as strong as the program wants them.
class Past {
public:
    explicit Past(const QString& file) {
        service::NewVault wanted;
        wanted.path = file;
        wanted.organisation = QStringLiteral("云湖区纪委监委");
        wanted.agency_word = QStringLiteral("云纪");
        wanted.standards_from = support::day(2020, 1, 1);
        wanted.owner = {QStringLiteral("周正"), {domain::Role::SectionHead, domain::Role::Handler}};
        wanted.officers = {{QStringLiteral("王芳"), {domain::Role::Handler}},
                           {QStringLiteral("李强"), {domain::Role::Handler}}};
        service::Environment environment;
        environment.clock =
            std::make_shared<support::SettableClock>(base::SystemClock().today() - 2);
        m_session = expected(service::createVault(
            wanted, support::TempSession::secretOf(support::TempSession::passphrase()),
            environment));
        domain::Person person;
        person.id = domain::PersonId::fromName("p");
        person.name = QStringLiteral("张伟");
        person.staff_no = QStringLiteral("G001");
        expected(m_session->store()
                     .write(m_session->stamp(),
                            [&](storage::WriteContext& context) {
                                return context.create("test.create", person, QStringLiteral("ref"));
                            })
                     .takeResult());
    }
    RecordId verified(const char* indicator, const char* channel) {
        service::RecordService records(*m_session);
        service::RecordEntry entry;
        entry.person = domain::PersonId::fromName("p");
        entry.occurred_on = m_session->today() - 20;
        entry.channel = QString::fromLatin1(channel);
        entry.indicator = QString::fromLatin1(indicator);
        entry.level = 1;
        entry.facts = QStringLiteral("公务接待超出标准，两名检查人员当场记录");
        const RecordId id = expected(records.enter(entry).takeResult());
        service::VerificationEntry conclusion;
        conclusion.record = id;
        const auto officers = expected(service::PeopleService(*m_session).officers().takeResult());
        conclusion.verifiers = {officers[1].id, officers[2].id};
        conclusion.evidence = QStringLiteral("清单");
        expected(records.verify(conclusion).takeResult());
        return id;
    }
    void retract(RecordId id) {
        expected(service::RecordChangeService(*m_session)
                     .retract(id, QStringLiteral("误报"))
                     .takeResult());
    }

private:
    std::unique_ptr<service::Session> m_session;
};

} // namespace

// Corrections and everything like them, with the real program. The steps build on one another.
class TestRecordChanges : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const tests::Shapes m_shapes{QStringLiteral(SIZAOCTL_JSON)};
    QString m_first;  // Ⅱ, with a likeness in another channel
    QString m_second; // the likeness
    QString m_third;  // Ⅱ of another indicator: with the first a signal
    QString m_gone;   // retracted two days ago

    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] Ran run(const QString& command, const QStringList& rest) const {
        return tests::runProgram(command.split(u' ') + rest
                                 + QStringList{QStringLiteral("--vault"), path("a.sizao"),
                                               QStringLiteral("--passphrase-file"), path("pass")});
    }
    // With --json; checks that every line has the documented shape of its command.
    QList<QJsonObject> ask(const QString& command, const QStringList& rest) const {
        const Ran ran = run(command, rest + QStringList{QStringLiteral("--json")});
        if (ran.exit != 0)
            QTest::qFail(qPrintable(command + u' ' + ran.problem()), __FILE__, __LINE__);
        for (const QJsonObject& object : ran.json())
            if (const QString difference = m_shapes.difference(command, object);
                !difference.isEmpty())
                QTest::qFail(qPrintable(difference), __FILE__, __LINE__);
        return ran.json();
    }
    static QStringList because(const QString& record, const QStringList& more = {}) {
        return QStringList{record, QStringLiteral("--reason"), QStringLiteral("复核发现")} + more;
    }
    [[nodiscard]] QString stateOf(const QString& record) const {
        return ask(QStringLiteral("record"), {record}).value(0)[QStringLiteral("state")].toString();
    }

private slots:
    void initTestCase() {
        tests::writeFile(path("pass"), support::TempSession::passphrase() + u'\n');
        Past past(path("a.sizao"));
        const auto text = [](RecordId id) { return QString::fromLatin1(id.toText()); };
        m_first = text(past.verified("BX01", "C01"));
        m_second = text(past.verified("BX01", "C10"));
        m_third = text(past.verified("BX02", "C01"));
        const RecordId gone = past.verified("XL01", "C01");
        past.retract(gone);
        m_gone = text(gone);
    }

    void findsDuplicates() {
        const auto rows = ask(QStringLiteral("records duplicates"), {m_first});
        QCOMPARE(rows.size(), 2); // the third is worded alike and of the same family
        QCOMPARE(rows[0][QStringLiteral("sign")].toString(), QStringLiteral("WORDING"));
        QCOMPARE(rows[0][QStringLiteral("likeness")].toInt(), 100);
        QVERIFY(ask(QStringLiteral("records duplicates"), {m_gone}).isEmpty());
        const Ran people = run(QStringLiteral("records duplicates"), {m_first});
        COMPARE_EXIT(people, 0);
        QVERIFY(people.text().contains(QStringLiteral("事实文字相近")));
    }

    void mergesAndSeparates() {
        const auto merged = ask(QStringLiteral("records merge"),
                                because(m_second, {QStringLiteral("--into"), m_first}))[0];
        QCOMPARE(merged[QStringLiteral("kind")].toString(), QStringLiteral("MERGE"));
        QCOMPARE(stateOf(m_second), QStringLiteral("MERGED"));
        const auto listed =
            ask(QStringLiteral("records"), {QStringLiteral("--state"), QStringLiteral("MERGED")});
        QCOMPARE(listed.size(), 1);
        COMPARE_EXIT(run(QStringLiteral("records merge"),
                         because(m_second, {QStringLiteral("--into"), m_first})),
                     1);
        ask(QStringLiteral("records unmerge"), because(m_second));
        QCOMPARE(stateOf(m_second), QStringLiteral("VERIFIED"));
    }

    void corrects() {
        const auto done =
            ask(QStringLiteral("records correct"),
                because(m_first, {QStringLiteral("--level"), QStringLiteral("2")}))[0];
        QVERIFY(!done[QStringLiteral("effects")].toArray().isEmpty());
        const auto detail = ask(QStringLiteral("record"), {m_first})[0];
        const auto finding = detail[QStringLiteral("finding")].toObject();
        QCOMPARE(finding[QStringLiteral("level")].toInt(), 2);
        QCOMPARE(finding[QStringLiteral("grade")].toString(), QStringLiteral("III"));
        QCOMPARE(detail[QStringLiteral("level")].toInt(), 1); // as it was reported
        const auto changes = detail[QStringLiteral("changes")].toArray();
        const auto change = changes.last().toObject();
        QCOMPARE(change[QStringLiteral("decider")].toString(), QStringLiteral("周正"));
        QCOMPARE(change[QStringLiteral("reason")].toString(), QStringLiteral("复核发现"));
        QVERIFY(change[QStringLiteral("urgency")].isNull());
        const Ran people = run(QStringLiteral("record"), {m_first});
        QVERIFY(people.text().contains(QStringLiteral("更正：复核发现（档次 2，等级 Ⅲ级）")));
        const Ran same = run(QStringLiteral("records correct"),
                             because(m_first, {QStringLiteral("--level"), QStringLiteral("2")}));
        COMPARE_EXIT(same, 1);
        QVERIFY(same.problem().contains(QStringLiteral("完全相同")));
    }

    void retractsExemptsAndReinstates() {
        const Ran told = run(QStringLiteral("records retract"), because(m_first));
        COMPARE_EXIT(told, 0);
        QVERIFY2(told.text().contains(QStringLiteral("作风建设预警模型")), qPrintable(told.text()));
        QCOMPARE(stateOf(m_first), QStringLiteral("RETRACTED"));
        ask(QStringLiteral("records retract"), because(m_second));
        ask(QStringLiteral("records exempt"), because(m_third));
        QCOMPARE(stateOf(m_third), QStringLiteral("EXEMPTED"));
        const Ran today = run(QStringLiteral("records reinstate"), because(m_first));
        COMPARE_EXIT(today, 1); // within a day a retraction wins
        QVERIFY(today.problem().contains(QStringLiteral("明天")));
        ask(QStringLiteral("records reinstate"), because(m_gone));
        QCOMPARE(stateOf(m_gone), QStringLiteral("VERIFIED"));
    }

    void mistakes() {
        COMPARE_EXIT(run(QStringLiteral("records retract"), {m_gone}), 2);      // no reason
        COMPARE_EXIT(run(QStringLiteral("records merge"), because(m_gone)), 2); // into what
        COMPARE_EXIT(run(QStringLiteral("records correct"),
                         because(m_gone, {QStringLiteral("--urgency"), QStringLiteral("4")})),
                     2);
        COMPARE_EXIT(run(QStringLiteral("records correct"), because(QStringLiteral("123"))), 2);
        COMPARE_EXIT(run(QStringLiteral("records wrong"), {}), 2);
        COMPARE_EXIT(run(QStringLiteral("doctor"), {}), 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordChanges)
#include "test_record_changes.moc"
