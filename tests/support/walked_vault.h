// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stores/case_file_store.h"
#include "tests/support/case_walk.h"
#include "tests/support/vault_fixture.h"

namespace sizao::support {

// A vault with the office of a walk in it, and cases that walked as far as a test wants. Who opened
// the vault stands in for the first handler, unless a test gives him another part.
class WalkedVault : public VaultFixture {
public:
    explicit WalkedVault(std::vector<domain::Role> owner = {domain::Role::Handler})
        : VaultFixture({}, std::move(owner)) {
        const tests::Office office;
        for (const domain::Actor& actor : office.all()) {
            domain::User user;
            user.id = actor.user;
            user.name = actor.name;
            user.roles = actor.roles;
            create(user);
        }
    }

    // Of 张伟, begun that many days ago.
    [[nodiscard]] tests::CaseWalk walk(domain::Tier tier, const char* name, int daysAgo = 0,
                                       const char* cadre = "G001") {
        tests::CaseWalk walk(tier, name);
        walk.today = today() - daysAgo;
        domain::WarningCase& of = walk.file.warning_case;
        of.opened_on = walk.today;
        of.person = person(cadre);
        of.model = QStringLiteral("M-ZF");
        of.decision = domain::SignalDecisionId::fromName(name);
        of.case_number = QString::fromLatin1(name);
        return walk;
    }
    // The same with the owner as its first handler.
    [[nodiscard]] tests::CaseWalk ownWalk(domain::Tier tier, const char* name, int daysAgo = 0,
                                          const char* cadre = "G001") {
        tests::CaseWalk own = walk(tier, name, daysAgo, cadre);
        own.office.li.user = session().actor().user;
        own.file.warning_case.handler_1 = own.office.li.user;
        return own;
    }
    void store(const tests::CaseWalk& walk) {
        create(walk.file.warning_case);
        domain::CaseFile begun;
        begun.warning_case = walk.file.warning_case;
        expected(session()
                     .store()
                     .write(session().stamp(),
                            [&](storage::WriteContext& context) {
                                return storage::storeCaseFile(context, "test.walk", begun,
                                                              walk.file);
                            })
                     .takeResult());
    }
};

} // namespace sizao::support
