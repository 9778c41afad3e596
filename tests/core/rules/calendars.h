// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/work_calendar.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// The calendar the program ships, the one of an invented region, and small ones made here.
namespace sizao::test {

[[nodiscard]] inline base::Day day(const char* iso) {
    const auto read = base::Day::fromIso(QString::fromLatin1(iso));
    if (!read)
        qFatal("%s is no day", iso);
    return *read;
}

[[nodiscard]] inline QJsonObject jsonFile(const char* path) {
    QFile file(QStringLiteral(SIZAO_SOURCE_DIR) + QLatin1String(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", path);
    return QJsonDocument::fromJson(file.readAll()).object();
}

[[nodiscard]] inline QJsonObject nationalDocument() {
    return jsonFile("/resources/calendars/calendar_cn.json");
}
[[nodiscard]] inline QJsonObject localDocument() {
    return jsonFile("/tests/data/calendars/local_days.json");
}

[[nodiscard]] inline rules::WorkCalendar nationalCalendar() {
    return rules::WorkCalendar(rules::plansOf(nationalDocument()));
}
[[nodiscard]] inline rules::WorkCalendar localCalendar() {
    auto plans = rules::plansOf(localDocument());
    const auto national = rules::plansOf(nationalDocument());
    plans.insert(plans.end(), national.begin(), national.end());
    return rules::WorkCalendar(plans);
}

} // namespace sizao::test
