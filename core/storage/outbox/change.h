// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/outbox/stamp.h"

#include <QByteArray>

namespace sizao::storage {

// One edit of one entity by one person on one device (sync specification, section 3).
struct Change {
    qint64 n = 0; // place in the outbox of this device
    int part = 1; // tx: part-th of `parts` changes that apply together
    int parts = 1;
    const char* act = ""; // business action, e.g. record.submit
    const char* type = "";
    base::RawId id;
    QByteArray stream; // only in a creating change
    QByteArray expect; // JSON object group -> change id; {} in a creating change
    QByteArray set;    // JSON object of the resulting fields
};

// The bytes that are hashed, stored and later sent, never written a second time. `instant` is
// the stamp's time as ISO text: a batch formats it once.
[[nodiscard]] QByteArray toBytes(const Change& change, const QByteArray& device, const Stamp& stamp,
                                 const QByteArray& instant);

} // namespace sizao::storage
