// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/service/casework_service.h"

#include <QJsonObject>

// What `step` and `steps` have in common: how parts of a case are named and shown.
namespace sizao::cli {

// `letter:1`, `item:2`: the n-th part of that kind in the order they were made.
[[nodiscard]] QString partName(const domain::CaseFile& file, const base::RawId& id);
// By such a name or by id; null for an empty text. Refused when the case has no such part.
[[nodiscard]] Outcome<base::RawId> findPart(const domain::CaseFile& file, const QString& text);
// By code, also without its first word where that leaves no doubt, or by name.
[[nodiscard]] Outcome<domain::CaseAct> actFrom(const QString& text);
// A new part from a file of its fields, as the step wants it; `text` is JSON.
[[nodiscard]] Outcome<rules::GivenPart> partFrom(domain::CaseAct act, const QByteArray& text);

[[nodiscard]] QJsonObject toJson(const rules::ArchiveEffect& archive);
[[nodiscard]] QString toText(const rules::ArchiveEffect& archive);
[[nodiscard]] QJsonObject toJson(const service::CaseworkView& view);
[[nodiscard]] QString toText(const service::CaseworkView& view);

} // namespace sizao::cli
