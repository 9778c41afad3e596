// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stores/warning_store.h"

#include "core/storage/stores/entity_table.h"

namespace sizao::storage {
namespace {

using domain::SignalDecision;
using domain::WarningCase;

std::string caseSelect() {
    return "SELECT coalesce(p.name, u.name), w.name, a.name || '、' || b.name, "
           + entity_table::selectList<WarningCase>("c")
           + " FROM warning_case c LEFT JOIN person p ON p.id = c.person "
             "LEFT JOIN unit u ON u.id = c.unit "
             "LEFT JOIN tenure t ON t.seq = (SELECT seq FROM tenure WHERE person = c.person "
             "AND held_to IS NULL ORDER BY held_from DESC, seq DESC LIMIT 1) "
             "LEFT JOIN unit w ON w.id = t.unit LEFT JOIN user a ON a.id = c.handler_1 "
             "LEFT JOIN user b ON b.id = c.handler_2 ";
}

base::Result<std::vector<CaseRow>> readCases(base::Result<Statement> statement) {
    if (!statement)
        return base::fail(statement.error());
    return statement->collect([](const Statement& row) {
        return CaseRow{entity_table::readEntity<WarningCase>(row, 3), row.get<QString>(0),
                       row.get<QString>(1), row.get<QString>(2)};
    });
}

std::string decisionSelect() {
    return "SELECT " + entity_table::selectList<SignalDecision>("d") + " FROM signal_decision d ";
}

base::Result<std::vector<SignalDecision>> readDecisions(base::Result<Statement> statement) {
    if (!statement)
        return base::fail(statement.error());
    return statement->collect(
        [](const Statement& row) { return entity_table::readEntity<SignalDecision>(row); });
}

} // namespace

base::Result<std::vector<CaseRow>> listCases(Database& database) {
    const std::string text = caseSelect() + "ORDER BY c.opened_on DESC, c.seq DESC";
    return readCases(database.prepare(Sql::assembled("warning_case.list", text)));
}

base::Result<std::optional<CaseRow>> findCaseRow(Database& database, domain::CaseId id) {
    const std::string text = caseSelect() + "WHERE c.id = ?1";
    auto statement = database.prepare(Sql::assembled("warning_case.row", text));
    if (statement)
        statement->bind(1, id);
    return readCases(std::move(statement)).map([](std::vector<CaseRow> rows) {
        return rows.empty() ? std::nullopt : std::optional<CaseRow>(std::move(rows.front()));
    });
}

base::Result<std::optional<WarningCase>> findCaseByNumber(Database& database,
                                                          const QString& number) {
    const auto id = database.value<domain::CaseId>(
        {"warning_case.by_number", "SELECT id FROM warning_case WHERE case_number = ?1"}, number);
    if (!id)
        return base::fail(id.error());
    if (!*id)
        return std::nullopt;
    return entity_table::find<WarningCase>(database, **id);
}

base::Result<std::vector<WarningCase>> casesOfSubject(Database& database, base::RawId subject) {
    const std::string text = "SELECT " + entity_table::selectList<WarningCase>("c")
                             + " FROM warning_case c WHERE c.person = ?1 OR c.unit = ?1 "
                               "ORDER BY c.opened_on DESC, c.seq DESC";
    auto statement = database.prepare(Sql::assembled("warning_case.of_subject", text));
    if (!statement)
        return base::fail(statement.error());
    statement->bind(1, subject);
    return statement->collect(
        [](const Statement& row) { return entity_table::readEntity<WarningCase>(row); });
}

base::Result<std::vector<SignalDecision>> listDecisions(Database& database,
                                                        std::optional<base::RawId> subject) {
    const std::string text = decisionSelect()
                             + (subject ? "WHERE d.person = ?1 OR d.unit = ?1 " : "")
                             + "ORDER BY d.decided_on, d.seq";
    auto statement = database.prepare(Sql::assembled("signal_decision.list", text));
    if (statement && subject)
        statement->bind(1, *subject);
    return readDecisions(std::move(statement));
}

base::Result<std::vector<SignalDecision>> decisionsOfCase(Database& database, domain::CaseId id) {
    const std::string text =
        decisionSelect()
        + "WHERE d.warning_case = ?1 ORDER BY d.id != (SELECT decision FROM warning_case "
          "WHERE id = ?1), d.seq";
    auto statement = database.prepare(Sql::assembled("signal_decision.of_case", text));
    if (statement)
        statement->bind(1, id);
    return readDecisions(std::move(statement));
}

} // namespace sizao::storage
