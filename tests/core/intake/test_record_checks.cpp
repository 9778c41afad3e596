// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/record_checks.h"

#include <QTest>

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;

namespace {

const base::Day today = *base::Day::fromCivil(2026, 11, 25);

// Days from today; none: not stated.
struct Days {
    std::optional<int> occurred;
    std::optional<int> found;
    std::optional<int> concluded;
    bool conclusion = false;
};

RecordDraft draftOf(const Days& days) {
    const auto day = [](std::optional<int> from) {
        return from ? std::optional(today + *from) : std::nullopt;
    };
    RecordDraft draft;
    draft.row = 12;
    draft.occurred_on = day(days.occurred);
    draft.found_on = day(days.found);
    draft.concluded_on = day(days.concluded);
    draft.conclusion = days.conclusion ? u"VERIFIED"_qs : QString();
    return draft;
}

std::vector<RowIssue> issuesOf(const Days& days, const Checks& checks = {}) {
    std::vector<RowIssue> issues;
    checkRecord(draftOf(days), checks, today, issues);
    return issues;
}

QStringList reasonsOf(const Days& days, const Checks& checks = {}) {
    QStringList reasons;
    for (const RowIssue& issue : issuesOf(days, checks))
        reasons.append(issue.reason);
    return reasons;
}

struct Check {
    const char* name;
    CheckLevel Checks::*level;
    Days days;
    CheckLevel standard;
};

// Each violates one check and no other.
const std::vector<Check> checksWithExamples = {
    {"occurred after found", &Checks::occurredAfterFound, {-5, -6, {}, false}, CheckLevel::Error},
    {"in future", &Checks::inFuture, {1, {}, {}, false}, CheckLevel::Error},
    {"concluded before found",
     &Checks::concludedBeforeFound,
     {{}, -5, -6, true},
     CheckLevel::Error},
    {"day without conclusion",
     &Checks::concludedIncomplete,
     {{}, {}, -5, false},
     CheckLevel::Warning},
    {"conclusion without day",
     &Checks::concludedIncomplete,
     {{}, {}, {}, true},
     CheckLevel::Warning},
    {"long ago", &Checks::longAgo, {-4000, -5, {}, false}, CheckLevel::Warning},
};

} // namespace

class RecordChecksTest : public QObject {
    Q_OBJECT

private slots:
    void levels_data();
    void levels();
    void borders_data();
    void borders();
    void reasons();
    void offIsSilent();
    void soundRecords();
    void subjects();
    void subjectRemarks();
};

void RecordChecksTest::levels_data() {
    QTest::addColumn<int>("check");
    QTest::addColumn<int>("level");
    for (std::size_t check = 0; check < checksWithExamples.size(); ++check)
        for (const CheckLevel level : {CheckLevel::Error, CheckLevel::Warning, CheckLevel::Off})
            QTest::addRow("%s %d", checksWithExamples[check].name, int(level))
                << int(check) << int(level);
}

void RecordChecksTest::levels() {
    QFETCH(int, check);
    QFETCH(int, level);
    const Check& tested = checksWithExamples[std::size_t(check)];
    Checks checks; // all others off
    checks.occurredAfterFound = checks.inFuture = checks.concludedBeforeFound =
        checks.concludedIncomplete = checks.longAgo = CheckLevel::Off;
    QVERIFY(issuesOf(tested.days, checks).empty());
    checks.*tested.level = static_cast<CheckLevel>(level);
    const auto issues = issuesOf(tested.days, checks);
    QCOMPARE(issues.size(), std::size_t(checks.*tested.level == CheckLevel::Off ? 0 : 1));
    for (const RowIssue& issue : issues) {
        QCOMPARE(issue.severity == Severity::Error, checks.*tested.level == CheckLevel::Error);
        QCOMPARE(issue.row, 12);
        QCOMPARE(issue.column, QString());
    }
    const auto standard = issuesOf(tested.days);
    QCOMPARE(standard.size(), std::size_t(1));
    QCOMPARE(standard[0].severity == Severity::Error, tested.standard == CheckLevel::Error);
}

void RecordChecksTest::borders_data() {
    QTest::addColumn<std::optional<int>>("occurred");
    QTest::addColumn<std::optional<int>>("found");
    QTest::addColumn<std::optional<int>>("concluded");
    QTest::addColumn<int>("issues");
    using O = std::optional<int>;
    QTest::newRow("today") << O(0) << O(0) << O(0) << 0;
    QTest::newRow("occurred tomorrow") << O(1) << O() << O() << 1;
    QTest::newRow("found tomorrow") << O() << O(1) << O() << 1;
    QTest::newRow("concluded tomorrow") << O() << O() << O(1) << 1;
    QTest::newRow("all tomorrow") << O(1) << O(1) << O(1) << 3;
    QTest::newRow("found the same day") << O(-9) << O(-9) << O() << 0;
    QTest::newRow("found a day before") << O(-8) << O(-9) << O() << 1;
    QTest::newRow("concluded the same day") << O() << O(-9) << O(-9) << 0;
    QTest::newRow("concluded a day before") << O() << O(-9) << O(-10) << 1;
    QTest::newRow("ten years less a day") << O(-3652 - 3) << O(-3) << O() << 0;
    QTest::newRow("ten years") << O(-3653 - 3) << O(-3) << O() << 0;
    QTest::newRow("ten years and a day") << O(-3654 - 3) << O(-3) << O() << 1;
    QTest::newRow("long ago, not found") << O(-9000) << O() << O() << 0;
    QTest::newRow("concluded, not found") << O(-9000) << O() << O(-8000) << 0;
    QTest::newRow("before it happened") << O(-5) << O() << O(-6) << 0;
}

