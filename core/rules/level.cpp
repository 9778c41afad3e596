// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/level.h"

#include "core/rules/day_lines.h"
#include "core/rules/points.h"
#include "core/rules/sheet_json.h"

#include <algorithm>
#include <map>

namespace sizao::rules {

namespace {

class SheetMaker {
public:
    SheetMaker(const Standards& standards, std::span<const Fact> facts, const SheetRequest& request,
               const TextsOf& texts)
        : m_standards(standards),
          m_request(request),
          m_texts(texts),
          m_table(standards),
          m_version(*standards.modelVersion(request.model, request.known)),
          m_events(request.model) {
        applyFacts(facts);
        if (request.cites_facts)
            m_outcome = evaluate(request.asof, m_day);
    }

    void fill(domain::ComputationSheet& sheet) {
        fillModel(sheet);
        sheet.score = m_outcome.score;
        sheet.level = m_outcome.level();
        sheet.direct = std::max(m_outcome.direct, m_outcome.rate.direct);
        sheet.tier = std::max(sheet.level, m_request.raised_to);
        sheet.raised_by = m_request.raised_by;
        sheet.overdue_case = m_request.raising_case;
        sheet.causes = m_version.caps.floorsHolding(m_day.lines);
        for (const QString& code : m_request.causes.codes())
            sheet.causes.push_back(code);
        for (std::size_t i = 0; i < m_day.lines.size(); ++i)
            sheet.lines.push_back(lineOf(i));
        fillCategories(sheet);
        if (!m_request.cites_facts)
            return;
        if (m_request.unit != nullptr && m_request.rate)
            fillRate(sheet.rate.emplace(), sheet.lines);
        fillNotCounted(sheet);
        fillOutlook(sheet);
        for (domain::SheetLine& line : sheet.lines)
            fillWithout(line);
    }

private:
    // What a case consumed is what was known when it ended.
    void applyFacts(std::span<const Fact> facts) {
        m_table.begin(facts, m_request.unit);
        m_events.begin(m_table);
        std::size_t next = 0;
        const auto applyUntil = [&](base::Day day) {
            for (; next < facts.size() && facts[next].known_on <= day; ++next)
                m_table.apply(facts[next]);
        };
        if (m_request.consumed)
            for (const Closing& closing : *m_request.consumed) {
                applyUntil(closing.on);
                m_events.consume(m_table, closing.until);
            }
        applyUntil(m_request.known);
        m_events.readAll(m_table);
    }

    // Of a unit only the tracks that are asked for.
    [[nodiscard]] Outcome evaluate(base::Day asof, DayLines& day) const {
        CapScratch scratch;
        const Outcome outcome =
            evaluateDay(m_events, m_version, m_request.unit, asof, day, scratch);
        return restrictTo(m_request.own, m_request.rate, outcome, day);
    }

    void fillRate(domain::SheetRate& rate, const std::vector<domain::SheetLine>& lines) const {
        const RateOutcome& outcome = m_outcome.rate;
        const ModelRules& model = *m_version.rules;
        rate.points = outcome.points;
        rate.person_days = outcome.person_days;
        rate.numerator = outcome.rate.numerator;
        rate.denominator = outcome.rate.denominator;
        rate.level = outcome.level();
        rate.rearm_numerator = m_request.rearm.rate.numerator;
        rate.rearm_denominator = m_request.rearm.rate.denominator;
        rate.missing_to_next = missingInRate(model, outcome);
        const UnitRules& unit = *model.unit;
        rate.yellow = unit.thresholds[0];
        rate.orange = unit.thresholds[1];
        rate.red = unit.thresholds[2];
        rate.kappa = unit.kappa;
        rate.reference_rate = unit.reference_rate;
        rate.person_cap = unit.person_cap;
        rate.per_matters = unit.basis == RateBasis::Matters;
        rate.calibrated = unit.calibrated;
        std::map<std::uint32_t, domain::SheetPerson> persons;
        for (std::size_t i = 0; i < m_day.lines.size(); ++i) {
            const ScoreLine& line = m_day.lines[i];
            if (line.person == 0)
                continue;
            domain::SheetPerson& person = persons[line.person];
            person.name = lines[i].person_name;
            person.sum += line.points;
            person.counted += line.counted;
        }
        for (auto& [number, person] : persons) {
            person.person = m_request.unit->staff[number - 1];
            rate.persons.push_back(person);
        }
        fillHeadcounts(rate);
    }

    void fillHeadcounts(domain::SheetRate& rate) const {
        const base::Day first = m_request.asof - (m_version.rules->window_days - 1);
        const auto steps = m_request.unit->exposure.headcounts();
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const base::Day end = i + 1 < steps.size() ? steps[i + 1].from - 1 : m_request.asof;
            const domain::SheetHeadcount step{std::max(first, steps[i].from),
                                              std::min(end, m_request.asof), steps[i].persons};
            if (step.from <= step.until)
                rate.headcounts.push_back(step);
        }
    }

