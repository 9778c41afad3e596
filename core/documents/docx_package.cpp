// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx_package.h"

#include "core/base/limits.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <algorithm>

namespace sizao::documents {
namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Letter", source);
}

base::Error tooLarge(qint64 bytes) {
    return {base::ErrorCode::LimitReached,
            text(QT_TRANSLATE_NOOP("Letter",
                                   "这个文件超过 %1 MB，不像文书模板，没有读取。请确认文件来源。"))
                .arg(bytes / 1024 / 1024)};
}

} // namespace

DocxLimits DocxLimits::standard() {
    namespace limits = base::limits;
    return {limits::templateBytes, limits::templateUnpackedBytes, limits::templateParts,
            limits::templateBlocks};
}

base::Error damagedDocx() {
    return {base::ErrorCode::Damaged,
            text(QT_TRANSLATE_NOOP("Letter", "这不是 docx 文件，或者文件已经损坏。请用 WPS 或 Word "
                                             "打开，另存为“Word 文档（.docx）”后再试。"))};
}

base::Error docxWithDoctype() {
    return {
        base::ErrorCode::Refused,
        text(QT_TRANSLATE_NOOP("Letter", "文件内部有不允许的内容（DOCTYPE），正常的 docx 没有这些。"
                                         "请把文字复制到新文件里再试。"))};
}

base::Result<DocxPackage> DocxPackage::open(const QString& path, const DocxLimits& limits) {
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return base::fail(base::ErrorCode::Unreadable,
                          text(QT_TRANSLATE_NOOP("Letter", "读不了“%1”。")).arg(path));
    if (file.size() > limits.bytes)
        return base::fail(tooLarge(limits.bytes));
    auto archive = base::ZipArchive::open(path, limits.parts);
    if (!archive)
        return base::fail(damagedDocx());
    DocxPackage package(std::move(*archive));
    if (const auto checked = package.check(limits); !checked)
        return base::fail(checked.error());
    return package;
}

bool DocxPackage::contains(const QString& part) const {
    return m_archive.entries().contains(part.toLower());
}

base::Result<QByteArray> DocxPackage::part(const QString& name) const {
    const auto entry = m_archive.entries().constFind(name.toLower());
    if (entry == m_archive.entries().constEnd())
        return base::fail(damagedDocx());
    const auto device = m_archive.unpack(*entry);
    if (!device)
        return base::fail(damagedDocx());
    QByteArray bytes;
    QByteArray block(64 * 1024, '\0');
    for (;;) { // never more than the header states, and that was checked
        const qint64 count = device->read(block.data(), block.size());
        if (count < 0)
            return base::fail(damagedDocx());
        if (count == 0)
            break;
        bytes.append(block.constData(), count);
    }
    return device->atEnd() || bytes.size() == entry->unpacked
               ? base::Result<QByteArray>(std::move(bytes))
               : base::fail(damagedDocx());
}

base::Result<> DocxPackage::check(const DocxLimits& limits) const {
    qint64 unpacked = 0;
    for (const base::ZipEntry& entry : m_archive.entries()) {
        unpacked += std::min(entry.unpacked, limits.unpackedBytes + 1);
        if (entry.encrypted)
            return base::fail(
                base::ErrorCode::Refused,
                text(QT_TRANSLATE_NOOP("Letter", "文件有密码。请去掉打开密码后再试。")));
    }
    if (unpacked > limits.unpackedBytes)
        return base::fail(tooLarge(limits.unpackedBytes));
    if (!contains(QStringLiteral("word/document.xml")))
        return base::fail(damagedDocx());
    for (auto entry = m_archive.entries().cbegin(); entry != m_archive.entries().cend(); ++entry) {
        const QString& name = entry.key();
        if (name.contains(QLatin1String("vbaproject")) || name.contains(QLatin1String("vbadata")))
            return base::fail(
                base::ErrorCode::Refused,
                text(QT_TRANSLATE_NOOP("Letter", "文件里有宏。请另存为不带宏的“Word 文档（.docx）”"
                                                 "后再试。")));
        if (name.startsWith(QLatin1String("word/embeddings/"))
            || name.startsWith(QLatin1String("word/activex/")))
            return base::fail(
                base::ErrorCode::Refused,
                text(QT_TRANSLATE_NOOP("Letter",
                                       "文件里嵌入了别的文件或者控件（%1）。请删去后再试。"))
                    .arg(entry->name));
        if (name.endsWith(QLatin1String(".rels")))
            if (const auto checked = checkRelations(entry->name); !checked)
                return checked;
    }
    const auto types = part(QStringLiteral("[Content_Types].xml"));
    if (!types)
        return base::fail(types.error());
    if (types->contains("macroEnabled"))
        return base::fail(
            base::ErrorCode::Refused,
            text(QT_TRANSLATE_NOOP("Letter",
                                   "文件里有宏。请另存为不带宏的“Word 文档（.docx）”后再试。")));
    return {};
}

base::Result<> DocxPackage::checkRelations(const QString& name) const {
    const auto bytes = part(name);
    if (!bytes)
        return base::fail(bytes.error());
    QXmlStreamReader xml(*bytes);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return base::fail(docxWithDoctype());
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (attributes.value(QLatin1String("TargetMode"))
                .compare(QLatin1String("External"), Qt::CaseInsensitive)
            == 0)
            return base::fail(
                base::ErrorCode::Refused,
                text(QT_TRANSLATE_NOOP("Letter",
                                       "文件引用了外部内容“%1”。请去掉超链接、链接图片或者"
                                       "附加模板后再试。"))
                    .arg(attributes.value(QLatin1String("Target")).toString()));
    }
    return xml.hasError() ? base::Result<>(base::fail(damagedDocx())) : base::Result<>();
}

} // namespace sizao::documents
