// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace sizao::cli {

// What scripts see of the end of a command. The numbers are fixed for good.
enum class Exit : int {
    Done = 0,
    Refused = 1, // a rule says no, the data are bad, something asked for is not there
    Usage = 2,   // the command line cannot be understood
    Locked = 3,  // the vault does not open: passphrase, busy, foreign, damaged or newer file
};

// Why a command did not do what it was asked to. The message goes to stderr; it may be empty when
// everything was said already.
struct Problem {
    Exit exit = Exit::Refused;
    QString message;

    Problem(Exit code, QString text) : exit(code), message(std::move(text)) {}
    // How a use case ended badly; opening a vault makes its own Problem.
    explicit Problem(const base::Error& error) : message(error.message) {}
};

template <class T = void>
using Outcome = tl::expected<T, Problem>;

[[nodiscard]] inline tl::unexpected<Problem> stop(Exit exit, QString message) {
    return tl::unexpected<Problem>(Problem(exit, std::move(message)));
}
[[nodiscard]] inline tl::unexpected<Problem> stop(const base::Error& error) {
    return tl::unexpected<Problem>(Problem(error));
}
[[nodiscard]] inline tl::unexpected<Problem> stop(Problem problem) {
    return tl::unexpected<Problem>(std::move(problem));
}

} // namespace sizao::cli
