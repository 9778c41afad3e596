// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/duplicates.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::rules;

namespace {

DuplicateTraits traits() {
    return {base::Day(100), QStringLiteral("YL03"), QStringLiteral("督〔2026〕7号"),
            QStringLiteral("上班时间炒股被当场查实")};
}

} // namespace

class TestDuplicates : public QObject {
    Q_OBJECT
private slots:
    void gramsByHand_data();
    void gramsByHand();
    void theThresholdIsThreeFifths();
    void commonGramsAreSymmetric();
    void families();
    void signs_data();
    void signs();
};

// Counted on paper.
void TestDuplicates::gramsByHand_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("both");
    QTest::addColumn<int>("either");
    const auto row = [](const char* name, const char16_t* a, const char16_t* b, int both,
                        int either) {
        QTest::newRow(name) << QString::fromUtf16(a) << QString::fromUtf16(b) << both << either;
    };
    row("equal", u"abcd", u"abcd", 2, 2);
    row("abc bcd | bcd cde", u"abcd", u"bcde", 1, 3);
    row("a gram counts once", u"aaaaaa", u"aaa", 1, 1);
    row("nothing in common", u"甲乙丙丁", u"戊己庚", 0, 3);
    row("上班时 班时间 时间炒 间炒股 | 上班时 班时间 时间打 间打牌", u"上班时间炒股",
        u"上班时间打牌", 2, 6);
    row("marks and blanks do not count", u"上班、时间：炒 股。", u"上班时间炒股", 4, 4);
    row("width and case do not count", u"ＡＢＣ１２", u"abc12", 3, 3);
    row("two letters are one gram", u"迟到", u"迟到", 1, 1);
    row("another short text", u"迟到", u"早退", 0, 2);
    row("a short one within a long one", u"迟到", u"迟到了", 0, 2);
    row("beyond the basic plane: one letter each", u"𠀀𠀁𠀂𠀃", u"𠀀𠀁𠀂", 1, 2);
    row("empty", u"", u"", 0, 0);
    row("marks alone", u"……", u"——", 0, 0);
}

void TestDuplicates::gramsByHand() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, both);
    QFETCH(int, either);
    const CommonGrams common = commonGrams(a, b);
    QCOMPARE(common.both, both);
    QCOMPARE(common.either, either);
}

void TestDuplicates::theThresholdIsThreeFifths() {
    QVERIFY((CommonGrams{3, 5}).isAlike());
    QVERIFY(!(CommonGrams{2, 4}).isAlike());
    QVERIFY((CommonGrams{60, 100}).isAlike());
    QVERIFY(!(CommonGrams{599, 1000}).isAlike());
    QVERIFY(!(CommonGrams{0, 0}).isAlike()); // two empty texts say nothing
    QCOMPARE((CommonGrams{2, 3}).percent(), 66);
    QCOMPARE(CommonGrams().percent(), 0);
}

void TestDuplicates::commonGramsAreSymmetric() {
    QVERIFY(rc::check("symmetric, and a text is like itself", [] {
        const auto text = [] {
            return QString::fromStdU16String(*rc::gen::container<std::u16string>(
                rc::gen::element(u'甲', u'乙', u'丙', u'，', u'a', u'A')));
        };
        const QString a = text();
        const QString b = text();
        RC_ASSERT(commonGrams(a, b) == commonGrams(b, a));
        const CommonGrams own = commonGrams(a, a);
        RC_ASSERT(own.both == own.either);
        RC_ASSERT(commonGrams(a, b).both <= own.both);
    }));
}

void TestDuplicates::families() {
    QVERIFY(isOneFamily(QStringLiteral("YL02"), QStringLiteral("YL03")));
    QVERIFY(isOneFamily(QStringLiteral("YL03"), QStringLiteral("YL03")));
    QVERIFY(!isOneFamily(QStringLiteral("YL03"), QStringLiteral("XL03")));
    QVERIFY(!isOneFamily(QStringLiteral("Y03"), QStringLiteral("YL03")));
    QVERIFY(isOneFamily(QString(), QStringLiteral("XL03")));
    QVERIFY(isOneFamily(QStringLiteral("XL03"), QString()));
}

void TestDuplicates::signs_data() {
    QTest::addColumn<DuplicateTraits>("other");
    QTest::addColumn<std::optional<DuplicateSign>>("sign");
    const auto row = [](const char* name, std::optional<DuplicateSign> sign, auto&& spoil) {
        DuplicateTraits other = traits();
        spoil(other);
        QTest::newRow(name) << other << sign;
    };
    using Sign = std::optional<DuplicateSign>;
    const Sign number = DuplicateSign::DocumentNumber;
    const Sign wording = DuplicateSign::Wording;
    row("the same in all", number, [](DuplicateTraits&) {});
    row("other words, same number", number,
        [](DuplicateTraits& t) { t.facts = QStringLiteral("另一件事情"); });
    row("number in other case and with blanks", number, [](DuplicateTraits& t) {
        t.external_id = u' ' + t.external_id + u' ';
        t.facts.clear();
    });
    row("same words, other number", wording,
        [](DuplicateTraits& t) { t.external_id = QStringLiteral("督〔2026〕8号"); });
    row("no number", wording, [](DuplicateTraits& t) { t.external_id.clear(); });
    row("neither", std::nullopt, [](DuplicateTraits& t) {
        t.external_id.clear();
        t.facts = QStringLiteral("会议迟到");
    });
    for (const int apart : {-3, 3})
        row(apart < 0 ? "three days before" : "three days after", number,
            [&](DuplicateTraits& t) { t.occurred_on = t.occurred_on + apart; });
    for (const int apart : {-4, 4})
        row(apart < 0 ? "four days before" : "four days after", std::nullopt,
            [&](DuplicateTraits& t) { t.occurred_on = t.occurred_on + apart; });
    row("another family", std::nullopt,
        [](DuplicateTraits& t) { t.indicator = QStringLiteral("XL01"); });
    row("not yet assigned", number, [](DuplicateTraits& t) { t.indicator.clear(); });
}

void TestDuplicates::signs() {
    QFETCH(DuplicateTraits, other);
    QFETCH(std::optional<DuplicateSign>, sign);
    QVERIFY(duplicateSign(traits(), other) == sign);
    QVERIFY(duplicateSign(other, traits()) == sign);
    DuplicateTraits bare = traits();
    bare.external_id.clear();
    other.external_id = QStringLiteral(" ");
    QVERIFY(duplicateSign(bare, other) != DuplicateSign::DocumentNumber);
}

QTEST_GUILESS_MAIN(TestDuplicates)
#include "test_duplicates.moc"
