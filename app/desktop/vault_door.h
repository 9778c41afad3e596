// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/vault_service.h"
#include "ui/shell/unlock_door.h"

#include <QObject>

namespace sizao::desktop {

// Opens and makes data files on a worker: key derivation takes about a second, and the window
// stays alive meanwhile.
class VaultDoor : public QObject, public shell::UnlockDoor {
    Q_OBJECT

public:
    explicit VaultDoor(service::Environment environment, QObject* parent = nullptr);

    void open(const QString& path, base::Secret passphrase, Answer answer) override;
    void create(const shell::NewVault& vault, base::Secret passphrase, Answer answer) override;

    // What the last good answer opened; nullptr when it was taken already.
    [[nodiscard]] std::unique_ptr<service::Session> takeSession() { return std::move(m_session); }

private:
    using Opened = base::Result<std::unique_ptr<service::Session>>;
    template <class Work>
    void run(Work work, Answer answer);

    service::Environment m_environment;
    std::unique_ptr<service::Session> m_session;
};

} // namespace sizao::desktop
