// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/entry_rules.h"
#include "tests/core/rules/reported_record.h"

#include <QTest>

#include <functional>

// What a record must say, as a draft and when it is submitted (domain text, section 5).
using namespace sizao;
using namespace sizao::rules;
using namespace sizao::test;

namespace {

using SpoilRecord = std::function<void(domain::Record&)>;

void row(const char* name, const SpoilRecord& spoil, const char16_t* draft,
         const char16_t* submission) {
    QTest::newRow(name) << spoil << QString::fromUtf16(draft) << QString::fromUtf16(submission);
}

void expectEntry() {
    QFETCH(SpoilRecord, spoil);
    QFETCH(QString, draft);
    QFETCH(QString, submission);
    static const Standards rules = defaultStandards();
    domain::Record entered = reportedRecord();
    spoil(entered);
    const auto asDraft = checkDraft(entered, rules, today);
    QCOMPARE(asDraft.has_value(), draft.isEmpty());
    QVERIFY(asDraft || asDraft.error().message.contains(draft));
    const auto submitted = checkSubmission(entered, rules, today);
    QCOMPARE(submitted.has_value(), submission.isEmpty());
    QVERIFY(submitted || submitted.error().message.contains(submission));
}

} // namespace

class TestEntryRules : public QObject {
    Q_OBJECT
private slots:
    void subjectsAndDays_data();
    void subjectsAndDays() { expectEntry(); }
    void assessments_data();
    void assessments() { expectEntry(); }
    void refusalsHaveACode();
};

void TestEntryRules::subjectsAndDays_data() {
    QTest::addColumn<SpoilRecord>("spoil");
    QTest::addColumn<QString>("draft");      // refusal of a draft; empty: accepted
    QTest::addColumn<QString>("submission"); // refusal of submitting
    using R = domain::Record;
    row(
        "good", [](R&) {}, u"", u"");
    row(
        "no subject",
        [](R& r) {
            r.subject_kind = domain::SubjectKind::Unknown;
            r.person.reset();
        },
        u"", u"对象");
    row(
        "person without id", [](R& r) { r.person.reset(); }, u"对象类别", u"对象类别");
    row(
        "person and unit", [](R& r) { r.unit = domain::UnitId(); }, u"对象类别", u"对象类别");
    row(
        "no day", [](R& r) { r.occurred_on.reset(); }, u"", u"事发日");
    row(
        "tomorrow", [](R& r) { r.occurred_on = today + 1; }, u"今天之后", u"今天之后");
    row(
        "found tomorrow", [](R& r) { r.found_on = today + 1; }, u"今天之后", u"今天之后");
    row(
        "today", [](R& r) { r.occurred_on = r.found_on = today; }, u"", u"");
    row(
        "found before", [](R& r) { r.found_on = *r.occurred_on - 1; }, u"早于", u"早于");
    row(
        "found on the day of the act", [](R& r) { r.found_on = *r.occurred_on; }, u"", u"");
    row(
        "unit with a person",
        [](R& r) {
            r.subject_kind = domain::SubjectKind::Unit;
            r.unit = domain::UnitId::fromName("u");
        },
        u"对象类别", u"对象类别");
    row(
        "unit without id",
        [](R& r) {
            r.subject_kind = domain::SubjectKind::Unit;
            r.person.reset();
        },
        u"对象类别", u"对象类别");
    row(
        "indicator of persons",
        [](R& r) {
            r.subject_kind = domain::SubjectKind::Unit;
            r.person.reset();
            r.unit = domain::UnitId::fromName("u");
            r.indicator = u"YL02"_qs;
            r.level = 1;
        },
        u"不适用", u"不适用");
    row(
        "on the first day of the indicator", [](R& r) { r.occurred_on = base::Day(20000); }, u"",
        u"");
    row(
        "no day, found before the indicator",
        [](R& r) {
            r.occurred_on.reset();
            r.found_on = base::Day(19999);
        },
        u"没有施行", u"事发日");
}

void TestEntryRules::assessments_data() {
    QTest::addColumn<SpoilRecord>("spoil");
    QTest::addColumn<QString>("draft");      // refusal of a draft; empty: accepted
    QTest::addColumn<QString>("submission"); // refusal of submitting
    using R = domain::Record;
    row(
        "no indicator", [](R& r) { r.indicator.clear(); }, u"", u"指标");
    row(
        "unknown indicator", [](R& r) { r.indicator = u"ZZ01"_qs; }, u"ZZ01", u"ZZ01");
    row(
        "before the indicator", [](R& r) { r.occurred_on = base::Day(19999); }, u"没有施行",
        u"没有施行");
    row(
        "indicator of units",
        [](R& r) {
            r.indicator = u"XS01"_qs;
            r.level = 1;
        },
        u"不适用", u"不适用");
    row(
        "unknown level", [](R& r) { r.level = 9; }, u"第 9 档", u"第 9 档");
    row(
        "other grade", [](R& r) { r.grade = domain::Grade::II; }, u"等级", u"等级");
    row(
        "level without grade",
        [](R& r) {
            r.level = 0;
            r.grade.reset();
        },
        u"", u"");
    row(
        "influence 0", [](R& r) { r.influence = 0; }, u"影响", u"影响");
    row(
        "influence 5", [](R& r) { r.influence = 5; }, u"影响", u"影响");
    row(
        "urgency 0", [](R& r) { r.urgency = 0; }, u"缓急", u"缓急");
    row(
        "urgency 4", [](R& r) { r.urgency = 4; }, u"缓急", u"缓急");
    row(
        "highest factors",
        [](R& r) {
            r.influence = 4;
            r.urgency = 3;
        },
        u"", u"");
    row(
        "no facts", [](R& r) { r.facts = u"  "_qs; }, u"", u"事实");
    row(
        "longest facts", [](R& r) { r.facts = QString(8000, u'事'); }, u"", u"");
    row(
        "facts too long", [](R& r) { r.facts = QString(8001, u'事'); }, u"8000", u"8000");
}

// What is wrong is Invalid, what is too long has its own code: doors show them differently.
void TestEntryRules::refusalsHaveACode() {
    const Standards rules = defaultStandards();
    domain::Record entered = reportedRecord();
    entered.facts = QString(8001, u'事');
    QCOMPARE(checkDraft(entered, rules, today).error().code, base::ErrorCode::LimitReached);
    entered.facts.clear();
    QVERIFY(checkDraft(entered, rules, today).has_value());
    QCOMPARE(checkSubmission(entered, rules, today).error().code, base::ErrorCode::Invalid);
    entered.influence = 0;
    QCOMPARE(checkDraft(entered, rules, today).error().code, base::ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestEntryRules)
#include "test_entry_rules.moc"
