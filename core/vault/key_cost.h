// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sizao::vault {

// What one guess costs with Argon2id (RFC 9106, version 1.3, one lane).
struct KeyCost {
    quint32 memory_kib = 256 * 1024;
    quint32 passes = 3;

    friend bool operator==(const KeyCost&, const KeyCost&) = default;
};

struct KeyPolicy {
    KeyCost cost;  // for new slots
    KeyCost floor; // slots below it are refused, so nobody can weaken a file unseen
    // The least for a passphrase that is the only factor: 256 MiB, 3 passes, about 0.8 s on an
    // office machine. This is what the program uses; only tests make their own.
    [[nodiscard]] static constexpr KeyPolicy production() { return {}; }
};

} // namespace sizao::vault
