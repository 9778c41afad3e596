// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/letter_fonts.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontDatabase>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace sizao::print {
namespace {

struct Family {
    const char* name;
    bool isBold = false;
};

const std::vector<Family>& familiesOf(LetterFace face) {
    static const std::vector<Family> fangSong{
        {"方正仿宋_GBK"}, {"仿宋_GB2312"}, {"FangSong"},         {"仿宋"},
        {"STFangsong"},   {"FandolFang"},  {"Noto Serif CJK SC"}};
    static const std::vector<Family> biaoSong{{"方正小标宋_GBK"},
                                              {"方正小标宋简体"},
                                              {"STZhongsong"},
                                              {"FandolSong", true},
                                              {"Noto Serif CJK SC", true}};
    static const std::vector<Family> hei{
        {"方正黑体_GBK"}, {"SimHei"}, {"黑体"}, {"FandolHei"}, {"Noto Sans CJK SC"}};
    static const std::vector<Family> kai{
        {"方正楷体_GBK"},  {"楷体_GB2312"},      {"KaiTi"}, {"楷体"}, {"FandolKai"},
        {"AR PL UKai CN"}, {"Noto Serif CJK SC"}};
    static const std::vector<Family> song{
        {"SimSun"}, {"宋体"}, {"FandolSong"}, {"Noto Serif CJK SC"}};
    switch (face) {
    case LetterFace::FangSong:
        return fangSong;
    case LetterFace::BiaoSong:
        return biaoSong;
    case LetterFace::Hei:
        return hei;
    case LetterFace::Kai:
        return kai;
    case LetterFace::Song:
        return song;
    }
    Q_UNREACHABLE();
}

constexpr qreal measuredAt = 1000; // pixels: an advance is then in thousandths

// Restricted (2) or preview and print (4).
bool mayBeEmbedded(const QRawFont& font) {
    constexpr int typeAt = 8;
    const QByteArray table = font.fontTable("OS/2");
    if (table.size() < typeAt + 2)
        return true; // no restriction stated
    const int type = qFromBigEndian<quint16>(table.constData() + typeAt) & 0xF;
    return type != 2 && type != 4;
}

} // namespace

QString faceName(LetterFace face) {
    switch (face) {
    case LetterFace::FangSong:
        return QCoreApplication::translate("Letter", "仿宋");
    case LetterFace::BiaoSong:
        return QCoreApplication::translate("Letter", "小标宋");
    case LetterFace::Hei:
        return QCoreApplication::translate("Letter", "黑体");
    case LetterFace::Kai:
        return QCoreApplication::translate("Letter", "楷体");
    case LetterFace::Song:
        return QCoreApplication::translate("Letter", "宋体");
    }
    Q_UNREACHABLE();
}

QString ReplacedCharacter::code() const {
    return QStringLiteral("U+")
           + QString::number(character.toUcs4().value(0), 16).toUpper().rightJustified(4, u'0');
}

LetterFonts::LetterFonts(std::optional<QStringList> families)
    : m_families(families ? std::move(*families) : QFontDatabase::families()) {}

int LetterFonts::load(const QString& family, bool isBold) {
    for (const Loaded& loaded : m_loaded)
        if (loaded.family == family && loaded.isBold == isBold)
            return loaded.font;
    Loaded loaded{family, isBold, -1};
    if (m_families.contains(family)) {
        QFont font(family);
        font.setStyleStrategy(QFont::NoFontMerging);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setPixelSize(static_cast<int>(measuredAt));
        font.setBold(isBold);
        const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
        if (raw.isValid() && mayBeEmbedded(raw)) {
            loaded.font = static_cast<int>(m_fonts.size());
            m_fonts.append(raw);
        }
    }
    m_loaded.append(loaded);
    return loaded.font;
}

// The installed fonts of the face, and behind them the one with the most characters.
const std::vector<int>& LetterFonts::candidates(LetterFace face) {
    const auto known = m_candidates.constFind(face);
    if (known != m_candidates.constEnd())
        return *known;
    std::vector<int> fonts;
    const auto add = [&](const QString& family, bool isBold) {
        const int font = load(family, isBold);
        if (font >= 0 && std::find(fonts.begin(), fonts.end(), font) == fonts.end())
            fonts.push_back(font);
    };
    for (const Family& family : familiesOf(face))
        add(QString::fromUtf8(family.name), family.isBold);
    add(QStringLiteral("Noto Serif CJK SC"), face == LetterFace::BiaoSong);
    return *m_candidates.insert(face, fonts);
}

int LetterFonts::anyWith(char32_t character) {
    for (const QString& family : std::as_const(m_families)) {
        const int font = load(family, false);
        if (font >= 0 && m_fonts[font].supportsCharacter(character))
            return font;
    }
    return -1;
}

std::optional<ChosenGlyph> LetterFonts::choose(LetterFace face, char32_t character) {
    const quint64 key = (static_cast<quint64>(face) << 32) | character;
    if (const auto known = m_chosen.constFind(key); known != m_chosen.constEnd())
        return *known;
    const std::vector<int> fonts = candidates(face);
    int font = -1;
    for (const int candidate : fonts)
        if (font < 0 && m_fonts[candidate].supportsCharacter(character))
            font = candidate;
    if (font < 0)
        font = anyWith(character);
    std::optional<ChosenGlyph> chosen;
    const QString text = QString::fromUcs4(&character, 1);
    if (font >= 0) {
        const QList<quint32> glyphs = m_fonts[font].glyphIndexesForString(text);
        if (!glyphs.isEmpty() && glyphs.front() != 0)
            chosen = ChosenGlyph{font, glyphs.front(),
                                 static_cast<int>(std::lround(
                                     m_fonts[font].advancesForGlyphIndexes(glyphs).front().x()))};
    }
    if (chosen && (fonts.empty() || font != fonts.front()))
        m_replaced.push_back({text,
                              fonts.empty() ? faceName(face) : m_fonts[fonts.front()].familyName(),
                              m_fonts[font].familyName()});
    m_chosen.insert(key, chosen);
    return chosen;
}

std::vector<FaceUse> LetterFonts::uses() const {
    std::vector<FaceUse> uses;
    for (const LetterFace face : {LetterFace::FangSong, LetterFace::BiaoSong, LetterFace::Hei,
                                  LetterFace::Kai, LetterFace::Song}) {
        const auto fonts = m_candidates.constFind(face);
        if (fonts == m_candidates.constEnd())
            continue;
        const QString family = fonts->empty() ? QString() : m_fonts[fonts->front()].familyName();
        const bool wantsOther = face == LetterFace::FangSong || face == LetterFace::Kai;
        const bool isSong = family.contains(QLatin1String("Serif"))
                            || family.contains(QLatin1String("Song"), Qt::CaseInsensitive);
        uses.push_back(
            {face, family, family == QString::fromUtf8(familiesOf(face).front().name),
             wantsOther
                 && (family.isEmpty()
                     || (isSong
                         && !family.contains(QLatin1String("FangSong"), Qt::CaseInsensitive)))});
    }
    return uses;
}

} // namespace sizao::print
