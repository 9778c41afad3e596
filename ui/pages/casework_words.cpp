// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/casework_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::pages {
namespace {

constexpr std::size_t mostClocks = 3;
constexpr std::size_t mostSteps = 4;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Casework)
};

QString leftText(const rules::DeadlineStanding& standing) {
    const QString unit = domain::toLabel(standing.unit);
    return standing.left < 0 ? Text::tr("已逾期 %1 %2").arg(-standing.left).arg(unit)
                             : Text::tr("还剩 %1 %2").arg(standing.left).arg(unit);
}

QString clockText(const rules::CaseClock& clock) {
    if (!clock.standing.due)
        return Text::tr("%1 · 中止计时").arg(domain::toLabel(clock.code));
    const QString day = clock.standing.due->day.toIso();
    return Text::tr("%1 · %2 · %3")
        .arg(domain::toLabel(clock.code),
             clock.standing.due->provisional ? Text::tr("暂按 %1").arg(day) : day,
             leftText(clock.standing));
}

QString clocksText(const service::CaseworkView& work) {
    std::vector<const rules::CaseClock*> running;
    for (const rules::CaseClock& clock : work.clocks)
        if (rules::isRunningDuty(clock))
            running.push_back(&clock);
    std::stable_sort(running.begin(), running.end(), [](const auto* a, const auto* b) {
        if (a->standing.due.has_value() != b->standing.due.has_value())
            return a->standing.due.has_value();
        return a->standing.due && a->standing.due->day < b->standing.due->day;
    });
    QStringList lines;
    for (const rules::CaseClock* clock : running)
        if (static_cast<std::size_t>(lines.size()) < mostClocks)
            lines.append(clockText(*clock));
    return lines.isEmpty() ? Text::tr("没有在走的期限") : lines.join(u'\n');
}

QString stepText(const service::CaseworkView& work, const domain::CaseStep& step) {
    const auto name = work.names.find(step.taken_by);
    return Text::tr("%1 · %2 · %3")
        .arg(step.taken_on.toIso(), domain::toLabel(step.act),
             name == work.names.end() ? QString() : name->second);
}

QString stepsText(const service::CaseworkView& work) {
    QStringList lines;
    for (auto step = work.file.steps.rbegin();
         step != work.file.steps.rend() && static_cast<std::size_t>(lines.size()) < mostSteps;
         ++step)
        lines.append(stepText(work, *step));
    const auto earlier = work.file.steps.size() - static_cast<std::size_t>(lines.size());
    if (earlier > 0)
        lines.append(Text::tr("此前还有 %n 步", nullptr, static_cast<int>(earlier)));
    return lines.isEmpty() ? Text::tr("还没有办理") : lines.join(u'\n');
}

QString nextText(const service::CaseworkView& work) {
    QStringList names;
    for (const service::NextStep& next : work.next)
        if (const QString name = domain::toLabel(next.step.act); next.mine && !names.contains(name))
            names.append(name);
    return names.isEmpty() ? Text::tr("目前没有由您办理的事项") : names.join(Text::tr("、"));
}

} // namespace

QList<widgets::LabelValue> caseworkFacts(const service::CaseworkView& work) {
    return {{Text::tr("期限"), clocksText(work)},
            {Text::tr("已办"), stepsText(work)},
            {Text::tr("接下来"), nextText(work)}};
}

} // namespace sizao::pages
