// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace sizao::base {

struct ZipPart {
    QString name; // with /, not beginning with one
    QByteArray bytes;
};

// A whole zip in memory: stored, UTF-8 names, no extra fields, all times 1980-01-01, so that the
// same parts always give the same bytes. For documents of a few megabytes.
[[nodiscard]] QByteArray zipOf(const std::vector<ZipPart>& parts);

} // namespace sizao::base
