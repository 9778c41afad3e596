// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_flow.h"

#include <QTest>

#include <map>
#include <set>

using namespace sizao;
using rules::CaseAct;
using rules::CaseState;

// The state tables of the domain text, written down once more: every row is there, and every other
// pair of state and act is not.
class TestCaseFlow : public QObject {
    Q_OBJECT
private slots:
    void movesOfTheCase();
    void actsThatLeaveTheCaseWhereItIs();
    void letters();
    void services();
    void statements();
    void reviews();
    void items();
    void everyActHasItsPlace();
    void whatGoesOnWhileSuspended();
    void whoMayDoWhat_data();
    void whoMayDoWhat();
};

namespace {

using Pair = std::pair<QString, QString>; // state, act
using Table = std::map<Pair, std::set<QString>>;

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

// Lines: STATE act NEXT [NEXT]; several states as A|B.
Table read(const char* text) {
    Table table;
    for (const QString& line : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ', Qt::SkipEmptyParts);
        if (parts.size() < 3)
            continue;
        for (const QString& state : parts[0].split(u'|'))
            for (qsizetype i = 2; i < parts.size(); ++i)
                table[{state, parts[1]}].insert(parts[i] == QLatin1String("=") ? state : parts[i]);
    }
    return table;
}

template <class State>
Table tableOf(std::span<const rules::FlowRow<State>> rows) {
    Table table;
    for (const auto& row : rows)
        table[{QLatin1String(domain::toCode(row.from)), QLatin1String(domain::toCode(row.act))}]
            .insert(QLatin1String(domain::toCode(row.to)));
    return table;
}

QString textOf(const Table& table) {
    QString text;
    for (const auto& [pair, next] : table)
        text += pair.first + u' ' + pair.second + u' '
                + QStringList(next.begin(), next.end()).join(u' ') + u'\n';
    return text;
}

void compare(const Table& is, const Table& should) {
    QCOMPARE(textOf(is), textOf(should));
}

// Rows of the case that move it somewhere else, and those that do not.
Table partOfCase(bool moving) {
    Table table;
    for (const auto& row : rules::caseFlow())
        if ((row.from != row.to) == moving)
            table[{QLatin1String(domain::toCode(row.from)), QLatin1String(domain::toCode(row.act))}]
                .insert(QLatin1String(domain::toCode(row.to)));
    return table;
}

} // namespace

