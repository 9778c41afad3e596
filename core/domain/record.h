// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/describe.h"
#include "core/domain/ids.h"
#include "core/domain/vocabulary.h"

// Supervision information as reported, and what checking it found (domain text, sections 2, 5).
// They are two entities because they have two circles of readers (sync specification, section 2).
namespace sizao::domain {

struct Record { // 监督信息 (stream in/<channel>)
    RecordId id;
    SubjectKind subject_kind = SubjectKind::Person;
    std::optional<PersonId> person; // set exactly for SubjectKind::Person
    std::optional<UnitId> unit;     // set exactly for SubjectKind::Unit
    QString subject_text;           // as written in the source
    std::optional<UnitId> unit_at_time;
    QString post_at_time;
    std::optional<base::Day> occurred_on; // last day of a lasting act; without it nothing scores
    base::Day found_on;
    QString channel;     // code, e.g. C10
    QString external_id; // the source's own number
    std::optional<ImportBatchId> batch;
    QString indicator; // code, e.g. YL03; empty: not yet assigned
    int level = 0;     // level of the indicator's anchors or bands
    std::optional<Grade> grade;
    int influence = 1; // 1..4
    int urgency = 1;   // 1..3
    QString facts;
    QString anchor_quote;
    // Before conclusion; then Verifying stays. The last three are never stored: record_change.h.
    RecordState state = RecordState::Draft;
    QByteArray source_digest; // 16 bytes of SHA-256 of the source row; empty for typed records
    bool operator==(const Record&) const = default;
};
template <>
struct Description<Record> {
    static constexpr const char* type = "record";
    static constexpr const char* table = "record";
    static constexpr auto fields = std::make_tuple(
        field("subject_kind", &Record::subject_kind, "core",
              QT_TRANSLATE_NOOP("Field", "对象类别")),
        field("person", &Record::person, "core", QT_TRANSLATE_NOOP("Field", "干部")),
        field("unit", &Record::unit, "core", QT_TRANSLATE_NOOP("Field", "单位")),
        field("subject_text", &Record::subject_text, "core",
              QT_TRANSLATE_NOOP("Field", "来源所写对象")),
        field("unit_at_time", &Record::unit_at_time, "core",
              QT_TRANSLATE_NOOP("Field", "当时单位")),
        field("post_at_time", &Record::post_at_time, "core",
              QT_TRANSLATE_NOOP("Field", "当时职务")),
        field("occurred_on", &Record::occurred_on, "core", QT_TRANSLATE_NOOP("Field", "事发日")),
        field("found_on", &Record::found_on, "core", QT_TRANSLATE_NOOP("Field", "发现日")),
        field("channel", &Record::channel, "core", QT_TRANSLATE_NOOP("Field", "渠道")),
        field("external_id", &Record::external_id, "core", QT_TRANSLATE_NOOP("Field", "来源编号")),
        field("batch", &Record::batch, "core", QT_TRANSLATE_NOOP("Field", "导入批次")),
        field("indicator", &Record::indicator, "core", QT_TRANSLATE_NOOP("Field", "指标")),
        field("level", &Record::level, "core", QT_TRANSLATE_NOOP("Field", "档次")),
        field("grade", &Record::grade, "core", QT_TRANSLATE_NOOP("Field", "等级")),
        field("influence", &Record::influence, "core", QT_TRANSLATE_NOOP("Field", "影响程度")),
        field("urgency", &Record::urgency, "core", QT_TRANSLATE_NOOP("Field", "轻重缓急")),
        field("facts", &Record::facts, "core", QT_TRANSLATE_NOOP("Field", "事实")),
        field("anchor_quote", &Record::anchor_quote, "core",
              QT_TRANSLATE_NOOP("Field", "锚定依据")),
        field("state", &Record::state, "state", QT_TRANSLATE_NOOP("Field", "状态")),
        field("source_digest", &Record::source_digest, "core",
              QT_TRANSLATE_NOOP("Field", "来源摘要")));
};

// 核实 (stream org/<unit>): written once per record; its id is derived from that of the record,
// so that the second of two conclusions collides and is settled by people.
struct Verification {
    VerificationId id;
    RecordId record;
    Conclusion conclusion = Conclusion::Unproven;
    QString indicator; // what was established; may differ from what was reported
    int level = 0;
    std::optional<Grade> grade;
    int influence = 1;
    int urgency = 1;
    base::Day verified_on;
    std::optional<UserId> verifier_1; // two distinct people, or an authority (historic imports)
    std::optional<UserId> verifier_2;
    QString authority; // body whose written conclusion was imported
    QString evidence;
    QString explanation; // what the person said; compulsory for automatic channels
    QString reason;
    bool operator==(const Verification&) const = default;

    [[nodiscard]] static VerificationId idFor(RecordId record) {
        return VerificationId::fromName("verification:" + record.toText());
    }
};
template <>
struct Description<Verification> {
    static constexpr const char* type = "verification";
    static constexpr const char* table = "verification";
    static constexpr auto fields = std::make_tuple(
        field("record", &Verification::record, "core", QT_TRANSLATE_NOOP("Field", "监督信息")),
        field("conclusion", &Verification::conclusion, "core", QT_TRANSLATE_NOOP("Field", "结论")),
        field("indicator", &Verification::indicator, "core", QT_TRANSLATE_NOOP("Field", "指标")),
        field("level", &Verification::level, "core", QT_TRANSLATE_NOOP("Field", "档次")),
        field("grade", &Verification::grade, "core", QT_TRANSLATE_NOOP("Field", "等级")),
        field("influence", &Verification::influence, "core",
              QT_TRANSLATE_NOOP("Field", "影响程度")),
        field("urgency", &Verification::urgency, "core", QT_TRANSLATE_NOOP("Field", "轻重缓急")),
        field("verified_on", &Verification::verified_on, "core",
              QT_TRANSLATE_NOOP("Field", "核实日")),
        field("verifier_1", &Verification::verifier_1, "core",
              QT_TRANSLATE_NOOP("Field", "核实人一")),
        field("verifier_2", &Verification::verifier_2, "core",
              QT_TRANSLATE_NOOP("Field", "核实人二")),
        field("authority", &Verification::authority, "core",
              QT_TRANSLATE_NOOP("Field", "作出结论的机关")),
        field("evidence", &Verification::evidence, "core", QT_TRANSLATE_NOOP("Field", "证据")),
        field("explanation", &Verification::explanation, "core",
              QT_TRANSLATE_NOOP("Field", "本人说明")),
        field("reason", &Verification::reason, "core", QT_TRANSLATE_NOOP("Field", "理由")));
};

// The conclusion once there is one. What was decided later: record_change.h.
[[nodiscard]] RecordState standingOf(RecordState state, std::optional<Conclusion> conclusion);

} // namespace sizao::domain
