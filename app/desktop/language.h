// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace sizao::desktop {

// Installs our translation and Qt's own for that language (zh_CN, en). A missing one leaves the
// Chinese of the source.
void loadLanguage(QCoreApplication& application, const QString& language);

} // namespace sizao::desktop
