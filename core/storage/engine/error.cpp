// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine/error.h"

#include "core/storage/engine/texts.h"

#include <QLoggingCategory>

#include <sqlite3.h>

namespace sizao::storage {

using base::ErrorCode;

namespace {

Q_LOGGING_CATEGORY(storageLog, "sizao.storage")

base::Error constraintError(int code) {
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return duplicateError();
    return {ErrorCode::Refused, Storage::tr("这一步不符合数据库的规定，没有保存，原有内容未变。")};
}

base::Error unreadableError(int code) {
    if ((code & 0xff) == SQLITE_READONLY)
        return {ErrorCode::Unreadable,
                Storage::tr("数据库所在的位置只能读、不能写，本次没有保存。请检查文件权限，"
                            "或把数据库移到可写的磁盘上。")};
    if ((code & 0xff) == SQLITE_CANTOPEN)
        return {ErrorCode::Unreadable,
                Storage::tr("打不开数据库文件。请检查文件和文件夹的权限，以及磁盘是否已连接。")};
    return {ErrorCode::Unreadable,
            Storage::tr("读写磁盘时出错，本次没有保存，已保存的内容仍在。请检查磁盘后重试。")};
}

} // namespace

base::Error duplicateError() {
    return {ErrorCode::Conflict, Storage::tr("库里已有相同的一条，没有重复保存。请刷新后再看。")};
}

base::Error errorFromSqlite(int code) {
    switch (code & 0xff) { // the primary code
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                Storage::tr("磁盘已满，本次没有保存，已保存的内容仍在。请腾出空间后重试。")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged,
                Storage::tr("数据库文件已损坏。请不要删除它，并用最近的备份恢复。")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, Storage::tr("数据库正被占用，本次没有保存。请稍候再试。")};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return unreadableError(code);
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, Storage::tr("操作已停止。")};
    case SQLITE_TOOBIG:
    case SQLITE_NOMEM:
        return {ErrorCode::LimitReached,
                Storage::tr("内容太大，超过了一次能处理的数量，没有保存。请分批进行。")};
    case SQLITE_CONSTRAINT:
        return constraintError(code);
    }
    return {ErrorCode::Internal,
            Storage::tr("程序内部出错，本次没有保存，已保存的内容仍在。请把日志交给管理员。")};
}

base::Error loggedError(std::string_view statementName, int code) {
    // A stopped read or a full disk is no fault of ours, yet the line helps to understand later.
    qCWarning(storageLog, "%.*s: %s (%d)", static_cast<int>(statementName.size()),
              statementName.data(), sqlite3_errstr(code), code);
    return errorFromSqlite(code);
}

} // namespace sizao::storage
