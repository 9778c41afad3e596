// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/catalogue_service.h"

#include "core/service/catalogue_file.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/standards_store.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace sizao::service {
namespace {

using base::Result;
using domain::StandardKind;
using domain::StandardsDraft;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

// Which published draft a version came with, by the id that publishing gave it.
using Origins = std::map<base::RawId, StandardsDraft>;

Result<Origins> originsOf(storage::Database& database) {
    const auto drafts = storage::entity_table::all<StandardsDraft>(database);
    if (!drafts)
        return base::fail(drafts.error());
    Origins origins;
    for (const StandardsDraft& draft : *drafts) {
        if (draft.state != domain::DraftState::Published || !draft.valid_from)
            continue;
        const auto changed = changedVersions(database, draft.id);
        if (!changed)
            return base::fail(changed.error());
        rules::forEachVersion(*changed, [&](StandardKind kind, const auto& version) {
            origins.emplace(rules::versionId(kind, version.code, *draft.valid_from), draft);
        });
    }
    return origins;
}

VersionStanding standingOf(base::Day from, std::optional<base::Day> until, base::Day today) {
    if (from > today)
        return VersionStanding::Future;
    return until && *until < today ? VersionStanding::Superseded : VersionStanding::InForce;
}

QString nameOf(const domain::Catalogue& catalogue) {
    return rules::bodyObject(catalogue.body)[u"title_zh"].toString();
}
template <class Version>
QString nameOf(const Version& version) {
    return version.name;
}

std::vector<VersionRow> rowsOf(const Versions& published, const Origins& origins, base::Day today) {
    std::map<std::tuple<StandardKind, QString, base::Day>, VersionRow> sorted;
    rules::forEachVersion(published, [&](StandardKind kind, const auto& version) {
        VersionRow row;
        row.kind = kind;
        row.code = version.code;
        row.name = nameOf(version);
        row.from = version.valid_from;
        const auto origin = origins.find(version.id);
        if (origin != origins.end()) {
            row.draft = origin->second.title;
            row.phase_end = origin->second.valid_until;
        }
        sorted.emplace(std::tuple(kind, row.code, row.from), row);
    });
    std::vector<VersionRow> rows;
    for (auto& [key, row] : sorted) {
        if (!rows.empty() && rows.back().kind == row.kind && rows.back().code == row.code)
            rows.back().until = row.from - 1;
        rows.push_back(std::move(row));
    }
    for (VersionRow& row : rows)
        row.standing = standingOf(row.from, row.until, today);
    return rows;
}

Result<std::vector<VersionRow>> readRows(storage::Database& database, base::Day today) {
    const auto published = publishedVersions(database);
    const auto origins = originsOf(database);
    if (!published || !origins)
        return base::fail(!published ? published.error() : origins.error());
    return rowsOf(*published, *origins, today);
}

Result<Versions> versionsOn(storage::Database& database, base::Day day) {
    return publishedVersions(database).and_then([day](const Versions& all) -> Result<Versions> {
        Versions found = rules::inForce(all, day);
        if (found.catalogues.empty())
            return base::fail(base::ErrorCode::NotFound,
                              Text::tr("%1 还没有标准施行。").arg(day.toIso()));
        return found;
    });
}

} // namespace

QString toLabel(VersionStanding standing) {
    switch (standing) {
    case VersionStanding::InForce:
        return Text::tr("施行中");
    case VersionStanding::Future:
        return Text::tr("将施行");
    case VersionStanding::Superseded:
        return Text::tr("已被取代");
    }
    return {};
}

QFuture<Result<std::vector<VersionRow>>> CatalogueService::versions(const QString& code) const {
    return m_session.store().read([code, today = m_session.today()](storage::Database& database)
                                      -> Result<std::vector<VersionRow>> {
        return readRows(database, today).map([&](std::vector<VersionRow> rows) {
            if (!code.isEmpty())
                std::erase_if(rows, [&](const VersionRow& row) { return row.code != code; });
            return rows;
        });
    });
}

QFuture<Result<std::vector<EditionRow>>> CatalogueService::editions() const {
    return m_session.store().read([today = m_session.today()](storage::Database& database) {
        return readRows(database, today).map([today](const std::vector<VersionRow>& rows) {
            std::map<base::Day, EditionRow, std::greater<>> byDay;
            for (const VersionRow& row : rows) {
                EditionRow& edition = byDay[row.from];
                edition.from = row.from;
                ++edition.versions;
                if (edition.title.isEmpty()) {
                    edition.title = row.draft;
                    edition.phase_end = row.phase_end;
                }
            }
            std::vector<EditionRow> editions;
            for (auto& [day, edition] : byDay) { // newest first: the one before is the next
                if (!editions.empty())
                    edition.until = editions.back().from - 1;
                edition.standing = standingOf(edition.from, edition.until, today);
                editions.push_back(std::move(edition));
            }
            return editions;
        });
    });
}

QFuture<Result<CatalogueView>> CatalogueService::viewOn(std::optional<base::Day> day) const {
    return m_session.store().read(
        [on = day.value_or(m_session.today())](storage::Database& database) {
            return versionsOn(database, on).map(viewOf);
        });
}

QFuture<Result<QJsonObject>> CatalogueService::documentOn(std::optional<base::Day> day) const {
    return m_session.store().read(
        [on = day.value_or(m_session.today())](storage::Database& database) {
            return versionsOn(database, on).map(rules::documentOf);
        });
}

QFuture<Result<>> CatalogueService::exportTo(const QString& path,
                                             std::optional<base::Day> day) const {
    return m_session.store().read(
        [path, on = day.value_or(m_session.today())](storage::Database& database) -> Result<> {
            return versionsOn(database, on).map(rules::documentOf).and_then([&](const auto& made) {
                return writeCatalogueFile(path, made);
            });
        });
}

QFuture<Result<std::vector<FieldDifference>>>
CatalogueService::compare(base::Day before, base::Day after, Fields fields) const {
    return m_session.store().read(
        [before, after,
         fields](storage::Database& database) -> Result<std::vector<FieldDifference>> {
            const auto was = versionsOn(database, before);
            const auto is = versionsOn(database, after);
            if (!was || !is)
                return base::fail(!was ? was.error() : is.error());
            return rules::differencesOf(*was, *is, fields);
        });
}

} // namespace sizao::service
