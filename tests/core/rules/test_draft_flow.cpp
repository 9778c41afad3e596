// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/draft_flow.h"

#include <QTest>

#include <set>

using namespace sizao;
using namespace sizao::rules;
using domain::Actor;
using domain::DraftState;
using domain::Role;
using domain::StandardsDraft;

namespace {

constexpr DraftState states[] = {DraftState::Editing, DraftState::Submitted, DraftState::Agreed,
                                 DraftState::Published, DraftState::Discarded};
constexpr DraftEvent events[] = {DraftEvent::Edit,    DraftEvent::Submit,   DraftEvent::Agree,
                                 DraftEvent::Publish, DraftEvent::GiveBack, DraftEvent::Discard};
const base::Day today(20000);

Actor person(const char* name, std::vector<Role> roles) {
    return {domain::UserId::fromName(name), QString::fromLatin1(name), std::move(roles)};
}

const Actor editor = person("editor", {Role::StandardEditor});
const Actor head = person("head", {Role::SectionHead});
const Actor leader = person("leader", {Role::SupervisingLeader});
const Actor everybody = person(
    "all", {Role::StandardEditor, Role::SectionHead, Role::SupervisingLeader, Role::Handler});

// A draft that nothing stands in the way of, in the state, proposed by the editor.
StandardsDraft draftIn(DraftState state) {
    StandardsDraft draft;
    draft.title = QStringLiteral("x");
    draft.valid_from = today + 1;
    draft.waiver = QStringLiteral("why");
    draft.state = state;
    if (state != DraftState::Editing)
        draft.proposed_by = editor.user;
    return draft;
}

base::Result<DraftState> step(const StandardsDraft& draft, DraftEvent event, const Actor& actor,
                              std::optional<Actor> agreed = {}) {
    DraftStep asked;
    asked.event = event;
    asked.draft = &draft;
    asked.actor = actor;
    asked.agreed = std::move(agreed);
    asked.today = today;
    asked.reason = QStringLiteral("why");
    return check(asked);
}

} // namespace

// The table Version of the domain text, section 5, and point 5 of section 8.
class TestDraftFlow : public QObject {
    Q_OBJECT
private slots:
    void onlyWhatIsListedIsPossible() {
        std::set<std::pair<DraftState, DraftEvent>> listed;
        for (const DraftTransition& row : draftFlow())
            QVERIFY(listed.insert({row.from, row.event}).second);
        for (const DraftState state : states)
            for (const DraftEvent event : events) {
                const auto next = step(draftIn(state), event, everybody, head);
                const bool isListed = listed.contains({state, event});
                QCOMPARE(next.has_value() || next.error().code != base::ErrorCode::Conflict,
                         isListed);
            }
        for (const DraftEvent event : events) // the end
            for (const DraftState state : {DraftState::Published, DraftState::Discarded})
                QVERIFY(!listed.contains({state, event}));
    }

    void theWayToPublication() {
        QCOMPARE(step(draftIn(DraftState::Editing), DraftEvent::Edit, head), DraftState::Editing);
        QCOMPARE(step(draftIn(DraftState::Editing), DraftEvent::Submit, editor),
                 DraftState::Submitted);
        QCOMPARE(step(draftIn(DraftState::Submitted), DraftEvent::Agree, leader),
                 DraftState::Agreed);
        QCOMPARE(step(draftIn(DraftState::Agreed), DraftEvent::Publish, head, leader),
                 DraftState::Published);
        QCOMPARE(step(draftIn(DraftState::Agreed), DraftEvent::Publish, leader, head),
                 DraftState::Published);
        QCOMPARE(step(draftIn(DraftState::Agreed), DraftEvent::GiveBack, head),
                 DraftState::Editing);
    }

