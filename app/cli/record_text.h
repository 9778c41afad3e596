// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/record_service.h"

#include <QJsonObject>

namespace sizao::cli {

// A record as a list shows it; `key` goes into --after to read on behind it.
[[nodiscard]] QJsonObject toJson(const service::RecordRow& row);
// With texts, names and its verification.
[[nodiscard]] QJsonObject toJson(const service::RecordDetail& detail);
[[nodiscard]] QString toText(const service::RecordDetail& detail);

// `2026-03-05:1234`, see RecordKey.
[[nodiscard]] QString keyText(const service::RecordKey& key);
[[nodiscard]] std::optional<service::RecordKey> keyFrom(const QString& text);

} // namespace sizao::cli
