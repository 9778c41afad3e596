// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"
#include "app/desktop/program.h"
#include "app/desktop/screenshot_tour.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

int main(int argc, char** argv) {
    using namespace sizao;
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("sizao"));
    QApplication::setApplicationName(QStringLiteral("sizao"));
    QApplication::setApplicationVersion(QStringLiteral(SIZAO_VERSION));
    QApplication::setQuitOnLastWindowClosed(false); // between the locked door and the desk
    const desktop::Options options = desktop::readOptions(QApplication::arguments());
    desktop::loadLanguage(application, options.language);
    widgets::applyTheme(application, widgets::storedAppearance());

    desktop::Program program(options, {});
    QObject::connect(&program, &desktop::Program::failed, &application, [](const QString& message) {
        QTextStream(stderr) << message << Qt::endl;
        QApplication::exit(1);
    });
    std::unique_ptr<desktop::ScreenshotTour> tour;
    if (!options.screenshots.isEmpty()) {
        tour = std::make_unique<desktop::ScreenshotTour>(program, options.screenshots);
        QObject::connect(&program, &desktop::Program::opened, tour.get(),
                         &desktop::ScreenshotTour::begin);
        QObject::connect(tour.get(), &desktop::ScreenshotTour::finished, &application,
                         [](bool complete) { QApplication::exit(complete ? 0 : 1); });
    }
    QTimer::singleShot(0, &program, &desktop::Program::start);
    return QApplication::exec();
}
