// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/sheet.h"
#include "core/rules/what_if.h"
#include "core/rules/what_if_standards.h"
#include "core/service/session.h"
#include "core/service/what_if_population.h"

namespace sizao::service {

using rules::Adjustments;
using rules::WhatIfMode;

// What is asked. Adjustments apply to the draft, or without one to the standards in force.
struct WhatIfRequest {
    domain::SubjectKind kind = domain::SubjectKind::Person; // or Unit
    std::shared_ptr<const rules::Standards> draft;
    Adjustments adjustments;
    WhatIfMode mode = WhatIfMode::AsIf;
    std::optional<base::Day> from;  // default: the first day of the month 23 months ago
    std::optional<base::Day> to;    // default: today
    std::optional<base::Day> since; // Prospective: first day of the draft; default: `from`
    int capacity = 0;               // proposals a month that can be reviewed; 0: not stated
};

struct WhatIfModel {
    QString code;
    QString name;
    struct Lines {
        rules::LinesOf of = rules::LinesOf::Persons;
        rules::Thresholds before{};
        rules::Thresholds after{};
    };
    std::vector<Lines> lines; // for subjects of the kind asked about
};

struct WhatIfReport {
    domain::SubjectKind kind = domain::SubjectKind::Person;
    rules::Period period;
    int subjects = 0; // persons, or units
    int capacity = 0;
    rules::Comparison comparison;
    std::vector<WhatIfModel> models;       // as in the comparison
    std::vector<WhatIfSubject> changed;    // as in the comparison
    std::vector<rules::GroupShare> shares; // of persons; aggregates only
    QString unpublishable;                 // which rule the draft breaks; empty: none
    // SHA-256 (hex) of the canonical JSON of question, standards, facts and result: what a
    // publication records as its back-test. It covers the kind that was asked about.
    QString digest;
};

// What a line can be moved by and up to, and the points of a curve.
struct WhatIfScale {
    domain::MilliPoints step = 250;
    domain::MilliPoints end = 24'000;
};
[[nodiscard]] WhatIfScale scaleOf(rules::LinesOf of);

// N(θ) of one model: subjects who reach the threshold on some day of the period, in the measure of
// those lines.
struct ThresholdCurve {
    struct Point {
        domain::MilliPoints threshold = 0;
        int before = 0;
        int after = 0;
    };
    QString model;
    rules::LinesOf of = rules::LinesOf::Persons;
    std::vector<Point> points; // rising, evenly apart
    [[nodiscard]] const Point* nearest(domain::MilliPoints threshold) const;
};

// The signals of one subject in one model within the period, with their sheets.
struct WhatIfSheets {
    WhatIfSubject who;
    QString model; // code
    QString model_name;
    std::vector<domain::Signal> before;
    std::vector<domain::Signal> after;
};

// What can be moved in one model of the standards in force.
struct WhatIfControls {
    struct Weight {
        QString code; // of an indicator
        QString name;
        QString category;
        QString category_name;
        int weight = 100; // hundredths
    };
    struct Lines {
        rules::LinesOf of = rules::LinesOf::Persons;
        rules::Thresholds thresholds{};
        domain::MilliPoints least = 0; // a line below it would be refused
    };
    QString model;
    QString model_name;
    std::vector<Lines> lines;    // one at least
    std::vector<Weight> weights; // in order of category and code
};

// Replays drafts over the whole history in memory. Works on a thread of its own, one question
// after another; whoever asks anew cancels the older question by its Progress. Writes nothing.
class WhatIfService {
public:
    explicit WhatIfService(Session& session);
    ~WhatIfService(); // cancels what is running

    // Answers at once: the models that look at such subjects, in order of their codes.
    [[nodiscard]] std::vector<WhatIfControls> controls(domain::SubjectKind kind) const;
    [[nodiscard]] QFuture<base::Result<WhatIfReport>>
    compare(const WhatIfRequest& request, const base::Progress& progress = base::Progress());
    [[nodiscard]] QFuture<base::Result<std::vector<ThresholdCurve>>>
    curves(const WhatIfRequest& request, const base::Progress& progress = base::Progress());
    // Each weight by ±10 %, largest effect first; those that move nothing are left out.
    [[nodiscard]] QFuture<base::Result<std::vector<rules::WeightEffect>>>
    sensitivity(const WhatIfRequest& request, const base::Progress& progress = base::Progress());
    [[nodiscard]] QFuture<base::Result<WhatIfSheets>>
    sheets(const WhatIfRequest& request, const domain::SubjectRef& subject, const QString& model);

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace sizao::service
