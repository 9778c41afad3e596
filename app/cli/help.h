// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace sizao::cli {

// The list of commands with the global options and exit codes.
[[nodiscard]] QString generalHelp();
// Everything about one command: synopsis, options, notes, exit codes, JSON shape, example.
[[nodiscard]] QString commandHelp(const Manual& manual);
// One line: how the command is written.
[[nodiscard]] QString synopsis(const Manual& manual);

} // namespace sizao::cli
