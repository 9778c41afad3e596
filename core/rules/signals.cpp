// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals.h"

namespace sizao::rules {

domain::Signal signalOf(const Standards& standards, const SubjectFacts& input,
                        const PairState& pair, const DerivedSignal& derived, const TextsOf& texts) {
    domain::Signal signal;
    signal.key = derived.key;
    signal.day = derived.day;
    signal.tier = derived.tier;
    signal.status = derived.status;
    signal.sheet = derived.frozen;
    if (!signal.sheet) {
        SheetRequest request;
        request.subject = input.subject;
        request.model = pair.model;
        request.asof = derived.asof;
        request.known = derived.day;
        request.live_before = derived.live_before;
        request.rearm = derived.rearm;
        request.consumed = derived.consumed;
        request.causes = derived.causes;
        request.raised_to = derived.tier;
        request.raised_by = derived.raised_by;
        if (derived.causes.has(FoldCause::Overdue))
            request.overdue_case = domain::CaseId(derived.overdue_case);
        request.cites_facts = !derived.lines.empty();
        signal.sheet = std::make_shared<const domain::ComputationSheet>(
            sheetOf(standards, input.facts, request, texts));
    }
    return signal;
}

} // namespace sizao::rules
