// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <chrono>
#include <ctime>

namespace sizao::base {
namespace {

constexpr std::int64_t msPerDay = 86'400'000;
constexpr std::int64_t shanghaiOffsetMs = 8 * 3'600'000;

std::chrono::year_month_day civil(std::int32_t number) {
    return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(number)));
}

int digits(QStringView text) {
    int value = 0;
    for (const QChar letter : text) {
        if (letter < u'0' || letter > u'9')
            return -1;
        value = value * 10 + (letter.unicode() - u'0');
    }
    return value;
}

QString padded(std::int64_t value, int width) {
    return QString::number(value).rightJustified(width, u'0');
}

} // namespace

std::optional<Day> Day::fromCivil(int year, int month, int dayOfMonth) {
    using namespace std::chrono;
    // <chrono> keeps months and days in one byte: 257 would become 1.
    if (year < 1 || year > 9999 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31)
        return std::nullopt;
    const year_month_day date(std::chrono::year(year),
                              std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(dayOfMonth)));
    if (!date.ok())
        return std::nullopt;
    return Day(static_cast<std::int32_t>(sys_days(date).time_since_epoch().count()));
}

std::optional<Day> Day::fromIso(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    return fromCivil(digits(text.first(4)), digits(text.sliced(5, 2)), digits(text.sliced(8, 2)));
}

Day Day::fromUnixMs(std::int64_t unix_ms) {
    const std::int64_t local = unix_ms + shanghaiOffsetMs;
    const std::int64_t days = local / msPerDay - (local % msPerDay < 0 ? 1 : 0);
    return Day(static_cast<std::int32_t>(days));
}

QString Day::toIso() const {
    return padded(year(), 4) + u'-' + padded(month(), 2) + u'-' + padded(dayOfMonth(), 2);
}

int Day::year() const {
    return static_cast<int>(civil(m_number).year());
}
int Day::month() const {
    return static_cast<int>(static_cast<unsigned>(civil(m_number).month()));
}
int Day::dayOfMonth() const {
    return static_cast<int>(static_cast<unsigned>(civil(m_number).day()));
}

std::int64_t SystemClock::nowMs() const {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

std::int64_t SystemClock::uptimeSeconds() const {
#ifdef CLOCK_BOOTTIME
    timespec since_boot{};
    clock_gettime(CLOCK_BOOTTIME, &since_boot);
    return since_boot.tv_sec;
#else
    using namespace std::chrono;
    return duration_cast<seconds>(steady_clock::now().time_since_epoch()).count();
#endif
}

QString toIsoInstant(std::int64_t unix_ms) {
    const Day day = Day::fromUnixMs(unix_ms);
    const std::int64_t second =
        (unix_ms + shanghaiOffsetMs - static_cast<std::int64_t>(day.number()) * msPerDay) / 1000;
    return day.toIso() + u'T' + padded(second / 3600, 2) + u':' + padded(second / 60 % 60, 2) + u':'
           + padded(second % 60, 2) + QLatin1String("+08:00");
}

} // namespace sizao::base
