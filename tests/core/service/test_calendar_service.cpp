// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/calendar_service.h"

#include "core/service/calendar_years.h"
#include "core/service/doctor_service.h"
#include "tests/support/vault_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace sizao;
using domain::Role;
using rules::Holiday;
using rules::YearPlan;
using service::CalendarImport;
using service::CalendarService;
using support::day;
using support::expected;
using support::VaultFixture;

namespace {

const QString why = QStringLiteral("国务院办公厅通知");

// What the notice for 2027 might say.
YearPlan nextYear() {
    YearPlan plan;
    plan.region_name = QStringLiteral("全国");
    plan.year = 2027;
    plan.confirmed = true;
    plan.basis = QStringLiteral("国办发明电〔2026〕10号");
    plan.holidays = {{QStringLiteral("元旦"), day(2027, 1, 1), day(2027, 1, 3), {}},
                     {QStringLiteral("春节"),
                      day(2027, 2, 5),
                      day(2027, 2, 11),
                      {day(2027, 1, 31), day(2027, 2, 20)}}};
    return plan;
}

YearPlan local() {
    YearPlan plan;
    plan.region = QStringLiteral("CN-YUNJIANG");
    plan.region_name = QStringLiteral("云江区");
    plan.year = 2026;
    plan.confirmed = true;
    plan.basis = QStringLiteral("区政府办通知");
    plan.holidays = {{QStringLiteral("三月街"), day(2026, 4, 28), day(2026, 4, 29), {}}};
    return plan;
}

QString textOf(const std::vector<YearPlan>& plans) {
    return QString::fromUtf8(QJsonDocument(rules::calendarDocument(plans)).toJson());
}

} // namespace

// The calendar of an office: from what it begins with to a year that is entered and confirmed.
class TestCalendarService : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<VaultFixture> m_vault;

    [[nodiscard]] CalendarService service() const { return CalendarService(m_vault->session()); }
    [[nodiscard]] std::vector<YearPlan> years() const {
        return expected(service().years().takeResult());
    }
    [[nodiscard]] base::Result<CalendarImport> import(const QString& text) const {
        return service()
            .import(m_vault->write(QStringLiteral("calendar.json"), text), why)
            .takeResult();
    }
    [[nodiscard]] rules::DueDay due(base::Day start, int workdays) const {
        return m_vault->session().calendar()->addWorkdays(start, workdays);
    }
    // Doctor: chains, view and all.
    [[nodiscard]] bool isSound() const {
        for (const service::Finding& finding :
             expected(service::DoctorService(m_vault->session()).examine().takeResult()))
            if (finding.health == service::Health::Broken) {
                qWarning("%s: %s", finding.code, qPrintable(finding.text));
                return false;
            }
        return true;
    }
    [[nodiscard]] QString lastAudit() const {
        return expected(m_vault->session()
                            .store()
                            .maintain([](storage::Database& database) {
                                return database.value<QString>(
                                    {"test", "SELECT CAST(bytes AS TEXT) FROM audit "
                                             "ORDER BY seq DESC LIMIT 1"});
                            })
                            .takeResult())
            .value_or(QString());
    }
    template <class T>
    static QString said(const base::Result<T>& result) {
        return result ? QString() : result.error().message;
    }

