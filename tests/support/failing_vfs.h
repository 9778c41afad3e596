// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace sizao::support {

// A disk that fails when told to. It passes everything to the platform's VFS and counts the calls
// that change something: open, write, truncate, sync, delete. One of them, counted from 1, fails
// with the SQLite code given; with `lasting` all later ones fail too, as on a full disk.
// Give `name()` as OpenOptions::vfs. Used by one thread at a time.
class FailingVfs {
public:
    FailingVfs();
    ~FailingVfs();
    FailingVfs(const FailingVfs&) = delete;
    FailingVfs& operator=(const FailingVfs&) = delete;

    [[nodiscard]] const std::string& name() const;

    void failAt(int call, int sqliteCode, bool lasting = false); // counts from 1 again
    void failNever();                                            // counts from 1 again
    [[nodiscard]] int calls() const;
    [[nodiscard]] bool hasFailed() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace sizao::support
