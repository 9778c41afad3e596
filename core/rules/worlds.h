// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

// Runs `sizao-worlds/1` files: little histories with what must come out of them. Every given field
// is compared exactly (warning model, section 15).
namespace sizao::rules {

struct WorldReport {
    QString id;
    QString title;
    bool skipped = false;
    QString skipped_why;     // the needs this program does not have
    int compared = 0;        // fields
    QStringList differences; // empty: all as expected
};

[[nodiscard]] const QStringList& supportedNeeds();
[[nodiscard]] base::Result<std::vector<WorldReport>> runWorlds(QByteArrayView json);

} // namespace sizao::rules
