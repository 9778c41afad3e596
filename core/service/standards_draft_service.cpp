// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/standards_draft_service.h"

#include "core/base/limits.h"
#include "core/rules/permissions.h"
#include "core/service/catalogue_file.h"
#include "core/service/draft_access.h"
#include "core/service/draft_checks.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/lookup.h"
#include "core/storage/stores/standards_store.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using domain::DraftVersion;
using domain::StandardKind;
using domain::StandardsDraft;
using storage::Database;
using storage::WriteContext;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StandardsDraft)
};

Result<> checkWords(const DraftEntry& entry) {
    if (entry.title.trimmed().isEmpty() || entry.title.size() > base::limits::nameCharacters)
        return base::fail(
            ErrorCode::Invalid,
            Text::tr("请填写草案名称，最多 %1 个字。").arg(base::limits::nameCharacters));
    for (const QString& text : {entry.reason, entry.waiver})
        if (text.size() > base::limits::reasonCharacters)
            return base::fail(
                ErrorCode::LimitReached,
                Text::tr("理由最多 %1 字，请精简。").arg(base::limits::reasonCharacters));
    return {};
}

StandardsDraft described(StandardsDraft draft, const DraftEntry& entry) {
    draft.title = entry.title.trimmed();
    draft.valid_from = entry.valid_from;
    draft.valid_until = entry.valid_until;
    draft.reason = entry.reason.trimmed();
    draft.waiver = entry.waiver.trimmed();
    return draft;
}

template <class Version>
QString nameOf(const Version& version) {
    return version.name;
}
QString nameOf(const domain::Catalogue& catalogue) {
    return rules::bodyObject(catalogue.body)[u"title_zh"].toString();
}

std::vector<DraftVersion> storedForm(domain::StandardsDraftId draft, const Versions& changed) {
    std::vector<DraftVersion> stored;
    rules::forEachVersion(changed, [&](StandardKind kind, const auto& version) {
        stored.push_back({DraftVersion::idFor(draft, kind, version.code), draft, kind, version.code,
                          nameOf(version), version.body});
    });
    return stored;
}

QString nameOfUser(Database& database, std::optional<domain::UserId> user) {
    const auto names = storage::userNames(database, {user});
    return names ? names->join(QString()) : QString();
}

Result<DraftRow> rowOf(Database& database, StandardsDraft draft) {
    const auto stored = storage::draftVersionsOf(database, draft.id);
    if (!stored)
        return base::fail(stored.error());
    DraftRow row;
    row.changes = static_cast<int>(
        std::count_if(stored->begin(), stored->end(),
                      [](const DraftVersion& version) { return !version.body.isEmpty(); }));
    row.proposer = nameOfUser(database, draft.proposed_by);
    row.agreed = nameOfUser(database, draft.agreed_by);
    row.publisher = nameOfUser(database, draft.published_by);
    row.draft = std::move(draft);
    return row;
}

bool isSaidIn(const Versions& versions, const DraftChange& change) {
    bool isSaid = false;
    rules::forEachVersion(versions, [&](StandardKind kind, const auto& version) {
        isSaid = isSaid
                 || (kind == change.kind && version.code == change.code
                     && rules::bodyObject(version.body) == change.body);
    });
    return isSaid;
}

// The day before the first one: after publication too, what the draft says it changes.
Versions standingBefore(const Versions& published, const StandardsDraft& draft, base::Day today) {
    return rules::inForce(published, draft.state == domain::DraftState::Published
                                         ? *draft.valid_from - 1
                                         : baseDayOf(draft, today));
}

Result<DraftDetail> readDetail(Database& database, domain::StandardsDraftId id, base::Day today) {
    const auto draft = findDraft(database, id);
    const auto published = publishedVersions(database);
    auto changed = changedVersions(database, id);
    if (!draft || !published || !changed)
        return base::fail(!draft       ? draft.error()
                          : !published ? published.error()
                                       : changed.error());
    auto row = rowOf(database, *draft);
    if (!row)
        return base::fail(row.error());
    DraftDetail detail;
    detail.row = std::move(*row);
    detail.before = standingBefore(*published, *draft, today);
    detail.changed = std::move(*changed);
    const Versions after = replaced(detail.before, detail.changed);
    detail.view = viewOf(after);
    detail.differences = rules::differencesOf(detail.before, after);
    if (draft->state != domain::DraftState::Published
        && draft->state != domain::DraftState::Discarded)
        detail.obstacles = obstaclesOf(*draft, *published, detail.changed, today);
    return detail;
}

