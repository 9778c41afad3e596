// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sizao::cli {

// Texts for people are written Cli::tr("…"): lupdate finds them under this name. Texts of the
// tables of commands and options are marked QT_TRANSLATE_NOOP("Cli", "…").
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace sizao::cli
