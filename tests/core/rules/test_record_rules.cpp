// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/entry_rules.h"
#include "core/rules/record_flow.h"
#include "core/rules/verification_rules.h"
#include "tests/core/rules/default_catalogue.h"

#include <QTest>

#include <functional>
#include <set>

using namespace sizao;
using namespace sizao::rules;

namespace {

const base::Day today(20500);
const domain::UserId li = domain::UserId::fromName("li");
const domain::UserId wang = domain::UserId::fromName("wang");

domain::Record record() {
    domain::Record record;
    record.id = domain::RecordId::fromName("r");
    record.person = domain::PersonId::fromName("p");
    record.occurred_on = today - 10;
    record.found_on = today - 5;
    record.indicator = QStringLiteral("YL03");
    record.level = 2;
    record.grade = domain::Grade::I;
    record.facts = QStringLiteral("抽查时不在岗");
    return record;
}

domain::Verification verification() {
    domain::Verification verification;
    verification.record = record().id;
    verification.conclusion = domain::Conclusion::Verified;
    verification.indicator = QStringLiteral("YL03");
    verification.level = 2;
    verification.grade = domain::Grade::I;
    verification.verified_on = today;
    verification.verifier_1 = li;
    verification.verifier_2 = wang;
    verification.evidence = QStringLiteral("抽查记录双人签字");
    return verification;
}

Actor handler(domain::UserId user) {
    Actor actor;
    actor.user = user;
    actor.roles = {Role::Handler};
    return actor;
}

struct Conclusion {
    domain::Record record = ::record();
    domain::Verification verification = ::verification();
    VerificationRequest request{nullptr, nullptr, false, {handler(li), handler(wang)}, today};
};

RecordStep stepOf(RecordState from, RecordEvent event, std::vector<Role> roles, QString reason = {},
                  bool explain_first = false, std::optional<domain::Conclusion> conclusion = {},
                  std::optional<RecordState> former = {}) {
    return {from,          event,      std::move(roles), std::move(reason),
            explain_first, conclusion, former,           false};
}

using SpoilRecord = std::function<void(domain::Record&)>;
using SpoilConclusion = std::function<void(Conclusion&)>;

void row(const char* name, const SpoilConclusion& spoil, const char16_t* refusal) {
    QTest::newRow(name) << spoil << QString::fromUtf16(refusal);
}

// `refusal`: words of the message; empty: accepted.
void expectConclusion(const SpoilConclusion& spoil, const QString& refusal) {
    static const Standards rules = test::defaultStandards();
    Conclusion conclusion;
    spoil(conclusion);
    conclusion.request.record = &conclusion.record;
    conclusion.request.verification = &conclusion.verification;
    const auto checked = check(conclusion.request, rules);
    QCOMPARE(checked.has_value(), refusal.isEmpty());
    QVERIFY2(checked || checked.error().message.contains(refusal),
             checked ? "" : qPrintable(checked.error().message));
}

} // namespace

class TestRecordRules : public QObject {
    Q_OBJECT
private slots:
    void everyPairOutsideTheTableIsRefused();
    void everyRowNeedsItsPeople();
    void flow_data();
    void flow();
    void entry_data();
    void entry();
    void verification_data();
    void verification();
    void finding_data();
    void finding();
};

void TestRecordRules::everyPairOutsideTheTableIsRefused() {
    std::set<std::pair<RecordState, RecordEvent>> listed;
    for (const RecordTransition& row : recordFlow())
        QVERIFY(listed.insert({row.from, row.event}).second);
    QCOMPARE(listed.size(), 28U);
    for (int state = 0; state <= int(RecordState::Retracted); ++state) {
        for (int event = 0; event <= int(RecordEvent::Unmerge); ++event) {
            RecordStep step;
            step.from = static_cast<RecordState>(state);
            step.event = static_cast<RecordEvent>(event);
            step.roles = {Role::Handler, Role::SectionHead};
            step.reason = QStringLiteral("理由");
            step.survivor_named = true;
            step.conclusion = domain::Conclusion::Verified;
            step.former = RecordState::Verified;
            if (step.event == RecordEvent::Lapsed)
                step.roles.clear();
            QCOMPARE(check(step).has_value(), listed.contains({step.from, step.event}));
        }
    }
}

