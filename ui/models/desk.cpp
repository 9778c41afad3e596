// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/desk.h"

namespace sizao::models {

Desk::Desk(service::Session& opened)
    : session(opened),
      duties(opened),
      records(opened),
      record_changes(opened),
      warnings(opened),
      cases(opened),
      casework(opened),
      letters(opened),
      rectification(opened),
      calendar(opened),
      sheet_copies(opened),
      people(opened),
      standards(opened),
      catalogue(opened),
      standards_drafts(opened),
      intake(opened),
      tasks(opened),
      reference(opened, people, standards),
      signal_feed(opened, warnings),
      task_feed(opened, tasks, signal_feed),
      import_run(intake) {}

} // namespace sizao::models
