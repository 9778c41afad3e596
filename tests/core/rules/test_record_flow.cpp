// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/record_flow.h"

#include <QTest>

#include <functional>
#include <map>
#include <set>

using namespace sizao;
using namespace sizao::rules;
using enum RecordState;

namespace {

const QString reason = QStringLiteral("录入有误");

// A step to which nothing is wanting but the people.
RecordStep fullStep(RecordState from, RecordEvent event) {
    RecordStep step;
    step.from = from;
    step.event = event;
    step.reason = reason;
    step.conclusion = domain::Conclusion::PartlyVerified;
    step.former = Explaining;
    step.survivor_named = true;
    return step;
}

std::vector<Role> allRoles() {
    std::vector<Role> roles;
    for (const auto& entry : domain::EnumText<Role>::entries)
        roles.push_back(entry.value);
    return roles;
}

// Who may do it: by the letters of the roles below; P is the program itself.
struct Cell {
    RecordState to;
    const char* who;
};

} // namespace

// The table Record of the domain text, section 5, written down once more by hand. What is not in
// it is refused, whoever asks.
class TestRecordFlow : public QObject {
    Q_OBJECT
private slots:
    void everyCellOfTheTable();
    void concludingGoesByTheConclusion();
    void guards_data();
    void guards();
    void oneRoleOfManyIsEnough();
    void refusalsNameTheRule();
    void nothingElseLeavesRetraction();
    void everyStateCanBeReached();
    void theTableIsShownAsItIs();
};

void TestRecordFlow::everyCellOfTheTable() {
    using enum RecordEvent;
    // R reporter, H handler, S section head, C case control, P the program
    const std::map<std::pair<RecordState, RecordEvent>, Cell> table{
        {{Draft, Submit}, {Submitted, "RHSC"}},
        {{Submitted, Return}, {Draft, "H"}},
        {{Submitted, Ask}, {Explaining, "H"}},
        {{Submitted, Take}, {RecordState::Verifying, "H"}},
        {{Explaining, Answered}, {RecordState::Verifying, "H"}},
        {{Explaining, Lapsed}, {RecordState::Verifying, "P"}},
        {{RecordState::Verifying, Conclude}, {PartlyVerified, "H"}}, // as the full step says
        {{RecordState::Verified, Correct}, {RecordState::Verified, "S"}},
        {{PartlyVerified, Correct}, {PartlyVerified, "S"}},
        {{Unfounded, Correct}, {Unfounded, "S"}},
        {{Unproven, Correct}, {Unproven, "S"}},
        {{Draft, RecordEvent::Retract}, {Retracted, "S"}},
        {{Submitted, RecordEvent::Retract}, {Retracted, "S"}},
        {{Explaining, RecordEvent::Retract}, {Retracted, "S"}},
        {{RecordState::Verifying, RecordEvent::Retract}, {Retracted, "S"}},
        {{RecordState::Verified, RecordEvent::Retract}, {Retracted, "S"}},
        {{PartlyVerified, RecordEvent::Retract}, {Retracted, "S"}},
        {{Unfounded, RecordEvent::Retract}, {Retracted, "S"}},
        {{Unproven, RecordEvent::Retract}, {Retracted, "S"}},
        {{RecordState::Verified, Merge}, {Merged, "H"}},
        {{PartlyVerified, Merge}, {Merged, "H"}},
        {{RecordState::Verified, Exempt}, {Exempted, "S"}},
        {{PartlyVerified, Exempt}, {Exempted, "S"}},
        {{Exempted, Reinstate}, {Explaining, "S"}}, // the former state of the full step
        {{Retracted, Reinstate}, {Explaining, "S"}},
        {{Merged, Unmerge}, {Explaining, "H"}},
    };
    const std::map<Role, char> letters{{Role::Reporter, 'R'},
                                       {Role::Handler, 'H'},
                                       {Role::SectionHead, 'S'},
                                       {Role::CaseControl, 'C'}};
    for (int from = 0; from <= int(Retracted); ++from) {
        for (int event = 0; event <= int(Unmerge); ++event) {
            RecordStep step =
                fullStep(static_cast<RecordState>(from), static_cast<RecordEvent>(event));
            const auto cell = table.find({step.from, step.event});
            const QByteArray who = cell == table.end() ? "" : cell->second.who;
            const QByteArray place =
                QByteArray(domain::toCode(step.from)) + " event " + QByteArray::number(event);
            const auto asProgram = check(step);
            QVERIFY2(asProgram.has_value() == who.contains('P'), place.constData());
            for (const Role role : allRoles()) {
                step.roles = {role};
                const auto known = letters.find(role);
                const bool may = known != letters.end() && who.contains(known->second);
                const auto next = check(step);
                QVERIFY2(next.has_value() == may, place.constData());
                if (next)
                    QVERIFY2(*next == cell->second.to, place.constData());
                else
                    QCOMPARE(next.error().code, base::ErrorCode::Refused);
            }
        }
    }
    QCOMPARE(recordFlow().size(), table.size());
}

