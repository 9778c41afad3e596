// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/record_change.h"

#include <algorithm>
#include <tuple>

namespace sizao::domain {

namespace {

RecordChangeId numberedAs(const base::RawId& id, int number) {
    auto bytes = id.bytes();
    for (std::size_t i = 0; i < 4; ++i) // big-endian: ids of one record grow with the number
        bytes[15 - i] = static_cast<std::uint8_t>(static_cast<std::uint32_t>(number) >> (8 * i));
    return RecordChangeId(base::RawId(bytes));
}

} // namespace

RecordChangeId RecordChange::idFor(RecordId record, int number) {
    return numberedAs(base::RawId::fromName("record-change:" + record.toText()), number);
}

RecordChangeId RecordChange::seriesOf(RecordChangeId id) {
    return numberedAs(id, 0);
}

bool changeBefore(const RecordChange& a, const RecordChange& b) {
    return std::tie(a.decided_on, a.kind, a.id) < std::tie(b.decided_on, b.kind, b.id);
}

const RecordChange* standingMerge(std::span<const RecordChange> changes) {
    const auto isUndone = [&](const RecordChange& merge) {
        return std::any_of(changes.begin(), changes.end(),
                           [&](const RecordChange& change) { return change.undone == merge.id; });
    };
    for (const RecordChange& change : changes)
        if (change.kind == RecordChangeKind::Merge && !isUndone(change))
            return &change;
    return nullptr;
}

RecordState standingOf(RecordState state, std::optional<Conclusion> conclusion,
                       std::span<const RecordChange> changes) {
    if (standingMerge(changes) != nullptr)
        return RecordState::Merged;
    bool retracted = false;
    bool exempt = false;
    for (const RecordChange& change : changes) {
        const bool isReinstated = change.kind == RecordChangeKind::Reinstate;
        retracted = (retracted || change.kind == RecordChangeKind::Retract) && !isReinstated;
        exempt = (exempt || change.kind == RecordChangeKind::Exempt) && !isReinstated;
    }
    if (retracted)
        return RecordState::Retracted;
    return exempt ? RecordState::Exempted : standingOf(state, conclusion);
}

Finding findingOf(const Record& record, const std::optional<Verification>& verified,
                  std::span<const RecordChange> changes) {
    Finding finding{record.occurred_on, record.indicator, record.level,
                    record.grade,       record.influence, record.urgency};
    if (verified && !verified->indicator.isEmpty())
        finding = {record.occurred_on, verified->indicator, verified->level,
                   verified->grade,    verified->influence, verified->urgency};
    for (const RecordChange& change : changes) {
        if (change.kind != RecordChangeKind::Correct)
            continue;
        if (change.occurred_on)
            finding.occurred_on = change.occurred_on;
        if (!change.indicator.isEmpty())
            finding.indicator = change.indicator;
        finding.level = change.level.value_or(finding.level);
        if (change.grade)
            finding.grade = change.grade;
        finding.influence = change.influence.value_or(finding.influence);
        finding.urgency = change.urgency.value_or(finding.urgency);
    }
    return finding;
}

} // namespace sizao::domain
