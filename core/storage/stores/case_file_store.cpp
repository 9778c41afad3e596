// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/case_file_store.h"

#include "core/base/limits.h"
#include "core/storage/stores/entity_table.h"

#include <QCoreApplication>

#include <functional>
#include <set>
#include <unordered_map>

namespace sizao::storage {
namespace {

using base::Result;
using domain::CaseFile;

// Calls visit with each vector of parts.
template <class File, class Visit>
void forEachParts(File& file, Visit&& visit) {
    visit(file.letters);
    visit(file.services);
    visit(file.statements);
    visit(file.reviews);
    visit(file.talks);
    visit(file.items);
    visit(file.progress);
    visit(file.proofs);
    visit(file.steps);
}

void sortSteps(CaseFile& file) {
    std::sort(file.steps.begin(), file.steps.end(),
              [](const auto& a, const auto& b) { return a.number < b.number; });
}

template <domain::Entity E>
Result<> readParts(Database& database, domain::CaseId id, std::vector<E>& parts) {
    static const std::string name = std::string(domain::Description<E>::table) + ".of_case";
    const std::string text = "SELECT " + entity_table::selectList<E>("e") + " FROM "
                             + domain::Description<E>::table
                             + " e WHERE e.warning_case = ?1 ORDER BY e.seq";
    auto statement = database.prepare(Sql::assembled(name.c_str(), text));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, id);
    auto found =
        statement->collect([](const Statement& row) { return entity_table::readEntity<E>(row); });
    if (!found)
        return base::fail(found.error());
    parts = std::move(*found);
    return {};
}

Result<CaseFile> readFile(Database& database, domain::WarningCase of) {
    CaseFile file;
    file.warning_case = std::move(of);
    Result<> read;
    forEachParts(file, [&](auto& parts) {
        if (read)
            read = readParts(database, file.warning_case.id, parts);
    });
    if (!read)
        return base::fail(read.error());
    sortSteps(file);
    return file;
}

// The condition on `warning_case c`; the subject is ?1.
std::string whichCases(CaseScope scope, bool ofSubject) {
    std::string wanted = "1";
    if (scope == CaseScope::Open)
        wanted = "(c.state != 'ARCHIVED' "
                 "OR c.id IN (SELECT warning_case FROM rect_item WHERE state = 'CLOSED') "
                 "OR c.id IN (SELECT warning_case FROM review "
                 "WHERE state IN ('APPLIED', 'ACCEPTED')))";
    else if (scope == CaseScope::WithItems)
        wanted = "EXISTS (SELECT 1 FROM rect_item i WHERE i.warning_case = c.id)";
    if (ofSubject)
        wanted += " AND (c.person = ?1 OR c.unit = ?1)";
    return wanted;
}

using FilePlaces = std::unordered_map<domain::CaseId, std::size_t>;

// Of all those cases at once: one statement a kind, however many cases there are.
template <domain::Entity E>
Result<> readPartsOf(Database& database, const std::string& wanted,
                     const std::optional<base::RawId>& subject, std::vector<CaseFile>& files,
                     const FilePlaces& places, std::vector<E> CaseFile::*parts) {
    static const std::string name = std::string(domain::Description<E>::table) + ".of_cases";
    const std::string text = "SELECT " + entity_table::selectList<E>("e") + " FROM "
                             + domain::Description<E>::table
                             + " e WHERE e.warning_case IN (SELECT c.id FROM warning_case c WHERE "
                             + wanted + ") ORDER BY e.seq";
    auto statement = database.prepare(Sql::assembled(name.c_str(), text));
    if (!statement)
        return base::fail(statement.error());
    if (subject)
        statement->bind(1, *subject);
    return statement->forEachRow([&](const Statement& row) {
        E part = entity_table::readEntity<E>(row);
        if (const auto place = places.find(part.warning_case); place != places.end())
            (files[place->second].*parts).push_back(std::move(part));
    });
}

// The changes of one step, in order; run only when their number is known.
using Writes = std::vector<std::function<Result<>(WriteContext&)>>;

template <domain::Entity E>
std::vector<const char*> changedGroups(const E& before, const E& after) {
    std::vector<const char*> groups;
    std::set<std::string_view> seen;
    domain::forEachField<E>([&](const auto& field) {
        if (before.*field.member != after.*field.member && seen.insert(field.group).second)
            groups.push_back(field.group);
    });
    return groups;
}

template <domain::Entity E>
void addUpdate(Writes& writes, const char* act, const E& before, const E& after) {
    for (const char* group : changedGroups(before, after))
        writes.push_back([act, after, group](WriteContext& context) {
            return context.update(act, after, group);
        });
}

template <domain::Entity E>
void addParts(Writes& writes, const char* act, const std::vector<E>& before,
              const std::vector<E>& after, const QString& stream) {
    for (const E& part : after) {
        if (const E* known = domain::findPart(before, part.id))
            addUpdate(writes, act, *known, part);
        else
            writes.push_back([act, part, stream](WriteContext& context) {
                return context.create(act, part, stream);
            });
    }
}

} // namespace

