// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/step_surroundings.h"

#include "core/rules/case_clocks.h"
#include "core/rules/item_terms.h"
#include "core/rules/sheet_json.h"
#include "core/service/case_basis.h"
#include "core/storage/stores/case_file_store.h"
#include "core/storage/stores/interest_store.h"
#include "core/storage/stores/warning_store.h"

namespace sizao::service {
namespace {

using base::Result;
using domain::CaseAct;
using domain::CaseFile;
using rules::StepRequest;
using storage::Database;

// The rows of this item's proofs that serve elsewhere too, by name.
Result<QStringList> reusedProofs(Database& database, const CaseFile& file,
                                 const base::RawId& item) {
    QStringList names;
    for (const domain::Proof& proof : file.proofs) {
        if (base::RawId(proof.item) != item)
            continue;
        const auto others = storage::proofsElsewhere(database, proof.digest, proof.item);
        if (!others)
            return base::fail(others.error());
        if (!others->empty() && !names.contains(proof.name))
            names.append(proof.name);
    }
    return names;
}

// By whatever of its notice was decided on a fact of grade Ⅳ: the same answer for all of it.
Result<> fillReferral(Database& database, const CaseFile& file, rules::CaseSurroundings& around) {
    const auto decisions = storage::decisionsOfCase(database, file.warning_case.id);
    if (!decisions)
        return base::fail(decisions.error());
    for (const domain::SignalDecision& decision : *decisions) {
        const auto sheet = rules::fromSheetJson(decision.sheet.toUtf8());
        if (!sheet)
            return base::fail(sheet.error());
        around.cites_grade_four = around.cites_grade_four || sheet->citesGradeFour();
        if (decision.referral_answer)
            around.referral_answer = decision.referral_answer;
    }
    return {};
}

bool servesWarning(const CaseFile& file, const StepRequest& step) {
    const auto* service = domain::findPart(file.services, step.object);
    const auto* letter = rules::warningLetter(file);
    return service != nullptr && letter != nullptr && service->letter == letter->id;
}

// The due day that an extension is to move.
void fillTerm(const CaseFile& file, StepRequest& step, const rules::WorkCalendar& calendar) {
    const auto* item = domain::findPart(file.items, step.object);
    const auto terms =
        item == nullptr ? std::vector<rules::Deadline>() : rules::termsOf(file, *item);
    const auto due = terms.empty() ? std::nullopt : rules::dueOf(terms.back(), calendar);
    if (!due)
        return;
    step.around.item_due = due->day;
    step.around.extension_limit = step.around.term(domain::DeadlineCode::Extend, due->day);
}

} // namespace

LastDay lastDayBy(const CaseMoment& moment) {
    return [moment](domain::DeadlineCode code, base::Day start) {
        return rules::lastDayOf(code, start, *moment.standards, *moment.calendar);
    };
}

Result<std::optional<CaseFile>> caseToSupersede(Database& database, const CaseFile& upgrade) {
    const auto& from = upgrade.warning_case.upgraded_from;
    if (!from)
        return std::nullopt;
    return storage::findCaseFile(database, *from).map([](std::optional<CaseFile> file) {
        using enum domain::CaseState;
        const bool isRunning =
            file
            && (file->warning_case.state == Rectifying || file->warning_case.state == Accepting);
        return isRunning ? std::move(file) : std::nullopt;
    });
}

Result<> fillSurroundings(Database& database, const CaseFile& file, StepRequest& step,
                          const CaseMoment& moment) {
    rules::CaseSurroundings& around = step.around;
    around.term = lastDayBy(moment);
    const domain::WarningCase& of = file.warning_case;
    auto recused = storage::recusedFrom(database, {of.subject_kind, file.subject()}, of.opened_on);
    if (!recused)
        return base::fail(recused.error());
    around.recused = std::move(*recused);
    if (step.act == CaseAct::Propose || step.act == CaseAct::Close)
        if (auto known = fillReferral(database, file, around); !known)
            return known;
    if (step.act == CaseAct::Receipt || step.act == CaseAct::LeaveBehind) {
        const auto before = caseToSupersede(database, file);
        if (!before)
            return base::fail(before.error());
        if (*before && servesWarning(file, step))
            for (const domain::RectItem& item : (*before)->items)
                if (rules::isOpen(item))
                    around.left_open.push_back(item);
    }
    if (step.act == CaseAct::Propose) {
        const auto holds = basisHolds(database, file.warning_case.decision);
        if (!holds)
            return base::fail(holds.error());
        around.sheet_holds = *holds;
    }
    if (step.act == CaseAct::ReportItem) {
        auto reused = reusedProofs(database, file, step.object);
        if (!reused)
            return base::fail(reused.error());
        around.reused_proofs = std::move(*reused);
    }
    if (step.act == CaseAct::ExtendItem)
        fillTerm(file, step, *moment.calendar);
    return {};
}

} // namespace sizao::service
