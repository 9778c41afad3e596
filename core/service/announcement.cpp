// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/announcement.h"

#include "core/base/hash.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

constexpr qint64 pause_ms = 3'600'000;
constexpr int idCharacters = 24;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Announcement)
};

Matter matter(AnnouncementKind kind, const QString& task, const QString& when) {
    const QString name = settingOf(kind) + u'|' + task + u'|' + when;
    return {kind, QString::fromLatin1(base::toHex(base::sha256(name.toUtf8())).left(idCharacters)),
            task};
}

} // namespace

QString toLabel(AnnouncementKind kind) {
    switch (kind) {
    case AnnouncementKind::DueSoon:
        return Text::tr("快到期");
    case AnnouncementKind::Overdue:
        return Text::tr("逾期");
    case AnnouncementKind::NewSignal:
        return Text::tr("新预警");
    case AnnouncementKind::Assigned:
        return Text::tr("交我承办");
    }
    return {};
}

QString settingOf(AnnouncementKind kind) {
    switch (kind) {
    case AnnouncementKind::DueSoon:
        return QStringLiteral("due-soon");
    case AnnouncementKind::Overdue:
        return QStringLiteral("overdue");
    case AnnouncementKind::NewSignal:
        return QStringLiteral("signal");
    case AnnouncementKind::Assigned:
        return QStringLiteral("assigned");
    }
    return {};
}

QString sentenceOf(AnnouncementKind kind, int count) {
    switch (kind) {
    case AnnouncementKind::DueSoon:
        return Text::tr("%n 件事项快到期", nullptr, count);
    case AnnouncementKind::Overdue:
        return Text::tr("%n 件事项已逾期", nullptr, count);
    case AnnouncementKind::NewSignal:
        return Text::tr("%n 个新预警等待研判", nullptr, count);
    case AnnouncementKind::Assigned:
        return Text::tr("%n 个案件交您承办", nullptr, count);
    }
    return {};
}

std::vector<Matter> mattersOf(const TaskList& list, base::Day soon) {
    std::vector<Matter> matters;
    for (const Task& task : list.tasks) {
        if (task.place == TaskPlace::Signal && !task.isOverdue()) // late, it is not new
            matters.push_back(matter(AnnouncementKind::NewSignal, task.key, {}));
        const auto due = task.due();
        if (!task.mine || !due)
            continue;
        const QString day = due->toIso();
        if (task.act == domain::CaseAct::Own)
            matters.push_back(matter(AnnouncementKind::Assigned, task.key, day));
        if (task.isOverdue())
            matters.push_back(matter(AnnouncementKind::Overdue, task.key, day));
        else if (*due <= list.today)
            matters.push_back(
                matter(AnnouncementKind::DueSoon, task.key, day + QStringLiteral("|today")));
        else if (*due <= soon)
            matters.push_back(matter(AnnouncementKind::DueSoon, task.key, day));
    }
    return matters;
}

Announced announce(const std::vector<Matter>& matters, const QSet<AnnouncementKind>& off,
                   const AnnouncementState& before, qint64 now_ms) {
    Announced announced;
    announced.after.last_ms = before.last_ms;
    const auto rests = [&](AnnouncementKind kind) {
        const auto last = before.last_ms.find(kind);
        return last != before.last_ms.end() && now_ms >= last->second
               && now_ms - last->second < pause_ms;
    };
    for (const Matter& each : matters) {
        const bool isOff = off.contains(each.kind);
        if (before.told.contains(each.id) || isOff) {
            announced.after.told.insert(each.id);
            continue;
        }
        if (rests(each.kind))
            continue;
        announced.after.told.insert(each.id);
        announced.after.last_ms[each.kind] = now_ms;
        ++announced.counts[each.kind];
    }
    return announced;
}

} // namespace sizao::service