    void fillModel(domain::ComputationSheet& sheet) const {
        const ModelRules& model = *m_version.rules;
        sheet.model_name = model.name;
        sheet.model_valid_from = model.valid_from;
        sheet.model_version = model.id;
        const bool hasOwn = m_request.unit != nullptr && model.unit && model.unit->own;
        sheet.thresholds = hasOwn ? *model.unit->own : model.thresholds;
        sheet.window_days = model.window_days;
        sheet.parameters = parametersOf(model);
    }

    [[nodiscard]] domain::SheetLine lineOf(std::size_t index) const {
        const ScoreLine& score = m_day.lines[index];
        const std::size_t slot = m_day.events[index];
        const Event& event = m_table.event(slot);
        domain::SheetLine line;
        line.record = event.record;
        line.rev = event.rev;
        line.occurred_on = event.occurred_on;
        line.verified_on = event.verified_on;
        line.age = score.age;
        const RecordTexts texts = m_texts ? m_texts(event.record) : RecordTexts();
        line.channel = channelsOf(slot, texts.channel);
        line.external_id = texts.external_id;
        line.facts = texts.facts;
        fillBasis(line, event);
        line.base_points = m_table.base(slot, m_request.model);
        line.earlier = event.earlier;
        line.earlier_records = m_table.earlierOf(slot);
        line.repeat_factor = event.factor;
        line.points = score.points;
        line.counted = score.counted;
        line.over_cap = score.points - score.counted;
        if (score.capped_by == ScoreLine::CappedBy::Indicator)
            line.capped_by = line.indicator;
        if (score.capped_by == ScoreLine::CappedBy::Group)
            line.capped_by = m_version.caps.groupKey(score.bucket);
        if (score.capped_by == ScoreLine::CappedBy::Person)
            line.capped_by = QStringLiteral("person");
        if (score.person != 0) {
            line.person = m_request.unit->staff[score.person - 1];
            line.person_name = texts.person;
        }
        line.in_rate = score.track == Track::Rate;
        line.direct = score.direct;
        line.drops_out = event.occurred_on + m_version.rules->window_days;
        return line;
    }

    // Every channel that tells of this fact, the record's own first.
    [[nodiscard]] QString channelsOf(std::size_t slot, const QString& own) const {
        QStringList channels{own};
        if (m_texts && m_table.hasMerges())
            for (const std::uint32_t member : m_table.membersOf(slot))
                channels.append(m_texts(m_table.event(member).record).channel);
        channels.removeDuplicates();
        return channels.join(u'、');
    }

    void fillBasis(domain::SheetLine& line, const Event& event) const {
        const auto& first = m_standards.indicator(event.at_occurrence);
        const auto& second = m_standards.indicator(event.at_verifying);
        line.indicator = first.rules->code;
        line.indicator_name = first.rules->name;
        line.version_from = first.valid_from;
        line.version_at_verifying = second.valid_from;
        line.category = first.rules->category;
        line.cap_group = first.rules->cap_group;
        line.grade = event.grade;
        line.grade_points = first.scale->grade_points[indexOf(event.grade)];
        line.weight = first.models[m_request.model].weight;
        line.influence = first.scale->influence[event.influence - 1U];
        line.urgency = first.scale->urgency[event.urgency - 1U];
        line.influence_urgency = influenceUrgency(*first.scale, event.influence, event.urgency);
        line.base_at_occurrence =
            basePoints(line.grade_points, line.weight, line.influence_urgency);
        line.grade_at_verifying = event.grade_at_verifying.value_or(event.grade);
        line.grade_points_at_verifying =
            second.scale->grade_points[indexOf(line.grade_at_verifying)];
        line.weight_at_verifying = second.models[m_request.model].weight;
        line.influence_urgency_at_verifying =
            influenceUrgency(*second.scale, event.influence, event.urgency);
        line.base_at_verifying =
            basePoints(line.grade_points_at_verifying, line.weight_at_verifying,
                       line.influence_urgency_at_verifying);
        line.repeat_step = first.scale->repeat_step;
        line.repeat_maximum = first.scale->repeat_maximum;
    }

    void fillCategories(domain::ComputationSheet& sheet) const {
        std::map<QString, domain::SheetCategory> categories;
        for (std::size_t i = 0; i < m_day.lines.size(); ++i) {
            const std::uint16_t bucket = m_day.lines[i].bucket;
            const QString group = m_version.caps.groupKey(bucket);
            domain::SheetCategory& category =
                categories[group.isEmpty() ? sheet.lines[i].category : group];
            if (m_day.lines[i].track == Track::Own) // the rate has no caps of groups
                category.cap = m_version.caps.groupCap(bucket);
            category.sum += m_day.lines[i].points;
            category.counted += m_day.lines[i].counted;
        }
        for (auto& [code, category] : categories) {
            category.code = code;
            category.name = m_standards.categoryName(code);
            sheet.categories.push_back(category);
        }
    }

