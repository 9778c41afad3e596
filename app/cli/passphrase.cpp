// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "app/cli/text.h"

#include "core/base/limits.h"
#include "core/vault/passphrase.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace sizao::cli {
namespace {

// The terminal itself, with echo off, whatever stdin and stdout are connected to.
class SilentTerminal {
public:
    SilentTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)) {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_silent = ::tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal() {
        if (m_silent)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    SilentTerminal(const SilentTerminal&) = delete;
    SilentTerminal& operator=(const SilentTerminal&) = delete;

    [[nodiscard]] bool isReady() const { return m_silent; }
    void show(const QString& text) const {
        const QByteArray bytes = text.toUtf8();
        [[maybe_unused]] const auto written =
            ::write(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    }
    // One line without its end; nullopt when it is too long.
    [[nodiscard]] std::optional<base::Secret> readLine() const {
        base::Secret line(static_cast<std::size_t>(base::limits::passphraseBytes));
        std::size_t used = 0;
        bool fits = true;
        std::uint8_t byte = 0;
        for (;;) {
            const auto got = ::read(m_descriptor, &byte, 1);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0 || byte == '\n')
                break;
            fits = fits && used < line.size();
            if (fits)
                line.writable()[used++] = byte;
        }
        byte = 0;
        if (!fits)
            return std::nullopt;
        return base::Secret::takeFrom(line.writable().first(used));
    }

private:
    int m_descriptor = -1;
    termios m_before{};
    bool m_silent = false;
};

Outcome<base::Secret> ask(const SilentTerminal& terminal, const QString& prompt) {
    terminal.show(prompt);
    auto line = terminal.readLine();
    terminal.show(QStringLiteral("\n"));
    if (!line)
        return stop(Exit::Locked,
                    Cli::tr("口令超过 %1 个字节。").arg(base::limits::passphraseBytes));
    if (line->isEmpty())
        return stop(Exit::Locked, Cli::tr("没有输入口令。"));
    return std::move(*line);
}

} // namespace

Outcome<base::Secret> readPassphrase(const Arguments& arguments, Asking asking) {
    if (arguments.has("passphrase-file")) {
        auto read = vault::readPassphraseFile(arguments.text("passphrase-file"));
        if (!read)
            return stop(Exit::Locked, read.error().message);
        return std::move(*read);
    }
    const SilentTerminal terminal;
    if (!terminal.isReady())
        return stop(Exit::Locked,
                    Cli::tr("这里没有可以输入口令的终端，请用 --passphrase-file 指定口令文件。"));
    auto passphrase = ask(terminal, Cli::tr("口令（输入时不显示）："));
    if (!passphrase || asking == Asking::Once)
        return passphrase;
    const auto again = ask(terminal, Cli::tr("再输入一次："));
    if (!again)
        return stop(again.error());
    if (!passphrase->equals(*again))
        return stop(Exit::Locked, Cli::tr("两次输入的口令不一样，什么也没有做。"));
    return passphrase;
}

} // namespace sizao::cli
