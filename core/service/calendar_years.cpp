// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/calendar_years.h"

#include "core/service/document_file.h"
#include "core/storage/stores/entity_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace sizao::service {

using base::Result;
using rules::YearPlan;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

} // namespace

Result<std::vector<YearPlan>> storedPlans(storage::Database& database) {
    const auto stored = storage::entity_table::all<domain::CalendarYear>(database);
    if (!stored)
        return base::fail(stored.error());
    std::vector<YearPlan> plans;
    for (const domain::CalendarYear& year : *stored) {
        auto plan = rules::readPlan(year);
        if (!plan)
            return base::fail(plan.error());
        plans.push_back(std::move(*plan));
    }
    std::ranges::sort(plans, {}, [](const YearPlan& plan) {
        return std::tuple(!plan.isNational(), plan.region, plan.year);
    });
    return plans;
}

Result<std::shared_ptr<const rules::WorkCalendar>> compiledCalendar(storage::Database& database) {
    return storedPlans(database).map([](const std::vector<YearPlan>& plans) {
        return std::make_shared<const rules::WorkCalendar>(plans);
    });
}

Result<std::vector<YearPlan>> shippedPlans() {
    return readDocumentBytes(QStringLiteral(":/sizao/calendars/calendar_cn.json"))
        .and_then(readJsonDocument)
        .map([](const DocumentFile& file) { return rules::plansOf(file.document); })
        .map_error([](const base::Error&) {
            return base::Error{base::ErrorCode::Internal,
                               Text::tr("程序缺少自带的工作日历，请重新安装。")};
        });
}

} // namespace sizao::service
