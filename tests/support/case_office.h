// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/letter_rules.h"
#include "core/service/casework_service.h"
#include "core/service/people_service.h"
#include "core/service/warning_service.h"
#include "tests/support/vault_fixture.h"

namespace sizao::support {

using domain::CaseAct;
using domain::CaseFile;
using domain::Role;
using service::CaseworkService;
using service::StepEntry;

// An adopted yellow case of 张伟 in a vault with everybody who takes part in it.
class CaseOffice {
public:
    static QString text(const char* utf8) { return QString::fromUtf8(utf8); }

    explicit CaseOffice(const char* indicator = "BX04", int level = 1,
                        std::vector<Role> owner = {Role::SectionHead, Role::SupervisingLeader,
                                                   Role::Handler})
        : vault({}, std::move(owner)), casework(vault.session()) {
        service::PeopleService people(vault.session());
        const auto add = [&](const char* name, Role role) {
            return expected(people.addOfficer(text(name), {role}).takeResult());
        };
        leader = add("吴某", Role::SupervisingLeader);
        acceptor = add("卫某", Role::Acceptor);
        liaison = add("蒋某", Role::Liaison);
        openCase("G001", indicator, level);
    }

    // Of another cadre; from now on the steps are about it.
    domain::CaseId openCase(const char* staffNo, const char* indicator = "BX04", int level = 1) {
        vault.verified(staffNo, indicator, level, 20);
        service::WarningService warnings(vault.session());
        const auto rows = expected(warnings.signalsOn().takeResult());
        service::DecisionEntry entry;
        entry.shown = {{rows.front().key, {}}};
        entry.subject = rows.front().subject;
        entry.proposed_by = vault.fang();
        entry.handlers = {vault.qiang(), vault.fang()};
        entry.reason = text("事实清楚");
        id = expected(warnings.adopt(entry).takeResult());
        return id;
    }

    [[nodiscard]] StepEntry entry(CaseAct act, domain::UserId by,
                                  const base::RawId& object = {}) const {
        StepEntry step;
        step.warning_case = id;
        step.act = act;
        step.object = object;
        step.taken_by = by;
        step.reason = text("理由");
        step.text = text("本人签收");
        return step;
    }
    CaseFile take(const StepEntry& step) { return expected(casework.take(step).takeResult()); }
    CaseFile take(CaseAct act, domain::UserId by, const base::RawId& object = {}) {
        return take(entry(act, by, object));
    }
    [[nodiscard]] service::CaseworkView view() { return expected(casework.view(id).takeResult()); }

    CaseFile draftItem() {
        StepEntry item = entry(CaseAct::DraftItem, vault.fang());
        domain::RectItem wanted;
        wanted.problem = text("窗口无人值守");
        wanted.leader = text("局长");
        wanted.owner = text("蒋某");
        wanted.owner_user = liaison;
        wanted.standard = text("连续一月无缺岗");
        item.part = wanted;
        return take(item);
    }
    CaseFile draft() {
        draftItem();
        StepEntry letter = entry(CaseAct::DraftLetter, vault.fang());
        domain::Letter drafted;
        drafted.addressee = text("张伟");
        for (const auto element : rules::writtenElements(drafted.kind))
            rules::setElementText(drafted, element, domain::toLabel(element));
        letter.part = drafted;
        return take(letter);
    }
    CaseFile propose() {
        StepEntry step = entry(CaseAct::Propose, vault.fang());
        step.second = vault.qiang();
        return take(step);
    }
    CaseFile serve() {
        const CaseFile drafted = draft();
        const base::RawId letter = drafted.letters.back().id;
        propose();
        take(CaseAct::Approve, vault.head());
        take(CaseAct::SignLetter, vault.head(), letter);
        StepEntry plan = entry(CaseAct::PlanService, vault.fang());
        domain::LetterService service;
        service.letter = domain::LetterId(letter);
        service.server_1 = vault.fang();
        service.server_2 = vault.qiang();
        service.recipient = text("张伟");
        plan.part = service;
        const CaseFile planned = take(plan);
        return take(CaseAct::Receipt, vault.fang(), planned.services.back().id);
    }
    // What the owner hands in.
    struct Report {
        QByteArray digest = QByteArray(32, 'a');
        QString text = CaseOffice::text("已整改");
        std::optional<base::Day> captured_on{};
        int percent = 100;
    };
    [[nodiscard]] base::RawId item() { return view().file.items.back().id; }
    // The same, and which it is.
    base::RawId claim() {
        begin();
        return item();
    }
    // Claimed and planned, so that it is being put right.
    CaseFile begin() {
        take(CaseAct::ClaimItem, liaison, item());
        StepEntry plan = entry(CaseAct::PlanItem, liaison, item());
        domain::RectItem measures;
        measures.measures = text("排班、抽查");
        plan.part = measures;
        return take(plan);
    }
    CaseFile progress(const Report& report) {
        StepEntry step = entry(CaseAct::ReportProgress, liaison, item());
        domain::Progress made;
        made.item = domain::RectItemId(step.object);
        made.percent = report.percent;
        made.text = report.text;
        step.part = made;
        domain::Proof shown;
        shown.item = made.item;
        shown.name = text("排班表.jpg");
        shown.digest = report.digest;
        shown.captured_on = report.captured_on;
        step.proofs = {shown};
        return take(step);
    }
    CaseFile report(const Report& handed) {
        begin();
        progress(handed);
        return take(CaseAct::ReportItem, liaison, item());
    }
    CaseFile report() { return report(Report()); }
    CaseFile report(const QByteArray& proof) { return report(Report{.digest = proof}); }

    VaultFixture vault;
    CaseworkService casework;
    domain::UserId leader;
    domain::UserId acceptor;
    domain::UserId liaison;
    domain::CaseId id;
};

} // namespace sizao::support