void TestRecordFlow::concludingGoesByTheConclusion() {
    const std::map<domain::Conclusion, RecordState> states{
        {domain::Conclusion::Verified, RecordState::Verified},
        {domain::Conclusion::PartlyVerified, PartlyVerified},
        {domain::Conclusion::Unfounded, Unfounded},
        {domain::Conclusion::Unproven, Unproven}};
    for (const auto& [conclusion, state] : states) {
        RecordStep step = fullStep(RecordState::Verifying, RecordEvent::Conclude);
        step.roles = {Role::Handler};
        step.conclusion = conclusion;
        QCOMPARE(check(step).value(), state);
    }
}

// Each guard: the same step, once with and once without what it asks for.
void TestRecordFlow::guards_data() {
    QTest::addColumn<RecordStep>("step");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, RecordStep step, Role role, const char16_t* says,
                        const std::function<void(RecordStep&)>& spoil) {
        step.roles = {role};
        spoil(step);
        QTest::newRow(name) << step << QString::fromUtf16(says);
    };
    using enum RecordEvent;
    const auto noReason = [](RecordStep& step) { step.reason.clear(); };
    row("return", fullStep(Submitted, Return), Role::Handler, u"理由", noReason);
    row("correct", fullStep(Unfounded, Correct), Role::SectionHead, u"理由", noReason);
    row("retract", fullStep(Draft, RecordEvent::Retract), Role::SectionHead, u"理由", noReason);
    row("a reason of blanks", fullStep(Draft, RecordEvent::Retract), Role::SectionHead, u"理由",
        [](RecordStep& step) { step.reason = QStringLiteral(" \t\n　"); });
    row("take without asking", fullStep(Submitted, Take), Role::Handler, u"本人说明",
        [](RecordStep& step) { step.explain_first = true; });
    row("merge", fullStep(PartlyVerified, Merge), Role::Handler, u"保留",
        [](RecordStep& step) { step.survivor_named = false; });
    row("merge and say nothing", fullStep(RecordState::Verified, Merge), Role::Handler, u"理由",
        noReason);
    row("exempt", fullStep(RecordState::Verified, Exempt), Role::SectionHead, u"理由", noReason);
    row("reinstate", fullStep(Retracted, Reinstate), Role::SectionHead, u"理由", noReason);
    row("unmerge and say nothing", fullStep(Merged, Unmerge), Role::Handler, u"理由", noReason);
    row("reinstate what", fullStep(Exempted, Reinstate), Role::SectionHead, u"原来的状态",
        [](RecordStep& step) { step.former.reset(); });
    row("conclude", fullStep(RecordState::Verifying, Conclude), Role::Handler, u"结论",
        [](RecordStep& step) { step.conclusion.reset(); });
    row("unmerge", fullStep(Merged, Unmerge), Role::Handler, u"原来的状态",
        [](RecordStep& step) { step.former.reset(); });
}

