// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/record_change_service.h"
#include "tests/core/service/decision_entries.h"

// An office that changes its mind about records.
namespace sizao::tests {

inline const QString why = QStringLiteral("复核发现录入有误");

// One vault with everything a change is looked at by.
struct Office {
    explicit Office(std::vector<domain::Role> owner = {domain::Role::SectionHead,
                                                       domain::Role::SupervisingLeader,
                                                       domain::Role::Handler})
        : vault({}, std::move(owner)) {}

    [[nodiscard]] service::RecordDetail detail(domain::RecordId id) {
        return support::expected(records.detail(id).takeResult());
    }
    [[nodiscard]] domain::RecordState standing(domain::RecordId id) {
        return detail(id).row.standing;
    }
    [[nodiscard]] qint64 count(domain::RecordState state) {
        return support::expected(records.counts().takeResult()).value(state);
    }
    [[nodiscard]] std::size_t listed(domain::RecordState state) {
        service::RecordFilter filter;
        filter.standings = {state};
        return support::expected(records.page(filter, {}, 100).takeResult()).size();
    }
    service::ChangeOutcome correct(domain::RecordId id, const rules::Correction& wanted) {
        return support::expected(changes.correct(id, wanted, why).takeResult());
    }
    service::ChangeOutcome retract(domain::RecordId id) {
        return support::expected(changes.retract(id, why).takeResult());
    }
    service::ChangeOutcome exempt(domain::RecordId id) {
        return support::expected(changes.exempt(id, why).takeResult());
    }
    service::ChangeOutcome reinstate(domain::RecordId id) {
        return support::expected(changes.reinstate(id, why).takeResult());
    }
    service::ChangeOutcome merge(domain::RecordId id, domain::RecordId survivor) {
        return support::expected(changes.merge(id, survivor, why).takeResult());
    }
    service::ChangeOutcome unmerge(domain::RecordId id) {
        return support::expected(changes.unmerge(id, why).takeResult());
    }
    [[nodiscard]] domain::ComputationSheet sheet() {
        return support::expected(
            warnings.sheetOf(support::VaultFixture::subject("G001"), text("M-ZF")).takeResult());
    }

    support::VaultFixture vault;
    service::RecordService records{vault.session()};
    service::RecordChangeService changes{vault.session()};
    service::WarningService warnings{vault.session()};
};

inline rules::Correction levelTo(int level) {
    rules::Correction wanted;
    wanted.level = level;
    return wanted;
}

} // namespace sizao::tests
