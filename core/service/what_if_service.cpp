// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/what_if_service.h"

#include "core/rules/permissions.h"
#include "core/rules/signals.h"
#include "core/service/signal_rows.h"
#include "core/service/what_if_digest.h"
#include "core/storage/engine/executor.h"
#include "core/storage/outbox/journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <mutex>
#include <tuple>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)
};

constexpr int defaultMonths = 24;
constexpr base::Day endOfTime(std::numeric_limits<std::int32_t>::max());

base::Day monthsAgo(base::Day today, int months) {
    const int month = today.year() * 12 + today.month() - 1 - months;
    return *base::Day::fromCivil(month / 12, month % 12 + 1, 1);
}

// Everything of a request that does not need the facts, taken when it was asked.
struct Asked {
    WhatIfRequest request;
    rules::WhatIfQuestion question;
    std::shared_ptr<const rules::Standards> active;
    domain::Actor actor;
    base::Progress progress;
};

bool isSame(const rules::WhatIfQuestion& a, const rules::WhatIfQuestion& b) {
    return a.mode == b.mode && a.period.from == b.period.from && a.period.to == b.period.to
           && a.since == b.since && a.known == b.known;
}

void addLines(WhatIfModel& model, const rules::ModelRules& known, domain::SubjectKind kind,
              rules::Thresholds WhatIfModel::Lines::*side) {
    model.name = known.name;
    for (const rules::LinesOf of : rules::linesFor(known, kind)) {
        auto lines = std::find_if(model.lines.begin(), model.lines.end(),
                                  [of](const auto& each) { return each.of == of; });
        if (lines == model.lines.end())
            lines = model.lines.insert(lines, {of, {}, {}});
        (*lines).*side = *rules::linesOf(known, of);
    }
}

std::vector<WhatIfModel> modelsOf(const rules::Comparison& comparison, domain::SubjectKind kind,
                                  const rules::Standards& before, const rules::Standards& after,
                                  base::Day day) {
    std::vector<WhatIfModel> models;
    for (const rules::ModelComparison& compared : comparison.models) {
        WhatIfModel model{compared.model, compared.model, {}};
        if (const auto* known = before.modelOn(compared.model, day))
            addLines(model, *known, kind, &WhatIfModel::Lines::before);
        if (const auto* known = after.modelOn(compared.model, day))
            addLines(model, *known, kind, &WhatIfModel::Lines::after);
        models.push_back(model);
    }
    return models;
}

// Of the lines that the draft has on that day.
std::vector<ThresholdCurve> curvesOf(const rules::WhatIf& run, domain::SubjectKind kind,
                                     base::Day day, const rules::ScorePeaks& before,
                                     const rules::ScorePeaks& after) {
    const rules::Standards& standards = *run.draft().standards;
    const rules::Standards& baseline = *run.baseline().standards;
    std::vector<ThresholdCurve> curves;
    for (std::size_t model = 0; model < standards.modelCodes().size(); ++model) {
        const QString& code = standards.modelCodes()[model];
        const rules::ModelRules* rules = standards.modelOn(code, day);
        const auto known = baseline.modelIndex(code);
        if (rules == nullptr)
            continue;
        for (const rules::LinesOf of : rules::linesFor(*rules, kind)) {
            ThresholdCurve& curve = curves.emplace_back(ThresholdCurve{code, of, {}});
            const WhatIfScale scale = scaleOf(of);
            for (domain::MilliPoints at = scale.step; at <= scale.end; at += scale.step)
                curve.points.push_back({at, known ? before.reaching(*known, of, at) : 0,
                                        after.reaching(model, of, at)});
        }
    }
    return curves;
}

// A line of a rate lies above the reference rate.
domain::MilliPoints leastLine(const rules::ModelRules& model, rules::LinesOf of) {
    const domain::MilliPoints step = scaleOf(of).step;
    return of == rules::LinesOf::UnitRate ? (model.unit->reference_rate / step + 1) * step : step;
}

// What moves subjects of a kind in a model: the rate of a unit also by what its people do.
std::vector<const rules::IndicatorRules*> moving(const rules::Standards& standards,
                                                 const std::vector<WhatIfControls::Lines>& lines,
                                                 domain::SubjectKind kind, base::Day day) {
    auto found = standards.indicatorsOn(day, kind);
    const bool hasRate = std::any_of(lines.begin(), lines.end(), [](const auto& each) {
        return each.of == rules::LinesOf::UnitRate;
    });
    if (hasRate)
        for (const auto* indicator : standards.indicatorsOn(day, domain::SubjectKind::Person))
            if (!indicator->units)
                found.push_back(indicator);
    return found;
}

std::vector<domain::Signal> signalsOf(const rules::SubjectSide& side, const QString& model,
                                      const rules::Period& period, const rules::TextsOf& texts) {
    std::vector<domain::Signal> signals_;
    const auto index = side.standards->modelIndex(model);
    if (!index)
        return signals_;
    const rules::PairState& pair = side.pairs[*index];
    for (const rules::DerivedSignal& derived : pair.history)
        if (derived.day >= period.from && derived.day <= period.to)
            signals_.push_back(rules::signalOf(*side.standards, side.input, pair, derived, texts));
    return signals_;
}

} // namespace

