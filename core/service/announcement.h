// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/task_service.h"

#include <QSet>

#include <map>

// What is told to people who look elsewhere, and when: few, grouped, each thing once, and never
// what it is about — a locked screen is read by anybody. Pure: no clock, no settings.
namespace sizao::service {

enum class AnnouncementKind : std::uint8_t {
    DueSoon,   // today, or until the next working day
    Overdue,   // since today
    NewSignal, // waits for triage, and not too long yet
    Assigned,  // a case to take on
};
inline constexpr std::array announcementKinds{AnnouncementKind::DueSoon, AnnouncementKind::Overdue,
                                              AnnouncementKind::NewSignal,
                                              AnnouncementKind::Assigned};
// `临期`, and the word under which a setting is kept.
[[nodiscard]] QString toLabel(AnnouncementKind kind);
[[nodiscard]] QString settingOf(AnnouncementKind kind);
// `3 件事项今天或下一个工作日到期`: counts, no names.
[[nodiscard]] QString sentenceOf(AnnouncementKind kind, int count);

// Something worth telling once.
struct Matter {
    AnnouncementKind kind = AnnouncementKind::DueSoon;
    // A digest: it names nobody, so that it may be kept outside the vault. What is due tomorrow and
    // then today, or until another day, is told again.
    QString id;
    QString task; // key
    bool operator==(const Matter&) const = default;
};

// In the order of the tasks. `soon`: the last day that counts as soon, the next working day.
[[nodiscard]] std::vector<Matter> mattersOf(const TaskList& list, base::Day soon);

// What was told before, of what still matters.
struct AnnouncementState {
    QSet<QString> told;
    std::map<AnnouncementKind, qint64> last_ms; // of the latest message of the kind
    bool operator==(const AnnouncementState&) const = default;
};
struct Announced {
    std::map<AnnouncementKind, int> counts; // what to tell now, one message a kind
    AnnouncementState after;
};

// One message of a kind an hour at most: what comes meanwhile waits for the next one. What is
// switched off counts as told, so that switching it on later tells nothing old.
[[nodiscard]] Announced announce(const std::vector<Matter>& matters,
                                 const QSet<AnnouncementKind>& off, const AnnouncementState& before,
                                 qint64 now_ms);

} // namespace sizao::service
