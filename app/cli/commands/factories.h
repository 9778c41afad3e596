// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

// One per file of this folder; the table of commands calls them.
namespace sizao::cli {

[[nodiscard]] std::unique_ptr<Command> makeInit();
[[nodiscard]] std::unique_ptr<Command> makeDemo();
[[nodiscard]] std::unique_ptr<Command> makeOfficers();
[[nodiscard]] std::unique_ptr<Command> makePreview();
[[nodiscard]] std::unique_ptr<Command> makeImport();
[[nodiscard]] std::unique_ptr<Command> makePersons();
[[nodiscard]] std::unique_ptr<Command> makeEnter();
[[nodiscard]] std::unique_ptr<Command> makeRecords();
[[nodiscard]] std::unique_ptr<Command> makeRecord();
[[nodiscard]] std::unique_ptr<Command> makeVerifyRecord();
[[nodiscard]] std::unique_ptr<Command> makeSignals();
[[nodiscard]] std::unique_ptr<Command> makeExplain();
[[nodiscard]] std::unique_ptr<Command> makeAdopt();
[[nodiscard]] std::unique_ptr<Command> makeDismiss();
[[nodiscard]] std::unique_ptr<Command> makeCases();
[[nodiscard]] std::unique_ptr<Command> makeCase();
[[nodiscard]] std::unique_ptr<Command> makeWhatIf();
[[nodiscard]] std::unique_ptr<Command> makeDoctor();
[[nodiscard]] std::unique_ptr<Command> makeRecompute();
[[nodiscard]] std::unique_ptr<Command> makeWorlds();

} // namespace sizao::cli
