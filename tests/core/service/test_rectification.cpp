// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"
#include "core/service/rectification_service.h"
#include "tests/support/case_office.h"

#include <QCryptographicHash>
#include <QTest>

using namespace sizao;
using base::ErrorCode;
using domain::CaseAct;
using domain::RectState;
using domain::Role;
using service::PaperFinding;
using service::RectFilter;
using service::RectificationService;
using service::RectLedger;
using service::RectRow;
using service::StepEntry;
using support::CaseOffice;
using support::expected;
using support::refusal;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

const auto longReport =
    text("已于3月2日召开专题会议，重新排定窗口值班表，并抽查12次，未再发现缺岗。");

RectLedger ledger(CaseOffice& office) {
    return expected(RectificationService(office.vault.session()).ledger().takeResult());
}

RectRow onlyRow(CaseOffice& office) {
    const RectLedger read = ledger(office);
    if (read.rows.size() != 1)
        qFatal("expected one item, found %zu", read.rows.size());
    return read.rows.front();
}

QStringList findingsOf(CaseOffice& office, domain::CaseId of) {
    QStringList sentences;
    for (const RectRow& row : ledger(office).rows)
        if (row.item.warning_case == of)
            for (const PaperFinding& finding : row.findings)
                sentences.append(toText(finding));
    return sentences;
}

} // namespace

class TestRectification : public QObject {
    Q_OBJECT
private slots:
    void rowOfAnItem();
    void clockOfEveryState();
    void standsStillWithItsCase();
    void waitsForWhoseTurnItIs_data();
    void waitsForWhoseTurnItIs();
    void paperFindings();
    void alsoInArchivedCases();
    void courseEndsWithWhatIsOpen();
    void mostUrgentFirst();
    void filters_data();
    void filters();
    void copyIsNumberedAndAudited();
    void workbook();
    void refusals();
    void roles_data();
    void roles();
};

void TestRectification::rowOfAnItem() {
    CaseOffice office;
    QVERIFY(ledger(office).rows.empty());
    office.draft();
    QCOMPARE(onlyRow(office).item.state, RectState::Draft);
    QVERIFY(!onlyRow(office).clock);
    CaseOffice other;
    other.serve();
    other.begin();
    other.progress({.text = text("过半"), .percent = 50});
    other.vault.clock().advance(1);
    other.progress({.text = text("完成"), .percent = 90});
    const RectRow row = onlyRow(other);
    QCOMPARE(row.item, other.view().file.items.front());
    QCOMPARE(row.case_number, other.view().file.warning_case.case_number);
    QCOMPARE(row.tier, domain::Tier::Yellow);
    QCOMPARE(row.subject_name, text("张伟"));
    QCOMPARE(row.unit_name, text("区城管局"));
    QCOMPARE(row.latest->percent, 90);
    QCOMPARE(row.latest->text, text("完成"));
}

// Served on 2026-11-24: fifteen days on is a Wednesday.
void TestRectification::clockOfEveryState() {
    CaseOffice office;
    office.serve();
    const auto due = [&] { return onlyRow(office).clock->standing.due->day; };
    const auto left = [&] { return onlyRow(office).daysLeft(office.vault.today()); };
    QCOMPARE(due(), support::day(2026, 12, 9));
    QCOMPARE(left(), std::optional(15));
    QVERIFY(!onlyRow(office).isOverdue() && !onlyRow(office).isDueSoon());
    office.vault.clock().set(support::day(2026, 12, 9));
    QCOMPARE(left(), std::optional(0));
    QVERIFY(onlyRow(office).isDueSoon() && !onlyRow(office).isOverdue());
    office.vault.clock().advance(2);
    QCOMPARE(left(), std::optional(-2));
    QVERIFY(onlyRow(office).isOverdue() && !onlyRow(office).isDueSoon());
    office.report(); // late, and now it is the acceptor's turn
    QCOMPARE(onlyRow(office).clock->code, domain::DeadlineCode::Accept);
    QVERIFY(!onlyRow(office).isOverdue());
    office.take(CaseAct::AcceptItem, office.acceptor, office.item());
    QCOMPARE(onlyRow(office).clock->code, domain::DeadlineCode::Lookback);
}

