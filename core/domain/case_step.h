// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_act.h"
#include "core/domain/describe.h"
#include "core/domain/ids.h"
#include "core/domain/vocabulary.h"

// What was done in a case, step by step (domain text, invariant 18).
namespace sizao::domain {

struct CaseStep { // 办案步骤 (stream of its case): written once
    CaseStepId id;
    CaseId warning_case;
    int number = 1; // one more than its author had seen of this case
    CaseAct act = CaseAct::Own;
    base::RawId object; // the letter, item, review … it is about; null: the case
    base::Day taken_on;
    UserId taken_by;
    std::optional<UserId> second; // other handler, server, talker; the reviewer beside who decides
    QString on_behalf_of;         // who handed it in on paper, where the office enters it
    std::optional<Tier> tier;     // of the case after it, where it changes or is proposed
    std::optional<base::Day> replaced_due; // of the item before it, where it set another one
    QString reason;                        // or opinion
    bool operator==(const CaseStep&) const = default;

    // Two steps taken without knowing of each other collide and are settled by people.
    [[nodiscard]] static CaseStepId idFor(CaseId warning_case, int number) {
        return CaseStepId::fromName("step:" + warning_case.toText() + ':'
                                    + QByteArray::number(number));
    }
};
template <>
struct Description<CaseStep> {
    static constexpr const char* type = "case_step";
    static constexpr const char* table = "case_step";
    using E = CaseStep;
    static constexpr auto fields = std::make_tuple(
        field("warning_case", &E::warning_case, "core", QT_TRANSLATE_NOOP("Field", "案件")),
        field("number", &E::number, "core", QT_TRANSLATE_NOOP("Field", "步骤序号")),
        field("act", &E::act, "core", QT_TRANSLATE_NOOP("Field", "办理事项")),
        field("object", &E::object, "core", QT_TRANSLATE_NOOP("Field", "办理对象")),
        field("taken_on", &E::taken_on, "core", QT_TRANSLATE_NOOP("Field", "办理日期")),
        field("taken_by", &E::taken_by, "core", QT_TRANSLATE_NOOP("Field", "办理人")),
        field("second", &E::second, "core", QT_TRANSLATE_NOOP("Field", "共同办理人")),
        field("on_behalf_of", &E::on_behalf_of, "core", QT_TRANSLATE_NOOP("Field", "代为登记")),
        field("tier", &E::tier, "core", QT_TRANSLATE_NOOP("Field", "预警级别")),
        field("replaced_due", &E::replaced_due, "core", QT_TRANSLATE_NOOP("Field", "原整改期限")),
        field("reason", &E::reason, "core", QT_TRANSLATE_NOOP("Field", "理由或意见")));
};

} // namespace sizao::domain
