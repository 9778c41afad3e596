// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>
#include <utility>

namespace sizao::base {

// What kind of failure it was. Doors (window, command line) choose exit codes and icons by it;
// the message is what a person reads.
enum class ErrorCode {
    Refused,      // a rule says no; the message names the rule
    Invalid,      // the input is wrong; the message says how to mend it
    NotFound,     // the thing asked for does not exist here
    Conflict,     // somebody else changed it meanwhile
    Cancelled,    // the user stopped it
    LimitReached, // larger than a stated limit
    CannotUnlock, // wrong passphrase, no slot, no device secret
    Busy,         // another program holds the vault
    NotAVault,    // a foreign file
    NewerFile,    // written by a newer program
    Damaged,      // the file does not check out
    DiskFull,     // no space left
    Unreadable,   // the operating system refuses to read or write
    Internal,     // a fault of ours
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message; // in the user's language: what happened, what was kept, what to do
};

template <class T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message) {
    return tl::unexpected<Error>(Error{code, std::move(message)});
}
[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

} // namespace sizao::base
