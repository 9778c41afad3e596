// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enum_text.h"

#include <cstdint>

namespace sizao::domain {

// what a letter has to say (domain text, section 6)
enum class LetterElement : std::uint8_t {
    Source,
    Facts,
    Standard,
    Sheet,
    NatureHarm,
    Admonish,
    Desist,
    Rectify,
    DueReport,
    Consequence,
    ArchiveNote,
    Rights,
    Approval,
    StatementResult,
    Cc,
    Receipt,
    Talk
};
template <>
struct EnumText<LetterElement> {
    static constexpr EnumEntry<LetterElement> entries[] = {
        {LetterElement::Source, "SOURCE", QT_TRANSLATE_NOOP("Vocabulary", "来源与核实经过")},
        {LetterElement::Facts, "FACTS", QT_TRANSLATE_NOOP("Vocabulary", "查明的事实")},
        {LetterElement::Standard, "STANDARD", QT_TRANSLATE_NOOP("Vocabulary", "适用指标与依据")},
        {LetterElement::Sheet, "SHEET", QT_TRANSLATE_NOOP("Vocabulary", "触发依据单")},
        {LetterElement::NatureHarm, "NATURE_HARM", QT_TRANSLATE_NOOP("Vocabulary", "性质及危害")},
        {LetterElement::Admonish, "ADMONISH", QT_TRANSLATE_NOOP("Vocabulary", "告诫与纠偏")},
        {LetterElement::Desist, "DESIST", QT_TRANSLATE_NOOP("Vocabulary", "劝勉并终止错误行为")},
        {LetterElement::Rectify, "RECTIFY", QT_TRANSLATE_NOOP("Vocabulary", "整改要求与销号标准")},
        {LetterElement::DueReport, "DUE_REPORT", QT_TRANSLATE_NOOP("Vocabulary", "期限与报告")},
        {LetterElement::Consequence, "CONSEQUENCE", QT_TRANSLATE_NOOP("Vocabulary", "后果")},
        {LetterElement::ArchiveNote, "ARCHIVE_NOTE",
         QT_TRANSLATE_NOOP("Vocabulary", "影响期与是否入档")},
        {LetterElement::Rights, "RIGHTS", QT_TRANSLATE_NOOP("Vocabulary", "申辩与复核")},
        {LetterElement::Approval, "APPROVAL", QT_TRANSLATE_NOOP("Vocabulary", "审批记录")},
        {LetterElement::StatementResult, "STATEMENT_RESULT",
         QT_TRANSLATE_NOOP("Vocabulary", "申辩采纳情况")},
        {LetterElement::Cc, "CC", QT_TRANSLATE_NOOP("Vocabulary", "抄送")},
        {LetterElement::Receipt, "RECEIPT", QT_TRANSLATE_NOOP("Vocabulary", "送达回证")},
        {LetterElement::Talk, "TALK", QT_TRANSLATE_NOOP("Vocabulary", "谈话记录")},
    };
};

} // namespace sizao::domain