// A rate is about ten times what a person's points are: its catalogue lines are 60, 90 and 120.
WhatIfScale scaleOf(rules::LinesOf of) {
    return of == rules::LinesOf::UnitRate ? WhatIfScale{1000, 240'000} : WhatIfScale{};
}

const ThresholdCurve::Point* ThresholdCurve::nearest(domain::MilliPoints threshold) const {
    const auto at =
        std::min_element(points.begin(), points.end(), [&](const Point& a, const Point& b) {
            return std::abs(a.threshold - threshold) < std::abs(b.threshold - threshold);
        });
    return at == points.end() ? nullptr : &*at;
}

// What the thread remembers from question to question, and the thread.
struct WhatIfService::Worker {
    explicit Worker(Session& opened) : session(opened) {}
    ~Worker() {
        {
            const std::scoped_lock guard(mutex);
            running.cancel();
        }
        executor.cancelPending();
    }

    [[nodiscard]] Asked ask(const WhatIfRequest& request, const base::Progress& progress) {
        const base::Day today = session.today();
        Asked asked{request, {}, session.standards(), session.actor(), progress};
        asked.question.mode = request.mode;
        asked.question.known = today;
        asked.question.period.from = request.from.value_or(monthsAgo(today, defaultMonths - 1));
        asked.question.period.to = request.to.value_or(today);
        asked.question.since = request.since.value_or(asked.question.period.from);
        return asked;
    }

    // Runs `work` on the thread, once the draft of the request is the one at hand.
    template <class Work>
    auto start(const Asked& asked, Work work) {
        using R = std::invoke_result_t<Work&, rules::WhatIf&>;
        return executor.run([this, asked, work = std::move(work)]() mutable -> R {
            {
                const std::scoped_lock guard(mutex);
                running = asked.progress;
            }
            auto ready = rules::require(asked.actor, rules::Action::SeeSignals)
                             .and_then([&] { return refresh(asked); })
                             .and_then([&] { return prepare(asked); });
            if (!ready)
                return base::fail(ready.error());
            return work(*run);
        });
    }

    // Reads everybody again if something was written since, or the question is about others. One
    // population is kept: two would be twice the memory for a switch that is rarely turned.
    Result<> refresh(const Asked& asked) {
        using Read = Result<std::shared_ptr<const WhatIfPopulation>>;
        auto read = session.store()
                        .read([known = population, &facts = session.facts(), active = asked.active,
                               kind = asked.request.kind, calendar = session.calendar(),
                               on = asked.question.known](storage::Database& database) -> Read {
                            const auto position = storage::outboxPosition(database);
                            if (!position)
                                return base::fail(position.error());
                            if (known && known->kind == kind && known->position == *position
                                && known->standards == active)
                                return known;
                            return readPopulation(database, facts, active, calendar, kind, on);
                        })
                        .takeResult();
        if (!read)
            return base::fail(read.error());
        if (population != *read) {
            run.reset();
            factsDigest.clear();
            population = std::move(*read);
        }
        return {};
    }

    Result<> prepare(const Asked& asked) {
        if (!run || !isSame(question, asked.question)) {
            auto made = rules::WhatIf::create(asked.active, population->views, asked.question,
                                              asked.progress);
            if (!made)
                return base::fail(made.error());
            run.emplace(std::move(*made));
            question = asked.question;
        }
        const auto& base = asked.request.draft ? asked.request.draft : asked.active;
        auto draft = rules::adjusted(*base, asked.request.adjustments,
                                     asked.request.draft ? endOfTime : asked.question.known);
        if (!draft)
            return base::fail(draft.error());
        unpublishable = rules::whyNotPublishable(*draft);
        return run->setDraft(std::make_shared<const rules::Standards>(std::move(*draft)),
                             asked.progress);
    }

    [[nodiscard]] WhatIfReport report(const rules::WhatIf& done, int capacity) {
        WhatIfReport made;
        made.period = question.period;
        made.kind = population->kind;
        made.subjects = static_cast<int>(population->views.size());
        made.capacity = capacity;
        made.comparison = done.comparison();
        made.models = modelsOf(made.comparison, made.kind, *done.baseline().standards,
                               *done.draft().standards, question.period.to);
        for (const rules::ChangedSubject& change : made.comparison.changed)
            made.changed.push_back(population->names[change.subject]);
        if (made.kind == domain::SubjectKind::Person)
            made.shares =
                rules::sharesOf(made.comparison, population->groupings(question.period.to));
        made.unpublishable = unpublishable;
        if (factsDigest.isEmpty())
            factsDigest = population->factsDigest();
        made.digest = whatIfDigest(made, question, done, factsDigest);
        return made;
    }

    Session& session;
    std::shared_ptr<const WhatIfPopulation> population;
    rules::WhatIfQuestion question; // that `run` is about
    std::optional<rules::WhatIf> run;
    QString unpublishable;
    QString factsDigest;
    std::mutex mutex; // of what follows
    base::Progress running;
    storage::Executor executor{QStringLiteral("what-if")}; // last: its thread uses the others
};

WhatIfService::WhatIfService(Session& session) : m_worker(std::make_unique<Worker>(session)) {}
WhatIfService::~WhatIfService() = default;

std::vector<WhatIfControls> WhatIfService::controls(domain::SubjectKind kind) const {
    const auto standards = m_worker->session.standards();
    const base::Day today = m_worker->session.today();
    std::vector<WhatIfControls> controls;
    for (const QString& code : standards->modelCodes()) {
        const rules::ModelRules* model = standards->modelOn(code, today);
        if (model == nullptr || rules::linesFor(*model, kind).empty())
            continue;
        WhatIfControls& made = controls.emplace_back();
        made.model = code;
        made.model_name = model->name;
        for (const rules::LinesOf of : rules::linesFor(*model, kind))
            made.lines.push_back({of, *rules::linesOf(*model, of), leastLine(*model, of)});
        for (const auto* indicator : moving(*standards, made.lines, kind, today))
            for (const rules::ModelWeight& weight : indicator->weights)
                if (weight.model == code && weight.weight > 0)
                    made.weights.push_back({indicator->code, indicator->name, indicator->category,
                                            standards->categoryName(indicator->category),
                                            weight.weight});
        std::stable_sort(made.weights.begin(), made.weights.end(),
                         [](const auto& a, const auto& b) {
                             return std::tie(a.category, a.code) < std::tie(b.category, b.code);
                         });
    }
    return controls;
}

QFuture<Result<WhatIfReport>> WhatIfService::compare(const WhatIfRequest& request,
                                                     const base::Progress& progress) {
    return m_worker->start(
        m_worker->ask(request, progress),
        [worker = m_worker.get(), capacity = request.capacity](
            rules::WhatIf& run) -> Result<WhatIfReport> { return worker->report(run, capacity); });
}

QFuture<Result<std::vector<ThresholdCurve>>> WhatIfService::curves(const WhatIfRequest& request,
                                                                   const base::Progress& progress) {
    return m_worker->start(m_worker->ask(request, progress),
                           [worker = m_worker.get(),
                            progress](rules::WhatIf& run) -> Result<std::vector<ThresholdCurve>> {
                               const auto before = run.baselinePeaks(progress);
                               const auto after = run.draftPeaks(progress);
                               if (!before || !after)
                                   return base::fail(!before ? before.error() : after.error());
                               return curvesOf(run, worker->population->kind,
                                               worker->question.period.to, *before, *after);
                           });
}

QFuture<Result<std::vector<rules::WeightEffect>>>
WhatIfService::sensitivity(const WhatIfRequest& request, const base::Progress& progress) {
    return m_worker->start(
        m_worker->ask(request, progress),
        [progress](rules::WhatIf& run) -> Result<std::vector<rules::WeightEffect>> {
            auto effects = run.sensitivity(progress);
            if (!effects)
                return effects;
            const auto size = [](const rules::WeightEffect& effect) {
                return std::abs(effect.change[0]) + std::abs(effect.change[1])
                       + std::abs(effect.change[2]);
            };
            std::erase_if(*effects, [&](const auto& effect) { return size(effect) == 0; });
            std::stable_sort(effects->begin(), effects->end(),
                             [&](const auto& a, const auto& b) { return size(a) > size(b); });
            return effects;
        });
}

QFuture<Result<WhatIfSheets>> WhatIfService::sheets(const WhatIfRequest& request,
                                                    const domain::SubjectRef& subject,
                                                    const QString& model) {
    return m_worker->start(
        m_worker->ask(request, base::Progress()),
        [worker = m_worker.get(), subject, model](rules::WhatIf& run) -> Result<WhatIfSheets> {
            const auto position = worker->population->positionOf(subject);
            if (!position)
                return base::fail(ErrorCode::NotFound, Text::tr("没有找到这个对象。"));
            const rules::SubjectSide before = run.baselineOf(*position);
            const rules::SubjectSide after = run.draftOf(*position);
            return worker->session.store()
                .read([&](storage::Database& database) -> Result<WhatIfSheets> {
                    const rules::TextsOf texts = textsFrom(database);
                    const auto* known = after.standards->modelOn(model, worker->question.known);
                    if (known == nullptr)
                        return base::fail(ErrorCode::NotFound,
                                          Text::tr("没有预警模型“%1”。").arg(model));
                    const rules::Period& period = worker->question.period;
                    return WhatIfSheets{worker->population->names[*position], model, known->name,
                                        signalsOf(before, model, period, texts),
                                        signalsOf(after, model, period, texts)};
                })
                .takeResult();
        });
}

} // namespace sizao::service
