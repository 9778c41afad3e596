// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enum_text.h"

#include <cstdint>

// The closed vocabularies of the domain: one term, one identifier, everywhere.
namespace sizao::domain {

// whom a record or warning is about
enum class SubjectKind : std::uint8_t { Person, Unit, Unknown };
template <>
struct EnumText<SubjectKind> {
    static constexpr EnumEntry<SubjectKind> entries[] = {
        {SubjectKind::Person, "PERSON", QT_TRANSLATE_NOOP("Vocabulary", "干部")},
        {SubjectKind::Unit, "UNIT", QT_TRANSLATE_NOOP("Vocabulary", "单位")},
        {SubjectKind::Unknown, "UNKNOWN", QT_TRANSLATE_NOOP("Vocabulary", "对象不明")},
    };
};

// gravity of a conduct; never called a tier
enum class Grade : std::uint8_t { I = 1, II, III, IV };
template <>
struct EnumText<Grade> {
    static constexpr EnumEntry<Grade> entries[] = {
        {Grade::I, "I", QT_TRANSLATE_NOOP("Vocabulary", "Ⅰ级")},
        {Grade::II, "II", QT_TRANSLATE_NOOP("Vocabulary", "Ⅱ级")},
        {Grade::III, "III", QT_TRANSLATE_NOOP("Vocabulary", "Ⅲ级")},
        {Grade::IV, "IV", QT_TRANSLATE_NOOP("Vocabulary", "Ⅳ级")},
    };
};

// level of a warning; never called a grade
enum class Tier : std::uint8_t { None, Yellow, Orange, Red };
template <>
struct EnumText<Tier> {
    static constexpr EnumEntry<Tier> entries[] = {
        {Tier::None, "NONE", QT_TRANSLATE_NOOP("Vocabulary", "未达预警")},
        {Tier::Yellow, "YELLOW", QT_TRANSLATE_NOOP("Vocabulary", "黄")},
        {Tier::Orange, "ORANGE", QT_TRANSLATE_NOOP("Vocabulary", "橙")},
        {Tier::Red, "RED", QT_TRANSLATE_NOOP("Vocabulary", "红")},
    };
};

// where a record stands in the flow of domain table Record; concluded states come from its
// Verification, the last three from its changes (record_change.h)
enum class RecordState : std::uint8_t {
    Draft,
    Submitted,
    Explaining,
    Verifying,
    Verified,
    PartlyVerified,
    Unfounded,
    Unproven,
    Merged,
    Exempted,
    Retracted
};
template <>
struct EnumText<RecordState> {
    static constexpr EnumEntry<RecordState> entries[] = {
        {RecordState::Draft, "DRAFT", QT_TRANSLATE_NOOP("Vocabulary", "草稿")},
        {RecordState::Submitted, "SUBMITTED", QT_TRANSLATE_NOOP("Vocabulary", "已提交")},
        {RecordState::Explaining, "EXPLAINING", QT_TRANSLATE_NOOP("Vocabulary", "待说明")},
        {RecordState::Verifying, "VERIFYING", QT_TRANSLATE_NOOP("Vocabulary", "核实中")},
        {RecordState::Verified, "VERIFIED", QT_TRANSLATE_NOOP("Vocabulary", "属实")},
        {RecordState::PartlyVerified, "PARTLY_VERIFIED",
         QT_TRANSLATE_NOOP("Vocabulary", "部分属实")},
        {RecordState::Unfounded, "UNFOUNDED", QT_TRANSLATE_NOOP("Vocabulary", "不属实")},
        {RecordState::Unproven, "UNPROVEN", QT_TRANSLATE_NOOP("Vocabulary", "无法查实")},
        {RecordState::Merged, "MERGED", QT_TRANSLATE_NOOP("Vocabulary", "已归并")},
        {RecordState::Exempted, "EXEMPTED", QT_TRANSLATE_NOOP("Vocabulary", "容错免责")},
        {RecordState::Retracted, "RETRACTED", QT_TRANSLATE_NOOP("Vocabulary", "已撤销")},
    };
};

// what was decided about a record later, in the order in which it takes effect within a day: that
// of the warning model, section 2
enum class RecordChangeKind : std::uint8_t { Reinstate, Correct, Merge, Unmerge, Retract, Exempt };
template <>
struct EnumText<RecordChangeKind> {
    static constexpr EnumEntry<RecordChangeKind> entries[] = {
        {RecordChangeKind::Reinstate, "REINSTATE", QT_TRANSLATE_NOOP("Vocabulary", "恢复")},
        {RecordChangeKind::Correct, "CORRECT", QT_TRANSLATE_NOOP("Vocabulary", "更正")},
        {RecordChangeKind::Merge, "MERGE", QT_TRANSLATE_NOOP("Vocabulary", "归并")},
        {RecordChangeKind::Unmerge, "UNMERGE", QT_TRANSLATE_NOOP("Vocabulary", "撤销归并")},
        {RecordChangeKind::Retract, "RETRACT", QT_TRANSLATE_NOOP("Vocabulary", "撤销")},
        {RecordChangeKind::Exempt, "EXEMPT", QT_TRANSLATE_NOOP("Vocabulary", "容错免责")},
    };
};

// result of a verification
enum class Conclusion : std::uint8_t { Verified, PartlyVerified, Unfounded, Unproven };
template <>
struct EnumText<Conclusion> {
    static constexpr EnumEntry<Conclusion> entries[] = {
        {Conclusion::Verified, "VERIFIED", QT_TRANSLATE_NOOP("Vocabulary", "属实")},
        {Conclusion::PartlyVerified, "PARTLY_VERIFIED",
         QT_TRANSLATE_NOOP("Vocabulary", "部分属实")},
        {Conclusion::Unfounded, "UNFOUNDED", QT_TRANSLATE_NOOP("Vocabulary", "不属实")},
        {Conclusion::Unproven, "UNPROVEN", QT_TRANSLATE_NOOP("Vocabulary", "无法查实")},
    };
};

// who supervises: the 1+6
enum class Pillar : std::uint8_t { Party, Npc, Cppcc, Admin, Judicial, Media, Mass };
template <>
struct EnumText<Pillar> {
    static constexpr EnumEntry<Pillar> entries[] = {
        {Pillar::Party, "PARTY", QT_TRANSLATE_NOOP("Vocabulary", "党内监督")},
        {Pillar::Npc, "NPC", QT_TRANSLATE_NOOP("Vocabulary", "人大监督")},
        {Pillar::Cppcc, "CPPCC", QT_TRANSLATE_NOOP("Vocabulary", "政协监督")},
        {Pillar::Admin, "ADMIN", QT_TRANSLATE_NOOP("Vocabulary", "行政监督")},
        {Pillar::Judicial, "JUDICIAL", QT_TRANSLATE_NOOP("Vocabulary", "司法监督")},
        {Pillar::Media, "MEDIA", QT_TRANSLATE_NOOP("Vocabulary", "舆论监督")},
        {Pillar::Mass, "MASS", QT_TRANSLATE_NOOP("Vocabulary", "群众监督")},
    };
};

// how information is gathered
enum class CollectionMode : std::uint8_t { Direct, Auto, Periodic, Petition, Appraisal, Media };
template <>
struct EnumText<CollectionMode> {
    static constexpr EnumEntry<CollectionMode> entries[] = {
        {CollectionMode::Direct, "DIRECT", QT_TRANSLATE_NOOP("Vocabulary", "实时直报")},
        {CollectionMode::Auto, "AUTO", QT_TRANSLATE_NOOP("Vocabulary", "自动实时采集")},
        {CollectionMode::Periodic, "PERIODIC", QT_TRANSLATE_NOOP("Vocabulary", "定期报送")},
        {CollectionMode::Petition, "PETITION", QT_TRANSLATE_NOOP("Vocabulary", "信访受理")},
        {CollectionMode::Appraisal, "APPRAISAL", QT_TRANSLATE_NOOP("Vocabulary", "定期评议")},
        {CollectionMode::Media, "MEDIA", QT_TRANSLATE_NOOP("Vocabulary", "舆情采集")},
    };
};

// how an indicator is measured
enum class IndicatorKind : std::uint8_t { Quant, Anchor };
template <>
struct EnumText<IndicatorKind> {
    static constexpr EnumEntry<IndicatorKind> entries[] = {
        {IndicatorKind::Quant, "QUANT", QT_TRANSLATE_NOOP("Vocabulary", "量化指标")},
        {IndicatorKind::Anchor, "ANCHOR", QT_TRANSLATE_NOOP("Vocabulary", "行为锚定")},
    };
};

// what a person decided about a signal
enum class DecisionKind : std::uint8_t { Adopt, Dismiss, Refer };
template <>
struct EnumText<DecisionKind> {
    static constexpr EnumEntry<DecisionKind> entries[] = {
        {DecisionKind::Adopt, "ADOPT", QT_TRANSLATE_NOOP("Vocabulary", "采纳")},
        {DecisionKind::Dismiss, "DISMISS", QT_TRANSLATE_NOOP("Vocabulary", "不予警示")},
        {DecisionKind::Refer, "REFER", QT_TRANSLATE_NOOP("Vocabulary", "移送线索")},
    };
};

// why a signal is not followed
enum class DismissReason : std::uint8_t { FalsePositive, AlreadyKnown, Tolerance, DataFault };
template <>
struct EnumText<DismissReason> {
    static constexpr EnumEntry<DismissReason> entries[] = {
        {DismissReason::FalsePositive, "FALSE_POSITIVE", QT_TRANSLATE_NOOP("Vocabulary", "误报")},
        {DismissReason::AlreadyKnown, "ALREADY_KNOWN",
         QT_TRANSLATE_NOOP("Vocabulary", "已另行处理")},
        {DismissReason::Tolerance, "TOLERANCE", QT_TRANSLATE_NOOP("Vocabulary", "容错免责")},
        {DismissReason::DataFault, "DATA_FAULT", QT_TRANSLATE_NOOP("Vocabulary", "数据有误")},
    };
};

// answer to the referral question that a grade Ⅳ fact asks
enum class ReferralAnswer : std::uint8_t { Referred, NotAClue };
template <>
struct EnumText<ReferralAnswer> {
    static constexpr EnumEntry<ReferralAnswer> entries[] = {
        {ReferralAnswer::Referred, "REFERRED", QT_TRANSLATE_NOOP("Vocabulary", "移送线索")},
        {ReferralAnswer::NotAClue, "NOT_A_CLUE", QT_TRANSLATE_NOOP("Vocabulary", "不构成线索")},
    };
};

// state of a warning case
enum class CaseState : std::uint8_t {
    Checking,
    Hearing,
    Approving,
    Signing,
    Serving,
    Rectifying,
    Accepting,
    Closed,
    Archived
};
template <>
struct EnumText<CaseState> {
    static constexpr EnumEntry<CaseState> entries[] = {
        {CaseState::Checking, "CHECKING", QT_TRANSLATE_NOOP("Vocabulary", "核查中")},
        {CaseState::Hearing, "HEARING", QT_TRANSLATE_NOOP("Vocabulary", "告知申辩中")},
        {CaseState::Approving, "APPROVING", QT_TRANSLATE_NOOP("Vocabulary", "待审批")},
        {CaseState::Signing, "SIGNING", QT_TRANSLATE_NOOP("Vocabulary", "待签发")},
        {CaseState::Serving, "SERVING", QT_TRANSLATE_NOOP("Vocabulary", "待送达")},
        {CaseState::Rectifying, "RECTIFYING", QT_TRANSLATE_NOOP("Vocabulary", "整改中")},
        {CaseState::Accepting, "ACCEPTING", QT_TRANSLATE_NOOP("Vocabulary", "待验收")},
        {CaseState::Closed, "CLOSED", QT_TRANSLATE_NOOP("Vocabulary", "已结案")},
        {CaseState::Archived, "ARCHIVED", QT_TRANSLATE_NOOP("Vocabulary", "已归档")},
    };
};

// how a case ended
enum class CaseOutcome : std::uint8_t { Dropped, Rectified, Superseded, Referred, Revoked };
template <>
struct EnumText<CaseOutcome> {
    static constexpr EnumEntry<CaseOutcome> entries[] = {
        {CaseOutcome::Dropped, "DROPPED", QT_TRANSLATE_NOOP("Vocabulary", "不予警示")},
        {CaseOutcome::Rectified, "RECTIFIED", QT_TRANSLATE_NOOP("Vocabulary", "整改合格")},
        {CaseOutcome::Superseded, "SUPERSEDED", QT_TRANSLATE_NOOP("Vocabulary", "升级并案")},
        {CaseOutcome::Referred, "REFERRED", QT_TRANSLATE_NOOP("Vocabulary", "移送")},
        {CaseOutcome::Revoked, "REVOKED", QT_TRANSLATE_NOOP("Vocabulary", "撤销")},
    };
};

// status of a cadre
enum class PersonStatus : std::uint8_t { Active, Moved, Retired, SickLeave };
template <>
struct EnumText<PersonStatus> {
    static constexpr EnumEntry<PersonStatus> entries[] = {
        {PersonStatus::Active, "ACTIVE", QT_TRANSLATE_NOOP("Vocabulary", "在职")},
        {PersonStatus::Moved, "MOVED", QT_TRANSLATE_NOOP("Vocabulary", "调离")},
        {PersonStatus::Retired, "RETIRED", QT_TRANSLATE_NOOP("Vocabulary", "退休")},
        {PersonStatus::SickLeave, "SICK_LEAVE", QT_TRANSLATE_NOOP("Vocabulary", "病休")},
    };
};

// in aggregates only; what is not known is absent
enum class Sex : std::uint8_t { Male, Female };
template <>
struct EnumText<Sex> {
    static constexpr EnumEntry<Sex> entries[] = {
        {Sex::Male, "MALE", QT_TRANSLATE_NOOP("Vocabulary", "男")},
        {Sex::Female, "FEMALE", QT_TRANSLATE_NOOP("Vocabulary", "女")},
    };
};

// 干部类别, by the post held: leading posts and the three classes of ranked civil servants (公务员法,
// articles 16 to 19), the three kinds of post of public institutions (事业单位人事管理条例), and who
// else holds public office (监察法, article 15)
enum class CadreClass : std::uint8_t {
    Leading,
    General,
    Specialist,
    Enforcement,
    InstitutionManagement,
    InstitutionProfessional,
    Support,
    Enterprise,
    Grassroots,
    Other
};
template <>
struct EnumText<CadreClass> {
    static constexpr EnumEntry<CadreClass> entries[] = {
        {CadreClass::Leading, "LEADING", QT_TRANSLATE_NOOP("Vocabulary", "领导职务")},
        {CadreClass::General, "GENERAL", QT_TRANSLATE_NOOP("Vocabulary", "综合管理类")},
        {CadreClass::Specialist, "SPECIALIST", QT_TRANSLATE_NOOP("Vocabulary", "专业技术类")},
        {CadreClass::Enforcement, "ENFORCEMENT", QT_TRANSLATE_NOOP("Vocabulary", "行政执法类")},
        {CadreClass::InstitutionManagement, "INSTITUTION_MANAGEMENT",
         QT_TRANSLATE_NOOP("Vocabulary", "事业单位管理岗")},
        {CadreClass::InstitutionProfessional, "INSTITUTION_PROFESSIONAL",
         QT_TRANSLATE_NOOP("Vocabulary", "事业单位专业技术岗")},
        {CadreClass::Support, "SUPPORT", QT_TRANSLATE_NOOP("Vocabulary", "工勤岗")},
        {CadreClass::Enterprise, "ENTERPRISE", QT_TRANSLATE_NOOP("Vocabulary", "国有企业管理人员")},
        {CadreClass::Grassroots, "GRASSROOTS", QT_TRANSLATE_NOOP("Vocabulary", "村（社区）干部")},
        {CadreClass::Other, "OTHER", QT_TRANSLATE_NOOP("Vocabulary", "其他公职人员")},
    };
};

// what a user may do
enum class Role : std::uint8_t {
    Reporter,
    Handler,
    SectionHead,
    SupervisingLeader,
    Principal,
    CaseControl,
    Reviewer,
    Liaison,
    Acceptor,
    Archivist,
    LeaderReader,
    OrgReader,
    StandardEditor,
    SystemAdmin,
    SecurityAdmin,
    Auditor
};
template <>
struct EnumText<Role> {
    static constexpr EnumEntry<Role> entries[] = {
        {Role::Reporter, "REPORTER", QT_TRANSLATE_NOOP("Vocabulary", "信息员")},
        {Role::Handler, "HANDLER", QT_TRANSLATE_NOOP("Vocabulary", "承办人")},
        {Role::SectionHead, "SECTION_HEAD", QT_TRANSLATE_NOOP("Vocabulary", "承办部门负责人")},
        {Role::SupervisingLeader, "SUPERVISING_LEADER",
         QT_TRANSLATE_NOOP("Vocabulary", "分管领导")},
        {Role::Principal, "PRINCIPAL", QT_TRANSLATE_NOOP("Vocabulary", "主要负责人")},
        {Role::CaseControl, "CASE_CONTROL", QT_TRANSLATE_NOOP("Vocabulary", "案管")},
        {Role::Reviewer, "REVIEWER", QT_TRANSLATE_NOOP("Vocabulary", "复核人")},
        {Role::Liaison, "LIAISON", QT_TRANSLATE_NOOP("Vocabulary", "联络员")},
        {Role::Acceptor, "ACCEPTOR", QT_TRANSLATE_NOOP("Vocabulary", "验收人")},
        {Role::Archivist, "ARCHIVIST", QT_TRANSLATE_NOOP("Vocabulary", "档案员")},
        {Role::LeaderReader, "LEADER_READER", QT_TRANSLATE_NOOP("Vocabulary", "领导（只读）")},
        {Role::OrgReader, "ORG_READER", QT_TRANSLATE_NOOP("Vocabulary", "组织部门（只读）")},
        {Role::StandardEditor, "STANDARD_EDITOR", QT_TRANSLATE_NOOP("Vocabulary", "标准管理员")},
        {Role::SystemAdmin, "SYSTEM_ADMIN", QT_TRANSLATE_NOOP("Vocabulary", "系统管理员")},
        {Role::SecurityAdmin, "SECURITY_ADMIN", QT_TRANSLATE_NOOP("Vocabulary", "安全保密管理员")},
        {Role::Auditor, "AUDITOR", QT_TRANSLATE_NOOP("Vocabulary", "安全审计员")},
    };
};

} // namespace sizao::domain
