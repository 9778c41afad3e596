// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

namespace sizao::vault {

// A passphrase is UTF-8 in a Secret, from the keyboard to Argon2id; it never becomes a QString.
//
// No Unicode normalisation takes place: the bytes are used as they are. The input methods of the
// systems we run on deliver composed characters (NFC). So that nobody's passphrase depends on
// that, combining marks (U+0300-U+036F) are refused when a passphrase is set.

// May this be set as a passphrase? Without a keychain the passphrase is the only factor, hence:
//   - at least 14 characters, or at least 6 words of 2 or more characters between blanks;
//   - a Chinese character counts as one character: a line of verse is no better than its letters;
//   - at least 6 different characters; blanks at the ends do not count;
//   - valid UTF-8 without control characters, 1024 bytes at most.
// Error: Invalid, and the message says which of them is missing.
[[nodiscard]] base::Result<void> checkPassphrase(const base::Secret& passphrase);

// The content of a passphrase file, without one line break at its end (LF or CR LF). Everything
// else counts. Errors: NotFound, Unreadable, LimitReached (above 1024 bytes), Invalid (empty).
[[nodiscard]] base::Result<base::Secret> readPassphraseFile(const QString& path);

} // namespace sizao::vault
