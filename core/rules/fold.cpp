// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fold.h"

#include "core/base/hash.h"
#include "core/rules/pair_track.h"

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

struct Folder::Work {
    explicit Work(const Standards& given) : standards(given), table(given) {
        for (std::size_t model = 0; model < given.modelCodes().size(); ++model)
            tracks.emplace_back(given, model);
        states.resize(tracks.size());
    }

    // Steps of one day in their order; returns false when nothing is known after it.
    void oneDay(const SubjectFacts& input, base::Day D) {
        table.startDay();
        while (nextFact < input.facts.size() && input.facts[nextFact].known_on == D)
            table.apply(input.facts[nextFact++]);
        const std::size_t first = nextDecision;
        while (nextDecision < input.decisions.size()
               && input.decisions[nextDecision].decided_on == D)
            ++nextDecision;
        const auto decisions = input.decisions.subspan(first, nextDecision - first);
        for (PairTrack& track : tracks)
            track.day(input.subject, table, D, decisions, warnings);
        if (!decisions.empty())
            collectWarnings();
    }

    void collectWarnings() {
        warnings.clear();
        for (const PairTrack& track : tracks)
            track.addWarnings(warnings);
    }

    [[nodiscard]] std::optional<base::Day> nextDay(const SubjectFacts& input) const {
        std::optional<base::Day> day;
        if (nextFact < input.facts.size())
            day = input.facts[nextFact].known_on;
        if (nextDecision < input.decisions.size()) {
            const base::Day decided = input.decisions[nextDecision].decided_on;
            day = day ? std::min(*day, decided) : decided;
        }
        return day;
    }

    const Standards& standards;
    EventTable table;
    std::vector<PairTrack> tracks;
    std::vector<PairState> states;
    std::vector<IssuedWarning> warnings; // as of the last day that was folded
    std::size_t nextFact = 0;
    std::size_t nextDecision = 0;
};

Folder::Folder(const Standards& standards) : m_work(std::make_unique<Work>(standards)) {}
Folder::~Folder() = default;

const std::vector<PairState>& Folder::fold(const SubjectFacts& input, base::Day K) {
    Work& work = *m_work;
    work.table.begin(input.facts, input.unit);
    for (PairTrack& track : work.tracks)
        track.clear();
    work.warnings.clear();
    work.nextFact = 0;
    work.nextDecision = 0;
    std::optional<base::Day> last;
    for (auto day = work.nextDay(input); day && *day <= K; day = work.nextDay(input)) {
        if (last)
            for (PairTrack& track : work.tracks)
                track.passDays(work.table, *last, *day);
        work.oneDay(input, *day);
        last = day;
    }
    for (std::size_t model = 0; model < work.tracks.size(); ++model) {
        if (last && *last < K)
            work.tracks[model].passDays(work.table, *last, K + 1);
        work.tracks[model].stateOn(work.table, K, work.warnings, work.states[model]);
    }
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
