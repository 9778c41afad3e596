// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/verification_rules.h"
#include "tests/core/rules/reported_record.h"

#include <QTest>

#include <functional>

// Guards of a conclusion: people, papers, days and the finding (domain text, section 5).
using namespace sizao;
using namespace sizao::rules;
using namespace sizao::test;

namespace {

const domain::UserId li = domain::UserId::fromName("li");
const domain::UserId wang = domain::UserId::fromName("wang");

domain::Verification goodVerification() {
    domain::Verification verification;
    verification.record = reportedRecord().id;
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
    actor.roles = {domain::Role::Handler};
    return actor;
}

struct Conclusion {
    domain::Record record = reportedRecord();
    domain::Verification verification = goodVerification();
    VerificationRequest request{nullptr, nullptr, false, {handler(li), handler(wang)}, today};
};

using SpoilConclusion = std::function<void(Conclusion&)>;

void row(const char* name, const SpoilConclusion& spoil, const char16_t* refusal) {
    QTest::newRow(name) << spoil << QString::fromUtf16(refusal);
}

// `refusal`: words of the message; empty: accepted.
void expectConclusion() {
    QFETCH(SpoilConclusion, spoil);
    QFETCH(QString, refusal);
    static const Standards rules = defaultStandards();
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

class TestVerificationRules : public QObject {
    Q_OBJECT
private slots:
    void people_data();
    void people() { expectConclusion(); }
    void papers_data();
    void papers() { expectConclusion(); }
    void findings_data();
    void findings() { expectConclusion(); }
    void daysAndSubjects_data();
    void daysAndSubjects() { expectConclusion(); }
};

void TestVerificationRules::people_data() {
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
        "not a handler", [](C& c) { c.request.verifiers[1].roles = {domain::Role::Reporter}; },
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

void TestVerificationRules::papers_data() {
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
}

void TestVerificationRules::findings_data() {
    QTest::addColumn<SpoilConclusion>("spoil");
    QTest::addColumn<QString>("refusal");
    using C = Conclusion;
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
}

void TestVerificationRules::daysAndSubjects_data() {
    QTest::addColumn<SpoilConclusion>("spoil");
    QTest::addColumn<QString>("refusal");
    using C = Conclusion;
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

QTEST_GUILESS_MAIN(TestVerificationRules)
#include "test_verification_rules.moc"
