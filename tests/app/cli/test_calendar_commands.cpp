// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program_run.h"
#include "tests/app/cli/shapes.h"

#include <QTemporaryDir>

using namespace sizao;
using tests::Ran;

// The working calendar of an office with the real program. The steps build on one another: every
// opening costs the full key derivation.
class TestCalendarCommands : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const tests::Shapes m_shapes{QStringLiteral(SIZAOCTL_JSON)};

    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QString::fromUtf8(name));
    }
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

private slots:
    void initTestCase() {
        tests::writeFile(path("pass"), QStringLiteral("correct horse battery\n"));
        COMPARE_EXIT(run(QStringLiteral("init --organisation 云江区纪委监委 --agency-word 云纪 "
                                        "--user 周敏")),
                     0);
    }

    void theYearsAreShown() {
        const auto all = ask(QStringLiteral("calendar show"));
        QCOMPARE(all.size(), 4);
        QCOMPARE(all[2][QStringLiteral("working_days")].toInt(), 248);
        QCOMPARE(all[2][QStringLiteral("holidays")].toArray().size(), 7);
        QVERIFY(!all[3][QStringLiteral("confirmed")].toBool());
        QCOMPARE(ask(QStringLiteral("calendar show --year 2026")), all.mid(2, 1));
        const Ran text = run(QStringLiteral("calendar show --year 2026"));
        for (const char* part : {"已确认，国务院办公厅2025年11月4日通知", "全年 248 个工作日",
                                 "国庆节  2026-10-01  2026-10-07  2026-09-20、2026-10-10"})
            QVERIFY2(text.text().contains(QString::fromUtf8(part)), qPrintable(text.text()));
        const Ran none = run(QStringLiteral("calendar show --year 2031"));
        COMPARE_EXIT(none, 1);
        QVERIFY(none.problem().contains(QStringLiteral("2031 年的放假安排还没有录入")));
        COMPARE_EXIT(run(QStringLiteral("calendar show --year x")), 2);
    }

    void dueDays_data() {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("due");
        QTest::addColumn<bool>("provisional");
        QTest::addRow("working days") << "--from 2026-09-24 --workdays 5"
                                      << "2026-10-09" << false;
        QTest::addRow("days") << "--from 2026-09-16 --days 15"
                              << "2026-10-08" << false;
        QTest::addRow("months") << "--from 2026-04-01 --months 6"
                                << "2026-10-08" << false;
        QTest::addRow("code") << "--from 2026-09-18 --code dl_statement"
                              << "2026-09-24" << false;
        QTest::addRow("not confirmed") << "--from 2026-12-25 --workdays 5"
                                       << "2027-01-04" << true;
    }
    void dueDays() {
        QFETCH(QString, how);
        QFETCH(QString, due);
        QFETCH(bool, provisional);
        const auto said = ask(QStringLiteral("calendar due ") + how)[0];
        QCOMPARE(said[QStringLiteral("due")].toString(), due);
        QCOMPARE(said[QStringLiteral("provisional")].toBool(), provisional);
        QCOMPARE(said[QStringLiteral("kind")].isNull(), !how.contains(QStringLiteral("code")));
    }

    void dueDaysForPeople() {
        const Ran code = run(QStringLiteral("calendar due --from 2026-09-18 --code DL_STATEMENT"));
        QCOMPARE(code.text(), QStringLiteral("DL_STATEMENT 陈述申辩\n"
                                             "2026-09-18 起 5 个工作日：2026-09-24（星期四）\n"));
        const Ran later = run(QStringLiteral("calendar due --from 2026-12-25 --workdays 5"));
        QVERIFY(later.text().contains(QStringLiteral("暂按：")));
    }

    void dueNeedsOneAmount() {
        for (const char* bad : {"", " --workdays 5 --days 3", " --code DL_CHECK --days 3",
                                " --workdays 0", " --workdays 3661", " --months x"})
            COMPARE_EXIT(run(QStringLiteral("calendar due --from 2026-09-18") + QLatin1String(bad)),
                         2);
        COMPARE_EXIT(run(QStringLiteral("calendar due --workdays 5")), 2);
        COMPARE_EXIT(run(QStringLiteral("calendar due --from 2026-02-30 --workdays 5")), 2);
        const Ran unknown = run(QStringLiteral("calendar due --from 2026-09-18 --code DL_NONE"));
        COMPARE_EXIT(unknown, 1);
        QVERIFY(unknown.problem().contains(QStringLiteral("DL_NONE")));
    }

    void itGoesOutAndComesInAgain() {
        const QStringList file{path("calendar.json")};
        const QString import = QStringLiteral("calendar import --reason 通知已到");
        QCOMPARE(ask(QStringLiteral("calendar export"), file)[0][QStringLiteral("region")],
                 QStringLiteral("CN"));
        COMPARE_EXIT(run(QStringLiteral("calendar export"), file), 1);
        ask(QStringLiteral("calendar export --force"), file);
        COMPARE_EXIT(run(QStringLiteral("calendar export --region CN-X --force"), file), 1);
        COMPARE_EXIT(run(QStringLiteral("calendar import"), file), 2); // why?
        QCOMPARE(ask(import, file)[0][QStringLiteral("unchanged")].toArray().size(), 4);

        tests::writeFile(file[0], QStringLiteral(R"({"schema": "sizao.calendar/1", "region": "CN",
 "region_zh": "全国", "years": [{"year": 2027, "confirmed": true, "basis": "通知", "holidays": [
  {"name": "元旦", "from": "2027-01-01", "to": "2027-01-04",
   "makeup_workdays": ["2027-01-05"]}]}]})"));
        const Ran bad = run(import, file);
        COMPARE_EXIT(bad, 1);
        QVERIFY2(bad.problem().contains(QStringLiteral("第 4 行：2027-01-05 本来就是工作日")),
                 qPrintable(bad.problem()));
        QFile document(file[0]);
        QVERIFY(document.open(QIODevice::ReadOnly));
        tests::writeFile(file[0],
                         QString::fromUtf8(document.readAll())
                             .replace(QStringLiteral("2027-01-05"), QStringLiteral("2027-01-09")));
        const auto done = ask(import, file)[0];
        QCOMPARE(done[QStringLiteral("changed")].toArray(), QJsonArray{2027});
        const auto due = ask(QStringLiteral("calendar due --from 2026-12-25 --workdays 5"))[0];
        QCOMPARE(due[QStringLiteral("due")].toString(), QStringLiteral("2027-01-05"));
        QVERIFY(!due[QStringLiteral("provisional")].toBool());
        const Ran doctor = run(QStringLiteral("doctor"));
        COMPARE_EXIT(doctor, 0);
    }

    // A changed year has to be confirmed again; until then its due days are provisional.
    void aYearIsChangedAndConfirmed() {
        const QString change = QStringLiteral("calendar change 2026 国庆节 --from 2026-10-01 --to "
                                              "2026-10-08 --makeup 2026-10-10 --reason 通知有改动");
        const auto changed = ask(change);
        QVERIFY(!changed[0][QStringLiteral("confirmed")].toBool());
        QCOMPARE(changed[0][QStringLiteral("holidays")].toArray().size(), 7); // in its place
        QCOMPARE(changed[0][QStringLiteral("working_days")].toInt(), 246); // one rest day more, one
                                                                           // day of work less
        const auto confirmed =
            ask(QStringLiteral("calendar confirm 2026 --basis 国务院办公厅通知 --reason 已核对"));
        QCOMPARE(confirmed[0][QStringLiteral("working_days")].toInt(), 246);
        QVERIFY(ask(QStringLiteral("calendar show --year 2026"))[0][QStringLiteral("confirmed")]
                    .toBool());
        const auto dropped =
            ask(QStringLiteral("calendar change 2026 国庆节 --drop --reason 试一试"));
        QCOMPARE(dropped[0][QStringLiteral("holidays")].toArray().size(), 6);
        const Ran none =
            run(QStringLiteral("calendar change 2026 劳模节 --drop --reason 没有这个"));
        COMPARE_EXIT(none, 1);
        QVERIFY(none.problem().contains(QStringLiteral("劳模节")));
        COMPARE_EXIT(run(QStringLiteral("calendar change 2026 国庆节 --reason 没有日子")), 2);
        COMPARE_EXIT(
            run(QStringLiteral("calendar change 2031 元旦 --from 2031-01-01 --reason 没有这一年")),
            1);
        COMPARE_EXIT(run(QStringLiteral("calendar confirm x --basis 甲 --reason 乙")), 2);
    }
};

QTEST_GUILESS_MAIN(TestCalendarCommands)
#include "test_calendar_commands.moc"