void TestRectification::standsStillWithItsCase() {
    CaseOffice office;
    office.serve();
    office.vault.clock().advance(30);
    QVERIFY(onlyRow(office).isOverdue());
    CaseOffice paused;
    paused.serve();
    StepEntry suspend = paused.entry(CaseAct::Suspend, paused.leader);
    suspend.cause = domain::SuspendCause::Illness;
    paused.take(suspend);
    paused.vault.clock().advance(30);
    const RectRow row = onlyRow(paused);
    QVERIFY(row.clock && !row.clock->standing.due && !row.daysLeft(paused.vault.today()));
    QVERIFY(!row.isOverdue());
    // Nor does the course say that it is late.
    QCOMPARE(ledger(paused).course.back().overdue, 0);
    QCOMPARE(ledger(office).course.back().overdue, 1);
}

void TestRectification::waitsForWhoseTurnItIs_data() {
    QTest::addColumn<QList<int>>("roles");
    QTest::addColumn<QString>("states"); // in which it waits for who opened the vault
    const auto roles = [](std::initializer_list<Role> wanted) {
        QList<int> codes{int(Role::SectionHead), int(Role::Handler)};
        for (const Role role : wanted)
            codes.append(int(role));
        return codes;
    };
    QTest::newRow("a handler of other cases") << roles({}) << QString();
    QTest::newRow("a leader, who could end it at any time")
        << roles({Role::SupervisingLeader}) << QString();
    QTest::newRow("an acceptor") << roles({Role::Acceptor}) << text("REPORTED");
}

void TestRectification::waitsForWhoseTurnItIs() {
    QFETCH(QList<int>, roles);
    std::vector<Role> owner;
    for (const int role : roles)
        owner.push_back(static_cast<Role>(role));
    CaseOffice office("BX04", 1, owner);
    QStringList states;
    const auto look = [&] {
        const RectRow row = onlyRow(office);
        if (row.waits_for_me)
            states.append(QLatin1String(domain::toCode(row.item.state)));
    };
    office.serve();
    look();
    office.begin();
    look();
    office.progress({});
    office.take(CaseAct::ReportItem, office.liaison, office.item());
    look();
    office.take(CaseAct::AcceptItem, office.acceptor, office.item());
    look();
    QTEST(states.join(u' '), "states");
    // To look back waits only when its day is near.
    office.vault.clock().advance(89);
    QCOMPARE(onlyRow(office).waits_for_me, roles.contains(int(Role::Acceptor)));
}

void TestRectification::paperFindings() {
    CaseOffice office;
    const auto first = office.id;
    const QString number = office.view().file.warning_case.case_number;
    office.serve();
    office.begin();
    office.progress({.text = longReport, .captured_on = office.vault.today()});
    QCOMPARE(findingsOf(office, first), QStringList()); // nothing to compare with
    office.progress({.text = longReport}); // the same item says the same twice: no copy of others
    QCOMPARE(findingsOf(office, first), QStringList());
    office.openCase("G003");
    office.serve();
    office.begin();
    office.progress({.text = longReport, .captured_on = office.vault.today() - 1});
    const QStringList found = findingsOf(office, office.id);
    // Its proof stands twice with the other item.
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0], text("佐证“排班表.jpg”也是%1第 1 项的佐证。").arg(number));
    QCOMPARE(found[2], text("2026-11-24 的进展与%1第 1 项的进展有 100% 相同。").arg(number));
    QCOMPARE(found[3], text("佐证“排班表.jpg”拍摄于 2026-11-23，早于整改下达。"));
    QVERIFY(findingsOf(office, first).size() >= 3); // both say so
    office.openCase("G002");
    office.serve();
    office.begin();
    office.progress({.digest = QByteArray(32, 'b'),
                     .text = text("退还违规发放的值班补贴，修订财务报销制度，由财务科逐笔复核。"),
                     .captured_on = office.vault.today() + 1});
    QCOMPARE(findingsOf(office, office.id),
             QStringList(text("佐证“排班表.jpg”拍摄于 2026-11-25，晚于最近一次报告。")));
}

