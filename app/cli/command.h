// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"

#include "core/service/session.h"

#include <memory>
#include <vector>

namespace sizao::cli {

// What the help says about a command. Texts are Chinese source texts of the context "Cli"; the
// JSON shapes are quoted from json.md, section of the command's name.
struct Manual {
    const char* name; // one word, or two of a group: `standards list`
    const char* summary;
    const char* operands = ""; // what stands beside the options: `FILE…`
    int leastOperands = 0;
    int mostOperands = 0; // -1: any number
    bool needsVault = true;
    std::vector<Option> options;
    const char* notes = "";
    const char* example = ""; // arguments after the program's name
};

// One call of the program: what was asked, where to answer, and what the world lends.
struct Invocation {
    const Arguments& arguments;
    const Console& console;
    const service::Environment& environment;

    // Asks for the passphrase and opens the vault named by --vault.
    [[nodiscard]] Outcome<std::unique_ptr<service::Session>> openVault() const;
    [[nodiscard]] QString vaultPath() const { return arguments.text("vault"); }
};

// One command of the program; one class and file each.
class Command {
public:
    Command() = default;
    virtual ~Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;

    [[nodiscard]] virtual const Manual& manual() const = 0;
    // Number of operands and presence of required options were checked before.
    [[nodiscard]] virtual Outcome<> run(const Invocation& call) const = 0;
};

// All commands in the order of the help.
[[nodiscard]] const std::vector<std::unique_ptr<Command>>& commands();
[[nodiscard]] const Command* findCommand(const QString& name);
// The commands of a group by its first word; empty: no group.
[[nodiscard]] QStringList membersOf(const QString& group);

// Waits for a use case: the command line has nothing else to do.
template <class T>
[[nodiscard]] Outcome<T> await(QFuture<base::Result<T>> future) {
    future.waitForFinished();
    auto result = future.takeResult();
    if (!result)
        return stop(result.error());
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return std::move(*result);
}

} // namespace sizao::cli
