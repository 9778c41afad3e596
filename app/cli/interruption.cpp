// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace sizao::cli {
namespace {

// A signal handler may only touch lock-free atomics: this pointer and the flag behind it.
std::atomic<const base::Progress*> running = nullptr;
static_assert(std::atomic<const base::Progress*>::is_always_lock_free);
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void cancelRunning(int) {
    if (const base::Progress* progress = running.load())
        progress->cancel();
}

void setHandler(void (*handler)(int), int flags) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interruption::Interruption(const base::Progress& progress) : m_progress(progress) {
    running.store(&m_progress);
    setHandler(cancelRunning, static_cast<int>(SA_RESETHAND) | SA_RESTART);
}

Interruption::~Interruption() {
    setHandler(SIG_DFL, 0);
    running.store(nullptr);
}

} // namespace sizao::cli