void TestRectification::alsoInArchivedCases() {
    CaseOffice office;
    office.serve();
    office.report({.text = longReport});
    office.take(CaseAct::AcceptItem, office.acceptor, office.item());
    office.vault.tamper("UPDATE warning_case SET state = 'ARCHIVED'");
    QCOMPARE(ledger(office).rows.size(), std::size_t{1}); // its follow-up waits
    office.vault.tamper("UPDATE rect_item SET state = 'FOLLOWED_UP'");
    QVERIFY(ledger(office).rows.empty());
    office.vault.clock().advance(7);
    office.openCase("G003");
    office.serve();
    office.report({.text = longReport});
    QCOMPARE(findingsOf(office, office.id).size(), 2);
    const auto course = ledger(office).course;
    QCOMPARE(course.back().open, 1);
    office.vault.tamper("UPDATE rect_item SET closed_on = NULL, state = 'ACTIVE'");
    office.vault.tamper("DELETE FROM case_step WHERE act = 'item.accept'");
    QCOMPARE(ledger(office).course.back().open, 2); // the archived one is counted
}

void TestRectification::courseEndsWithWhatIsOpen() {
    CaseOffice office;
    const base::Day start = office.vault.today();
    office.serve();
    office.vault.clock().advance(14);
    office.report();
    office.take(CaseAct::AcceptItem, office.acceptor, office.item());
    office.openCase("G003");
    office.serve();
    office.vault.clock().advance(28);
    const RectLedger read = ledger(office);
    QCOMPARE(read.as_of, start + 42);
    QCOMPARE(read.course.size(), 27U);
    QCOMPARE(read.course.back().day, read.as_of);
    QCOMPARE(read.course.front().open, 0);
    QCOMPARE(read.course[20].open, 1); // the day the first one was served
    QCOMPARE(read.course[22].open, 1); // one done, the next one begun
    QCOMPARE(read.course.back().open, 1);
    QCOMPARE(read.course.back().overdue, 1);
    QCOMPARE(read.course.back().allowed, 0);
}

void TestRectification::mostUrgentFirst() {
    CaseOffice office;
    office.draft(); // no clock yet
    const auto drafted = office.id;
    office.openCase("G003");
    office.serve();
    const auto earlier = office.id;
    office.vault.clock().advance(3);
    office.openCase("G002");
    office.serve();
    const auto rows = ledger(office).rows;
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows[0].item.warning_case, earlier);
    QCOMPARE(rows[2].item.warning_case, drafted);
}

void TestRectification::filters_data() {
    QTest::addColumn<RectFilter>("filter");
    QTest::addColumn<bool>("passes");
    const auto row = [](const char* name, RectFilter filter, bool passes) {
        QTest::newRow(name) << filter << passes;
    };
    row("none", {}, true);
    row("state", {.state = RectState::Issued}, true);
    row("another state", {.state = RectState::Active}, false);
    row("class", {.kind = domain::RectClass::Immediate}, true);
    row("another class", {.kind = domain::RectClass::Phased}, false);
    row("tier", {.tier = domain::Tier::Yellow}, true);
    row("another tier", {.tier = domain::Tier::Red}, false);
    row("another case", {.warning_case = domain::CaseId::fromName("x")}, false);
    row("unit", {.unit = text("区城管局")}, true);
    row("another unit", {.unit = text("区教育局")}, false);
    row("mine", {.mine = true}, false);
    row("due soon", {.due_soon = true}, false);
    row("overdue", {.overdue = true}, true);
    row("subject", {.text = text("张")}, true);
    row("problem", {.text = text("无人值守")}, true);
    row("owner", {.text = text("蒋")}, true);
    row("leader", {.text = text("局长")}, true);
    row("nobody", {.text = text("李四")}, false);
    row("both must pass", {.state = RectState::Issued, .mine = true}, false);
}

void TestRectification::filters() {
    QFETCH(RectFilter, filter);
    static const RectRow row = [] {
        CaseOffice office;
        office.serve();
        office.vault.clock().advance(30);
        return onlyRow(office);
    }();
    QTEST(filter.passes(row), "passes");
    filter.warning_case = filter.warning_case.value_or(row.item.warning_case);
    QTEST(filter.passes(row), "passes");
}

