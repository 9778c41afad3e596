// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_sheets.h"
#include "ui/print/painting.h"
#include "ui/print/score_mark.h"
#include "ui/print/sheet_text.h"
#include "ui/print/sheet_window.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::print;
using domain::ComputationSheet;
using domain::NotCounted;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

// The words of a sheet: why a fact counts or not, and factors that give the points.
class TestSheetWords : public QObject {
    Q_OBJECT
private slots:
    void theWindowNamesBothDays();
    void lateSheetsNameBothDays();
    void everyLineLiesInTheWindowItNames();
    void reasonsWithTheirDays();
    void manyReasonsAreCounted();
    void comparableSubjects();
    void factorsAreThoseOfTheLighterVersion();
    void labelsOfCloseThresholdsStandApart();
    void theMarkKnowsItsUnit();
};

void TestSheetWords::theWindowNamesBothDays() {
    const QStringList texts = windowTexts(support::sampleSheet(3));
    QCOMPARE(texts.size(), 1);
    QVERIFY2(texts[0].startsWith(text("2025-11-21 至 2026-11-20，首尾都算，共 365 天")),
             qPrintable(texts[0]));
    QVERIFY(windowTexts(ComputationSheet()).isEmpty() || ComputationSheet().window_days > 0);
}

void TestSheetWords::lateSheetsNameBothDays() {
    ComputationSheet sheet = support::sampleSheet(3);
    sheet.knowledge_day = sheet.asof_day + 30;
    sheet.lines[1].verified_on = sheet.asof_day + 30;
    const QString all = windowTexts(sheet).join(u'\n');
    for (const char* part : {"信号日是 2026-12-20", "应当计入的 2026-11-20", "窗口也到 2026-11-20"})
        QVERIFY2(all.contains(text(part)), qPrintable(all));
    const domain::SheetLine& late = sheet.lines[1];
    QVERIFY(all.contains(late.occurred_on.toIso() + text(" 的") + late.indicator_name));
    QVERIFY(all.contains(text("事发后 %1 天").arg(late.verified_on - late.occurred_on)));
    QVERIFY(!all.contains(sheet.lines[0].occurred_on.toIso()));
}

// Whoever counts in a calendar finds each line inside and each fact left out outside.
void TestSheetWords::everyLineLiesInTheWindowItNames() {
    QVERIFY(rc::check("lines inside, others outside", [] {
        const ComputationSheet sheet =
            support::sampleSheet(*rc::gen::inRange(1, 60), *rc::gen::arbitrary<bool>());
        RC_ASSERT(sheet.asof_day - sheet.windowFrom() + 1 == sheet.window_days);
        for (const domain::SheetLine& line : sheet.lines) {
            RC_ASSERT(line.occurred_on >= sheet.windowFrom());
            RC_ASSERT(line.occurred_on <= sheet.asof_day);
            RC_ASSERT(line.drops_out > sheet.asof_day);
            RC_ASSERT(line.drops_out - line.occurred_on == sheet.window_days);
            RC_ASSERT(ageText(line)
                      == QStringLiteral("%1 天").arg(sheet.asof_day - line.occurred_on));
        }
        for (const domain::SheetNotCounted& fact : sheet.not_counted)
            RC_ASSERT(fact.occurred_on < sheet.windowFrom());
    }));
}

void TestSheetWords::reasonsWithTheirDays() {
    ComputationSheet sheet = support::sampleSheet(2);
    const auto add = [&](int daysAgo, NotCounted reason) {
        sheet.not_counted.push_back({{}, sheet.asof_day - daysAgo, text("YL03"), reason});
    };
    sheet.not_counted.clear();
    add(365, NotCounted::OutsideWindow);
    add(400, NotCounted::OutsideWindow);
    add(364, NotCounted::OtherTrack);
    add(-8, NotCounted::AfterDay);
    add(20, NotCounted::Retracted);
    const QStringList texts = notCountedTexts(sheet, 10);
    QCOMPARE(texts.size(), 4);
    QCOMPARE(texts[0], text("已超出计分期（满 365 天） 2 条：2025-11-20 YL03，365 天；"
                            "2025-10-16 YL03，400 天"));
    QVERIFY2(texts[1].startsWith(text("另行累计")), qPrintable(texts[1]));
    QCOMPARE(texts[2], text("晚于计算日 1 条：2026-11-28 YL03，晚 8 天"));
    QCOMPARE(texts[3], text("已撤销 1 条：2026-10-31 YL03"));
}

