// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/xlsx_package.h"

#include "core/intake/file_kind.h"

#include <QCoreApplication>
#include <QDir>
#include <QXmlStreamReader>

#include <algorithm>

namespace sizao::intake {
namespace {

constexpr qint64 ratioFromBytes =
    1024 * 1024; // smaller parts may be packed as tightly as they like

base::Error tooLarge() {
    return {base::ErrorCode::LimitReached,
            QCoreApplication::translate("Intake", "这个表格解开后大得不正常，没有导入任何行。"
                                                  "请确认文件来源，或另存为 csv 再导入。")};
}

// `../sheet.xml` seen from `xl/worksheets/`, or `/xl/sheet.xml`, as a path from the root.
QString resolve(const QString& source, const QString& target) {
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    const qsizetype slash = source.lastIndexOf(u'/');
    return QDir::cleanPath(source.left(slash + 1) + target);
}

QString relationshipsPart(const QString& source) {
    const qsizetype slash = source.lastIndexOf(u'/');
    return source.left(slash + 1) + QStringLiteral("_rels/") + source.mid(slash + 1)
           + QStringLiteral(".rels");
}

} // namespace

base::Error damagedWorkbook() {
    return {base::ErrorCode::Damaged,
            QCoreApplication::translate("Intake",
                                        "这个表格文件已经损坏，没有导入任何行。"
                                        "请向报送单位重新要一份，或在表格软件里修复后再导入。")};
}

base::Error errorOf(const PartDevice& device) {
    return device.refusal() ? *device.refusal() : damagedWorkbook();
}

PartDevice::PartDevice(std::unique_ptr<QIODevice> source, qint64 part_bytes, qint64 cell_characters)
    : m_source(std::move(source)),
      m_partBytes(part_bytes),
      // A character has at most ten bytes (`&#x10FFFF;`), a tag its attributes.
      m_stretchBytes(10 * cell_characters + 64 * 1024) {
    setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

PartDevice::~PartDevice() = default;

bool PartDevice::atEnd() const {
    return m_refusal.has_value() || m_source->atEnd();
}

qint64 PartDevice::readData(char* data, qint64 size) {
    if (m_refusal)
        return -1;
    const qint64 count = m_source->read(data, size);
    if (count < 0 && !refuse(damagedWorkbook().code, damagedWorkbook().message))
        return -1;
    if (count == 0)
        return 0;
    return inspect(QByteArrayView(data, count)) ? count : -1;
}

bool PartDevice::refuse(base::ErrorCode code, const QString& message) {
    m_refusal = base::Error{code, message};
    setErrorString(message);
    return false;
}

bool PartDevice::inspect(QByteArrayView block) {
    if (m_read == 0
        && (block.startsWith("\xFF\xFE") || block.startsWith("\xFE\xFF") || block.startsWith('\0')
            || (block.size() > 1 && block[1] == '\0')))
        return refuse(
            base::ErrorCode::Refused,
            QCoreApplication::translate("Intake", "这个表格内部不是 UTF-8 编码，没有导入任何行。")
                + saveAsAdvice());
    m_read += block.size();
    const qsizetype mark = block.lastIndexOf('<');
    m_sinceMarkup = mark < 0 ? m_sinceMarkup + block.size() : block.size() - mark;
    if (m_read > m_partBytes || m_sinceMarkup > m_stretchBytes)
        return refuse(tooLarge().code, tooLarge().message);
    m_tail.append(block);
    const bool forbidden = m_tail.contains("<!DOCTYPE") || m_tail.contains("<![CDATA[");
    m_tail = m_tail.right(8);
    if (forbidden)
        return refuse(base::ErrorCode::Refused,
                      QCoreApplication::translate("Intake",
                                                  "这个表格里有不允许的内容（DOCTYPE 或 CDATA），"
                                                  "正常的表格没有这些，没有导入任何行。")
                          + saveAsAdvice());
    return true;
}

base::Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(const QString& path,
                                                             const ReadLimits& limits) {
    constexpr int mostParts = 10'000;
    auto archive = base::ZipArchive::open(path, mostParts);
    if (!archive)
        return base::fail(damagedWorkbook());
    return std::unique_ptr<XlsxPackage>(new XlsxPackage(std::move(*archive), limits));
}

bool XlsxPackage::contains(const QString& part) const {
    return m_archive.entries().contains(part.toLower());
}

base::Result<std::unique_ptr<PartDevice>> XlsxPackage::part(const QString& name) const {
    const auto entry = m_archive.entries().constFind(name.toLower());
    if (entry == m_archive.entries().constEnd())
        return base::fail(damagedWorkbook());
    if (entry->encrypted)
        return base::fail(base::ErrorCode::Refused,
                          QCoreApplication::translate(
                              "Intake", "这个压缩包设了密码，没有导入任何行。请先去掉密码。")
                              + saveAsAdvice());
    if (entry->unpacked > m_limits.partBytes
        || (entry->unpacked > ratioFromBytes
            && entry->unpacked / std::max<qint64>(entry->packed, 1) > m_limits.partRatio))
        return base::fail(tooLarge());
    auto unpacked = m_archive.unpack(*entry);
    if (!unpacked)
        return base::fail(damagedWorkbook());
    return std::make_unique<PartDevice>(std::move(unpacked), m_limits.partBytes,
                                        m_limits.cellCharacters);
}

base::Result<QHash<QString, Relationship>> XlsxPackage::relationships(const QString& source) const {
    auto device = part(relationshipsPart(source));
    if (!device)
        return base::fail(device.error());
    QHash<QString, Relationship> found;
    QXmlStreamReader xml(device->get());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement
            || xml.name() != QLatin1String("Relationship"))
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value(QLatin1String("TargetMode")) == QLatin1String("External"))
            continue; // never opened
        const QStringView type = attributes.value(QLatin1String("Type"));
        found.insert(attributes.value(QLatin1String("Id")).toString(),
                     {type.sliced(type.lastIndexOf(u'/') + 1).toString(),
                      resolve(source, attributes.value(QLatin1String("Target")).toString())});
    }
    if (xml.hasError())
        return base::fail(errorOf(**device));
    return found;
}

} // namespace sizao::intake
