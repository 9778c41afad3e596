// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/passphrase.h"
#include "app/cli/text.h"

#include "core/service/vault_service.h"

#include <QFileInfo>

namespace sizao::cli {

Outcome<std::unique_ptr<service::Session>> Invocation::openVault() const {
    if (!QFileInfo::exists(vaultPath()))
        return stop(Exit::Locked, Cli::tr("找不到数据文件“%1”。请检查位置，或用 sizaoctl init "
                                          "新建一个。")
                                      .arg(vaultPath()));
    const auto passphrase = readPassphrase(arguments, Asking::Once);
    if (!passphrase)
        return stop(passphrase.error());
    auto session = service::openVault(vaultPath(), *passphrase, environment);
    if (!session)
        return stop(Exit::Locked, session.error().message);
    return std::move(*session);
}

} // namespace sizao::cli
