// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/what_if_standards.h"

#include "core/rules/standards_build.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sizao::rules {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Standards)
};

constexpr int smallestWeight = 10; // hundredths
constexpr int largestWeight = 300;

// The last version of each code not after `on`; `rules` is sorted by code and day.
template <class Rules>
std::vector<Rules> newestOf(const std::vector<Rules>& rules, std::optional<base::Day> on) {
    std::vector<Rules> newest;
    for (const Rules& each : rules) {
        if (on && each.valid_from > *on)
            continue;
        if (!newest.empty() && newest.back().code == each.code)
            newest.back() = each;
        else
            newest.push_back(each);
    }
    return newest;
}

template <class Rules>
Rules* find(std::vector<Rules>& rules, const QString& code) {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const Rules& each) { return each.code == code; });
    return found == rules.end() ? nullptr : &*found;
}

template <class Rules>
void leaveOutAfter(std::vector<Rules>& rules, base::Day day) {
    std::erase_if(rules, [day](const Rules& each) { return each.valid_from > day; });
}

// The last version of each code, where it stands.
template <class Timeline>
auto lastOfEach(Timeline& rules) {
    std::vector<decltype(rules.data())> last;
    for (auto& each : rules) {
        if (!last.empty() && last.back()->code == each.code)
            last.back() = &each;
        else
            last.push_back(&each);
    }
    return last;
}

int scaled(int weight, int percent) {
    if (weight == 0 || percent == 0)
        return 0;
    return std::clamp((weight * percent + 50) / 100, smallestWeight, largestWeight);
}

base::Result<> apply(StandardsParts& parts, const Adjustments::Lines& lines) {
    for (ModelRules* model : lastOfEach(parts.models))
        if (model->code == lines.model) {
            Thresholds* known = linesOf(*model, lines.of);
            if (known == nullptr)
                return base::fail(base::ErrorCode::NotFound,
                                  Text::tr("预警模型“%1”没有%2的预警线。")
                                      .arg(lines.model, domain::toLabel(lines.of)));
            *known = lines.thresholds;
            return {};
        }
    return base::fail(base::ErrorCode::NotFound, Text::tr("没有预警模型“%1”。").arg(lines.model));
}

base::Result<> apply(StandardsParts& parts, const Adjustments::Factor& factor) {
    bool isKnown = false;
    for (IndicatorRules* indicator : lastOfEach(parts.indicators)) {
        if (indicator->code != factor.of && indicator->category != factor.of)
            continue;
        for (ModelWeight& weight : indicator->weights) {
            if (!factor.model.isEmpty() && weight.model != factor.model)
                continue;
            weight.weight = scaled(weight.weight, factor.percent);
            isKnown = true;
        }
    }
    if (isKnown)
        return {};
    return base::fail(
        base::ErrorCode::NotFound,
        factor.model.isEmpty()
            ? Text::tr("没有指标或者类别“%1”。").arg(factor.of)
            : Text::tr("模型 %2 中没有指标或者类别“%1”。").arg(factor.of, factor.model));
}

// Scales are found by their name: those of the draft get names of their own.
QString draftScale(const QString& id) {
    return QStringLiteral("draft/") + id;
}

const Scale* scaleOf(const StandardsParts& parts, const IndicatorRules& indicator) {
    for (const CatalogueRules& catalogue : parts.catalogues)
        if (catalogue.scale.id == indicator.scale)
            return &catalogue.scale;
    return nullptr;
}

// Regardless of the day from which they hold.
bool saySame(const StandardsParts& firsts, const IndicatorRules& first,
             const StandardsParts& seconds, IndicatorRules second) {
    const Scale* one = scaleOf(firsts, first);
    const Scale* other = scaleOf(seconds, second);
    if (one == nullptr || other == nullptr)
        return one == other;
    Scale renamed = *other;
    renamed.id = one->id;
    second.scale = first.scale;
    second.valid_from = first.valid_from;
    return *one == renamed && first == second;
}

bool saySame(const ModelRules& first, const ModelRules& second) {
    return parametersOf(first) == parametersOf(second);
}

// The days on which something of either timeline comes into force.
template <class Rules>
std::set<std::pair<QString, base::Day>> turnsOf(const std::vector<Rules>& first,
                                                const std::vector<Rules>& second) {
    std::set<std::pair<QString, base::Day>> turns;
    for (const auto* timeline : {&first, &second})
        for (const Rules& each : *timeline)
            turns.emplace(each.code, each.valid_from);
    return turns;
}

} // namespace

