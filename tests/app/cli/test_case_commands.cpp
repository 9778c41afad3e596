// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/letter_element.h"
#include "core/service/record_service.h"
#include "core/service/vault_service.h"
#include "tests/app/cli/program_run.h"
#include "tests/app/cli/shapes.h"
#include "tests/support/vault_fixture.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace sizao;
using support::expected;
using tests::Ran;

namespace {

// A cadre of whom one Ⅲ fact was found true yesterday, and everybody a case needs.
void prepare(const QString& file) {
    using domain::Role;
    service::NewVault wanted;
    wanted.path = file;
    wanted.organisation = QStringLiteral("云湖区纪委监委");
    wanted.agency_word = QStringLiteral("云纪");
    wanted.standards_from = support::day(2020, 1, 1);
    wanted.owner = {QStringLiteral("周正"), {Role::SectionHead, Role::Handler}};
    wanted.officers = {{QStringLiteral("王芳"), {Role::Handler}},
                       {QStringLiteral("李强"), {Role::Handler}},
                       {QStringLiteral("卫兰"), {Role::Acceptor}},
                       {QStringLiteral("蒋平"), {Role::Liaison}},
                       {QStringLiteral("吴敏"), {Role::SupervisingLeader}}};
    service::Environment environment;
    environment.clock = std::make_shared<support::SettableClock>(base::SystemClock().today() - 1);
    const auto session = expected(service::createVault(
        wanted, support::TempSession::secretOf(support::TempSession::passphrase()), environment));
    domain::Person person;
    person.id = domain::PersonId::fromName("p");
    person.name = QStringLiteral("张伟");
    person.staff_no = QStringLiteral("G001");
    expected(session->store()
                 .write(session->stamp(),
                        [&](storage::WriteContext& context) {
                            return context.create("test.create", person, QStringLiteral("ref"));
                        })
                 .takeResult());
    service::RecordService records(*session);
    service::RecordEntry entry;
    entry.person = person.id;
    entry.occurred_on = session->today() - 20;
    entry.channel = QStringLiteral("C01");
    entry.indicator = QStringLiteral("BX04");
    entry.level = 1;
    entry.facts = QStringLiteral("公车私用，两名检查人员当场记录");
    service::VerificationEntry conclusion;
    conclusion.record = expected(records.enter(entry).takeResult());
    const auto officers = expected(service::PeopleService(*session).officers().takeResult());
    conclusion.verifiers = {officers[1].id, officers[2].id};
    conclusion.evidence = QStringLiteral("清单");
    expected(records.verify(conclusion).takeResult());
}

} // namespace

// A script runs a case from its signal to its closure, with the real program. The steps build on
// one another.
class TestCaseCommands : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const tests::Shapes m_shapes{QStringLiteral(SIZAOCTL_JSON)};
    QString m_case;

    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] Ran run(const QStringList& words) const {
        return tests::runProgram(words
                                 + QStringList{QStringLiteral("--vault"), path("a.sizao"),
                                               QStringLiteral("--passphrase-file"), path("pass")});
    }
    QList<QJsonObject> ask(const QStringList& words) const {
        const Ran ran = run(words + QStringList{QStringLiteral("--json")});
        if (ran.exit != 0)
            QTest::qFail(qPrintable(words.join(u' ') + u' ' + ran.problem()), __FILE__, __LINE__);
        for (const QJsonObject& object : ran.json())
            if (const QString difference = m_shapes.difference(words.front(), object);
                !difference.isEmpty())
                QTest::qFail(qPrintable(difference), __FILE__, __LINE__);
        return ran.json();
    }
    [[nodiscard]] QStringList stepWords(const char* line) const {
        return QStringList{QStringLiteral("step"), m_case}
               + QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    }
    // The state after it.
    QString step(const char* line) const {
        return ask(stepWords(line)).value(0)[QStringLiteral("state")].toString();
    }
    [[nodiscard]] QString part(const char* name, const QJsonObject& fields) const {
        tests::writeFile(path(name),
                         QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact)));
        return path(name);
    }
    QString stepWith(const char* line, const char* name, const QJsonObject& fields) const {
        const auto answer =
            ask(stepWords(line) + QStringList{QStringLiteral("--part"), part(name, fields)});
        return answer.value(0)[QStringLiteral("state")].toString();
    }

