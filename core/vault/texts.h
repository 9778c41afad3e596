// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sizao::vault {

// Texts for people are written Vault::tr("…"): lupdate finds them under this name.
struct Vault {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

} // namespace sizao::vault
