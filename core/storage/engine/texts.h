// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace sizao::storage {

// Texts for people are written Storage::tr("…"): lupdate finds them under this name whether or
// not it has read this header.
struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

} // namespace sizao::storage
