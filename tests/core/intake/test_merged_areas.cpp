// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/merged_areas.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;

namespace {

// `A`, `Z`, `AA` … for a column from 0.
QByteArray lettersOf(int column) {
    QByteArray letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

QByteArray placeOf(int column, int row) {
    return lettersOf(column) + QByteArray::number(row);
}

} // namespace

class MergedAreasTest : public QObject {
    Q_OBJECT

private slots:
    void everyPlace();
    void noPlaces_data();
    void noPlaces();
    void areas_data();
    void areas();
    void areasAgainstEveryCell();
};

void MergedAreasTest::everyPlace() {
    QVERIFY(rc::check([] {
        const int column = *rc::gen::inRange(0, 16'384);
        const int row = *rc::gen::inRange(1, 1'048'577);
        const auto place = placeFrom(placeOf(column, row));
        RC_ASSERT(place && place->column == column && place->row == row);
    }));
    for (int column = 0; column < 16'384; ++column)
        QCOMPARE(placeFrom(lettersOf(column) + '7')->column, column);
    QVERIFY(!placeFrom(lettersOf(16'384) + '7'));
    QVERIFY(placeFrom("A1048576") && !placeFrom("A1048577"));
}

void MergedAreasTest::noPlaces_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"AAAA1", "ZZZ1", "A99999999999999999999", "ZZZZZZZZZZZZZZZZ1", "A 1",
                             " A1", "A1 ", "$A$1", "A1:B2", "a1", "A+1", "A1.0",
                             "\xC3\x84"
                             "1",
                             "1A", "A00", "A1A", "?1"})
        QTest::newRow(text) << QByteArray(text);
}

void MergedAreasTest::noPlaces() {
    QFETCH(QByteArray, text);
    QVERIFY(!placeFrom(text));
    MergedAreas areas;
    QVERIFY(!areas.add(text + ":XFD1048576"));
    QVERIFY(!areas.add("A1:" + text));
    QCOMPARE(areas.count(), 0);
}

void MergedAreasTest::areas_data() {
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<bool>("right");
    for (const char* reference : {"A1:B2", "B2:B2", "A1:XFD1048576", "A01:B2"})
        QTest::newRow(reference) << QByteArray(reference) << true;
    for (const char* reference :
         {"", ":", "A1", "A1:", ":B2", "B2:A1", "B1:A2", "A2:B1", "A1;B2", "A1:B2:C3"})
        QTest::newRow(reference) << QByteArray(reference) << false;
}

void MergedAreasTest::areas() {
    QFETCH(QByteArray, reference);
    QFETCH(bool, right);
    MergedAreas areas;
    QCOMPARE(areas.add(reference), right);
    QCOMPARE(areas.count(), right ? 1 : 0);
}

// Against asking every area about every cell; rows may be left out, areas
// overlap and nest.
void MergedAreasTest::areasAgainstEveryCell() {
    struct Area {
        int left, top, right, bottom;
    };
    QVERIFY(rc::check([] {
        std::vector<Area> all;
        MergedAreas areas;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
            Area area{*rc::gen::inRange(0, 6), *rc::gen::inRange(1, 9), 0, 0};
            area.right = area.left + *rc::gen::inRange(0, 4);
            area.bottom = area.top + *rc::gen::inRange(0, 5);
            all.push_back(area);
            RC_ASSERT(
                areas.add(placeOf(area.left, area.top) + ':' + placeOf(area.right, area.bottom)));
        }
        areas.sort();
        for (int row = 1; row < 15; row += *rc::gen::inRange(1, 4))
            for (int column = 0; column < 11; ++column) {
                const bool covered = std::any_of(all.begin(), all.end(), [&](const Area& a) {
                    return row >= a.top && row <= a.bottom && column >= a.left && column <= a.right
                           && (row != a.top || column != a.left);
                });
                RC_ASSERT(areas.covers(row, column) == covered);
            }
    }));
}

QTEST_GUILESS_MAIN(MergedAreasTest)
#include "test_merged_areas.moc"