private slots:
    void init() { m_vault = std::make_unique<VaultFixture>(); }

    void itBeginsWithWhatTheProgramShips() {
        QVERIFY(years() == expected(service::shippedPlans()));
        QCOMPARE(years().size(), 4U);
        QVERIFY(due(day(2026, 9, 18), 5) == (rules::DueDay{day(2026, 9, 24), false}));
        QVERIFY(due(day(2026, 12, 25), 5) == (rules::DueDay{day(2027, 1, 4), true}));
        QVERIFY(isSound());
    }

    void aNewYearReplacesTheSnapshot() {
        const auto before = m_vault->session().calendar();
        QSignalSpy told(&m_vault->session().changes(), &service::ChangeFeed::committed);
        expected(service().change(nextYear(), why).takeResult());
        QCOMPARE(told.count(), 1);
        QVERIFY(due(day(2026, 12, 25), 5) == (rules::DueDay{day(2027, 1, 4), false}));
        QVERIFY(due(day(2027, 2, 4), 1) == (rules::DueDay{day(2027, 2, 12), false}));
        QVERIFY(before->addWorkdays(day(2027, 2, 4), 1).provisional); // who has it keeps it
        QVERIFY(years().back() == nextYear());
    }

    void itIsTheSameAfterOpening() {
        expected(service().change(nextYear(), why).takeResult());
        expected(service().change(local(), why).takeResult());
        const auto before = years();
        const auto calendar = *m_vault->session().calendar();
        expected(m_vault->open());
        QVERIFY(years() == before);
        QVERIFY(*m_vault->session().calendar() == calendar);
        QVERIFY(isSound());
    }

    void whoWhenAndWhyAreKept() {
        const auto before = m_vault->trace();
        expected(service().change(nextYear(), QStringLiteral(" 通知已到 ")).takeResult());
        const auto after = m_vault->trace();
        QCOMPARE(after.outbox, before.outbox + 1);
        QCOMPARE(after.audit, before.audit + 1);
        const QString row = lastAudit();
        for (const QString& part :
             {QStringLiteral("calendar.change"), QStringLiteral("\"通知已到\""),
              QStringLiteral("calendar_year"),
              QString::fromLatin1(domain::CalendarYear::idFor(QStringLiteral("CN"), 2027).toText()),
              QString::fromLatin1(m_vault->session().actor().user.toText())})
            QVERIFY2(row.contains(part), qPrintable(row));
    }

    void theSameAgainIsNoChange() {
        expected(service().change(nextYear(), why).takeResult());
        const auto before = m_vault->trace();
        expected(service().change(nextYear(), why).takeResult());
        const auto done = import(textOf(years()));
        QVERIFY2(done, qPrintable(said(done)));
        QCOMPARE(done->unchanged, (std::vector<int>{2024, 2025, 2026, 2027}));
        QVERIFY(done->added.empty() && done->changed.empty());
        QVERIFY(m_vault->trace() == before);
    }

    void confirmedLater() {
        YearPlan plan = nextYear();
        plan.confirmed = false;
        plan.basis.clear();
        expected(service().change(plan, QStringLiteral("预排")).takeResult());
        QVERIFY(due(day(2027, 2, 4), 1) == (rules::DueDay{day(2027, 2, 12), true}));
        QVERIFY(said(service().confirm(plan.region, 2027, {}, why).takeResult())
                    .contains(QStringLiteral("依据")));
        QVERIFY(!m_vault->session().calendar()->isConfirmed(2027));
        expected(service().confirm(plan.region, 2027, nextYear().basis, why).takeResult());
        QVERIFY(years().back() == nextYear());
        QVERIFY(due(day(2027, 2, 4), 1) == (rules::DueDay{day(2027, 2, 12), false}));
        QVERIFY(said(service().confirm(plan.region, 2028, why, why).takeResult())
                    .contains(QStringLiteral("2028")));
        QVERIFY(said(service().confirm(QStringLiteral("CN-X"), 2027, why, why).takeResult())
                    .contains(QStringLiteral("没有录入")));
    }

    void regionsLieOverTheCountry() {
        expected(service().change(local(), why).takeResult());
        QCOMPARE(years().size(), 5U);
        QCOMPARE(years().back().region, QStringLiteral("CN-YUNJIANG"));
        QCOMPARE(due(day(2026, 4, 27), 1).day.toIso(), QStringLiteral("2026-04-30"));
        YearPlan without = local();
        without.holidays.clear(); // taken back: the row stays
        expected(service().change(without, QStringLiteral("通知撤回")).takeResult());
        QCOMPARE(due(day(2026, 4, 27), 1).day.toIso(), QStringLiteral("2026-04-28"));
        YearPlan bad = local();
        bad.holidays[0].makeup = {day(2026, 9, 20)};
        const QString refusal = said(service().change(bad, why).takeResult());
        QVERIFY2(refusal.contains(QStringLiteral("工作日历没有改动")), qPrintable(refusal));
        QVERIFY2(refusal.contains(QStringLiteral("2026-09-20 本来就是工作日")),
                 qPrintable(refusal));
    }

    void filesComeInAndGoOut() {
        const QString path = m_vault->file(QStringLiteral("out.json"));
        expected(service().exportTo(path, QStringLiteral("CN")).takeResult());
        VaultFixture other;
        CalendarService there(other.session());
        expected(service().change(nextYear(), why).takeResult());
        expected(service().exportTo(path, QStringLiteral("CN")).takeResult());
        const auto done = expected(there.import(path, why).takeResult());
        QCOMPARE(done.changed, std::vector<int>{2027});
        QCOMPARE(done.unchanged, (std::vector<int>{2024, 2025, 2026}));
        QCOMPARE(done.region, QStringLiteral("CN"));
        QVERIFY(expected(there.years().takeResult()) == years());
        QVERIFY(*other.session().calendar() == *m_vault->session().calendar());
        QVERIFY(said(service().exportTo(path, QStringLiteral("CN-X")).takeResult())
                    .contains(QStringLiteral("CN-X")));
    }

    void severalYearsAreOneGroup() {
        YearPlan later = nextYear();
        later.year = 2028;
        later.holidays = {{QStringLiteral("元旦"), day(2028, 1, 1), day(2028, 1, 3), {}}};
        const auto before = m_vault->trace();
        const auto done = import(textOf({nextYear(), later}));
        QVERIFY2(done, qPrintable(said(done)));
        QCOMPARE(done->changed, std::vector<int>{2027});
        QCOMPARE(done->added, std::vector<int>{2028});
        QCOMPARE(m_vault->trace().outbox, before.outbox + 2);
        QCOMPARE(m_vault->trace().audit, before.audit + 2);
        QVERIFY(isSound());
    }

    // tests/core/rules/test_calendar_check.cpp has every fault; here, where it is told.
    void badFilesChangeNothing() {
        const auto before = m_vault->trace();
        const auto calendar = *m_vault->session().calendar();
        QString text = textOf({nextYear()});
        text.replace(QStringLiteral("2027-02-11"), QStringLiteral("2027-02-30"));
        const auto line = 1 + text.first(text.indexOf(QStringLiteral("2027-02-30"))).count(u'\n');
        const QString refusal = said(import(text));
        QVERIFY2(refusal.contains(QStringLiteral("第 %1 行：“to”应当是日期").arg(line)),
                 qPrintable(refusal));
        QVERIFY(refusal.contains(QStringLiteral("工作日历没有改动")));
        for (const QString& bad : {QString(), QStringLiteral("[]"), QStringLiteral("{\"years\":["),
                                   QStringLiteral("{\"years\":[],\"years\":[]}")})
            QVERIFY(said(import(bad)).contains(QStringLiteral("工作日历没有改动")));
        QVERIFY(said(service().import(m_vault->file(QStringLiteral("none.json")), why).takeResult())
                    .contains(QStringLiteral("none.json")));
        QVERIFY(m_vault->trace() == before);
        QVERIFY(*m_vault->session().calendar() == calendar);
    }

    void whatWasConfirmedStays() {
        YearPlan older = nextYear();
        older.confirmed = false;
        older.basis.clear();
        expected(service().change(nextYear(), why).takeResult());
        const QString refusal = said(import(textOf({older})));
        QVERIFY2(refusal.contains(QStringLiteral("2027 年已经确认")), qPrintable(refusal));
        QVERIFY2(refusal.contains(QStringLiteral("第 ")), qPrintable(refusal));
        QVERIFY(m_vault->session().calendar()->isConfirmed(2027));
        // By hand it can be taken back, with the reason.
        expected(service().change(older, QStringLiteral("误确认")).takeResult());
        QVERIFY(!m_vault->session().calendar()->isConfirmed(2027));
    }

    void reasonsAreAskedFor() {
        const auto before = m_vault->trace();
        QVERIFY(said(service().change(nextYear(), QStringLiteral("  ")).takeResult())
                    .contains(QStringLiteral("理由")));
        QVERIFY(said(service().change(nextYear(), QString(2001, u'长')).takeResult())
                    .contains(QStringLiteral("2000")));
        QVERIFY(!service()
                     .import(m_vault->write(QStringLiteral("c.json"), textOf({nextYear()})), {})
                     .takeResult());
        QVERIFY(!service().confirm(QStringLiteral("CN"), 2026, why, {}).takeResult());
        QVERIFY(m_vault->trace() == before);
    }

    void onlyWhoKeepsIt_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("may");
        QTest::addRow("head") << Role::SectionHead << true;
        QTest::addRow("case control") << Role::CaseControl << true;
        QTest::addRow("handler") << Role::Handler << false;
        QTest::addRow("leader") << Role::SupervisingLeader << false;
        QTest::addRow("system") << Role::SystemAdmin << false;
    }
    void onlyWhoKeepsIt() {
        QFETCH(Role, role);
        QFETCH(bool, may);
        support::TempSession office({role});
        CalendarService service(office.session());
        const QString file = office.write(QStringLiteral("c.json"), textOf({nextYear()}));
        QCOMPARE(service.import(file, why).takeResult().has_value(), may);
        QCOMPARE(service.change(local(), why).takeResult().has_value(), may);
        const auto confirmed = service.confirm(QStringLiteral("CN"), 2026, why, why).takeResult();
        QCOMPARE(confirmed.has_value(), may);
        if (!may)
            QVERIFY2(said(confirmed).contains(QStringLiteral("“维护工作日历”由")),
                     qPrintable(said(confirmed)));
        QVERIFY(expected(service.years().takeResult()).size() >= 4); // everybody reads it
    }
};

QTEST_GUILESS_MAIN(TestCalendarService)
#include "test_calendar_service.moc"