Result<std::optional<CaseFile>> findCaseFile(Database& database, domain::CaseId id) {
    auto found = entity_table::find<domain::WarningCase>(database, id);
    if (!found)
        return base::fail(found.error());
    if (!*found)
        return std::nullopt;
    return readFile(database, std::move(**found)).map([](CaseFile file) {
        return std::optional(std::move(file));
    });
}

Result<std::vector<CaseFile>> caseFiles(Database& database, CaseScope scope,
                                        std::optional<base::RawId> subject) {
    const std::string wanted = whichCases(scope, subject.has_value());
    const std::string text = "SELECT " + entity_table::selectList<domain::WarningCase>("c")
                             + " FROM warning_case c WHERE " + wanted
                             + " ORDER BY c.opened_on, c.seq";
    auto statement = database.prepare(Sql::assembled("warning_case.files", text));
    if (!statement)
        return base::fail(statement.error());
    if (subject)
        statement->bind(1, *subject);
    std::vector<CaseFile> files;
    FilePlaces places;
    auto read = statement->forEachRow([&](const Statement& row) {
        CaseFile& file = files.emplace_back();
        file.warning_case = entity_table::readEntity<domain::WarningCase>(row);
        places.emplace(file.warning_case.id, files.size() - 1);
    });
    const auto hand = [&](auto member) {
        if (read)
            read = readPartsOf(database, wanted, subject, files, places, member);
    };
    hand(&CaseFile::letters);
    hand(&CaseFile::services);
    hand(&CaseFile::statements);
    hand(&CaseFile::reviews);
    hand(&CaseFile::talks);
    hand(&CaseFile::items);
    hand(&CaseFile::progress);
    hand(&CaseFile::proofs);
    hand(&CaseFile::steps);
    if (!read)
        return base::fail(read.error());
    for (CaseFile& file : files)
        sortSteps(file);
    return files;
}

Result<std::vector<ItemHistory>> archivedItems(Database& database) {
    const std::string text = "SELECT " + entity_table::selectList<domain::RectItem>("i")
                             + " FROM rect_item i JOIN warning_case c ON c.id = i.warning_case "
                               "WHERE NOT "
                             + whichCases(CaseScope::Open, false) + " ORDER BY i.seq";
    auto items = database.prepare(Sql::assembled("rect_item.archived", text));
    if (!items)
        return base::fail(items.error());
    auto histories = items->collect([](const Statement& row) {
        return ItemHistory{entity_table::readEntity<domain::RectItem>(row), {}};
    });
    const std::string stepText =
        "SELECT " + entity_table::selectList<domain::CaseStep>("s")
        + " FROM case_step s WHERE s.warning_case = ?1 AND (s.object = ?2 OR s.act IN "
          "('case.revoke', 'review.annul', 'case.supersede')) ORDER BY s.number";
    auto steps = database.prepare(Sql::assembled("case_step.of_item", stepText));
    if (!histories || !steps)
        return base::fail(!histories ? histories.error() : steps.error());
    for (ItemHistory& history : *histories) {
        steps->reset();
        steps->bind(1, history.item.warning_case);
        steps->bind(2, history.item.id);
        auto found = steps->collect(
            [](const Statement& row) { return entity_table::readEntity<domain::CaseStep>(row); });
        if (!found)
            return base::fail(found.error());
        history.steps = std::move(*found);
    }
    return histories;
}

