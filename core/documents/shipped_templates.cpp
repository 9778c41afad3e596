// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/shipped_templates.h"

#include "core/documents/template_source.h"

#include <QFile>

namespace sizao::documents {

Blocks shippedTemplate(Paper kind) {
    const QString name = QString::fromLatin1(domain::toCode(kind)).toLower();
    QFile file(QStringLiteral(":/sizao/letters/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no template %s", qPrintable(name));
    auto blocks = blocksOfSource(QString::fromUtf8(file.readAll()));
    if (!blocks)
        qFatal("template %s: %s", qPrintable(name), qPrintable(blocks.error().message));
    return std::move(*blocks);
}

} // namespace sizao::documents
