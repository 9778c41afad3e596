// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/acting_officer.h"

#include "core/storage/stores/entity_table.h"

#include <QCoreApplication>

namespace sizao::service {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Officer)
};

} // namespace

base::Result<domain::Actor> activeOfficer(storage::Database& database, domain::UserId user) {
    const auto known = storage::entity_table::find<domain::User>(database, user);
    if (!known)
        return base::fail(known.error());
    if (!*known || !(*known)->active)
        return base::fail(base::ErrorCode::Invalid, Text::tr("请选择在用的人员。"));
    return domain::Actor{(*known)->id, (*known)->name, (*known)->roles};
}

} // namespace sizao::service
