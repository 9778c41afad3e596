// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo/days.h"
#include "core/service/demo/reports.h"
#include "core/service/demo/texts.h"

#include <algorithm>

// The parts of ReportMaker that tell stories and write texts.
namespace sizao::service::demo {
namespace {

constexpr int year = 365;
constexpr int oldest = 340;  // a story lies in the last year with some days to spare
constexpr int youngest = 50; // and is long enough ago to be verified
constexpr int span = 150;    // days within which a story happens
constexpr int percentClosing = 55;

QString whoIs(const Cadre& cadre, const Post& post, const Unit& unit, Random& random) {
    constexpr std::array forms{45, 30, 25}; // name; unit and name; unit, post and name
    switch (random.weighted(forms)) {
    case 0:
        return cadre.name;
    case 1:
        return unit.short_name + cadre.name;
    default:
        return unit.short_name + post.name + cadre.name;
    }
}

bool statesTime(const QString& text, const QStringList& marks) {
    return std::any_of(marks.begin(), marks.end(),
                       [&](const QString& mark) { return text.contains(mark); });
}

} // namespace

void ReportMaker::tellStories(const Fate& fate, std::vector<Report>& reports) {
    const int years = (m_period.through - m_period.start) / year;
    for (int back = 0; back < years; ++back)
        for (int i = 0; i < (back == 0 ? fate.this_year : fate.earlier_year); ++i)
            tell(fate, m_period.through - back * year - oldest,
                 m_period.through - back * year - youngest, reports);
}

// Somebody without a story whom all acts of the plot suit on that day.
std::optional<std::size_t> ReportMaker::drawHero(bool unit, const Plot& plot, base::Day day) {
    for (int attempt = 0; attempt < 400; ++attempt) {
        Report probe;
        probe.about_unit = unit;
        probe.occurred = day;
        probe.subject = static_cast<std::size_t>(
            m_random.below(static_cast<int>(unit ? m_data.units.size() : m_cadres.size())));
        const bool suitsAll = std::all_of(plot.acts.begin(), plot.acts.end(), [&](const Act& act) {
            probe.indicator = act.indicator;
            return suits(probe);
        });
        probe.indicator = plot.acts.front().indicator;
        if (suitsAll && fits(plot.tags, m_data.units[unitOf(probe)])
            && !m_heroes.contains(ledgerKey(probe)))
            return probe.subject;
    }
    return std::nullopt;
}

void ReportMaker::tell(const Fate& fate, base::Day from, base::Day until,
                       std::vector<Report>& reports) {
    std::vector<int> weights;
    for (const Plot& plot : fate.plots)
        weights.push_back(plot.weight);
    const Plot& plot = fate.plots[m_random.weighted(weights)];
    const base::Day begin = from + m_random.below(until - from - span);
    const auto hero = drawHero(fate.unit, plot, begin);
    if (!hero)
        return;
    m_heroes.insert(*hero + (fate.unit ? unitKey : 0));
    const int step = span / static_cast<int>(plot.acts.size());
    base::Day next = begin;
    for (const Act& act : plot.acts) {
        Report report;
        report.about_unit = fate.unit;
        report.subject = *hero;
        report.indicator = act.indicator;
        report.level = act.level;
        report.occurred =
            std::max(settle(next + m_random.below(step), indicatorOf(report).days), from);
        next = next + step;
        std::vector<int> channels;
        for (const Channel& channel : m_data.channels) {
            const auto weight = indicatorOf(report).channels.find(channel.code);
            channels.push_back(weight == indicatorOf(report).channels.end() ? 0 : weight->second);
        }
        report.channel = m_random.weighted(channels);
        const Channel& channel = m_data.channels[report.channel];
        const base::Day latest = settle(m_period.through - 10, DayRule::Workday);
        report.found = std::min(
            nextWorkday(report.occurred + m_random.between(channel.lag[0], channel.lag[1])),
            latest);
        report.concluded = std::min(
            nextWorkday(report.found + m_random.between(channel.verify[0], channel.verify[1])),
            settle(m_period.through, DayRule::Workday));
        report.conclusion = QStringLiteral("属实");
        report.authority = m_random.pick(channel.authorities);
        (void)isFirstOfMonth(report); // everyday reports keep off this month
        m_ledger.add(ledgerKey(report), entryOf(report));
        reports.push_back(std::move(report));
    }
}

void ReportMaker::write(Report& report) {
    const Unit& unit = m_data.units[unitOf(report)];
    const Level& level = levelOf(report);
    const Channel& channel = m_data.channels[report.channel];
    TextFiller filler(m_data, report.occurred, m_random);
    filler.set(QStringLiteral("matter"), m_random.pick(unit.matters));
    if (!unit.subsidies.isEmpty())
        filler.set(QStringLiteral("subsidy"), m_random.pick(unit.subsidies));
    if (report.about_unit)
        filler.set(QStringLiteral("who"), m_random.chance(70) ? unit.short_name : unit.name);
    else
        filler.set(QStringLiteral("who"),
                   whoIs(m_cadres[report.subject], m_cadres[report.subject].postOn(report.occurred),
                         unit, m_random));
    const QString& core = m_random.pick(report.about_unit ? level.unit : level.person);
    QStringList openings = indicatorOf(report).desk && !channel.desk_openings.isEmpty()
                               ? channel.desk_openings
                               : channel.openings;
    if (statesTime(core, m_data.words.at(QStringLiteral("time_marks"))))
        openings.removeIf([](const QString& opening) {
            return opening.contains(u"{hour}") || opening.contains(u"{md}");
        });
    const QString& opening = m_random.pick(openings);
    report.text = filler.fill(opening);
    if (opening.contains(u"{resident}")) // who speaks is not named twice
        filler.set(QStringLiteral("resident"), QStringLiteral("反映人"));
    report.text += filler.fill(core);
    if (m_random.chance(percentClosing))
        report.text += filler.fill(m_random.pick(channel.closings));
}

} // namespace sizao::service::demo
