// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_archive.h"
#include "tests/core/intake/crafted_zip.h"

#include <rapidcheck.h>

using namespace sizao;
using namespace sizao::intake;
using base::ZipArchive;
using base::ZipEntry;
using namespace sizao::intake::files;

namespace {

// Everything of the first entry; nullopt: the zip, the entry or its data are
// refused.
std::optional<QByteArray> unpackedOf(const QByteArray& zip, qint64 chunk = 7) {
    const QTemporaryDir folder;
    const auto archive = ZipArchive::open(write(folder, zip), 100);
    if (!archive || archive->entries().isEmpty())
        return std::nullopt;
    const auto device = archive->unpack(archive->entries().constBegin().value());
    if (!device)
        return std::nullopt;
    QByteArray all;
    QByteArray buffer(chunk, '\0');
    for (;;) {
        const qint64 count = device->read(buffer.data(), chunk);
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            return device->atEnd() ? std::optional(all) : std::nullopt;
        all += buffer.first(count);
        if (device->atEnd())
            return all;
    }
}

bool opens(const QByteArray& zip, int most = 100) {
    const QTemporaryDir folder;
    return ZipArchive::open(write(folder, zip), most).has_value();
}

QByteArray field64(const QList<quint64>& values) {
    QByteArray field;
    for (const quint64 value : values)
        field += littleEndian(value);
    return littleEndian(quint16(1)) + littleEndian(quint16(field.size())) + field;
}

Part with(auto change) {
    Part part;
    change(part);
    return part;
}

} // namespace

class ZipArchiveTest : public QObject {
    Q_OBJECT

private slots:
    void anyBytes();
    void damagedEntries_data();
    void damagedEntries();
    void damagedEnds_data();
    void damagedEnds();
    void neverMoreThanStated();
    void harmlessOddities();
    void names();
    void limitAndCuts();
    void zip64Entries_data();
    void zip64Entries();
};

