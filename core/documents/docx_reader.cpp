// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/docx_reader.h"

#include "core/base/nearest.h"
#include "core/base/xml_walk.h"
#include "core/documents/docx_body.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace sizao::documents {
namespace {

struct StyleEntry {
    QString name;
    QString basedOn;
};

// Paragraph styles by id. Without the part there are none: then everything is plain text.
base::Result<QHash<QString, StyleEntry>> stylesOf(const DocxPackage& package) {
    QHash<QString, StyleEntry> styles;
    if (!package.contains(QStringLiteral("word/styles.xml")))
        return styles;
    const auto bytes = package.part(QStringLiteral("word/styles.xml"));
    if (!bytes)
        return base::fail(bytes.error());
    QXmlStreamReader xml(*bytes);
    QString id;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return base::fail(docxWithDoctype());
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("style")) {
            id = attributeOf(xml, "styleId");
            styles.insert(id, {});
        } else if (xml.name() == QLatin1String("name") && !id.isEmpty()) {
            styles[id].name = attributeOf(xml, "val");
        } else if (xml.name() == QLatin1String("basedOn") && !id.isEmpty()) {
            styles[id].basedOn = attributeOf(xml, "val");
        }
    }
    if (xml.hasError())
        return base::fail(damagedDocx());
    return styles;
}

// Styles that word processors give to plain text and headings by themselves.
std::optional<BlockKind> kindOfForeign(const QString& name) {
    const QString lower = name.toLower();
    const QStringList plain{QStringLiteral("body text"),      QStringLiteral("body text indent"),
                            QStringLiteral("list paragraph"), QStringLiteral("no spacing"),
                            QStringLiteral("normal (web)"),   QStringLiteral("plain text")};
    if (plain.contains(lower))
        return BlockKind::Body;
    const BlockKind levels[] = {BlockKind::Level1, BlockKind::Level2, BlockKind::Level3,
                                BlockKind::Level4};
    for (int level = 0; level < 4; ++level)
        if (lower == QStringLiteral("heading %1").arg(level + 1))
            return levels[level];
    return std::nullopt;
}

QHash<QString, ParagraphStyle> resolved(const QHash<QString, StyleEntry>& styles) {
    constexpr int longestChain = 16;
    QHash<QString, ParagraphStyle> kinds;
    for (auto style = styles.cbegin(); style != styles.cend(); ++style) {
        ParagraphStyle kind{style->name, std::nullopt, false};
        QString id = style.key();
        for (int i = 0; i < longestChain && !kind.kind && !kind.isLabel && styles.contains(id);
             ++i) {
            const StyleEntry& entry = styles[id];
            const auto known = kindOfStyle(entry.name);
            // That everything rests on plain text in the end says nothing about a foreign style.
            if (known && !(i > 0 && *known == BlockKind::Body))
                kind.kind = known;
            else if (const auto foreign = kindOfForeign(entry.name); foreign && i == 0)
                kind.kind = foreign;
            kind.isLabel = entry.name == QStringLiteral("表格标签");
            if (entry.name == QStringLiteral("表格文字") || kind.isLabel)
                break;
            id = entry.basedOn;
        }
        kinds.insert(style.key(), kind);
    }
    return kinds;
}

} // namespace

base::Result<Blocks> readDocx(const QString& path, const DocxLimits& limits) {
    const auto package = DocxPackage::open(path, limits);
    if (!package)
        return base::fail(package.error());
    const auto styles = stylesOf(*package);
    if (!styles)
        return base::fail(styles.error());
    const auto bytes = package->part(QStringLiteral("word/document.xml"));
    if (!bytes)
        return base::fail(bytes.error());
    return DocxBody(*bytes, resolved(*styles), limits.blocks).read();
}

} // namespace sizao::documents
