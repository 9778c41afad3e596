// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_letters.h"
#include "ui/print/letter_pages.h"
#include "ui/print/letter_paint.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>

using namespace sizao;

namespace {

void write(const QString& name, const documents::Blocks& blocks, const QString& watermark = {}) {
    QElapsedTimer timer;
    timer.start();
    const auto list = print::layOut(blocks, {watermark});
    if (!list)
        return qWarning("%s", qPrintable(list.error().message));
    const qint64 laidOut = timer.restart();
    const auto pdf = print::letterPdf(*list, name);
    const qint64 written = timer.elapsed();
    QFile file(name + QStringLiteral(".pdf"));
    if (pdf && file.open(QIODevice::WriteOnly))
        file.write(*pdf);
    constexpr qreal dots = 4;
    const int pages = static_cast<int>(list->pages.size());
    for (int page = 0; page < pages; ++page) {
        QImage image(static_cast<int>(210 * dots), static_cast<int>(297 * dots),
                     QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        print::paintPage(painter, *list, page, dots);
        painter.end();
        image.save(QStringLiteral("%1-%2.png").arg(name).arg(page + 1));
    }
    qInfo("%s: %d pages, layout %lld ms, PDF %lld ms", qPrintable(name), pages, laidOut, written);
}

} // namespace

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    write(QStringLiteral("document"), support::sampleDocument());
    write(QStringLiteral("long"), support::sampleDocument(14));
    write(QStringLiteral("letter"), support::sampleLetter(), QStringLiteral("草稿"));
    write(QStringLiteral("sheet"), support::sampleSheetForm());
    return 0;
}
