// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recent_service.h"

#include "core/storage/stores/lookup.h"
#include "core/storage/stores/record_store.h"
#include "core/storage/stores/warning_store.h"

namespace sizao::service {
namespace {

using base::Result;

// nullopt: it is here no more.
Result<std::optional<RecentRow>> rowOf(storage::Database& database,
                                       const storage::TouchedRow& touched) {
    RecentRow row;
    row.id = QString::fromLatin1(touched.id.toText());
    if (touched.type == QLatin1String("record")) {
        row.place = TaskPlace::Record;
        return storage::findRecordRow(database, domain::RecordId(touched.id))
            .map([&](const auto& found) -> std::optional<RecentRow> {
                if (!found)
                    return std::nullopt;
                row.subject_name = found->subject_name;
                row.unit_name = found->unit_name;
                return row;
            });
    }
    return storage::findCaseRow(database, domain::CaseId(touched.id))
        .map([&](const auto& found) -> std::optional<RecentRow> {
            if (!found)
                return std::nullopt;
            row.subject_name = found->subject_name;
            row.unit_name = found->unit_name;
            row.tier = found->warning_case.tier;
            row.case_number = found->warning_case.case_number;
            return row;
        });
}

} // namespace

QFuture<Result<std::vector<RecentRow>>> RecentService::list(int most) const {
    return m_session.store().read([most, user = m_session.actor().user](storage::Database& database)
                                      -> Result<std::vector<RecentRow>> {
        const auto touched = storage::lastTouched(database, user, most);
        if (!touched)
            return base::fail(touched.error());
        std::vector<RecentRow> rows;
        for (const storage::TouchedRow& each : *touched) {
            auto row = rowOf(database, each);
            if (!row)
                return base::fail(row.error());
            if (*row)
                rows.push_back(std::move(**row));
        }
        return rows;
    });
}

} // namespace sizao::service