// What the file says, laid over the standards of the first day.
struct Imported {
    DraftEntry entry;
    Versions changed;
};

std::optional<base::Day> dayIn(const QJsonObject& document, const char* key) {
    return base::Day::fromIso(document[QLatin1String(key)].toString());
}

Result<Imported> readImport(Database& database, const QString& path, DraftEntry entry,
                            base::Day today) {
    const auto published = publishedVersions(database);
    if (!published)
        return base::fail(published.error());
    const auto inForce = [&](std::optional<base::Day> from) {
        return rules::inForce(*published, from.value_or(today + 1));
    };
    const auto file = readCatalogueFile(path, rules::documentOf(inForce(entry.valid_from)));
    if (!file)
        return base::fail(file.error());
    if (!entry.valid_from)
        entry.valid_from = dayIn(file->document, "valid_from");
    if (!entry.valid_until)
        entry.valid_until = dayIn(file->document, "valid_until");
    const base::Day from = entry.valid_from.value_or(today + 1);
    const auto wanted = rules::versionsOf(file->document, from, *published);
    if (!wanted)
        return base::fail(refusalOf({{QStringLiteral("version"), wanted.error().message}}, *file));
    Imported imported{entry, rules::changedIn(*wanted, inForce(from))};
    const auto plan = rules::planOf(*published, imported.changed, {from, entry.valid_until});
    if (!plan) {
        const QString where = file->document.contains(u"valid_from") ? QStringLiteral("valid_from")
                                                                     : QStringLiteral("id");
        return base::fail(refusalOf({{where, plan.error().message}}, *file));
    }
    if (const auto compiled = rules::compiledWith(*published, *plan); !compiled)
        return base::fail(compiled.error());
    return imported;
}

} // namespace

QFuture<Result<std::vector<DraftRow>>> StandardsDraftService::drafts() const {
    return m_session.store().read([](Database& database) -> Result<std::vector<DraftRow>> {
        const auto drafts = storage::entity_table::all<StandardsDraft>(database);
        if (!drafts)
            return base::fail(drafts.error());
        std::vector<DraftRow> rows;
        for (auto draft = drafts->rbegin(); draft != drafts->rend(); ++draft) {
            auto row = rowOf(database, *draft);
            if (!row)
                return base::fail(row.error());
            rows.push_back(std::move(*row));
        }
        return rows;
    });
}

QFuture<Result<DraftDetail>> StandardsDraftService::detail(Id id) const {
    return m_session.store().read([id, today = m_session.today()](Database& database) {
        return readDetail(database, id, today);
    });
}

QFuture<Result<std::shared_ptr<const rules::Standards>>>
StandardsDraftService::draftStandards(Id id, std::optional<base::Day> since) const {
    using Compiled = std::shared_ptr<const rules::Standards>;
    return m_session.store().read(
        [id, since, today = m_session.today()](Database& database) -> Result<Compiled> {
            const auto draft = findDraft(database, id);
            const auto published = publishedVersions(database);
            const auto changed = changedVersions(database, id);
            if (!draft || !published || !changed)
                return base::fail(!draft       ? draft.error()
                                  : !published ? published.error()
                                               : changed.error());
            const auto planned = [&] {
                return rules::planOf(*published, *changed,
                                     {baseDayOf(*draft, today), draft->valid_until})
                    .and_then([&](const rules::DraftPlan& plan) {
                        return rules::compiledWith(*published, plan);
                    });
            };
            auto compiled = since ? rules::compiledSince(*published, *changed, *since) : planned();
            if (!compiled)
                return base::fail(compiled.error());
            return Compiled(std::make_shared<rules::Standards>(std::move(*compiled)));
        });
}

