// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/casework_words.h"

#include "core/service/case_letter.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::pages {
namespace {

using domain::CaseAct;
using domain::CaseFile;
using widgets::TimelineEntry;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Casework)
};

QString leftText(const rules::DeadlineStanding& standing) {
    const QString unit = domain::toLabel(standing.unit);
    return standing.left < 0 ? Text::tr("已逾期 %1 %2").arg(-standing.left).arg(unit)
                             : Text::tr("还剩 %1 %2").arg(standing.left).arg(unit);
}

QString dayText(const rules::CaseClock& clock) {
    const QString day = clock.standing.due->day.toIso();
    return clock.standing.due->provisional ? Text::tr("暂按 %1").arg(day) : day;
}

QString nameOf(const service::CaseworkView& work, const std::optional<domain::UserId>& user) {
    const auto name = user ? work.names.find(*user) : work.names.end();
    return name == work.names.end() ? QString() : name->second;
}

QString letterText(const domain::Letter& letter) {
    const QString kind = domain::toLabel(letter.kind);
    return letter.letter_number.isEmpty() ? kind
                                          : Text::tr("%1 %2").arg(kind, letter.letter_number);
}

QString letterText(const CaseFile& file, domain::LetterId id) {
    const domain::Letter* letter = domain::findPart(file.letters, id);
    return letter == nullptr ? QString() : letterText(*letter);
}

QString peopleText(const service::CaseworkView& work, const domain::CaseStep& step) {
    QStringList people{nameOf(work, step.taken_by)};
    if (step.second)
        people.append(nameOf(work, step.second));
    const QString names = people.join(Text::tr("、"));
    return step.on_behalf_of.isEmpty() ? names
                                       : Text::tr("%1 · 由%2提交").arg(names, step.on_behalf_of);
}

TimelineEntry entryOf(const service::CaseworkView& work, const domain::CaseStep& step) {
    TimelineEntry entry;
    entry.day = step.taken_on.toIso();
    QStringList title{domain::toLabel(step.act)};
    if (const QString part = partText(work.file, step.object); !part.isEmpty())
        title.append(part);
    if (step.tier)
        title.append(domain::toLabel(*step.tier));
    entry.title = title.join(Text::tr(" · "));
    entry.people = peopleText(work, step);
    entry.text = step.reason;
    return entry;
}

// What a person did in the case, each act once.
QString actsOf(const service::CaseworkView& work, domain::UserId user) {
    QStringList acts;
    for (const domain::CaseStep& step : work.file.steps)
        if (const QString act = domain::toLabel(step.act);
            (step.taken_by == user || step.second == user) && !acts.contains(act))
            acts.append(act);
    return acts.join(Text::tr("、"));
}

} // namespace

QString partText(const CaseFile& file, const base::RawId& id) {
    if (id.isNull())
        return {};
    if (const auto* letter = domain::findPart(file.letters, id))
        return letterText(*letter);
    if (const auto* service = domain::findPart(file.services, id))
        return letterText(file, service->letter);
    if (const auto* statement = domain::findPart(file.statements, id))
        return letterText(file, statement->about);
    if (const auto* review = domain::findPart(file.reviews, id))
        return letterText(file, review->about);
    if (const auto* item = domain::findPart(file.items, id))
        return Text::tr("整改事项 %1").arg(item->number);
    return {};
}

QString clockText(const rules::CaseClock& clock) {
    if (!clock.standing.due)
        return Text::tr("%1 · 中止计时").arg(domain::toLabel(clock.code));
    return Text::tr("%1 · %2 · %3")
        .arg(domain::toLabel(clock.code), dayText(clock), leftText(clock.standing));
}

std::vector<rules::CaseClock> runningClocks(const service::CaseworkView& work) {
    std::vector<rules::CaseClock> running;
    std::copy_if(work.clocks.begin(), work.clocks.end(), std::back_inserter(running),
                 rules::isRunningDuty);
    std::stable_sort(running.begin(), running.end(), [](const auto& a, const auto& b) {
        if (a.standing.due.has_value() != b.standing.due.has_value())
            return a.standing.due.has_value();
        return a.standing.due && a.standing.due->day < b.standing.due->day;
    });
    return running;
}

QString nextDueText(const service::CaseworkView& work) {
    const auto running = runningClocks(work);
    return running.empty() ? Text::tr("没有在走的期限") : clockText(running.front());
}

QList<TimelineEntry> timelineOf(const service::CaseworkView& work) {
    QList<TimelineEntry> entries;
    auto ahead = runningClocks(work);
    std::reverse(ahead.begin(), ahead.end());
    for (const rules::CaseClock& clock : ahead) {
        TimelineEntry entry;
        const bool isLate = clock.standing.due && clock.standing.left < 0;
        entry.mark = isLate ? TimelineEntry::Mark::Late : TimelineEntry::Mark::Ahead;
        entry.day = clock.standing.due ? clock.standing.due->day.toIso() : QString();
        QStringList title{domain::toLabel(clock.code),
                          clock.standing.due ? leftText(clock.standing) : Text::tr("中止计时")};
        if (const QString part = partText(work.file, clock.object); !part.isEmpty())
            title.insert(1, part);
        entry.title = title.join(Text::tr(" · "));
        if (clock.standing.due && clock.standing.due->provisional)
            entry.text = Text::tr("这一年的放假安排还没有确认，暂按此日");
        entries.append(entry);
    }
    for (auto step = work.file.steps.rbegin(); step != work.file.steps.rend(); ++step)
        entries.append(entryOf(work, *step));
    const domain::WarningCase& of = work.file.warning_case;
    entries.append(
        {TimelineEntry::Mark::Done, of.opened_on.toIso(), Text::tr("立案"), {}, of.case_number});
    return entries;
}

QList<widgets::LabelValue> peopleOf(const service::CaseworkView& work) {
    const domain::WarningCase& of = work.file.warning_case;
    QList<widgets::LabelValue> people;
    const auto add = [&](const QString& label, const std::optional<domain::UserId>& user) {
        if (user)
            people.append(
                {label, Text::tr("%1：%2").arg(nameOf(work, user), actsOf(work, *user).isEmpty()
                                                                       ? Text::tr("还没有办理")
                                                                       : actsOf(work, *user))});
    };
    add(Text::tr("承办人"), of.handler_1);
    add(Text::tr("承办人"), of.handler_2);
    std::vector<domain::UserId> named{of.handler_1, of.handler_2};
    for (const domain::CaseStep& step : work.file.steps)
        for (const std::optional<domain::UserId> user : {std::optional(step.taken_by), step.second})
            if (user && std::find(named.begin(), named.end(), *user) == named.end()) {
                named.push_back(*user);
                add(Text::tr("参与办理"), user);
            }
    QStringList chain;
    for (const domain::Role role : rules::approvalChain(of.tier))
        chain.append(domain::toLabel(role));
    people.append({Text::tr("审批顺序"), chain.join(Text::tr(" → "))});
    return people;
}

QString rolesText(const std::vector<domain::Role>& roles) {
    QStringList names;
    for (const domain::Role role : roles)
        names.append(domain::toLabel(role));
    return names.join(Text::tr("、"));
}

} // namespace sizao::pages
