// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sizao::rules {

// What is wrong with a JSON document from outside, told by the place in the document, for whoever
// knows where that place is in a file.
struct DocumentFault {
    QString path; // `models[0].indicators[3].weight`; a nearer place than nothing when it is absent
    QString reason;
    bool operator==(const DocumentFault&) const = default;
};

} // namespace sizao::rules
