// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fold.h"

#include "core/base/hash.h"
#include "core/rules/pair_track.h"

#include <algorithm>

namespace sizao::rules {

const DerivedSignal* PairState::pending() const {
    for (auto signal = history.rbegin(); signal != history.rend(); ++signal)
        if (signal->status == domain::SignalStatus::Pending)
            return &*signal;
    return nullptr;
}

QString signalKey(const domain::SubjectRef& subject, const domain::ModelVersionId& model_version,
                  Tier tier, std::span<const CitedLine> lines) {
    QByteArray text("sizao-signal/1\n");
    text.append(domain::toCode(subject.kind)).append(' ').append(subject.id.toText()).append('\n');
    text.append(model_version.toText()).append(' ').append(domain::toCode(tier)).append('\n');
    for (const CitedLine& line : lines)
        text.append(line.record.toText())
            .append(' ')
            .append(QByteArray::number(line.rev))
            .append('\n');
    return QString::fromLatin1(base::toHex(base::sha256(text)));
}

QString signalKey(const domain::SubjectRef& subject, const DerivedSignal& signal) {
    return signalKey(subject, signal.model_version->rules->id, signal.tier, signal.lines);
}

namespace {

// What people decided, in its order.
class StoredDecisions final : public DecisionSource {
public:
    void begin(const SubjectFacts& input) override { m_left = input.decisions; }
    [[nodiscard]] std::optional<base::Day> nextDay() const override {
        return m_left.empty() ? std::nullopt : std::optional(m_left.front().decided_on);
    }
    [[nodiscard]] std::span<const DecisionFact> decisionsOn(base::Day D) override {
        std::size_t count = 0;
        while (count < m_left.size() && m_left[count].decided_on == D)
            ++count;
        const auto ofTheDay = m_left.first(count);
        m_left = m_left.subspan(count);
        return ofTheDay;
    }
    [[nodiscard]] std::optional<DecisionFact> answerTo(std::size_t, const DerivedSignal&) override {
        return std::nullopt;
    }

private:
    std::span<const DecisionFact> m_left;
};

// A warning is issued, lowered or revoked; the end of its case leaves it as it is.
bool changesWarnings(const DecisionFact& decision) {
    return decision.kind != DecisionFactKind::Close && decision.kind != DecisionFactKind::Lapse
           && decision.kind != DecisionFactKind::UnitFloor;
}

} // namespace

struct Folder::Work {
    explicit Work(const Standards& given) : standards(given), table(given) {
        for (std::size_t model = 0; model < given.modelCodes().size(); ++model)
            tracks.emplace_back(given, model);
        states.resize(tracks.size());
    }

    // Steps of one day in their order. Models that nothing happened to are left alone.
    void oneDay(const SubjectFacts& input, base::Day D, DecisionSource& source) {
        table.startDay();
        while (nextFact < input.facts.size() && input.facts[nextFact].known_on == D)
            table.apply(input.facts[nextFact++]);
        const auto decisions = source.decisionsOn(D);
        const bool hasDecided = !decisions.empty();
        const bool hasChanged = std::any_of(decisions.begin(), decisions.end(), changesWarnings);
        concerned.clear();
        for (std::size_t model = 0; model < tracks.size(); ++model)
            if (table.affects(model) || hasDecided || (hasArmed && tracks[model].isArmed()))
                concerned.push_back(model);
        for (const std::size_t model : concerned)
            tracks[model].day(table, D, decisions, warnings);
        for (const std::size_t model : concerned)
            if (const DerivedSignal* proposed = tracks[model].proposedOn(D))
                if (const auto letter = source.answerTo(model, *proposed))
                    warnings.push_back(tracks[model].issueProposed(*letter));
        if (hasChanged)
            collectWarnings(tracks, warnings);
        if (hasDecided || hasArmed)
            hasArmed = std::any_of(tracks.begin(), tracks.end(),
                                   [](const PairTrack& track) { return track.isArmed(); });
    }

    void passDays(base::Day from, base::Day to) {
        if (!hasArmed)
            return;
        for (PairTrack& track : tracks)
            if (track.isArmed())
                track.passDays(table, from, to);
    }

    [[nodiscard]] std::optional<base::Day> nextDay(const SubjectFacts& input,
                                                   const DecisionSource& source) const {
        std::optional<base::Day> day = source.nextDay();
        if (nextFact < input.facts.size()) {
            const base::Day known = input.facts[nextFact].known_on;
            day = day ? std::min(*day, known) : known;
        }
        return day;
    }

    const Standards& standards;
    EventTable table;
    std::vector<PairTrack> tracks;
    std::vector<PairState> states;
    std::vector<IssuedWarning> warnings; // by day; as of the last day that was folded
    std::vector<std::size_t> concerned;  // models, on the day at hand
    std::size_t nextFact = 0;
    bool hasArmed = false; // some model: decisions alone arm
};

Folder::Folder(const Standards& standards) : m_work(std::make_unique<Work>(standards)) {}
Folder::~Folder() = default;

const std::vector<PairState>& Folder::fold(const SubjectFacts& input, base::Day K) {
    StoredDecisions stored;
    return fold(input, K, stored);
}

const std::vector<PairState>& Folder::fold(const SubjectFacts& input, base::Day K,
                                           DecisionSource& decisions) {
    Work& work = *m_work;
    work.table.begin(input.facts, input.unit);
    for (PairTrack& track : work.tracks)
        track.begin(work.table);
    work.warnings.clear();
    work.nextFact = 0;
    work.hasArmed = false;
    decisions.begin(input);
    std::optional<base::Day> last;
    for (auto day = work.nextDay(input, decisions); day && *day <= K;
         day = work.nextDay(input, decisions)) {
        if (last)
            work.passDays(*last, *day);
        work.oneDay(input, *day, decisions);
        last = day;
    }
    if (last && *last < K)
        work.passDays(*last, K + 1);
    for (std::size_t model = 0; model < work.tracks.size(); ++model)
        work.tracks[model].stateOn(work.table, K, work.warnings, work.states[model]);
    return work.states;
}

std::vector<PairState> foldSubject(const Standards& standards, const SubjectFacts& input,
                                   base::Day K) {
    return Folder(standards).fold(input, K);
}

void foldAll(const Standards& standards, std::span<const SubjectFacts> population, base::Day K,
             const TakePairs& take) {
    Folder folder(standards);
    for (const SubjectFacts& subject : population)
        take(subject.subject, folder.fold(subject, K));
}

} // namespace sizao::rules
