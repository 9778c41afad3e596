// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sheet.h"
#include "core/domain/warning.h"
#include "core/service/session.h"

namespace sizao::service {

// One derived signal as a list shows it.
struct SignalRow {
    QString key;
    domain::SubjectRef subject;
    QString subject_name;
    QString staff_no;
    QString unit_name; // held on the day of the signal
    QString model;     // code
    QString model_name;
    base::Day day;
    base::Day known_on; // the latest day a cited record was verified: DL_TRIAGE starts on it
    domain::Tier tier = domain::Tier::None;
    domain::Tier live_before = domain::Tier::None;
    domain::MilliPoints score = 0; // of a unit's rate: points per hundred, half-up
    std::array<domain::MilliPoints, 3> thresholds{};
    bool per_hundred = false;  // the rate of a unit proposed the signal
    bool uncalibrated = false; // by thresholds that no back-test has fixed yet (未校准)
    int lines = 0;
    bool cites_grade_four = false;
    domain::SignalStatus status = domain::SignalStatus::Pending;
    std::optional<domain::CaseId> case_id; // of an adopted one
};

// What is decided together (合并研判): the signals of one subject and day that wait for triage,
// whichever models proposed them, or that were adopted into one case. Any other stands alone.
struct Notice {
    std::vector<SignalRow> rows; // never empty; the leading one first: highest tier, then score
    [[nodiscard]] const SignalRow& leading() const { return rows.front(); }
    [[nodiscard]] bool contains(const QString& key) const;
};
// From rows in their order, see signalsOn.
[[nodiscard]] std::vector<Notice> noticesOf(std::vector<SignalRow> rows);

struct SignalDetail {
    SignalRow row;
    std::shared_ptr<const domain::ComputationSheet> sheet; // frozen, if decided
    QString digest;                                        // named inside, hex
    std::optional<domain::SignalDecision> decision;
    QString proposer_name;
    QString decider_name;
};

// A signal as it was shown; its context goes on the sheet that is frozen.
struct ShownSignal {
    QString key;
    std::optional<domain::SheetContext> context;
};

// One decision on all or some signals of a notice; each gets its own stored decision.
struct DecisionEntry {
    std::vector<ShownSignal> shown; // of one subject and day
    domain::SubjectRef subject;
    domain::UserId proposed_by;
    QString reason;
    std::array<domain::UserId, 2> handlers{};              // adopt
    std::optional<domain::DismissReason> reason_code;      // dismiss
    std::optional<domain::ReferralAnswer> referral_answer; // with a grade Ⅳ fact
    QString referral_reason;
};

// Signals are computed, never stored: from the verified facts and decisions known on a day.
// The facts are those the session keeps in memory; everything else is derived anew at each
// question.
class WarningService {
public:
    explicit WarningService(Session& session) : m_session(session) {}

    // As of the end of that day (default: today), highest tier and score first. Pending ones;
    // with `all` also decided and superseded ones.
    [[nodiscard]] QFuture<base::Result<std::vector<SignalRow>>>
    signalsOn(std::optional<base::Day> day = {}, bool all = false) const;
    // NotFound when no such signal is derived any more on that day.
    [[nodiscard]] QFuture<base::Result<SignalDetail>>
    explain(const QString& key, std::optional<base::Day> day = {}) const;
    // The sheet of a cadre or unit and model on a day, whether or not there is a signal.
    [[nodiscard]] QFuture<base::Result<domain::ComputationSheet>>
    sheetOf(const domain::SubjectRef& subject, const QString& model,
            std::optional<base::Day> day = {}) const;

    // The person who opened the vault decides; all signals or none. Refusals name the rule.
    // Conflict when a signal is not open as shown; the facts have changed then.
    [[nodiscard]] QFuture<base::Result<domain::CaseId>> adopt(const DecisionEntry& entry);
    [[nodiscard]] QFuture<base::Result<>> dismiss(const DecisionEntry& entry);

private:
    Session& m_session;
};

} // namespace sizao::service
