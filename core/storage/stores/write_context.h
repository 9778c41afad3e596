// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/engine/error.h"
#include "core/storage/outbox/audit.h"
#include "core/storage/outbox/journal.h"
#include "core/storage/stores/change_set.h"
#include "core/storage/stores/view_writer.h"

#include <QHash>

namespace sizao::storage {

// What allocateNumber() would give next; takes nothing.
[[nodiscard]] base::Result<qint64> nextNumber(Database& database, const QString& series);

// One write transaction as a use case sees it: outbox change, view row and audit row go together
// or not at all. Made by Store::write only.
class WriteContext {
public:
    [[nodiscard]] static base::Result<WriteContext> open(Database& database, const Stamp& stamp);

    // For look-ups inside the transaction.
    [[nodiscard]] Database& database() { return *m_database; }
    // For rows that are no changes of this desk: the shipped standards.
    [[nodiscard]] ViewWriter& view() { return m_view; }
    [[nodiscard]] const Stamp& stamp() const { return *m_stamp; }

    // A new entity in a stream. Conflict when the id is taken.
    template <domain::Entity E>
    [[nodiscard]] base::Result<> create(const char* act, const E& entity, const QString& stream) {
        const auto isNew = createIfNew(act, entity, domain::toJson(entity), stream);
        if (!isNew)
            return base::fail(isNew.error());
        return *isNew ? base::Result<>() : base::fail(duplicateError());
    }

    // As create(), but an id that is taken answers false and writes nothing. `json` is
    // toJson(entity): many entities are encoded beforehand, off this thread.
    template <domain::Entity E>
    [[nodiscard]] base::Result<bool> createIfNew(const char* act, const E& entity,
                                                 const QByteArray& json, const QString& stream) {
        const auto home = streamKey(stream);
        if (!home)
            return base::fail(home.error());
        auto isNew = m_view.create(entity, metaOf(*home, m_journal.position() + 1));
        if (isNew && !*isNew)
            m_journal.dropGroup(); // of which this was to be the first
        if (!isNew || !*isNew)
            return isNew;
        Change change;
        change.act = act;
        change.type = domain::Description<E>::type;
        change.id = entity.id;
        change.stream = stream.toUtf8();
        change.set = json;
        m_changes.add(domain::Description<E>::type, entity.id, true);
        return m_journal.append(std::move(change)).map([](qint64) { return true; });
    }

    // New values of one group of an existing entity; `expect` names who wrote the group before.
    template <domain::Entity E>
    [[nodiscard]] base::Result<> update(const char* act, const E& after, const char* group) {
        const auto before = m_view.groupWriter(domain::Description<E>::table, after.id, group);
        if (!before)
            return base::fail(before.error());
        Change change;
        change.act = act;
        change.type = domain::Description<E>::type;
        change.id = after.id;
        change.expect = QByteArray("{\"") + group + "\":\"" + *before + "\"}";
        change.set = domain::groupToJson(after, group);
        const auto n = m_journal.append(std::move(change));
        if (!n)
            return base::fail(n.error());
        m_changes.add(domain::Description<E>::type, after.id, false);
        return m_view.update(after, group, m_journal.changeId(*n));
    }

    // The next `count` changes apply together or not at all (at most 200).
    void beginGroup(int count) { m_journal.beginGroup(count); }

    [[nodiscard]] base::Result<> audit(const AuditEvent& event) {
        return appendAudit(*m_database, *m_stamp, event);
    }
    // The next number of a series, without gaps (stand-alone mode).
    [[nodiscard]] base::Result<qint64> allocateNumber(const QString& series);

    [[nodiscard]] base::Result<> finish();
    [[nodiscard]] const ChangeSet& changes() const { return m_changes; }
    [[nodiscard]] qint64 position() const { return m_journal.position(); }

private:
    WriteContext(Database& database, const Stamp& stamp, Journal journal)
        : m_database(&database), m_stamp(&stamp), m_journal(std::move(journal)), m_view(database) {}

    [[nodiscard]] base::Result<qint64> streamKey(const QString& name);
    [[nodiscard]] entity_table::RowMeta metaOf(qint64 home, qint64 n) const;

    Database* m_database;
    const Stamp* m_stamp;
    Journal m_journal;
    ViewWriter m_view;
    ChangeSet m_changes;
    QHash<QString, qint64> m_streams;
};

} // namespace sizao::storage
