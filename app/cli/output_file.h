// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace sizao::cli {

// Files are replaced only with --force, and then all or nothing.
[[nodiscard]] Option forceOption();
[[nodiscard]] Outcome<> checkOutput(const Arguments& arguments, const QString& path);
[[nodiscard]] Outcome<> writeOutput(const QString& path, const QByteArray& bytes);

} // namespace sizao::cli
