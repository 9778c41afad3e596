// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program_run.h"
#include "tests/app/cli/shapes.h"

#include <QDate>
#include <QTemporaryDir>

using namespace sizao;
using tests::Ran;

// The standards of an office, from reading them to publishing a phase, all with the real program.
// The steps build on one another: every opening costs the full key derivation.
class TestStandardsCommands : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const tests::Shapes m_shapes{QStringLiteral(SIZAOCTL_JSON)};
    const QString m_title = QStringLiteral("窗口作风专项");
    const QString m_from = QDate::currentDate().addDays(30).toString(Qt::ISODate);
    const QString m_until = QDate::currentDate().addDays(60).toString(Qt::ISODate);

    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] static QString after(const QString& day, int days) {
        return QDate::fromString(day, Qt::ISODate).addDays(days).toString(Qt::ISODate);
    }
    // `line` is split at blanks; what has blanks of its own comes in `more`.
    [[nodiscard]] Ran run(const QString& line, const QStringList& more = {}) const {
        return tests::runProgram(line.split(u' ') + more
                                 + QStringList{QStringLiteral("--vault"), path("a.sizao"),
                                               QStringLiteral("--passphrase-file"), path("pass")});
    }
    // With --json; checks that every line has the documented shape of its command.
    QList<QJsonObject> ask(const QString& line, const QStringList& more = {}) const {
        const Ran ran = run(line, more + QStringList{QStringLiteral("--json")});
        if (ran.exit != 0)
            QTest::qFail(qPrintable(line + u' ' + ran.problem()), __FILE__, __LINE__);
        const QString command = line.split(u' ').mid(0, 2).join(u' ');
        for (const QJsonObject& object : ran.json())
            if (const QString difference = m_shapes.difference(command, object);
                !difference.isEmpty())
                QTest::qFail(qPrintable(difference), __FILE__, __LINE__);
        return ran.json();
    }
    [[nodiscard]] QString refused(const QString& line, const QStringList& more = {}) const {
        const Ran ran = run(line, more);
        if (ran.exit != 1)
            QTest::qFail(qPrintable(line + u' ' + ran.text()), __FILE__, __LINE__);
        return ran.problem();
    }

