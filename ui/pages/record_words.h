// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/record_change_service.h"

#include <QStringList>

// What pages say about changes of records, in sentences.
namespace sizao::pages {

// What is set, one piece each: `等级 Ⅱ级`; a merge names the channel and day of the other record.
[[nodiscard]] QStringList changePieces(const service::RecordChangeRow& row);
// `更正：金额核减（档次 1，等级 Ⅰ级；周敏）`
[[nodiscard]] QString changeSentence(const service::RecordChangeRow& row);

// What rests on a record before it is changed; empty: nothing.
[[nodiscard]] QString restingSentence(const std::vector<service::SignalEffect>& effects);
// What a change did: signals that came and went, cases whose basis is another now.
[[nodiscard]] QString effectSentence(domain::RecordChangeKind kind,
                                     const std::vector<service::SignalEffect>& effects);

// `可能重复：2026-03-05，C10，文字相近 72%；…`
[[nodiscard]] QString duplicateSentence(const std::vector<service::DuplicateRow>& rows);
// One record in a choice of several: day, channel, beginning of the facts.
[[nodiscard]] QString briefOf(const service::RecordRow& row);

} // namespace sizao::pages
