// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_letters.h"
#include "tests/ui/print/placed_lines.h"
#include "ui/print/letter_pages.h"

#include <QTest>

#include <rapidcheck.h>
#include <set>

using namespace sizao;
using namespace sizao::print;
using support::block;
using enum documents::BlockKind;

namespace {

constexpr grid::Um near = 60; // a glyph stands in the middle of its cell, give or take

DisplayList laidOut(const documents::Blocks& blocks, const LetterOptions& options = {}) {
    auto list = layOut(blocks, options);
    if (!list)
        qFatal("%s", qPrintable(list.error().message));
    return std::move(*list);
}

PlacedLine lineOf(const DisplayList& list, const QString& text) {
    for (const PageContent& page : list.pages)
        if (const auto line = lineWith(page, text))
            return *line;
    qFatal("no line “%s”", qPrintable(text));
}

int pageOf(const DisplayList& list, const QString& text) {
    for (std::size_t page = 0; page < list.pages.size(); ++page)
        if (lineWith(list.pages[page], text))
            return static_cast<int>(page) + 1;
    return 0;
}

std::vector<Rule> redRules(const PageContent& page) {
    std::vector<Rule> rules;
    for (const Rule& rule : page.rules)
        if (rule.ink == Ink::Red)
            rules.push_back(rule);
    return rules;
}

// As many lines of text as that.
documents::Blocks textOfLines(int lines) {
    documents::Blocks blocks;
    for (int i = 0; i < lines; ++i)
        blocks.push_back(block(Body, QStringLiteral("正文第%1行").arg(i + 1)));
    return blocks;
}

bool isNear(grid::Um a, grid::Um b) {
    return std::abs(a - b) <= near;
}

} // namespace

// Where the blocks of a letter come to stand (design, sections 1.1 and 1.2).
class TestLetterPages : public QObject {
    Q_OBJECT
private slots:
    void twentyTwoLinesOfTwentyEight();
    void fullHead();
    void marksOfTheHead_data();
    void marksOfTheHead();
    void reportToASuperior();
    void severalAgencies();
    void letterForm();
    void levelsHaveTheirFaces();
    void attachmentNotes();
    void sealedSignature();
    void plainSignature_data();
    void plainSignature();
    void signatureIsNeverAlone();
    void headingsStayWithTheirText();
    void attachmentHasItsOwnPage();
    void imprintOnAnEvenPage_data();
    void imprintOnAnEvenPage();
    void pageNumbers();
    void formSheet();
    void tableHeadsAreRepeated();
    void headsInsideATableAreRows();
    void tableBelowATitle();
    void rowHigherThanAPage();
    void watermarkIsNoText();
    void everyCharacterIsPlaced();
};

void TestLetterPages::twentyTwoLinesOfTwentyEight() {
    const auto list = laidOut({block(Recipient, QStringLiteral("警").repeated(28 * 22 * 2))});
    QCOMPARE(list.pages.size(), std::size_t(2));
    const auto lines = linesOn(list.pages[0]);
    QCOMPARE(lines.size(), std::size_t(23)); // and the page number
    for (int i = 0; i < 22; ++i) {
        const PlacedLine& line = lines[static_cast<std::size_t>(i)];
        QCOMPARE(line.text.size(), 28);
        QCOMPARE(gridLineOf(line), i);
        QVERIFY(isNear(line.left, grid::left));
        QVERIFY(isNear(line.right, grid::left + grid::width));
    }
}

