// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program_run.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace sizao;
using tests::Ran;

namespace {

// A terminal with the program on it, as a person would sit before it.
class Terminal {
public:
    Terminal() : m_master(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            qFatal("no pseudo-terminal");
        m_slave = ::ptsname(m_master);
    }
    ~Terminal() { ::close(m_master); }

    void start(const QStringList& arguments) {
        m_process.setChildProcessModifier([path = m_slave] {
            ::setsid();
            const int slave = ::open(path.constData(), O_RDWR);
            ::ioctl(slave, TIOCSCTTY, 0);
        });
        m_process.start(QStringLiteral(SIZAOCTL), arguments);
        QVERIFY(m_process.waitForStarted());
    }
    // Until the text appears; everything shown so far.
    QByteArray waitFor(const QString& text) {
        QElapsedTimer timer;
        timer.start();
        while (!m_shown.contains(text.toUtf8()) && timer.elapsed() < 60'000) {
            pollfd ready{m_master, POLLIN, 0};
            char bytes[512];
            if (::poll(&ready, 1, 200) > 0) {
                const auto count = ::read(m_master, bytes, sizeof bytes);
                if (count > 0)
                    m_shown.append(bytes, count);
            }
        }
        return m_shown;
    }
    void type(const QByteArray& keys) {
        QCOMPARE(::write(m_master, keys, keys.size()), keys.size());
    }
    int end() { return m_process.waitForFinished(120'000) ? m_process.exitCode() : -1; }
    [[nodiscard]] QString problem() { return QString::fromUtf8(m_process.readAllStandardError()); }

private:
    int m_master = -1;
    QByteArray m_slave;
    QByteArray m_shown;
    QProcess m_process;
};

} // namespace

class TestTerminal : public QObject {
    Q_OBJECT
private slots:
    void asksTwiceWithoutEcho() {
        const QTemporaryDir folder;
        const QString vault = folder.filePath(QStringLiteral("a.sizao"));
        Terminal terminal;
        terminal.start(initArguments(vault));
        terminal.waitFor(QStringLiteral("口令"));
        terminal.type("correct horse battery\n");
        terminal.waitFor(QStringLiteral("再输入一次"));
        terminal.type("correct horse battery\n");
        const int exit = terminal.end();
        QVERIFY2(exit == 0, qPrintable(terminal.problem()));
        QVERIFY(QFile::exists(vault));
        const QByteArray shown = terminal.waitFor(QStringLiteral("再输入一次"));
        QVERIFY2(!shown.contains("horse"), shown.constData());
    }

    void differentOnesChangeNothing() {
        const QTemporaryDir folder;
        const QString vault = folder.filePath(QStringLiteral("a.sizao"));
        Terminal terminal;
        terminal.start(initArguments(vault));
        terminal.waitFor(QStringLiteral("口令"));
        terminal.type("correct horse battery\n");
        terminal.waitFor(QStringLiteral("再输入一次"));
        terminal.type("correct horse buttery\n");
        QCOMPARE(terminal.end(), 3);
        QVERIFY(!QFile::exists(vault));
    }

    void withoutTerminalNamesTheFile() {
        const QTemporaryDir folder;
        const Ran ran = tests::runProgram(initArguments(folder.filePath(QStringLiteral("a.sizao"))),
                                          [] { ::setsid(); });
        COMPARE_EXIT(ran, 3);
        QVERIFY(ran.problem().contains(QStringLiteral("--passphrase-file")));
    }

private:
    static QStringList initArguments(const QString& vault) {
        return {QStringLiteral("init"),
                QStringLiteral("--vault"),
                vault,
                QStringLiteral("--organisation"),
                QStringLiteral("云江区纪委监委"),
                QStringLiteral("--agency-word"),
                QStringLiteral("云纪"),
                QStringLiteral("--user"),
                QStringLiteral("周敏")};
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "test_terminal.moc"
