// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/record_effects.h"

#include "core/rules/event_table.h"
#include "core/service/signal_rows.h"

#include <algorithm>

namespace sizao::service {
namespace {

using base::Result;
using domain::SignalStatus;

bool isOpen(std::optional<SignalStatus> status) {
    return status == SignalStatus::Pending || status == SignalStatus::Adopted;
}

const rules::DerivedSignal* signalOn(const rules::PairState& pair, base::Day day) {
    const auto found =
        std::find_if(pair.history.begin(), pair.history.end(),
                     [&](const rules::DerivedSignal& signal) { return signal.day == day; });
    return found == pair.history.end() ? nullptr : &*found;
}

} // namespace

void RecordFold::noteMembers(const rules::Standards& standards, domain::RecordId record,
                             base::Day today) {
    rules::EventTable table(standards);
    table.applyUntil(facts(), today);
    if (const auto slot = table.eventOf(record))
        for (const std::uint32_t member : table.membersOf(*slot))
            m_members.push_back(table.event(member).record);
}

Result<RecordFold> RecordFold::read(storage::Database& database, const rules::Standards& standards,
                                    const rules::WorkCalendar& calendar,
                                    const domain::Record& record, base::Day today) {
    std::vector<domain::SubjectRef> subjects;
    if (record.person)
        subjects.push_back({domain::SubjectKind::Person, *record.person});
    if (const auto unit = record.unit ? record.unit : record.unit_at_time)
        subjects.push_back({domain::SubjectKind::Unit, *unit});
    RecordFold fold;
    for (const domain::SubjectRef& subject : subjects) {
        auto entry = readSubject(database, standards, calendar, subject);
        if (!entry)
            return base::fail(entry.error());
        auto pairs = rules::foldSubject(standards, entry->view(), today);
        fold.m_subjects.push_back({std::move(*entry), std::move(pairs)});
    }
    if (fold.m_subjects.empty()) // nobody known: it counts nowhere
        fold.m_subjects.emplace_back();
    fold.noteMembers(standards, record.id, today);
    return fold;
}

bool RecordFold::rests(const rules::DerivedSignal& signal) const {
    return std::any_of(signal.lines.begin(), signal.lines.end(), [&](const rules::CitedLine& line) {
        return std::find(m_members.begin(), m_members.end(), line.record) != m_members.end();
    });
}

Result<std::vector<SignalEffect>> RecordFold::effects(storage::Database& database,
                                                      const rules::Standards& standards,
                                                      const RecordFold& before,
                                                      const RecordFold& after) {
    std::vector<SignalEffect> effects;
    for (std::size_t who = 0; who < after.m_subjects.size(); ++who) {
        const Folded& then = before.m_subjects[who];
        const Folded& now = after.m_subjects[who];
        for (std::size_t model = 0; model < now.pairs.size(); ++model) {
            std::vector<base::Day> days;
            for (const auto* history : {&then.pairs[model].history, &now.pairs[model].history})
                for (const rules::DerivedSignal& signal : *history)
                    days.push_back(signal.day);
            std::sort(days.begin(), days.end());
            days.erase(std::unique(days.begin(), days.end()), days.end());
            for (const base::Day day : days) {
                const auto* was = signalOn(then.pairs[model], day);
                const auto* is = signalOn(now.pairs[model], day);
                SignalEffect effect;
                effect.before = was ? std::optional(was->status) : std::nullopt;
                effect.after = is ? std::optional(is->status) : std::nullopt;
                effect.rests = (was && before.rests(*was)) || (is && after.rests(*is));
                effect.live = now.pairs[model].live;
                const bool isTold =
                    effect.before != effect.after || (effect.rests && isOpen(effect.after));
                if (!isTold)
                    continue;
                const Folded& shown = is ? now : then;
                auto row = signalRowOf(database, shown.entry, shown.pairs[model], is ? *is : *was,
                                       standards);
                if (!row)
                    return base::fail(row.error());
                effect.row = std::move(*row);
                effects.push_back(std::move(effect));
            }
        }
    }
    return effects;
}

} // namespace sizao::service
