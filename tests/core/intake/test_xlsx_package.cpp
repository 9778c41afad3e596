// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/xlsx_package.h"
#include "tests/core/intake/intake_workbooks.h"

#include <QBuffer>

using namespace sizao;
using namespace sizao::intake;
using namespace sizao::intake::files;

class XlsxPackageTest : public QObject {
    Q_OBJECT

private slots:
    void partInspection_data();
    void partInspection();
    void markCutAnywhere();
    void ratio();
    void ratioFromOneMebibyte();
};

void XlsxPackageTest::partInspection_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("partBytes");
    QTest::addColumn<qint64>("cellCharacters");
    QTest::addColumn<int>("code"); // -1: all is read
    const auto row = [](const char* name, const QByteArray& bytes, qint64 part, qint64 cell,
                        int code) { QTest::newRow(name) << bytes << part << cell << code; };
    const int limit = int(base::ErrorCode::LimitReached);
    const int refused = int(base::ErrorCode::Refused);
    const QByteArray ten = "<a>1234</a>";
    row("one byte over", ten, ten.size() - 1, 10, limit);
    row("at the limit", ten, ten.size(), 10, -1);
    row("below it", ten, ten.size() + 1, 10, -1);
    const qsizetype stretch = 10 * 5 + 64 * 1024;
    row("stretch over", "<" + QByteArray(stretch, 'x'), 1'000'000, 5, limit);
    row("stretch at the limit", "<" + QByteArray(stretch - 1, 'x'), 1'000'000, 5, -1);
    row("stretch interrupted", ("<" + QByteArray(stretch - 1, 'x')).repeated(3), 1'000'000, 5, -1);
    row("DOCTYPE", "<a/><!DOCTYPE b>", 100, 10, refused);
    row("CDATA", "<a><![CDATA[b]]></a>", 100, 10, refused);
    row("other case", "<a><!doctype></a>", 100, 10, -1);
    row("little endian", "\xFF\xFE<", 100, 10, refused);
    row("big endian", "\xFE\xFF<", 100, 10, refused);
    row("UTF-16 without mark", QByteArray("<\0a\0", 4), 100, 10, refused);
    row("big endian without mark", QByteArray("\0<\0a", 4), 100, 10, refused);
    row("UTF-8 mark", "\xEF\xBB\xBF<a/>", 100, 10, -1);
    row("empty", {}, 100, 10, -1);
}

void XlsxPackageTest::partInspection() {
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, partBytes);
    QFETCH(qint64, cellCharacters);
    QFETCH(int, code);
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    QVERIFY(buffer->open(QIODevice::ReadOnly));
    PartDevice device(std::move(buffer), partBytes, cellCharacters);
    const QByteArray read = device.readAll();
    QCOMPARE(device.refusal() ? int(device.refusal()->code) : -1, code);
    QVERIFY(device.atEnd());
    if (code < 0) {
        QCOMPARE(read, bytes);
        QCOMPARE(device.bytesRead(), bytes.size());
        QCOMPARE(errorOf(device).code, base::ErrorCode::Damaged);
    } else {
        QCOMPARE(device.errorString(), device.refusal()->message);
        QCOMPARE(errorOf(device).code, device.refusal()->code);
        char letter = 0;
        QCOMPARE(device.read(&letter, 1), -1); // once refused it stays so
    }
}

// A forbidden mark is seen however the blocks cut it.
void XlsxPackageTest::markCutAnywhere() {
    for (const char* mark : {"<!DOCTYPE", "<![CDATA["})
        for (int chunk = 1; chunk < 12; ++chunk)
            for (int lead = 0; lead < 12; ++lead) {
                auto buffer = std::make_unique<QBuffer>();
                buffer->setData(QByteArray(lead, '<') + mark + " and more of it");
                QVERIFY(buffer->open(QIODevice::ReadOnly));
                PartDevice device(std::move(buffer), 1000, 100);
                while (!device.atEnd())
                    static_cast<void>(device.read(chunk));
                QVERIFY(device.refusal());
            }
}

// Unpacked to packed, rounded down, at the limit and one to either side of it.
void XlsxPackageTest::ratio() {
    const QTemporaryDir folder;
    const QByteArray bytes = "<a>" + QByteArray("<b/>").repeated(300'000) + "</a>";
    const QString path = writeParts(folder, {{u"p.xml"_qs, bytes}});
    const qint64 ratio = bytes.size() / deflated(bytes).size();
    QVERIFY(ratio > 2);
    for (const qint64 limit : {ratio - 1, ratio, ratio + 1}) {
        ReadLimits limits;
        limits.partRatio = limit;
        const auto package = XlsxPackage::open(path, limits);
        QVERIFY(package);
        const auto opened = (*package)->part(u"p.xml"_qs);
        QCOMPARE(opened.has_value(), limit >= ratio);
        if (!opened)
            QCOMPARE(opened.error().code, base::ErrorCode::LimitReached);
    }
}

void XlsxPackageTest::ratioFromOneMebibyte() {
    const QTemporaryDir folder;
    ReadLimits limits;
    limits.partRatio = 1;
    for (const int more : {-1, 0, 1}) {
        const QByteArray bytes(1024 * 1024 + more, ' ');
        const auto package = XlsxPackage::open(writeParts(folder, {{u"p.xml"_qs, bytes}}), limits);
        QVERIFY(package);
        QCOMPARE((*package)->part(u"P.XML"_qs).has_value(), more <= 0);
    }
}

QTEST_GUILESS_MAIN(XlsxPackageTest)
#include "test_xlsx_package.moc"
