// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case_file.h"

// Questions that the rules of casework ask of a case and its history.
namespace sizao::rules {

using domain::CaseFile;
using domain::findPart;

// The warning letter of the case's tier that is not void or annulled; nullptr: none is drafted.
[[nodiscard]] const domain::Letter* warningLetter(const CaseFile& file);
[[nodiscard]] domain::Letter* warningLetter(CaseFile& file);
// The latest intent notice of the tier that is proposed; an earlier one does not count after the
// tier was raised.
[[nodiscard]] const domain::Letter* intentNotice(const CaseFile& file);
[[nodiscard]] const domain::Statement* statementOn(const CaseFile& file, domain::LetterId letter);
// Approvals of the tier as it stands, in their order: those before a return, a raised or lowered
// tier count no more.
[[nodiscard]] std::vector<const domain::CaseStep*> approvals(const CaseFile& file);
// The day of the step that closed it; nullopt: it is not closed.
[[nodiscard]] std::optional<base::Day> closedOn(const CaseFile& file);
// What the program does by itself, on the day a term ends or with a step of another case; it is
// stored in the name of whoever works then, who has no part in it.
[[nodiscard]] bool isOfTheProgram(domain::CaseAct act);
// Whoever took a step in the case.
[[nodiscard]] bool hasActed(const CaseFile& file, domain::UserId user);
[[nodiscard]] bool isOpen(const domain::RectItem& item);
[[nodiscard]] bool isOpen(const domain::Statement& statement);
[[nodiscard]] bool isOpen(const domain::Review& review);

} // namespace sizao::rules
