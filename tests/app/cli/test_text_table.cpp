// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_text.h"
#include "app/cli/sheet_text.h"
#include "app/cli/text_table.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using cli::Align;
using cli::displayWidth;

class TestTextTable : public QObject {
    Q_OBJECT
private slots:
    void measuresColumns_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("letters") << QStringLiteral("YL03") << 4;
        QTest::newRow("characters") << QStringLiteral("依据单") << 6;
        QTest::newRow("full-width signs") << QStringLiteral("（１）：") << 8;
        QTest::newRow("grade") << QStringLiteral("Ⅳ级") << 3;
        QTest::newRow("beyond the first plane") << QStringLiteral("𠮷") << 2;
        QTest::newRow("combining mark") << QStringLiteral("e\u0301") << 1;
        QTest::newRow("zero width") << QStringLiteral("a\u200Bb") << 2;
    }
    void measuresColumns() {
        QFETCH(QString, text);
        QFETCH(int, columns);
        QCOMPARE(displayWidth(text), columns);
    }

    void shortens() {
        QCOMPARE(cli::shortened(QStringLiteral("上班时间"), 8), QStringLiteral("上班时间"));
        QCOMPARE(cli::shortened(QStringLiteral("上班时间"), 7), QStringLiteral("上班时…"));
        QCOMPARE(cli::shortened(QStringLiteral("上班时间"), 6), QStringLiteral("上班…"));
        QCOMPARE(cli::shortened(QStringLiteral("a\nb"), 8), QStringLiteral("a b"));
        rc::check("never wider than asked", [](int size) {
            const int columns = 1 + std::abs(size % 40);
            const QString text = QStringLiteral("住建局 abc，𠮷").repeated(1 + std::abs(size % 5));
            RC_ASSERT(displayWidth(cli::shortened(text, columns)) <= columns);
        });
    }

    void alignsByWidth() {
        cli::TextTable table({{QStringLiteral("姓名")}, {QStringLiteral("分"), Align::Right}});
        table.add({QStringLiteral("张伟"), QStringLiteral("7.200")});
        table.add({QStringLiteral("欧阳晓雯"), QStringLiteral("12.000")});
        QCOMPARE(table.toText(), QStringLiteral("姓名          分\n"
                                                "--------  ------\n"
                                                "张伟       7.200\n"
                                                "欧阳晓雯  12.000"));
    }

    void labelsWithoutEmptyOnes() {
        QCOMPARE(cli::labelled({{QStringLiteral("对象"), QStringLiteral("张伟")},
                                {QStringLiteral("理由"), QString()},
                                {QStringLiteral("来源编号"), QStringLiteral("7")}}),
                 QStringLiteral("对象      张伟\n来源编号  7"));
    }

    void writesPoints_data() {
        QTest::addColumn<qint64>("points");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64{0} << "0.000";
        QTest::newRow("small") << qint64{5} << "0.005";
        QTest::newRow("usual") << qint64{12'975} << "12.975";
        QTest::newRow("negative") << qint64{-1'050} << "-1.050";
    }
    void writesPoints() {
        QFETCH(qint64, points);
        QFETCH(QString, text);
        QCOMPARE(cli::pointsText(points), text);
        QCOMPARE(cli::hundredthsText(125), QStringLiteral("1.25"));
    }

    void writesWholeSheets() {
        domain::ComputationSheet sheet;
        sheet.model = QStringLiteral("M-ZF");
        sheet.thresholds = {6000, 9000, 12000};
        sheet.score = 7200;
        sheet.tier = domain::Tier::Yellow;
        sheet.missing_to_next = 1800;
        domain::SheetLine line;
        line.indicator = QStringLiteral("BX01");
        line.facts = QStringLiteral("超标准接待");
        line.points = 7200;
        line.counted = 7200;
        line.score_without = 0;
        sheet.lines = {line};
        sheet.categories = {{QStringLiteral("BX"), QStringLiteral("八项规定"), 7200, {}, 7200}};
        sheet.window_days = 365;
        sheet.asof_day = sheet.knowledge_day = base::Day(20'000);
        sheet.not_counted = {
            {{}, sheet.asof_day - 400, QStringLiteral("YL03"), domain::NotCounted::OutsideWindow}};
        const QString text = cli::toText(sheet, QStringLiteral("张伟 G0001"));
        for (const char* part :
             {"张伟 G0001", "M-ZF", "黄 6.000，橙 9.000，红 12.000", "BX01", "超标准接待", "7.200",
              "八项规定", "已超出计分期（满 365 天）", "400", "差 1.800 分"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        sheet.not_counted.clear();
        sheet.tier = domain::Tier::Red;
        const QString red = cli::toText(sheet, QString());
        QVERIFY(!red.contains(QStringLiteral("四、")));
        QVERIFY(!red.contains(QStringLiteral("差 ")));
    }

    void readsItsOwnKeys() {
        rc::check("key there and back", [](qint32 day, qint64 seq) {
            const auto first = *base::Day::fromCivil(1900, 1, 1);
            const service::RecordKey key{first + std::abs(day % 100'000),
                                         std::abs(seq % 1'000'000)};
            const auto back = cli::keyFrom(cli::keyText(key));
            RC_ASSERT(back.has_value());
            RC_ASSERT(back->found_on == key.found_on && back->seq == key.seq);
        });
        for (const char* wrong : {"", "2026-03-05", "2026-03-05:", ":1", "2026-13-05:1", "x:1"})
            QVERIFY2(!cli::keyFrom(QLatin1String(wrong)), wrong);
    }
};

QTEST_GUILESS_MAIN(TestTextTable)
#include "test_text_table.moc"
