// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/copy_access.h"

#include "core/domain/warning.h"
#include "core/rules/permissions.h"
#include "core/storage/stores/entity_table.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

using base::ErrorCode;
using base::Result;
using storage::Database;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SheetCopy)
};

Result<bool> isHandler(Database& database, const std::optional<domain::CaseId>& warning_case,
                       const domain::UserId& user) {
    if (!warning_case)
        return false;
    return storage::entity_table::find<domain::WarningCase>(database, *warning_case)
        .map([&](const std::optional<domain::WarningCase>& found) {
            return found && (found->handler_1 == user || found->handler_2 == user);
        });
}

} // namespace

Result<> mayCopy(Database& database, const domain::Actor& actor,
                 const std::optional<domain::CaseId>& warning_case) {
    switch (rules::scopeOf(actor, rules::Action::CopyNamed)) {
    case rules::Scope::Any:
        return {};
    case rules::Scope::Assigned:
        return isHandler(database, warning_case, actor.user)
            .and_then([](bool isAssigned) -> Result<> {
                if (isAssigned)
                    return {};
                return base::fail(ErrorCode::Refused,
                                  Text::tr("承办人只能打印、导出自己承办的案件的材料。"));
            });
    case rules::Scope::Requested:
        return base::fail(ErrorCode::Refused, Text::tr("打印、导出要先有批准的查阅申请。"));
    case rules::Scope::Own:
    case rules::Scope::Denied:
        break;
    }
    return rules::require(actor, rules::Action::CopyNamed);
}

} // namespace sizao::service