void TestRectification::copyIsNumberedAndAudited() {
    CaseOffice office;
    office.draft();
    office.vault.tamper("UPDATE rect_item SET problem = '=1+1'");
    RectificationService service(office.vault.session());
    const auto copy =
        expected(service.copy({}, service::TableFormat::Csv, text(" 月度通报 ")).takeResult());
    QCOMPARE(copy.number, 1);
    QCOMPARE(copy.rows, 1);
    const QString csv = QString::fromUtf8(copy.bytes);
    QVERIFY(copy.bytes.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.startsWith(text("案号,序号,级别,对象,单位,问题,整改类别,责任领导")));
    QVERIFY(csv.contains(text("张伟,区城管局,'=1+1")));
    QCOMPARE(csv.count(text("\r\n")), 2);
    QCOMPARE(
        office.vault.number("SELECT count(*) FROM audit WHERE act = 'rectification.export' AND "
                            "json_extract(CAST(bytes AS TEXT), '$.reason') = '月度通报' AND "
                            "json_extract(CAST(bytes AS TEXT), '$.copy') = 1"),
        1);
    QCOMPARE(copy.digest,
             QString::fromLatin1(
                 QCryptographicHash::hash(copy.bytes, QCryptographicHash::Sha256).toHex()));
    const auto none = expected(
        service.copy({.overdue = true}, service::TableFormat::Csv, text("查")).takeResult());
    QCOMPARE(none.rows, 0);
    QCOMPARE(none.number, 2);
}

void TestRectification::workbook() {
    CaseOffice office;
    office.serve();
    const auto copy = expected(RectificationService(office.vault.session())
                                   .copy({}, service::TableFormat::Xlsx, text("通报"))
                                   .takeResult());
    QVERIFY(copy.bytes.startsWith("PK"));
    QFile file(office.vault.file(text("ledger.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(copy.bytes);
    file.close();
    const auto archive = base::ZipArchive::open(file.fileName(), 100);
    QVERIFY(archive.has_value());
    const auto& entries = archive->entries();
    QVERIFY(entries.contains(text("xl/worksheets/sheet2.xml"))); // what the copy says of itself
    const QByteArray words =
        archive->unpack(entries.value(text("xl/sharedstrings.xml")))->readAll();
    for (const char* word : {"整改台账，第 1 份，2026-11-24 由周正导出", "云湖区纪委监委", "张伟",
                             "窗口无人值守", "连续一月无缺岗", "2026-12-09"})
        QVERIFY2(words.contains(word), word);
    const QByteArray sheet =
        archive->unpack(entries.value(text("xl/worksheets/sheet1.xml")))->readAll();
    QVERIFY(sheet.contains("<v>15</v>")); // days left, as a number
}

void TestRectification::refusals() {
    CaseOffice office;
    office.draft();
    RectificationService service(office.vault.session());
    const auto before = office.vault.trace();
    QCOMPARE(refusal(service.copy({}, service::TableFormat::Csv, text("  ")).takeResult()),
             ErrorCode::Invalid);
    QCOMPARE(
        refusal(service.copy({}, service::TableFormat::Csv, QString(2001, u'字')).takeResult()),
        ErrorCode::Invalid);
    QVERIFY(office.vault.trace() == before); // no number, no row of the audit
}

void TestRectification::roles_data() {
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("copies");
    QTest::newRow("head") << text("SECTION_HEAD") << true << true;
    QTest::newRow("handler of other cases") << text("HANDLER") << true << false;
    QTest::newRow("handler of these cases") << text("OWN") << true << true;
    QTest::newRow("case control sees, and copies nothing") << text("CASE_CONTROL") << true << false;
    QTest::newRow("reader with a request") << text("LEADER_READER") << true << false;
    QTest::newRow("editor of standards") << text("STANDARD_EDITOR") << false << false;
    QTest::newRow("organisation department") << text("ORG_READER") << false << false;
}

void TestRectification::roles() {
    QFETCH(QString, role);
    CaseOffice office;
    office.draft();
    office.vault.tamper(QStringLiteral("UPDATE user SET roles = '[\"%1\"]' WHERE name = '周正'")
                            .arg(role)
                            .toUtf8());
    if (role == text("OWN")) {
        office.vault.tamper("UPDATE user SET roles = '[\"HANDLER\"]' WHERE name = '周正'");
        office.vault.tamper("UPDATE warning_case SET handler_2 = "
                            "(SELECT id FROM user WHERE name = '周正')");
    }
    QVERIFY(office.vault.open());
    RectificationService service(office.vault.session());
    QTEST(service.ledger().takeResult().has_value(), "reads");
    QTEST(service.copy({}, service::TableFormat::Csv, text("通报")).takeResult().has_value(),
          "copies");
}

QTEST_GUILESS_MAIN(TestRectification)
#include "test_rectification.moc"
