// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program_run.h"
#include "tests/app/cli/shapes.h"

#include "core/vault/key_file.h"
#include "core/vault/vault_lock.h"

#include <QDate>
#include <QTemporaryDir>

using namespace sizao;
using tests::Ran;

namespace {

const QString unitsSheet = QStringLiteral("名称,简称,编制\n云江区住建局,住建局,30\n"
                                          "云江区民政局,民政局,20\n");
const QString unitsMapping = QStringLiteral(R"({"format": "sizao.mapping/1", "name": "单位名册",
 "target": "unit", "key": ["名称"], "fields": {"name": {"column": "名称", "required": true},
 "short_name": {"column": "简称"}, "staff_quota": {"column": "编制"}}})");

const QString personsSheet = QStringLiteral("工号,姓名,单位,职务\nG0001,张伟,云江区住建局,科长\n"
                                            "G0002,李娜,云江区住建局,科员\n"
                                            "G0003,王芳,云江区民政局,科员\n");
const QString personsMapping = QStringLiteral(R"({"format": "sizao.mapping/1", "name": "干部名册",
 "target": "person", "key": ["工号"], "fields": {"person_no": {"column": "工号", "required": true},
 "name": {"column": "姓名", "required": true}, "unit_name": {"column": "单位"},
 "post": {"column": "职务"}}})");

const QString recordsMapping = QStringLiteral(R"({"format": "sizao.mapping/1", "name": "日常检查",
 "target": "record", "channel": "C01", "key": ["编号"], "fields": {
 "external_id": {"column": "编号"}, "person_no": {"column": "工号"},
 "occurred_on": {"column": "事发日期", "required": true}, "indicator": {"column": "指标"},
 "level": {"column": "档次"}, "facts": {"column": "事实", "required": true}}})");

QString daysAgo(int days) {
    return QDate::currentDate().addDays(-days).toString(Qt::ISODate);
}

// Four good rows, one of somebody unknown and one without a day.
QString recordsSheet() {
    QString sheet = QStringLiteral("编号,工号,事发日期,指标,档次,事实\n");
    for (int i = 1; i <= 4; ++i)
        sheet += QStringLiteral("J%1,G000%2,%3,YL03,1,上班时间浏览购物网站\n")
                     .arg(i)
                     .arg(1 + i % 3)
                     .arg(daysAgo(20 + i));
    return sheet + QStringLiteral("J5,G9999,%1,YL03,1,查无此人\n").arg(daysAgo(9))
           + QStringLiteral("J6,G0001,前几天,YL03,1,日期没有写清\n");
}

} // namespace

// One office from an empty folder to a case, all with the real program. The steps build on one
// another: every opening costs the full key derivation.
class TestCommands : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    const tests::Shapes m_shapes{QStringLiteral(SIZAOCTL_JSON)};
    QString m_record;       // entered by hand
    QString m_secondRecord; // of another cadre
    QString m_signal;
    QString m_secondSignal;
    QString m_case;
    QString m_caseNumber;

    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    Ran run(const QString& command, const QStringList& rest) const {
        return tests::runProgram(QStringList{command, QStringLiteral("--vault"), path("a.sizao"),
                                             QStringLiteral("--passphrase-file"), path("pass")}
                                 + rest);
    }
    // With --json; checks that every line has a documented shape.
    QList<QJsonObject> ask(const QString& command, const QStringList& rest, int exit = 0) const {
        const Ran ran = run(command, rest + QStringList{QStringLiteral("--json")});
        if (ran.exit != exit)
            QTest::qFail(
                qPrintable(
                    QStringLiteral("%1: exit %2 %3").arg(command).arg(ran.exit).arg(ran.problem())),
                __FILE__, __LINE__);
        for (const QJsonObject& object : ran.json())
            if (const QString difference = m_shapes.difference(command, object);
                !difference.isEmpty())
                QTest::qFail(qPrintable(difference), __FILE__, __LINE__);
        return ran.json();
    }
    QString enter(const QString& whose, const char* about = "--person") const {
        return ask(QStringLiteral("enter"),
                   {QLatin1String(about), whose, QStringLiteral("--occurred"), daysAgo(10),
                    QStringLiteral("--channel"), QStringLiteral("C01"),
                    QStringLiteral("--indicator"), QStringLiteral("BX01"),
                    QStringLiteral("--level"), QStringLiteral("2"), QStringLiteral("--facts"),
                    QStringLiteral("接待支出为标准的三倍")})
            .value(0)[QStringLiteral("record")]
            .toString();
    }
    static QStringList verification(const QString& record, const QString& second) {
        return {record,
                QStringLiteral("--conclusion"),
                QStringLiteral("属实"),
                QStringLiteral("--verifier"),
                QStringLiteral("周敏"),
                QStringLiteral("--verifier"),
                second,
                QStringLiteral("--evidence"),
                QStringLiteral("公函、清单、凭证")};
    }

