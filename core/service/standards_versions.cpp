// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/standards_versions.h"

#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/standards_store.h"

#include <algorithm>

namespace sizao::service {
namespace {

using base::Result;
using domain::DraftVersion;
using domain::StandardKind;

template <class Version>
void replace(std::vector<Version>& versions, const std::vector<Version>& changed) {
    for (const Version& version : changed) {
        const auto known = std::find_if(versions.begin(), versions.end(), [&](const Version& old) {
            return old.code == version.code;
        });
        if (known == versions.end())
            versions.push_back(version);
        else
            *known = version;
    }
}

void addTo(Versions& versions, const DraftVersion& changed) {
    switch (changed.kind) {
    case StandardKind::Catalogue:
        versions.catalogues.push_back({{}, changed.code, {}, changed.body});
        return;
    case StandardKind::Indicator:
        versions.indicators.push_back({{}, changed.code, {}, changed.name, changed.body});
        return;
    case StandardKind::Model:
        versions.models.push_back({{}, changed.code, {}, changed.name, changed.body});
        return;
    }
}

} // namespace

Result<Versions> publishedVersions(storage::Database& database) {
    auto catalogues = storage::entity_table::all<domain::Catalogue>(database);
    auto indicators = storage::entity_table::all<domain::IndicatorVersion>(database);
    auto models = storage::entity_table::all<domain::ModelVersion>(database);
    if (!catalogues || !indicators || !models)
        return base::fail(!catalogues   ? catalogues.error()
                          : !indicators ? indicators.error()
                                        : models.error());
    return Versions{std::move(*catalogues), std::move(*indicators), std::move(*models)};
}

Result<Versions> changedVersions(storage::Database& database, domain::StandardsDraftId draft) {
    return storage::draftVersionsOf(database, draft)
        .map([](const std::vector<DraftVersion>& stored) {
            Versions versions;
            for (const DraftVersion& version : stored)
                if (!version.body.isEmpty()) // else taken back
                    addTo(versions, version);
            return versions;
        });
}

Result<std::shared_ptr<const rules::Standards>> compiledStandards(storage::Database& database) {
    return publishedVersions(database)
        .and_then([](const Versions& versions) {
            return rules::Standards::compile(versions.catalogues, versions.indicators,
                                             versions.models);
        })
        .map([](rules::Standards standards) {
            return std::shared_ptr<const rules::Standards>(
                std::make_shared<rules::Standards>(std::move(standards)));
        });
}

Versions replaced(Versions inForce, const Versions& changed) {
    replace(inForce.catalogues, changed.catalogues);
    replace(inForce.indicators, changed.indicators);
    replace(inForce.models, changed.models);
    return inForce;
}

} // namespace sizao::service
