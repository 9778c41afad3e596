// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/grid_lines.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace sizao::print;

namespace {

std::u32string wide(const QString& text) {
    return text.toStdU32String();
}

// The lines as text, each with its indent as a number before it.
QStringList linesOf(const QString& text, const GridWidth& width) {
    QStringList lines;
    for (const GridLine& line : gridLines(wide(text), width)) {
        QString words;
        for (const GridCharacter& at : line.characters)
            words += QString::fromUcs4(&at.character, 1);
        lines.append(words);
    }
    return lines;
}

QString charactersOf(const std::vector<GridLine>& lines) {
    QString text;
    for (const GridLine& line : lines)
        for (const GridCharacter& at : line.characters)
            text += QString::fromUcs4(&at.character, 1);
    return text;
}

// How many half-width characters stand together here.
int wordAt(const std::u32string& text, int at) {
    const auto isWord = [&](int i) {
        return i >= 0 && i < int(text.size()) && text[std::size_t(i)] != U' '
               && halvesOf(text[std::size_t(i)]) == 1;
    };
    int length = 0;
    for (int i = at; isWord(i); --i)
        ++length;
    for (int i = at + 1; isWord(i); ++i)
        ++length;
    return length;
}

// What an office writes: Han, words and numbers, blanks, and never more than two marks in a row.
rc::Gen<QString> anyText() {
    const QStringList pieces{
        QStringLiteral("的"),   QStringLiteral("经核实"),   QStringLiteral("违反工作纪律"),
        QStringLiteral("2026"), QStringLiteral("80.5%"),    QStringLiteral("GB/T9704"),
        QStringLiteral(" "),    QStringLiteral("，张"),     QStringLiteral("（李"),
        QStringLiteral("王）"), QStringLiteral("。”赵"),    QStringLiteral("：“钱"),
        QStringLiteral("《孙"), QStringLiteral("周》、吴"), QStringLiteral("——郑"),
        QStringLiteral("……冯")};
    return rc::gen::map(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))),
        [pieces](const std::vector<int>& chosen) {
            QString text = QStringLiteral("经");
            for (const int piece : chosen)
                text += pieces[piece];
            return text + QStringLiteral("终");
        });
}

} // namespace

// Text in cells: widths, words that stay whole, marks that begin or end no line.
class TestGridLines : public QObject {
    Q_OBJECT
private slots:
    void widths_data();
    void widths();
    void breaks_data();
    void breaks();
    void squeezedMarksShareACell();
    void indents();
    void anyTextKeepsTheRules();
    void nothingButMarks();
    void emptyLines();
    void invisibleCharactersGo();
};

void TestGridLines::widths_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("halves");
    QTest::newRow("Han") << QStringLiteral("警示") << 4;
    QTest::newRow("digits") << QStringLiteral("2026") << 4;
    QTest::newRow("Latin") << QStringLiteral("GB/T") << 4;
    QTest::newRow("accents") << QStringLiteral("café") << 4;
    QTest::newRow("full-width marks") << QStringLiteral("，〔（“”") << 10;
    QTest::newRow("dash and dots") << QStringLiteral("——……") << 8;
    QTest::newRow("beyond the plane") << QStringLiteral("𠮷") << 2;
    QTest::newRow("middle dot of a name") << QStringLiteral("买买提·艾力") << 12;
    QTest::newRow("half-width form") << QStringLiteral("ｱ") << 1;
    QTest::newRow("full-width digit") << QStringLiteral("２") << 2;
}

void TestGridLines::widths() {
    QFETCH(QString, text);
    QTEST(halvesOf(wide(text)), "halves");
}

void TestGridLines::breaks_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width"); // half cells
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const char* text, int width, const QStringList& lines) {
        QTest::newRow(name) << QString::fromUtf8(text) << width << lines;
    };
    row("fits", "一二三四", 8, {QStringLiteral("一二三四")});
    row("one too many", "一二三四五", 8, {QStringLiteral("一二三四"), QStringLiteral("五")});
    row("word goes down whole", "一二三2026", 8,
        {QStringLiteral("一二三"), QStringLiteral("2026")});
    row("word that fits", "一二2026三", 8, {QStringLiteral("一二2026"), QStringLiteral("三")});
    row("word longer than a line", "123456789", 8,
        {QStringLiteral("12345678"), QStringLiteral("9")});
    row("number with point and percent", "一二三80.5%", 8,
        {QStringLiteral("一二三"), QStringLiteral("80.5%")});
    row("mark goes up, two share a cell", "一，三四。五", 8,
        {QStringLiteral("一，三四。"), QStringLiteral("五")});
    row("no second mark: the last character goes down", "一二三四。五", 8,
        {QStringLiteral("一二三"), QStringLiteral("四。五")});
    row("two marks hang: character down", "一，三四。”五", 8,
        {QStringLiteral("一，三"), QStringLiteral("四。”五")});
    row("opening mark goes down", "一二三（四五", 8,
        {QStringLiteral("一二三"), QStringLiteral("（四五")});
    row("two opening marks go down", "一二《“四五", 8,
        {QStringLiteral("一二"), QStringLiteral("《“四五")});
    row("dash stays whole", "一二三——四", 8, {QStringLiteral("一二"), QStringLiteral("三——四")});
    row("blank at the end is dropped", "一二三四 五", 8,
        {QStringLiteral("一二三四"), QStringLiteral("五")});
    row("half-width bracket closes", "一二三四)五", 8,
        {QStringLiteral("一二三"), QStringLiteral("四)五")});
    row("half-width bracket opens", "一二三 (四五", 8,
        {QStringLiteral("一二三"), QStringLiteral("(四五")});
    row("percent sign does not begin", "一二三四％五", 8,
        {QStringLiteral("一二三"), QStringLiteral("四％五")});
    row("a day stays with its number", "一二三8日", 8,
        {QStringLiteral("一二三"), QStringLiteral("8日")});
    row("and no other word does", "一二三8天", 8,
        {QStringLiteral("一二三8"), QStringLiteral("天")});
    row("marks behind a word that fills the line", "一12345678。”二", 8,
        {QStringLiteral("一"), QStringLiteral("1234567"), QStringLiteral("8。”二")});
    row("forced break", "一\n二", 8, {QStringLiteral("一"), QStringLiteral("二")});
    row("forced break after a full line", "一二三四\n五", 8,
        {QStringLiteral("一二三四"), QStringLiteral("五")});
    row("one half free: one mark is enough", "一，三a，四五", 8,
        {QStringLiteral("一，三a，"), QStringLiteral("四五")});
}

