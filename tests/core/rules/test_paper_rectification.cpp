// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/paper_rectification.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using base::Day;
using rules::CaptureFault;
using rules::ReportText;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

ReportText anyReport() {
    const auto signs =
        *rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(0x4e00, 0x4e0a));
    return ReportText(QString::fromUtf16(signs.data(), static_cast<qsizetype>(signs.size())));
}

} // namespace

class TestPaperRectification : public QObject {
    Q_OBJECT
private slots:
    void reports_data();
    void reports();
    void whatIsCompared();
    void sharesOfRuns();
    void onTheThreshold();
    void likenessIsAMeasure();
    void captures_data();
    void captures();
};

void TestPaperRectification::reports_data() {
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("word for word")
        << text("已于3月2日召开专题会议，重新排定窗口值班表，并抽查12次，未再发现缺岗。") << true;
    QTest::newRow("other dates and counts, full width")
        << text("已于１１月１５日召开专题会议 , 重新排定窗口值班表，并抽查８次，未再发现缺岗！")
        << true;
    QTest::newRow("a word changed")
        << text("已于3月2日召开专题会议，重新排定大厅值班表，并抽查12次，未再发现缺岗。") << true;
    QTest::newRow("half of it is new")
        << text("已于3月2日召开专题会议，对三名责任人谈话提醒，群众回访满意率百分之九十五。")
        << false;
    QTest::newRow("something else")
        << text("退还违规发放的值班补贴，修订财务报销制度，由财务科逐笔复核后入账。") << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestPaperRectification::reports() {
    QFETCH(QString, other);
    const ReportText one(
        text("已于3月2日召开专题会议，重新排定窗口值班表，并抽查12次，未再发现缺岗。"));
    QTEST(rules::nearlySame(one, ReportText(other)), "same");
    QTEST(rules::nearlySame(ReportText(other), one), "same");
}

void TestPaperRectification::whatIsCompared() {
    QCOMPARE(ReportText(text("１２月３日，抽查 ABC！")).characters(), 9); // 0月0日抽查abc
    QCOMPARE(ReportText(text("12月3日抽查abc")).shingles(),
             ReportText(text("7月28日，抽查ＡＢＣ。")).shingles());
    QCOMPARE(ReportText(text("𠮷田𠮷")).characters(), 3); // beyond sixteen bits
    QCOMPARE(ReportText(text("甲乙")).shingles().size(), 0U);
    QCOMPARE(ReportText(text("甲甲甲甲甲")).shingles().size(), 1U);
    // Everybody writes it, so it says nothing about anybody.
    QVERIFY(!rules::nearlySame(ReportText(text("已整改完毕。")), ReportText(text("已整改完毕。"))));
}

void TestPaperRectification::sharesOfRuns() {
    const ReportText one(text("甲乙丙丁")); // 甲乙丙, 乙丙丁
    QCOMPARE(rules::likeness(one, one), 100);
    QCOMPARE(rules::likeness(one, ReportText(text("乙丙丁"))), 50);
    QCOMPARE(rules::likeness(one, ReportText(text("乙丙丁戊"))), 33);
    QCOMPARE(rules::likeness(one, ReportText(text("丙丁戊己"))), 0);
    QCOMPARE(rules::likeness(one, ReportText(text("甲乙"))), 0);
    QCOMPARE(rules::likeness(ReportText(QString()), ReportText(QString())), 0);
}

void TestPaperRectification::onTheThreshold() {
    const auto counted = [](int from, int count) {
        QString signs;
        for (int i = 0; i < count; ++i)
            signs += QChar(0x4e00 + from + i);
        return ReportText(signs);
    };
    QCOMPARE(rules::likeness(counted(0, 22), counted(0, 16)), 70); // 14 of 20 runs
    QVERIFY(!rules::nearlySame(counted(0, 22), counted(0, 16)));   // 16 characters are too few
    QCOMPARE(rules::likeness(counted(0, 32), counted(0, 23)), 70); // 21 of 30
    QVERIFY(rules::nearlySame(counted(0, 32), counted(0, 23)));
    QCOMPARE(rules::likeness(counted(0, 102), counted(0, 71)), 69); // 69 of 100
    QVERIFY(!rules::nearlySame(counted(0, 102), counted(0, 71)));
    QCOMPARE(rules::likeness(counted(0, 20), counted(0, 20)), 100);
    QVERIFY(rules::nearlySame(counted(0, 20), counted(0, 20)));
    QVERIFY(!rules::nearlySame(counted(0, 19), counted(0, 19)));
}

void TestPaperRectification::likenessIsAMeasure() {
    QVERIFY(rc::check("the same both ways, and most like itself", [] {
        const ReportText a = anyReport();
        const ReportText b = anyReport();
        RC_ASSERT(rules::likeness(a, b) == rules::likeness(b, a));
        RC_ASSERT(rules::likeness(a, b) >= 0 && rules::likeness(a, b) <= 100);
        RC_ASSERT(rules::likeness(a, a) == (a.shingles().empty() ? 0 : 100));
        // Whether it is nearly the same is what the measure says, however that is found out.
        const bool isLong =
            std::min(a.characters(), b.characters()) >= rules::leastComparedCharacters;
        RC_ASSERT(rules::nearlySame(a, b)
                  == (isLong && rules::likeness(a, b) >= rules::nearlySamePercent));
    }));
}

void TestPaperRectification::captures_data() {
    QTest::addColumn<int>("captured"); // days after the issue
    QTest::addColumn<int>("fault");    // -1: none
    QTest::newRow("the day before the issue") << -1 << int(CaptureFault::BeforeIssue);
    QTest::newRow("the day of the issue") << 0 << -1;
    QTest::newRow("the day of the report") << 10 << -1;
    QTest::newRow("the day after the report") << 11 << int(CaptureFault::AfterReport);
}

void TestPaperRectification::captures() {
    QFETCH(int, captured);
    QFETCH(int, fault);
    const Day issued(20'000);
    domain::RectItem item;
    item.issued_on = issued;
    domain::Proof proof;
    QVERIFY(!rules::captureFault(item, proof, issued + 10)); // no day, no fault
    proof.captured_on = issued + captured;
    const auto found = rules::captureFault(item, proof, issued + 10);
    QCOMPARE(found ? int(*found) : -1, fault);
    // Not reported yet: nothing is too young.
    if (captured > 10)
        QVERIFY(!rules::captureFault(item, proof, {}));
}

QTEST_GUILESS_MAIN(TestPaperRectification)
#include "test_paper_rectification.moc"
