// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/comparable_subjects.h"

#include "core/rules/sheet_context.h"
#include "core/rules/unit_level.h"
#include "core/storage/stores/people_store.h"

#include <algorithm>
#include <unordered_map>

namespace sizao::service {
namespace {

using base::Result;
using domain::MilliPoints;
using storage::Database;

// Nobody to divide by: nothing to compare.
MilliPoints shown(const rules::Rate& rate) {
    return rate.denominator > 0 ? rate.rounded() : 0;
}

using Scores = std::unordered_map<base::RawId, MilliPoints>;

// Of everybody of whom something is known.
Scores knownScores(FactCache& facts, std::size_t model, bool byRate, base::Day day) {
    Scores scores;
    facts.visitFolded(day, [&](const SubjectEntry& entry, const auto& pairs) {
        const rules::PairState& pair = pairs[model];
        scores[entry.subject.id] = byRate ? shown(pair.rate.rate) : pair.score;
        return true;
    });
    return scores;
}

// The rate of a unit without any fact: that of the reference, thinned by its own people.
Result<MilliPoints> rateOfNothing(Database& database, const rules::ModelRules& model,
                                  const domain::UnitId& unit, base::Day day) {
    std::vector<rules::Membership> members;
    const auto visited = storage::visitTenures(database, unit, [&](const domain::Tenure& tenure) {
        members.push_back({tenure.person, tenure.held_from, tenure.held_to});
    });
    if (!visited)
        return base::fail(visited.error());
    const rules::Exposure exposure(rules::headcountsOf(std::move(members)), {});
    return shown(rules::rateOf(model, 0, rules::exposureOf(model, exposure, day)));
}

} // namespace

Result<std::optional<domain::SheetContext>> contextFor(Database& database, FactCache& facts,
                                                       const rules::Standards& standards,
                                                       const domain::ComputationSheet& sheet,
                                                       base::Day day) {
    const auto model = standards.modelIndex(sheet.model);
    const auto* version = model ? standards.modelVersion(*model, day) : nullptr;
    if (version == nullptr)
        return std::nullopt;
    const bool isUnit = sheet.subject.kind == domain::SubjectKind::Unit;
    const auto peers =
        isUnit ? storage::peersOfUnit(database, domain::UnitId(sheet.subject.id), day)
               : storage::peersOfPerson(database, domain::PersonId(sheet.subject.id), day);
    if (!peers)
        return base::fail(peers.error());
    if (peers->group.isEmpty())
        return std::nullopt;
    const bool byRate = sheet.isByRate() && version->rules->unit;
    const Scores known = knownScores(facts, *model, byRate, day);
    std::vector<MilliPoints> scores;
    for (const base::RawId& peer : peers->subjects) {
        const auto score = known.find(peer);
        if (score != known.end()) {
            scores.push_back(score->second);
        } else if (byRate) {
            const auto rate = rateOfNothing(database, *version->rules, domain::UnitId(peer), day);
            if (!rate)
                return base::fail(rate.error());
            scores.push_back(*rate);
        } else {
            scores.push_back(0);
        }
    }
    domain::SheetContext context = rules::contextOf(peers->group, day, std::move(scores));
    context.cadre_class = peers->cadre_class;
    if (byRate && sheet.rate->per_matters && sheet.window_days > 0)
        context.matters = sheet.rate->person_days / sheet.window_days;
    return context;
}

} // namespace sizao::service
