// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/standard.h"

#include <QByteArrayView>

#include <array>
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

// Lines per 100 staff that a back-test on the office's own data has fixed, in whole points; they
// take the place of the shipped ones, which no data stand behind.
void calibrateUnits(Seed& seed, const std::array<int, 3>& lines);

} // namespace sizao::rules
