// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_opening.h"

#include "core/storage/stores/warning_store.h"

namespace sizao::service {
namespace {

using base::Result;
using storage::Database;
using storage::WriteContext;

// 升级: a lighter warning of one of these models that is still being put right.
Result<std::optional<domain::CaseId>> upgradedCase(Database& database, const Decided& decided) {
    const domain::SignalDecision& leading = decided.leading;
    const base::RawId subject =
        leading.person ? base::RawId(*leading.person) : base::RawId(*leading.unit);
    return storage::casesOfSubject(database, subject)
        .map([&](const std::vector<domain::WarningCase>& cases) {
            std::optional<domain::CaseId> found;
            domain::Tier tier = domain::Tier::None;
            for (const domain::WarningCase& of : cases) {
                const bool isRunning = of.state == domain::CaseState::Rectifying
                                       || of.state == domain::CaseState::Accepting;
                if (!isRunning || of.tier >= leading.tier || of.tier <= tier
                    || !decided.models.contains(of.model))
                    continue;
                found = of.id;
                tier = of.tier;
            }
            return found;
        });
}

} // namespace

Result<domain::CaseId> openCase(WriteContext& context, const Decided& decided,
                                const std::array<domain::UserId, 2>& handlers,
                                const QString& agency) {
    const domain::SignalDecision& decision = decided.leading;
    domain::WarningCase opened;
    opened.id = *decision.warning_case;
    opened.subject_kind = decision.subject_kind;
    opened.person = decision.person;
    opened.unit = decision.unit;
    opened.model = decision.model;
    opened.tier = decision.tier;
    opened.decision = decision.id;
    opened.handler_1 = handlers[0];
    opened.handler_2 = handlers[1];
    opened.opened_on = decision.decided_on;
    const QString series = QStringLiteral("%1预〔%2〕").arg(agency).arg(decision.decided_on.year());
    const auto number = context.allocateNumber(series);
    const auto upgraded = upgradedCase(context.database(), decided);
    if (!number || !upgraded)
        return base::fail(!number ? number.error() : upgraded.error());
    opened.upgraded_from = *upgraded;
    opened.case_number = series + QString::number(*number) + u'号';
    return context.create("case.open", opened, decided.stream)
        .and_then([&] {
            return context.audit(
                {.act = "case.open", .object_type = "warning_case", .object = opened.id});
        })
        .map([&] { return opened.id; });
}

} // namespace sizao::service
