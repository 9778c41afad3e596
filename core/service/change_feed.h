// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/stores/change_set.h"

#include <QMetaType>
#include <QObject>

namespace sizao::service {

// Published versions of standards: what they say holds for everything derived.
[[nodiscard]] inline bool concernsStandards(const storage::ChangeSet& changes) {
    return changes.concerns("indicator_version") || changes.concerns("model_version")
           || changes.concerns("catalogue");
}

// What was entered or confirmed of the working calendar: due days follow.
[[nodiscard]] inline bool concernsCalendar(const storage::ChangeSet& changes) {
    return changes.concerns("calendar_year");
}

// Tells models what was committed. Emitted on the writer's thread after the commit; receivers on
// other threads get it queued, as Qt does by itself.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void committed(const sizao::storage::ChangeSet& changes);
};

} // namespace sizao::service

Q_DECLARE_METATYPE(sizao::storage::ChangeSet)