void RecordChecksTest::borders() {
    QFETCH(std::optional<int>, occurred);
    QFETCH(std::optional<int>, found);
    QFETCH(std::optional<int>, concluded);
    QFETCH(int, issues);
    const QStringList reasons = reasonsOf({occurred, found, concluded, concluded.has_value()});
    QVERIFY2(reasons.size() == issues, qPrintable(reasons.join(u'|')));
}

void RecordChecksTest::reasons() {
    QCOMPARE(reasonsOf({1, {}, {}, false}), QStringList({u"日期 2026-11-26 晚于今天"_qs}));
    QCOMPARE(reasonsOf({-1, -2, {}, false}),
             QStringList({u"发生日期 2026-11-24 晚于发现日期 2026-11-23"_qs}));
    QCOMPARE(reasonsOf({{}, -1, -2, true}),
             QStringList({u"结论日期 2026-11-23 早于发现日期 2026-11-24"_qs}));
    QCOMPARE(reasonsOf({{}, {}, -2, false}), QStringList({u"有结论日期，没有结论"_qs}));
    QCOMPARE(reasonsOf({{}, {}, {}, true}), QStringList({u"有结论，没有结论日期"_qs}));
    QVERIFY(reasonsOf({-5000, 0, {}, false})[0].contains(u"十年以上"));
}

void RecordChecksTest::offIsSilent() {
    Checks off;
    off.occurredAfterFound = off.inFuture = off.concludedBeforeFound = off.concludedIncomplete =
        off.longAgo = CheckLevel::Off;
    QVERIFY(rc::check([&] {
        const auto any = [] {
            return *rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange(-9'000, 900))
                                               : std::nullopt;
        };
        RC_ASSERT(issuesOf({any(), any(), any(), *rc::gen::arbitrary<bool>()}, off).empty());
    }));
}

// Days in order, none after today, within ten years: nothing to remark.
void RecordChecksTest::soundRecords() {
    QVERIFY(rc::check([] {
        const int concluded = *rc::gen::inRange(-9'000, 1);
        const int found = concluded - *rc::gen::inRange(0, 5'000);
        const int occurred = found - *rc::gen::inRange(0, 3'654);
        RC_ASSERT(issuesOf({occurred, found, concluded, true}).empty());
        RC_ASSERT(issuesOf({occurred, found, {}, false}).empty());
        RC_ASSERT(issuesOf({occurred, {}, {}, false}).empty());
        RC_ASSERT(issuesOf({{}, {}, {}, false}).empty());
    }));
}

// Every combination of what is named, what is stated and what the profile says.
void RecordChecksTest::subjects() {
    for (const SubjectRule rule : {SubjectRule::Person, SubjectRule::Unit, SubjectRule::Either})
        for (const char* stated : {"", "PERSON", "UNIT", "UNKNOWN"})
            for (int named = 0; named < 8; ++named) {
                RecordDraft draft;
                draft.subject_kind = QLatin1String(stated);
                draft.person_no = (named & 1) != 0 ? u"7"_qs : QString();
                draft.person_name = (named & 2) != 0 ? u"韩霜"_qs : QString();
                draft.unit_name = (named & 4) != 0 ? u"局"_qs : QString();
                const bool person = (named & 3) != 0;
                const bool unit = (named & 4) != 0;
                const QByteArray kind = stated;
                const bool mayPerson =
                    kind.isEmpty() ? rule != SubjectRule::Unit : kind == "PERSON";
                const bool mayUnit = kind.isEmpty() ? rule != SubjectRule::Person : kind == "UNIT";
                const QString expected = mayPerson && person ? u"PERSON"_qs
                                         : mayUnit && unit   ? u"UNIT"_qs
                                                             : u"UNKNOWN"_qs;
                MappingProfile profile;
                profile.subjects = rule;
                std::vector<RowIssue> issues;
                settleSubject(draft, profile, issues);
                QCOMPARE(draft.subject_kind, expected);
                QCOMPARE(issues.size(), std::size_t(expected == u"UNKNOWN" ? 1 : 0));
            }
}

void RecordChecksTest::subjectRemarks() {
    for (const UnknownSubject rule : {UnknownSubject::Accept, UnknownSubject::Reject}) {
        MappingProfile profile;
        profile.unknownSubject = rule;
        RecordDraft draft;
        draft.row = 5;
        std::vector<RowIssue> issues;
        settleSubject(draft, profile, issues);
        const bool accepted = rule == UnknownSubject::Accept;
        QCOMPARE(issues[0].severity, accepted ? Severity::Warning : Severity::Error);
        QCOMPARE(issues[0].row, 5);
        QVERIFY(issues[0].reason.contains(accepted ? u"对象不明" : u"请补上工号、姓名或单位"));
    }
}

QTEST_GUILESS_MAIN(RecordChecksTest)
#include "test_record_checks.moc"
