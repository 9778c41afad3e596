// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>

#include <clocale>
#include <cstring>
#include <langinfo.h>

int main(int argc, char** argv) {
    // Arguments, file names and output are UTF-8, also where no locale is set (services); Qt
    // would do the same, with a warning on stderr.
    std::setlocale(LC_CTYPE, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
    const QCoreApplication application(argc, argv);
    return static_cast<int>(sizao::cli::runProgram(QCoreApplication::arguments().mid(1)));
}
