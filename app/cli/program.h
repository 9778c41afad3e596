// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problem.h"

#include <QStringList>

namespace sizao::cli {

// The whole program: `words` are the arguments without its name. A QCoreApplication exists.
[[nodiscard]] Exit runProgram(const QStringList& words);

} // namespace sizao::cli
