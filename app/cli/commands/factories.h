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
[[nodiscard]] std::unique_ptr<Command> makeRecordsCorrect();
[[nodiscard]] std::unique_ptr<Command> makeRecordsRetract();
[[nodiscard]] std::unique_ptr<Command> makeRecordsReinstate();
[[nodiscard]] std::unique_ptr<Command> makeRecordsExempt();
[[nodiscard]] std::unique_ptr<Command> makeRecordsMerge();
[[nodiscard]] std::unique_ptr<Command> makeRecordsUnmerge();
[[nodiscard]] std::unique_ptr<Command> makeRecordsDuplicates();
[[nodiscard]] std::unique_ptr<Command> makeSignals();
[[nodiscard]] std::unique_ptr<Command> makeExplain();
[[nodiscard]] std::unique_ptr<Command> makeAdopt();
[[nodiscard]] std::unique_ptr<Command> makeDismiss();
[[nodiscard]] std::unique_ptr<Command> makeTasks();
[[nodiscard]] std::unique_ptr<Command> makeCases();
[[nodiscard]] std::unique_ptr<Command> makeCase();
[[nodiscard]] std::unique_ptr<Command> makeSteps();
[[nodiscard]] std::unique_ptr<Command> makeStep();
[[nodiscard]] std::unique_ptr<Command> makeItems();
[[nodiscard]] std::unique_ptr<Command> makeWhatIf();
[[nodiscard]] std::unique_ptr<Command> makeStandardsList();
[[nodiscard]] std::unique_ptr<Command> makeStandardsShow();
[[nodiscard]] std::unique_ptr<Command> makeStandardsCompare();
[[nodiscard]] std::unique_ptr<Command> makeStandardsExport();
[[nodiscard]] std::unique_ptr<Command> makeStandardsImport();
[[nodiscard]] std::unique_ptr<Command> makeStandardsNew();
[[nodiscard]] std::unique_ptr<Command> makeStandardsDrafts();
[[nodiscard]] std::unique_ptr<Command> makeStandardsDraft();
[[nodiscard]] std::unique_ptr<Command> makeStandardsEdit();
[[nodiscard]] std::unique_ptr<Command> makeStandardsSubmit();
[[nodiscard]] std::unique_ptr<Command> makeStandardsAgree();
[[nodiscard]] std::unique_ptr<Command> makeStandardsReturn();
[[nodiscard]] std::unique_ptr<Command> makeStandardsPublish();
[[nodiscard]] std::unique_ptr<Command> makeStandardsDiscard();
[[nodiscard]] std::unique_ptr<Command> makeInterestAdd();
[[nodiscard]] std::unique_ptr<Command> makeInterestList();
[[nodiscard]] std::unique_ptr<Command> makeInterestEnd();
[[nodiscard]] std::unique_ptr<Command> makeCalendarShow();
[[nodiscard]] std::unique_ptr<Command> makeCalendarImport();
[[nodiscard]] std::unique_ptr<Command> makeCalendarChange();
[[nodiscard]] std::unique_ptr<Command> makeCalendarConfirm();
[[nodiscard]] std::unique_ptr<Command> makeCalendarExport();
[[nodiscard]] std::unique_ptr<Command> makeCalendarDue();
[[nodiscard]] std::unique_ptr<Command> makeLetterNames();
[[nodiscard]] std::unique_ptr<Command> makeLetterTemplate();
[[nodiscard]] std::unique_ptr<Command> makeLetterRender();
[[nodiscard]] std::unique_ptr<Command> makeLetterPrint();
[[nodiscard]] std::unique_ptr<Command> makeDoctor();
[[nodiscard]] std::unique_ptr<Command> makeRecompute();
[[nodiscard]] std::unique_ptr<Command> makeWorlds();

} // namespace sizao::cli
