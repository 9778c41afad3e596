// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/signal_rows.h"

#include "core/rules/signals.h"
#include "core/storage/stores/entity_table.h"
#include "core/storage/stores/people_store.h"
#include "core/storage/stores/record_store.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace sizao::service {
namespace {

using base::Result;

// Name, number and unit of the subject on the day.
Result<> nameSubject(storage::Database& database, SignalRow& row) {
    if (row.subject.kind == domain::SubjectKind::Unit) {
        const auto unit =
            storage::entity_table::find<domain::Unit>(database, domain::UnitId(row.subject.id));
        if (unit && *unit)
            row.subject_name = (*unit)->name;
        return unit.map([](const auto&) {});
    }
    const domain::PersonId id(row.subject.id);
    const auto person = storage::entity_table::find<domain::Person>(database, id);
    const auto tenure = storage::findTenureOn(database, id, row.day);
    if (!person || !tenure)
        return base::fail(!person ? person.error() : tenure.error());
    if (*person) {
        row.subject_name = (*person)->name;
        row.staff_no = (*person)->staff_no;
    }
    if (!*tenure)
        return {};
    const auto unit = storage::entity_table::find<domain::Unit>(database, (*tenure)->unit);
    if (unit && *unit)
        row.unit_name = (*unit)->name;
    return unit.map([](const auto&) {});
}

// The latest day on which a cited record was found true; of what the end of a grace proposed, that
// day (domain text, section 7).
base::Day knownOn(const SubjectEntry& entry, const rules::DerivedSignal& derived) {
    const bool isByClock = derived.causes.has(domain::FoldCause::Overdue)
                           || derived.causes.has(domain::FoldCause::OverdueShare);
    std::set<domain::RecordId> cited;
    for (const rules::CitedLine& line : derived.lines)
        cited.insert(line.record);
    std::optional<base::Day> latest;
    if (!isByClock)
        for (const rules::Fact& fact : entry.view().facts)
            if (fact.kind == rules::FactKind::Confirm && cited.contains(fact.record))
                latest = std::max(latest.value_or(fact.known_on), fact.known_on);
    return latest.value_or(derived.day);
}

} // namespace

rules::TextsOf textsFrom(storage::Database& database) {
    return [&database](const domain::RecordId& id) -> rules::RecordTexts {
        auto texts = storage::textsOfRecord(database, id);
        if (!texts)
            return {};
        return {std::move(texts->channel), std::move(texts->external_id), std::move(texts->facts),
                std::move(texts->person)};
    };
}

const domain::SignalDecision* decisionAbout(const SubjectEntry& entry, const QString& model,
                                            base::Day day) {
    const auto found = std::find_if(entry.decided.begin(), entry.decided.end(),
                                    [&](const domain::SignalDecision& decision) {
                                        return decision.model == model && decision.signal_on == day;
                                    });
    return found == entry.decided.end() ? nullptr : &*found;
}

Result<SignalRow> signalRowOf(storage::Database& database, const SubjectEntry& entry,
                              const rules::PairState& pair, const rules::DerivedSignal& derived,
                              const rules::Standards& standards) {
    const rules::ModelRules& model = *derived.model_version->rules;
    SignalRow row;
    row.key = rules::signalKey(entry.subject, derived);
    row.subject = entry.subject;
    row.model = standards.modelCodes()[pair.model];
    row.model_name = model.name;
    row.day = derived.day;
    row.known_on = knownOn(entry, derived);
    row.tier = derived.tier;
    row.live_before = derived.live_before;
    row.score = derived.score;
    row.thresholds = model.thresholds;
    if (entry.subject.kind == domain::SubjectKind::Unit && model.unit && model.unit->own)
        row.thresholds = *model.unit->own;
    if (rules::isByRate(derived)) {
        row.per_hundred = true;
        row.uncalibrated = !model.unit->calibrated;
        row.score = derived.rate.rate.rounded();
        row.thresholds = model.unit->thresholds;
    }
    row.lines = static_cast<int>(derived.lines.size());
    row.status = derived.status;
    row.cites_grade_four =
        std::any_of(derived.lines.begin(), derived.lines.end(), [](const rules::CitedLine& cited) {
            return cited.line.grade == domain::Grade::IV;
        });
    if (auto named = nameSubject(database, row); !named)
        return base::fail(named.error());
    if (const auto* decision = decisionAbout(entry, row.model, row.day))
        row.case_id = decision->warning_case;
    return row;
}

Result<std::vector<SignalRow>> signalRowsOn(storage::Database& database, FactCache& facts,
                                            const rules::Standards& standards, base::Day day,
                                            bool all) {
    std::vector<SignalRow> rows;
    Result<> named;
    facts.visitFolded(day, [&](const SubjectEntry& entry, const auto& pairs) {
        for (const rules::PairState& pair : pairs)
            for (const rules::DerivedSignal& derived : pair.history) {
                if (!all && derived.status != domain::SignalStatus::Pending)
                    continue;
                auto row = signalRowOf(database, entry, pair, derived, standards);
                named = row.map([](const SignalRow&) {});
                if (!row)
                    return false;
                rows.push_back(std::move(*row));
            }
        return true;
    });
    if (!named)
        return base::fail(named.error());
    std::sort(rows.begin(), rows.end(), [](const SignalRow& a, const SignalRow& b) {
        return std::tie(b.tier, a.subject.kind, b.score, b.day, a.subject.id, a.model)
               < std::tie(a.tier, b.subject.kind, a.score, a.day, b.subject.id, b.model);
    });
    return rows;
}

bool Notice::contains(const QString& key) const {
    return std::any_of(rows.begin(), rows.end(),
                       [&](const SignalRow& row) { return row.key == key; });
}

std::vector<Notice> noticesOf(std::vector<SignalRow> rows) {
    using Together = std::tuple<base::RawId, base::Day, base::RawId>; // subject, day, its case
    std::map<Together, std::size_t> places;
    std::vector<Notice> notices;
    for (SignalRow& row : rows) {
        std::size_t place = notices.size();
        if (row.case_id || row.status == domain::SignalStatus::Pending) {
            const base::RawId opened = row.case_id ? base::RawId(*row.case_id) : base::RawId();
            place = places.try_emplace({row.subject.id, row.day, opened}, place).first->second;
        }
        if (place == notices.size())
            notices.emplace_back();
        notices[place].rows.push_back(std::move(row));
    }
    return notices;
}

FoundSignal findSignal(const domain::SubjectRef& subject,
                       const std::vector<rules::PairState>& pairs, const QString& key) {
    for (const rules::PairState& pair : pairs)
        for (const rules::DerivedSignal& derived : pair.history)
            if (rules::signalKey(subject, derived) == key)
                return {&pair, &derived};
    return {};
}

} // namespace sizao::service
