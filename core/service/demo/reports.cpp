// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/reports.h"

#include "core/service/demo/days.h"
#include "core/service/demo/texts.h"

#include <algorithm>

namespace sizao::service::demo {
namespace {

constexpr std::int64_t belowFirstTier = 5'999; // thousandths of a point
constexpr int percentJitter = 4;               // of the number of reports of a channel
constexpr int attempts = 400;
constexpr int oldestOpen = 200; // days after which nothing is open any more
constexpr int patience = 30;
constexpr int echoes = 14; // events that a second channel reports too

bool isCountedMonthly(DayRule rule) {
    return rule == DayRule::MonthEnd || rule == DayRule::QuarterEnd;
}

bool suitsPost(PostRule rule, PostLevel level) {
    const bool leads = level == PostLevel::Chief || level == PostLevel::Deputy;
    switch (rule) {
    case PostRule::All:
        return true;
    case PostRule::Frontline:
        return !leads;
    case PostRule::Leading:
        return leads;
    }
    return true;
}

const QStringList& textsFor(const Level& level, bool unit) {
    return unit ? level.unit : level.person;
}

} // namespace

bool isUpheld(const QString& conclusion) {
    return conclusion == u"属实" || conclusion == u"部分属实";
}

ReportMaker::ReportMaker(const Data& data, const std::vector<Cadre>& cadres, Period period,
                         Random random)
    : m_data(data), m_cadres(cadres), m_period(period), m_random(random) {}

std::vector<Report> ReportMaker::makeAll() {
    std::vector<Report> reports;
    for (const Fate& fate : m_data.fates)
        tellStories(fate, reports);
    for (std::size_t channel = 0; channel < m_data.channels.size(); ++channel) {
        const int planned = m_data.channels[channel].records;
        const int jitter = planned * percentJitter / 100;
        const int count = planned + m_random.between(-jitter, jitter);
        for (int i = 0; i < count; ++i)
            addEveryday(channel, reports);
    }
    addEchoes(reports);
    for (Report& report : reports)
        write(report);
    number(reports);
    return reports;
}

std::vector<Report> ReportMaker::makeRecent(std::size_t channel, int count, int days) {
    std::vector<Report> reports;
    while (static_cast<int>(reports.size()) < count) {
        Report report;
        report.channel = channel;
        report.indicator = drawIndicator(channel);
        report.found = settle(m_period.through - m_random.below(days), DayRule::Workday);
        const auto& lag = m_data.channels[channel].lag;
        report.occurred =
            settle(report.found - m_random.between(lag[0], lag[1]), indicatorOf(report).days);
        if (!drawSubject(report) || !isFirstOfMonth(report))
            continue;
        drawLevel(report);
        write(report);
        reports.push_back(std::move(report));
    }
    number(reports);
    return reports;
}

void ReportMaker::addEveryday(std::size_t channel, std::vector<Report>& reports) {
    // Drawn once: trying again for a subject that fits must not tip the shares of the verdicts.
    const WeightedWords& verdicts = m_data.channels[channel].conclusions;
    const QString& verdict =
        verdicts.words[static_cast<qsizetype>(m_random.weighted(verdicts.weights))];
    for (int attempt = 0; attempt < attempts; ++attempt) {
        Report report;
        report.channel = channel;
        report.indicator = drawIndicator(channel);
        report.occurred = drawDay(report);
        if (report.occurred < m_period.start || !drawFound(report) || !drawSubject(report))
            continue;
        drawLevel(report);
        conclude(report, verdict);
        if (!keepBelow(report) && attempt < patience)
            continue; // better another report than a verdict bent to fit
        if (!isFirstOfMonth(report))
            continue;
        if (isUpheld(report.conclusion) && levelOf(report).points > 0)
            m_ledger.add(ledgerKey(report), entryOf(report));
        reports.push_back(std::move(report));
        return;
    }
}

// Some events of the last weeks are reported a second time by another channel, not yet verified.
void ReportMaker::addEchoes(std::vector<Report>& reports) {
    const std::size_t heard = reports.size();
    int left = echoes;
    for (std::size_t at = 0; at < heard && left > 0; ++at) {
        Report echo = reports[at];
        const Indicator& indicator = indicatorOf(echo);
        if (m_period.through - echo.found > 60 || indicator.channels.size() < 2
            || echo.occurred == m_period.through)
            continue;
        for (std::size_t channel = 0; channel < m_data.channels.size(); ++channel)
            if (channel != reports[at].channel
                && indicator.channels.contains(m_data.channels[channel].code))
                echo.channel = channel;
        echo.found = std::min(echo.found + m_random.between(1, 6), m_period.through);
        echo.conclusion.clear();
        echo.concluded.reset();
        echo.authority.clear();
        reports.push_back(std::move(echo));
        --left;
    }
}

// By channel and day of discovery; each source counts by itself and anew every year.
void ReportMaker::number(std::vector<Report>& reports) const {
    std::stable_sort(reports.begin(), reports.end(), [](const Report& a, const Report& b) {
        return std::pair(a.channel, a.found) < std::pair(b.channel, b.found);
    });
    std::map<std::pair<std::size_t, int>, int> last;
    for (Report& report : reports)
        report.number = sourceNumber(m_data.channels[report.channel].number, report.found,
                                     ++last[{report.channel, report.found.year()}]);
}

std::size_t ReportMaker::drawIndicator(std::size_t channel) {
    std::vector<int> weights;
    for (const Indicator& indicator : m_data.indicators) {
        const auto weight = indicator.channels.find(m_data.channels[channel].code);
        weights.push_back(weight == indicator.channels.end() ? 0 : weight->second);
    }
    return m_random.weighted(weights);
}

// More in some months than in others, and somewhat more every year.
base::Day ReportMaker::drawDay(const Report& report) {
    constexpr int heaviest = 160;
    const Indicator& indicator = indicatorOf(report);
    const QString& season =
        indicator.season.isEmpty() ? m_data.channels[report.channel].season : indicator.season;
    const std::vector<int>& weights = m_data.seasons.at(season);
    const int length = m_period.through - m_period.start;
    while (true) {
        const int offset = m_random.below(length + 1);
        const base::Day day = m_period.start + offset;
        const int weight = weights[static_cast<std::size_t>(day.month() - 1)];
        if (m_random.below(heaviest) < weight && m_random.chance(82 + 18 * offset / length))
            return settle(day, indicator.days);
    }
}

bool ReportMaker::drawFound(Report& report) {
    const auto& lag = m_data.channels[report.channel].lag;
    const int days = m_random.between(lag[0], lag[1]);
    report.found = days == 0 ? report.occurred : nextWorkday(report.occurred + days);
    return report.found <= m_period.through;
}

bool ReportMaker::drawSubject(Report& report) {
    const Indicator& indicator = indicatorOf(report);
    report.about_unit = m_random.chance(indicator.unit_share);
    std::vector<int> weights;
    if (report.about_unit) {
        for (const Unit& unit : m_data.units)
            weights.push_back(unit.quota);
    } else {
        for (const Cadre& cadre : m_cadres)
            weights.push_back(cadre.propensity);
    }
    for (int attempt = 0; attempt < attempts; ++attempt) {
        report.subject = m_random.weighted(weights);
        if (suits(report))
            return true;
    }
    return false;
}

void ReportMaker::drawLevel(Report& report) {
    std::vector<int> weights;
    const Channel& channel = m_data.channels[report.channel];
    for (const Level& level : indicatorOf(report).levels) {
        const bool told = !textsFor(level, report.about_unit).isEmpty()
                          && (level.only.isEmpty() || level.only.contains(channel.code));
        weights.push_back(told ? level.weight : 0);
    }
    report.level = m_random.weighted(weights);
    report.influence = static_cast<int>(m_random.weighted(channel.influence));
    report.urgency = static_cast<int>(m_random.weighted(channel.urgency));
}

// What was found in the last weeks is mostly still open: that is the work on the bench.
void ReportMaker::conclude(Report& report, const QString& verdict) {
    const Channel& channel = m_data.channels[report.channel];
    const int age = m_period.through - report.found;
    const int percentOpen = age < 21 ? 85 : age < 45 ? 50 : age < 90 ? 18 : 0;
    const base::Day day =
        nextWorkday(report.found + m_random.between(channel.verify[0], channel.verify[1]));
    const QString& authority = m_random.pick(channel.authorities);
    if (m_random.chance(percentOpen) || day > m_period.through
        || (verdict.isEmpty() && age < oldestOpen))
        return;
    report.conclusion = verdict.isEmpty() ? QStringLiteral("无法查实") : verdict;
    report.concluded = day;
    report.authority = authority;
}

// Tries lighter factors; false: not enough, and the report is made one that did not hold.
bool ReportMaker::keepBelow(Report& report) {
    if (!isUpheld(report.conclusion) || fitsBelow(report))
        return true;
    report.influence = 0;
    report.urgency = 0;
    if (fitsBelow(report))
        return true;
    report.conclusion = m_random.chance(60) ? QStringLiteral("不属实") : QStringLiteral("无法查实");
    return false;
}

bool ReportMaker::suits(const Report& report) const {
    const Indicator& indicator = indicatorOf(report);
    if (!fits(indicator.tags, m_data.units[unitOf(report)]))
        return false;
    return report.about_unit
           || suitsPost(indicator.posts, m_cadres[report.subject].postOn(report.occurred).level);
}

bool ReportMaker::fitsBelow(const Report& report) const {
    const Level& level = levelOf(report);
    if (level.points == 0)
        return true;
    return m_ledger.highestWith(ledgerKey(report), entryOf(report)) <= belowFirstTier;
}

bool ReportMaker::isFirstOfMonth(const Report& report) {
    if (!isCountedMonthly(indicatorOf(report).days))
        return true;
    return m_monthly
        .insert({ledgerKey(report) * m_data.indicators.size() + report.indicator,
                 report.occurred.year() * 12 + report.occurred.month()})
        .second;
}

Entry ReportMaker::entryOf(const Report& report) const {
    const Indicator& indicator = indicatorOf(report);
    const Level& level = levelOf(report);
    const int influence = m_data.influence_percent[static_cast<std::size_t>(report.influence)];
    const int urgency = m_data.urgency_percent[static_cast<std::size_t>(report.urgency)];
    return {report.occurred, report.indicator, level.points * influence * urgency / 10, level.cap,
            indicator.attendance};
}

std::size_t ReportMaker::ledgerKey(const Report& report) const {
    return report.subject + (report.about_unit ? unitKey : 0);
}

std::size_t ReportMaker::unitOf(const Report& report) const {
    return report.about_unit ? report.subject
                             : m_cadres[report.subject].postOn(report.occurred).unit;
}

} // namespace sizao::service::demo
