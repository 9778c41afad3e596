// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sizao::intake::words {

// The words of a mapping profile in the order of the enums they stand for.
inline const QStringList targets = {QStringLiteral("record"), QStringLiteral("person"),
                                    QStringLiteral("unit")};
inline const QStringList subjects = {QStringLiteral("person"), QStringLiteral("unit"),
                                     QStringLiteral("either")};
inline const QStringList unknownSubjects = {QStringLiteral("accept"), QStringLiteral("reject")};
inline const QStringList checkLevels = {QStringLiteral("error"), QStringLiteral("warning"),
                                        QStringLiteral("off")};
inline const QStringList hiddenRows = {QStringLiteral("import"), QStringLiteral("skip")};
inline const QString format = QStringLiteral("sizao.mapping/1");

} // namespace sizao::intake::words
