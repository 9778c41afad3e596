// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/step_asking.h"
#include "ui/widgets/file_list_edit.h"

#include <QSpinBox>

// Steps about what is to be put right.
namespace sizao::pages {

using Text = AskingText;

void Asking::askItem() {
    using domain::RectItem;
    const auto* known = domain::findPart(file().items, m_next.step.object);
    const RectItem given = known != nullptr ? *known : RectItem();
    askText(
        "problem", Text::tr("问题"), Need::Required,
        [](StepEntry& entry) -> QString& { return partOf<RectItem>(entry).problem; },
        base::limits::reasonCharacters, given.problem);
    askWord<domain::RectClass>(
        "kind", Text::tr("整改类别"), allOf<domain::RectClass>(),
        [](StepEntry& entry) -> domain::RectClass& { return partOf<RectItem>(entry).kind; });
    if (known != nullptr)
        if (auto* box = qobject_cast<QComboBox*>(m_editors.back().editor))
            box->setCurrentIndex(box->findData(static_cast<int>(given.kind)));
    askLine(
        "leader", Text::tr("责任领导"), Need::Required,
        [](StepEntry& entry) -> QString& { return partOf<RectItem>(entry).leader; }, given.leader);
    askLine(
        "owner", Text::tr("责任单位、责任人"), Need::Required,
        [](StepEntry& entry) -> QString& { return partOf<RectItem>(entry).owner; }, given.owner);
    askText(
        "standard", Text::tr("销号标准"), Need::Required,
        [](StepEntry& entry) -> QString& { return partOf<RectItem>(entry).standard; },
        base::limits::reasonCharacters, given.standard);
    askText(
        "measures", Text::tr("整改措施"), Need::Optional,
        [](StepEntry& entry) -> QString& { return partOf<RectItem>(entry).measures; },
        base::limits::reasonCharacters, given.measures);
    askDay(
        "item_due", Text::tr("整改期限"), Need::Optional, DateSense::Future,
        [](StepEntry& entry) -> std::optional<base::Day>& { return partOf<RectItem>(entry).due; },
        given.due, Text::tr("不填的，从文书送达之日起按规定期限计算"));
}

void Asking::askPlan() {
    const auto* known = domain::findPart(file().items, m_next.step.object);
    askText(
        "measures", Text::tr("整改措施"), Need::Required,
        [](StepEntry& entry) -> QString& { return partOf<domain::RectItem>(entry).measures; },
        base::limits::reasonCharacters, known != nullptr ? known->measures : QString());
    askOnBehalf();
}

void Asking::askProgress() {
    using domain::Progress;
    auto* percent = new QSpinBox;
    percent->setRange(0, 100);
    percent->setSuffix(QStringLiteral(" %"));
    add(
        "percent", Text::tr("完成比例"), percent, Need::Required, [] { return QString(); },
        [percent](StepEntry& entry) { partOf<Progress>(entry).percent = percent->value(); });
    askText("progress", Text::tr("进展情况"), Need::Required,
            [](StepEntry& entry) -> QString& { return partOf<Progress>(entry).text; });
    askDay(
        "made_on", Text::tr("报告日期"), Need::Required, DateSense::Past,
        [](StepEntry& entry) -> base::Day& { return partOf<Progress>(entry).made_on; },
        m_desk.session.today());
    auto* files = new FileListEdit;
    add(
        "proofs", Text::tr("佐证"), files, Need::Optional, [files] { return files->problem(); },
        [files, item = m_next.step.object](StepEntry& entry) {
            for (const ReadFile& read : files->files()) {
                domain::Proof proof;
                proof.item = domain::RectItemId(item);
                proof.name = read.name;
                proof.digest = read.sha256;
                entry.proofs.push_back(std::move(proof));
            }
        },
        Text::tr("登记文件名称和摘要；原件交案卷保管"));
    askOnBehalf();
}

void Asking::askItemStep() {
    switch (act()) {
    case CaseAct::DraftItem:
        return askItem();
    case CaseAct::PlanItem:
        return askPlan();
    case CaseAct::ReportProgress:
        return askProgress();
    case CaseAct::ClaimItem:
        return askOnBehalf();
    case CaseAct::ReportItem:
        askReason(Text::tr("佐证情况说明"), Need::Optional);
        m_editors.back().hint = Text::tr("佐证在别的整改事项里用过的，应当说明理由");
        return askOnBehalf();
    case CaseAct::ExtendItem:
        askDue(Text::tr("延长到"), Need::Required);
        return askReason(Text::tr("延期理由"), Need::Required);
    case CaseAct::RejectItem:
    case CaseAct::Rebound:
        askReason(Text::tr("理由"), Need::Required);
        return askDue(Text::tr("新的期限"), Need::Optional);
    case CaseAct::ReturnPlan:
    case CaseAct::TerminateItem:
        return askReason(Text::tr("理由"), Need::Required);
    case CaseAct::ApprovePlan:
    case CaseAct::AcceptItem:
    case CaseAct::FollowUp:
        return askOpinion();
    default:
        return;
    }
}

} // namespace sizao::pages