void TestRecordFlow::guards() {
    QFETCH(RecordStep, step);
    QFETCH(QString, says);
    const auto refused = check(step);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, base::ErrorCode::Refused);
    QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
    RecordStep whole = fullStep(step.from, step.event);
    whole.roles = step.roles;
    QVERIFY(check(whole).has_value());
}

void TestRecordFlow::oneRoleOfManyIsEnough() {
    RecordStep step = fullStep(Submitted, RecordEvent::Take);
    step.roles = {Role::Auditor, Role::Reporter, Role::Handler};
    QVERIFY(check(step).has_value());
    step.roles = {Role::Auditor, Role::Reporter};
    QVERIFY(!check(step).has_value());
    // A person is not the program, whatever roles he has.
    step = fullStep(Explaining, RecordEvent::Lapsed);
    step.roles = allRoles();
    QVERIFY(!check(step).has_value());
}

// A clerk reads where the record stands, what cannot be done and who could do it.
void TestRecordFlow::refusalsNameTheRule() {
    RecordStep step = fullStep(Retracted, RecordEvent::Submit);
    step.roles = {Role::Handler};
    const QString illegal = check(step).error().message;
    QVERIFY2(illegal.contains(QStringLiteral("已撤销")), qPrintable(illegal));
    QVERIFY2(illegal.contains(QStringLiteral("提交")), qPrintable(illegal));
    step = fullStep(Draft, RecordEvent::Submit);
    step.roles = {Role::Auditor};
    const QString foreign = check(step).error().message;
    for (const Role role : {Role::Reporter, Role::Handler, Role::SectionHead, Role::CaseControl})
        QVERIFY2(foreign.contains(domain::toLabel(role)), qPrintable(foreign));
    QVERIFY(!foreign.contains(domain::toLabel(Role::Auditor)));
}

// What was taken out comes back by being reinstated or separated, and in no other way.
void TestRecordFlow::nothingElseLeavesRetraction() {
    for (const RecordTransition& row : recordFlow()) {
        if (row.from == Retracted || row.from == Exempted)
            QCOMPARE(row.event, RecordEvent::Reinstate);
        if (row.from == Merged)
            QCOMPARE(row.event, RecordEvent::Unmerge);
    }
}

// Following the table from a draft leads everywhere; no state is a word without a way to it.
void TestRecordFlow::everyStateCanBeReached() {
    std::set<RecordState> reached{Draft, RecordState::Verified, PartlyVerified, Unfounded,
                                  Unproven}; // the latter by concluding
    for (int round = 0; round < 10; ++round)
        for (const RecordTransition& row : recordFlow())
            if (reached.contains(row.from))
                reached.insert(row.to);
    QCOMPARE(reached.size(), std::size(domain::EnumText<RecordState>::entries));
}

// The documentation prints these rows: nobody is named twice, and only a lapse has nobody.
void TestRecordFlow::theTableIsShownAsItIs() {
    for (const RecordTransition& row : recordFlow()) {
        const std::set<Role> who(row.who.begin(), row.who.end());
        QCOMPARE(who.size(), row.who.size());
        QCOMPARE(row.who.empty(), row.event == RecordEvent::Lapsed);
        if (row.event == RecordEvent::Correct || row.event == RecordEvent::Retract
            || row.event == RecordEvent::Return)
            QCOMPARE(row.guard, RecordGuard::Reason);
        if (row.event == RecordEvent::Submit)
            QCOMPARE(row.guard, RecordGuard::Complete);
        if (row.event == RecordEvent::Conclude)
            QCOMPARE(row.guard, RecordGuard::Verified);
    }
}

QTEST_GUILESS_MAIN(TestRecordFlow)
#include "test_record_flow.moc"
