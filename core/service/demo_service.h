// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/service/intake_service.h"
#include "core/service/vault_service.h"

namespace sizao::service {

struct DemoReport {
    qint64 units = 0;
    qint64 cadres = 0;
    qint64 records = 0;
    QString practice_file; // a sheet with some bad rows, to try the import on
};

// A vault with one invented district: made by the seeded generator, taken in through the same
// import as any office's files. The passphrase is the caller's; it is no secret.
struct Demo {
    std::unique_ptr<Session> session;
    DemoReport report;
};
[[nodiscard]] base::Result<Demo> createDemo(const QString& path, const base::Secret& passphrase,
                                            std::uint64_t seed, const Environment& environment,
                                            const base::Progress& progress);

} // namespace sizao::service