private slots:
    void initTestCase() {
        tests::writeFile(path("pass"), QStringLiteral("correct horse battery\n"));
        COMPARE_EXIT(run(QStringLiteral("init --organisation 云江区纪委监委 --agency-word 云纪 "
                                        "--user 周敏 --officer 何标:STANDARD_EDITOR "
                                        "--officer 郑导:SUPERVISING_LEADER")),
                     0);
    }

    void theVersionsAreListed() {
        const auto all = ask(QStringLiteral("standards list"));
        QCOMPARE(all.size(), 1 + 48 + 4);
        const auto one = ask(QStringLiteral("standards list --code yl03"));
        QCOMPARE(one.size(), 1);
        QCOMPARE(one[0][QStringLiteral("standing")].toString(), QStringLiteral("IN_FORCE"));
        QVERIFY(one[0][QStringLiteral("valid_until")].isNull());
    }

    void oneThingIsShownAsItStandsOnADay() {
        const auto indicator = ask(QStringLiteral("standards show BX01"))[0];
        QCOMPARE(indicator[QStringLiteral("levels")].toArray().size(), 2);
        const auto model = ask(QStringLiteral("standards show m-zf"))[0];
        QCOMPARE(model[QStringLiteral("indicators")].toInt(), 32);
        const Ran text = run(QStringLiteral("standards show BX01"));
        QVERIFY(text.text().contains(QStringLiteral("违反此项将如何处理")));
        QVERIFY(text.text().contains(QStringLiteral("超过 200 %")));
        QVERIFY(refused(QStringLiteral("standards show ZZ99")).contains(QStringLiteral("ZZ99")));
        QVERIFY(refused(QStringLiteral("standards show BX01 --day 2001-01-01"))
                    .contains(QStringLiteral("还没有标准施行")));
    }

    void itGoesOutAndComesInAgain() {
        for (const char* name : {"list.json", "list.xlsx"}) {
            const QStringList file{path(name)};
            ask(QStringLiteral("standards export"), file);
            QVERIFY(refused(QStringLiteral("standards export"), file)
                        .contains(QStringLiteral("--force")));
            QVERIFY(refused(QStringLiteral("standards import"), file)
                        .contains(QStringLiteral("没有不同")));
        }
        QFile file(path("list.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        const qsizetype at = text.indexOf(QStringLiteral("\"weight\": 100"));
        const auto line = text.first(at).count(u'\n') + 1;
        tests::writeFile(path("bad.json"),
                         QString(text).replace(at, 13, QStringLiteral("\"weight\": -1")));
        const QString problem = refused(QStringLiteral("standards import"), {path("bad.json")});
        QVERIFY2(problem.contains(QStringLiteral("第 %1 行：").arg(line)), qPrintable(problem));
        QCOMPARE(ask(QStringLiteral("standards drafts")).size(), 0);
        tests::writeFile(path("good.json"),
                         text.replace(at, 13, QStringLiteral("\"weight\": 120")));
        const auto made = ask(QStringLiteral("standards import --title 年度修订 --from ") + m_from,
                              {path("good.json")});
        QCOMPARE(made[0][QStringLiteral("changes")].toInt(), 1);
        ask(QStringLiteral("standards discard 年度修订"));
    }

    void aPhaseIsDrafted() {
        ask(QStringLiteral("standards new --reason 专项治理 --title ") + m_title);
        const auto edited =
            ask(QStringLiteral("standards edit %1 --from %2 --until %3 --code yl03 "
                               "--weight M-ZF=1.5 --grade 1=II --text 1=擅自离岗一次")
                    .arg(m_title, m_from, m_until))[0];
        QCOMPARE(edited[QStringLiteral("differences")].toArray().size(), 3);
        QCOMPARE(edited[QStringLiteral("obstacles")].toArray().size(), 0);
        const auto ladder = ask(QStringLiteral("standards edit %1 --code M-ZF "
                                               "--threshold YELLOW=4.5")
                                    .arg(m_title))[0];
        QVERIFY(ladder[QStringLiteral("obstacles")].toArray().size() > 0);
        ask(QStringLiteral("standards edit %1 --code M-ZF --threshold YELLOW=6").arg(m_title));
        QCOMPARE(ask(QStringLiteral("standards compare --draft ") + m_title).size(), 3);
        COMPARE_EXIT(
            run(QStringLiteral("standards edit %1 --code YL03 --weight M-ZF").arg(m_title)), 2);
    }

    void twoPublishIt() {
        const QString submit = QStringLiteral("standards submit %1 --proposer 何标").arg(m_title);
        QVERIFY(refused(submit).contains(QStringLiteral("回测")));
        ask(QStringLiteral("standards edit %1 --waiver 首次试行").arg(m_title));
        QVERIFY(refused(QStringLiteral("standards submit %1 --proposer 郑导").arg(m_title))
                    .contains(QStringLiteral("标准管理员")));
        ask(submit);
        ask(QStringLiteral("standards return %1 --reason 再核对").arg(m_title));
        ask(submit);
        QVERIFY(refused(QStringLiteral("standards publish ") + m_title)
                    .contains(QStringLiteral("不能公布")));
        ask(QStringLiteral("standards agree %1 --by 郑导").arg(m_title));
        const auto done = ask(QStringLiteral("standards publish ") + m_title)[0];
        QCOMPARE(done[QStringLiteral("state")].toString(), QStringLiteral("PUBLISHED"));
        QCOMPARE(ask(QStringLiteral("standards drafts")).size(), 2);
        QVERIFY(refused(QStringLiteral("standards edit %1 --title x").arg(m_title))
                    .contains(QStringLiteral("已公布")));
    }

    void andItEndsByItself() {
        const auto weight = [this](const QString& day) {
            return ask(QStringLiteral("standards show YL03 --day ")
                       + day)[0][QStringLiteral("weights")]
                .toArray()[0]
                .toObject()[QStringLiteral("weight")]
                .toInt();
        };
        QCOMPARE(weight(after(m_from, -1)), 100);
        QCOMPARE(weight(m_from), 150);
        QCOMPARE(weight(m_until), 150);
        QCOMPARE(weight(after(m_until, 1)), 100);
        const auto versions = ask(QStringLiteral("standards list --code YL03"));
        QCOMPARE(versions.size(), 3);
        QCOMPARE(versions[1][QStringLiteral("phase_end")].toString(), m_until);
        const QString before = after(m_from, -1);
        QCOMPARE(ask(QStringLiteral("standards compare %1 %2").arg(before, m_from)).size(), 3);
        QCOMPARE(
            ask(QStringLiteral("standards compare %1 %2").arg(before, after(m_until, 1))).size(),
            0);
        COMPARE_EXIT(run(QStringLiteral("standards compare 2026-01-01")), 2);
    }

    void theGroupSaysWhatItHas() {
        const Ran ran = run(QStringLiteral("standards"));
        COMPARE_EXIT(ran, 2);
        QVERIFY(ran.problem().contains(QStringLiteral("standards publish")));
        COMPARE_EXIT(run(QStringLiteral("standards frobnicate")), 2);
        const Ran help = tests::runProgram(
            {QStringLiteral("help"), QStringLiteral("standards"), QStringLiteral("import")});
        COMPARE_EXIT(help, 0);
        QVERIFY(help.text().contains(QStringLiteral("sizaoctl standards import")));
    }
};

QTEST_GUILESS_MAIN(TestStandardsCommands)
#include "test_standards_commands.moc"
