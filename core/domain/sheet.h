// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/sheet_reasons.h"
#include "core/domain/vocabulary.h"

#include "core/base/day.h"

#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

// Derived values: never stored, never synced (warning model, sections 5, 6 and 13). A decision
// freezes the JSON of a sheet. Points are milli-points (1 point = 1000) in int64; weights and
// factors are hundredths.
namespace sizao::domain {

using MilliPoints = std::int64_t;

// Whom a signal is about, without saying which kind of id it is.
struct SubjectRef {
    SubjectKind kind = SubjectKind::Person;
    base::RawId id;
    friend auto operator<=>(const SubjectRef&, const SubjectRef&) = default;
};

// One verified fact that takes part in a sum.
struct SheetLine {
    RecordId record;
    std::int32_t rev = 1; // revision of the record that was cited
    base::Day occurred_on;
    base::Day verified_on;
    std::int32_t age = 0; // days from occurrence to the day evaluated
    QString channel;
    QString external_id;
    QString facts;
    QString indicator; // code
    QString indicator_name;
    base::Day version_from;         // v1: in force when it happened
    base::Day version_at_verifying; // v2: in force when it was verified; the lighter one counts
    QString category;
    QString cap_group;
    Grade grade = Grade::I;
    MilliPoints grade_points = 0;
    int weight = 100;
    int influence = 100;
    int urgency = 100;
    int influence_urgency = 10000;      // product of the two hundredths, clamped
    MilliPoints base_at_occurrence = 0; // by v1: grade points × weight × influence × urgency
    MilliPoints base_at_verifying = 0;  // by v2; equal to the other if there is one version
    Grade grade_at_verifying = Grade::I;
    MilliPoints grade_points_at_verifying = 0;
    int weight_at_verifying = 100; // 0: no longer in this model when verified
    int influence_urgency_at_verifying = 10000;
    MilliPoints base_points = 0; // before the repeat factor; the lighter of v1 and v2
    int earlier = 0;             // earlier facts of the same indicator in the look-back
    std::vector<RecordId> earlier_records;
    int repeat_step = 25;
    int repeat_maximum = 200;
    int repeat_factor = 100;
    MilliPoints points = 0;
    MilliPoints counted = 0; // after caps, allotted in canonical order
    MilliPoints over_cap = 0;
    QString capped_by; // 超限: indicator or group whose cap bit, "person"; empty: none
    Tier direct = Tier::None;
    base::Day drops_out;            // first day on which it no longer counts
    std::optional<PersonId> person; // whose act, on the sheet of a unit
    QString person_name;
    bool in_rate = false; // counts in the rate of a unit

    // What the sheet would say without this fact.
    MilliPoints score_without = 0;
    Tier level_without = Tier::None;
    MilliPoints rate_points_without = 0; // P of a unit
};

struct SheetCategory {
    QString code;
    QString name;
    MilliPoints sum = 0;
    std::optional<MilliPoints> cap;
    MilliPoints counted = 0;
};

struct SheetNotCounted {
    RecordId record;
    base::Day occurred_on;
    QString indicator;
    NotCounted reason = NotCounted::OutsideWindow;
};

// 人均计分: the rate track of a unit (warning model, section 10).
struct SheetPerson {
    PersonId person;
    QString name;
    MilliPoints sum = 0;
    MilliPoints counted = 0; // at most the cap of one person
};
struct SheetHeadcount {
    base::Day from; // both within the window
    base::Day until;
    std::int64_t persons = 0;
};
struct SheetRate {
    MilliPoints points = 0;       // P
    std::int64_t person_days = 0; // PD; handled matters × window where the rate is per matters
    std::int64_t numerator = 0;   // (100·P + κ·r0)·W
    std::int64_t denominator = 1; // PD + κ·W
    Tier level = Tier::None;      // by the rate and the direct tiers of own per-item records
    MilliPoints yellow = 0;       // thresholds, per 100 persons or matters
    MilliPoints orange = 0;
    MilliPoints red = 0;
    int kappa = 0; // κ, r0 and the cap of one person, as the model version has them
    MilliPoints reference_rate = 0;
    MilliPoints person_cap = 0;
    bool per_matters = false; // measured by handled matters, not by staff
    bool calibrated = true;
    std::vector<SheetPerson> persons;
    std::vector<SheetHeadcount> headcounts;
    std::int64_t rearm_numerator = 0; // as it stood before the signal; 0: none
    std::int64_t rearm_denominator = 1;
    MilliPoints missing_to_next = 0; // more points that reach the next tier; 0 at red

