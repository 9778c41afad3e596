// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/service/sheet_copy_service.h"
#include "ui/print/sheet_text.h"

namespace sizao::cli {

// --pdf, --reason and --force: of the commands that show a computation sheet.
[[nodiscard]] std::vector<Option> pdfOptions();
// Before the vault is opened: a reason is there, and no file is replaced unasked.
[[nodiscard]] Outcome<> checkPdf(const Arguments& arguments);

// A numbered, audited copy in the file named by --pdf; says where it is. Of several sheets the
// second one goes to `name-2.pdf`.
[[nodiscard]] Outcome<> writePdf(const Invocation& call, service::Session& session,
                                 const domain::ComputationSheet& sheet, const QString& subject,
                                 const service::SheetToCopy& toCopy, int number = 1);

} // namespace sizao::cli