void TestLetterPages::fullHead() {
    const auto list = laidOut(
        {block(Agency, QStringLiteral("云江区监察委员会")),
         block(Number, QStringLiteral("云监〔2026〕1号")), block(Title, QStringLiteral("决定")),
         block(Recipient, QStringLiteral("各单位：")), block(Body, QStringLiteral("正文。"))});
    const PageContent& page = list.pages.front();
    const auto agency = lineOf(list, QStringLiteral("云江区监察委员会"));
    QCOMPARE(agency.ink, Ink::Red);
    const grid::Um agencyTop = agency.baseline - agency.size * grid::ascentPermille / 1000;
    QVERIFY(isNear(agencyTop, grid::top + 35'000));
    QVERIFY(isNear(agency.left + agency.right, 2 * grid::left + grid::width));

    const auto number = lineOf(list, QStringLiteral("云监"));
    QVERIFY(std::abs(number.left + number.right - 2 * grid::left - grid::width) < 1'500);
    const grid::Um numberTop = number.baseline - number.size * grid::ascentPermille / 1000;
    const grid::Um twoLines = numberTop - (agencyTop + agency.size);
    QVERIFY(twoLines > 2 * grid::lineHeight && twoLines < 2 * grid::lineHeight + 2'500);

    const auto rules = redRules(page);
    QCOMPARE(rules.size(), std::size_t(1));
    QCOMPARE(rules[0].width, grid::width);
    QCOMPARE(rules[0].left, grid::left);
    QVERIFY(isNear(rules[0].top, numberTop + number.size + 4'000));

    const auto title = lineOf(list, QStringLiteral("决定"));
    QCOMPARE(title.size, grid::size2);
    const grid::Um titleTop = title.baseline - title.size * grid::ascentPermille / 1000;
    const grid::Um below = titleTop - rules[0].top - rules[0].height;
    QVERIFY(below >= 2 * grid::lineHeight - 50 && below < 3 * grid::lineHeight);
    QCOMPARE(gridLineOf(lineOf(list, QStringLiteral("各单位"))), gridLineOf(title) + 2);
    QCOMPARE(gridLineOf(lineOf(list, QStringLiteral("正文"))), gridLineOf(title) + 3);
}

void TestLetterPages::marksOfTheHead_data() {
    QTest::addColumn<QString>("copy");
    QTest::addColumn<QString>("secrecy");
    QTest::addColumn<QString>("urgency");
    QTest::addColumn<int>("urgencyLine");
    QTest::newRow("all") << "000001"
                         << "机密★1年"
                         << "特急" << 2;
    QTest::newRow("no copy number") << ""
                                    << "机密★1年"
                                    << "特急" << 2;
    QTest::newRow("no secrecy") << "000001"
                                << ""
                                << "特急" << 1;
    QTest::newRow("urgency alone") << ""
                                   << ""
                                   << "特急" << 0;
}

void TestLetterPages::marksOfTheHead() {
    QFETCH(QString, copy);
    QFETCH(QString, secrecy);
    QFETCH(QString, urgency);
    documents::Blocks blocks = support::sampleDocument();
    blocks[0].text = copy;
    blocks[1].text = secrecy;
    blocks[2].text = urgency;
    const auto list = laidOut(blocks);
    if (!copy.isEmpty())
        QCOMPARE(gridLineOf(lineOf(list, copy)), 0);
    if (!secrecy.isEmpty())
        QCOMPARE(gridLineOf(lineOf(list, QStringLiteral("机密"))), 1);
    QTEST(gridLineOf(lineOf(list, urgency)), "urgencyLine");
    QVERIFY(isNear(lineOf(list, urgency).left, grid::left));
}

void TestLetterPages::reportToASuperior() {
    documents::Blocks blocks = support::sampleDocument();
    blocks.insert(blocks.begin() + 5, block(Signer, QStringLiteral("签发人：周敏\n签发人：陈立")));
    const auto list = laidOut(blocks);
    const auto line = lineOf(list, QStringLiteral("周敏"));
    QVERIFY(line.text.startsWith(QStringLiteral("云纪警诫")));
    QVERIFY(isNear(line.left, grid::left + grid::halfLeft(2)));
    QVERIFY(isNear(line.right, grid::left + grid::halfLeft(54)));
    // The rule stands below the last of them.
    QVERIFY(redRules(list.pages[0])[0].top > lineOf(list, QStringLiteral("陈立")).baseline);
}

void TestLetterPages::severalAgencies() {
    const auto list = laidOut(support::sampleDocument());
    const auto first = lineOf(list, QStringLiteral("纪律检查"));
    const auto second = lineOf(list, QStringLiteral("云江区监察委员会"));
    QCOMPARE(first.size, second.size);
    QVERIFY(isNear(first.left, second.left));
    QVERIFY(isNear(first.right, second.right));
    QVERIFY(first.right - first.left <= grid::width);
    QVERIFY(isNear(first.left + first.right, 2 * grid::left + grid::width));
}

void TestLetterPages::letterForm() {
    const auto list = laidOut(support::sampleLetter());
    QCOMPARE(list.pages.size(), std::size_t(1));
    const auto agency = lineOf(list, QStringLiteral("纪律检查"));
    const grid::Um agencyTop = agency.baseline - agency.size * grid::ascentPermille / 1000;
    QVERIFY(isNear(agencyTop, 30'000));
    const auto rules = redRules(list.pages[0]);
    QCOMPARE(rules.size(), std::size_t(4));
    QVERIFY(isNear(rules[0].top, agencyTop + agency.size + 4'000));
    QVERIFY(rules[0].height > rules[1].height && rules[2].height < rules[3].height);
    QCOMPARE(rules[3].top + rules[3].height, grid::pageHeight - 20'000);
    for (const Rule& rule : rules) {
        QCOMPARE(rule.width, 170'000);
        QCOMPARE(rule.left, 20'000);
    }
    const auto number = lineOf(list, QStringLiteral("警提"));
    QVERIFY(isNear(number.right, grid::left + grid::width));
    QVERIFY(number.baseline > rules[1].top);
    // No number on the first page, no rules at the copies.
    QVERIFY(!lineWith(list.pages[0], QStringLiteral("—")));
    QVERIFY(std::none_of(list.pages[0].rules.begin(), list.pages[0].rules.end(),
                         [](const Rule& rule) { return rule.ink == Ink::Black; }));
    documents::Blocks longer = support::sampleLetter();
    for (int i = 0; i < 20; ++i)
        longer.insert(longer.begin() + 5, block(Body, QStringLiteral("正文。")));
    const auto two = laidOut(longer);
    QCOMPARE(two.pages.size(), std::size_t(2));
    QVERIFY(redRules(two.pages[1]).empty());
    QVERIFY(lineWith(two.pages[1], QStringLiteral("—2—")));
}

void TestLetterPages::levelsHaveTheirFaces() {
    LetterFonts fonts;
    const auto fontOf = [&](LetterFace face) { return fonts.choose(face, U'一')->font; };
    const int fangSong = fontOf(LetterFace::FangSong);
    const int hei = fontOf(LetterFace::Hei);
    const int kai = fontOf(LetterFace::Kai);
    const auto list = layOut({block(Level1, QStringLiteral("一、事实")),
                              block(Level2, QStringLiteral("（一）时间。三月五日")),
                              block(Level3, QStringLiteral("1. 地点")),
                              block(Level4, QStringLiteral("（1）行为"))},
                             fonts);
    QVERIFY(list);
    const auto lines = linesOn(list->pages[0]);
    QCOMPARE(lines[0].font, hei);
    QCOMPARE(lines[1].font, kai);
    QCOMPARE(lines[2].font, fangSong);
    QCOMPARE(lines[3].font, fangSong);
    for (const PlacedLine& line : lines)
        QVERIFY(line.left >= grid::left + grid::halfLeft(4));
    QVERIFY(hei != fangSong);
}

void TestLetterPages::attachmentNotes() {
    const auto list = laidOut(support::sampleDocument());
    const auto first = lineOf(list, QStringLiteral("附件：1"));
    const auto second = lineOf(list, QStringLiteral("2.关于张伟"));
    const auto third = lineOf(list, QStringLiteral("目录清单"));
    QVERIFY(isNear(first.left, grid::left + grid::halfLeft(4)));
    QVERIFY(std::abs(second.left - grid::left - grid::halfLeft(10)) < 1'500); // below the 1
    QVERIFY(isNear(third.left, grid::left + grid::halfLeft(13)));             // below the words
    QVERIFY(pageOf(list, QStringLiteral("附件：1")) == pageOf(list, QStringLiteral("目录清单")));
}

void TestLetterPages::sealedSignature() {
    const auto list = laidOut({block(Body, QStringLiteral("正文。")),
                               block(SealedSignature, QStringLiteral("云江区纪委监委")),
                               block(Date, QStringLiteral("二〇二六年四月八日"))});
    const auto lines = linesOn(list.pages[0]);
    QCOMPARE(lines.size(), std::size_t(3));
    QVERIFY(isNear(lines[2].right, grid::left + grid::halfLeft(48)));
    QVERIFY(std::abs(lines[1].left + lines[1].right - lines[2].left - lines[2].right) < 200);
    QCOMPARE(gridLineOf(lines[1]), 3); // two lines free: the seal reaches up there
    QCOMPARE(gridLineOf(lines[2]), 4);
    // A name that would run out of the page stays within.
    const auto wide = laidOut({block(SealedSignature, QStringLiteral("云").repeated(24)),
                               block(Date, QStringLiteral("2026年4月8日"))});
    QVERIFY(linesOn(wide.pages[0])[0].right <= grid::left + grid::width + near);
}

void TestLetterPages::plainSignature_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("nameRight"); // half cells from the right edge
    QTest::newRow("name is longer") << QStringLiteral("中共云江区纪律检查委员会") << 4;
    QTest::newRow("date is longer") << QStringLiteral("纪委") << 18;
}

void TestLetterPages::plainSignature() {
    QFETCH(QString, name);
    QFETCH(int, nameRight);
    const auto list = laidOut({block(Body, QStringLiteral("正文。")), block(Signature, name),
                               block(Date, QStringLiteral("二〇二六年八月"))});
    const auto lines = linesOn(list.pages[0]);
    QCOMPARE(gridLineOf(lines[1]), 2);
    QVERIFY(isNear(lines[2].left, lines[1].left + grid::halfLeft(4))); // two characters further
    QVERIFY(isNear(lines[1].right, grid::left + grid::halfLeft(56 - nameRight)));
    QVERIFY(lines[2].right <= grid::left + grid::halfLeft(52) + near);
}

void TestLetterPages::signatureIsNeverAlone() {
    for (int lines = 1; lines < 46; ++lines) {
        documents::Blocks blocks = textOfLines(lines);
        blocks.push_back(block(SealedSignature, QStringLiteral("云江区纪委监委")));
        blocks.push_back(block(Date, QStringLiteral("2026年4月8日")));
        const auto list = laidOut(blocks);
        const int page = pageOf(list, QStringLiteral("纪委监委"));
        QCOMPARE(page, static_cast<int>(list.pages.size()));
        QCOMPARE(page, pageOf(list, QStringLiteral("月8日")));
        QCOMPARE(page, pageOf(list, QStringLiteral("第%1行").arg(lines)));
        if (lines > 1)
            QCOMPARE(page, pageOf(list, QStringLiteral("第%1行").arg(lines - 1)));
    }
}

void TestLetterPages::headingsStayWithTheirText() {
    for (int lines = 18; lines < 24; ++lines) {
        documents::Blocks blocks = textOfLines(lines);
        blocks.push_back(block(Level1, QStringLiteral("一、标题")));
        blocks.push_back(block(Body, QStringLiteral("其后。")));
        const auto list = laidOut(blocks);
        QCOMPARE(pageOf(list, QStringLiteral("标题")), pageOf(list, QStringLiteral("其后")));
    }
}

void TestLetterPages::attachmentHasItsOwnPage() {
    const auto list = laidOut(support::sampleDocument(1));
    const int page = pageOf(list, QStringLiteral("见所附"));
    QCOMPARE(page, pageOf(list, QStringLiteral("此件不公开")) + 1);
    const auto lines = linesOn(list.pages[static_cast<std::size_t>(page - 1)]);
    QCOMPARE(lines[0].text, QStringLiteral("附件1"));
    QCOMPARE(gridLineOf(lines[0]), 0);
    QVERIFY(isNear(lines[0].left, grid::left));
    QCOMPARE(gridLineOf(lines[1]), 2);
    QCOMPARE(lines[1].size, grid::size2);
}

void TestLetterPages::imprintOnAnEvenPage_data() {
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("pages");
    QTest::addColumn<int>("numbered");
    QTest::newRow("short: on the back") << 5 << 2 << 2;
    QTest::newRow("second page has room") << 20 << 2 << 2;
    // 11 lines stand below the head, the imprint takes two and a half.
    QTest::newRow("second page just has room") << 30 << 2 << 2;
    QTest::newRow("second page is full: a blank page, then the imprint") << 33 << 4 << 2;
    QTest::newRow("third page") << 40 << 4 << 4;
}

void TestLetterPages::imprintOnAnEvenPage() {
    QFETCH(int, lines);
    documents::Blocks blocks{block(Agency, QStringLiteral("云江区监察委员会")),
                             block(Number, QStringLiteral("云监〔2026〕1号"))};
    for (const documents::Block& line : textOfLines(lines))
        blocks.push_back(line);
    blocks.push_back(block(CopyTo, QStringLiteral("抄送：区委组织部。")));
    blocks.push_back(block(Printer, QStringLiteral("云江区监委办公室")));
    blocks.push_back(block(PrintDate, QStringLiteral("2026年4月8日印发")));
    const auto list = laidOut(blocks);
    QTEST(static_cast<int>(list.pages.size()), "pages");
    const PageContent& last = list.pages.back();
    const auto copies = lineWith(last, QStringLiteral("抄送"));
    QVERIFY(copies);
    QVERIFY(std::abs(copies->left - grid::left - grid::size4) < near);
    const auto printer = lineWith(last, QStringLiteral("办公室"));
    QVERIFY(printer->text.endsWith(QStringLiteral("印发")));
    QVERIFY(std::abs(printer->right - (grid::left + grid::width - grid::size4)) < near);
    std::vector<int> thickness;
    for (const Rule& rule : last.rules)
        if (rule.ink == Ink::Black)
            thickness.push_back(rule.height);
    QCOMPARE(thickness, (std::vector<int>{350, 250, 350}));
    const Rule& lowest = last.rules.back();
    QCOMPARE(lowest.top + lowest.height / 2, grid::top + grid::height);
    int numbered = 0;
    for (const PageContent& page : list.pages)
        numbered += lineWith(page, QStringLiteral("—")) ? 1 : 0;
    QTEST(numbered, "numbered");
}

void TestLetterPages::pageNumbers() {
    const auto list = laidOut(textOfLines(50));
    QCOMPARE(list.pages.size(), std::size_t(3));
    const auto odd = lineOf(list, QStringLiteral("—1—"));
    const auto even = lineOf(list, QStringLiteral("—2—"));
    QCOMPARE(odd.size, grid::size4);
    constexpr grid::Um bearing = 600; // the ink of a dash is as wide as its cell
    QVERIFY(std::abs(odd.right - (grid::left + grid::width - grid::size4)) < bearing);
    QVERIFY(std::abs(even.left - (grid::left + grid::size4)) < bearing);
    QCOMPARE(odd.baseline - odd.size * grid::ascentPermille / 1000,
             grid::top + grid::height + 7'000);
}

void TestLetterPages::formSheet() {
    const auto list = laidOut(support::sampleSheetForm(3));
    QCOMPARE(list.pages.size(), std::size_t(1));
    QVERIFY(!lineWith(list.pages[0], QStringLiteral("—"))); // one page needs no number
    QCOMPARE(gridLineOf(lineOf(list, QStringLiteral("整改事项清单"))), 0);
    const auto number = lineOf(list, QStringLiteral("云纪整"));
    QVERIFY(isNear(number.right, grid::left + grid::width));
    for (const Rule& rule : list.pages[0].rules) {
        QVERIFY(rule.left >= grid::left - grid::tableRule);
        QVERIFY(rule.left + rule.width <= grid::left + grid::width + grid::tableRule);
    }
    // 备注 is 20 mm high and in the middle of two columns.
    const auto remark = lineOf(list, QStringLiteral("备注"));
    QVERIFY(std::abs(remark.left + remark.right - 2 * grid::left - 62'000) < 200);
}

void TestLetterPages::tableHeadsAreRepeated() {
    const auto list = laidOut(support::sampleSheetForm(60));
    QVERIFY(list.pages.size() > 3);
    for (std::size_t page = 0; page + 1 < list.pages.size(); ++page) {
        const auto heads = lineWith(list.pages[page], QStringLiteral("销号标准"));
        QVERIFY(heads);
        if (page > 0)
            QCOMPARE(linesOn(list.pages[page]).front().text, heads->text);
        for (const PlacedLine& line : linesOn(list.pages[page]))
            QVERIFY(line.text.contains(u'—') || line.baseline < grid::top + grid::height);
    }
    for (int row = 1; row <= 60; ++row) // none is lost, none is cut
        QCOMPARE(pageOf(list, QStringLiteral("%1次抽查").arg(row)) > 0, true);
}

void TestLetterPages::headsInsideATableAreRows() {
    documents::Blocks form = support::sampleSheetForm(40);
    documents::Table& table = form[2].table;
    table.rows.insert(table.rows.begin(), {{{QStringLiteral("单位"), 5, true}}, false, 0});
    const auto list = laidOut(form);
    QVERIFY(list.pages.size() > 1);
    for (std::size_t page = 1; page < list.pages.size(); ++page)
        QVERIFY(!lineWith(list.pages[page], QStringLiteral("责任领导")));
}

void TestLetterPages::tableBelowATitle() {
    const auto list =
        laidOut({block(AttachmentNumber, QStringLiteral("附件1")),
                 block(AttachmentTitle, QStringLiteral("清单")), support::sampleSheetForm(1)[2]});
    const auto lines = linesOn(list.pages[0]);
    QCOMPARE(gridLineOf(lines[1]), 2);
    QVERIFY(list.pages[0].rules.front().top >= grid::top + grid::lineTop(4) - grid::tableRule);
}

void TestLetterPages::rowHigherThanAPage() {
    documents::Table table{{40, 60}, {}};
    table.rows.push_back(
        {{{QStringLiteral("经过"), 1, true}, {QStringLiteral("核").repeated(13 * 70), 1, false}},
         false,
         0});
    const auto list = laidOut({{Table, {}, table}});
    QCOMPARE(list.pages.size(), std::size_t(3));
    int characters = 0;
    for (const PageContent& page : list.pages) {
        characters += static_cast<int>(textOf(page).count(u'核'));
        for (const Rule& rule : page.rules)
            QVERIFY(rule.top + rule.height <= grid::top + grid::height + grid::tableRule);
    }
    QCOMPARE(characters, 13 * 70);
}

void TestLetterPages::watermarkIsNoText() {
    const auto list = laidOut(support::sampleDocument(), {QStringLiteral("草稿")});
    for (const PageContent& page : list.pages) {
        QCOMPARE(page.outlines.size(), std::size_t(1));
        QVERIFY(page.outlines[0].path.boundingRect().width() > 50'000);
        QVERIFY(QRectF(0, 0, grid::pageWidth, grid::pageHeight)
                    .contains(page.outlines[0].path.boundingRect()));
        QCOMPARE(page.outlines[0].colour.alpha(), 255);
        QVERIFY(!textOf(page).contains(QStringLiteral("草稿")));
    }
}

void TestLetterPages::everyCharacterIsPlaced() {
    QVERIFY(rc::check("no character is lost and none leaves the page", [] {
        const int paragraphs = *rc::gen::inRange(0, 12);
        const documents::Blocks blocks = support::sampleDocument(paragraphs);
        const auto list = laidOut(blocks);
        std::multiset<char32_t> written;
        for (const documents::Block& each : blocks)
            for (const char32_t character : each.text.toStdU32String())
                if (character != U' ' && character != U'\n')
                    written.insert(character);
        std::multiset<char32_t> placed;
        for (const PageContent& page : list.pages)
            for (const PlacedLine& line : linesOn(page)) {
                RC_ASSERT(line.left >= grid::left - near);
                RC_ASSERT(line.right <= grid::left + grid::width + near);
                if (!line.text.startsWith(u'—'))
                    for (const char32_t character : line.text.toStdU32String())
                        placed.insert(character);
            }
        RC_ASSERT(written == placed);
    }));
}

QTEST_MAIN(TestLetterPages)
#include "test_letter_pages.moc"
