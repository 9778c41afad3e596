// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problem.h"

#include "core/service/catalogue_service.h"
#include "core/service/standards_draft_service.h"

#include <QJsonObject>

// Standards and their drafts as the command line shows them: JSON as documented in json.md, and the
// same for people.
namespace sizao::cli {

[[nodiscard]] QJsonObject toJson(const service::VersionRow& row);
[[nodiscard]] QJsonObject toJson(const service::IndicatorView& indicator);
[[nodiscard]] QJsonObject toJson(const service::ModelView& model);
[[nodiscard]] QJsonObject toJson(const service::FieldDifference& difference);
[[nodiscard]] QJsonObject toJson(const service::DraftRow& row);
[[nodiscard]] QJsonObject toJson(const service::DraftDetail& detail);

[[nodiscard]] QString toText(const std::vector<service::VersionRow>& rows);
[[nodiscard]] QString toText(const service::IndicatorView& indicator);
[[nodiscard]] QString toText(const service::ModelView& model);
[[nodiscard]] QString toText(const std::vector<service::FieldDifference>& differences);
[[nodiscard]] QString toText(const std::vector<service::DraftRow>& rows);
[[nodiscard]] QString toText(const service::DraftDetail& detail);

// By id, the beginning of one (six characters at least) or the whole title.
[[nodiscard]] Outcome<domain::StandardsDraftId>
findDraft(const service::StandardsDraftService& drafts, const QString& text);

} // namespace sizao::cli
