// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/session.h"

namespace sizao::service {

// What an import did, by year.
struct CalendarImport {
    QString region;
    std::vector<int> added;
    std::vector<int> changed;
    std::vector<int> unchanged;
};

// The working calendar of the office: the notices of the country and what regions lay over them.
// Every change asks for a reason, which the audit keeps with who and when, and replaces the
// snapshot of the session: due days are reckoned anew by whoever shows them.
class CalendarService {
public:
    explicit CalendarService(Session& session) : m_session(session) {}

    // The country first, then the regions by code; in order of years.
    [[nodiscard]] QFuture<base::Result<std::vector<rules::YearPlan>>> years() const;

    // A file `sizao.calendar/1` of one region: its years come in whole or not at all, the others
    // stay. Refused with the line and the reason of each fault; a confirmed year is not replaced by
    // one that is not.
    [[nodiscard]] QFuture<base::Result<CalendarImport>> import(const QString& path,
                                                               const QString& reason);
    // One year as it is to be, whether there was one before or not: holidays, basis, confirmed. A
    // region begins with its first year.
    [[nodiscard]] QFuture<base::Result<>> change(const rules::YearPlan& plan,
                                                 const QString& reason);
    // The days of a year as they are, on that basis.
    [[nodiscard]] QFuture<base::Result<>> confirm(const QString& region, int year,
                                                  const QString& basis, const QString& reason);
    // All years of a region. NotFound: there are none.
    [[nodiscard]] QFuture<base::Result<>> exportTo(const QString& path,
                                                   const QString& region) const;

private:
    Session& m_session;
};

} // namespace sizao::service
