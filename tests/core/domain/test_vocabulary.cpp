// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/case_act.h"
#include "core/domain/case_words.h"
#include "core/domain/letter_element.h"
#include "core/domain/sheet.h"
#include "core/domain/vocabulary.h"

#include <QStringList>
#include <QTest>

#include <set>

using namespace sizao::domain;

namespace {

// Codes in the order of the enumerators, numbered from `first` without gaps: the whole enum.
template <DescribedEnum E>
void expectCodes(const QStringList& codes, int first = 0) {
    QStringList known;
    int number = first;
    for (const auto& entry : EnumText<E>::entries) {
        known.append(QLatin1String(entry.code));
        QCOMPARE(static_cast<int>(entry.value), number++);
    }
    QCOMPARE(known, codes);
    // One step further there is nothing: no enumerator was forgotten at the end.
    QCOMPARE(QLatin1String(toCode(static_cast<E>(number))), QLatin1String());
    QVERIFY(toLabel(static_cast<E>(number)).isEmpty());
}

QStringList words(const char* text) {
    return QString::fromLatin1(text).split(u' ');
}

template <DescribedEnum E>
void expectLabels(const QStringList& labels) {
    QStringList known;
    for (const auto& entry : EnumText<E>::entries)
        known.append(QString::fromUtf8(entry.label));
    QCOMPARE(known, labels);
}

template <DescribedEnum E>
void expectStrictCodes() {
    std::set<QString> labels;
    for (const auto& entry : EnumText<E>::entries) {
        const QString code = QLatin1String(entry.code);
        QVERIFY2(labels.insert(QString::fromUtf8(entry.label)).second, entry.code);
        QCOMPARE(fromCode<E>(code), entry.value);
        QVERIFY(!fromCode<E>(QString(code.toLower())));
        QVERIFY(!fromCode<E>(QString(code + u' ')));
        QVERIFY(!fromCode<E>(QString(u' ' + code)));
        QVERIFY(!fromCode<E>(QString(code.chopped(1) + QChar(0x0430)))); // Cyrillic a
        for (const QChar letter : code)
            QVERIFY2((letter >= u'A' && letter <= u'Z') || letter == u'_', entry.code);
    }
}

} // namespace

// The words of the domain text, written down here once more: a code is stored in every database
// and file, so it can never change.
class TestVocabulary : public QObject {
    Q_OBJECT
private slots:
    void recordsAndVerifications();
    void people();
    void warnings();
    void cases();
    void casework();
    void channelsAndIndicators();
    void roles();
    void tiersAndGradesAreOrdered();
    void codesAreTakenLiterally();
    void namesOnPaper();
};

void TestVocabulary::recordsAndVerifications() { // section 5, Record
    expectCodes<RecordState>(words("DRAFT SUBMITTED EXPLAINING VERIFYING VERIFIED PARTLY_VERIFIED "
                                   "UNFOUNDED UNPROVEN MERGED EXEMPTED RETRACTED"));
    expectCodes<RecordChangeKind>(
        words("REINSTATE CORRECT MERGE UNMERGE RETRACT EXEMPT")); // the order within a day
    expectCodes<Conclusion>(words("VERIFIED PARTLY_VERIFIED UNFOUNDED UNPROVEN"));
    expectCodes<SubjectKind>(words("PERSON UNIT UNKNOWN"));
    expectCodes<PersonStatus>(words("ACTIVE MOVED RETIRED SICK_LEAVE"));
}

void TestVocabulary::people() { // section 2, Person
    expectCodes<Sex>(words("MALE FEMALE"));
    expectCodes<CadreClass>(words("LEADING GENERAL SPECIALIST ENFORCEMENT INSTITUTION_MANAGEMENT "
                                  "INSTITUTION_PROFESSIONAL SUPPORT ENTERPRISE GRASSROOTS OTHER"));
}

void TestVocabulary::warnings() { // section 5, Signal → decision
    expectCodes<Tier>(words("NONE YELLOW ORANGE RED"));
    expectCodes<Grade>(words("I II III IV"), 1);
    expectCodes<DecisionKind>(words("ADOPT DISMISS REFER"));
    expectCodes<DismissReason>(words("FALSE_POSITIVE ALREADY_KNOWN TOLERANCE DATA_FAULT"));
    expectCodes<ReferralAnswer>(words("REFERRED NOT_A_CLUE"));
    expectCodes<SignalStatus>(words("PENDING SUPERSEDED LAPSED ADOPTED DISMISSED"));
}

void TestVocabulary::cases() { // section 5, WarningCase
    expectCodes<CaseState>(words("CHECKING HEARING APPROVING SIGNING SERVING RECTIFYING ACCEPTING "
                                 "CLOSED ARCHIVED"));
    expectCodes<CaseOutcome>(words("DROPPED RECTIFIED SUPERSEDED REFERRED REVOKED"));
    expectCodes<SuspendCause>(words("FILED_CASE REFERRED TRANSFER ILLNESS FORCE_MAJEURE"));
}

