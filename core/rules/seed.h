// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/standard.h"

#include <QByteArrayView>

#include <vector>

namespace sizao::rules {

// The values to store for a `sizao.catalogue/1` document. Ids are derived from codes and the
// day: the same on every machine.
struct Seed {
    domain::Catalogue catalogue;
    std::vector<domain::IndicatorVersion> indicators; // weights per model folded in
    std::vector<domain::ModelVersion> models;         // caps and floors folded in
    std::vector<domain::Channel> channels;
};

// In force from `valid_from` on. Refuses what is not such a document, naming the place.
[[nodiscard]] base::Result<Seed> seedFromCatalogue(QByteArrayView json, base::Day valid_from);

} // namespace sizao::rules
