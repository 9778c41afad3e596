// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"
#include "core/base/zip_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sizao::base;

class TestZipWriter : public QObject {
    Q_OBJECT
private slots:
    void isReadAgain();
    void sameBytesEachTime();
};

void TestZipWriter::isReadAgain() {
    const QTemporaryDir folder;
    const std::vector<ZipPart> parts{{QStringLiteral("a/一.xml"), "<a/>"},
                                     {QStringLiteral("empty"), {}},
                                     {QStringLiteral("big"), QByteArray(200'000, 'x')}};
    const QString path = folder.filePath(QStringLiteral("a.zip"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipOf(parts));
    file.close();
    const auto archive = ZipArchive::open(path, 3);
    QVERIFY(archive);
    QCOMPARE(archive->entries().size(), 3);
    for (const ZipPart& part : parts) {
        const auto device = archive->unpack(archive->entries().value(part.name.toLower()));
        QVERIFY(device);
        QCOMPARE(device->readAll(), part.bytes); // the checksum is compared on the way
        QVERIFY(device->atEnd());
    }
}

void TestZipWriter::sameBytesEachTime() {
    const std::vector<ZipPart> parts{{QStringLiteral("a"), "1"}};
    QCOMPARE(zipOf(parts), zipOf(parts));
    QCOMPARE(zipOf({}).size(), 22);
}

QTEST_APPLESS_MAIN(TestZipWriter)
#include "test_zip_writer.moc"