    // Half-up, per 100; `points` as here or without a record.
    [[nodiscard]] MilliPoints rounded(MilliPoints with_points, int window_days) const {
        const MilliPoints top = numerator - 100 * (points - with_points) * window_days;
        return (2 * top + denominator) / (2 * denominator);
    }
};

// 同类参照: how comparable subjects stood, for the reader; never part of the result (warning model,
// section 13). Comparable are cadres of the same class (干部类别) and rank (职级) in a post on that
// day; units of the same kind. The subject is one of them, so that all of a group read the same
// numbers and none can be told from the difference of two sheets.
struct SheetContext {
    // Of a cadre; sheets signed before classes were stored compare by rank alone.
    std::optional<CadreClass> cadre_class;
    QString group; // the rank, or the kind of unit, as it is stored
    base::Day day; // on whose evening they stood so
    // 0 with neither number where there are fewer than ten.
    int subjects = 0;
    std::optional<MilliPoints> median;
    std::optional<MilliPoints> ninetieth;
    std::optional<std::int64_t> matters; // handled by the unit within the window; null: not known
    friend bool operator==(const SheetContext&, const SheetContext&) = default;
};

struct ComputationSheet { // 依据单
    SubjectRef subject;
    QString model; // code
    QString model_name;
    base::Day model_valid_from;
    ModelVersionId model_version;
    std::array<MilliPoints, 3> thresholds{}; // yellow, orange, red
    int window_days = 365;
    QString parameters; // JSON with every parameter of the model version
    QString engine;     // semantic version of the rules that computed it

    base::Day knowledge_day;      // facts known by then
    base::Day asof_day;           // day evaluated
    std::vector<SheetLine> lines; // canonical order: occurrence, record id
    std::vector<SheetCategory> categories;
    std::vector<SheetNotCounted> not_counted;
    MilliPoints score = 0;
    Tier level = Tier::None;            // by score and direct tiers
    Tier direct = Tier::None;           // highest direct tier or floor
    std::vector<QString> causes;        // codes of floors (D1, D2, D3), then of FoldCause
    std::vector<CaseId> raised_by;      // other cases for which the tier was raised
    std::optional<CaseId> overdue_case; // open case that asks for a tier more (overdue, U4, U5)
    Tier tier = Tier::None;             // after raises
    Tier live_before = Tier::None;
    MilliPoints rearm = 0;
    std::optional<SheetRate> rate; // units, where the rate proposed the signal

    MilliPoints missing_to_next = 0; // 0 at red
    std::optional<base::Day> next_expiry;
    MilliPoints score_after_expiry = 0;
    Tier level_after_expiry = Tier::None;

    std::optional<SheetContext> context; // none where class, rank or kind is not known

    // The rate of a unit is what its sheet is about.
    [[nodiscard]] bool isByRate() const { return rate && rate->level >= level; }
    // First day that counts: W days up to the day evaluated.
    [[nodiscard]] base::Day windowFrom() const { return asof_day - (window_days - 1); }
    [[nodiscard]] bool citesGradeFour() const;
};

enum class SignalStatus : std::uint8_t { Pending, Superseded, Lapsed, Adopted, Dismissed };
template <>
struct EnumText<SignalStatus> {
    static constexpr EnumEntry<SignalStatus> entries[] = {
        {SignalStatus::Pending, "PENDING", QT_TRANSLATE_NOOP("Vocabulary", "待研判")},
        {SignalStatus::Superseded, "SUPERSEDED", QT_TRANSLATE_NOOP("Vocabulary", "已并入")},
        {SignalStatus::Lapsed, "LAPSED", QT_TRANSLATE_NOOP("Vocabulary", "已失效")},
        {SignalStatus::Adopted, "ADOPTED", QT_TRANSLATE_NOOP("Vocabulary", "已立案")},
        {SignalStatus::Dismissed, "DISMISSED", QT_TRANSLATE_NOOP("Vocabulary", "不予警示")},
    };
};

struct Signal {    // 预警信号
    QString key;   // hex digest of subject, model version, tier and cited facts with their revision
    base::Day day; // D of the fold
    Tier tier = Tier::None;
    SignalStatus status = SignalStatus::Pending;
    std::shared_ptr<const ComputationSheet> sheet;
};

} // namespace sizao::domain
