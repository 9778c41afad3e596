// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>

namespace sizao::pages {

// Writes a file beside the window, whole or not at all. Answers with what went wrong, for people;
// empty: it is there.
[[nodiscard]] QFuture<QString> saveFile(const QString& path, const QByteArray& bytes);

} // namespace sizao::pages