QFuture<Result<domain::StandardsDraftId>> StandardsDraftService::begin(const DraftEntry& entry) {
    StandardsDraft draft;
    draft.id = m_session.newId<Id>();
    draft = described(draft, entry);
    return m_session.store().write(
        m_session.stamp(), [draft, entry](WriteContext& context) -> Result<Id> {
            return rules::require(context.stamp().actor, rules::Action::EditStandards)
                .and_then([&] { return checkWords(entry); })
                .and_then(
                    [&] { return context.create("standards.draft", draft, QStringLiteral("ref")); })
                .and_then([&] { return auditDraft(context, "standards.draft", draft.id); })
                .map([&] { return draft.id; });
        });
}

QFuture<Result<domain::StandardsDraftId>> StandardsDraftService::import(const QString& path,
                                                                        const DraftEntry& entry) {
    const Id id = m_session.newId<Id>();
    return m_session.store().write(
        m_session.stamp(),
        [id, path, entry, today = m_session.today()](WriteContext& context) -> Result<Id> {
            if (auto allowed = rules::require(context.stamp().actor, rules::Action::EditStandards)
                                   .and_then([&] { return checkWords(entry); });
                !allowed)
                return base::fail(allowed.error());
            const auto imported = readImport(context.database(), path, entry, today);
            if (!imported)
                return base::fail(imported.error());
            StandardsDraft draft;
            draft.id = id;
            draft = described(draft, imported->entry);
            return context.create("standards.draft", draft, QStringLiteral("ref"))
                .and_then([&] { return storeVersions(context, storedForm(id, imported->changed)); })
                .and_then([&](bool) { return auditDraft(context, "standards.import", id); })
                .map([&] { return id; });
        });
}

QFuture<Result<>> StandardsDraftService::describe(Id id, const DraftEntry& entry) {
    return m_session.store().write(
        m_session.stamp(), [id, entry](WriteContext& context) -> Result<> {
            const auto draft = editableDraft(context, id);
            if (!draft)
                return base::fail(draft.error());
            if (auto fine = checkWords(entry); !fine)
                return fine;
            const StandardsDraft after = described(*draft, entry);
            if (after == *draft)
                return {};
            context.beginGroup(2);
            return context.update("standards.edit", after, "core")
                .and_then([&] { return context.update("standards.edit", after, "proof"); })
                .and_then([&] { return auditDraft(context, "standards.edit", id); });
        });
}

QFuture<Result<>> StandardsDraftService::change(Id id, const std::vector<DraftChange>& changes) {
    return m_session.store().write(
        m_session.stamp(),
        [id, changes, today = m_session.today()](WriteContext& context) -> Result<> {
            auto draft = editableDraft(context, id);
            const auto published = publishedVersions(context.database());
            if (!draft || !published)
                return base::fail(!draft ? draft.error() : published.error());
            const Versions before = rules::inForce(*published, baseDayOf(*draft, today));
            std::vector<DraftVersion> wanted;
            for (const DraftChange& change : changes)
                wanted.push_back(
                    {DraftVersion::idFor(id, change.kind, change.code), id, change.kind,
                     change.code, change.name,
                     isSaidIn(before, change) ? QString() : rules::bodyText(change.body)});
            const auto isChanged = storeVersions(context, wanted);
            if (!isChanged || !*isChanged)
                return isChanged ? Result<>() : base::fail(isChanged.error());
            const bool wasTested = !draft->back_test.isEmpty();
            draft->back_test.clear();
            draft->back_test_on.reset();
            return (wasTested ? context.update("standards.edit", *draft, "proof") : Result<>())
                .and_then([&] { return auditDraft(context, "standards.edit", id); });
        });
}

QFuture<Result<>> StandardsDraftService::setBackTest(Id id, const QString& digest, base::Day on) {
    return m_session.store().write(
        m_session.stamp(), [id, digest, on](WriteContext& context) -> Result<> {
            auto draft = editableDraft(context, id);
            if (!draft)
                return base::fail(draft.error());
            draft->back_test = digest.trimmed();
            draft->back_test_on = on;
            if (draft->back_test.isEmpty())
                return base::fail(ErrorCode::Invalid, Text::tr("回测没有摘要，没有记入草案。"));
            return context.update("standards.back_test", *draft, "proof").and_then([&] {
                return auditDraft(context, "standards.back_test", id);
            });
        });
}

} // namespace sizao::service
