// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include "core/domain/people.h"
#include "core/service/vault_service.h"

#include <QJsonObject>

namespace sizao::cli {

// `张三:HANDLER,SECTION_HEAD`; without roles those of `standard`.
[[nodiscard]] Outcome<service::NewOfficer> officerFrom(const char* option, const QString& text,
                                                       const std::vector<domain::Role>& standard);
[[nodiscard]] QString roleNames(const std::vector<domain::Role>& roles);
[[nodiscard]] QJsonObject toJson(const domain::User& user);

} // namespace sizao::cli
