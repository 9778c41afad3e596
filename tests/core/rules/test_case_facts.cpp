// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_facts.h"

#include <QTest>

using namespace sizao;
using domain::CaseAct;
using domain::LetterKind;
using rules::CaseActOf;
using rules::DecisionFact;
using rules::DecisionFactKind;
using rules::Tier;

class TestCaseFacts : public QObject {
    Q_OBJECT
private slots:
    void kinds_data();
    void kinds();
    void everySignalOfTheNoticeIsIssued();
    void reviewsAreAboutTheIssue();
};

namespace {

const base::RawId caseId = base::RawId::fromName("case");

DecisionFact adopted(const char* name, std::size_t model) {
    DecisionFact fact;
    fact.id = base::RawId::fromName(name);
    fact.kind = DecisionFactKind::Adopt;
    fact.model = model;
    fact.signal_on = base::Day(20'000);
    fact.decided_on = base::Day(20'002);
    fact.tier = Tier::Orange;
    fact.sheet = std::make_shared<domain::ComputationSheet>();
    return fact;
}

CaseActOf act(CaseAct kind, int day, std::optional<LetterKind> letter = {},
              std::optional<Tier> tier = {}) {
    return {base::RawId::fromName("step:" + QByteArray::number(day)), kind, base::Day(20'000 + day),
            tier, letter};
}

std::vector<DecisionFact> factsOf(std::vector<CaseActOf> acts, std::size_t notice = 1) {
    std::vector<DecisionFact> signalsOfIt;
    for (std::size_t i = 0; i < notice; ++i)
        signalsOfIt.push_back(adopted(i == 0 ? "a" : "b", i));
    std::vector<DecisionFact> facts;
    rules::addCaseFacts(facts, caseId, signalsOfIt, acts);
    return facts;
}

QString textOf(const std::vector<DecisionFact>& facts) {
    const char* names[] = {"lapse",     "floor",  "adopt",  "issue", "dismiss",
                           "downgrade", "uphold", "revoke", "close"};
    QStringList words;
    for (const DecisionFact& fact : facts)
        words.append(QLatin1String(names[static_cast<int>(fact.kind)]) + u':'
                     + QLatin1String(domain::toCode(fact.tier)) + u'@'
                     + QString::number(fact.decided_on - base::Day(20'000)));
    return words.join(u' ');
}

} // namespace

void TestCaseFacts::kinds_data() {
    QTest::addColumn<std::vector<CaseActOf>>("acts");
    QTest::addColumn<QString>("facts");
    const auto row = [](const char* name, std::vector<CaseActOf> acts, const char* facts) {
        QTest::newRow(name) << std::move(acts) << QString::fromLatin1(facts);
    };
    const CaseActOf orange = act(CaseAct::SignLetter, 5, LetterKind::Admonition);
    row("nothing yet", {}, "");
    row("signed", {orange}, "issue:ORANGE@5");
    row("another document", {act(CaseAct::SignLetter, 5, LetterKind::IntentNotice)}, "");
    row("lowered before the letter", {act(CaseAct::SignLetter, 5, LetterKind::Reminder)},
        "issue:YELLOW@5");
    row("raised before the letter", {act(CaseAct::SignLetter, 5, LetterKind::Accountability)},
        "issue:RED@5");
    row("replaced", {orange, act(CaseAct::SignLetter, 8, LetterKind::Admonition)},
        "issue:ORANGE@5");
    row("closed", {orange, act(CaseAct::Close, 40)}, "issue:ORANGE@5 close:ORANGE@40");
    row("changed", {orange, act(CaseAct::Change, 9, {}, Tier::Yellow)},
        "issue:ORANGE@5 downgrade:YELLOW@9");
    row("maintained", {orange, act(CaseAct::Maintain, 9)}, "issue:ORANGE@5 uphold:ORANGE@9");
    row("annulled", {orange, act(CaseAct::Annul, 9)}, "issue:ORANGE@5 revoke:ORANGE@9");
    row("revoked", {orange, act(CaseAct::Revoke, 9)}, "issue:ORANGE@5 revoke:ORANGE@9");
    row("dropped", {act(CaseAct::Drop, 3)}, "dismiss:ORANGE@3");
    row("taken over before the letter", {act(CaseAct::TakenOver, 3)}, "dismiss:ORANGE@3");
    row("taken over after it", {orange, act(CaseAct::TakenOver, 7)}, "issue:ORANGE@5");
}

void TestCaseFacts::kinds() {
    QFETCH(std::vector<CaseActOf>, acts);
    QFETCH(QString, facts);
    QCOMPARE(textOf(factsOf(acts)), facts);
    for (const DecisionFact& fact : factsOf(acts))
        QCOMPARE(fact.case_id, caseId);
}

void TestCaseFacts::everySignalOfTheNoticeIsIssued() {
    const auto facts =
        factsOf({act(CaseAct::SignLetter, 5, LetterKind::Admonition), act(CaseAct::Close, 40)}, 2);
    QCOMPARE(facts.size(), std::size_t(3)); // closing concerns every model at once
    QCOMPARE(facts[0].model, std::size_t(0));
    QCOMPARE(facts[1].model, std::size_t(1));
    QVERIFY(facts[0].id != facts[1].id);
    QVERIFY(facts[0].sheet != nullptr);
    QCOMPARE(facts[0].signal_on, base::Day(20'000));
    QVERIFY(facts[2].kind == DecisionFactKind::Close && facts[2].sheet == nullptr);
}

void TestCaseFacts::reviewsAreAboutTheIssue() {
    const auto facts =
        factsOf({act(CaseAct::SignLetter, 5, LetterKind::Admonition), act(CaseAct::Revoke, 9)}, 2);
    QCOMPARE(facts.size(), std::size_t(4));
    QCOMPARE(facts[2].about, facts[0].id);
    QCOMPARE(facts[3].about, facts[1].id);
}

QTEST_GUILESS_MAIN(TestCaseFacts)
#include "test_case_facts.moc"
