// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"

#include <QByteArray>

#include <algorithm>

namespace sizao::support {

// Only tests have passphrases in their source.
inline base::Secret secret(const QByteArray& text) {
    base::Secret result(static_cast<std::size_t>(text.size()));
    std::copy(text.begin(), text.end(), result.writable().begin());
    return result;
}

} // namespace sizao::support
