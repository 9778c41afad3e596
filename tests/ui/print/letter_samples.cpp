// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx_writer.h"
#include "core/documents/letter_template.h"
#include "core/documents/shipped_templates.h"
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

void writeShipped(const QString& values) {
    QFile file(values);
    if (!file.open(QIODevice::ReadOnly))
        return qWarning("no values");
    const auto read = documents::letterValues(file.readAll());
    if (!read)
        return qWarning("%s", qPrintable(read.error().message));
    for (const auto& entry : domain::EnumText<documents::Paper>::entries) {
        const auto letter = documents::templateOf(documents::shippedTemplate(entry.value), {});
        const auto filled = documents::fill(*letter, *read);
        const QString name = QString::fromLatin1(entry.code).toLower();
        write(name, filled->blocks);
        QFile docx(name + QStringLiteral(".docx"));
        if (docx.open(QIODevice::WriteOnly))
            docx.write(documents::docxOf(filled->blocks));
    }
}

} // namespace

// Without arguments the samples of the tests; with a file of values the shipped templates.
int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    if (argc > 1) {
        writeShipped(QString::fromLocal8Bit(argv[1]));
        return 0;
    }
    write(QStringLiteral("document"), support::sampleDocument());
    write(QStringLiteral("long"), support::sampleDocument(14));
    write(QStringLiteral("letter"), support::sampleLetter(), QStringLiteral("草稿"));
    write(QStringLiteral("sheet"), support::sampleSheetForm());
    return 0;
}
