// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/describe.h"
#include "core/domain/ids.h"
#include "core/domain/vocabulary.h"

// The working calendar as it is stored (domain text, section 7): the notice of one year, for the
// whole country or for a region that has holidays of its own. What it means is read by core/rules
// (WorkCalendar).
namespace sizao::domain {

using CalendarYearId = base::Id<struct CalendarYearTag>;

struct CalendarYear { // 年度放假安排
    CalendarYearId id;
    QString region; // CN: the notice of the State Council; anything else lies over it
    QString region_name;
    int year = 0;
    QString holidays; // JSON: the list `holidays` of a year in `sizao.calendar/1`
    QString notes;    // JSON: the list `notes`
    bool confirmed = false;
    QString basis; // the document it rests on

    // The same year of the same region is the same row on every desk.
    [[nodiscard]] static CalendarYearId idFor(const QString& region, int year) {
        return CalendarYearId::fromName("calendar:" + region.toUtf8() + ':'
                                        + QByteArray::number(year));
    }
    bool operator==(const CalendarYear&) const = default;
};
template <>
struct Description<CalendarYear> {
    static constexpr const char* type = "calendar_year";
    static constexpr const char* table = "calendar_year";
    using Y = CalendarYear;
    // Confirmed are these days on this basis: they are never merged apart.
    static constexpr auto fields = std::make_tuple(
        field("region", &Y::region, "core", QT_TRANSLATE_NOOP("Field", "适用地区代码")),
        field("year", &Y::year, "core", QT_TRANSLATE_NOOP("Field", "年度")),
        field("region_name", &Y::region_name, "days", QT_TRANSLATE_NOOP("Field", "适用地区")),
        field("holidays", &Y::holidays, "days", QT_TRANSLATE_NOOP("Field", "放假和调休")),
        field("notes", &Y::notes, "days", QT_TRANSLATE_NOOP("Field", "备注")),
        field("confirmed", &Y::confirmed, "days", QT_TRANSLATE_NOOP("Field", "已确认")),
        field("basis", &Y::basis, "days", QT_TRANSLATE_NOOP("Field", "放假安排的依据")));
};

// what kind of day the calendar makes it
enum class DayKind : std::uint8_t { Workday, Weekend, Holiday, Makeup };
template <>
struct EnumText<DayKind> {
    static constexpr EnumEntry<DayKind> entries[] = {
        {DayKind::Workday, "WORKDAY", QT_TRANSLATE_NOOP("Vocabulary", "工作日")},
        {DayKind::Weekend, "WEEKEND", QT_TRANSLATE_NOOP("Vocabulary", "周末")},
        {DayKind::Holiday, "HOLIDAY", QT_TRANSLATE_NOOP("Vocabulary", "放假")},
        {DayKind::Makeup, "MAKEUP", QT_TRANSLATE_NOOP("Vocabulary", "调休上班")},
    };
};

} // namespace sizao::domain
