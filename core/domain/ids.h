// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace sizao::domain {

using UnitId = base::Id<struct UnitTag>;
using PersonId = base::Id<struct PersonTag>;
using PersonProfileId = base::Id<struct PersonProfileTag>;
using TenureId = base::Id<struct TenureTag>;
using ChannelId = base::Id<struct ChannelTag>;
using IndicatorVersionId = base::Id<struct IndicatorVersionTag>;
using ModelVersionId = base::Id<struct ModelVersionTag>;
using CatalogueId = base::Id<struct CatalogueTag>;
using ImportBatchId = base::Id<struct ImportBatchTag>;
using RecordId = base::Id<struct RecordTag>;
using RecordChangeId = base::Id<struct RecordChangeTag>;
using VerificationId = base::Id<struct VerificationTag>;
using SignalDecisionId = base::Id<struct SignalDecisionTag>;
using CaseId = base::Id<struct CaseTag>;
using CaseStepId = base::Id<struct CaseStepTag>;
using LetterId = base::Id<struct LetterTag>;
using LetterServiceId = base::Id<struct LetterServiceTag>;
using StatementId = base::Id<struct StatementTag>;
using ReviewId = base::Id<struct ReviewTag>;
using TalkRecordId = base::Id<struct TalkRecordTag>;
using RectItemId = base::Id<struct RectItemTag>;
using ProgressId = base::Id<struct ProgressTag>;
using ProofId = base::Id<struct ProofTag>;
using UserId = base::Id<struct UserTag>;

} // namespace sizao::domain