base::Result<Standards> adjusted(const Standards& standards, const Adjustments& adjustments,
                                 base::Day on) {
    StandardsParts parts = standards.parts();
    leaveOutAfter(parts.indicators, on);
    leaveOutAfter(parts.models, on);
    for (const Adjustments::Lines& lines : adjustments.lines)
        if (auto done = apply(parts, lines); !done)
            return base::fail(done.error());
    for (const Adjustments::Factor& factor : adjustments.factors)
        if (auto done = apply(parts, factor); !done)
            return base::fail(done.error());
    return Standards::build(std::move(parts));
}

base::Result<Standards> alwaysInForce(const Standards& standards, base::Day from,
                                      std::optional<base::Day> on) {
    StandardsParts parts = standards.parts();
    parts.indicators = newestOf(parts.indicators, on);
    parts.models = newestOf(parts.models, on);
    for (IndicatorRules& indicator : parts.indicators)
        indicator.valid_from = from;
    for (ModelRules& model : parts.models)
        model.valid_from = from;
    return Standards::build(std::move(parts));
}

base::Result<Standards> draftSince(const Standards& baseline, const Standards& draft,
                                   base::Day since, base::Day on) {
    StandardsParts parts = baseline.parts();
    const StandardsParts& drafted = draft.parts();
    auto indicators = newestOf(parts.indicators, on);
    auto models = newestOf(parts.models, on);
    const auto replace = [since](auto& timeline, auto next) {
        std::erase_if(timeline, [&](const auto& each) {
            return each.code == next.code && each.valid_from >= since;
        });
        next.valid_from = since;
        timeline.push_back(std::move(next));
    };
    for (const CatalogueRules& catalogue : drafted.catalogues) {
        CatalogueRules renamed = catalogue;
        renamed.scale.id = draftScale(catalogue.scale.id);
        renamed.valid_from = std::max(since, catalogue.valid_from);
        parts.catalogues.push_back(std::move(renamed));
    }
    for (ModelRules& model : newestOf(drafted.models, {})) {
        const ModelRules* known = find(models, model.code);
        if (known == nullptr || !saySame(*known, model))
            replace(parts.models, std::move(model));
    }
    auto newest = newestOf(drafted.indicators, {});
    for (const IndicatorRules& known : indicators)
        if (find(newest, known.code) == nullptr) {
            IndicatorRules repealed = known;
            repealed.weights.clear();
            replace(parts.indicators, std::move(repealed));
        }
    for (IndicatorRules& indicator : newest) {
        const IndicatorRules* known = find(indicators, indicator.code);
        if (known != nullptr && saySame(baseline.parts(), *known, drafted, indicator))
            continue;
        indicator.scale = draftScale(indicator.scale);
        replace(parts.indicators, std::move(indicator));
    }
    return Standards::build(std::move(parts));
}

std::optional<StandardsChange> changeBetween(const Standards& first, const Standards& second) {
    if (first.indicatorCodes() != second.indicatorCodes()
        || first.modelCodes() != second.modelCodes())
        return std::nullopt;
    const StandardsParts& one = first.parts();
    const StandardsParts& other = second.parts();
    StandardsChange change;
    for (const auto& [code, day] : turnsOf(one.models, other.models)) {
        const ModelRules* a = first.modelOn(code, day);
        const ModelRules* b = second.modelOn(code, day);
        if (a == nullptr || b == nullptr) // one of them: there is a turn here
            return std::nullopt;
        ModelRules sameLines = *b;
        sameLines.thresholds = a->thresholds;
        if (!saySame(*a, sameLines))
            return std::nullopt;
        if (a->thresholds != b->thresholds)
            change.moved.push_back({*first.modelIndex(code), b->thresholds});
    }
    change.indicators.assign(first.indicatorCodes().size(), false);
    for (const auto& [code, day] : turnsOf(one.indicators, other.indicators)) {
        const IndicatorRules* a = first.indicatorOn(code, day);
        const IndicatorRules* b = second.indicatorOn(code, day);
        if (a == nullptr || b == nullptr || !saySame(one, *a, other, *b))
            change.indicators[first.indicatorIndex(code)] = true;
    }
    return change;
}

std::vector<const IndicatorRules*> lastVersionsOf(const Standards& standards) {
    return lastOfEach(standards.parts().indicators);
}

QString whyNotPublishable(const Standards& standards) {
    for (const ModelRules& model : newestOf(standards.parts().models, {}))
        if (const auto checked = checkLadder(model); !checked)
            return checked.error().message;
    return {};
}

} // namespace sizao::rules
