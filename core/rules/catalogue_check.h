// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/document_fault.h"

#include <QJsonObject>

#include <vector>

// What is wrong with a document `sizao.catalogue/1` (warning model, section 1; domain text, section
// 3).
namespace sizao::rules {

// In the order of the document's parts; empty: it can be divided into versions and compiled.
[[nodiscard]] std::vector<DocumentFault> faultsOf(const QJsonObject& document);

// What cannot follow on the document in force: a gap, because something in force is left out;
// another catalogue; channels, which are not standards. Positions of rows do not matter.
[[nodiscard]] std::vector<DocumentFault> faultsAfter(const QJsonObject& inForce,
                                                     const QJsonObject& document);

} // namespace sizao::rules