    void fillNotCounted(domain::ComputationSheet& sheet) const {
        std::vector<bool> counted(m_table.size(), false);
        for (const std::uint32_t slot : m_day.events)
            counted[slot] = true;
        for (const std::uint32_t slot : m_table.order()) {
            const Event& event = m_table.event(slot);
            if (counted[slot] || event.elsewhere)
                continue;
            const QString code = event.indicator == unknownIndicator
                                     ? QString()
                                     : m_standards.indicatorCodes()[event.indicator];
            sheet.not_counted.push_back(
                {event.record, event.occurred_on, code, reasonNotCounted(slot)});
        }
    }

    [[nodiscard]] domain::NotCounted reasonNotCounted(std::size_t slot) const {
        const Event& event = m_table.event(slot);
        if (event.merged_into != notMerged)
            return domain::NotCounted::Merged;
        if (event.retracted)
            return domain::NotCounted::Retracted;
        if (event.exempt)
            return domain::NotCounted::Exempt;
        if (event.at_occurrence == noVersion)
            return domain::NotCounted::NoVersion;
        if (!m_table.counts(slot, m_request.model))
            return domain::NotCounted::WeightZero;
        if (m_events.consumption().has(m_table, slot))
            return domain::NotCounted::Consumed;
        if (event.occurred_on > m_request.asof)
            return domain::NotCounted::AfterDay;
        const int age = m_request.asof - event.occurred_on;
        return age < m_version.rules->window_days ? domain::NotCounted::OtherTrack
                                                  : domain::NotCounted::OutsideWindow;
    }

    void fillOutlook(domain::ComputationSheet& sheet) const {
        if (sheet.level != Tier::Red) {
            const MilliPoints next = sheet.thresholds[static_cast<std::size_t>(sheet.level)];
            sheet.missing_to_next = next - sheet.score; // the level is at least that of the score
            const bool isByScore =
                m_request.unit == nullptr || (m_request.own && m_version.rules->unit->own);
            if (sheet.rate && sheet.rate->missing_to_next > 0)
                sheet.missing_to_next =
                    isByScore ? std::min(sheet.missing_to_next, sheet.rate->missing_to_next)
                              : sheet.rate->missing_to_next;
        }
        if (sheet.lines.empty())
            return;
        sheet.next_expiry = sheet.lines.front().drops_out; // canonical order: the oldest is first
        DayLines day;
        const Outcome after = evaluate(*sheet.next_expiry, day);
        sheet.score_after_expiry = after.score;
        sheet.level_after_expiry = after.level();
    }

    // As if the record had been retracted: it then raises no other one as an earlier repeat.
    void fillWithout(domain::SheetLine& line) {
        Fact fact;
        fact.record = line.record;
        fact.kind = FactKind::Retract;
        applyMore(fact);
        DayLines day;
        const Outcome without = evaluate(m_request.asof, day);
        line.score_without = without.score;
        line.level_without = without.level();
        line.rate_points_without = without.rate.points;
        fact.kind = FactKind::Reinstate;
        applyMore(fact);
    }

    void applyMore(const Fact& fact) {
        m_table.startDay();
        m_table.apply(fact);
        m_events.follow(m_table);
    }

    const Standards& m_standards;
    const SheetRequest& m_request;
    const TextsOf& m_texts;
    EventTable m_table;
    const Standards::CompiledModel& m_version;
    PairEvents m_events;
    Outcome m_outcome;
    DayLines m_day;
};

} // namespace

Level levelOf(const Standards& standards, std::span<const Fact> facts, std::size_t model,
              base::Day asof, base::Day K, const UnitContext* unit) {
    const auto* version = standards.modelVersion(model, K);
    if (version == nullptr)
        return {};
    EventTable table(standards);
    table.applyUntil(facts, K, unit);
    PairEvents events(model);
    events.readAll(table);
    DayLines day;
    CapScratch scratch;
    const Outcome outcome = evaluateDay(events, *version, unit, asof, day, scratch);
    return {outcome.score, outcome.rate, outcome.level(), std::move(day.lines)};
}

domain::ComputationSheet sheetOf(const Standards& standards, std::span<const Fact> facts,
                                 const SheetRequest& request, const TextsOf& texts) {
    domain::ComputationSheet sheet;
    sheet.subject = request.subject;
    sheet.model = standards.modelCodes()[request.model];
    sheet.engine = QLatin1String(engineVersion);
    sheet.knowledge_day = request.known;
    sheet.asof_day = request.asof;
    sheet.live_before = request.live_before;
    sheet.rearm = request.rearm.score;
    if (standards.modelVersion(request.model, request.known) != nullptr)
        SheetMaker(standards, facts, request, texts).fill(sheet);
    return sheet;
}

} // namespace sizao::rules
