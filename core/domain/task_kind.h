// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enum_text.h"

#include <cstdint>

namespace sizao::domain {

// what kind of work waits
enum class TaskKind : std::uint8_t {
    Triage,
    Verify,
    Explain,
    Check,
    Approve,
    Letter,
    Serve,
    Statement,
    Review,
    Rectify,
    Accept,
    File,
    Suspended,
};
template <>
struct EnumText<TaskKind> {
    static constexpr EnumEntry<TaskKind> entries[] = {
        {TaskKind::Triage, "TRIAGE", QT_TRANSLATE_NOOP("Vocabulary", "研判")},
        {TaskKind::Verify, "VERIFY", QT_TRANSLATE_NOOP("Vocabulary", "核实")},
        {TaskKind::Explain, "EXPLAIN", QT_TRANSLATE_NOOP("Vocabulary", "说明")},
        {TaskKind::Check, "CHECK", QT_TRANSLATE_NOOP("Vocabulary", "核查")},
        {TaskKind::Approve, "APPROVE", QT_TRANSLATE_NOOP("Vocabulary", "审批")},
        {TaskKind::Letter, "LETTER", QT_TRANSLATE_NOOP("Vocabulary", "文书")},
        {TaskKind::Serve, "SERVE", QT_TRANSLATE_NOOP("Vocabulary", "送达")},
        {TaskKind::Statement, "STATEMENT", QT_TRANSLATE_NOOP("Vocabulary", "申辩")},
        {TaskKind::Review, "REVIEW", QT_TRANSLATE_NOOP("Vocabulary", "复核")},
        {TaskKind::Rectify, "RECTIFY", QT_TRANSLATE_NOOP("Vocabulary", "整改")},
        {TaskKind::Accept, "ACCEPT", QT_TRANSLATE_NOOP("Vocabulary", "验收")},
        {TaskKind::File, "FILE", QT_TRANSLATE_NOOP("Vocabulary", "归档")},
        {TaskKind::Suspended, "SUSPENDED", QT_TRANSLATE_NOOP("Vocabulary", "中止")},
    };
};

} // namespace sizao::domain