void TestCaseFlow::movesOfTheCase() {
    compare(partOfCase(true), read(R"(
CHECKING case.propose APPROVING HEARING
HEARING case.heard APPROVING
APPROVING case.approve SIGNING
APPROVING case.return CHECKING
APPROVING case.raise HEARING
CHECKING|HEARING|APPROVING case.drop CLOSED
SIGNING letter.sign SERVING
SERVING letter.void SIGNING
SERVING service.receipt RECTIFYING ACCEPTING
SERVING service.leave RECTIFYING ACCEPTING
RECTIFYING item.report ACCEPTING
RECTIFYING item.terminate ACCEPTING
ACCEPTING item.reject RECTIFYING
ACCEPTING case.close CLOSED
RECTIFYING|ACCEPTING case.supersede CLOSED
CHECKING|HEARING|APPROVING|SIGNING|SERVING|RECTIFYING|ACCEPTING case.taken_over CLOSED
SERVING|RECTIFYING|ACCEPTING|CLOSED|ARCHIVED review.change SIGNING
SERVING|RECTIFYING|ACCEPTING|ARCHIVED review.annul CLOSED
SERVING|RECTIFYING|ACCEPTING|ARCHIVED case.revoke CLOSED
CLOSED case.archive ARCHIVED
CLOSED|ARCHIVED item.rebound RECTIFYING
)"));
}

void TestCaseFlow::actsThatLeaveTheCaseWhereItIs() {
    const QString all = QStringLiteral(
        "CHECKING|HEARING|APPROVING|SIGNING|SERVING|RECTIFYING|ACCEPTING|CLOSED|ARCHIVED");
    const QString open =
        QStringLiteral("CHECKING|HEARING|APPROVING|SIGNING|SERVING|RECTIFYING|ACCEPTING");
    QString text = QStringLiteral(R"(
CHECKING case.own =
APPROVING case.approve =
APPROVING case.lower =
CLOSED review.annul =
CLOSED case.revoke =
RECTIFYING item.report =
RECTIFYING item.terminate =
CHECKING|HEARING|APPROVING|SIGNING|SERVING|RECTIFYING item.draft =
RECTIFYING item.issue =
RECTIFYING item.claim =
RECTIFYING item.plan =
RECTIFYING item.approve_plan =
RECTIFYING item.return_plan =
RECTIFYING item.extend =
RECTIFYING item.reject =
RECTIFYING|ACCEPTING item.progress =
RECTIFYING|ACCEPTING item.accept =
RECTIFYING|ACCEPTING item.rebound =
RECTIFYING|ACCEPTING|CLOSED|ARCHIVED item.follow_up =
ACCEPTING item.terminate =
)");
    for (const QString& act : words("case.assign case.suspend case.resume case.refer talk.record"))
        text += open + u' ' + act + QStringLiteral(" =\n");
    for (const QString& act : words("letter.draft letter.submit letter.return letter.approve "
                                    "letter.number letter.sign letter.void"))
        text += all + u' ' + act + QStringLiteral(" =\n");
    for (const QString& act : words("service.plan service.fail service.receipt service.leave"))
        text += QStringLiteral("CHECKING|HEARING|SERVING|RECTIFYING|ACCEPTING|CLOSED|ARCHIVED ")
                + act + QStringLiteral(" =\n");
    for (const QString& act :
         words("statement.file statement.waive statement.lapse statement.answer"))
        text += QStringLiteral("CHECKING|HEARING|APPROVING|SIGNING|RECTIFYING|ACCEPTING ") + act
                + QStringLiteral(" =\n");
    for (const QString& act :
         words("review.apply review.accept review.refuse review.withdraw review.maintain"))
        text +=
            QStringLiteral("RECTIFYING|ACCEPTING|CLOSED|ARCHIVED ") + act + QStringLiteral(" =\n");
    compare(partOfCase(false), read(text.toUtf8().constData()));
}

void TestCaseFlow::letters() {
    compare(tableOf(rules::letterFlow()), read(R"(
DRAFT letter.draft DRAFT
DRAFT letter.submit SUBMITTED
SUBMITTED letter.return DRAFT
SUBMITTED letter.approve APPROVED
APPROVED letter.number NUMBERED
NUMBERED letter.sign SIGNED
SIGNED service.receipt SERVED
SIGNED service.leave SERVED
APPROVED|NUMBERED|SIGNED letter.void VOID
)"));
}

void TestCaseFlow::services() {
    compare(tableOf(rules::serviceFlow()), read(R"(
PLANNED service.plan PLANNED
PLANNED service.receipt RECEIPTED
PLANNED service.leave LEFT
PLANNED service.fail FAILED
)"));
}

void TestCaseFlow::statements() {
    compare(tableOf(rules::statementFlow()), read(R"(
WINDOW statement.file FILED
LAPSED statement.file FILED
WINDOW statement.waive WAIVED
WINDOW statement.lapse LAPSED
FILED statement.answer ANSWERED
)"));
}

void TestCaseFlow::reviews() {
    compare(tableOf(rules::reviewFlow()), read(R"(
APPLIED review.apply APPLIED
APPLIED review.accept ACCEPTED
APPLIED review.refuse REFUSED
APPLIED|ACCEPTED review.withdraw WITHDRAWN
ACCEPTED review.maintain MAINTAINED
ACCEPTED review.change CHANGED
ACCEPTED review.annul REVOKED
)"));
}

void TestCaseFlow::items() {
    compare(tableOf(rules::itemFlow()), read(R"(
DRAFT item.draft DRAFT
DRAFT item.issue ISSUED
ISSUED item.claim CLAIMED
CLAIMED item.plan PLAN_REVIEW ACTIVE
PLAN_REVIEW item.approve_plan ACTIVE
PLAN_REVIEW item.return_plan CLAIMED
ACTIVE item.extend ACTIVE
ACTIVE item.progress ACTIVE
ACTIVE item.report REPORTED
REPORTED item.accept CLOSED
REPORTED item.reject ACTIVE
CLOSED item.follow_up FOLLOWED_UP
CLOSED|FOLLOWED_UP item.rebound ACTIVE
DRAFT|ISSUED|CLAIMED|PLAN_REVIEW|ACTIVE|REPORTED item.terminate TERMINATED
)"));
}

// No act is without a state that allows it, and the table of its part knows it.
void TestCaseFlow::everyActHasItsPlace() {
    std::set<QString> inParts;
    for (const Table& table : {tableOf(rules::letterFlow()), tableOf(rules::serviceFlow()),
                               tableOf(rules::statementFlow()), tableOf(rules::reviewFlow()),
                               tableOf(rules::itemFlow())})
        for (const auto& [pair, next] : table)
            inParts.insert(pair.second);
    for (const auto& entry : domain::EnumText<CaseAct>::entries) {
        const QString code = QLatin1String(entry.code);
        bool isInCase = false;
        for (const auto& row : rules::caseFlow())
            isInCase = isInCase || row.act == entry.value;
        QVERIFY2(isInCase, entry.code);
        const bool hasTable = rules::partOf(entry.value) != rules::CasePart::Case
                              && rules::partOf(entry.value) != rules::CasePart::Talk;
        QCOMPARE(inParts.contains(code), hasTable);
        const char* prefixes[] = {"case.",   "letter.", "service.", "statement.",
                                  "review.", "talk.",   "item."};
        QVERIFY2(
            code.startsWith(QLatin1String(prefixes[static_cast<int>(rules::partOf(entry.value))])),
            entry.code);
    }
}

// All else waits: a suspension is lifted, or it ends the case.
void TestCaseFlow::whatGoesOnWhileSuspended() {
    QStringList going;
    for (const auto& entry : domain::EnumText<CaseAct>::entries)
        if (rules::goesOnWhileSuspended(entry.value))
            going.append(QLatin1String(entry.code));
    going.sort();
    QCOMPARE(going, words("case.assign case.resume case.revoke case.supersede case.taken_over "
                          "review.annul review.change"));
}

void TestCaseFlow::whoMayDoWhat_data() {
    QTest::addColumn<QString>("who");
    const auto row = [](const char* act, const char* who) {
        QTest::newRow(act) << QString::fromUtf8(who);
    };
    row("case.own", "HANDLER");
    row("case.assign", "CASE_CONTROL SECTION_HEAD SUPERVISING_LEADER");
    row("case.propose", "HANDLER");
    row("case.heard", "HANDLER");
    row("case.approve", "PRINCIPAL SECTION_HEAD SUPERVISING_LEADER");
    row("case.return", "PRINCIPAL SECTION_HEAD SUPERVISING_LEADER");
    row("case.raise", "PRINCIPAL SECTION_HEAD SUPERVISING_LEADER");
    row("case.lower", "PRINCIPAL SECTION_HEAD SUPERVISING_LEADER");
    row("case.drop", "SECTION_HEAD SUPERVISING_LEADER");
    row("case.close", "SECTION_HEAD SUPERVISING_LEADER");
    row("case.suspend", "SUPERVISING_LEADER");
    row("case.resume", "SUPERVISING_LEADER");
    row("case.refer", "SUPERVISING_LEADER");
    row("case.taken_over", "SUPERVISING_LEADER");
    row("case.supersede", "");
    row("case.revoke", "PRINCIPAL SUPERVISING_LEADER");
    row("case.archive", "ARCHIVIST");
    row("letter.draft", "HANDLER");
    row("letter.submit", "HANDLER");
    row("letter.return", "PRINCIPAL SECTION_HEAD SUPERVISING_LEADER");
    row("letter.approve", "PRINCIPAL SECTION_HEAD SUPERVISING_LEADER");
    row("letter.number", "CASE_CONTROL");
    row("letter.sign", "PRINCIPAL SECTION_HEAD SUPERVISING_LEADER");
    row("letter.void", "CASE_CONTROL");
    row("service.plan", "HANDLER");
    row("service.receipt", "HANDLER");
    row("service.leave", "HANDLER");
    row("service.fail", "HANDLER");
    row("statement.file", "HANDLER");
    row("statement.waive", "HANDLER");
    row("statement.lapse", "");
    row("statement.answer", "SECTION_HEAD");
    row("review.apply", "HANDLER");
    row("review.accept", "REVIEWER");
    row("review.refuse", "REVIEWER");
    row("review.withdraw", "HANDLER");
    row("review.maintain", "PRINCIPAL SUPERVISING_LEADER");
    row("review.change", "PRINCIPAL SUPERVISING_LEADER");
    row("review.annul", "PRINCIPAL SUPERVISING_LEADER");
    row("talk.record", "HANDLER");
    row("item.draft", "HANDLER");
    row("item.issue", "HANDLER");
    row("item.claim", "HANDLER LIAISON");
    row("item.plan", "HANDLER LIAISON");
    row("item.approve_plan", "HANDLER");
    row("item.return_plan", "HANDLER");
    row("item.extend", "SUPERVISING_LEADER");
    row("item.progress", "HANDLER LIAISON");
    row("item.report", "HANDLER LIAISON");
    row("item.accept", "ACCEPTOR");
    row("item.reject", "ACCEPTOR");
    row("item.follow_up", "ACCEPTOR");
    row("item.rebound", "ACCEPTOR");
    row("item.terminate", "SUPERVISING_LEADER");
    QCOMPARE(std::size(domain::EnumText<CaseAct>::entries), std::size_t(54));
}

void TestCaseFlow::whoMayDoWhat() {
    QFETCH(QString, who);
    const CaseAct act = *domain::fromCode<CaseAct>(QString::fromLatin1(QTest::currentDataTag()));
    std::set<QString> of_case;
    std::set<QString> of_part;
    const auto note = [&](const auto& rows, std::set<QString>& names) {
        for (const auto& row : rows)
            if (row.act == act)
                for (const rules::Role role : row.who)
                    names.insert(QLatin1String(domain::toCode(role)));
    };
    note(rules::caseFlow(), of_case);
    note(rules::letterFlow(), of_part);
    note(rules::serviceFlow(), of_part);
    note(rules::statementFlow(), of_part);
    note(rules::reviewFlow(), of_part);
    note(rules::itemFlow(), of_part);
    QVERIFY(of_case.empty() || of_part.empty()); // one place says who
    of_case.merge(of_part);
    QCOMPARE(QStringList(of_case.begin(), of_case.end()).join(u' '), who);
}

QTEST_GUILESS_MAIN(TestCaseFlow)
#include "test_case_flow.moc"
