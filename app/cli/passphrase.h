// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include "core/base/secret.h"

namespace sizao::cli {

enum class Asking { Once, Twice }; // twice: for a new vault

// From --passphrase-file, else from the terminal without echo. Never from arguments or the
// environment, where other programs could read it. Errors are Exit::Locked.
[[nodiscard]] Outcome<base::Secret> readPassphrase(const Arguments& arguments, Asking asking);

} // namespace sizao::cli
