// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_kind.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QFileInfo>

namespace sizao::intake {
namespace {

constexpr qint64 containerBytes = 64LL * 1024 * 1024; // how far into an OLE file is looked

tl::unexpected<base::Error> refuse(const QString& cause) {
    return base::fail(base::ErrorCode::Refused, cause + saveAsAdvice());
}

QByteArray asUtf16(QLatin1String text) {
    QByteArray bytes;
    for (const char letter : text) {
        bytes += letter;
        bytes += '\0';
    }
    return bytes;
}

quint16 wordAt(const QByteArray& bytes, qsizetype at) {
    return static_cast<quint16>(static_cast<unsigned char>(bytes[at])
                                | static_cast<unsigned char>(bytes[at + 1]) << 8);
}

// [MS-XLS] 2.4.117: the record FilePass (0x2F) right after the BOF (0x809) of the workbook globals
// says that the rest is encrypted. Streams begin at multiples of 64 bytes in an OLE container.
bool hasFilePass(const QByteArray& bytes) {
    constexpr quint16 beginOfFile = 0x0809;
    constexpr quint16 filePass = 0x002F;
    for (qsizetype start = 512; start + 64 <= bytes.size(); start += 64) {
        qsizetype at = start;
        if (wordAt(bytes, at) != beginOfFile || wordAt(bytes, at + 2) > 16)
            continue;
        for (int record = 0; record < 4 && at + 4 <= start + 64; ++record) {
            if (wordAt(bytes, at) == filePass)
                return true;
            at += 4 + wordAt(bytes, at + 2);
        }
    }
    return false;
}

tl::unexpected<base::Error> refuseContainer(QIODevice& device, const QString& fileName) {
    device.seek(0);
    const QByteArray bytes = device.read(containerBytes);
    if (bytes.contains(asUtf16(QLatin1String("EncryptedPackage"))) || hasFilePass(bytes))
        return refuse(QCoreApplication::translate(
            "Intake", "这个文件设了打开密码，没有导入任何行。请先去掉密码。"));
    if (fileName.endsWith(QLatin1String(".et"), Qt::CaseInsensitive))
        return refuse(QCoreApplication::translate(
            "Intake", "这是 WPS 表格的 et 文件，不能直接导入，没有导入任何行。"));
    return refuse(QCoreApplication::translate(
        "Intake", "这是旧版 Excel 的 xls 文件，不能直接导入，没有导入任何行。"));
}

// Begins with an entry, is empty or in several volumes. A csv may begin with the letters PK.
bool isZip(const QByteArray& head) {
    return head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")
           || head.startsWith("PK\x07\x08");
}

// Excel 2 to 4 wrote their records without a container: BOF 0x0009, 0x0209 or 0x0409.
bool isBareWorkbook(const QByteArray& head) {
    return head.size() > 8 && head[0] == '\x09'
           && (head[1] == '\x00' || head[1] == '\x02' || head[1] == '\x04')
           && (head[2] == '\x04' || head[2] == '\x06') && head[3] == '\x00';
}

// Markup under .xls, as many office systems export it. Names of tags are ASCII in every encoding
// that such a page comes in.
bool isMarkup(const QByteArray& head, const char* tag) {
    return head.trimmed().startsWith('<') && head.toLower().contains(tag);
}

} // namespace

QString saveAsAdvice() {
    return QCoreApplication::translate("Intake", "请另存为 xlsx 或 csv 再导入。");
}

base::Result<FileKind> kindOf(QIODevice& device, const QString& fileName) {
    const QByteArray head = device.peek(2048);
    if (head.isEmpty())
        return base::fail(
            base::ErrorCode::Invalid,
            QCoreApplication::translate("Intake", "这个文件是空的，没有可导入的内容。"));
    if (isZip(head))
        return FileKind::Zip;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return refuseContainer(device, fileName);
    if (isBareWorkbook(head))
        return refuse(QCoreApplication::translate(
            "Intake", "这是旧版 Excel 的 xls 文件，不能直接导入，没有导入任何行。"));
    if (head.startsWith("%PDF") || head.startsWith("{\\rtf"))
        return refuse(QCoreApplication::translate(
            "Intake", "这是 PDF 或 RTF 文档，不是表格，没有导入任何行。"));
    QByteArray text = head;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (isMarkup(text, "urn:schemas-microsoft-com:office:spreadsheet") && text.contains("<?xml"))
        return refuse(QCoreApplication::translate(
            "Intake", "这是 XML 表格（Excel 2003），不能直接导入，没有导入任何行。"));
    if (isMarkup(text, "<html") || isMarkup(text, "<table") || isMarkup(text, "<!doctype html"))
        return refuse(QCoreApplication::translate(
            "Intake", "这个文件其实是 HTML 网页，只是换了扩展名，没有导入任何行。"));
    return FileKind::Csv;
}

} // namespace sizao::intake