// Whatever the bytes are, stored or deflated, read in pieces of any size.
void ZipArchiveTest::anyBytes() {
    QVERIFY(rc::check([] {
        const auto letters = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        Part part;
        part.bytes = QByteArray::fromStdString(letters).repeated(*rc::gen::inRange(1, 400));
        // qCompress makes nothing that could be inflated of nothing.
        part.method = part.bytes.isEmpty() ? quint16(0) : *rc::gen::element<quint16>(0, 8);
        part.localExtra = QByteArray(*rc::gen::inRange(0, 40), 'e');
        const auto read = unpackedOf(zipFrom({part}), *rc::gen::inRange<qint64>(1, 5'000));
        RC_ASSERT(read == part.bytes);
    }));
}

void ZipArchiveTest::damagedEntries_data() {
    QTest::addColumn<QByteArray>("zip");
    const auto row = [](const char* name, auto change) {
        for (const quint16 method : {quint16(0), quint16(8)}) {
            Part part;
            part.method = method;
            change(part);
            QTest::addRow("%s, method %d", name, int(method)) << zipFrom({part});
        }
    };
    const auto size = quint32(Part().bytes.size());
    const auto tight = quint32(deflated(Part().bytes).size());
    row("checksum", [](Part& p) { p.crc = crcOf(p.bytes) ^ 1; });
    row("shorter than stated", [&](Part& p) { p.unpacked = size + 1; });
    row("longer than stated", [&](Part& p) { p.unpacked = size - 1; });
    row("stated as empty", [](Part& p) { p.unpacked = 0; });
    row("packed data cut", [&](Part& p) { p.packed = (p.method == 0 ? size : tight) - 1; });
    row("nothing packed", [](Part& p) { p.packed = 0; });
    row("packed beyond the file", [](Part& p) { p.packed = 100'000; });
    row("local mark", [](Part& p) { p.localMark = "PK\x03\x05"; });
    row("header beyond the file", [](Part& p) { p.headerAt = 1'000'000; });
    row("header elsewhere", [](Part& p) { p.headerAt = 3; });
    row("central mark", [](Part& p) { p.centralMark = "PK\x01\x03"; });
    for (const int method : {1, 6, 9, 12, 14, 93, 99})
        QTest::addRow("method %d", method)
            << zipFrom({with([&](Part& p) { p.method = quint16(method); })});
    QTest::newRow("no deflated data") << [] {
        QByteArray zip = zipFrom({Part()});
        zip[30 + 5] = '\x07'; // a block of the reserved type
        return zip;
    }();
}

void ZipArchiveTest::damagedEntries() {
    QFETCH(QByteArray, zip);
    QVERIFY(unpackedOf(zipFrom({Part()})) == Part().bytes);
    QVERIFY(!unpackedOf(zip));
}

void ZipArchiveTest::damagedEnds_data() {
    QTest::addColumn<QByteArray>("zip");
    const auto row = [](const char* name, auto change) {
        End end;
        change(end);
        QTest::newRow(name) << zipFrom({Part()}, end);
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no zip") << QByteArray("a,b\n").repeated(100);
    row("one entry more", [](End& e) { e.entries = 2; });
    row("directory longer", [](End& e) { e.size = 100'000; });
    row("directory shorter", [](End& e) { e.size = 20; });
    row("directory beyond", [](End& e) { e.at = 100'000; });
    row("directory elsewhere", [](End& e) { e.at = 1; });
    row("comment cut", [](End& e) { e.commentBytes = 1; });
    row("comment too long to be one", [](End& e) {
        e.comment = QByteArray(70'000, 'x');
        e.commentBytes = 0xFFFF;
    });
    row("wide without zip64", [](End& e) { e.at = wide; });
    row("wide number without zip64", [](End& e) { e.entries = 0xFFFF; });
    const auto row64 = [&](const char* name, auto change) {
        row(name, [&](End& e) {
            e.zip64 = true;
            e.at = wide;
            change(e);
        });
    };
    row64("locator mark", [](End& e) { e.locatorMark = "PK\x06\x08"; });
    row64("zip64 end mark", [](End& e) { e.end64Mark = "PK\x06\x05"; });
    row64("zip64 end beyond", [](End& e) { e.end64At = 1'000'000; });
    row64("zip64 end negative", [](End& e) { e.end64At = ~quint64(0); });
    row64("zip64 directory negative", [](End& e) { e.at64 = ~quint64(0) - 5; });
    row64("zip64 directory beyond", [](End& e) { e.at64 = quint64(1) << 62; });
    row64("zip64 entries negative", [](End& e) { e.entries64 = ~quint64(0); });
    row64("zip64 too many entries", [](End& e) { e.entries64 = 101; });
}

void ZipArchiveTest::damagedEnds() {
    QFETCH(QByteArray, zip);
    QVERIFY(!opens(zip));
}

// Nobody gets more than was stated, even before the end is reached.
void ZipArchiveTest::neverMoreThanStated() {
    for (const quint16 method : {quint16(0), quint16(8)}) {
        Part part = named("a", QByteArray(1000, 'x'), method);
        part.unpacked = 10;
        const QTemporaryDir folder;
        const auto archive = ZipArchive::open(write(folder, zipFrom({part})), 1);
        const auto device = archive->unpack(archive->entries().value(u"a"_qs));
        char bytes[4];
        for (const int count : {4, 4, -1})
            QCOMPARE(device->read(bytes, 4), count);
        QVERIFY(device->atEnd());
    }
}

// Odd but allowed: comments, other extra fields, bytes of another program
// before the mark.
void ZipArchiveTest::harmlessOddities() {
    for (const qsizetype size : {1, 22, 1000, 65'534, 65'535}) {
        End end;
        end.comment = QByteArray(size, 'c');
        QVERIFY2(unpackedOf(zipFrom({Part()}, end)), qPrintable(QString::number(size)));
    }
    End endInside; // what looks like an end record inside the comment is none
    endInside.comment = "PK\x05\x06 and so on, but not an end record that reaches the end of it";
    QVERIFY(unpackedOf(zipFrom({Part()}, endInside)));
    QVERIFY(
        unpackedOf(zipFrom({with([](Part& p) { p.comment = "of the entry"; }), named("b", "b")})));
    QVERIFY(unpackedOf(zipFrom({with([](Part& p) { p.localExtra = "more of the local one"; })})));
    QVERIFY(opens(zipFrom({})));
    End wideEnd;
    wideEnd.zip64 = true;
    wideEnd.entries = 0xFFFF;
    QVERIFY(unpackedOf(zipFrom({Part()}, wideEnd)));
    wideEnd.entries.reset();
    wideEnd.size = wide;
    QVERIFY(unpackedOf(zipFrom({Part()}, wideEnd)));
}

void ZipArchiveTest::names() {
    const QTemporaryDir folder;
    Part first = named("XL/Workbook.xml", "one");
    first.flags = 1;
    const Part second = named("表/a", "two", 0);
    const auto archive = ZipArchive::open(write(folder, zipFrom({first, second})), 2);
    QVERIFY(archive);
    QCOMPARE(archive->entries().size(), 2);
    const ZipEntry entry = archive->entries().value(u"xl/workbook.xml"_qs);
    QCOMPARE(entry.name, u"XL/Workbook.xml"_qs);
    QVERIFY(entry.encrypted);
    QCOMPARE(entry.unpacked, 3);
    QCOMPARE(entry.headerAt, 0);
    const ZipEntry other = archive->entries().value(u"表/a"_qs);
    QVERIFY(!other.encrypted && other.headerAt > 0);
    QCOMPARE(other.method, quint16(0));
    QCOMPARE(archive->unpack(other)->readAll(), QByteArray("two"));
}

void ZipArchiveTest::limitAndCuts() {
    std::vector<Part> parts;
    for (int i = 0; i < 5; ++i)
        parts.push_back(with([&](Part& p) { p.name = QByteArray::number(i); }));
    const QByteArray zip = zipFrom(parts);
    QVERIFY(!opens(zip, 4));
    QVERIFY(opens(zip, 5));
    QVERIFY(opens(zip, 6));
    for (qsizetype size = 0; size < zip.size(); ++size) // cut anywhere it is none
        QVERIFY2(!opens(zip.first(size)), qPrintable(QString::number(size)));
}

void ZipArchiveTest::zip64Entries_data() {
    QTest::addColumn<QByteArray>("zip");
    QTest::addColumn<bool>("right");
    const auto size = quint64(Part().bytes.size());
    const auto tight = quint64(deflated(Part().bytes).size());
    const auto row = [](const char* name, bool right, auto change) {
        QTest::newRow(name) << zipFrom({with(change)}) << right;
    };
    const auto all = [](Part& p, const QByteArray& extra) {
        p.unpacked = p.packed = p.headerAt = wide;
        p.centralExtra = extra;
    };
    row("all three", true, [&](Part& p) { all(p, field64({size, tight, 0})); });
    row("behind another field", true, [&](Part& p) {
        all(p, littleEndian(quint16(0x5455)) + littleEndian(quint16(5)) + "times"
                   + field64({size, tight, 0}));
    });
    row("unpacked", true, [&](Part& p) { p.unpacked = wide, p.centralExtra = field64({size}); });
    row("packed", true, [&](Part& p) { p.packed = wide, p.centralExtra = field64({tight}); });
    row("place", true, [&](Part& p) { p.headerAt = wide, p.centralExtra = field64({0}); });
    row("in another order", false, [&](Part& p) { all(p, field64({tight, size, 0})); });
    row("field cut", false, [&](Part& p) { all(p, field64({size})); });
    row("no field", false, [&](Part& p) { all(p, {}); });
    row("size negative", false, [&](Part& p) { all(p, field64({~quint64(0), tight, 0})); });
    row("packed negative", false, [&](Part& p) { all(p, field64({size, ~quint64(0), 0})); });
    row("place negative", false, [&](Part& p) { all(p, field64({size, tight, ~quint64(0)})); });
    row("place far", false, [&](Part& p) { all(p, field64({size, tight, ~quint64(0) >> 1})); });
    row("not wide, not read", true, [&](Part& p) { p.centralExtra = field64({1, 2, 3}); });
}

void ZipArchiveTest::zip64Entries() {
    QFETCH(QByteArray, zip);
    QFETCH(bool, right);
    QCOMPARE(unpackedOf(zip), right ? std::optional(Part().bytes) : std::nullopt);
    if (QByteArray(QTest::currentDataTag()).endsWith("negative"))
        QVERIFY(!opens(zip)); // not even looked into
}

QTEST_GUILESS_MAIN(ZipArchiveTest)
#include "test_zip_archive.moc"
