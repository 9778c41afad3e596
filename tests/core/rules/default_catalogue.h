// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/seed.h"
#include "core/rules/standards.h"

#include <QFile>

// The catalogue the program ships, as bytes and in force from a day on.
namespace sizao::test {

[[nodiscard]] inline QByteArray catalogueBytes() {
    QFile file(QStringLiteral(SIZAO_SOURCE_DIR)
               + QStringLiteral("/resources/catalogue/catalogue_cn.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    return file.readAll();
}

[[nodiscard]] inline rules::Seed defaultSeed(base::Day from = base::Day(20000)) {
    auto seed = rules::seedFromCatalogue(catalogueBytes(), from);
    if (!seed)
        qFatal("%s", qPrintable(seed.error().message));
    return std::move(*seed);
}

[[nodiscard]] inline base::Result<rules::Standards> compiled(const rules::Seed& seed) {
    return rules::Standards::compile({seed.catalogue}, seed.indicators, seed.models);
}

[[nodiscard]] inline rules::Standards defaultStandards(base::Day from = base::Day(20000)) {
    return std::move(*compiled(defaultSeed(from)));
}

} // namespace sizao::test
