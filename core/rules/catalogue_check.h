// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

// What is wrong with a document `sizao.catalogue/1` (warning model, section 1; domain text, section
// 3), told by the place in the document, for whoever knows where that place is in a file.
namespace sizao::rules {

struct CatalogueFault {
    QString path; // `models[0].indicators[3].weight`; a nearer place than nothing when it is absent
    QString reason;
    bool operator==(const CatalogueFault&) const = default;
};

// In the order of the document's parts; empty: it can be divided into versions and compiled.
[[nodiscard]] std::vector<CatalogueFault> faultsOf(const QJsonObject& document);

// What cannot follow on the document in force: a gap, because something in force is left out;
// another catalogue; channels, which are not standards. Positions of rows do not matter.
[[nodiscard]] std::vector<CatalogueFault> faultsAfter(const QJsonObject& inForce,
                                                      const QJsonObject& document);

} // namespace sizao::rules
