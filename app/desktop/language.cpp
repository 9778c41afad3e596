// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace sizao::desktop {

void loadLanguage(QCoreApplication& application, const QString& language) {
    QLocale::setDefault(QLocale(language));
    const std::pair<QString, QString> files[] = {
        {QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QStringLiteral("sizao_") + language, QStringLiteral(":/i18n")},
    };
    for (const auto& [name, folder] : files) {
        auto* translator = new QTranslator(&application);
        if (translator->load(name, folder))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace sizao::desktop