void TestVocabulary::casework() { // section 5, the other machines; section 6
    expectCodes<LetterKind>(words("REMINDER_LETTER ADMONITION_LETTER ACCOUNTABILITY_LETTER "
                                  "INTENT_NOTICE REVIEW_DECISION ANNUL_DECISION "
                                  "CLARIFICATION_LETTER"));
    expectCodes<LetterState>(
        words("DRAFT SUBMITTED APPROVED NUMBERED SIGNED SERVED VOID ANNULLED"));
    expectCodes<LetterElement>(
        words("SOURCE FACTS STANDARD SHEET NATURE_HARM ADMONISH DESIST RECTIFY DUE_REPORT "
              "CONSEQUENCE ARCHIVE_NOTE RIGHTS APPROVAL STATEMENT_RESULT CC RECEIPT TALK"));
    expectCodes<ServiceMethod>(words("IN_PERSON CONFIDENTIAL_POST REGISTERED_POST"));
    expectCodes<ServiceState>(words("PLANNED RECEIPTED LEFT FAILED"));
    expectCodes<StatementState>(words("WINDOW FILED WAIVED LAPSED ANSWERED"));
    expectCodes<StatementAnswer>(words("ADOPTED PARTLY REJECTED"));
    expectCodes<ReviewState>(
        words("APPLIED ACCEPTED REFUSED WITHDRAWN MAINTAINED CHANGED REVOKED"));
    expectCodes<RectClass>(words("IMMEDIATE PHASED CONTINUOUS"));
    expectCodes<RectState>(words("DRAFT ISSUED CLAIMED PLAN_REVIEW ACTIVE REPORTED CLOSED "
                                 "FOLLOWED_UP TERMINATED"));
}

void TestVocabulary::channelsAndIndicators() { // the 1+6, and the catalogue's modes
    expectCodes<Pillar>(words("PARTY NPC CPPCC ADMIN JUDICIAL MEDIA MASS"));
    expectCodes<CollectionMode>(words("DIRECT AUTO PERIODIC PETITION APPRAISAL MEDIA"));
    expectCodes<IndicatorKind>(words("QUANT ANCHOR"));
}

void TestVocabulary::roles() { // section 8, in its order
    expectCodes<Role>(
        words("REPORTER HANDLER SECTION_HEAD SUPERVISING_LEADER PRINCIPAL CASE_CONTROL "
              "REVIEWER LIAISON ACCEPTOR ARCHIVIST LEADER_READER ORG_READER "
              "STANDARD_EDITOR SYSTEM_ADMIN SECURITY_ADMIN AUDITOR"));
}

// Maxima and comparisons of tiers and grades run over the enumerators.
void TestVocabulary::tiersAndGradesAreOrdered() {
    QVERIFY(Tier::None < Tier::Yellow && Tier::Yellow < Tier::Orange && Tier::Orange < Tier::Red);
    QVERIFY(Grade::I < Grade::II && Grade::II < Grade::III && Grade::III < Grade::IV);
}

void TestVocabulary::codesAreTakenLiterally() {
    expectStrictCodes<RecordState>();
    expectStrictCodes<Conclusion>();
    expectStrictCodes<SubjectKind>();
    expectStrictCodes<PersonStatus>();
    expectStrictCodes<Tier>();
    expectStrictCodes<Grade>();
    expectStrictCodes<DecisionKind>();
    expectStrictCodes<DismissReason>();
    expectStrictCodes<ReferralAnswer>();
    expectStrictCodes<SignalStatus>();
    expectStrictCodes<CaseState>();
    expectStrictCodes<CaseOutcome>();
    expectStrictCodes<SuspendCause>();
    expectStrictCodes<LetterKind>();
    expectStrictCodes<LetterState>();
    expectStrictCodes<LetterElement>();
    expectStrictCodes<ServiceMethod>();
    expectStrictCodes<ServiceState>();
    expectStrictCodes<StatementState>();
    expectStrictCodes<StatementAnswer>();
    expectStrictCodes<ReviewState>();
    expectStrictCodes<RectClass>();
    expectStrictCodes<RectState>();
    expectStrictCodes<Pillar>();
    expectStrictCodes<CollectionMode>();
    expectStrictCodes<IndicatorKind>();
    expectStrictCodes<Role>();
    expectStrictCodes<Sex>();
    expectStrictCodes<CadreClass>();
}

// Words that stand in letters and tables; the domain text gives them.
void TestVocabulary::namesOnPaper() {
    expectLabels<Tier>({QStringLiteral("未达预警"), QStringLiteral("黄"), QStringLiteral("橙"),
                        QStringLiteral("红")});
    expectLabels<Grade>({QStringLiteral("Ⅰ级"), QStringLiteral("Ⅱ级"), QStringLiteral("Ⅲ级"),
                         QStringLiteral("Ⅳ级")});
    expectLabels<RecordState>(
        {QStringLiteral("草稿"), QStringLiteral("已提交"), QStringLiteral("待说明"),
         QStringLiteral("核实中"), QStringLiteral("属实"), QStringLiteral("部分属实"),
         QStringLiteral("不属实"), QStringLiteral("无法查实"), QStringLiteral("已归并"),
         QStringLiteral("容错免责"), QStringLiteral("已撤销")});
    expectLabels<CaseState>(
        {QStringLiteral("核查中"), QStringLiteral("告知申辩中"), QStringLiteral("待审批"),
         QStringLiteral("待签发"), QStringLiteral("待送达"), QStringLiteral("整改中"),
         QStringLiteral("待验收"), QStringLiteral("已结案"), QStringLiteral("已归档")});
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "test_vocabulary.moc"
