// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/intake_service.h"

#include "core/intake/preview.h"
#include "core/service/import_run.h"

#include <QtConcurrent>

namespace sizao::service {
namespace {

constexpr int previewRows = 50;

base::Result<ImportPreview> previewNow(const ImportRequest& request, base::Day today) {
    std::optional<intake::MappingProfile> profile;
    if (!request.profile_file.isEmpty()) {
        auto loaded = loadProfile(request, today);
        if (!loaded)
            return base::fail(loaded.error());
        profile = std::move(*loaded);
    }
    const auto seen = intake::previewFile(request.file, profile, previewRows, today, {});
    if (!seen)
        return base::fail(seen.error());
    ImportPreview preview;
    preview.profile_name = seen->profile.name;
    preview.target = intake::codeOf(seen->profile.target);
    preview.channel = request.channel.isEmpty() ? seen->profile.channel : request.channel;
    preview.sheet = seen->sheet;
    preview.headings = seen->headings;
    preview.missing_columns = seen->missing;
    preview.problem = seen->problem;
    for (const intake::PreviewRow& row : seen->rows) {
        preview.rows.push_back({row.number, row.cells});
        preview.issues.insert(preview.issues.end(), row.mapped.issues.begin(),
                              row.mapped.issues.end());
        preview.accepted += row.mapped.outcome == intake::RowOutcome::Mapped ? 1 : 0;
        preview.rejected += row.mapped.outcome == intake::RowOutcome::Rejected ? 1 : 0;
    }
    return preview;
}

} // namespace

QFuture<base::Result<ImportPreview>> IntakeService::preview(const ImportRequest& request) const {
    return QtConcurrent::run(
        [request, today = m_session.today()] { return previewNow(request, today); });
}

QFuture<base::Result<ImportReport>> IntakeService::import(const ImportRequest& request,
                                                          const base::Progress& progress) {
    return QtConcurrent::run([this, request, progress]() -> base::Result<ImportReport> {
        return ImportRun(m_session, request, progress).run();
    });
}

} // namespace sizao::service