private slots:
    void initTestCase() {
        tests::writeFile(path("pass"), QStringLiteral("correct horse battery\n"));
        tests::writeFile(path("wrong"), QStringLiteral("incorrect horse battery\n"));
        tests::writeFile(path("units.csv"), unitsSheet);
        tests::writeFile(path("units.json"), unitsMapping);
        tests::writeFile(path("persons.csv"), personsSheet);
        tests::writeFile(path("persons.json"), personsMapping);
        tests::writeFile(path("records.csv"), recordsSheet());
        tests::writeFile(path("records.json"), recordsMapping);
    }

    void makesAVault() {
        const QStringList arguments{
            QStringLiteral("--organisation"), QStringLiteral("云江区纪委监委"),
            QStringLiteral("--agency-word"),  QStringLiteral("云纪"),
            QStringLiteral("--user"),         QStringLiteral("周敏"),
            QStringLiteral("--officer"),      QStringLiteral("陈立:HANDLER"),
            QStringLiteral("--officer"),      QStringLiteral("吴芳:承办人,信息员")};
        const auto made = ask(QStringLiteral("init"), arguments);
        QCOMPARE(made.size(), 1);
        const QJsonArray officers = made[0][QStringLiteral("officers")].toArray();
        QCOMPARE(officers.size(), 3);
        QCOMPARE(officers[0][QStringLiteral("roles")].toArray(),
                 (QJsonArray{QStringLiteral("SECTION_HEAD"), QStringLiteral("HANDLER")}));
        QCOMPARE(made[0][QStringLiteral("standards_from")].toString(),
                 QStringLiteral("%1-01-01").arg(QDate::currentDate().year() - 1));
        const Ran again = run(QStringLiteral("init"), arguments);
        COMPARE_EXIT(again, 1); // is there already
        QVERIFY(again.problem().contains(QStringLiteral("a.sizao")));
    }

    void closedDoorsEndWithThree() {
        const Ran wrong =
            tests::runProgram({QStringLiteral("cases"), QStringLiteral("--vault"), path("a.sizao"),
                               QStringLiteral("--passphrase-file"), path("wrong")});
        COMPARE_EXIT(wrong, 3);
        QCOMPARE(wrong.out, QByteArray());
        tests::writeFile(path("foreign.sizao"), QStringLiteral("PK not a vault\n").repeated(999));
        QVERIFY(QFile::copy(vault::keyFilePath(path("a.sizao")),
                            vault::keyFilePath(path("foreign.sizao"))));
        const Ran foreign = tests::runProgram({QStringLiteral("cases"), QStringLiteral("--vault"),
                                               path("foreign.sizao"),
                                               QStringLiteral("--passphrase-file"), path("pass")});
        COMPARE_EXIT(foreign, 3);
        const auto lock = vault::VaultLock::acquire(
            path("a.sizao"), vault::LockHolder::thisProcess(QStringLiteral("另一位"), 0));
        QVERIFY(lock.has_value());
        const Ran busy = run(QStringLiteral("cases"), {});
        COMPARE_EXIT(busy, 3);
        QVERIFY2(busy.problem().contains(QStringLiteral("另一位")), qPrintable(busy.problem()));
    }

    void addsOfficers() {
        const auto officers =
            ask(QStringLiteral("officers"), {QStringLiteral("--add"), QStringLiteral("郑洁"),
                                             QStringLiteral("--role"), QStringLiteral("AUDITOR")});
        QCOMPARE(officers.size(), 4);
        QCOMPARE(officers.last()[QStringLiteral("name")].toString(), QStringLiteral("郑洁"));
        const Ran refused =
            run(QStringLiteral("officers"),
                {QStringLiteral("--add"), QStringLiteral("何强"), QStringLiteral("--role"),
                 QStringLiteral("AUDITOR"), QStringLiteral("--role"), QStringLiteral("HANDLER")});
        COMPARE_EXIT(refused, 1);
        QVERIFY(!refused.problem().isEmpty());
    }

    void imports() {
        ask(QStringLiteral("import"),
            {QStringLiteral("--mapping"), path("units.json"), path("units.csv")});
        const auto persons =
            ask(QStringLiteral("import"),
                {QStringLiteral("--mapping"), path("persons.json"), path("persons.csv")});
        QCOMPARE(persons.last()[QStringLiteral("accepted")].toInt(), 3);

        const QStringList records{QStringLiteral("--mapping"), path("records.json"),
                                  path("records.csv")};
        const auto preview = ask(QStringLiteral("preview"), records);
        QCOMPARE(preview[0][QStringLiteral("profile")].toString(), QStringLiteral("日常检查"));
        QVERIFY(!preview[0][QStringLiteral("issues")].toArray().isEmpty());

        const Ran first =
            run(QStringLiteral("import"),
                records
                    + QStringList{QStringLiteral("--json"), QStringLiteral("--progress"),
                                  QStringLiteral("--error-file"), path("bad.csv")});
        COMPARE_EXIT(first, 0); // rejected rows are no failure
        QVERIFY2(first.err.contains("saved 4\n"), first.err.constData());
        QCOMPARE(first.json().size(), 2);
        const QJsonObject totals = first.json().last();
        QCOMPARE(totals.keys().join(u' '),
                 QStringLiteral("accepted rejected rows seconds unchanged"));
        QCOMPARE(totals[QStringLiteral("rows")].toInt(), 6);
        QCOMPARE(totals[QStringLiteral("accepted")].toInt(), 4);
        QCOMPARE(totals[QStringLiteral("rejected")].toInt(), 2);
        QVERIFY(QFile::exists(path("bad.csv")));

        const auto again =
            ask(QStringLiteral("import"), records + QStringList{path("missing.csv")}, 1);
        QCOMPARE(again.last()[QStringLiteral("unchanged")].toInt(), 4);
    }

    void findsPeople() {
        const auto persons = ask(QStringLiteral("persons"), {QStringLiteral("zw")});
        QCOMPARE(persons.size(), 1);
        QCOMPARE(persons[0][QStringLiteral("staff_no")].toString(), QStringLiteral("G0001"));
        QCOMPARE(persons[0][QStringLiteral("unit_name")].toString(),
                 QStringLiteral("云江区住建局"));
    }

    void entersAndVerifies() {
        m_record = enter(QStringLiteral("G0001"));
        m_secondRecord = enter(QStringLiteral("G0003"));
        const Ran alone =
            run(QStringLiteral("verify-record"), verification(m_record, QStringLiteral("周敏")));
        COMPARE_EXIT(alone, 1); // two different people
        ask(QStringLiteral("verify-record"), verification(m_record, QStringLiteral("陈立")));
        ask(QStringLiteral("verify-record"), verification(m_secondRecord, QStringLiteral("吴芳")));
        const Ran twice =
            run(QStringLiteral("verify-record"), verification(m_record, QStringLiteral("陈立")));
        COMPARE_EXIT(twice, 1);
        const auto detail = ask(QStringLiteral("record"), {m_record});
        QCOMPARE(detail[0][QStringLiteral("state")].toString(), QStringLiteral("VERIFIED"));
        const QJsonObject verified = detail[0][QStringLiteral("verification")].toObject();
        QCOMPARE(verified[QStringLiteral("grade")].toString(), QStringLiteral("III"));
    }

    void listsRecordsPageByPage() {
        const auto all =
            ask(QStringLiteral("records"), {QStringLiteral("--limit"), QStringLiteral("0")});
        QCOMPARE(all.size(), 6);
        const auto two =
            ask(QStringLiteral("records"), {QStringLiteral("--limit"), QStringLiteral("2")});
        QCOMPARE(two, all.mid(0, 2));
        const auto rest =
            ask(QStringLiteral("records"),
                {QStringLiteral("--after"), two[1][QStringLiteral("key")].toString()});
        QCOMPARE(rest, all.mid(2));
        const auto narrow =
            ask(QStringLiteral("records"),
                {QStringLiteral("--state"), QStringLiteral("SUBMITTED"), QStringLiteral("--unit"),
                 QStringLiteral("民政局"), QStringLiteral("--from"), daysAgo(60),
                 QStringLiteral("--to"), daysAgo(0)});
        QVERIFY(!narrow.isEmpty() && narrow.size() < all.size());
        for (const QJsonObject& row : narrow)
            QCOMPARE(row[QStringLiteral("staff_no")].isUndefined()
                         && row[QStringLiteral("unit_name")] == QStringLiteral("云江区民政局"),
                     true);
        const Ran nobody =
            run(QStringLiteral("records"), {QStringLiteral("--person"), QStringLiteral("G000")});
        COMPARE_EXIT(nobody, 1);
        QVERIFY(nobody.problem().contains(QStringLiteral("G0002"))); // names the near ones
    }

    void explainsSignals() {
        const auto signalRows =
            ask(QStringLiteral("signals"), {QStringLiteral("--tier"), QStringLiteral("yellow"),
                                            QStringLiteral("--model"), QStringLiteral("M-ZF")});
        QCOMPARE(signalRows.size(), 2);
        for (const QJsonObject& row : signalRows)
            (row[QStringLiteral("staff_no")] == QStringLiteral("G0001") ? m_signal
                                                                        : m_secondSignal) =
                row[QStringLiteral("signal")].toString();
        QVERIFY(!m_signal.isEmpty() && !m_secondSignal.isEmpty());

        const Ran sheet =
            run(QStringLiteral("explain"), {m_signal.left(10), QStringLiteral("--json")});
        COMPARE_EXIT(sheet, 0);
        QCOMPARE(m_shapes.difference(QStringLiteral("explain"), sheet.json().value(0)), QString());
        tests::writeFile(path("sheet.json"), sheet.text());
        const Ran people = run(QStringLiteral("explain"), {m_signal.left(10)});
        COMPARE_EXIT(people, 0);
        for (const char* part : {"张伟", "BX01", "6.000", "接待支出为标准的三倍"})
            QVERIFY2(people.text().contains(QString::fromUtf8(part)), part);
        COMPARE_EXIT(run(QStringLiteral("explain"), {QStringLiteral("ffffff000000")}), 1);
        for (const char* part : {"计分窗口", "首尾都算，共 365 天"})
            QVERIFY2(people.text().contains(QString::fromUtf8(part)), part);
        QVERIFY(ask(QStringLiteral("signals"), {QStringLiteral("--on"), daysAgo(30)}).isEmpty());
    }

    // Numbered copies, each with its reason; nothing is replaced unasked.
    void writesSheetsAsPdf() {
        const QString file = path("sheet.pdf");
        const QStringList wanted{m_signal.left(10), QStringLiteral("--pdf"), file};
        const QStringList why{QStringLiteral("--reason"), QStringLiteral("附卷")};
        COMPARE_EXIT(run(QStringLiteral("explain"), wanted), 2);
        QVERIFY(!QFile::exists(file));
        COMPARE_EXIT(run(QStringLiteral("explain"), QStringList{m_signal.left(10)} + why), 2);
        const auto done = ask(QStringLiteral("explain"), wanted + why);
        QCOMPARE(done.size(), 1);
        QCOMPARE(m_shapes.difference(QStringLiteral("explain"), done[0]), QString());
        QCOMPARE(done[0][QStringLiteral("copy")].toInt(), 1);
        QCOMPARE(done[0][QStringLiteral("pages")].toInt(), 1);
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        const Ran again = run(QStringLiteral("explain"), wanted + why);
        COMPARE_EXIT(again, 1);
        QVERIFY(again.problem().contains(QStringLiteral("--force")));
        const auto forced =
            ask(QStringLiteral("explain"), wanted + why + QStringList{QStringLiteral("--force")});
        QCOMPARE(forced[0][QStringLiteral("copy")].toInt(), 2);
    }

    // Both cadres with a yellow signal lose it if the category no longer counts.
    void triesAnotherStandard() {
        const QStringList without{QStringLiteral("--threshold"), QStringLiteral("M-ZF=7,9,12"),
                                  QStringLiteral("--weight"), QStringLiteral("BX=0")};
        const auto whole =
            ask(QStringLiteral("what-if"),
                without
                    + QStringList{QStringLiteral("--subject"), QStringLiteral("G0001"),
                                  QStringLiteral("--curve"), QStringLiteral("--sensitivity"),
                                  QStringLiteral("--capacity"), QStringLiteral("1")});
        QCOMPARE(whole.size(), 1);
        const QJsonObject all = whole[0][QStringLiteral("models")].toArray()[0].toObject();
        QCOMPARE(all[QStringLiteral("subjects")].toArray()[1].toArray()[0].toInt(), 2);
        QCOMPARE(whole[0][QStringLiteral("changed")].toArray().size(), 2);
        QCOMPARE(whole[0][QStringLiteral("months_over_before")].toInt(), 1);
        const QJsonObject sheets = whole[0][QStringLiteral("sheets")].toArray()[0].toObject();
        QCOMPARE(sheets[QStringLiteral("before")].toObject()[QStringLiteral("score")].toInt(),
                 6000);
        QVERIFY(sheets[QStringLiteral("after")].isNull());

        const Ran people =
            run(QStringLiteral("what-if"),
                without
                    + QStringList{QStringLiteral("--subject"), QStringLiteral("G0001"),
                                  QStringLiteral("--mode"), QStringLiteral("as-if")});
        COMPARE_EXIT(people, 0);
        for (const char* part : {"6.000/9.000/12.000 改为 7.000/9.000/12.000", "张伟", "现行标准",
                                 "期间没有信号", "接待支出为标准的三倍"})
            QVERIFY2(people.text().contains(QString::fromUtf8(part)), part);

        const auto shipped = QStringLiteral(SIZAO_SOURCE_DIR)
                             + QStringLiteral("/resources/catalogue/catalogue_cn.json");
        const auto same = ask(QStringLiteral("what-if"), {QStringLiteral("--catalogue"), shipped});
        QVERIFY(same[0][QStringLiteral("changed")].toArray().isEmpty());
        QVERIFY(same[0][QStringLiteral("curves")].isNull());
        for (const char* wrong : {"--threshold=M-ZF=7", "--threshold=M-ZF=7,x,9", "--weight=BX",
                                  "--weight=BX=-1", "--mode=maybe", "--capacity=0"})
            COMPARE_EXIT(run(QStringLiteral("what-if"), {QString::fromLatin1(wrong)}), 2);
        for (const char* refused : {"--threshold=M-ZF=9,8,7", "--weight=QQ=50", "--to=2999-01-01"})
            COMPARE_EXIT(run(QStringLiteral("what-if"), {QString::fromLatin1(refused)}), 1);
    }

    void recomputesSheets() {
        const Ran good = tests::runProgram(
            {QStringLiteral("recompute"), path("sheet.json"), QStringLiteral("--json")});
        COMPARE_EXIT(good, 0);
        QCOMPARE(m_shapes.difference(QStringLiteral("recompute"), good.json().value(0)), QString());
        QFile file(path("sheet.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        QVERIFY(json.contains("\"score\":6000"));
        tests::writeFile(path("changed.json"),
                         QString::fromUtf8(json.replace("\"score\":6000", "\"score\":5000")));
        COMPARE_EXIT(tests::runProgram({QStringLiteral("recompute"), path("changed.json")}), 1);
        COMPARE_EXIT(tests::runProgram({QStringLiteral("recompute"), path("no.json")}), 1);
    }

    void decides() {
        const QStringList rest{QStringLiteral("--handler"), QStringLiteral("陈立"),
                               QStringLiteral("--handler"), QStringLiteral("吴芳"),
                               QStringLiteral("--reason"),  QStringLiteral("经核查属实")};
        const Ran own =
            run(QStringLiteral("adopt"),
                QStringList{m_signal, QStringLiteral("--proposer"), QStringLiteral("周敏")} + rest);
        COMPARE_EXIT(own, 1); // who decides does not propose
        const auto adopted =
            ask(QStringLiteral("adopt"),
                QStringList{m_signal.left(12), QStringLiteral("--proposer"), QStringLiteral("陈立")}
                    + rest);
        QCOMPARE(adopted[0][QStringLiteral("signals")], QJsonValue(QJsonArray{m_signal}));
        m_case = adopted[0][QStringLiteral("case")].toString();
        m_caseNumber = adopted[0][QStringLiteral("case_number")].toString();
        ask(QStringLiteral("dismiss"),
            {m_secondSignal, QStringLiteral("--proposer"), QStringLiteral("吴芳"),
             QStringLiteral("--reason-code"), QStringLiteral("tolerance"),
             QStringLiteral("--reason"), QStringLiteral("符合容错情形")});
        const auto all =
            ask(QStringLiteral("signals"),
                {QStringLiteral("--all"), QStringLiteral("--model"), QStringLiteral("M-ZF")});
        QCOMPARE(all.size(), 2);
        for (const QJsonObject& row : all)
            QVERIFY(row[QStringLiteral("status")] != QStringLiteral("PENDING"));
    }

    void showsCases() {
        const auto rows = ask(QStringLiteral("cases"), {});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QStringLiteral("case")].toString(), m_case);
        const auto byId = ask(QStringLiteral("case"), {m_case});
        const QJsonArray decisions = byId[0][QStringLiteral("decisions")].toArray();
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions[0][QStringLiteral("signal")].toString(), m_signal);
        QVERIFY(!decisions[0][QStringLiteral("sheet")].toObject().isEmpty());
        QCOMPARE(ask(QStringLiteral("case"), {m_caseNumber}), byId);
        COMPARE_EXIT(run(QStringLiteral("case"), {QStringLiteral("无此案号")}), 1);
    }

    // 住建局 has two people: 6.000 of one and 13.500 of the other, of which 12.000 count, so that
    // it stands at (100·18000 + 20·20000) / 22 = 100.000. 民政局 has 6.000 of its own.
    void triesAnotherStandardOnUnits() {
        for (const QString& record :
             {enter(QStringLiteral("G0002")), enter(QStringLiteral("G0002")),
              enter(QStringLiteral("云江区民政局"), "--unit")})
            COMPARE_EXIT(
                run(QStringLiteral("verify-record"), verification(record, QStringLiteral("陈立"))),
                0);
        const QStringList units{QStringLiteral("--kind"), QStringLiteral("unit")};
        const auto matrixOf = [&](const QStringList& lines) {
            const auto whole = ask(QStringLiteral("what-if"), units + lines);
            for (const auto model : whole.value(0)[QStringLiteral("models")].toArray())
                if (model[u"model"].toString() == QStringLiteral("M-ZF"))
                    return model[u"subjects"].toArray();
            return QJsonArray();
        };
        const auto cell = [](const QJsonArray& matrix, int before, int after) {
            return matrix[before].toArray()[after].toInt();
        };
        const QJsonArray exact = matrixOf({QStringLiteral("--rate=M-ZF=60,100,120")});
        QCOMPARE(cell(exact, 2, 2), 1);
        QCOMPARE(cell(exact, 1, 1), 1);
        const QStringList lines{QStringLiteral("--rate=M-ZF=60,100.001,120"),
                                QStringLiteral("--threshold=M-ZF=4,6,12")};
        const QJsonArray moved = matrixOf(lines);
        QCOMPARE(cell(moved, 2, 1), 1);
        QCOMPARE(cell(moved, 1, 2), 1);

        const auto whole =
            ask(QStringLiteral("what-if"),
                units + lines
                    + QStringList{QStringLiteral("--subject"), QStringLiteral("住建局"),
                                  QStringLiteral("--curve"), QStringLiteral("--sensitivity")});
        QCOMPARE(whole[0][QStringLiteral("kind")].toString(), QStringLiteral("UNIT"));
        QCOMPARE(whole[0][QStringLiteral("population")].toInt(), 2);
        QVERIFY(whole[0][QStringLiteral("shares")].toArray().isEmpty());
        const QJsonObject sheets = whole[0][QStringLiteral("sheets")].toArray()[0].toObject();
        for (const char* side : {"before", "after"}) {
            const QJsonObject rate =
                sheets[QLatin1String(side)].toObject()[QStringLiteral("rate")].toObject();
            QCOMPARE(rate[QStringLiteral("points")].toInt(), 18'000);
        }
        bool hasRate = false;
        for (const auto curve : whole[0][QStringLiteral("curves")].toArray())
            if (curve[u"model"].toString() == QStringLiteral("M-ZF")
                && curve[u"of"].toString() == QStringLiteral("UNIT_RATE")) {
                hasRate = true;
                QCOMPARE(curve[u"points"].toArray()[99],
                         QJsonValue(QJsonArray{100'000, 1, 1})); // rising by 1.000
                QCOMPARE(curve[u"points"].toArray()[100], QJsonValue(QJsonArray{101'000, 0, 0}));
            }
        QVERIFY(hasRate);

        const Ran people = run(QStringLiteral("what-if"), units + lines);
        COMPARE_EXIT(people, 0);
        for (const char* part : {"每百人分数 60.000/90.000/120.000 改为 60.000/100.001/120.000",
                                 "单位自身分数 6.000/9.000/12.000 改为 4.000/6.000/12.000",
                                 "各单位最高级别", "云江区住建局"})
            QVERIFY2(people.text().contains(QString::fromUtf8(part)), part);
        for (const char* part : {"工号", "各类人员"})
            QVERIFY2(!people.text().contains(QString::fromUtf8(part)), part);
        for (const char* wrong : {"--rate=M-ZF=50,80,110", "--kind=unknown", "--kind=maybe"})
            COMPARE_EXIT(run(QStringLiteral("what-if"), {QString::fromLatin1(wrong)}), 2);
        for (const char* refused : {"--rate=M-ZF=20,80,110", "--subject=G0001"})
            COMPARE_EXIT(
                run(QStringLiteral("what-if"), units + QStringList{QString::fromLatin1(refused)}),
                1);
    }

    void findsNothingBroken() {
        const auto report = ask(QStringLiteral("doctor"), {});
        QCOMPARE(report[0][QStringLiteral("broken")].toInt(), 0);
        QVERIFY(!report[0][QStringLiteral("findings")].toArray().isEmpty());
        const Ran quiet = run(QStringLiteral("verify-record"),
                              QStringList{QStringLiteral("--quiet")}
                                  + verification(m_record, QStringLiteral("nobody")));
        COMPARE_EXIT(quiet, 1);
        QCOMPARE(quiet.out, QByteArray());
    }

    void runsWorlds() {
        tests::writeFile(path("bad.json"), QStringLiteral("{}"));
        COMPARE_EXIT(tests::runProgram({QStringLiteral("worlds"), path("bad.json")}), 1);
        tests::writeFile(
            path("worlds.json"),
            QStringLiteral(R"({"about": {"format": "sizao-worlds/1"}, "worlds": []})"));
        const Ran none = tests::runProgram(
            {QStringLiteral("worlds"), path("worlds.json"), QStringLiteral("--json")});
        COMPARE_EXIT(none, 0);
        QCOMPARE(m_shapes.difference(QStringLiteral("worlds"), none.json().value(0)), QString());
    }

    void makesADemonstration() {
        const Ran made = tests::runProgram({QStringLiteral("demo"), QStringLiteral("--vault"),
                                            path("demo.sizao"), QStringLiteral("--passphrase-file"),
                                            path("pass"), QStringLiteral("--json")});
        COMPARE_EXIT(made, 0);
        QCOMPARE(m_shapes.difference(QStringLiteral("demo"), made.json().value(0)), QString());
        const Ran again = tests::runProgram({QStringLiteral("demo"), QStringLiteral("--vault"),
                                             path("demo.sizao"),
                                             QStringLiteral("--passphrase-file"), path("pass")});
        COMPARE_EXIT(again, 1);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
