// SPDX-License-Identifier: GPL-3.0-or-later

// Does the window stay alive while much is taken in? The real window, an import of many cadres and
// one of many records through the panel, and meanwhile a tick every 5 ms on the GUI thread: the
// longest gap between two ticks is the longest time in which a click would have waited. The list of
// records is looked at again and again, as somebody would who waits for the import.
// SIZAO_BENCH_RECORDS sets the size (default 100,000). Run it offscreen.

#include "app/desktop/program.h"
#include "tests/bench/bench_sheets.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/records_page.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace sizao;

namespace {

constexpr int tick_ms = 5;
constexpr int look_ms = 20;
constexpr int refresh_ms = 1000;

double threadCpu_ms() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// The gaps between the ticks, and how much of the longest was work of the GUI thread: the rest was
// other programs on the same processors.
class Pulse {
public:
    Pulse() {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(tick_ms);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
    }
    void start() {
        m_gaps.clear();
        m_longest = m_longestCpu = m_mostCpu = 0;
        m_cpu = threadCpu_ms();
        m_clock.start();
        m_timer.start();
    }
    void stopAndPrint(const char* what, const service::ImportReport& report) {
        m_timer.stop();
        std::sort(m_gaps.begin(), m_gaps.end());
        const double share = m_gaps.empty() ? 0 : m_gaps[m_gaps.size() * 99 / 100];
        std::printf("%-8s %8lld rows in %6.1f s, %8.0f rows/s; gap between ticks: longest %6.1f ms "
                    "(work of the GUI thread in it %.1f ms), 99th percentile %5.1f ms; most work "
                    "in a gap %.1f ms\n",
                    what, static_cast<long long>(report.accepted), report.seconds,
                    static_cast<double>(report.accepted) / report.seconds, m_longest, m_longestCpu,
                    share, m_mostCpu);
        std::fflush(stdout);
    }

private:
    void tick() {
        const double gap = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        const double cpu = threadCpu_ms();
        m_clock.start();
        m_gaps.push_back(gap);
        if (gap > m_longest) {
            m_longest = gap;
            m_longestCpu = cpu - m_cpu;
        }
        m_mostCpu = std::max(m_mostCpu, cpu - m_cpu);
        m_cpu = cpu;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
    double m_longest = 0;
    double m_longestCpu = 0;
    double m_mostCpu = 0;
    double m_cpu = 0;
};

// One sheet after the other, through the panel; between them the list is what is seen.
class Run : public QObject {
public:
    Run(desktop::Program& program, QStringList sheets)
        : m_program(program), m_sheets(std::move(sheets)) {
        m_look.setInterval(look_ms);
        m_refresh.setInterval(refresh_ms);
        connect(&m_look, &QTimer::timeout, this, [this] { startWhenPreviewed(); });
        connect(&m_refresh, &QTimer::timeout, this, [this] { records()->refresh(); });
    }

    void begin() {
        connect(&m_program.desk()->import_run, &models::ImportRun::finished, this,
                [this](const models::ImportOutcome& outcome) { finish(outcome); });
        m_program.window()->navigateTo({QStringLiteral("records"), {}, {}});
        next();
    }

private:
    [[nodiscard]] pages::RecordsPage* records() const {
        return m_program.window()->findChild<pages::RecordsPage*>();
    }
    void next() {
        if (m_sheets.isEmpty()) {
            QApplication::quit();
            return;
        }
        records()->openImport(m_sheets.takeFirst());
        m_look.start();
    }
    void startWhenPreviewed() {
        auto* panel = qobject_cast<pages::ImportPanel*>(records()->form());
        if (!panel || !panel->isPreviewed())
            return;
        m_look.stop();
        m_pulse.start();
        panel->start();
        [[maybe_unused]] const bool closed = records()->goBack(); // to the list
        if (m_sheets.size() == 1)
            records()->openEntry(); // the first sheet brings cadres: its lists change under it
        m_refresh.start();
    }
    void finish(const models::ImportOutcome& outcome) {
        if (!outcome.report)
            qFatal("import: %s", qPrintable(outcome.report.error().message));
        const service::ImportReport report = *outcome.report;
        // What the end sets off belongs to it: a second more.
        QTimer::singleShot(refresh_ms, this, [this, report] {
            m_refresh.stop();
            m_pulse.stopAndPrint(report.rows == bench::cadres ? "cadres" : "records", report);
            next();
        });
    }

    desktop::Program& m_program;
    QStringList m_sheets;
    QTimer m_look;
    QTimer m_refresh;
    Pulse m_pulse;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("sizao-bench"));
    QApplication::setQuitOnLastWindowClosed(false);
    QSettings().clear();
    widgets::applyTheme(application, widgets::Appearance::Light);
    const QTemporaryDir folder;
    const QString people = folder.filePath(QStringLiteral("people.csv"));
    const QString sheet = folder.filePath(QStringLiteral("records.csv"));
    bench::writePeople(people);
    bench::writeRecords(sheet, bench::recordCount(100'000));
    desktop::Options options;
    options.vault = folder.filePath(QStringLiteral("bench.sizao"));
    options.passphrase_file = folder.filePath(QStringLiteral("pass"));
    bench::writeText(options.passphrase_file, "a bench needs no real words");
    if (auto made = service::createVault(bench::newVault(options.vault), bench::passphrase(), {});
        !made)
        qFatal("vault: %s", qPrintable(made.error().message));

    desktop::Program program(options, {});
    Run run(program, {people, sheet});
    QObject::connect(&program, &desktop::Program::opened, &run, [&run] { run.begin(); });
    QObject::connect(&program, &desktop::Program::failed, &application,
                     [](const QString& message) { qFatal("open: %s", qPrintable(message)); });
    QTimer::singleShot(0, &program, &desktop::Program::start);
    return QApplication::exec();
}
