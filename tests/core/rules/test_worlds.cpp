// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/worlds.h"
#include "tests/support/shared_data.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace sizao;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString ownWorlds() {
    return QStringLiteral(SIZAO_SOURCE_DIR) + QStringLiteral("/tests/data/worlds");
}

} // namespace

class TestWorlds : public QObject {
    Q_OBJECT
private slots:
    void goldenWorlds();
    void ownWorlds_data();
    void ownWorlds();
    void differencesAreSeen_data();
    void differencesAreSeen();
    void foreignFileIsRefused();
};

static void expectClean(const std::vector<rules::WorldReport>& reports, int atLeastRun) {
    int run = 0;
    for (const rules::WorldReport& report : reports) {
        if (report.skipped) {
            qInfo("%s skipped: %s", qPrintable(report.id), qPrintable(report.skipped_why));
            continue;
        }
        ++run;
        for (const QString& difference : report.differences)
            qWarning("%s: %s", qPrintable(report.id), qPrintable(difference));
        QVERIFY2(report.differences.isEmpty(), qPrintable(report.id));
        QVERIFY(report.compared > 0);
    }
    QVERIFY(run >= atLeastRun);
}

void TestWorlds::goldenWorlds() {
    const QString path = support::sharedPath(QStringLiteral("reference/warning_golden.json"));
    SIZAO_NEEDS_SHARED(path);
    const auto reports = rules::runWorlds(contentOf(path));
    QVERIFY(reports.has_value());
    expectClean(*reports, 10);
}

void TestWorlds::ownWorlds_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(::ownWorlds());
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestWorlds::ownWorlds() {
    QFETCH(QString, path);
    const auto reports = rules::runWorlds(contentOf(path));
    QVERIFY(reports.has_value());
    expectClean(*reports, 1);
    for (const rules::WorldReport& report : *reports)
        QVERIFY2(!report.skipped, qPrintable(report.id));
}

// The runner itself: every kind of expectation is really compared.
void TestWorlds::differencesAreSeen_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("points") << QByteArray("\"factor\": 200") << QByteArray("\"factor\": 201");
    QTest::newRow("score") << QByteArray("\"score\": 5000") << QByteArray("\"score\": 5001");
    QTest::newRow("live") << QByteArray("\"live\": 0") << QByteArray("\"live\": 1");
    QTest::newRow("counted") << QByteArray("\"counted\": 0") << QByteArray("\"counted\": 1");
    QTest::newRow("signal missing")
        << QByteArray("\"signals\": [\n") << QByteArray("\"signals\": [], \"was\": [\n");
}

void TestWorlds::differencesAreSeen() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray json = contentOf(::ownWorlds() + QStringLiteral("/habit_ceilings.json"));
    QVERIFY(json.contains(before));
    const auto reports = rules::runWorlds(json.replace(before, after));
    QVERIFY(reports.has_value());
    int differences = 0;
    for (const rules::WorldReport& report : *reports)
        differences += static_cast<int>(report.differences.size());
    QVERIFY(differences > 0);
}

void TestWorlds::foreignFileIsRefused() {
    QVERIFY(!rules::runWorlds("{}").has_value());
    QVERIFY(!rules::runWorlds("no json").has_value());
}

QTEST_GUILESS_MAIN(TestWorlds)
#include "test_worlds.moc"
