// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problem.h"

#include <QByteArray>

namespace sizao::cli {

// A document named on the command line, of limits::documentBytes at most.
[[nodiscard]] Outcome<QByteArray> readWholeFile(const QString& path);

} // namespace sizao::cli
