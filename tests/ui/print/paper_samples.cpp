// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_sheets.h"
#include "ui/print/sheet_pages.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTranslator>

using namespace sizao;

namespace {

void write(const QString& name, const domain::ComputationSheet& sheet, const QString& subject) {
    const print::SheetPages pages(sheet,
                                  {.subject = subject,
                                   .recomputeCode = QStringLiteral("6f1c09aa").repeated(8),
                                   .merged = {},
                                   .causes = {}},
                                  {QStringLiteral("云湖区纪委监委"),
                                   QStringLiteral("6f1c09aa").repeated(8), QStringLiteral("周正"),
                                   QStringLiteral("2026-11-24 14:00"), 3, false});
    QFile file(name + QStringLiteral(".pdf"));
    if (file.open(QIODevice::WriteOnly))
        file.write(print::pdfOf(pages));
    constexpr qreal dots = 6;
    for (int page = 0; page < pages.count(); ++page) {
        QImage image(static_cast<int>(210 * dots), static_cast<int>(297 * dots),
                     QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        pages.paint(painter, page, dots);
        painter.end();
        image.save(QStringLiteral("%1-%2.png").arg(name).arg(page + 1));
    }
    qInfo("%s: %d pages, %.1f pt, %d lines a fact, %s", qPrintable(name), pages.count(),
          pages.step().points, pages.step().factLines, pages.step().isDense ? "dense" : "full");
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    for (const char* language : {"zh_CN", "en"}) {
        QTranslator translator;
        if (translator.load(QStringLiteral("sizao_") + QLatin1String(language),
                            QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(&translator);
        for (const int lines : {3, 12, 30, 45, 60, 200})
            for (const bool ofUnit : {false, true}) {
                auto sheet = support::sampleSheet(lines, ofUnit);
                sheet.context = domain::SheetContext{
                    ofUnit ? std::nullopt : std::optional(domain::CadreClass::Leading),
                    ofUnit ? QStringLiteral("街道") : QStringLiteral("正科"),
                    sheet.asof_day,
                    37,
                    1000,
                    4500,
                    {}};
                write(QStringLiteral("%1-%2-%3")
                          .arg(QLatin1String(language))
                          .arg(lines)
                          .arg(ofUnit ? QStringLiteral("unit") : QStringLiteral("person")),
                      sheet,
                      ofUnit ? QStringLiteral("区城市管理局")
                             : QStringLiteral("李建国 · 区城市管理局"));
            }
    }
    return 0;
}
