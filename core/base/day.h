// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace sizao::base {

// A civil day in Asia/Shanghai as a number: days since 1970-01-01. Rules know no time of day.
class Day {
public:
    constexpr Day() = default;
    explicit constexpr Day(std::int32_t number) : m_number(number) {}

    // Years 1 to 9999 of the Gregorian calendar; anything else is nullopt.
    [[nodiscard]] static std::optional<Day> fromCivil(int year, int month, int dayOfMonth);
    // `2026-11-23`, strictly: ten characters.
    [[nodiscard]] static std::optional<Day> fromIso(QStringView text);
    // The day on which this instant falls in Asia/Shanghai (UTC+8, no summer time since 1991).
    [[nodiscard]] static Day fromUnixMs(std::int64_t unix_ms);

    [[nodiscard]] constexpr std::int32_t number() const { return m_number; }
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int dayOfMonth() const;
    // Monday 1 … Sunday 7 (ISO 8601).
    [[nodiscard]] constexpr int dayOfWeek() const {
        const int fromMonday = (m_number + 3) % 7; // 1970-01-01 was a Thursday
        return (fromMonday < 0 ? fromMonday + 7 : fromMonday) + 1;
    }

    friend constexpr auto operator<=>(const Day&, const Day&) = default;
    friend constexpr Day operator+(Day day, std::int32_t days) { return Day(day.m_number + days); }
    friend constexpr Day operator-(Day day, std::int32_t days) { return Day(day.m_number - days); }
    friend constexpr std::int32_t operator-(Day a, Day b) { return a.m_number - b.m_number; }

private:
    std::int32_t m_number = 0;
};

// What time it is. Only the service asks; everything below gets days and instants as parameters.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    [[nodiscard]] virtual std::int64_t nowMs() const = 0; // milliseconds since 1970-01-01 UTC
    [[nodiscard]] virtual std::int64_t uptimeSeconds() const = 0; // since boot, asleep or awake
    [[nodiscard]] Day today() const { return Day::fromUnixMs(nowMs()); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t nowMs() const override;
    [[nodiscard]] std::int64_t uptimeSeconds() const override;
};

// `2026-11-23T09:12:03+08:00`, the form in which changes and audit rows carry an instant.
[[nodiscard]] QString toIsoInstant(std::int64_t unix_ms);

} // namespace sizao::base

template <>
struct std::hash<sizao::base::Day> {
    std::size_t operator()(sizao::base::Day day) const noexcept {
        return std::hash<std::int32_t>{}(day.number());
    }
};
