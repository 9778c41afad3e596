// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

namespace sizao::cli {

// While it lives, Ctrl+C and a request to terminate cancel the work instead of ending the
// program; the second one ends it. One at a time.
class Interruption {
public:
    explicit Interruption(const base::Progress& progress);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

private:
    base::Progress m_progress;
};

} // namespace sizao::cli
