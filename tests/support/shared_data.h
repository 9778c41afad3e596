// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>
#include <QTest>

namespace sizao::support {

// Real files to try things on lie beside the project, not in it: SIZAO_SHARED, else ../shared.
[[nodiscard]] inline QString sharedPath(const QString& relative) {
    const QString root = qEnvironmentVariable("SIZAO_SHARED", QStringLiteral(SIZAO_SOURCE_DIR)
                                                                  + QStringLiteral("/../shared"));
    return root + u'/' + relative;
}

} // namespace sizao::support

// Skips the running test when a shared file is missing, naming it and the variable.
#define SIZAO_NEEDS_SHARED(path)                                                                   \
    do {                                                                                           \
        if (!QFileInfo::exists(path))                                                              \
            QSKIP(qPrintable(QStringLiteral("missing: %1 (set SIZAO_SHARED)").arg(path)));         \
    } while (false)
