// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/describe.h"
#include "core/domain/ids.h"

namespace sizao::domain {

struct ImportBatch { // 采集批次: one file taken in by one profile
    ImportBatchId id;
    QString target; // record, person or unit
    QString channel;
    QString file_name;
    QByteArray file_digest; // SHA-256, 32 bytes
    QString profile;
    base::Day imported_on;
    qint64 rows = 0; // accepted + rejected + unchanged
    qint64 accepted = 0;
    qint64 rejected = 0;
    qint64 unchanged = 0;
    bool operator==(const ImportBatch&) const = default;
};
template <>
struct Description<ImportBatch> {
    static constexpr const char* type = "import_batch";
    static constexpr const char* table = "import_batch";
    static constexpr auto fields = std::make_tuple(
        field("target", &ImportBatch::target, "core", QT_TRANSLATE_NOOP("Field", "导入内容")),
        field("channel", &ImportBatch::channel, "core", QT_TRANSLATE_NOOP("Field", "渠道")),
        field("file_name", &ImportBatch::file_name, "core", QT_TRANSLATE_NOOP("Field", "文件名")),
        field("file_digest", &ImportBatch::file_digest, "core",
              QT_TRANSLATE_NOOP("Field", "文件摘要")),
        field("profile", &ImportBatch::profile, "core", QT_TRANSLATE_NOOP("Field", "对照方案")),
        field("imported_on", &ImportBatch::imported_on, "core",
              QT_TRANSLATE_NOOP("Field", "导入日期")),
        field("rows", &ImportBatch::rows, "result", QT_TRANSLATE_NOOP("Field", "行数")),
        field("accepted", &ImportBatch::accepted, "result", QT_TRANSLATE_NOOP("Field", "接收")),
        field("rejected", &ImportBatch::rejected, "result", QT_TRANSLATE_NOOP("Field", "退回")),
        field("unchanged", &ImportBatch::unchanged, "result", QT_TRANSLATE_NOOP("Field", "已有")));
};

} // namespace sizao::domain
