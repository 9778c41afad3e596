// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QGuiApplication>

#include <algorithm>
#include <clocale>
#include <cstring>
#include <langinfo.h>
#include <memory>
#include <string_view>

namespace {

// Letters are painted only for --pdf; then fonts are needed, but no screen.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv) {
    const bool paints = std::any_of(argv, argv + argc, [](const char* word) {
        return std::string_view(word).substr(0, 5) == "--pdf";
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    // Arguments, file names and output are UTF-8, also where no locale is set (services); Qt
    // would do the same, with a warning on stderr.
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    return static_cast<int>(sizao::cli::runProgram(QCoreApplication::arguments().mid(1)));
}
