// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_vfs.h"

#include <atomic>
#include <sqlite3.h>

namespace sizao::support {

struct FailingVfs::State {
    std::string name;
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    int calls = 0;
    int failingCall = 0; // 0: never
    int code = SQLITE_IOERR;
    bool lasting = false;
    bool hasFailed = false;

    // SQLITE_OK, or the code with which this call fails.
    int count() {
        ++calls;
        const bool fails =
            failingCall > 0 && (calls == failingCall || (lasting && calls > failingCall));
        hasFailed = hasFailed || fails;
        return fails ? code : SQLITE_OK;
    }
};

namespace {

// What SQLite sees as its file: our head, behind it the platform's own.
struct File {
    sqlite3_file base;
    FailingVfs::State* state;
};

FailingVfs::State* stateOf(sqlite3_vfs* vfs) {
    return static_cast<FailingVfs::State*>(vfs->pAppData);
}
File* ours(sqlite3_file* file) {
    return reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(ours(file) + 1);
}

int closeFile(sqlite3_file* file) {
    return real(file)->pMethods->xClose(real(file));
}
int readFile(sqlite3_file* file, void* to, int size, sqlite3_int64 at) {
    return real(file)->pMethods->xRead(real(file), to, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
    if (const int code = ours(file)->state->count(); code != SQLITE_OK) {
        // A disk that runs full has often written a part of it.
        real(file)->pMethods->xWrite(real(file), from, size / 2, at);
        return code;
    }
    return real(file)->pMethods->xWrite(real(file), from, size, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (const int code = ours(file)->state->count(); code != SQLITE_OK)
        return code;
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    if (const int code = ours(file)->state->count(); code != SQLITE_OK)
        return code;
    return real(file)->pMethods->xSync(real(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file* file, int* isReserved) {
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}
int control(sqlite3_file* file, int operation, void* argument) {
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** memory) {
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shareBarrier(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}
int unmapShared(sqlite3_file* file, int isDeleted) {
    return real(file)->pMethods->xShmUnmap(real(file), isDeleted);
}

const sqlite3_io_methods methods = {
    2,          closeFile,    readFile,    writeFile, truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile,   checkLock,   control,   sectorSize,   characteristics, mapShared,
    lockShared, shareBarrier, unmapShared, nullptr,   nullptr,
};

int openFile(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    FailingVfs::State* state = stateOf(vfs);
    file->pMethods = nullptr;
    if (const int code = state->count(); code != SQLITE_OK)
        return code;
    ours(file)->state = state;
    const int code = state->real->xOpen(state->real, path, real(file), flags, outFlags);
    if (real(file)->pMethods)
        file->pMethods = &methods;
    return code;
}

int deleteFile(sqlite3_vfs* vfs, const char* path, int syncsFolder) {
    if (const int code = stateOf(vfs)->count(); code != SQLITE_OK)
        return code;
    return stateOf(vfs)->real->xDelete(stateOf(vfs)->real, path, syncsFolder);
}

} // namespace

FailingVfs::FailingVfs() : m_state(std::make_unique<State>()) {
    static std::atomic<int> serial = 0;
    m_state->name = "failing-" + std::to_string(++serial);
    m_state->real = sqlite3_vfs_find(nullptr);
    // Everything that is not ours goes straight to the platform's functions, which look at the
    // structure they are given only for pAppData: a copy of theirs works, with two of ours in it.
    m_state->vfs = *m_state->real;
    m_state->vfs.zName = m_state->name.c_str();
    m_state->vfs.szOsFile = static_cast<int>(sizeof(File)) + m_state->real->szOsFile;
    m_state->vfs.pNext = nullptr;
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.xOpen = openFile;
    m_state->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_state->vfs, 0);
}

FailingVfs::~FailingVfs() {
    sqlite3_vfs_unregister(&m_state->vfs);
}

const std::string& FailingVfs::name() const {
    return m_state->name;
}

void FailingVfs::failAt(int call, int sqliteCode, bool lasting) {
    m_state->calls = 0;
    m_state->failingCall = call;
    m_state->code = sqliteCode;
    m_state->lasting = lasting;
    m_state->hasFailed = false;
}

void FailingVfs::failNever() {
    failAt(0, SQLITE_OK);
}
int FailingVfs::calls() const {
    return m_state->calls;
}
bool FailingVfs::hasFailed() const {
    return m_state->hasFailed;
}

} // namespace sizao::support
