// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/month_calendar.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace sizao;
using namespace sizao::widgets;
using domain::DayKind;

namespace {

base::Day day(int month, int dayOfMonth) {
    return *base::Day::fromCivil(2026, month, dayOfMonth);
}

// September 2026, with something due.
CalendarDay september(base::Day on) {
    if (on == day(9, 17))
        return {DayKind::Workday, {}, 3, 1};
    if (on == day(9, 20))
        return {DayKind::Makeup, QStringLiteral("国庆节"), 2, 0};
    if (on >= day(9, 25) && on <= day(9, 27))
        return {DayKind::Holiday, QStringLiteral("中秋节"), 0, 0};
    return {on.dayOfWeek() <= 5 ? DayKind::Workday : DayKind::Weekend, {}, 0, 0};
}

} // namespace

class TestMonthCalendar : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<MonthCalendar> m_calendar;

    [[nodiscard]] MonthGrid& grid() const { return m_calendar->grid(); }
    void press(Qt::Key key) const { QTest::keyClick(&grid(), key); }

private slots:
    void init() {
        m_calendar = std::make_unique<MonthCalendar>(day(9, 18));
        m_calendar->setSource(september);
        m_calendar->resize(760, 520);
        m_calendar->show();
    }

    void keysGoByDaysWeeksAndMonths_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("to");
        QTest::addRow("left") << Qt::Key_Left << "2026-09-17";
        QTest::addRow("right") << Qt::Key_Right << "2026-09-19";
        QTest::addRow("up") << Qt::Key_Up << "2026-09-11";
        QTest::addRow("down") << Qt::Key_Down << "2026-09-25";
        QTest::addRow("page up") << Qt::Key_PageUp << "2026-08-18";
        QTest::addRow("page down") << Qt::Key_PageDown << "2026-10-18";
        QTest::addRow("home") << Qt::Key_Home << "2026-09-01";
        QTest::addRow("end") << Qt::Key_End << "2026-09-30";
    }
    void keysGoByDaysWeeksAndMonths() {
        QFETCH(Qt::Key, key);
        QFETCH(QString, to);
        QSignalSpy moved(&grid(), &MonthGrid::currentChanged);
        QSignalSpy chosen(m_calendar.get(), &MonthCalendar::chosen);
        press(key);
        QCOMPARE(grid().current().toIso(), to);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(chosen.count(), 0);
    }

    void shortMonthsKeepToTheirEnd() {
        grid().setCurrent(day(8, 31));
        press(Qt::Key_PageDown);
        QCOMPARE(grid().current().toIso(), QStringLiteral("2026-09-30"));
    }

    void enterSpaceAndClickChoose() {
        std::vector<base::Day> chosen;
        connect(m_calendar.get(), &MonthCalendar::chosen, this,
                [&](base::Day on) { chosen.push_back(on); });
        press(Qt::Key_Return);
        press(Qt::Key_Space);
        QTest::mouseClick(&grid(), Qt::LeftButton, {}, grid().cellOf(day(9, 25)).center());
        QTest::mouseClick(&grid(), Qt::RightButton, {}, grid().cellOf(day(9, 26)).center());
        QTest::mouseClick(&grid(), Qt::LeftButton, {}, QPoint(3, 3)); // the head
        QVERIFY(chosen == (std::vector{day(9, 18), day(9, 18), day(9, 25)}));
        QCOMPARE(grid().current().toIso(), QStringLiteral("2026-09-25"));
    }

    void weeksBeginOnMonday() {
        const QRect monday = grid().cellOf(day(8, 31)); // September begins on a Tuesday
        QCOMPARE(monday.left(), 0);
        QCOMPARE(grid().cellOf(day(9, 6)).right(), grid().width() - 1);
        QVERIFY(grid().cellOf(day(8, 30)).isNull());
        QVERIFY(!grid().cellOf(day(10, 11)).isNull());
        QVERIFY(grid().cellOf(day(10, 12)).isNull());
        for (base::Day on = day(8, 31); on <= day(10, 11); on = on + 1)
            QVERIFY(grid().dayAt(grid().cellOf(on).center()) == on);
        grid().setCurrent(day(6, 1)); // a Monday
        QCOMPARE(grid().cellOf(day(6, 1)).left(), 0);
        QCOMPARE(grid().cellOf(day(6, 1)).top(), grid().cellOf(day(6, 7)).top());
    }

    void buttonsTurnMonths() {
        const auto* title = m_calendar->findChild<QLabel*>();
        QVERIFY2(title->text().contains(QStringLiteral("9")), qPrintable(title->text()));
        const auto turning = m_calendar->findChildren<QToolButton*>();
        QTest::mouseClick(turning[1], Qt::LeftButton);
        QCOMPARE(grid().current().toIso(), QStringLiteral("2026-10-18"));
        QVERIFY2(title->text().contains(QStringLiteral("10")), qPrintable(title->text()));
        QTest::mouseClick(turning[0], Qt::LeftButton);
        QTest::mouseClick(turning[0], Qt::LeftButton);
        QCOMPARE(grid().current().toIso(), QStringLiteral("2026-08-18"));
        QTest::mouseClick(m_calendar->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(grid().current().toIso(), QStringLiteral("2026-09-18"));
    }

    void daysAreReadOut() {
        QCOMPARE(grid().accessibleName(), grid().dayText(day(9, 18)));
        const QString today = grid().dayText(day(9, 18));
        QVERIFY2(today.startsWith(QStringLiteral("2026-09-18，"))
                     && today.endsWith(QStringLiteral("工作日，今天")),
                 qPrintable(today));
        press(Qt::Key_Left);
        QVERIFY2(grid().accessibleName().endsWith(QStringLiteral("工作日，到期 3 件，逾期 1 件")),
                 qPrintable(grid().accessibleName()));
        QVERIFY(grid().dayText(day(9, 20)).contains(QStringLiteral("调休上班，国庆节，到期 2 件")));
        QVERIFY(grid().dayText(day(9, 26)).contains(QStringLiteral("放假，中秋节")));
    }

    // What differs is seen: every kind of day and every mark changes the picture.
    void everyMarkIsPainted() {
        const auto pictureOf = [this](const CalendarDay& info) {
            m_calendar->setSource(
                [info](base::Day on) { return on == day(9, 10) ? info : CalendarDay(); });
            return m_calendar
                ->grab(QRect(grid().mapTo(m_calendar.get(), grid().cellOf(day(9, 10)).topLeft()),
                             grid().cellOf(day(9, 10)).size()))
                .toImage();
        };
        const CalendarDay days[] = {{},
                                    {DayKind::Weekend, {}, 0, 0},
                                    {DayKind::Holiday, {}, 0, 0},
                                    {DayKind::Holiday, QStringLiteral("节"), 0, 0},
                                    {DayKind::Makeup, {}, 0, 0},
                                    {DayKind::Workday, {}, 1, 0},
                                    {DayKind::Workday, {}, 2, 0},
                                    {DayKind::Workday, {}, 0, 1},
                                    {DayKind::Workday, {}, 1, 1}};
        for (const CalendarDay& one : days)
            for (const CalendarDay& other : days)
                if (&one != &other)
                    QVERIFY(pictureOf(one) != pictureOf(other));
        const QImage plain = pictureOf({});
        grid().setToday(day(9, 10));
        QVERIFY(pictureOf({}) != plain);
        grid().setToday(day(9, 11));
        grid().setCurrent(day(9, 10));
        QVERIFY(pictureOf({}) != plain);
    }
};

QTEST_MAIN(TestMonthCalendar)
#include "test_month_calendar.moc"