void TestGridLines::breaks() {
    QFETCH(QString, text);
    QFETCH(int, width);
    QTEST(linesOf(text, {width, 0, 0}), "lines");
}

void TestGridLines::squeezedMarksShareACell() {
    const auto lines = gridLines(wide(QStringLiteral("一，三四。五")), {8, 0, 0});
    const std::vector<GridCharacter> first{
        {U'一', 0, 2, 0}, {U'，', 2, 1, 1}, {U'三', 3, 2, 2}, {U'四', 5, 2, 3}, {U'。', 7, 1, 4}};
    QCOMPARE(lines.front().characters, first);
    QCOMPARE(lines.front().end(), 8);
}

void TestGridLines::indents() {
    const auto lines = gridLines(wide(QStringLiteral("一二三四五六七八")), {8, 4, 2});
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines[0].characters.front().at, 4);
    QCOMPARE(lines[1].characters.front().at, 2);
    QCOMPARE(lines[2].characters.front().at, 2);
    QCOMPARE(lines[0].characters.size(), std::size_t(2));
    QCOMPARE(lines[1].characters.size(), std::size_t(3));
}

void TestGridLines::anyTextKeepsTheRules() {
    QVERIFY(rc::check("lines of any text", [] {
        const QString text = *anyText();
        const int width = 2 * *rc::gen::inRange(9, 29);
        const int indent = 2 * *rc::gen::inRange(0, 3);
        const auto lines = gridLines(wide(text), {width, indent, 0});
        RC_LOG() << text.toStdString() << ", width " << width << ", indent " << indent << "\n";
        QString written = text;
        RC_ASSERT(charactersOf(lines) == written.remove(u' '));
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto& characters = lines[i].characters;
            RC_ASSERT(!characters.empty());
            RC_ASSERT(lines[i].end() <= width);
            RC_ASSERT(characters.front().at == (i == 0 ? indent : 0));
            RC_ASSERT(!cannotBegin(characters.front().character));
            RC_ASSERT(!cannotEnd(characters.back().character));
            for (std::size_t c = 1; c < characters.size(); ++c)
                RC_ASSERT(characters[c].at >= characters[c - 1].at + characters[c - 1].width);
            int squeezed = 0;
            for (const GridCharacter& at : characters)
                squeezed += at.width < halvesOf(at.character) ? 1 : 0;
            RC_ASSERT(squeezed <= 2);
            // A word is in one line: what ends this one and what begins the next do not join.
            if (i + 1 < lines.size()) {
                const GridCharacter& next = lines[i + 1].characters.front();
                const int back = characters.back().index;
                const bool isCut = next.index == back + 1 && halvesOf(next.character) == 1
                                   && halvesOf(characters.back().character) == 1;
                // Longer than a line, or as long as one with marks behind it.
                RC_ASSERT(!isCut || wordAt(wide(text), back) > width - indent - 4);
            }
        }
    }));
}

void TestGridLines::nothingButMarks() {
    const QString marks = QStringLiteral("，").repeated(9);
    const auto lines = gridLines(wide(marks), {8, 0, 0});
    QCOMPARE(charactersOf(lines), marks);
    for (const GridLine& line : lines)
        QVERIFY(line.end() <= 8);
}

void TestGridLines::emptyLines() {
    QCOMPARE(linesOf({}, {8, 0, 0}), QStringList{QString()});
    QCOMPARE(linesOf(QStringLiteral("一\n\n二\n"), {8, 0, 0}),
             (QStringList{QStringLiteral("一"), {}, QStringLiteral("二"), {}}));
}

void TestGridLines::invisibleCharactersGo() {
    const QString text = QStringLiteral("葛\U000E0100城​﻿️：\t一\r\n二　三");
    QCOMPARE(QString::fromStdU32String(layoutText(wide(text))),
             QStringLiteral("葛城： 一\n二  三"));
}

QTEST_APPLESS_MAIN(TestGridLines)
#include "test_grid_lines.moc"