void TestSheetWords::manyReasonsAreCounted() {
    ComputationSheet sheet = support::sampleSheet(2);
    sheet.not_counted.assign(50,
                             {{}, sheet.asof_day - 400, text("YL03"), NotCounted::OutsideWindow});
    const QString few = notCountedTexts(sheet, 40).join(u'\n');
    QVERIFY2(few.contains(text("50 条：")) && few.endsWith(text("另有 10 条，见电子依据单")),
             qPrintable(few));
    QVERIFY(!notCountedTexts(sheet, 50).join(u'\n').contains(text("另有")));
}

void TestSheetWords::comparableSubjects() {
    ComputationSheet sheet = support::sampleSheet(2);
    QVERIFY(contextText(sheet).isEmpty());
    sheet.context = domain::SheetContext{{}, text("正科"), sheet.asof_day, 0, {}, {}, {}};
    QVERIFY(contextText(sheet).contains(text("同类人员（正科）样本不足 10 人，不显示")));
    sheet.context = domain::SheetContext{
        domain::CadreClass::Leading, text("正科"), sheet.asof_day, 37, 1000, 4500, {}};
    QCOMPARE(contextText(sheet),
             text("2026-11-20 同类人员（领导职务，正科）37 人：中位数 1.000 分，第 90 "
                  "百分位 4.500 分。只供参照，不影响本单结果"));
    ComputationSheet unit = support::sampleSheet(2, true);
    unit.context = domain::SheetContext{{}, text("街道"), unit.asof_day, 12, 1000, 4500, 700};
    QVERIFY(contextText(unit).contains(text("同类单位（街道）12 个")));
    QVERIFY(contextText(unit).contains(text("办件 700 件")));
}

// The product of what is printed, rounded as the sheet says, is the points: also where the version
// of the verification is the lighter one.
void TestSheetWords::factorsAreThoseOfTheLighterVersion() {
    ComputationSheet sheet = support::sampleSheet(40);
    int lighter = 0;
    for (domain::SheetLine& line : sheet.lines) {
        if (line.base_points != line.base_at_occurrence)
            ++lighter;
        const QStringList factors = formulaText(line).split(text(" × "));
        const auto number = [&](int i, int digits) {
            QString plain = factors[i];
            const auto have = plain.size() - plain.indexOf(u'.') - 1;
            return plain.remove(u'.').toLongLong()
                   * (digits - have == 2   ? 100
                      : digits - have == 1 ? 10
                                           : 1);
        };
        const qint64 base = (number(0, 3) * number(1, 2) * number(2, 4) + 500'000) / 1'000'000;
        QCOMPARE((base * number(3, 2) + 50) / 100, qint64(line.points));
    }
    // A record of June that was verified in July, under the lighter weight.
    domain::SheetLine line = sheet.lines[0];
    line.weight_at_verifying = 50;
    line.base_at_verifying = line.base_points = line.base_at_occurrence / 2;
    QVERIFY(formulaText(line).contains(text("× 0.50 ×")));
}

void TestSheetWords::labelsOfCloseThresholdsStandApart() {
    QVERIFY(rc::check("labels do not meet", [] {
        const qint64 yellow = 1000 * *rc::gen::inRange(1, 200);
        const qint64 orange = yellow + 1000 * *rc::gen::inRange(1, 40);
        const qint64 red = orange + 1000 * *rc::gen::inRange(1, 40);
        const QRectF bar(20, 0, *rc::gen::inRange(300, 900), 22);
        const auto labels =
            thresholdLabels(bar, {0, {yellow, orange, red}, domain::Tier::None, {}}, textFont());
        for (std::size_t i = 0; i < 3; ++i) {
            RC_ASSERT(labels[i].left() >= bar.left());
            RC_ASSERT(labels[i].right() <= bar.right() + 0.01);
            if (i > 0)
                RC_ASSERT(labels[i].left() > labels[i - 1].right());
        }
    }));
}

void TestSheetWords::theMarkKnowsItsUnit() {
    // 140 / 160 / 180 of a unit: what stands above the bar says per hundred of what.
    const ScoreMark mark{
        166'333, {140'000, 160'000, 180'000}, domain::Tier::Orange, {}, ScoreUnit::PerHundredStaff};
    QCOMPARE(scoreLabel(mark), text("每百人 166.333 分"));
    ScoreMark matters = mark;
    matters.unit = ScoreUnit::PerHundredMatters;
    QCOMPARE(scoreLabel(matters), text("每百件 166.333 分"));
    QCOMPARE(scoreLabel({7200, {6000, 9000, 12000}, domain::Tier::Yellow, {}}), text("7.200 分"));
}

QTEST_MAIN(TestSheetWords)
#include "test_sheet_words.moc"
