// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/case_guards.h"

#include <QCoreApplication>

namespace sizao::rules {
namespace {

using base::Result;
using domain::RectItem;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaseFlow)
};

// As it is filled in now, else as it stands.
const RectItem* itemOf(const CaseFile& file, const StepRequest& step) {
    const auto* given = std::get_if<RectItem>(&step.part);
    return given != nullptr ? given : findPart(file.items, step.object);
}

Result<> complete(const RectItem* item) {
    if (item == nullptr)
        return refuseStep(Text::tr("请填写整改事项。"));
    QStringList missing;
    if (item->problem.trimmed().isEmpty())
        missing.append(Text::tr("问题"));
    if (item->owner.trimmed().isEmpty())
        missing.append(Text::tr("责任人"));
    if (item->leader.trimmed().isEmpty())
        missing.append(Text::tr("责任领导"));
    if (item->standard.trimmed().isEmpty())
        missing.append(Text::tr("销号标准"));
    return demand(missing.isEmpty(),
                  Text::tr("整改事项还没有写明：%1。").arg(missing.join(Text::tr("、"))));
}

Result<> drafted(const CaseFile& file) {
    const bool isAny = std::any_of(file.items.begin(), file.items.end(),
                                   [](const RectItem& item) { return isOpen(item); });
    return demand(isAny, Text::tr("还没有拟订整改事项：每份警示都要落到整改。"));
}

// Where the owner has no account, a handler enters what he handed in on paper.
Result<> owner(const CaseFile& file, const StepRequest& step) {
    const RectItem* item = findPart(file.items, step.object);
    if (item == nullptr)
        return {};
    if (item->owner_user == step.actor.user)
        return {};
    if (!file.isHandler(step.actor.user))
        return refuseStep(Text::tr("%1不是这项整改的责任人。").arg(step.actor.name));
    return demand(!step.on_behalf_of.trimmed().isEmpty(),
                  Text::tr("承办人代为登记的，请写明由谁提交。"));
}

Result<> acceptorApart(const CaseFile& file, const StepRequest& step) {
    const RectItem* item = findPart(file.items, step.object);
    const bool isApart = item != nullptr && item->owner_user != step.actor.user
                         && item->owner != step.actor.name && !file.isHandler(step.actor.user);
    return demand(isApart, Text::tr("验收人不能是整改责任人或者本案承办人。"));
}

Result<> extension(const CaseFile& file, const StepRequest& step) {
    const RectItem* item = findPart(file.items, step.object);
    if (item == nullptr || !item->due || !step.due)
        return refuseStep(Text::tr("请填写延长到哪一天。"));
    if (item->extended)
        return refuseStep(Text::tr("这项整改已经延期一次，不能再延。"));
    const auto& due = step.around.item_due;
    if (!due)
        return refuseStep(Text::tr("整改期限现在停止计算，恢复计算以后才能申请延期。"));
    if (step.today > *due)
        return refuseStep(
            Text::tr("整改期限 %1 已过，期限届满以前才能申请延期。").arg(due->toIso()));
    return demand(*step.due > *due && *step.due <= step.around.extension_limit,
                  Text::tr("延期应当在原期限 %1 之后，最迟到 %2。")
                      .arg(due->toIso(), step.around.extension_limit.toIso()));
}

Result<> proofGiven(const CaseFile& file, const StepRequest& step) {
    const bool isAny =
        std::any_of(file.proofs.begin(), file.proofs.end(),
                    [&](const domain::Proof& proof) { return proof.item == step.object; });
    return demand(isAny, Text::tr("报请验收至少要有一件佐证。"));
}

Result<> reuseExplained(const StepRequest& step) {
    return demand(step.around.reused_proofs.isEmpty() || !step.reason.trimmed().isEmpty(),
                  Text::tr("佐证“%1”在别的整改事项里用过，请说明理由。")
                      .arg(step.around.reused_proofs.join(Text::tr("”“"))));
}

Result<> measures(const CaseFile& file, const StepRequest& step) {
    const RectItem* item = itemOf(file, step);
    return demand(item != nullptr && !item->measures.trimmed().isEmpty(),
                  Text::tr("请写明整改措施。"));
}

} // namespace

Result<> itemHolds(CaseGuard guard, const CaseFile& file, const StepRequest& step) {
    switch (guard) {
    case CaseGuard::ItemsDrafted:
        return drafted(file);
    case CaseGuard::PlanComplete:
        return complete(itemOf(file, step));
    case CaseGuard::Measures:
        return measures(file, step);
    case CaseGuard::Owner:
        return owner(file, step);
    case CaseGuard::AcceptorApart:
        return acceptorApart(file, step);
    case CaseGuard::ExtensionOnce:
        return extension(file, step);
    case CaseGuard::ProofGiven:
        return proofGiven(file, step);
    case CaseGuard::ReuseExplained:
        return reuseExplained(step);
    case CaseGuard::WasRectified:
        return demand(file.warning_case.outcome == domain::CaseOutcome::Rectified,
                      Text::tr("本案不是以整改合格结案，不能因反弹恢复整改。"));
    case CaseGuard::ItemsDone:
        return demand(std::none_of(file.items.begin(), file.items.end(),
                                   [](const RectItem& item) { return isOpen(item); }),
                      Text::tr("还有整改事项没有销号，不能结案。"));
    default:
        return {};
    }
}

} // namespace sizao::rules