    void whoMayWhat_data() {
        QTest::addColumn<int>("role");
        for (const auto& entry : domain::EnumText<Role>::entries)
            QTest::newRow(entry.code) << static_cast<int>(entry.value);
    }
    void whoMayWhat() {
        QFETCH(int, role);
        const Role held = static_cast<Role>(role);
        const Actor one = person("one", {held});
        const bool edits = held == Role::StandardEditor || held == Role::SectionHead;
        const bool publishes = held == Role::SectionHead || held == Role::SupervisingLeader;
        const StandardsDraft editing = draftIn(DraftState::Editing);
        const StandardsDraft submitted = draftIn(DraftState::Submitted);
        QCOMPARE(step(editing, DraftEvent::Edit, one).has_value(), edits);
        QCOMPARE(step(editing, DraftEvent::Discard, one).has_value(), edits);
        QCOMPARE(step(editing, DraftEvent::Submit, one).has_value(), held == Role::StandardEditor);
        QCOMPARE(step(submitted, DraftEvent::Agree, one).has_value(), publishes);
        QCOMPARE(step(submitted, DraftEvent::GiveBack, one).has_value(), publishes);
    }

    void twoPersonsOfTwoRolesNeitherTheProposer() {
        const StandardsDraft draft = draftIn(DraftState::Agreed);
        const Actor second = person("second", {Role::SectionHead});
        QVERIFY(!step(draft, DraftEvent::Publish, head));         // nobody agreed
        QVERIFY(!step(draft, DraftEvent::Publish, head, head));   // one person
        QVERIFY(!step(draft, DraftEvent::Publish, head, second)); // one role
        QVERIFY(!step(draft, DraftEvent::Publish, everybody, everybody));
        QVERIFY(step(draft, DraftEvent::Publish, everybody, head).has_value());
        StandardsDraft own = draft;
        own.proposed_by = leader.user;
        QVERIFY(!step(own, DraftEvent::Publish, leader, head));
        own.state = DraftState::Submitted;
        QVERIFY(!step(own, DraftEvent::Agree, leader));
    }

    void daysAndProof_data() {
        QTest::addColumn<int>("from"); // after today; -99: none
        QTest::addColumn<int>("until");
        QTest::addColumn<bool>("tested");
        QTest::addColumn<QString>("waiver");
        QTest::addColumn<bool>("isFine");
        const QString why = QStringLiteral("why");
        QTest::newRow("tomorrow") << 1 << -99 << false << why << true;
        QTest::newRow("today") << 0 << -99 << false << why << false;
        QTest::newRow("yesterday") << -1 << -99 << false << why << false;
        QTest::newRow("no day") << -99 << -99 << false << why << false;
        QTest::newRow("one day") << 5 << 5 << false << why << true;
        QTest::newRow("ends before") << 5 << 4 << false << why << false;
        QTest::newRow("tested") << 1 << -99 << true << QString() << true;
        QTest::newRow("neither") << 1 << -99 << false << QString() << false;
        QTest::newRow("blanks") << 1 << -99 << false << QStringLiteral("  ") << false;
        QTest::newRow("too long") << 1 << -99 << false << QString(2001, u'x') << false;
        QTest::newRow("long") << 1 << -99 << false << QString(2000, u'x') << true;
    }
    void daysAndProof() {
        QFETCH(int, from);
        QFETCH(int, until);
        QFETCH(bool, tested);
        QFETCH(QString, waiver);
        QFETCH(bool, isFine);
        for (const auto& [state, event] : {std::pair(DraftState::Editing, DraftEvent::Submit),
                                           std::pair(DraftState::Agreed, DraftEvent::Publish)}) {
            StandardsDraft draft = draftIn(state);
            draft.valid_from = from == -99 ? std::nullopt : std::optional(today + from);
            draft.valid_until = until == -99 ? std::nullopt : std::optional(today + until);
            draft.waiver = waiver;
            if (tested) {
                draft.back_test = QStringLiteral("9c1f");
                draft.back_test_on = today;
            }
            const Actor& actor = event == DraftEvent::Submit ? editor : head;
            QCOMPARE(step(draft, event, actor, leader).has_value(), isFine);
        }
    }

    void refusalsNameThePerson() {
        const auto refused = step(draftIn(DraftState::Editing), DraftEvent::Submit, leader);
        QVERIFY(!refused && refused.error().message.contains(QStringLiteral("leader")));
        QVERIFY(refused.error().message.contains(QStringLiteral("标准管理员")));
    }
};

QTEST_GUILESS_MAIN(TestDraftFlow)
#include "test_draft_flow.moc"
