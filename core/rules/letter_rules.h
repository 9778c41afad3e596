// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deadline_words.h"
#include "core/domain/letter.h"
#include "core/domain/letter_element.h"

#include <span>
#include <vector>

// What a letter has to say, by its kind (domain text, section 6), and who approves it.
namespace sizao::rules {

using domain::Letter;
using domain::LetterElement;
using domain::LetterKind;
using domain::Role;
using domain::Tier;

enum class Need : std::uint8_t { Absent, Optional, Summary, Required };

[[nodiscard]] Need needOf(LetterKind kind, LetterElement element);
// What a person writes into a letter of that kind, in its order: without the sheet, the approvals,
// the receipt and the talk, which come from the case itself.
[[nodiscard]] std::vector<LetterElement> writtenElements(LetterKind kind);
// Of those that are needed: what still has no text.
[[nodiscard]] std::vector<LetterElement> missingElements(const Letter& letter);
[[nodiscard]] QString elementText(const Letter& letter, LetterElement element);
void setElementText(Letter& letter, LetterElement element, const QString& text);

// SHA-256 over everything that people approve, hex.
[[nodiscard]] QString contentDigest(const Letter& letter);

// The warning letter of a tier; not for Tier::None.
[[nodiscard]] LetterKind letterOf(Tier tier);
[[nodiscard]] bool isWarning(LetterKind kind);
// The term in which what it asks for is put right.
[[nodiscard]] domain::DeadlineCode rectificationTerm(Tier tier);
// 警提, 警诫 …: the word in its number.
[[nodiscard]] QString numberWord(LetterKind kind);
// One after the other: yellow the head of the section, orange also the supervising leader, red
// also the principal.
[[nodiscard]] std::span<const Role> approvalChain(Tier tier);

} // namespace sizao::rules
