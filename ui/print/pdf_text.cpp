// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_text.h"

#include "core/base/radicals.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

namespace sizao::print {
namespace {

QByteArray hexOf(const QString& text) {
    QByteArray digits;
    for (const QChar unit : text)
        digits += QByteArray::number(unit.unicode(), 16).toUpper().rightJustified(4, '0');
    return digits;
}

QString textOfHex(const QString& digits) {
    QString text;
    for (qsizetype at = 0; at + 4 <= digits.size(); at += 4)
        text += QChar(static_cast<char16_t>(digits.mid(at, 4).toUInt(nullptr, 16)));
    return text;
}

// What the glyphs from `first` to `last` stand for: the texts of a list in turn, or counted on from
// a single one.
void addRange(QMap<uint, QString>& entries, uint first, uint last, const QString& texts) {
    static const QRegularExpression one(QStringLiteral("<([0-9A-Fa-f]+)>"));
    constexpr uint mostGlyphs = 0x10000;
    const bool isList = texts.startsWith(u'[');
    auto found = one.globalMatch(texts);
    QString text;
    for (uint glyph = first; glyph <= last && glyph < mostGlyphs; ++glyph) {
        if (isList || glyph == first) {
            if (!found.hasNext())
                return;
            text = textOfHex(found.next().captured(1));
        } else if (!text.isEmpty()) {
            text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
        }
        entries.insert(glyph, text);
    }
}

QMap<uint, QString> entriesOf(const QString& map) {
    static const QRegularExpression section(QStringLiteral("begin(bfchar|bfrange)(.*?)end\\1"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression single(QStringLiteral("<([0-9A-Fa-f]+)>\\s*(<[0-9A-Fa-f]+>)"));
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]+)>\\s*<([0-9A-Fa-f]+)>\\s*(<[0-9A-Fa-f]+>|\\[[^\\]]*\\])"));
    QMap<uint, QString> entries;
    auto sections = section.globalMatch(map);
    while (sections.hasNext()) {
        const auto found = sections.next();
        const bool isRange = found.captured(1) == QLatin1String("bfrange");
        auto lines = (isRange ? range : single).globalMatch(found.captured(2));
        while (lines.hasNext()) {
            const auto line = lines.next();
            const uint first = line.captured(1).toUInt(nullptr, 16);
            addRange(entries, first, isRange ? line.captured(2).toUInt(nullptr, 16) : first,
                     line.captured(isRange ? 3 : 2));
        }
    }
    return entries;
}

QByteArray sectionsOf(const QMap<uint, QString>& entries) {
    constexpr int mostLines = 100; // of a section, by the PDF reference
    QByteArray text;
    QByteArray lines;
    int count = 0;
    const auto close = [&] {
        if (count > 0)
            text += QByteArray::number(count) + " beginbfchar\n" + lines + "endbfchar\n";
        lines.clear();
        count = 0;
    };
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
        lines += '<' + QByteArray::number(entry.key(), 16).toUpper().rightJustified(4, '0') + "> <"
                 + hexOf(base::withoutRadicals(entry.value())) + ">\n";
        if (++count == mostLines)
            close();
    }
    close();
    return text;
}

// Glyph 0 is the one for missing characters; the others are numbered by their first use. What lies
// beyond the basic plane has no entry, and a radical may look like more than one character.
bool fits(const QMap<uint, QString>& entries, const GlyphMeanings& meanings) {
    uint glyph = 0;
    bool isSure = false;
    for (const char32_t meant : meanings) {
        const auto entry = entries.constFind(++glyph);
        if (QChar::requiresSurrogates(meant))
            continue;
        if (entry == entries.cend())
            return false;
        if (base::withoutRadicals(*entry) != *entry)
            continue;
        if (*entry != QString::fromUcs4(&meant, 1))
            return false;
        isSure = true;
    }
    return isSure && entries.lastKey() <= glyph;
}

} // namespace

QByteArray readableMap(const QByteArray& toUnicode, const std::vector<GlyphMeanings>& meanings) {
    static const QRegularExpression sections(
        QStringLiteral("\\d+\\s+beginbf(char|range).*endbf(char|range)\\s*"),
        QRegularExpression::DotMatchesEverythingOption);
    const QString map = QString::fromLatin1(toUnicode);
    const auto found = sections.match(map);
    if (!found.hasMatch())
        return toUnicode;
    QMap<uint, QString> entries = entriesOf(found.captured());
    const auto known = std::find_if(meanings.begin(), meanings.end(),
                                    [&](const GlyphMeanings& each) { return fits(entries, each); });
    if (known != meanings.end())
        for (std::size_t i = 0; i < known->size(); ++i)
            entries[static_cast<uint>(i + 1)] = QString::fromUcs4(&(*known)[i], 1);
    return toUnicode.left(found.capturedStart()) + sectionsOf(entries)
           + toUnicode.mid(found.capturedEnd());
}

base::Result<QByteArray> withReadableText(const QByteArray& pdf,
                                          const std::vector<GlyphMeanings>& meanings) {
    try {
        QPDF file;
        file.processMemoryFile("letter.pdf", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        for (QPDFObjectHandle& object : file.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
                continue;
            QPDFObjectHandle map = object.getKey("/ToUnicode");
            const auto data = map.getStreamData(qpdf_dl_generalized);
            const QByteArray text(reinterpret_cast<const char*>(data->getBuffer()),
                                  static_cast<qsizetype>(data->getSize()));
            map.replaceStreamData(readableMap(text, meanings).toStdString(),
                                  QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.setNewlineBeforeEndstream(true); // PDF/A-1
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()),
                          static_cast<qsizetype>(bytes->getSize()));
    } catch (const std::exception& fault) {
        return base::fail(base::ErrorCode::Internal,
                          QCoreApplication::translate("Letter", "PDF 的文字没有整理好：%1")
                              .arg(QString::fromUtf8(fault.what())));
    }
}

} // namespace sizao::print
