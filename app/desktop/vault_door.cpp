// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/vault_door.h"

#include "core/base/when_done.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace sizao::desktop {

VaultDoor::VaultDoor(service::Environment environment, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)) {}

template <class Work>
void VaultDoor::run(Work work, Answer answer) {
    auto onWorker = [work = std::move(work)]() -> Opened {
        Opened opened = work();
        if (opened) // born on this worker, used from the window
            (*opened)->changes().moveToThread(QCoreApplication::instance()->thread());
        return opened;
    };
    base::whenDone(QtConcurrent::run(std::move(onWorker)), this,
                   [this, answer = std::move(answer)](Opened opened) {
                       if (!opened) {
                           answer(base::fail(opened.error()));
                           return;
                       }
                       m_session = std::move(*opened);
                       answer({});
                   });
}

void VaultDoor::open(const QString& path, base::Secret passphrase, Answer answer) {
    auto secret = std::make_shared<base::Secret>(std::move(passphrase));
    run([path, secret,
         environment = m_environment] { return service::openVault(path, *secret, environment); },
        std::move(answer));
}

// Who makes a data file may work alone at first: he enters, verifies with a colleague named here or
// added later, and decides.
void VaultDoor::create(const shell::NewVault& vault, base::Secret passphrase, Answer answer) {
    auto secret = std::make_shared<base::Secret>(std::move(passphrase));
    service::NewVault wanted;
    wanted.path = vault.path;
    wanted.organisation = vault.office;
    wanted.agency_word = vault.office.left(2);
    wanted.standards_from = base::Day::fromCivil(m_environment.clock->today().year(), 1, 1)
                                .value_or(m_environment.clock->today());
    wanted.owner = {vault.person, {domain::Role::Handler, domain::Role::SectionHead}};
    for (const QString& name : vault.handlers)
        wanted.officers.push_back({name, {domain::Role::Handler}});
    run(
        [wanted, secret, environment = m_environment] {
            return service::createVault(wanted, *secret, environment);
        },
        std::move(answer));
}

} // namespace sizao::desktop