Result<QString> streamOfCase(Database& database, domain::CaseId id) {
    return database
        .value<QString>({"warning_case.stream", "SELECT s.name FROM warning_case c JOIN stream s "
                                                "ON s.id = c.home WHERE c.id = ?1"},
                        id)
        .map([](const std::optional<QString>& name) { return name.value_or(QString()); });
}

Result<> storeCaseFile(WriteContext& context, const char* act, const CaseFile& before,
                       const CaseFile& after) {
    const auto stream = streamOfCase(context.database(), after.warning_case.id);
    if (!stream)
        return base::fail(stream.error());
    Writes writes;
    addUpdate(writes, act, before.warning_case, after.warning_case);
    const auto add = [&](auto member) {
        addParts(writes, act, before.*member, after.*member, *stream);
    };
    add(&CaseFile::letters);
    add(&CaseFile::services);
    add(&CaseFile::statements);
    add(&CaseFile::reviews);
    add(&CaseFile::talks);
    add(&CaseFile::items);
    add(&CaseFile::progress);
    add(&CaseFile::proofs);
    add(&CaseFile::steps);
    if (writes.size() > std::size_t(base::limits::personsPerMerge))
        return base::fail(base::ErrorCode::LimitReached,
                          QCoreApplication::translate(
                              "Storage", "这一步一次改动的内容过多（最多 %1 项），请分几次办理。")
                              .arg(base::limits::personsPerMerge));
    context.beginGroup(static_cast<int>(writes.size()));
    for (const auto& write : writes)
        if (auto written = write(context); !written)
            return written;
    return {};
}

Result<std::vector<CaseActRow>> caseActs(Database& database, std::optional<base::RawId> subject) {
    const std::string text =
        "SELECT coalesce(c.person, c.unit), l.kind, c.upgraded_from, "
        + entity_table::selectList<domain::CaseStep>("s")
        + " FROM case_step s JOIN warning_case c ON c.id = s.warning_case "
          "LEFT JOIN letter l ON l.id = s.object "
          "WHERE s.act IN ('letter.sign', 'review.change', 'review.maintain', 'review.annul', "
          "'case.revoke', 'case.close', 'case.drop', 'case.taken_over') "
        + (subject ? "AND (c.person = ?1 OR c.unit = ?1) " : "")
        + "ORDER BY s.warning_case, s.number";
    auto statement = database.prepare(Sql::assembled("case_step.acts", text));
    if (!statement)
        return base::fail(statement.error());
    if (subject)
        statement->bind(1, *subject);
    return statement->collect([](const Statement& row) {
        CaseActRow act;
        entity_table::readField(row, 0, act.subject);
        entity_table::readField(row, 1, act.letter);
        entity_table::readField(row, 2, act.upgraded_from);
        act.step = entity_table::readEntity<domain::CaseStep>(row, 3);
        act.warning_case = act.step.warning_case;
        return act;
    });
}

Result<std::vector<domain::Proof>> proofsElsewhere(Database& database, const QByteArray& digest,
                                                   domain::RectItemId item) {
    const std::string text = "SELECT " + entity_table::selectList<domain::Proof>("e")
                             + " FROM proof e WHERE e.digest = ?1 AND e.item != ?2 ORDER BY e.seq";
    auto statement = database.prepare(Sql::assembled("proof.elsewhere", text));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, digest);
    statement->bind(2, item);
    return statement->collect(
        [](const Statement& row) { return entity_table::readEntity<domain::Proof>(row); });
}

} // namespace sizao::storage
