// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/block.h"
#include "core/domain/enum_text.h"

#include <cstdint>

namespace sizao::documents {

// Papers the program has a template of; codes are those of `letters` and `documents` of the
// catalogue.
enum class Paper : std::uint8_t {
    Reminder,
    Admonition,
    Accountability,
    IntentNotice,
    ServiceReceipt,
    RectificationNotice,
    ClosingSheet,
    ReviewDecision,
    AnnulDecision,
    Clarification
};

// To begin with: an office exports it as docx, edits and keeps its own.
[[nodiscard]] Blocks shippedTemplate(Paper kind);

} // namespace sizao::documents

template <>
struct sizao::domain::EnumText<sizao::documents::Paper> {
    using Paper = sizao::documents::Paper;
    static constexpr EnumEntry<Paper> entries[] = {
        {Paper::Reminder, "REMINDER_LETTER", QT_TRANSLATE_NOOP("Vocabulary", "警示提醒函")},
        {Paper::Admonition, "ADMONITION_LETTER", QT_TRANSLATE_NOOP("Vocabulary", "警示诫勉书")},
        {Paper::Accountability, "ACCOUNTABILITY_LETTER",
         QT_TRANSLATE_NOOP("Vocabulary", "警示追究书")},
        {Paper::IntentNotice, "INTENT_NOTICE", QT_TRANSLATE_NOOP("Vocabulary", "拟警示告知书")},
        {Paper::ServiceReceipt, "SERVICE_RECEIPT", QT_TRANSLATE_NOOP("Vocabulary", "送达回证")},
        {Paper::RectificationNotice, "RECTIFICATION_NOTICE",
         QT_TRANSLATE_NOOP("Vocabulary", "整改通知书")},
        {Paper::ClosingSheet, "CLOSING_SHEET", QT_TRANSLATE_NOOP("Vocabulary", "销号单")},
        {Paper::ReviewDecision, "REVIEW_DECISION", QT_TRANSLATE_NOOP("Vocabulary", "复核决定书")},
        {Paper::AnnulDecision, "ANNUL_DECISION",
         QT_TRANSLATE_NOOP("Vocabulary", "撤销、变更决定书")},
        {Paper::Clarification, "CLARIFICATION_LETTER", QT_TRANSLATE_NOOP("Vocabulary", "澄清函")},
    };
};
