// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_basis.h"

#include "core/domain/warning.h"
#include "core/rules/sheet_json.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/record_change_store.h"
#include "core/storage/stores/record_store.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::Result;
using domain::Tier;

Result<bool> standsAsCited(storage::Database& database, const domain::SheetLine& line,
                           base::Day known_on) {
    const auto row = storage::findRecordRow(database, line.record);
    if (!row)
        return base::fail(row.error());
    if (!*row)
        return false;
    const domain::RecordState standing = (*row)->standing;
    if (standing != domain::RecordState::Verified && standing != domain::RecordState::PartlyVerified
        && standing != domain::RecordState::Merged)
        return false;
    const auto changes = storage::changesOfRecord(database, line.record);
    if (!changes)
        return base::fail(changes.error());
    return std::none_of(changes->begin(), changes->end(), [&](const domain::RecordChange& change) {
        return change.kind == domain::RecordChangeKind::Correct && change.decided_on > known_on;
    });
}

} // namespace

Result<bool> basisHolds(storage::Database& database, domain::SignalDecisionId id) {
    const auto decision = storage::entity_table::find<domain::SignalDecision>(database, id);
    if (!decision)
        return base::fail(decision.error());
    if (!*decision)
        return base::fail(base::ErrorCode::Damaged,
                          QCoreApplication::translate(
                              "Casework", "案件的研判决定缺失，请运行体检并从备份恢复。"));
    const auto sheet = rules::fromSheetJson((*decision)->sheet.toUtf8());
    if (!sheet)
        return base::fail(sheet.error());
    bool allStand = true;
    domain::MilliPoints standing = 0;
    for (const domain::SheetLine& line : sheet->lines) {
        const auto stands = standsAsCited(database, line, sheet->knowledge_day);
        if (!stands)
            return base::fail(stands.error());
        allStand = allStand && *stands;
        standing += *stands ? line.counted : 0;
    }
    if (allStand)
        return true;
    const Tier tier = (*decision)->tier;
    return !sheet->isByRate() && sheet->direct < tier && tier != Tier::None
           && standing >= sheet->thresholds[static_cast<std::size_t>(tier) - 1];
}

} // namespace sizao::service
