// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/workbook.h"

#include "core/base/xml_walk.h"
#include "core/intake/file_kind.h"

#include <QCoreApplication>

namespace sizao::intake {

using base::nextChild;
using base::readText;
using base::skipElement;

namespace {

bool isTrue(QStringView text) {
    return text == QLatin1String("1") || text == QLatin1String("true");
}

QString attribute(const QXmlStreamReader& xml, QLatin1String name) {
    return xml.attributes().value(name).toString();
}

// `r:id`, whatever the prefix is called.
QString relationshipId(const QXmlStreamReader& xml) {
    for (const QXmlStreamAttribute& candidate : xml.attributes())
        if (candidate.name() == QLatin1String("id") && !candidate.namespaceUri().isEmpty())
            return candidate.value().toString();
    return {};
}

Visibility visibilityOf(QStringView state) {
    return state == QLatin1String("hidden")       ? Visibility::Hidden
           : state == QLatin1String("veryHidden") ? Visibility::VeryHidden
                                                  : Visibility::Visible;
}

void readSheets(QXmlStreamReader& xml, const QHash<QString, Relationship>& relationships,
                Workbook& workbook, int limit) {
    while (nextChild(xml)) {
        const Relationship target = relationships.value(relationshipId(xml));
        workbook.sheets.push_back({{attribute(xml, QLatin1String("name")),
                                    visibilityOf(attribute(xml, QLatin1String("state"))),
                                    target.type == QLatin1String("worksheet")},
                                   target.target});
        skipElement(xml);
        if (static_cast<int>(workbook.sheets.size()) > limit)
            return;
    }
}

base::Result<> readMainPart(const XlsxPackage& package, const QString& part,
                            const QHash<QString, Relationship>& relationships, Workbook& workbook,
                            const ReadLimits& limits) {
    auto device = package.part(part);
    if (!device)
        return base::fail(device.error());
    QXmlStreamReader xml(device->get());
    if (!nextChild(xml) || xml.name() != QLatin1String("workbook"))
        return base::fail(errorOf(**device));
    while (nextChild(xml)) {
        if (xml.name() == QLatin1String("sheets")) {
            readSheets(xml, relationships, workbook, limits.sheets);
            if (static_cast<int>(workbook.sheets.size()) > limits.sheets)
                return base::fail(base::ErrorCode::LimitReached,
                                  QCoreApplication::translate(
                                      "Intake", "这个文件超过 %1 张工作表，没有导入任何行。")
                                      .arg(limits.sheets));
            continue;
        }
        if (xml.name() == QLatin1String("workbookPr"))
            workbook.from1904 = isTrue(attribute(xml, QLatin1String("date1904")));
        skipElement(xml);
    }
    return xml.hasError() ? base::Result<>(base::fail(errorOf(**device))) : base::Result<>();
}

void readOwnFormats(QXmlStreamReader& xml, QHash<int, FormatKind>& formats) {
    while (nextChild(xml)) {
        formats.insert(attribute(xml, QLatin1String("numFmtId")).toInt(),
                       kindOfCode(attribute(xml, QLatin1String("formatCode"))));
        skipElement(xml);
    }
}

void readCellFormats(QXmlStreamReader& xml, const QHash<int, FormatKind>& formats,
                     std::vector<FormatKind>& styles) {
    constexpr std::size_t mostStyles = 65'536;
    while (nextChild(xml)) {
        const int id = attribute(xml, QLatin1String("numFmtId")).toInt();
        const auto own = formats.constFind(id);
        if (styles.size() < mostStyles)
            styles.push_back(
                own != formats.constEnd() ? *own : kindOfBuiltIn(id).value_or(FormatKind::Number));
        skipElement(xml);
    }
}

base::Result<> readStyles(const XlsxPackage& package, const QString& part, Workbook& workbook) {
    auto device = package.part(part);
    if (!device)
        return base::fail(device.error());
    QXmlStreamReader xml(device->get());
    QHash<int, FormatKind> formats; // stand before the styles that use them
    if (nextChild(xml)) {
        while (nextChild(xml)) {
            if (xml.name() == QLatin1String("numFmts"))
                readOwnFormats(xml, formats);
            else if (xml.name() == QLatin1String("cellXfs"))
                readCellFormats(xml, formats, workbook.styles);
            else
                skipElement(xml);
        }
    }
    return xml.hasError() ? base::Result<>(base::fail(errorOf(**device))) : base::Result<>();
}

base::Result<> readStrings(const XlsxPackage& package, const QString& part, Workbook& workbook,
                           const ReadLimits& limits) {
    auto device = package.part(part);
    if (!device)
        return base::fail(device.error());
    QXmlStreamReader xml(device->get());
    if (nextChild(xml)) {
        while (nextChild(xml)) {
            const QString text = readStringItem(xml);
            if (!workbook.strings.add(text, limits.sharedCharacters))
                return base::fail(
                    base::ErrorCode::LimitReached,
                    QCoreApplication::translate(
                        "Intake",
                        "这个表格里的文字太多，读不下，没有导入任何行。请另存为 csv 再导入。"));
        }
    }
    return xml.hasError() ? base::Result<>(base::fail(errorOf(**device))) : base::Result<>();
}

tl::unexpected<base::Error> notAWorkbook(const XlsxPackage& package) {
    if (package.contains(QStringLiteral("content.xml")))
        return base::fail(
            base::ErrorCode::Refused,
            QCoreApplication::translate("Intake", "这是 ODS 表格，不能直接导入，没有导入任何行。")
                + saveAsAdvice());
    return base::fail(
        base::ErrorCode::Refused,
        QCoreApplication::translate("Intake", "这个压缩包里没有表格，没有导入任何行。")
            + saveAsAdvice());
}

base::Result<QString> mainPartOf(const XlsxPackage& package) {
    if (!package.contains(QStringLiteral("_rels/.rels")))
        return notAWorkbook(package);
    const auto relationships = package.relationships(QString());
    if (!relationships)
        return base::fail(relationships.error());
    for (const Relationship& relationship : *relationships) {
        if (relationship.type != QLatin1String("officeDocument"))
            continue;
        if (relationship.target.endsWith(QLatin1String(".bin"), Qt::CaseInsensitive))
            return base::fail(base::ErrorCode::Refused,
                              QCoreApplication::translate(
                                  "Intake", "这是二进制表格 xlsb，不能直接导入，没有导入任何行。")
                                  + saveAsAdvice());
        return relationship.target;
    }
    return notAWorkbook(package);
}

// At `_x`, four hexadecimal digits and `_`: the character, else nothing.
std::optional<QChar> escapeAt(const QString& text, qsizetype at) {
    constexpr qsizetype length = 7;
    if (at + length > text.size() || text[at + length - 1] != u'_')
        return std::nullopt;
    bool valid = false;
    const ushort code = text.mid(at + 2, 4).toUShort(&valid, 16);
    return valid && code != 0 ? std::optional(QChar(code)) : std::nullopt;
}

} // namespace

QString unescaped(QString text) {
    qsizetype at = text.indexOf(QLatin1String("_x"));
    while (at >= 0) {
        if (const auto letter = escapeAt(text, at))
            text.replace(at, 7, *letter);
        at = text.indexOf(QLatin1String("_x"), at + 1);
    }
    return text;
}

QString readStringItem(QXmlStreamReader& xml) {
    QString text;
    const auto append = [&](QStringView part) { text += part; };
    while (nextChild(xml)) {
        if (xml.name() == QLatin1String("t")) {
            readText(xml, append);
        } else if (xml.name() == QLatin1String("r")) {
            while (nextChild(xml)) {
                if (xml.name() == QLatin1String("t"))
                    readText(xml, append);
                else
                    skipElement(xml);
            }
        } else {
            skipElement(xml); // rPh: how to pronounce it
        }
    }
    return unescaped(std::move(text));
}

base::Result<Workbook> readWorkbook(const XlsxPackage& package, const ReadLimits& limits) {
    const auto mainPart = mainPartOf(package);
    if (!mainPart)
        return base::fail(mainPart.error());
    const auto relationships = package.relationships(*mainPart);
    if (!relationships)
        return base::fail(relationships.error());
    Workbook workbook;
    if (auto read = readMainPart(package, *mainPart, *relationships, workbook, limits); !read)
        return base::fail(read.error());
    for (const Relationship& relationship : *relationships) {
        base::Result<> read;
        if (relationship.type == QLatin1String("styles"))
            read = readStyles(package, relationship.target, workbook);
        else if (relationship.type == QLatin1String("sharedStrings"))
            read = readStrings(package, relationship.target, workbook, limits);
        if (!read)
            return base::fail(read.error());
    }
    return workbook;
}

} // namespace sizao::intake