void TestRecordRules::everyRowNeedsItsPeople() {
    for (const RecordTransition& row : recordFlow()) {
        for (int role = 0; role <= int(Role::Auditor); ++role) {
            RecordStep step{row.from, row.event, {static_cast<Role>(role)}, {}, false, {},
                            {},       true};
            step.reason = QStringLiteral("理由");
            step.conclusion = domain::Conclusion::Verified;
            step.former = RecordState::Verified;
            const bool may =
                std::find(row.who.begin(), row.who.end(), static_cast<Role>(role)) != row.who.end();
            QCOMPARE(check(step).has_value(), may);
        }
    }
}

void TestRecordRules::flow_data() {
    QTest::addColumn<RecordStep>("step");
    QTest::addColumn<QString>("refusal"); // empty: goes to `to`
    QTest::addColumn<RecordState>("to");
    const std::vector<Role> handlers{Role::Handler};
    const std::vector<Role> head{Role::SectionHead};
    const QString reason = QStringLiteral("录入有误");
    const auto row = [](const char* name, const RecordStep& step, const char16_t* refusal,
                        RecordState to = RecordState::Draft) {
        QTest::newRow(name) << step << QString::fromUtf16(refusal) << to;
    };
    using enum RecordEvent;
    row("return without reason", stepOf(RecordState::Submitted, Return, handlers), u"理由");
    row("return", stepOf(RecordState::Submitted, Return, handlers, reason), u"",
        RecordState::Draft);
    row("automatic channel is asked first",
        stepOf(RecordState::Submitted, Take, handlers, {}, true), u"本人说明");
    row("automatic channel may be asked", stepOf(RecordState::Submitted, Ask, handlers, {}, true),
        u"", RecordState::Explaining);
    row("taken", stepOf(RecordState::Submitted, Take, handlers), u"", RecordState::Verifying);
    row("lapse is nobody's act", stepOf(RecordState::Explaining, Lapsed, handlers), u"期限");
    row("lapse", stepOf(RecordState::Explaining, Lapsed, {}), u"", RecordState::Verifying);
    row("conclusion missing", stepOf(RecordState::Verifying, Conclude, handlers), u"结论");
    for (const auto& [conclusion, state] :
         {std::pair{domain::Conclusion::Verified, RecordState::Verified},
          {domain::Conclusion::PartlyVerified, RecordState::PartlyVerified},
          {domain::Conclusion::Unfounded, RecordState::Unfounded},
          {domain::Conclusion::Unproven, RecordState::Unproven}})
        row(domain::toCode(conclusion),
            stepOf(RecordState::Verifying, Conclude, handlers, {}, false, conclusion), u"", state);
    row("retract without reason", stepOf(RecordState::Verified, Retract, head), u"理由");
    row("retract", stepOf(RecordState::Verified, Retract, head, reason), u"",
        RecordState::Retracted);
    row("correct without reason", stepOf(RecordState::Verified, Correct, head, u" "_qs), u"理由");
    row("correct stays", stepOf(RecordState::Unproven, Correct, head, reason), u"",
        RecordState::Unproven);
    row("merge without survivor", stepOf(RecordState::Draft, Merge, handlers), u"保留");
    row("unmerge without former state", stepOf(RecordState::Merged, Unmerge, handlers), u"归并前");
    row("unmerge",
        stepOf(RecordState::Merged, Unmerge, handlers, {}, false, {}, RecordState::Verified), u"",
        RecordState::Verified);
}

