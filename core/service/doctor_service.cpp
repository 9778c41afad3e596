// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/doctor_service.h"

#include "core/rules/case_invariants.h"
#include "core/rules/sheet_json.h"
#include "core/storage/engine/library.h"
#include "core/storage/outbox/integrity.h"
#include "core/storage/stores/case_file_store.h"
#include "core/storage/stores/warning_store.h"
#include "core/vault/key_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sys/resource.h>

namespace sizao::service {
namespace {

using base::Result;
using storage::Database;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

Finding integrity(Database& database) {
    const auto checked = database.quickCheck();
    return checked ? Finding{"integrity", Health::Good, Text::tr("数据文件逐页检查完好。")}
                   : Finding{"integrity", Health::Broken, checked.error().message};
}

Finding chain(const char* code, const QString& name, const Result<storage::ChainReport>& report) {
    if (!report)
        return {code, Health::Broken, report.error().message};
    if (report->first_broken)
        return {code, Health::Broken,
                Text::tr("%1的校验链在第 %2 条断开，此处及以后的记录可能被改动过。"
                         "请保留现状并联系安全审计员。")
                    .arg(name)
                    .arg(*report->first_broken)};
    return {code, Health::Good, Text::tr("%1的校验链完整，共 %2 条。").arg(name).arg(report->rows)};
}

Finding view(const Result<storage::ViewReport>& report) {
    if (!report)
        return {"view", Health::Broken, report.error().message};
    if (report->isSound())
        return {"view", Health::Good, Text::tr("业务数据与变更记录一致。")};
    return {"view", Health::Broken,
            Text::tr("业务数据与变更记录不一致：多出 %1 行，缺少 %2 行，状态不符 %3 行，"
                     "计分依据不符 %4 行，分类计数不符 %5 类。请从最近的备份恢复。")
                .arg(report->rows_without_change)
                .arg(report->changes_without_row)
                .arg(report->stale_facets)
                .arg(report->stale_facts)
                .arg(report->miscounted_facets)};
}

// Every frozen sheet still computes to itself.
Finding sheets(Database& database) {
    const auto decisions = storage::listDecisions(database, std::nullopt);
    if (!decisions)
        return {"sheets", Health::Broken, decisions.error().message};
    for (const domain::SignalDecision& decision : *decisions) {
        const auto sound = rules::fromSheetJson(decision.sheet.toUtf8())
                               .and_then([](const domain::ComputationSheet& sheet) {
                                   return rules::verifySheet(sheet);
                               });
        if (!sound)
            return {"sheets", Health::Broken,
                    Text::tr("%1 的研判决定所附依据单重算不符：%2")
                        .arg(decision.decided_on.toIso(), sound.error().message)};
    }
    return {
        "sheets", Health::Good,
        Text::tr("%n 份已决定的依据单重算无误。", nullptr, static_cast<int>(decisions->size()))};
}

// One finding for each case of which something does not hold that holds of every case.
void addCases(Database& database, std::vector<Finding>& findings) {
    const auto files = storage::caseFiles(database, storage::CaseScope::All);
    if (!files) {
        findings.push_back({"cases", Health::Broken, files.error().message});
        return;
    }
    bool areSound = true;
    for (const domain::CaseFile& file : *files) {
        const QStringList broken = rules::brokenInvariants(file);
        if (broken.isEmpty())
            continue;
        areSound = false;
        findings.push_back({"cases", Health::Broken,
                            Text::tr("案件 %1 不合规定：%2")
                                .arg(file.warning_case.case_number, broken.join(QString()))});
    }
    if (areSound)
        findings.push_back(
            {"cases", Health::Good,
             Text::tr("%n 个案件的办理过程都合规定。", nullptr, static_cast<int>(files->size()))});
}

Finding schema(Database& database) {
    const auto version = database.schemaVersion();
    if (!version)
        return {"schema", Health::Broken, version.error().message};
    return {"schema", Health::Good, Text::tr("数据结构第 %1 版。").arg(*version)};
}

Finding library(Database& database) {
    const storage::LibraryVersions versions = storage::libraryVersions(database);
    return {"library", Health::Good,
            Text::tr("数据库引擎 SQLite %1，加密 SQLCipher %2。")
                .arg(versions.sqlite, versions.cipher)};
}

Finding keys() {
    return {"keys", Health::Notice,
            Text::tr("仅口令保护：本机没有启用系统钥匙串，口令是唯一的一道锁，请妥善保管。")};
}

Finding files(const QString& path) {
    QStringList open;
    const QStringList own{path, vault::keyFilePath(path), path + QLatin1String("-wal")};
    for (const QString& file : own) {
        const QFileDevice::Permissions mode = QFile::permissions(file);
        if (QFileInfo::exists(file)
            && (mode
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)))
            open.append(QFileInfo(file).fileName());
    }
    if (open.isEmpty())
        return {"files", Health::Good, Text::tr("文件只有本账户能读写。")};
    return {"files", Health::Broken,
            Text::tr("其他账户也能读写：%1。请把权限改为仅本人可读写。").arg(open.join(u'、'))};
}

Finding coreDumps() {
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0)
        return {"core_dumps", Health::Good, Text::tr("程序出错时不会把内存写到磁盘。")};
    return {"core_dumps", Health::Notice,
            Text::tr("程序出错时系统可能把内存写到磁盘，请管理员关闭核心转储。")};
}

Finding swap() {
    QFile table(QStringLiteral("/proc/swaps"));
    const bool known = table.open(QIODevice::ReadOnly);
    if (!known || table.readAll().count('\n') <= 1)
        return {"swap", Health::Good, Text::tr("没有启用交换分区。")};
    return {"swap", Health::Notice,
            Text::tr("启用了交换分区，内存内容可能留在磁盘上，请管理员加密交换分区。")};
}

Result<std::vector<Finding>> examineNow(Database& database, const QString& path,
                                        const base::Progress& progress) {
    std::vector<Finding> findings;
    findings.push_back(integrity(database));
    findings.push_back(schema(database));
    findings.push_back(library(database));
    findings.push_back(
        chain("outbox", Text::tr("变更记录"), storage::verifyOutbox(database, progress)));
    findings.push_back(
        chain("audit", Text::tr("审计日志"), storage::verifyAudit(database, progress)));
    findings.push_back(view(storage::verifyView(database)));
    findings.push_back(sheets(database));
    addCases(database, findings);
    findings.push_back(keys());
    findings.push_back(files(path));
    findings.push_back(coreDumps());
    findings.push_back(swap());
    if (progress.isCancelled())
        return base::fail(base::ErrorCode::Cancelled, Text::tr("体检已取消。"));
    return findings;
}

} // namespace

QFuture<Result<std::vector<Finding>>> DoctorService::examine(const base::Progress& progress) {
    return m_session.store().maintain(
        [path = m_session.path(), progress](Database& database) -> Result<std::vector<Finding>> {
            return examineNow(database, path, progress);
        });
}

} // namespace sizao::service
