// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <span>

// What was decided about a record after it had come in or was concluded (domain text, section 5,
// table Record; warning model, section 2). The record and its verification are never rewritten:
// what stands is read from them and from these, in their order.
namespace sizao::domain {

struct RecordChange { // 信息变更 (stream org/<unit>): written once
    RecordChangeId id;
    RecordId record;
    int number = 1; // one more than its author had seen of this record
    RecordChangeKind kind = RecordChangeKind::Correct;
    base::Day decided_on;
    // Correct: what is set, each only where it changes; a wrong subject is a retraction and a
    // new record.
    std::optional<base::Day> occurred_on;
    QString indicator;
    std::optional<int> level;
    std::optional<Grade> grade;
    std::optional<int> influence;
    std::optional<int> urgency;
    std::optional<RecordId> survivor;     // Merge, Unmerge: the record that stays in the lists
    std::optional<RecordChangeId> undone; // Unmerge: the merge that is as if it had never been
    UserId decided_by;
    QString reason;
    bool operator==(const RecordChange&) const = default;

    // Two changes that do not know of each other collide and are settled by people. Those of one
    // record are in the order of their numbers.
    [[nodiscard]] static RecordChangeId idFor(RecordId record, int number);
    // The number taken out: whether two changes are of one record is seen from their ids.
    [[nodiscard]] static RecordChangeId seriesOf(RecordChangeId id);
};
template <>
struct Description<RecordChange> {
    static constexpr const char* type = "record_change";
    static constexpr const char* table = "record_change";
    using C = RecordChange;
    static constexpr auto fields = std::make_tuple(
        field("record", &C::record, "core", QT_TRANSLATE_NOOP("Field", "监督信息")),
        field("number", &C::number, "core", QT_TRANSLATE_NOOP("Field", "变更序号")),
        field("kind", &C::kind, "core", QT_TRANSLATE_NOOP("Field", "变更类别")),
        field("decided_on", &C::decided_on, "core", QT_TRANSLATE_NOOP("Field", "决定日期")),
        field("occurred_on", &C::occurred_on, "core", QT_TRANSLATE_NOOP("Field", "事发日")),
        field("indicator", &C::indicator, "core", QT_TRANSLATE_NOOP("Field", "指标")),
        field("level", &C::level, "core", QT_TRANSLATE_NOOP("Field", "档次")),
        field("grade", &C::grade, "core", QT_TRANSLATE_NOOP("Field", "等级")),
        field("influence", &C::influence, "core", QT_TRANSLATE_NOOP("Field", "影响程度")),
        field("urgency", &C::urgency, "core", QT_TRANSLATE_NOOP("Field", "轻重缓急")),
        field("survivor", &C::survivor, "core", QT_TRANSLATE_NOOP("Field", "保留的信息")),
        field("undone", &C::undone, "core", QT_TRANSLATE_NOOP("Field", "撤销的归并")),
        field("decided_by", &C::decided_by, "core", QT_TRANSLATE_NOOP("Field", "决定人")),
        field("reason", &C::reason, "core", QT_TRANSLATE_NOOP("Field", "理由")));
};

// The order in which changes take effect, whoever learns of them when: day, kind, id.
[[nodiscard]] bool changeBefore(const RecordChange& a, const RecordChange& b);

// The state people see. `changes` of this record, in their order.
[[nodiscard]] RecordState standingOf(RecordState state, std::optional<Conclusion> conclusion,
                                     std::span<const RecordChange> changes);
// The merge by which the record is part of another one now; nullptr: it is not.
[[nodiscard]] const RecordChange* standingMerge(std::span<const RecordChange> changes);

// What is taken as established of a record: as reported, as verified, as corrected.
struct Finding {
    std::optional<base::Day> occurred_on;
    QString indicator;
    int level = 0;
    std::optional<Grade> grade;
    int influence = 1;
    int urgency = 1;
    bool operator==(const Finding&) const = default;
};
[[nodiscard]] Finding findingOf(const Record& record, const std::optional<Verification>& verified,
                                std::span<const RecordChange> changes);

} // namespace sizao::domain
