// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"
#include "core/storage/stores/write_context.h"

// A case with all its parts in one read, and what one step made of it in one write.
namespace sizao::storage {

[[nodiscard]] base::Result<std::optional<domain::CaseFile>> findCaseFile(Database& database,
                                                                         domain::CaseId id);
// Which cases.
enum class CaseScope : std::uint8_t {
    All,
    Open,      // not archived, or archived and something is yet to be done: a follow-up, a review
    WithItems, // something was to be put right
};
// Of everybody or of one subject, by the day they were opened.
[[nodiscard]] base::Result<std::vector<domain::CaseFile>>
caseFiles(Database& database, CaseScope scope, std::optional<base::RawId> subject = {});
// An item of a case that is not open any more, with the steps that ended it or brought it back.
struct ItemHistory {
    domain::RectItem item;
    std::vector<domain::CaseStep> steps; // in their order
};
[[nodiscard]] base::Result<std::vector<ItemHistory>> archivedItems(Database& database);
// The stream in which a case and its parts live.
[[nodiscard]] base::Result<QString> streamOfCase(Database& database, domain::CaseId id);

// What differs: new parts are created, changed groups of known ones written. All together or not at
// all. LimitReached when one step changes more than applies together.
[[nodiscard]] base::Result<> storeCaseFile(WriteContext& context, const char* act,
                                           const domain::CaseFile& before,
                                           const domain::CaseFile& after);

// A step that changes what a warning amounts to, with what the case is about.
struct CaseActRow {
    domain::CaseId warning_case;
    base::RawId subject;
    domain::CaseStep step;
    std::optional<domain::LetterKind> letter;    // what a SignLetter signed
    std::optional<domain::CaseId> upgraded_from; // of its case
};
// Of one subject or of everybody, case by case in the order of the steps.
[[nodiscard]] base::Result<std::vector<CaseActRow>> caseActs(Database& database,
                                                             std::optional<base::RawId> subject);

// Other proofs with the same bytes: in other items, also of other cases.
[[nodiscard]] base::Result<std::vector<domain::Proof>>
proofsElsewhere(Database& database, const QByteArray& digest, domain::RectItemId item);

} // namespace sizao::storage
