// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/demo/ledger.h"
#include "core/service/demo/people.h"

#include <set>
#include <utility>

namespace sizao::service::demo {

struct Period {
    base::Day start;
    base::Day through;
};

struct Report {
    std::size_t channel = 0;
    bool about_unit = false;
    std::size_t subject = 0; // index of a cadre, or of a unit
    std::size_t indicator = 0;
    std::size_t level = 0; // index in Indicator::levels
    int influence = 0;     // index of Data::influence_words
    int urgency = 0;
    base::Day occurred;
    base::Day found;
    QString conclusion; // empty: still open
    std::optional<base::Day> concluded;
    QString authority;
    QString number;
    QString text;
};

// Keys of the ledger: a cadre's index, or a unit's index plus this.
inline constexpr std::size_t unitKey = 1'000'000;

// Three years of supervision: first the stories that lead to warnings, then everyday reports that
// keep everybody else below the first tier.
class ReportMaker {
public:
    ReportMaker(const Data& data, const std::vector<Cadre>& cadres, Period period, Random random);

    // By channel, then by day of discovery; numbered.
    [[nodiscard]] std::vector<Report> makeAll();
    // Reports of one channel found in the last days of the period, all open.
    [[nodiscard]] std::vector<Report> makeRecent(std::size_t channel, int count, int days);

private:
    void tellStories(const Fate& fate, std::vector<Report>& reports);
    void tell(const Fate& fate, base::Day from, base::Day until, std::vector<Report>& reports);
    [[nodiscard]] std::optional<std::size_t> drawHero(bool unit, const Plot& plot, base::Day day);
    void addEveryday(std::size_t channel, std::vector<Report>& reports);
    void addEchoes(std::vector<Report>& reports);
    void number(std::vector<Report>& reports) const;

    [[nodiscard]] std::size_t drawIndicator(std::size_t channel);
    [[nodiscard]] base::Day drawDay(const Report& report);
    [[nodiscard]] bool drawSubject(Report& report);
    void drawLevel(Report& report);
    [[nodiscard]] bool drawFound(Report& report);
    void conclude(Report& report, const QString& verdict);
    [[nodiscard]] bool keepBelow(Report& report);
    void write(Report& report);

    [[nodiscard]] bool suits(const Report& report) const;
    [[nodiscard]] bool fitsBelow(const Report& report) const;
    [[nodiscard]] bool isFirstOfMonth(const Report& report);
    [[nodiscard]] Entry entryOf(const Report& report) const;
    [[nodiscard]] std::size_t ledgerKey(const Report& report) const;
    [[nodiscard]] std::size_t unitOf(const Report& report) const;
    [[nodiscard]] const Indicator& indicatorOf(const Report& report) const {
        return m_data.indicators[report.indicator];
    }
    [[nodiscard]] const Level& levelOf(const Report& report) const {
        return indicatorOf(report).levels[report.level];
    }

    const Data& m_data;
    const std::vector<Cadre>& m_cadres;
    Period m_period;
    Random m_random;
    Ledger m_ledger;
    std::set<std::size_t> m_heroes;                  // those with a story, by key of the ledger
    std::set<std::pair<std::size_t, int>> m_monthly; // indicators counted once a month
};

// The matter has been found true, at least in part.
[[nodiscard]] bool isUpheld(const QString& conclusion);

} // namespace sizao::service::demo