private slots:
    void initTestCase() {
        tests::writeFile(path("pass"), support::TempSession::passphrase() + u'\n');
        prepare(path("a.sizao"));
        const QString found =
            ask({QStringLiteral("signals")})[0][QStringLiteral("signal")].toString();
        const auto adopted = ask(
            {QStringLiteral("adopt"), found, QStringLiteral("--proposer"), QStringLiteral("王芳"),
             QStringLiteral("--handler"), QStringLiteral("王芳"), QStringLiteral("--handler"),
             QStringLiteral("李强"), QStringLiteral("--reason"), QStringLiteral("事实清楚")});
        m_case = adopted[0][QStringLiteral("case_number")].toString();
    }

    void draftsAndProposes() {
        QCOMPARE(step("case.own --by 王芳"), QStringLiteral("CHECKING"));
        stepWith("item.draft --by 王芳", "item.json",
                 {{QStringLiteral("problem"), QStringLiteral("公车私用")},
                  {QStringLiteral("leader"), QStringLiteral("局长")},
                  {QStringLiteral("owner"), QStringLiteral("蒋平")},
                  {QStringLiteral("kind"), QStringLiteral("IMMEDIATE")},
                  {QStringLiteral("standard"), QStringLiteral("公车回单位停放")}});
        const auto missing = ask(stepWords("case.propose --by 王芳 --check"));
        QCOMPARE(missing[0][QStringLiteral("obstacles")].toArray().size(), 2);
        QJsonObject elements;
        for (const auto& entry : domain::EnumText<domain::LetterElement>::entries)
            elements.insert(QLatin1String(entry.code), domain::toLabel(entry.value));
        stepWith("letter.draft --by 王芳", "letter.json",
                 {{QStringLiteral("kind"), QStringLiteral("REMINDER_LETTER")},
                  {QStringLiteral("addressee"), QStringLiteral("张伟")},
                  {QStringLiteral("elements"), elements}});
        QCOMPARE(step("case.propose --by 王芳 --with 李强"), QStringLiteral("APPROVING"));
    }

    void tellsWhatWaits() {
        const auto own = ask({QStringLiteral("tasks")});
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0][QStringLiteral("kind")].toString(), QStringLiteral("APPROVE"));
        QCOMPARE(own[0][QStringLiteral("clock")].toString(), QStringLiteral("DL_APPROVE"));
        QCOMPARE(own[0][QStringLiteral("case_number")].toString(), m_case);
        QCOMPARE(own[0][QStringLiteral("left")].toInt(), 3);
        QVERIFY(own[0][QStringLiteral("mine")].toBool());
        QVERIFY(ask({QStringLiteral("tasks"), QStringLiteral("--no-deadline")}).isEmpty());
        const Ran people = run({QStringLiteral("tasks")});
        COMPARE_EXIT(people, 0);
        QVERIFY(people.text().contains(QStringLiteral("审批")));
        QVERIFY(people.text().contains(QStringLiteral("张伟")));
    }

    void refusalsNameTheRule() {
        const Ran handler = run(stepWords("case.approve --by 王芳"));
        COMPARE_EXIT(handler, 1);
        QVERIFY(handler.problem().contains(QStringLiteral("没有这个职责")));
        const Ran early = run(stepWords("case.close"));
        COMPARE_EXIT(early, 1);
        QVERIFY(early.problem().contains(QStringLiteral("待审批")));
        const Ran unknown = run(stepWords("case.aprove"));
        COMPARE_EXIT(unknown, 2);
        QVERIFY(unknown.problem().contains(QStringLiteral("case.approve")));
        const Ran nothing = run(stepWords("letter.sign --of letter:7"));
        COMPARE_EXIT(nothing, 1);
        QVERIFY(nothing.problem().contains(QStringLiteral("letter:7")));
        const Ran spoiled = run(stepWords("item.draft --by 王芳")
                                + QStringList{QStringLiteral("--part"),
                                              part("bad.json", {{QStringLiteral("colour"), 1}})});
        COMPARE_EXIT(spoiled, 2);
        const Ran useless = run(stepWords("case.own --by 王芳")
                                + QStringList{QStringLiteral("--part"), path("item.json")});
        COMPARE_EXIT(useless, 2);
    }

    // A draft says so on paper; what is missing is named.
    void printsTheDraft() {
        const QStringList words{
            QStringLiteral("letter"),   QStringLiteral("print"), m_case,
            QStringLiteral("letter:1"), QStringLiteral("--pdf"), path("草稿.pdf")};
        const Ran ran = run(words + QStringList{QStringLiteral("--json")});
        COMPARE_EXIT(ran, 0);
        const QJsonObject answer = ran.json().value(0);
        QCOMPARE(m_shapes.difference(QStringLiteral("letter print"), answer), QString());
        QVERIFY(answer[QStringLiteral("draft")].toBool());
        QVERIFY(answer[QStringLiteral("missing")].toArray().contains(QStringLiteral("联系电话")));
        const Ran none = run({QStringLiteral("letter"), QStringLiteral("print"), m_case,
                              QStringLiteral("item:1"), QStringLiteral("--pdf"), path("x.pdf")});
        COMPARE_EXIT(none, 1);
        QVERIFY(!QFile::exists(path("x.pdf")));
    }

    void signsAndServes() {
        QCOMPARE(step("case.approve"), QStringLiteral("SIGNING"));
        QCOMPARE(step("letter.sign --of letter:1"), QStringLiteral("SERVING"));
        stepWith("service.plan --of letter:1 --by 王芳 --with 李强", "service.json",
                 {{QStringLiteral("recipient"), QStringLiteral("张伟")}});
        QCOMPARE(step("service.receipt --of service:1 --by 王芳 --text 本人签收"),
                 QStringLiteral("RECTIFYING"));
    }

    void othersAndUndatedOnes() {
        QVERIFY(ask({QStringLiteral("tasks"), QStringLiteral("--no-deadline")}).isEmpty());
        const auto all = ask({QStringLiteral("tasks"), QStringLiteral("--all")});
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0][QStringLiteral("act")].toString(), QStringLiteral("item.claim"));
        QCOMPARE(all[0][QStringLiteral("waits_for")].toString(), QStringLiteral("蒋平"));
        ask(stepWords("case.suspend --by 吴敏 --cause ILLNESS --reason 住院"));
        const auto undated = ask({QStringLiteral("tasks"), QStringLiteral("--no-deadline")});
        QCOMPARE(undated.size(), 1);
        QCOMPARE(undated[0][QStringLiteral("kind")].toString(), QStringLiteral("SUSPENDED"));
        QVERIFY(undated[0][QStringLiteral("clock")].isNull());
        QVERIFY(undated[0][QStringLiteral("state")].isNull());
        QVERIFY(undated[0][QStringLiteral("left_unit")].isNull());
        ask(stepWords("case.resume --by 吴敏 --reason 出院"));
        QVERIFY(ask({QStringLiteral("tasks"), QStringLiteral("--no-deadline")}).isEmpty());
    }

    void printsTheLetter() {
        tests::writeFile(path("values.json"), QStringLiteral("{\"联系电话\": \"0531-0000000\"}"));
        const Ran ran = run({QStringLiteral("letter"), QStringLiteral("print"), m_case,
                             QStringLiteral("letter:1"), QStringLiteral("--pdf"), path("函.pdf"),
                             QStringLiteral("--docx"), path("函.docx"), QStringLiteral("--values"),
                             path("values.json"), QStringLiteral("--json")});
        COMPARE_EXIT(ran, 0);
        const QJsonObject answer = ran.json().value(0);
        QVERIFY(!answer[QStringLiteral("draft")].toBool());
        QVERIFY(!answer[QStringLiteral("missing")].toArray().contains(QStringLiteral("文号")));
        QVERIFY(QFile::exists(path("函.docx")));
        QFile pdf(path("函.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-1.4"));
    }

    void listsTheLedger() {
        const QString state = QStringLiteral("--state");
        const auto all = ask({QStringLiteral("items")});
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0][QStringLiteral("case_number")].toString(), m_case);
        QCOMPARE(all[0][QStringLiteral("state")].toString(), QStringLiteral("ISSUED"));
        QCOMPARE(all[0][QStringLiteral("clock")][QStringLiteral("code")].toString(),
                 QStringLiteral("DL_RECT_YELLOW"));
        QVERIFY(!all[0][QStringLiteral("overdue")].toBool());
        QVERIFY(all[0][QStringLiteral("percent")].isNull());
        QCOMPARE(ask({QStringLiteral("items"), QStringLiteral("--case"), m_case}).size(), 1);
        QCOMPARE(ask({QStringLiteral("items"), state, QStringLiteral("issued")}).size(), 1);
        QCOMPARE(ask({QStringLiteral("items"), state, QStringLiteral("已销号")}).size(), 0);
        QCOMPARE(ask({QStringLiteral("items"), QStringLiteral("--overdue")}).size(), 0);
        const Ran people = run({QStringLiteral("items")});
        COMPARE_EXIT(people, 0);
        QVERIFY(people.text().contains(QStringLiteral("公车私用")));
        QVERIFY(people.text().contains(QStringLiteral("已下达")));
        const Ran unknown = run({QStringLiteral("items"), state, QStringLiteral("nothing")});
        COMPARE_EXIT(unknown, 2);
        const Ran elsewhere = run({QStringLiteral("items"), QStringLiteral("--case"),
                                   QStringLiteral("云纪预〔1999〕9号")});
        COMPARE_EXIT(elsewhere, 1);
    }

    void exportsTheLedger() {
        const auto words = [this](const char* file, const QStringList& more = {}) {
            return QStringList{QStringLiteral("items"), QStringLiteral("--export"), path(file)}
                   + more;
        };
        const QStringList why{QStringLiteral("--reason"), QStringLiteral("月度通报")};
        for (const QStringList& misused : {words("台账.csv"), words("台账.txt", why),
                                           QStringList{QStringLiteral("items")} + why}) {
            const Ran ran = run(misused);
            COMPARE_EXIT(ran, 2);
        }
        QVERIFY(!QFile::exists(path("台账.csv")));
        const auto copy = ask(words("台账.csv", why));
        QCOMPARE(copy[0][QStringLiteral("rows")].toInt(), 1);
        QFile csv(path("台账.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray bytes = csv.readAll();
        QVERIFY(bytes.contains("公车私用"));
        QCOMPARE(copy[0][QStringLiteral("digest")].toString(),
                 QString::fromLatin1(
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        const Ran again = run(words("台账.csv", why)); // it is there
        COMPARE_EXIT(again, 1);
        const auto workbook = ask(words("台账.XLSX", why));
        QCOMPARE(workbook[0][QStringLiteral("copy")].toInt(), 2);
        QFile xlsx(path("台账.XLSX"));
        QVERIFY(xlsx.open(QIODevice::ReadOnly) && xlsx.readAll().startsWith("PK"));
    }

    void rectifiesAndCloses() {
        step("item.claim --of item:1 --by 王芳 --on-behalf-of 蒋平");
        stepWith("item.plan --of item:1 --by 王芳 --on-behalf-of 蒋平", "plan.json",
                 {{QStringLiteral("measures"), QStringLiteral("钥匙交办公室保管")}});
        tests::writeFile(path("照片.jpg"), QStringLiteral("bytes of a picture"));
        ask(stepWords("item.progress --of item:1 --by 王芳 --on-behalf-of 蒋平")
            + QStringList{
                QStringLiteral("--part"),
                part("progress.json", {{QStringLiteral("percent"), 100},
                                       {QStringLiteral("text"), QStringLiteral("已经办到")}}),
                QStringLiteral("--proof"), path("照片.jpg")});
        QCOMPARE(step("item.report --of item:1 --by 王芳 --on-behalf-of 蒋平"),
                 QStringLiteral("ACCEPTING"));
        step("item.accept --of item:1 --by 卫兰");
        step("statement.waive --of statement:1 --by 王芳 --text 书面放弃");
        QCOMPARE(step("case.close --by 周正"), QStringLiteral("CLOSED"));
    }

    void showsWhatWasDone() {
        const auto shown = ask({QStringLiteral("steps"), m_case})[0];
        QCOMPARE(shown[QStringLiteral("outcome")].toString(), QStringLiteral("RECTIFIED"));
        QCOMPARE(shown[QStringLiteral("steps")].toArray().size(), 18);
        QCOMPARE(shown[QStringLiteral("archive")][QStringLiteral("standing")].toString(),
                 QStringLiteral("NEVER"));
        const Ran people = run({QStringLiteral("steps"), m_case});
        COMPARE_EXIT(people, 0);
        QVERIFY(people.text().contains(QStringLiteral("验收销号")));
        QVERIFY(people.text().contains(QStringLiteral("按期办结")));
        const Ran gone = run({QStringLiteral("steps"), QStringLiteral("云纪预〔1999〕9号")});
        COMPARE_EXIT(gone, 1);
    }

    void interestsKeepOut() {
        const auto told = [&](const char* line) {
            const QStringList words = QString::fromUtf8(line).split(u' ');
            const Ran ran = run(words + QStringList{QStringLiteral("--json")});
            if (ran.exit != 0)
                QTest::qFail(qPrintable(ran.problem()), __FILE__, __LINE__);
            for (const QJsonObject& object : ran.json())
                if (const QString difference =
                        m_shapes.difference(words[0] + u' ' + words[1], object);
                    !difference.isEmpty())
                    QTest::qFail(qPrintable(difference), __FILE__, __LINE__);
            return ran.json();
        };
        const QString id = told("interest add 李强 --person G001 --kind KIN")
                               .value(0)[QStringLiteral("interest")]
                               .toString();
        const auto rows = told("interest list");
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QStringLiteral("interest")].toString(), id);
        QCOMPARE(rows[0][QStringLiteral("user_name")].toString(), QStringLiteral("李强"));
        COMPARE_EXIT(run(QStringList{QStringLiteral("interest"), QStringLiteral("end"), id}), 2);
        told(QStringLiteral("interest end %1 --reason 登记有误").arg(id).toUtf8().constData());
        QVERIFY(!told("interest list")[0][QStringLiteral("ended_on")].isNull());
        COMPARE_EXIT(run({QStringLiteral("interest"), QStringLiteral("add"), QStringLiteral("李强"),
                          QStringLiteral("--kind"), QStringLiteral("KIN")}),
                     2);
    }
};

QTEST_GUILESS_MAIN(TestCaseCommands)
#include "test_case_commands.moc"
