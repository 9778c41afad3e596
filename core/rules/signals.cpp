// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals.h"

#include <algorithm>

namespace sizao::rules {

domain::Signal signalOf(const Standards& standards, const SubjectFacts& input,
                        const PairState& pair, const DerivedSignal& derived, const TextsOf& texts) {
    domain::Signal signal;
    signal.key = signalKey(input.subject, derived);
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
        if (derived.raising_case != base::RawId())
            request.raising_case = domain::CaseId(derived.raising_case);
        request.unit = input.unit;
        const auto cites = [&](Track track) {
            return std::any_of(derived.lines.begin(), derived.lines.end(),
                               [&](const CitedLine& cited) { return cited.line.track == track; });
        };
        request.own = cites(Track::Own);
        request.rate = cites(Track::Rate);
        request.cites_facts = !derived.lines.empty();
        signal.sheet = std::make_shared<const domain::ComputationSheet>(
            sheetOf(standards, input.facts, request, texts));
    }
    return signal;
}

bool isByRate(const DerivedSignal& derived) {
    const ModelRules& model = *derived.model_version->rules;
    if (!model.unit || derived.rate.rate.numerator == 0)
        return false;
    const auto reached =
        std::count_if(model.unit->thresholds.begin(), model.unit->thresholds.end(),
                      [&](MilliPoints threshold) { return derived.rate.rate.reaches(threshold); });
    const Tier own = model.unit->own ? tierOf(*model.unit->own, derived.score) : Tier::None;
    return reached > static_cast<int>(own);
}

} // namespace sizao::rules
