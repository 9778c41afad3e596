// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "tests/app/cli/program_run.h"
#include "tests/app/cli/shapes.h"

using namespace sizao;
using tests::Ran;

// What the program says without a vault: help, and how it answers mistakes.
class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void everyCommandHasItsHelp_data() {
        QTest::addColumn<QString>("name");
        for (const auto& command : cli::commands())
            QTest::newRow(command->manual().name) << QString::fromLatin1(command->manual().name);
    }
    void everyCommandHasItsHelp() {
        QFETCH(QString, name);
        const Ran ran = tests::runProgram({QStringLiteral("help"), name});
        COMPARE_EXIT(ran, 0);
        QCOMPARE(ran.err, QByteArray());
        const QString text = ran.text();
        QStringList parts{QStringLiteral("sizaoctl ") + name, QStringLiteral("退出码"),
                          QStringLiteral("示例"), QStringLiteral("加 --json 时的输出")};
        for (const cli::Option& option : cli::findCommand(name)->manual().options)
            parts << QStringLiteral("--") + QLatin1String(option.name);
        for (const cli::Option& option : cli::globalOptions())
            parts << QStringLiteral("\n  --") + QLatin1String(option.name);
        for (const QString& part : parts)
            QVERIFY2(text.contains(part), qPrintable(part));
        for (const auto& option : cli::findCommand(name)->manual().options)
            QVERIFY2(*option.help != '\0', option.name);
        QCOMPARE(tests::runProgram({name, QStringLiteral("--help")}).out, ran.out);
    }

    void everyShapeIsDocumented() {
        const tests::Shapes shapes(QStringLiteral(SIZAOCTL_JSON));
        QStringList names;
        for (const auto& command : cli::commands())
            names.append(QLatin1String(command->manual().name));
        QStringList sections = shapes.sections();
        std::sort(names.begin(), names.end());
        std::sort(sections.begin(), sections.end());
        QCOMPARE(sections, names);
        for (const QString& section : std::as_const(sections))
            for (const QJsonObject& example : shapes.examples(section))
                QVERIFY2(!example.isEmpty(), qPrintable(section)); // not valid JSON
    }

    void generalHelpNamesEveryCommand() {
        const Ran ran = tests::runProgram({QStringLiteral("--help")});
        COMPARE_EXIT(ran, 0);
        for (const auto& command : cli::commands())
            QVERIFY(ran.text().contains(QStringLiteral("\n  ")
                                        + QLatin1String(command->manual().name)));
        QCOMPARE(tests::runProgram({QStringLiteral("help")}).out, ran.out);
        const Ran version = tests::runProgram({QStringLiteral("--version")});
        COMPARE_EXIT(version, 0);
        QVERIFY(version.text().startsWith(QStringLiteral("sizaoctl ")));
    }

    void mistakesEndWithTwo_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << ""
                                 << "--help";
        QTest::newRow("unknown command") << "recrods"
                                         << "是否要用 records";
        QTest::newRow("help of an unknown one") << "help recrods"
                                                << "是否要用 records";
        QTest::newRow("far from any") << "qqqqqqqqq"
                                      << "--help";
        QTest::newRow("unknown option") << "signals --tear RED"
                                        << "是否要用 --tier";
        QTest::newRow("passphrase as argument") << "signals --passphrase secret"
                                                << "是否要用 --passphrase-file";
        QTest::newRow("no vault") << "signals"
                                  << "--vault";
        QTest::newRow("operand missing") << "record --vault x"
                                         << "sizaoctl record";
        QTest::newRow("one too many") << "record --vault x A B"
                                      << "B";
        QTest::newRow("required option") << "init --vault x --agency-word y --user z"
                                         << "--organisation";
        QTest::newRow("date") << "signals --vault x --on 2026-2-1"
                              << "2026-2-1";
        QTest::newRow("tier") << "signals --vault x --tier BLUE"
                              << "ORANGE";
        QTest::newRow("not an id") << "record --vault x 123"
                                   << "123";
        QTest::newRow("number") << "records --vault x --limit many"
                                << "many";
        QTest::newRow("place") << "records --vault x --after there"
                               << "there";
        QTest::newRow("two subjects")
            << "enter --vault x --person a --unit b --occurred 2026-01-01 "
               "--channel C01 --indicator BX01 --level 1 --facts f"
            << "--unknown-subject";
        QTest::newRow("level alone") << "verify-record --vault x 01KB2Q0Z9T3M5V7X9B1D3F5H7J "
                                        "--conclusion VERIFIED --verifier a --verifier b "
                                        "--evidence e --level 1"
                                     << "--indicator";
        QTest::newRow("prefix too short") << "dismiss --vault x 12345 --proposer a --reason r "
                                             "--reason-code TOLERANCE"
                                          << "6";
        QTest::newRow("role without name") << "officers --vault x --role HANDLER"
                                           << "--add";
        QTest::newRow("error file of two") << "import --vault x --error-file e a.csv b.csv"
                                           << "--error-file";
        QTest::newRow("language") << "--language fr --help"
                                  << "zh_CN";
    }
    void mistakesEndWithTwo() {
        QFETCH(QString, line);
        QFETCH(QString, says);
        const Ran ran = tests::runProgram(line.split(u' ', Qt::SkipEmptyParts));
        COMPARE_EXIT(ran, 2);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.problem().contains(says), qPrintable(ran.problem()));
    }

    void outputThatIsLostIsNoSuccess() {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(SIZAOCTL), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }

    void missingVaultEndsWithThree() {
        const Ran ran = tests::runProgram(
            {QStringLiteral("--vault"), QStringLiteral("/nowhere.sizao"), QStringLiteral("cases")});
        COMPARE_EXIT(ran, 3);
        QVERIFY(ran.problem().contains(QStringLiteral("/nowhere.sizao")));
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "test_help.moc"