void TestRecordRules::flow() {
    QFETCH(RecordStep, step);
    QFETCH(QString, refusal);
    QFETCH(RecordState, to);
    const auto next = check(step);
    QCOMPARE(next.has_value(), refusal.isEmpty());
    if (next)
        QCOMPARE(*next, to);
    else
        QVERIFY2(next.error().message.contains(refusal), qPrintable(next.error().message));
}

void TestRecordRules::entry_data() {
    QTest::addColumn<SpoilRecord>("spoil");
    QTest::addColumn<QString>("draft");      // refusal of a draft; empty: accepted
    QTest::addColumn<QString>("submission"); // refusal of submitting
    const auto row = [](const char* name, const SpoilRecord& spoil, const char16_t* draft,
                        const char16_t* submission) {
        QTest::newRow(name) << spoil << QString::fromUtf16(draft) << QString::fromUtf16(submission);
    };
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

void TestRecordRules::entry() {
    QFETCH(SpoilRecord, spoil);
    QFETCH(QString, draft);
    QFETCH(QString, submission);
    static const Standards rules = test::defaultStandards();
    domain::Record entered = record();
    spoil(entered);
    const auto asDraft = checkDraft(entered, rules, today);
    QCOMPARE(asDraft.has_value(), draft.isEmpty());
    QVERIFY(asDraft || asDraft.error().message.contains(draft));
    const auto submitted = checkSubmission(entered, rules, today);
    QCOMPARE(submitted.has_value(), submission.isEmpty());
    QVERIFY(submitted || submitted.error().message.contains(submission));
}

void TestRecordRules::verification_data() {
    QTest::addColumn<SpoilConclusion>("spoil");
    QTest::addColumn<QString>("refusal");
    using C = Conclusion;
    row(
        "good", [](C&) {}, u"");
    row(
        "other record", [](C& c) { c.verification.record = {}; }, u"对不上");
    row(
        "one verifier", [](C& c) { c.verification.verifier_2.reset(); }, u"两人");
    row(
        "the same twice",
        [](C& c) {
            c.verification.verifier_2 = li;
            c.request.verifiers[1] = handler(li);
        },
        u"同一人");
    row(
        "not a handler", [](C& c) { c.request.verifiers[1].roles = {Role::Reporter}; },
        u"承办人职责");
    row(
        "other people", [](C& c) { std::swap(c.request.verifiers[0], c.request.verifiers[1]); },
        u"不符");
    row(
        "the first is another", [](C& c) { c.request.verifiers[0] = handler({}); }, u"不符");
    row(
        "the second is another", [](C& c) { c.request.verifiers[1] = handler({}); }, u"不符");
    row(
        "the first is no handler", [](C& c) { c.request.verifiers[0].roles.clear(); },
        u"承办人职责");
    row(
        "people not resolved", [](C& c) { c.request.verifiers.clear(); }, u"两人");
    row(
        "three people",
        [](C& c) { c.request.verifiers.push_back(handler(domain::UserId::fromName("qian"))); },
        u"两人");
    row(
        "nobody at all",
        [](C& c) {
            c.verification.verifier_1.reset();
            c.verification.verifier_2.reset();
        },
        u"两人");
    row(
        "an authority of blanks",
        [](C& c) {
            c.verification.verifier_1.reset();
            c.verification.verifier_2.reset();
            c.verification.authority = u"  "_qs;
        },
        u"两人");
    row(
        "authority alone",
        [](C& c) {
            c.verification.verifier_1.reset();
            c.verification.verifier_2.reset();
            c.verification.authority = u"区审计局"_qs;
        },
        u"");
    row(
        "authority and one verifier",
        [](C& c) {
            c.verification.verifier_1.reset();
            c.verification.authority = u"区审计局"_qs;
        },
        u"两人");
}

void TestRecordRules::finding_data() {
    QTest::addColumn<SpoilConclusion>("spoil");
    QTest::addColumn<QString>("refusal");
    using C = Conclusion;
    row(
        "verified on the day of the act",
        [](C& c) { c.record.occurred_on = c.record.found_on = c.verification.verified_on; }, u"");
    row(
        "longest explanation", [](C& c) { c.verification.explanation = QString(2000, u'说'); },
        u"");
    row(
        "explanation too long", [](C& c) { c.verification.explanation = QString(2001, u'说'); },
        u"2000");
    row(
        "longest reason", [](C& c) { c.verification.reason = QString(2000, u'理'); }, u"");
    row(
        "longest evidence", [](C& c) { c.verification.evidence = QString(8000, u'证'); }, u"");
    row(
        "evidence too long", [](C& c) { c.verification.evidence = QString(8001, u'证'); }, u"8000");
    row(
        "influence 0", [](C& c) { c.verification.influence = 0; }, u"影响");
    row(
        "urgency 0", [](C& c) { c.verification.urgency = 0; }, u"缓急");
    row(
        "urgency 4", [](C& c) { c.verification.urgency = 4; }, u"缓急");
    row(
        "highest factors",
        [](C& c) {
            c.verification.influence = 4;
            c.verification.urgency = 3;
        },
        u"");
    row(
        "partly verified needs a grade too",
        [](C& c) {
            c.verification.conclusion = domain::Conclusion::PartlyVerified;
            c.verification.grade.reset();
        },
        u"等级");
    row(
        "automatic and partly verified",
        [](C& c) {
            c.request.explain_first = true;
            c.verification.conclusion = domain::Conclusion::PartlyVerified;
        },
        u"本人说明");
    row(
        "an explanation of blanks",
        [](C& c) {
            c.request.explain_first = true;
            c.verification.explanation = u" \n"_qs;
        },
        u"本人说明");
    row(
        "no evidence", [](C& c) { c.verification.evidence = u" "_qs; }, u"证据");
    row(
        "automatic without explanation", [](C& c) { c.request.explain_first = true; }, u"本人说明");
    row(
        "automatic with explanation",
        [](C& c) {
            c.request.explain_first = true;
            c.verification.explanation = u"外出办事"_qs;
        },
        u"");
    row(
        "automatic and unfounded",
        [](C& c) {
            c.request.explain_first = true;
            c.verification.conclusion = domain::Conclusion::Unfounded;
        },
        u"");
    row(
        "verified tomorrow", [](C& c) { c.verification.verified_on = today + 1; }, u"今天之后");
    row(
        "verified before", [](C& c) { c.verification.verified_on = *c.record.occurred_on - 1; },
        u"早于");
    row(
        "no subject", [](C& c) { c.record.subject_kind = domain::SubjectKind::Unknown; }, u"对象");
    row(
        "no day", [](C& c) { c.record.occurred_on.reset(); }, u"事发日");
    row(
        "no grade", [](C& c) { c.verification.grade.reset(); }, u"等级");
    row(
        "no indicator", [](C& c) { c.verification.indicator.clear(); }, u"指标");
    row(
        "indicator not in force", [](C& c) { c.record.occurred_on = base::Day(19000); },
        u"没有施行");
    row(
        "grade of another level", [](C& c) { c.verification.grade = domain::Grade::IV; }, u"等级");
    row(
        "influence 5", [](C& c) { c.verification.influence = 5; }, u"影响");
    row(
        "unproven needs no indicator",
        [](C& c) {
            c.verification.conclusion = domain::Conclusion::Unproven;
            c.verification.indicator.clear();
            c.verification.grade.reset();
        },
        u"");
    row(
        "reason too long", [](C& c) { c.verification.reason = QString(2001, u'理'); }, u"2000");
}

void TestRecordRules::verification() {
    QFETCH(SpoilConclusion, spoil);
    QFETCH(QString, refusal);
    expectConclusion(spoil, refusal);
}

void TestRecordRules::finding() {
    QFETCH(SpoilConclusion, spoil);
    QFETCH(QString, refusal);
    expectConclusion(spoil, refusal);
}

QTEST_GUILESS_MAIN(TestRecordRules)
#include "test_record_rules.moc"
