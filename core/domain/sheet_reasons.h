// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

// Why a fact adds nothing, and why a signal was proposed: the short reasons on a sheet.
namespace sizao::domain {

// Why a fact adds nothing; the first reason that holds.
enum class NotCounted : std::uint8_t {
    Merged,
    Retracted,
    Exempt,
    NoVersion,
    WeightZero,
    Consumed,
    AfterDay,
    OutsideWindow,
    OtherTrack // of a unit: its own track or its rate, the one that did not propose the signal
};
template <>
struct EnumText<NotCounted> {
    static constexpr EnumEntry<NotCounted> entries[] = {
        {NotCounted::Merged, "merged", QT_TRANSLATE_NOOP("Vocabulary", "与另一条为同一事实")},
        {NotCounted::Retracted, "retracted", QT_TRANSLATE_NOOP("Vocabulary", "已撤销")},
        {NotCounted::Exempt, "exempt", QT_TRANSLATE_NOOP("Vocabulary", "容错免责")},
        {NotCounted::NoVersion, "no_version", QT_TRANSLATE_NOOP("Vocabulary", "发生时尚无此指标")},
        {NotCounted::WeightZero, "weight_zero",
         QT_TRANSLATE_NOOP("Vocabulary", "本模型不计此指标")},
        {NotCounted::Consumed, "consumed", QT_TRANSLATE_NOOP("Vocabulary", "已结案，不再计分")},
        {NotCounted::AfterDay, "after_day", QT_TRANSLATE_NOOP("Vocabulary", "晚于计算日")},
        {NotCounted::OutsideWindow, "outside_window",
         QT_TRANSLATE_NOOP("Vocabulary", "已超出计分期")},
        {NotCounted::OtherTrack, "other_track",
         QT_TRANSLATE_NOOP("Vocabulary", "另行累计，不进这一项计分")},
    };
};

// Why a signal was proposed, beside points, direct tiers and floors of single facts (warning
// model, sections 6, 7 and 11; design map, point 3). Several may hold; each is a bit.
enum class FoldCause : std::uint8_t {
    Late = 1,
    Closure = 2,
    Repeat = 4,  // U1, U2
    Overdue = 8, // U3
    FalseRectification = 16,
    Relapse = 32,
    StaffWarned = 64,
    OverdueShare = 128
};
template <>
struct EnumText<FoldCause> {
    static constexpr EnumEntry<FoldCause> entries[] = {
        {FoldCause::Late, "late", QT_TRANSLATE_NOOP("Vocabulary", "有迟到证据，按其计入当日计算")},
        {FoldCause::Closure, "closure",
         QT_TRANSLATE_NOOP("Vocabulary", "结案后仍达预警线（整改期内再犯）")},
        {FoldCause::Repeat, "repeat",
         QT_TRANSLATE_NOOP("Vocabulary", "一年内多次受到警示，提高级别")},
        {FoldCause::Overdue, "overdue", QT_TRANSLATE_NOOP("Vocabulary", "整改逾期，提高一级")},
        {FoldCause::FalseRectification, "U4",
         QT_TRANSLATE_NOOP("Vocabulary", "核实为虚假整改，提高一级")},
        {FoldCause::Relapse, "U5",
         QT_TRANSLATE_NOOP("Vocabulary", "整改期内同一指标再犯，提高一级")},
        {FoldCause::StaffWarned, "N1",
         QT_TRANSLATE_NOOP("Vocabulary", "本单位人员受橙色、红色警示的占比达到标准")},
        {FoldCause::OverdueShare, "N2", QT_TRANSLATE_NOOP("Vocabulary", "整改事项逾期率达到标准")},
    };
};

} // namespace sizao::domain
