// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/calendar_service.h"
#include "core/service/case_letter.h"
#include "core/service/case_service.h"
#include "core/service/catalogue_service.h"
#include "core/service/duty_service.h"
#include "core/service/intake_service.h"
#include "core/service/people_service.h"
#include "core/service/record_change_service.h"
#include "core/service/record_service.h"
#include "core/service/rectification_service.h"
#include "core/service/sheet_copy_service.h"
#include "core/service/standards_draft_service.h"
#include "core/service/standards_service.h"
#include "core/service/task_service.h"
#include "core/service/warning_service.h"
#include "ui/models/import_run.h"
#include "ui/models/reference_data.h"
#include "ui/models/signal_feed.h"
#include "ui/models/task_feed.h"

namespace sizao::models {

// The use cases of one open vault, shared by all pages. It lives as long as the session is shown
// and dies before it.
struct Desk {
    explicit Desk(service::Session& opened);

    service::Session& session;
    service::DutyService duties;
    service::RecordService records;
    service::RecordChangeService record_changes;
    service::WarningService warnings;
    service::CaseService cases;
    service::CaseworkService casework;
    service::CaseLetterService letters;
    service::RectificationService rectification;
    service::CalendarService calendar;
    service::SheetCopyService sheet_copies;
    service::PeopleService people;
    service::StandardsService standards;
    service::CatalogueService catalogue;
    service::StandardsDraftService standards_drafts;
    service::IntakeService intake;
    service::TaskService tasks;
    ReferenceData reference;
    SignalFeed signal_feed;
    TaskFeed task_feed;
    ImportRun import_run;
    // The latest save of a draft: a form opened again reads only after it (reading and writing
    // are two threads).
    QFuture<base::Result<>> draft_save;
};

} // namespace sizao::models
